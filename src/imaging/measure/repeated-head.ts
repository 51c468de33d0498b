import type { FoldLine } from './find-creases.ts';
import { millimetres, type Plane } from './plane.ts';
import type { TextLine } from './text-lines.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor } = Math;

/** Heads stand in the upper part of a page. */
const HEAD_SHARE = 0.4;
/** Lines of one head are alike within this. */
const ALIKE_MM = 1.5;
/** A line that begins this far inside of its page is set in the middle of something. */
const SET_IN_MM = 8;
/** More lines than this that begin below each other are a column. */
const COLUMN_ROWS = 3;
/** Heights at which both halves bear a like line: the national motto and the date beside the office's name make three. */
const HEIGHTS = 3;

interface HeadLine {
  /** px from where most lines of its half begin */
  from: number;
  to: number;
  foot: number;
}

/**
 * Whether both halves of a side begin with the same head: lines set in the middle, as long as each other, at the same heights
 * and places of both. Two letters of one office do (Decree 30/2020 sets the head of every official paper); cells of a table stand
 * in columns, and lines of two columns of writing begin at their margins.
 */
export function hasRepeatedHead(lines: readonly TextLine[], fold: FoldLine, plane: Plane): boolean {
  const upright = lines.map(({ left, right, leftFoot, rightFoot }) => {
    const foot = (leftFoot + rightFoot) / 2;
    const at = fold.lean * (foot - plane.height / 2);
    return { left: left - at, right: right - at, foot: foot + fold.lean * ((left + right) / 2 - fold.x) };
  });
  const [a, b] = [upright.filter(({ right }) => right <= fold.x), upright.filter(({ left }) => left >= fold.x)].map(
    (half) => headOf(half, plane),
  ) as [HeadLine[], HeadLine[]];
  const alike = millimetres(ALIKE_MM, plane.dpi);
  const heights: number[] = [];
  for (const line of a) {
    const twin = b.some((other) =>
      (['from', 'to', 'foot'] as const).every((edge) => abs(line[edge] - other[edge]) <= alike),
    );
    if (twin && heights.every((foot) => abs(foot - line.foot) > alike)) heights.push(line.foot);
  }
  return heights.length >= HEIGHTS;
}

/** The lines of a half's upper part that are neither at its margin nor in a column. */
function headOf(half: readonly { left: number; right: number; foot: number }[], plane: Plane): HeadLine[] {
  const origin = half.map(({ left }) => left).sort((one, other) => one - other)[floor(half.length * 0.15)] ?? 0;
  const inside = millimetres(SET_IN_MM, plane.dpi);
  const alike = millimetres(ALIKE_MM, plane.dpi);
  return half
    .filter(({ left, foot }) => {
      if (foot > plane.height * HEAD_SHARE || left - origin < inside) return false;
      return half.filter((other) => abs(other.left - left) <= alike).length <= COLUMN_ROWS;
    })
    .map(({ left, right, foot }) => ({ from: left - origin, to: right - origin, foot }));
}
