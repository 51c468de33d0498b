import type { DecodeOptions } from './decode-options.ts';
import type { PageContent, PdfImage } from './pdf-page-content.ts';

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
  const across = Math.max(1, Math.round((content.width / POINTS_PER_INCH) * dpi.x));
  const down = Math.max(1, Math.round((content.height / POINTS_PER_INCH) * dpi.y));
  const turned = content.quarterTurns % 2 !== 0;
  return { width: turned ? down : across, height: turned ? across : down, dpi: (dpi.x + dpi.y) / 2 };
}

function drawingDpi(
  { onlyImage, images, width, height }: PageContent,
  options: DecodeOptions,
): { x: number; y: number } {
  // Dots that are nearly square are kept as they are, so that the image is not resampled.
  if (onlyImage && hasSquareDots(onlyImage)) return onlyImage.dpi;
  const square = (dpi: number) => ({ x: dpi, y: dpi });
  if (onlyImage) return square(Math.max(onlyImage.dpi.x, onlyImage.dpi.y));
  const native = Math.max(0, ...images.filter((image) => image.coversPage).map(({ dpi }) => Math.max(dpi.x, dpi.y)));
  const long = Math.max(width, height) / POINTS_PER_INCH;
  if (long > LONGEST_INCHES) return square(native > 0 ? native : (A4_LONG_INCHES * options.rasterDpi) / long);
  return square(Math.max(options.rasterDpi, Math.min(native, FINEST_DPI)));
}

/** True when an image has as many dots an inch across as down. */
export function hasSquareDots({ dpi }: PdfImage): boolean {
  return Math.abs(dpi.x / dpi.y - 1) < 0.02;
}
