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
  const found: number[] = [];
  const step = sideways ? 1 : width;
  for (const { left, top, right, bottom } of letters) {
    for (let y = top; y < bottom; y++) {
      for (let x = left, i = y * width + left; x < right; x++, i++) {
        if (!mask[i] || (mask[i - step] && mask[i + step])) continue;
        if (sideways) found.push(y, x);
        else found.push(x, y);
      }
    }
  }
  return Int32Array.from(found);
}

/** The angle at which points fall into the sharpest rows: mean squared step from row to row, per point. */
function sharpest(points: Int32Array, reach: number): { peak: number; degrees: number } {
  const stride = 2 * max(1, ceil(points.length / 2 / POINTS));
  const rows = new Float32Array(reach * 2 + 16);
  let [peak, degrees] = [0, 0];
  for (let angle = -RANGE; angle <= RANGE; angle += STEP) {
    const slope = tan((angle * PI) / 180);
    rows.fill(0);
    let count = 0;
    let [first, last] = [rows.length, 0];
    for (let i = 0; i < points.length; i += stride, count++) {
      const row = points[i + 1]! - points[i]! * slope + reach / 2;
      const low = floor(row);
      rows[low]! += 1 - (row - low);
      rows[low + 1]! += row - low;
      if (low < first) first = low;
      if (low > last) last = low;
    }
    let sum = 0;
    for (let r = max(2, first); r < min(rows.length, last + 4); r++) sum += (rows[r]! - rows[r - 2]!) ** 2;
    if (sum / max(1, count) > peak) [peak, degrees] = [sum / count, angle];
  }
  return { peak, degrees };
}

/** Share of letters whose nearest neighbour stands beside them in the image. */
function besideShare(letters: readonly Component[]): number {
  const cells = new Map<number, Component[]>();
  const cellOf = (x: number, y: number): number => x * 65536 + y;
  for (const letter of letters) {
    overCells(letter, 0, (x, y) => {
      const inCell = cells.get(cellOf(x, y));
      if (inCell) inCell.push(letter);
      else cells.set(cellOf(x, y), [letter]);
    });
  }
  let [beside, above] = [0, 0];
  for (const letter of letters) {
    let [across, down] = [CELL, CELL];
    overCells(letter, 1, (x, y) => {
      for (const other of cells.get(cellOf(x, y)) ?? []) {
        if (other === letter) continue;
        const sharedX = min(letter.right, other.right) - max(letter.left, other.left);
        const sharedY = min(letter.bottom, other.bottom) - max(letter.top, other.top);
        const least = 0.5;
        if (sharedY >= least * min(letter.bottom - letter.top, other.bottom - other.top))
          across = min(across, max(0, -sharedX));
        if (sharedX >= least * min(letter.right - letter.left, other.right - other.left))
          down = min(down, max(0, -sharedY));
      }
    });
    if (across < down) beside++;
    else if (down < across) above++;
  }
  return beside / max(1, beside + above);
}

function overCells(of: Component, more: number, visit: (x: number, y: number) => void): void {
  for (let x = floor(of.left / CELL) - more; x <= floor(of.right / CELL) + more; x++) {
    for (let y = floor(of.top / CELL) - more; y <= floor(of.bottom / CELL) + more; y++) visit(abs(x), abs(y));
  }
}
