import type { Box } from '../../core/geometry.ts';
import { findPatches, type Component } from './components.ts';
import { millimetres } from './plane.ts';

/** A straight row of `count` px: `from` is the index of its first, the leftmost or the uppermost one. */
export interface Stretch {
  from: number;
  count: number;
}

/** Where ruled lines run, along rows and down columns. */
export interface RuleLines {
  level: readonly Stretch[];
  upright: readonly Stretch[];
}

/** A rule is thinner than this, mm: what is looked at is a picture with one px for so much. */
const STEP_MM = 0.5;
/** Breaks in a rule up to twice this long are closed, px of that picture: where letters cross it, where toner is missing. */
const REACH = 2;
/** The smallest cell: one line of 8 pt in a column for two digits, mm. */
const LEAST_MM = { width: 5, height: 3.5 };
/** Share of its box that a cell fills: others have corners cut out, as the rest of a page beside a table has. */
const FILLED = 0.85;
/** Cells beside or above each other have no more than a double rule between them, mm. */
const APART_MM = 2;
/** A hostile page of rules must not take for ever: a register's page has 300 cells. */
const MOST = 600;

/**
 * Cells of the tables that ruled lines of a `width` × `height` px page make, boxes in px, row by row. Only cells of a real
 * grid count: two of them beside each other and two below each other; a frame around a page or a photograph is none. Cells that
 * are open on a side are left out, merged ones are one.
 */
export function findCells(rules: RuleLines, width: number, height: number, dpi: number): Box[] {
  const step = millimetres(STEP_MM, dpi);
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  const open = openPlaces(rules, width, step, columns, rows);
  const least = { width: LEAST_MM.width / STEP_MM, height: LEAST_MM.height / STEP_MM };
  const cells = findPatches(open, columns, rows).components.filter(
    ({ left, top, right, bottom, area }) =>
      left > 0 &&
      top > 0 &&
      right < columns &&
      bottom < rows &&
      right - left >= least.width &&
      bottom - top >= least.height &&
      area >= FILLED * (right - left) * (bottom - top),
  );
  if (cells.length > MOST) return [];
  return inGrids(cells).map(({ left, top, right, bottom }) => [
    left * step,
    top * step,
    Math.min(width, right * step) - left * step,
    Math.min(height, bottom * step) - top * step,
  ]);
}

/** 1 where no rule runs; rules are made longer at both ends. */
function openPlaces(
  { level, upright }: RuleLines,
  width: number,
  step: number,
  columns: number,
  rows: number,
): Uint8Array {
  const open = new Uint8Array(columns * rows).fill(1);
  for (const { from, count } of level) {
    const x = from % width;
    const row = Math.floor((from - x) / width / step) * columns;
    const first = Math.max(0, Math.floor(x / step) - REACH);
    const last = Math.min(columns - 1, Math.floor((x + count - 1) / step) + REACH);
    open.fill(0, row + first, row + last + 1);
  }
  for (const { from, count } of upright) {
    const x = from % width;
    const y = (from - x) / width;
    const column = Math.floor(x / step);
    const first = Math.max(0, Math.floor(y / step) - REACH);
    const last = Math.min(rows - 1, Math.floor((y + count - 1) / step) + REACH);
    for (let row = first; row <= last; row++) open[row * columns + column] = 0;
  }
  return open;
}

/** Those that stand in a group with at least two pairs beside each other and two pairs above each other. */
function inGrids(cells: readonly Component[]): Component[] {
  const groups = cells.map((_, index) => index);
  const rootOf = (index: number): number => (groups[index] === index ? index : rootOf(groups[index]!));
  const pairs = { beside: [] as number[], below: [] as number[] };
  for (const [index, cell] of cells.entries()) {
    for (let other = index + 1; other < cells.length; other++) {
      const how = neighbours(cell, cells[other]!);
      if (how === null) continue;
      pairs[how].push(index);
      const [one, two] = [rootOf(index), rootOf(other)];
      groups[Math.max(one, two)] = Math.min(one, two);
    }
  }
  const counts = (indexes: readonly number[]): Map<number, number> => {
    const sum = new Map<number, number>();
    for (const index of indexes) sum.set(rootOf(index), (sum.get(rootOf(index)) ?? 0) + 1);
    return sum;
  };
  const [beside, below] = [counts(pairs.beside), counts(pairs.below)];
  return cells.filter((_, index) => {
    const group = rootOf(index);
    return (beside.get(group) ?? 0) >= 2 && (below.get(group) ?? 0) >= 2;
  });
}

function neighbours(a: Component, b: Component): 'beside' | 'below' | null {
  const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
  const near = APART_MM / STEP_MM;
  if (across >= 0 && across <= near && down < 0) return 'beside';
  return down >= 0 && down <= near && across < 0 ? 'below' : null;
}
