import { SohoaError } from '../core/errors.ts';
import type { Finding } from '../core/page.ts';
import { decodeImage } from './decode-image.ts';
import type { DecodedImage, ImageInput } from './decode-image.ts';

export interface SalvageContext {
  /** 1-based side, for messages. */
  sheet: number;
  /** True when the scan has other sides that would be lost with this one. */
  oneOfMany: boolean;
  /** Where a warning already means lost pixels: true for JPEG; TIFF decoders warn of harmless private tags. */
  warningsCount: boolean;
}

/**
 * Decodes an image and tells when it is damaged (PAGE_DAMAGED). A truncated side among others keeps what can be read,
 * so that the rest is not lost with it; a truncated single side is SCAN_DAMAGED, since the operator has one sheet to
 * scan again.
 */
export async function decodeOrSalvage(
  input: ImageInput,
  { sheet, oneOfMany, warningsCount }: SalvageContext,
): Promise<{ image: DecodedImage; findings: Finding[] }> {
  const steps = [warningsCount ? 'whole' : null, 'readable', oneOfMany ? 'salvage' : null] as const;
  const [strictest, ...laxer] = steps.filter((step) => step !== null);
  const told = [{ code: 'PAGE_DAMAGED', detail: { sheet }, sheet }];
  let cause: unknown;
  try {
    return { image: await decodeImage(input, strictest!), findings: [] };
  } catch (error) {
    cause = error;
  }
  for (const step of laxer) {
    try {
      return { image: await decodeImage(input, step), findings: told };
    } catch (error) {
      cause = error;
    }
  }
  throw new SohoaError('SCAN_DAMAGED', { sheet }, { cause });
}
