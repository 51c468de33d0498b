import type { FoldLine } from './find-creases.ts';
import type { HalfInk } from './half-ink.ts';
import { millimetres, type Plane } from './plane.ts';
import type { TextLine } from './text-lines.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, max, min } = Math;

/** Edges of print that stand below each other differ by less than this. */
const STRAIGHT_MM = 1.2;
/** An edge of print is made of at least this many lines. */
const ROWS = 3;
/** How far off the same is looked for, besides half a sheet apart: print of many columns is alike at any distance. */
const ELSEWHERE_MM = [4, 6.5, 9] as const;
/** Share of a half's lines that begin or end at an edge of the other half's, and that do either. */
const SHARED = 0.8;
const EITHER = 0.35;
/** Share of the lines of both halves where all their columns are alike, but for what a seal or a pen did to some. */
const ALL = 0.9;
/** The same anywhere else is at most this share of it. */
const ELSEWHERE = 0.6;
/** All print of a page is at least this share of the sheet wide: less would be a column of three. */
const WIDE = 0.3;

/** px where the lines of one half begin and end. */
interface Edges {
  lefts: number[];
  rights: number[];
}

/**
 * Whether the print of both halves is set alike exactly half a sheet apart: two pages of one size and one set of margins, as
 * leaves of a form, of a register or of one letter are. Blocks of a single sheet repeat at their own distance, which is half the
 * sheet's only where the space between them is just what the margins are together. Told by all print of both halves, or by the
 * columns of their lines. `sheet`: px of the first column of paper and behind its last.
 */
export function isHalfASheetApart(
  lines: readonly TextLine[],
  inks: readonly [HalfInk | null, HalfInk | null],
  fold: FoldLine,
  sheet: readonly [first: number, end: number],
  plane: Plane,
): boolean {
  const edges = edgesOf(lines, fold, plane);
  return halvesOf(sheet, plane).some(
    (half) => haveOneOutline(inks, half, plane) || haveOneSetOfColumns(edges, half, plane),
  );
}

/**
 * Whether each half holds all columns of the other, the first one among them, exactly half a sheet apart, as two leaves of one
 * list do. One table that goes on over the middle has its names or its numbers in one half only, or its columns at another distance.
 */
export function areTwinLists(
  lines: readonly TextLine[],
  [left, right]: readonly [HalfInk | null, HalfInk | null],
  fold: FoldLine,
  sheet: readonly [first: number, end: number],
  plane: Plane,
): boolean {
  const [a, b] = edgesOf(lines, fold, plane);
  const reach = millimetres(STRAIGHT_MM, plane.dpi);
  return halvesOf(sheet, plane).some((half) => {
    if (!left || !right || abs(right.left - left.left - half) > reach) return false;
    if (!haveOneSetOfColumns([a, b], half, plane)) return false;
    return min(shareOfColumns(a, b, half, reach), shareOfColumns(b, a, -half, reach)) >= ALL;
  });
}

/** px that half a sheet may be. A sheet of which one edge shows lies in a corner of the glass, or is as large and runs out of it. */
function halvesOf([first, end]: readonly [first: number, end: number], { width }: Plane): number[] {
  return [...new Set([(end - first) / 2, ...(first > 0 && end < width ? [] : [width / 2])])];
}

function haveOneOutline([a, b]: readonly [HalfInk | null, HalfInk | null], half: number, plane: Plane): boolean {
  if (!a || !b || min(a.right - a.left, b.right - b.left) < 2 * half * WIDE) return false;
  const reach = millimetres(STRAIGHT_MM, plane.dpi);
  return abs(b.left - a.left - half) <= reach && abs(b.right - a.right - half) <= reach;
}

function haveOneSetOfColumns([a, b]: readonly [Edges, Edges], half: number, plane: Plane): boolean {
  const [fewer, more, sign] = a.lefts.length < b.lefts.length ? [a, b, 1] : [b, a, -1];
  if (fewer.lefts.length < ROWS + 1) return false;
  const reach = millimetres(STRAIGHT_MM, plane.dpi);
  const shareAt = (apart: number): number => shareOfColumns(fewer, more, sign * apart, reach);
  const here = shareAt(half);
  if (here < SHARED) return false;
  const off = ELSEWHERE_MM.map((length) => millimetres(length, plane.dpi));
  return off.every((px) => max(shareAt(half - px), shareAt(half + px)) <= here * ELSEWHERE);
}

/** Share of a half's lines that, moved by `apart`, begin or end at an edge of the other's; 0 where hardly any do either. */
function shareOfColumns(half: Edges, other: Edges, apart: number, reach: number): number {
  const begin = shared(half.lefts, other.lefts, apart, reach);
  const end = shared(half.rights, other.rights, apart, reach);
  const count = begin.length;
  const isEdge = min(begin.filter(Boolean).length, end.filter(Boolean).length) >= count * EITHER;
  return isEdge ? begin.filter((one, n) => one || end[n]).length / count : 0;
}

/** The edges of the lines left and right of the fold, as if it were upright. */
function edgesOf(lines: readonly TextLine[], fold: FoldLine, plane: Plane): [Edges, Edges] {
  const halves: [Edges, Edges] = [
    { lefts: [], rights: [] },
    { lefts: [], rights: [] },
  ];
  for (const { left, right, leftFoot, rightFoot } of lines) {
    const from = left - fold.lean * (leftFoot - plane.height / 2);
    const to = right - fold.lean * (rightFoot - plane.height / 2);
    const half = to <= fold.x ? halves[0] : from >= fold.x ? halves[1] : null;
    half?.lefts.push(from);
    half?.rights.push(to);
  }
  return halves;
}

/** Which of `edges`, moved by `apart`, stand where at least so many of the other half's do as make an edge. */
function shared(edges: readonly number[], others: readonly number[], apart: number, reach: number): boolean[] {
  return edges.map((edge) => {
    let near = 0;
    for (const other of others) if (abs(edge + apart - other) <= reach) near++;
    return near >= ROWS;
  });
}
