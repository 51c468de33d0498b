import { IDENTITY, multiply } from './pdf-matrix.ts';
import type { Matrix } from './pdf-matrix.ts';
import { unitOf } from './pdf-user-unit.ts';
import type { UserUnit } from './pdf-user-unit.ts';
import { readFloats, withMemory } from './pdfium.ts';
import type { Pdfium } from './pdfium.ts';

export interface PdfImage {
  object: number;
  /** px */
  width: number;
  /** px */
  height: number;
  /** As PDFium decodes it, which may be more than the file holds. */
  bitsPerPixel: number;
  /** FPDF_COLORSPACE_… of fpdf_edit.h. */
  colourSpace: number;
  filters: string[];
  /** From the unit square to the page's own space. */
  matrix: Matrix;
  /** The part of `matrix` that the forms around it bring. */
  outer: Matrix;
  /** Units from the top left corner of the page, before /Rotate. */
  left: number;
  top: number;
  across: number;
  down: number;
  /** Lies square on the page, perhaps turned by quarters or mirrored. */
  aligned: boolean;
  /** Its rows run down the page. */
  swapped: boolean;
  /** Dots per inch across and down the page. */
  dpi: { x: number; y: number };
  /** Part of the page it takes, 0..1. */
  share: number;
  /** Covers the page and stands upright in the page's own space. */
  coversPage: boolean;
  /** Nothing of it is cut off by the page, a clip, or changed by transparency. */
  whole: boolean;
}

export interface PageContent {
  /** Where the page begins in its own space, points. */
  origin: { left: number; bottom: number };
  /** Unrotated size in units of the page, which are points if it states nothing else. */
  width: number;
  height: number;
  /** Units an inch. */
  inch: number;
  /** Quarter turns clockwise the page asks for. */
  quarterTurns: number;
  images: PdfImage[];
  /** The image that is all one sees of the page; null when there is more or something else. */
  onlyImage: PdfImage | null;
  /** Part of the page that writing, lines and areas take, 0..1: at most, as they may lie over each other. */
  drawnShare: number;
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

/** FPDF_ANNOT_LINK and FPDF_ANNOT_POPUP of fpdf_annot.h: they show nothing on paper. */
const UNSEEN_ANNOTATIONS = [2, 16];
/** Hidden and NoView (ISO 32000-1, table 165). */
const HIDDEN_FLAGS = 0x02 | 0x20;

/** What is visible, but no image. */
interface Drawn {
  share: number;
}

/** What lies on a loaded page, without decoding an image. Invisible text (the layer of a searchable scan) is nothing. */
export function readPageContent(pdfium: Pdfium, page: number, units: readonly UserUnit[] = []): PageContent {
  const box = readFloats(pdfium, 4, (p) => pdfium._FPDF_GetPageBoundingBox(page, p)) ?? [0, 0, 0, 0];
  const [left, top, right, bottom] = box as [number, number, number, number];
  const [width, height] = [right - left, top - bottom];
  const inch = POINTS_PER_INCH / unitOf(units, width, height);
  const size = { left, bottom, width, height, inch };
  const items: (PdfImage | Drawn)[] = [];
  const count = pdfium._FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i += 1) {
    collect(pdfium, page, pdfium._FPDFPage_GetObject(page, i), IDENTITY, 0, size, items);
  }
  const annotated = hasVisibleAnnotation(pdfium, page);
  const last = items.at(-1);
  const single = !annotated && last !== undefined && isImage(last) && last.coversPage && last.whole;
  return {
    origin: { left, bottom },
    width,
    height,
    inch,
    quarterTurns: Math.max(0, pdfium._FPDFPage_GetRotation(page)),
    images: items.filter(isImage),
    onlyImage: single ? last : null,
    drawnShare: items.reduce((sum, item) => sum + (isImage(item) ? 0 : item.share), 0),
    visible: items.length > 0 || annotated,
  };
}

function isImage(item: PdfImage | Drawn): item is PdfImage {
  return 'object' in item;
}

function hasVisibleAnnotation(pdfium: Pdfium, page: number): boolean {
  const count = pdfium._FPDFPage_GetAnnotCount(page);
  for (let i = 0; i < count; i += 1) {
    const annotation = pdfium._FPDFPage_GetAnnot(page, i);
    if (annotation === 0) continue;
    const unseen =
      UNSEEN_ANNOTATIONS.includes(pdfium._FPDFAnnot_GetSubtype(annotation)) ||
      (pdfium._FPDFAnnot_GetFlags(annotation) & HIDDEN_FLAGS) !== 0;
    pdfium._FPDFPage_CloseAnnot(annotation);
    if (!unseen) return true;
  }
  return false;
}

interface PageBox {
  left: number;
  bottom: number;
  width: number;
  height: number;
  /** Units an inch. */
  inch: number;
}

/** Adds what is visible of `object`, in painting order; a form's content takes the form's place. */
function collect(
  pdfium: Pdfium,
  page: number,
  object: number,
  outer: Matrix,
  depth: number,
  box: PageBox,
  items: (PdfImage | Drawn)[],
): void {
  const type = pdfium._FPDFPageObj_GetType(object);
  if (type === TYPE.text && pdfium._FPDFTextObj_GetTextRenderMode(object) === INVISIBLE_TEXT) return;
  if (type === TYPE.path && !isDrawn(pdfium, object)) return;
  const own = readFloats(pdfium, 6, (p) => pdfium._FPDFPageObj_GetMatrix(object, p)) as Matrix | null;
  const matrix = own ? multiply(own, outer) : outer;
  if (type === TYPE.form && depth < DEEPEST_FORM) {
    const count = pdfium._FPDFFormObj_CountObjects(object);
    // A clip or transparency of the form as a whole is not looked into: drawing it is always right.
    if (clips(pdfium, object) || pdfium._FPDFPageObj_HasTransparency(object)) items.push({ share: 0 });
    for (let i = 0; i < count; i += 1)
      collect(pdfium, page, pdfium._FPDFFormObj_GetObject(object, i), matrix, depth + 1, box, items);
    return;
  }
  const image = type === TYPE.image ? describeImage(pdfium, page, object, { matrix, outer, depth }, box) : null;
  items.push(image ?? { share: shareOf(pdfium, object, outer, box) });
}

/** Part of the page that an object's bounds take. */
function shareOf(pdfium: Pdfium, object: number, outer: Matrix, box: PageBox): number {
  const bounds = readFloats(pdfium, 4, (p) => pdfium._FPDFPageObj_GetBounds(object, p, p + 4, p + 8, p + 12));
  if (!bounds) return 0;
  const [left, bottom, right, top] = bounds as [number, number, number, number];
  const scale = Math.abs(outer[0] * outer[3] - outer[1] * outer[2]);
  return Math.min(1, ((right - left) * (top - bottom) * scale) / Math.max(1, box.width * box.height));
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
  { matrix, outer, depth }: { matrix: Matrix; outer: Matrix; depth: number },
  box: PageBox,
): PdfImage | null {
  const meta = readMetadata(pdfium, page, object);
  if (!meta || meta.width === 0 || meta.height === 0) return null;
  const place = placeOf(matrix, meta, box);
  // Clips inside of forms are in another space; they are rare in scans, and drawing the page is right for them.
  const clipped = depth > 0 ? clips(pdfium, object) : cutsOff(pdfium, object, box);
  const { shownAcross, shownDown, inside, upright, ...placed } = place;
  return {
    object,
    ...meta,
    ...placed,
    filters: filtersOf(pdfium, object),
    matrix,
    outer,
    share: (Math.max(0, shownAcross) * Math.max(0, shownDown)) / Math.max(1e-6, box.width * box.height),
    coversPage: upright && shownAcross >= box.width * FULL && shownDown >= box.height * FULL,
    whole: inside && !clipped && pdfium._FPDFPageObj_HasTransparency(object) === 0,
  };
}

function readMetadata(pdfium: Pdfium, page: number, object: number) {
  return withMemory(pdfium, 28, (p) => {
    if (pdfium._FPDFImageObj_GetImageMetadata(object, page, p) === 0) return null;
    const view = new DataView(pdfium.HEAPU8.buffer, p, 28);
    const number = (at: number) => view.getUint32(at, true);
    return { width: number(0), height: number(4), bitsPerPixel: number(16), colourSpace: number(20) };
  });
}

function placeOf([a, b, c, d, e, f]: Matrix, { width, height }: { width: number; height: number }, box: PageBox) {
  const along = Math.hypot(a, b);
  const up = Math.hypot(c, d);
  const straight = Math.abs(b) < along * 1e-3 && Math.abs(c) < up * 1e-3;
  const swapped = Math.abs(a) < along * 1e-3 && Math.abs(d) < up * 1e-3;
  const [across, down] = swapped ? [up, along] : [along, up];
  const left = e - box.left + Math.min(0, a) + Math.min(0, c);
  const bottom = f - box.bottom + Math.min(0, b) + Math.min(0, d);
  const [right, above] = [left + Math.abs(a) + Math.abs(c), bottom + Math.abs(b) + Math.abs(d)];
  const perInch = (dots: number, units: number) => (dots / units) * box.inch;
  return {
    left,
    top: box.height - above,
    across,
    down,
    swapped,
    aligned: straight || swapped,
    upright: straight && a > 0 && d > 0,
    dpi: { x: perInch(swapped ? height : width, across), y: perInch(swapped ? width : height, down) },
    shownAcross: Math.min(box.width, right) - Math.max(0, left),
    shownDown: Math.min(box.height, above) - Math.max(0, bottom),
    inside: left > -OVERLAP && bottom > -OVERLAP && right < box.width + OVERLAP && above < box.height + OVERLAP,
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
