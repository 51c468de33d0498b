import type { DecodeOptions } from './decode-options.ts';
import type { PageContent } from './pdf-page-content.ts';

const POINTS_PER_INCH = 72;
const A4_LONG_INCHES = 297 / 25.4;
/** A0 with slack: a page said to be longer has no believable size (image pixels written as points). */
const LONGEST_INCHES = (1189 / 25.4) * 1.06;
/** A finer background image does not make the text over it finer. */
const FINEST_DPI = 600;

/**
 * Size in px, after /Rotate, at which a page is drawn, and the dpi that is: the native resolution of its only image,
 * else `rasterDpi` or the resolution of a page-wide image where that is finer.
 */
export function planDrawing(
  content: PageContent,
  options: DecodeOptions,
): { width: number; height: number; dpi: number } {
  const dpi = drawingDpi(content, options);
  const across = Math.max(1, Math.round((content.width / POINTS_PER_INCH) * dpi));
  const down = Math.max(1, Math.round((content.height / POINTS_PER_INCH) * dpi));
  return content.quarterTurns % 2 === 0 ? { width: across, height: down, dpi } : { width: down, height: across, dpi };
}

function drawingDpi({ onlyImage, images, width, height }: PageContent, options: DecodeOptions): number {
  if (onlyImage) return Math.max(onlyImage.dpi.x, onlyImage.dpi.y);
  const native = Math.max(0, ...images.filter((image) => image.coversPage).map(({ dpi }) => Math.max(dpi.x, dpi.y)));
  const long = Math.max(width, height) / POINTS_PER_INCH;
  if (long > LONGEST_INCHES) return native > 0 ? native : (A4_LONG_INCHES * options.rasterDpi) / long;
  return Math.max(options.rasterDpi, Math.min(native, FINEST_DPI));
}
