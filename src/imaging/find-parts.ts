import type { Box } from '../core/geometry.ts';
import type { SheetPart, SheetSide } from '../core/page-image.ts';
import type { CleanOptions } from './clean-options.ts';
import { evenCrease } from './measure/even-crease.ts';
import { evenPaper } from './measure/even-paper.ts';
import { CLEAR_BESIDE_FOLD_MM, findCreases, foldAtCrease, foldInEmptyGutter } from './measure/fold.ts';
import { measureInk } from './measure/ink.ts';
import { patternContrast } from './measure/paper-pattern.ts';
import { cutPlane, millimetres, type Plane } from './measure/plane.ts';
import { scannerBorder } from './measure/scanner-border.ts';
import type { Thumbnail } from './measure/shrink-upright.ts';

/** One page's place on the upright side. */
export interface FoundPart {
  part: SheetPart;
  /** px of the thumbnail */
  box: Box;
  /** Border mask of the part on the thumbnail; null when there is none. */
  border: Uint8Array | null;
}

/** Borders narrower than this share of the side are left in the picture: cropping them would re-encode it for nothing. */
const WORTH_CROPPING = 0.04;
/** Long over short side of every A-format, and how far trimming and borders move it. */
const A_ASPECT = 1.414;
/** A3 is 420 mm wide. */
const A3_WIDTH_MM = [380, 460] as const;

/** Tells border from paper, and one page from a spread of two. `fold` in px of the thumbnail, null when not split. */
export function findParts(
  thumbnail: Thumbnail,
  side: SheetSide,
  options: CleanOptions,
): { parts: FoundPart[]; fold: number | null } {
  const { grey } = thumbnail;
  const border = scannerBorder(grey);
  let box: Box = [0, 0, grey.width, grey.height];
  if (border && options.cropBorders) {
    const [, , width, height] = border.inside;
    if (width * height < grey.data.length * (1 - WORTH_CROPPING)) box = border.inside;
  }
  const mask = border?.mask ?? null;
  const fold = options.splitSpreads ? foldOf(thumbnail, box, mask, side, options) : null;
  if (fold === null) return { parts: [partOf('whole', box, mask, grey.width)], fold: null };
  const [x, y, width, height] = box;
  const creased = withCrease(mask, grey, fold);
  const parts = [
    partOf('left', [x, y, fold - x, height], creased, grey.width),
    partOf('right', [fold, y, x + width - fold, height], creased, grey.width),
  ];
  return { parts, fold };
}

function foldOf(
  thumbnail: Thumbnail,
  box: Box,
  mask: Uint8Array | null,
  side: SheetSide,
  options: CleanOptions,
): number | null {
  const [x, y, width, height] = box;
  const aspect = width / height;
  if (aspect < A_ASPECT * 0.93 || aspect > A_ASPECT * 1.07) return null;
  const widthMm = (width / thumbnail.grey.dpi) * 25.4;
  const isA3 = widthMm >= A3_WIDTH_MM[0] && widthMm <= A3_WIDTH_MM[1];
  if (side.dpiSource === 'file' && !isA3) return null;
  // Where the dpi is a guess the lengths below are one too: A3 is assumed, and only a visible fold is believed.
  const dpi = isA3 ? thumbnail.grey.dpi : width / (420 / 25.4);
  const grey = { ...cutPlane(thumbnail.grey, x, y, width, height), dpi };
  const even = evenPaper(grey);
  const { border } = partOf('whole', box, mask, thumbnail.grey.width);
  const ink = measureInk(even, border, options.inkContrast);
  for (const crease of findCreases(grey)) {
    const pattern = patternContrast(even, ink, crease);
    const print =
      pattern === null ? ink : measureInk(evenCrease(even, crease), border, Math.max(options.inkContrast, pattern));
    const fold = foldAtCrease(grey, print.components, crease, side.dpiSource === 'file');
    if (fold !== null) return fold + x;
  }
  // Where the dpi is a guess, paper and columns of a certificate are too: only a fold that was seen counts.
  const fold = side.dpiSource === 'file' ? foldInEmptyGutter(grey, ink.components) : null;
  return fold && fold + x;
}

/** The border mask with the crease in it: its shadow at the pages' inner edges is neither ink nor text. */
function withCrease(mask: Uint8Array | null, grey: Plane, fold: number): Uint8Array {
  const creased = mask ? mask.slice() : new Uint8Array(grey.data.length);
  const reach = millimetres(CLEAR_BESIDE_FOLD_MM, grey.dpi);
  for (let y = 0; y < grey.height; y++) {
    const row = y * grey.width;
    creased.fill(1, row + Math.max(0, fold - reach), row + Math.min(grey.width, fold + reach));
  }
  return creased;
}

function partOf(part: SheetPart, box: Box, mask: Uint8Array | null, stride: number): FoundPart {
  if (!mask) return { part, box, border: null };
  const [x, y, width, height] = box;
  const plane = { data: mask, width: stride, height: mask.length / stride, dpi: 1 };
  return { part, box, border: cutPlane(plane, x, y, width, height).data };
}
