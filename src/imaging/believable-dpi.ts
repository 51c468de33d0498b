import type { SheetSide } from '../core/page-image.ts';

/** Long side of A4 in inches. */
const A4_INCHES = 297 / 25.4;

/**
 * The side's dpi when it can be true (50 to 1300), else the one that makes the side A4. Millimetre rules and image sizes
 * hang on it, so a tag of 1 or 9999 dpi must not come through.
 */
export function believableDpi(side: SheetSide): number {
  if (side.dpi >= 50 && side.dpi <= 1300) return side.dpi;
  const assumed = Math.max(side.raw.width, side.raw.height) / A4_INCHES;
  return Math.min(1300, Math.max(50, assumed));
}
