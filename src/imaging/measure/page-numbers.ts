import type { FoldLine } from './find-creases.ts';
import type { HalfInk, InkBand } from './half-ink.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, max, min } = Math;

/** A page number takes no more than this, dashes beside it included. */
const WIDEST_MM = 14;
const HEIGHT_MM = [1, 6] as const;
/** Paper between a page number and what it numbers: more than between two lines. */
const APART_MM = 2.5;
/** Numbers of one paper stand at one height, give or take this. */
const LEVEL_MM = 1.5;
/** Share of the sheet's width by which two numbers may be off their places. */
const OFF_PLACE = 0.03;

/**
 * Whether both halves of a side bear a page number: one short row of small print at the head or at the foot of each, at one
 * height and mirrored, or alone at the same place of both pages. A single sheet has one number, or none.
 */
export function hasPageNumbers(
  [left, right]: readonly [HalfInk | null, HalfInk | null],
  fold: FoldLine,
  sheet: readonly [first: number, end: number],
  plane: Plane,
): boolean {
  if (!left || !right) return false;
  return isPair(left.head, right.head, fold, sheet, plane) || isPair(left.foot, right.foot, fold, sheet, plane);
}

function isPair(
  a: InkBand,
  b: InkBand,
  fold: FoldLine,
  [first, end]: readonly [number, number],
  plane: Plane,
): boolean {
  if (![a, b].every((band) => isShort(band, plane.dpi))) return false;
  const [downA, downB] = [a.bottom - a.top, b.bottom - b.top];
  if (max(downA, downB) > 1.5 * min(downA, downB)) return false;
  const [atA, atB] = [(a.left + a.right) / 2, (b.left + b.right) / 2];
  // Rows lean against the fold as it leans against the page's height.
  const level = abs(b.bottom - a.bottom + fold.lean * (atB - atA)) <= millimetres(LEVEL_MM, plane.dpi);
  const off = (end - first) * OFF_PLACE;
  const mirrored = abs((atA + atB) / 2 - fold.x) <= off;
  // Where paragraphs of two columns end in one word, they do at the same place of both.
  const repeated = abs(atB - atA - (end - first) / 2) <= off && [a, b].every((band) => isAlone(band, plane.dpi));
  return level && (mirrored || repeated);
}

function isShort({ left, right, top, bottom }: InkBand, dpi: number): boolean {
  const [across, down] = [right - left, bottom - top];
  const [least, most] = HEIGHT_MM.map((length) => millimetres(length, dpi)) as [number, number];
  return across <= millimetres(WIDEST_MM, dpi) && down >= least && down <= most;
}

function isAlone({ top, bottom, apart }: InkBand, dpi: number): boolean {
  return apart >= max(millimetres(APART_MM, dpi), bottom - top);
}
