import type { DecodeOptions } from './decode-options.ts';
import type { PageContent, PdfImage } from './pdf-page-content.ts';

const A4_LONG_INCHES = 297 / 25.4;
/** A0 with slack: a page said to be longer has no believable size (image pixels written as points). */
const LONGEST_INCHES = (1189 / 25.4) * 1.06;
/** No desk scans finer; an image said to be is a small picture drawn smaller still. */
const FINEST_DPI = 600 * 1.05;
/** Part of the page from which an image's resolution counts; writing kept as a stencil counts from less. */
const COUNTS = { picture: 0.01, stencil: 0.001 };
/** A page with more of it written or painted than this is no scan with a mark on it. */
const MARKS_SHARE = 0.1;
/** What is scanned coarser than this is only kept so when it is nearly all of the page. */
const READABLE_DPI = 150;

export interface Drawing {
  /** Size in px before /Rotate. */
  across: number;
  down: number;
  dpi: { x: number; y: number };
  /** The image whose dots are the drawing's dots; null when the page is drawn at a resolution of its own. */
  grid: PdfImage | null;
}

/**
 * How a page is drawn: with the dots of its finest image, so that a scan under a stamp or in strips is not resampled,
 * else at `rasterDpi`.
 */
export function planDrawing(content: PageContent, options: DecodeOptions): Drawing {
  const fits = (image: PdfImage | null): image is PdfImage => {
    if (!image) return false;
    const { across, down } = sizeOf(content, image.dpi);
    return across * down <= options.maxPixels;
  };
  // A small fine picture must not make a large page too large to be drawn.
  const grid = [gridOf(content, options), largest(content.images)].find(fits) ?? null;
  if (grid) return { ...sizeOf(content, grid.dpi), dpi: grid.dpi, grid };
  const long = Math.max(content.width, content.height) / content.inch;
  const dpi = long > LONGEST_INCHES ? (A4_LONG_INCHES * options.rasterDpi) / long : options.rasterDpi;
  return { ...sizeOf(content, { x: dpi, y: dpi }), dpi: { x: dpi, y: dpi }, grid: null };
}

function sizeOf({ width, height, inch }: PageContent, dpi: { x: number; y: number }) {
  return {
    across: Math.max(1, Math.round((width / inch) * dpi.x)),
    down: Math.max(1, Math.round((height / inch) * dpi.y)),
  };
}

function gridOf({ onlyImage, images, drawnShare, width, height, inch }: PageContent, options: DecodeOptions) {
  if (onlyImage) return onlyImage;
  const counting = images.filter(
    (image) =>
      image.aligned &&
      fineness(image) <= FINEST_DPI &&
      image.share >= (image.bitsPerPixel === 1 ? COUNTS.stencil : COUNTS.picture),
  );
  const most = Math.max(0, ...counting.map(fineness));
  // Strips of one scan differ by rounding; the largest of them is measured best.
  const grid = largest(counting.filter((image) => fineness(image) > most * 0.98));
  if (!grid || most >= options.rasterDpi) return grid;
  if (Math.max(width, height) / inch > LONGEST_INCHES) return grid;
  const share = counting.reduce((sum, image) => sum + image.share, 0);
  const scanned = drawnShare <= MARKS_SHARE && (most >= READABLE_DPI || share >= 0.5);
  return scanned ? grid : null;
}

function fineness({ dpi }: PdfImage): number {
  return Math.max(dpi.x, dpi.y);
}

function largest(images: readonly PdfImage[]): PdfImage | null {
  return images.reduce<PdfImage | null>((best, image) => (best && best.share >= image.share ? best : image), null);
}

/** True when an image has as many dots an inch across as down. */
export function hasSquareDots(dpi: { x: number; y: number }): boolean {
  return Math.abs(dpi.x / dpi.y - 1) < 0.02;
}
