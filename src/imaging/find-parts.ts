import type { Box } from '../core/geometry.ts';
import type { SheetPart, SheetSide } from '../core/page-image.ts';
import type { CleanOptions } from './clean-options.ts';
import { findFold, type Fold } from './find-fold.ts';
import type { Component } from './measure/components.ts';
import { isFoldMark } from './measure/crossings.ts';
import type { FoldLine } from './measure/find-creases.ts';
import { cutPlane, millimetres, type Plane } from './measure/plane.ts';
import { scannerBorder } from './measure/scanner-border.ts';
import type { Thumbnail } from './measure/shrink-upright.ts';
import type { Paper } from './weigh-spread.ts';

/** One page's place on the upright side. */
export interface FoundPart {
  part: SheetPart;
  /** px of the thumbnail */
  box: Box;
  /** Border mask of the part on the thumbnail; null when there is none. */
  border: Uint8Array | null;
}

export interface FoundParts {
  parts: FoundPart[];
  /** px of the thumbnail where the fold crosses the middle of the paper; null when not split. */
  fold: number | null;
  /** The side may be a spread, but not for sure: it was left whole. */
  unsure: boolean;
}

/** Borders narrower than this share of the side are left in the picture: cropping them would re-encode it for nothing. */
const WORTH_CROPPING = 0.04;
/** Long over short side of two facing pages: A-formats have 1.41, books and registers a little less or more. */
const SPREAD_ASPECT = [1.15, 1.75] as const;
/** Widths in mm of an A3 and an A4 sheet lying across, give or take borders and trimming. */
const A3_WIDTH_MM = [380, 460] as const;
const A4_WIDTH_MM = [270, 320] as const;
/**
 * Confidence above which a spread is split, and from which a whole side is told to be a possible one. Where the evidence is
 * even the side stays whole.
 */
const SPLIT_FROM = 0.5;
const UNSURE_FROM = 0.27;
/** This much on either side of a fold is its shadow. */
const SHADOW_MM = 2;

/** Tells border from paper, and one page from a spread of two. */
export function findParts(thumbnail: Thumbnail, side: SheetSide, options: CleanOptions): FoundParts {
  const { grey } = thumbnail;
  const border = scannerBorder(grey);
  let box: Box = [0, 0, grey.width, grey.height];
  if (border && options.cropBorders) {
    const [, , width, height] = border.inside;
    if (width * height < grey.data.length * (1 - WORTH_CROPPING)) box = border.inside;
  }
  const mask = border?.mask ?? null;
  const fold = options.splitSpreads ? foldOf(grey, box, mask, side, options) : null;
  if (!fold || fold.confidence <= SPLIT_FROM) {
    const unsure = fold !== null && fold.confidence >= UNSURE_FROM;
    return { parts: [partOf('whole', box, mask, grey.width)], fold: null, unsure };
  }
  return { parts: halves(box, fold, mask, grey), fold: box[0] + Math.round(fold.line.x), unsure: false };
}

/** Both pages of the paper in `box`, cut along `line` (px of the box) whatever stands there. */
export function partsAt(grey: Plane, box: Box, line: FoldLine): FoundParts {
  const parts = halves(box, { line, components: [] }, scannerBorder(grey)?.mask ?? null, grey);
  return { parts, fold: box[0] + Math.round(line.x), unsure: false };
}

function foldOf(whole: Plane, box: Box, mask: Uint8Array | null, side: SheetSide, options: CleanOptions): Fold | null {
  const [x, y, width, height] = box;
  const aspect = width / height;
  if (aspect < SPREAD_ASPECT[0] || aspect > SPREAD_ASPECT[1]) return null;
  const grey = cutPlane(whole, x, y, width, height);
  const { border } = partOf('whole', box, mask, whole.width);
  return findFold(grey, border, paperOf(width, whole.dpi, side), options);
}

function paperOf(width: number, dpi: number, side: SheetSide): Paper {
  if (side.dpiSource !== 'file') return 'unknown';
  const mm = (width / dpi) * 25.4;
  if (mm >= A3_WIDTH_MM[0] && mm <= A3_WIDTH_MM[1]) return 'A3';
  return mm >= A4_WIDTH_MM[0] && mm <= A4_WIDTH_MM[1] ? 'A4' : 'unknown';
}

/** Both pages: boxes that meet at the fold, further only where a leaning fold would cut off writing. */
function halves(
  box: Box,
  { line, components }: Pick<Fold, 'line' | 'components'>,
  mask: Uint8Array | null,
  grey: Plane,
): FoundPart[] {
  const [x, y, width, height] = box;
  const cut = Math.round(line.x);
  const plane = { data: grey.data, width, height, dpi: grey.dpi };
  const written = components.filter((component) => !isFoldMark(component, plane, line));
  const [left, right] = reachesOf(written, line, height, cut, millimetres(SHADOW_MM, grey.dpi));
  return [
    partOf('left', [x, y, left, height], beyond(mask, grey, box, line, 'left'), grey.width),
    partOf('right', [x + right, y, width - right, height], beyond(mask, grey, box, line, 'right'), grey.width),
  ];
}

/** px where the left page's box must end and the right one's begin, so that neither loses what is written on it. */
function reachesOf(
  components: readonly Component[],
  line: FoldLine,
  height: number,
  cut: number,
  room: number,
): [number, number] {
  const [top, bottom] = [line.x - (line.lean * height) / 2, line.x + (line.lean * height) / 2];
  let [left, right] = [cut, cut];
  for (const component of components) {
    const at = line.x + line.lean * ((component.top + component.bottom) / 2 - height / 2);
    if (component.right <= at + room) left = Math.max(left, component.right + room);
    if (component.left >= at - room) right = Math.min(right, component.left - room);
  }
  return [
    Math.min(left, Math.max(cut, Math.ceil(Math.max(top, bottom)))),
    Math.max(right, Math.min(cut, Math.floor(Math.min(top, bottom)))),
  ];
}

/** The border mask with the fold's shadow and the other page in it: neither is ink or text of this one. */
function beyond(
  mask: Uint8Array | null,
  grey: Plane,
  [x, y, width, height]: Box,
  line: FoldLine,
  part: SheetPart,
): Uint8Array {
  const hidden = mask ? mask.slice() : new Uint8Array(grey.data.length);
  const shadow = millimetres(SHADOW_MM, grey.dpi);
  for (let row = 0; row < height; row++) {
    const at = x + Math.round(line.x + line.lean * (row - height / 2));
    const start = (y + row) * grey.width;
    if (part === 'left') hidden.fill(1, start + Math.max(x, at - shadow), start + x + width);
    else hidden.fill(1, start + x, start + Math.min(x + width, at + shadow));
  }
  return hidden;
}

function partOf(part: SheetPart, box: Box, mask: Uint8Array | null, stride: number): FoundPart {
  if (!mask) return { part, box, border: null };
  const [x, y, width, height] = box;
  const plane = { data: mask, width: stride, height: mask.length / stride, dpi: 1 };
  return { part, box, border: cutPlane(plane, x, y, width, height).data };
}
