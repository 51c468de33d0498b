import type { SheetSide } from '../core/page-image.ts';

/** Long side of A4 in inches. */
const A4_INCHES = 297 / 25.4;

/** Cameras and image programs write these or less when they know nothing. */
const DEFAULT_TAG = 100;
/** Long side of the largest sheet an office scans (A2, with room), in inches. */
const LARGEST_INCHES = 25;

/**
 * The side's dpi when it can be true, else the one that makes the side A4. Not true are values outside 50 to 1300, and a
 * default tag (72, 96) on a picture that would be a poster at it. Millimetre rules and image sizes hang on it.
 */
export function believableDpi(side: SheetSide): number {
  const long = Math.max(side.raw.width, side.raw.height);
  const poster = side.dpi < DEFAULT_TAG && long / side.dpi > LARGEST_INCHES;
  if (side.dpi >= 50 && side.dpi <= 1300 && !poster) return side.dpi;
  return Math.min(1300, Math.max(50, long / A4_INCHES));
}
