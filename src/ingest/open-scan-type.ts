import type { SheetSide } from '../core/page-image.ts';
import type { Finding } from '../core/page.ts';
import type { MediaType } from '../core/scan.ts';

/** A delivered file, opened: its sides are decoded one at a time. */
export interface OpenScan {
  mediaType: MediaType;
  /** Sides that can be read, in the order of the file. */
  sides: number;
  /** What is worth telling of the file as a whole. */
  findings: Finding[];
  /** Decodes side `n`, 1-based. Throws SCAN_DAMAGED or SCAN_TOO_MANY_PIXELS with `{ sheet }`. */
  side(n: number): Promise<{ side: SheetSide; findings: Finding[] }>;
  close(): Promise<void>;
}
