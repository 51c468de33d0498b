import type { ScanRow } from '../../../src/core/scan.ts';
import type { makeDelivery } from '../../store/make-delivery.ts';
import type { makeDocument } from '../../store/make-document.ts';

/** Records a delivery. */
export type Deliver = (...args: Parameters<typeof makeDelivery>) => Promise<ScanRow>;
/** Records a delivery and finishes it as one document with these page texts. */
export type Archive = (
  texts: string[],
  more?: Parameters<typeof makeDocument>[2],
) => Promise<{ scan: ScanRow; id: string }>;
