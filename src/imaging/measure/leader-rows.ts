import type { Component } from './components.ts';
import { millimetres } from './plane.ts';

const { abs, max, round } = Math;

/**
 * Sizes of dotted leaders, mm. Civil-status papers and application forms print dotted lines to write on, and what a
 * program or a pen fills in stands just above them: the recogniser then drops whole lines, the name's among them.
 */
const LEADER_MM = {
  /** A dot, or a few that ran together. */
  height: 0.65,
  width: 4,
  /** Widest space between two dots. */
  gap: 1.3,
  /** How far a dot may lie off its line. */
  offset: 0.3,
  /** Shortest row of dots; an ellipsis is about 3 mm. */
  length: 8,
  /** A row may be interrupted by letters that reach down to it. */
  reach: 8,
};
const FEWEST_DOTS = 6;
/** Taller than the row's usual dot by this is no dot of it: it may be the dot below a vowel (ạ, ị, ộ). */
const TALLER = 2;

/** A patch small enough for a dot. */
export interface Piece extends Component {
  /** Index of the component. */
  index: number;
}

/** Dots in one row. */
export interface Row {
  pieces: Piece[];
  /** Centre of the newest piece, px: rows may lean a little. */
  y: number;
  right: number;
}

/** The rows of dots that are dotted leaders among the patches of a mask, with the dots that letters cut off from them. */
export function leaderRows(components: readonly Component[], dpi: number): Row[] {
  const size = (length: number): number => millimetres(length, dpi);
  const [tallest, widest] = [size(LEADER_MM.height), size(LEADER_MM.width)];
  const small: Piece[] = [];
  components.forEach((component, index) => {
    const { left, right, top, bottom } = component;
    if (bottom - top <= tallest && right - left <= widest) small.push({ ...component, index });
  });
  small.sort((a, b) => a.left - b.left);
  const isLeader = ({ pieces, right }: Row): boolean =>
    pieces.length >= FEWEST_DOTS && right - (pieces[0]?.left ?? 0) >= size(LEADER_MM.length);
  return chain(small, size(LEADER_MM.gap), max(1, size(LEADER_MM.offset)))
    .filter(isLeader)
    .map((row) => {
      const dots = [...new Set([...row.pieces, ...strays(row, small, size(LEADER_MM.reach), size(LEADER_MM.offset))])];
      const most = max(2, usualHeight(row) * TALLER);
      return { ...row, pieces: dots.filter((piece) => heightOf(piece) <= most) };
    });
}

const heightOf = (piece: Piece): number => piece.bottom - piece.top;
const centreOf = (piece: Piece): number => (piece.top + piece.bottom) / 2;

/** Strings pieces (sorted by left) into rows: each continues the nearest row that ends close before it. */
function chain(pieces: readonly Piece[], gap: number, offset: number): Row[] {
  const rows: Row[] = [];
  const byHeight = new Map<number, Row[]>();
  const key = (y: number): number => round(y / (2 * offset));
  for (const piece of pieces) {
    const y = centreOf(piece);
    const near = [-1, 0, 1].flatMap((step) => byHeight.get(key(y) + step) ?? []);
    const row = near.find(
      (one) => abs(one.y - y) <= offset && piece.left - one.right <= gap && piece.left >= one.right - 1,
    );
    if (row) {
      row.pieces.push(piece);
      row.right = max(row.right, piece.right);
      move(byHeight, row, key(row.y), key(y));
      row.y = y;
    } else {
      const fresh = { pieces: [piece], y, right: piece.right };
      rows.push(fresh);
      // Rows that ended long before this piece can never go on: they are left out of the index.
      const open = (byHeight.get(key(y)) ?? []).filter((one) => piece.left - one.right <= gap);
      byHeight.set(key(y), [...open, fresh]);
    }
  }
  return rows;
}

function move(index: Map<number, Row[]>, row: Row, from: number, to: number): void {
  if (from === to) return;
  index.set(
    from,
    (index.get(from) ?? []).filter((one) => one !== row),
  );
  index.set(to, [...(index.get(to) ?? []), row]);
}

function usualHeight(row: Row): number {
  const heights = row.pieces.map(heightOf).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

/** Dots of the same line that letters have cut off from the row, at most `reach` px beyond its ends. */
function strays(row: Row, small: readonly Piece[], reach: number, offset: number): Piece[] {
  const first = row.pieces[0];
  const last = row.pieces[row.pieces.length - 1];
  if (!first || !last) return [];
  const [from, to] = [first.left - reach, last.right + reach];
  const slope = (centreOf(last) - centreOf(first)) / max(1, last.left - first.left);
  return small.filter((piece) => {
    if (piece.left < from || piece.right > to) return false;
    return abs(centreOf(piece) - (centreOf(first) + slope * (piece.left - first.left))) <= offset;
  });
}
