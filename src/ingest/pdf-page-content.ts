import { readFloats, withMemory } from './pdfium.ts';
import type { Pdfium } from './pdfium.ts';

/** A PDF transformation `[a b c d e f]` (ISO 32000-1, 8.3.3). */
type Matrix = [number, number, number, number, number, number];

export interface PdfImage {
  object: number;
  /** px */
  width: number;
  /** px */
  height: number;
  bitsPerPixel: number;
  filters: string[];
  /** Dots per inch on the page. */
  dpi: { x: number; y: number };
  /** Covers the page and stands upright in the page's own space. */
  coversPage: boolean;
  /** Nothing of it is cut off by the page, a clip, or changed by transparency. */
  whole: boolean;
}

export interface PageContent {
  /** Unrotated size in points. */
  width: number;
  height: number;
  /** Quarter turns clockwise the page asks for. */
  quarterTurns: number;
  images: PdfImage[];
  /** The image that is all one sees of the page; null when there is more or something else. */
  onlyImage: PdfImage | null;
  /** Something visible is on the page. */
  visible: boolean;
}

const TYPE = { text: 1, path: 2, image: 3, shading: 4, form: 5 };
const INVISIBLE_TEXT = 3;
const POINTS_PER_INCH = 72;
const DEEPEST_FORM = 6;
/** Share of the page a full-page image covers at least: scanners round to whole bytes and cut borders. */
const FULL = 0.97;
/** Points by which an image may stand over the page's edge without losing content. */
const OVERLAP = 4;

/** What lies on a loaded page, without decoding an image. Invisible text (the layer of a searchable scan) is nothing. */
export function readPageContent(pdfium: Pdfium, page: number): PageContent {
  const box = readFloats(pdfium, 4, (p) => pdfium._FPDF_GetPageBoundingBox(page, p)) ?? [0, 0, 0, 0];
  const [left, top, right, bottom] = box as [number, number, number, number];
  const size = { left, bottom, width: right - left, height: top - bottom };
  const items: (PdfImage | 'other')[] = [];
  const count = pdfium._FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i += 1) {
    collect(pdfium, page, pdfium._FPDFPage_GetObject(page, i), [1, 0, 0, 1, 0, 0], 0, size, items);
  }
  const annotated = pdfium._FPDFPage_GetAnnotCount(page) > 0;
  const last = items.at(-1);
  const single = !annotated && last !== undefined && last !== 'other' && last.coversPage && last.whole;
  return {
    width: size.width,
    height: size.height,
    quarterTurns: Math.max(0, pdfium._FPDFPage_GetRotation(page)),
    images: items.filter((item) => item !== 'other'),
    onlyImage: single ? last : null,
    visible: items.length > 0 || annotated,
  };
}

interface PageBox {
  left: number;
  bottom: number;
  width: number;
  height: number;
}

/** Adds what is visible of `object`, in painting order; a form's content takes the form's place. */
function collect(
  pdfium: Pdfium,
  page: number,
  object: number,
  outer: Matrix,
  depth: number,
  box: PageBox,
  items: (PdfImage | 'other')[],
): void {
  const type = pdfium._FPDFPageObj_GetType(object);
  if (type === TYPE.text && pdfium._FPDFTextObj_GetTextRenderMode(object) === INVISIBLE_TEXT) return;
  if (type === TYPE.path && !isDrawn(pdfium, object)) return;
  const own = readFloats(pdfium, 6, (p) => pdfium._FPDFPageObj_GetMatrix(object, p)) as Matrix | null;
  const matrix = own ? multiply(own, outer) : outer;
  if (type === TYPE.form && depth < DEEPEST_FORM) {
    const count = pdfium._FPDFFormObj_CountObjects(object);
    // A clip or transparency of the form as a whole is not looked into: drawing it is always right.
    if (clips(pdfium, object) || pdfium._FPDFPageObj_HasTransparency(object)) items.push('other');
    for (let i = 0; i < count; i += 1)
      collect(pdfium, page, pdfium._FPDFFormObj_GetObject(object, i), matrix, depth + 1, box, items);
    return;
  }
  const image = type === TYPE.image ? describeImage(pdfium, page, object, matrix, box, depth) : null;
  items.push(image ?? 'other');
}

function isDrawn(pdfium: Pdfium, path: number): boolean {
  return withMemory(pdfium, 8, (p) => {
    pdfium._FPDFPath_GetDrawMode(path, p, p + 4);
    const [fill, stroke] = new Int32Array(pdfium.HEAPU8.buffer, p, 2);
    return fill !== 0 || stroke !== 0;
  });
}

function describeImage(
  pdfium: Pdfium,
  page: number,
  object: number,
  matrix: Matrix,
  box: PageBox,
  depth: number,
): PdfImage | null {
  const meta = withMemory(pdfium, 28, (p) => {
    if (pdfium._FPDFImageObj_GetImageMetadata(object, page, p) === 0) return null;
    const view = new DataView(pdfium.HEAPU8.buffer, p, 28);
    return { width: view.getUint32(0, true), height: view.getUint32(4, true), bitsPerPixel: view.getUint32(16, true) };
  });
  if (!meta || meta.width === 0 || meta.height === 0) return null;
  const [a, b, c, d, e, f] = matrix;
  const across = Math.hypot(a, b);
  const down = Math.hypot(c, d);
  const upright = a > 0 && d > 0 && Math.abs(b) < across * 1e-3 && Math.abs(c) < down * 1e-3;
  const [x, y] = [e - box.left, f - box.bottom];
  const shownX = Math.min(box.width, x + a) - Math.max(0, x);
  const shownY = Math.min(box.height, y + d) - Math.max(0, y);
  const inside = x > -OVERLAP && y > -OVERLAP && x + a < box.width + OVERLAP && y + d < box.height + OVERLAP;
  // Clips inside of forms are in another space; they are rare in scans, and drawing the page is right for them.
  const clipped = depth > 0 ? clips(pdfium, object) : cutsOff(pdfium, object, box);
  return {
    object,
    ...meta,
    filters: filtersOf(pdfium, object),
    dpi: { x: (meta.width / across) * POINTS_PER_INCH, y: (meta.height / down) * POINTS_PER_INCH },
    coversPage: upright && shownX >= box.width * FULL && shownY >= box.height * FULL,
    whole: inside && !clipped && pdfium._FPDFPageObj_HasTransparency(object) === 0,
  };
}

function filtersOf(pdfium: Pdfium, image: number): string[] {
  return Array.from({ length: pdfium._FPDFImageObj_GetImageFilterCount(image) }, (_, i) => {
    const length = pdfium._FPDFImageObj_GetImageFilter(image, i, 0, 0);
    return withMemory(pdfium, length, (p) => {
      pdfium._FPDFImageObj_GetImageFilter(image, i, p, length);
      return Buffer.from(pdfium.HEAPU8.subarray(p, p + length - 1)).toString('latin1');
    });
  });
}

function clips(pdfium: Pdfium, object: number): boolean {
  return pdfium._FPDFClipPath_CountPaths(pdfium._FPDFPageObj_GetClipPath(object)) > 0;
}

/** True when a clip leaves less than the whole page to be seen, or is not a plain rectangle. */
function cutsOff(pdfium: Pdfium, object: number, box: PageBox): boolean {
  const clip = pdfium._FPDFPageObj_GetClipPath(object);
  for (let path = 0; path < pdfium._FPDFClipPath_CountPaths(clip); path += 1) {
    const count = pdfium._FPDFClipPath_CountPathSegments(clip, path);
    if (count < 4 || count > 6) return true;
    const points = Array.from({ length: count }, (_, i) => {
      const segment = pdfium._FPDFClipPath_GetPathSegment(clip, path, i);
      return readFloats(pdfium, 2, (p) => pdfium._FPDFPathSegment_GetPoint(segment, p, p + 4)) ?? [0, 0];
    });
    const xs = points.map((point) => point[0]! - box.left);
    const ys = points.map((point) => point[1]! - box.bottom);
    const oblique = points.some((_, i) => i > 0 && xs[i] !== xs[i - 1] && ys[i] !== ys[i - 1]);
    const short =
      Math.min(...xs) > box.width * (1 - FULL) ||
      Math.max(...xs) < box.width * FULL ||
      Math.min(...ys) > box.height * (1 - FULL) ||
      Math.max(...ys) < box.height * FULL;
    if (oblique || short) return true;
  }
  return false;
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
