import type { Component } from './components.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, abs, ceil, floor, max, min, tan } = Math;

/** Along which sides of the image its lines of writing run. */
export interface LineDirection {
  /** True when lines run from top to bottom of the image. */
  sideways: boolean;
  /** px down per px along the line, after a sideways image was turned clockwise. */
  slope: number;
  /** How many times as sharply the ink falls into lines as across them; 1 and more. */
  ratio: number;
  /** Share of letters whose nearest neighbour stands beside them on the line, not above or below, 0..1. */
  beside: number;
}

/** Degrees that a page may lean, and the step of the search. */
const RANGE = 10.5;
const STEP = 0.25;
/** Points that are enough to see lines. */
const POINTS = 6000;
/** px in which neighbours are looked for: 10 mm at 100 dpi. */
const CELL = 40;

/** Finds the direction of the lines in which `letters` (patches of `mask`) stand. */
export function lineDirection(letters: readonly Component[], mask: Uint8Array, width: number, height: number) {
  const along = sharpest(rims(letters, mask, width, false), width + height);
  const down = sharpest(rims(letters, mask, width, true), width + height);
  const sideways = down.peak > along.peak;
  const [better, worse] = sideways ? [down, along] : [along, down];
  const beside = besideShare(letters);
  return {
    sideways,
    slope: tan(((sideways ? -better.degrees : better.degrees) * PI) / 180),
    ratio: better.peak / max(1e-6, worse.peak),
    beside: sideways ? 1 - beside : beside,
  } satisfies LineDirection;
}

/** Places where ink meets paper across the line, as [along, across] pairs. */
function rims(letters: readonly Component[], mask: Uint8Array, width: number, sideways: boolean): Int32Array {
  let found = new Int32Array(1 << 15);
  let count = 0;
  for (const { left, top, right, bottom } of letters) {
    for (let y = top; y < bottom; y++) {
      if (count + 2 * (right - left) > found.length) {
        const larger = new Int32Array(2 * found.length + 2 * (right - left));
        larger.set(found);
        found = larger;
      }
      count = rimsOfRow(mask, width, left, right, y, sideways, found, count);
    }
  }
  return found.slice(0, count);
}

/** Adds the rims of one row of a letter; returns how many values there are then. */
function rimsOfRow(
  mask: Uint8Array,
  width: number,
  left: number,
  right: number,
  y: number,
  sideways: boolean,
  found: Int32Array,
  count: number,
): number {
  const step = sideways ? 1 : width;
  for (let x = left, i = y * width + left; x < right; x++, i++) {
    if (!mask[i] || (mask[i - step] && mask[i + step])) continue;
    found[count++] = sideways ? y : x;
    found[count++] = sideways ? x : y;
  }
  return count;
}

/** The angle at which points fall into the sharpest rows: mean squared step from row to row, per point. */
function sharpest(points: Int32Array, reach: number): { peak: number; degrees: number } {
  const stride = 2 * max(1, ceil(points.length / 2 / POINTS));
  const rows = new Float32Array(reach * 2 + 16);
  let [peak, degrees] = [0, 0];
  for (let angle = -RANGE; angle <= RANGE; angle += STEP) {
    const sharpness = sharpnessAt(tan((angle * PI) / 180), points, stride, reach, rows);
    if (sharpness > peak) [peak, degrees] = [sharpness, angle];
  }
  return { peak, degrees };
}

function sharpnessAt(slope: number, points: Int32Array, stride: number, reach: number, rows: Float32Array): number {
  rows.fill(0);
  let count = 0;
  let first = rows.length;
  let last = 0;
  for (let i = 0; i < points.length; i += stride, count++) {
    const row = points[i + 1]! - points[i]! * slope + reach / 2;
    const low = floor(row);
    rows[low]! += 1 - (row - low);
    rows[low + 1]! += row - low;
    if (low < first) first = low;
    if (low > last) last = low;
  }
  let sum = 0;
  for (let r = max(2, first), end = min(rows.length, last + 4); r < end; r++) {
    const step = rows[r]! - rows[r - 2]!;
    sum += step * step;
  }
  return sum / max(1, count);
}

/** Share of letters whose nearest neighbour stands beside them in the image. */
function besideShare(letters: readonly Component[]): number {
  const cells = new Map<number, Component[]>();
  for (const letter of letters) {
    for (const cell of cellsOf(letter, 0)) {
      const inCell = cells.get(cell);
      if (inCell) inCell.push(letter);
      else cells.set(cell, [letter]);
    }
  }
  let [beside, above] = [0, 0];
  const gaps: Gaps = { across: 0, down: 0 };
  for (const letter of letters) {
    gaps.across = gaps.down = CELL;
    for (const cell of cellsOf(letter, 1)) {
      const others = cells.get(cell);
      if (others) narrowGaps(gaps, letter, others);
    }
    if (gaps.across < gaps.down) beside++;
    else if (gaps.down < gaps.across) above++;
  }
  return beside / max(1, beside + above);
}

/** px between a letter and the nearest one beside it, and above or below it. */
interface Gaps {
  across: number;
  down: number;
}

/** Share of the smaller one's height (or width) that two letters share when they stand beside (or above) each other. */
const SHARED = 0.5;

function narrowGaps(gaps: Gaps, letter: Component, others: readonly Component[]): void {
  for (let n = 0; n < others.length; n++) {
    const other = others[n]!;
    if (other === letter) continue;
    const sharedX = min(letter.right, other.right) - max(letter.left, other.left);
    const sharedY = min(letter.bottom, other.bottom) - max(letter.top, other.top);
    if (sharedY >= SHARED * min(letter.bottom - letter.top, other.bottom - other.top))
      gaps.across = min(gaps.across, max(0, -sharedX));
    if (sharedX >= SHARED * min(letter.right - letter.left, other.right - other.left))
      gaps.down = min(gaps.down, max(0, -sharedY));
  }
}

/** Cells of the grid that a letter lies in, with `more` of them around it. */
function cellsOf({ left, top, right, bottom }: Component, more: number): number[] {
  const cells: number[] = [];
  for (let x = floor(left / CELL) - more; x <= floor(right / CELL) + more; x++) {
    for (let y = floor(top / CELL) - more; y <= floor(bottom / CELL) + more; y++) cells.push(abs(x) * 65536 + abs(y));
  }
  return cells;
}
