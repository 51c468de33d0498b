import type { Gutter } from './empty-gutter.ts';
import type { HalfText } from './half-text.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, max, min } = Math;

/** No printer sets type nearer to the edge of its page than this; Decree 30/2020 wants 15 mm. */
const LEAST_MARGIN_MM = 5;
/** A strip beside the paper no wider than this may be the scanner's own frame. */
const NARROW_STRIP_MM = 8;
/** Lines that a block of writing has before its sides are trusted. */
const LINES = 8;
/** Two blocks set to one measure differ by less than this. */
const SAME_MM = 3;
/** A quarter of the lines of running text are longer than this share of their block. */
const RUNNING = 0.9;
/** Share of the width within which two estimates of a fold agree. */
const AGREE = 0.015;
/** Share of the width that a sheet which fills the picture lies off its middle, at most. */
const OFF_MIDDLE = 0.01;

/** Left and right of the frame around what a half holds, px; null where there is none. */
export type HalfFrame = { left: number; right: number } | null;

/** px where in an empty gutter the fold is, and whether all that tells of it agrees. */
export interface GutterFold {
  x: number;
  agreed: boolean;
}

/**
 * The fold in a gutter that bears no mark of it. A sheet copied flat has its fold in the middle of what shows of the sheet,
 * wherever the print ends: lists and half pages end short of their margin. Where the sheet's edges are not in the picture, the
 * print is the second witness: two blocks of one measure that mirror each other have the fold midway between them. Agreed when
 * both stand together and the line keeps a page's least margin off the print; where print reaches the middle, the fold is
 * sought just beside it. Two ruled frames of one width are such blocks, too, whatever is written into them: where they and the
 * sheet's middle tell of places close to each other, the fold is taken between these.
 */
export function foldInGutter(
  gutter: Gutter,
  halves: readonly [HalfText, HalfText],
  frames: readonly [HalfFrame, HalfFrame],
  [first, end]: readonly [first: number, end: number],
  plane: Plane,
): GutterFold {
  const middle = sheetMiddle([first, end], plane);
  const margin = millimetres(LEAST_MARGIN_MM, plane.dpi);
  const keepsOff = (x: number): boolean => x - gutter.left >= margin && gutter.right - x >= margin;
  if (!keepsOff(middle)) return besideMiddle(gutter, middle, margin, plane.width * OFF_MIDDLE);
  const isSeen = first > 0 && end < plane.width;
  const mirrored = isSeen ? null : mirroredFold(gutter, halves, plane);
  if (mirrored === null) {
    const between = isSeen ? null : betweenFrames(frames, plane);
    const isNear = between !== null && abs(between - middle) <= plane.width * AGREE;
    const x = isNear ? (middle + between) / 2 : middle;
    return { x: keepsOff(x) ? x : middle, agreed: true };
  }
  const apart = halves[1].left - halves[0].left;
  // Pages nearer to each other than half the picture may as well be a smaller sheet's that repeat their margins.
  if (apart < plane.width / 2) return { x: middle, agreed: abs(mirrored - middle) <= plane.width * OFF_MIDDLE };
  const x = (middle + mirrored) / 2;
  return { x, agreed: abs(mirrored - middle) <= plane.width * AGREE && keepsOff(x) };
}

/**
 * px of the middle of what shows of a sheet. Of a narrow strip at one side alone nobody can tell whether it is the lid beside the
 * sheet or the scanner's frame over it: it counts half.
 */
export function sheetMiddle([first, end]: readonly [first: number, end: number], { width, dpi }: Plane): number {
  const [left, right] = [first, width - end];
  const isFrame = min(left, right) === 0 && max(left, right) <= millimetres(NARROW_STRIP_MM, dpi);
  return width / 2 + ((left - right) / 2) * (isFrame ? 0.5 : 1);
}

/**
 * The fold where print reaches the middle of the sheet: between the places near the middle that keep a page's margin off the
 * print. Not agreed where there are none, or where the gutter as a whole lies aside.
 */
function besideMiddle(gutter: Gutter, middle: number, margin: number, off: number): GutterFold {
  const centre = (gutter.left + gutter.right) / 2;
  const [from, to] = [max(middle - off, gutter.left + margin), min(middle + off, gutter.right - margin)];
  if (from > to || abs(centre - middle) > 2 * off) return { x: centre, agreed: false };
  return { x: (from + to) / 2, agreed: true };
}

/**
 * px midway between two blocks of running text of one width that begin at one height, as the pages of a book do; null where they
 * are not such, and where they stand half the picture apart: pages that repeat their margins (30 mm left, 15 mm right by Decree
 * 30/2020) do so, and there the fold is not midway. Lists and forms end anywhere: their right edge is no margin.
 */
function mirroredFold(gutter: Gutter, [left, right]: readonly [HalfText, HalfText], plane: Plane): number | null {
  const same = millimetres(SAME_MM, plane.dpi);
  if (![left, right].every(isRunningText) || gutter.left - left.right > same) return null;
  if (abs(left.right - left.left - (right.right - right.left)) > same) return null;
  if (abs(left.feet[0]! - right.feet[0]!) > same) return null;
  if (abs(right.left - left.left - plane.width / 2) <= same) return null;
  // Ragged lines end short of their margin, the longest of them the least.
  const ends = [left, right].map(({ right: end, longest }) => (longest - end <= same ? longest : end));
  return (left.left + right.left + ends[0]! + ends[1]!) / 4;
}

/** px midway between two frames of one width; null where they are not such, and where they repeat their margins (see mirroredFold). */
function betweenFrames([left, right]: readonly [HalfFrame, HalfFrame], plane: Plane): number | null {
  if (!left || !right) return null;
  const same = millimetres(SAME_MM, plane.dpi);
  if (abs(left.right - left.left - (right.right - right.left)) > same) return null;
  if (abs(right.left - left.left - plane.width / 2) <= same) return null;
  return (left.left + left.right + right.left + right.right) / 4;
}

/** Whether most lines run the whole width of their block: lists and forms end anywhere. */
export function isRunningText({ lines, measure, left, right }: HalfText): boolean {
  return lines >= LINES && measure >= (right - left) * RUNNING;
}
