import type { Ink } from './ink.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, floor, max, round, tan, PI } = Math;

/** mm of a cell of the sheet in which a pattern must show; the meshes of security patterns are finer. */
const CELL_MM = 20;
/** Share of the cells a pattern shows in: all but what pictures, seals and worn edges cover. */
const EVERYWHERE = 0.9;
/** Share of the cells that nothing is printed in: the margins of a full sheet are a third of it. */
const UNPRINTED = 0.2;
/** Grey levels below paper up to which half of a pattern lies: print must stay readable on it. */
const PALEST_PRINT = 70;
/** Share of the length beside the fold along which a ruled line shows. */
const RULED = 0.85;

/**
 * Grey levels below paper from which ink is print and no longer the pattern of patterned paper; null when the paper
 * has none. Certificates are printed on paper with a pale pattern of fine curved lines (guilloche) from edge to edge,
 * which runs across a fold like a table does. A pattern shows in every part of the sheet, is pale where nothing else
 * stands, and is not ruled: a straight line across `fold` (px of the middle height) belongs to a table.
 */
export function patternContrast(even: Plane, ink: Ink, fold: number): number | null {
  const cells = cellsBeside(even, ink.mask, fold);
  const used = cells.filter((middle) => middle > 0).sort((a, b) => a - b);
  if (used.length === 0 || used.length < cells.length * EVERYWHERE) return null;
  const middle = used[floor(used.length * UNPRINTED)]!;
  if (middle > PALEST_PRINT || isRuledAcross(ink.mask, even, fold)) return null;
  // Lines one px wide fall on one px or two: their dark half is at most twice as dark as their middle.
  return 2 * middle;
}

/** For every cell of the sheet, those at the fold left out: how much darker than paper half of its ink is, 0 without ink. */
function cellsBeside(even: Plane, mask: Uint8Array, fold: number): number[] {
  const size = millimetres(CELL_MM, even.dpi);
  const beside = millimetres(10, even.dpi);
  const cells: number[] = [];
  for (let top = 0; top + size <= even.height; top += size) {
    for (let left = 0; left + size <= even.width; left += size) {
      if (left >= fold + beside || left + size <= fold - beside)
        cells.push(medianDarkness(even, mask, left, top, size));
    }
  }
  return cells;
}

function medianDarkness(even: Plane, mask: Uint8Array, left: number, top: number, size: number): number {
  const dark: number[] = [];
  for (let y = top; y < top + size; y++) {
    for (let i = y * even.width + left; i < y * even.width + left + size; i++) {
      if (mask[i]) dark.push(255 - even.data[i]!);
    }
  }
  return dark.sort((a, b) => a - b)[dark.length >> 1] ?? 0;
}

/** Whether a straight line, up to 3° off level, shows along 5 to 30 mm on both sides of the fold, from its near end on. */
function isRuledAcross(mask: Uint8Array, plane: Plane, fold: number): boolean {
  const { width, height, dpi } = plane;
  const [near, far] = [millimetres(5, dpi), millimetres(30, dpi)];
  const columns: number[] = [];
  for (let off = near; off < far; off++) for (const x of [fold - off, fold + off]) columns.push(round(x));
  const inside = columns.filter((x) => x >= 0 && x < width);
  // Frames of two pages stop before the fold: the first columns on either side decide by themselves.
  const first = 2 * millimetres(3, dpi);
  const most = ceil(far * tan((3 * PI) / 180));
  for (let lean = -most; lean <= most; lean++) {
    for (let y = 1; y < height - 1; y++) {
      let [asked, misses] = [0, 0];
      for (const x of inside) {
        const row = y + round((lean * (x - fold)) / far);
        const i = row * width + x;
        const inked = row > 0 && row < height - 1 && (mask[i] || mask[i - width] || mask[i + width]);
        asked++;
        if (!inked && ++misses > max(asked, first) * (1 - RULED)) break;
      }
      if (asked === inside.length && misses <= asked * (1 - RULED)) return true;
    }
  }
  return false;
}
