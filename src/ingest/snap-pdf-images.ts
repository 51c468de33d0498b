import { invert, multiply } from './pdf-matrix.ts';
import type { Matrix } from './pdf-matrix.ts';
import type { PageContent, PdfImage } from './pdf-page-content.ts';
import { withMemory } from './pdfium.ts';
import type { Pdfium } from './pdfium.ts';
import type { Drawing } from './plan-drawing.ts';

/**
 * px an image is made smaller on each side before it is drawn: PDFium gives an image every dot it touches, and rounding
 * to 32 bit would make it touch one more. The dots it is given stay the same.
 */
const INWARDS = 0.05;

/**
 * Moves the images of a loaded page onto whole dots of the drawing where they have as many dots as it gives them. They
 * are then drawn dot for dot, not resampled. The page is changed in memory only.
 */
export function snapPdfImages(pdfium: Pdfium, content: PageContent, { across, down, grid }: Drawing): void {
  if (!grid) return;
  const scale = { x: across / content.width, y: down / content.height };
  for (const image of content.images) {
    if (!image.aligned) continue;
    // Counted from the grid's own edge, so that strips of one scan are rounded alike.
    const x = snap(image.left, image.across, grid.left, scale.x);
    const y = snap(image.top, image.down, grid.top, scale.y);
    const [wide, high] = image.swapped ? [image.height, image.width] : [image.width, image.height];
    if (x.length === wide && y.length === high) moveTo(pdfium, content, image, x, y, scale);
  }
}

interface Span {
  /** px */
  start: number;
  length: number;
}

function snap(start: number, length: number, anchor: number, scale: number): Span {
  const from = Math.round((start - anchor) * scale);
  const to = Math.round((start + length - anchor) * scale);
  return { start: from + Math.round(anchor * scale), length: to - from };
}

function moveTo(
  pdfium: Pdfium,
  { origin, height }: PageContent,
  { object, matrix, outer, swapped }: PdfImage,
  x: Span,
  y: Span,
  scale: { x: number; y: number },
): void {
  const left = origin.left + (x.start + INWARDS) / scale.x;
  const across = (x.length - 2 * INWARDS) / scale.x;
  const bottom = origin.bottom + height - (y.start + y.length - INWARDS) / scale.y;
  const up = (y.length - 2 * INWARDS) / scale.y;
  const [a, b, c, d] = matrix;
  const [alongX, alongY] = swapped ? [c, b] : [a, d];
  const e = left + (alongX < 0 ? across : 0);
  const f = bottom + (alongY < 0 ? up : 0);
  const [sx, sy] = [Math.sign(alongX) * across, Math.sign(alongY) * up];
  const snapped: Matrix = swapped ? [0, sy, sx, 0, e, f] : [sx, 0, 0, sy, e, f];
  const back = invert(outer);
  if (!back) return;
  withMemory(pdfium, 24, (p) => {
    new Float32Array(pdfium.HEAPU8.buffer, p, 6).set(multiply(snapped, back));
    pdfium._FPDFPageObj_SetMatrix(object, p);
  });
}
