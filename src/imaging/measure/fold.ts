import type { Component } from './components.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, ceil, floor, max, min, round, tan } = Math;

export interface Fold {
  /** px of the plane, where the fold crosses the middle of the height. */
  x: number;
  /** Whether the fold itself was seen (shadow or line) or only the empty gutter around it. */
  seen: boolean;
}

/** A gutter without a visible fold must be this wide: two inner margins of A4 pages are 35 mm and more. */
const EMPTY_GUTTER_MM = 20;
/** With a visible fold, this much on either side must be free of ink. */
export const CLEAR_BESIDE_FOLD_MM = 2;

/**
 * Finds the fold of a sheet that carries two pages side by side; null when it is one page or nobody can tell.
 * `grey` is the upright side, `components` its ink with borders left out. Nothing may cross the gutter: a map, a
 * drawing or a wide table does. `trustEmptyGutter` allows a split at an empty gutter alone (A3 by its stated dpi).
 */
export function findFold(grey: Plane, components: readonly Component[], trustEmptyGutter: boolean): Fold | null {
  const { width, height, dpi } = grey;
  if (width < 64 || height < 64) return null;
  const crease = findCrease(grey);
  const marks = components.filter((component) => !isCreaseInk(component, crease, grey));
  if (crease !== null) {
    const clear = millimetres(CLEAR_BESIDE_FOLD_MM, dpi);
    const free = !marks.some((mark) => mark.left < crease + clear && mark.right > crease - clear);
    const [left, right] = [letters(marks, 0, crease, dpi), letters(marks, crease, width, dpi)];
    if (free && left + right >= 30 && (trustEmptyGutter || min(left, right) >= 30)) return { x: crease, seen: true };
    return null;
  }
  if (!trustEmptyGutter) return null;
  const gutter = emptyGutter(marks, grey);
  if (!gutter || letters(marks, 0, gutter.left, dpi) < 30 || letters(marks, gutter.right, width, dpi) < 30) return null;
  return { x: foldInGutter(gutter, grey), seen: false };
}

/** Number of letter-sized patches between two columns. */
function letters(components: readonly Component[], from: number, to: number, dpi: number): number {
  const [least, most] = [millimetres(1, dpi), millimetres(9, dpi)];
  return components.filter(
    ({ left, right, top, bottom }) => left >= from && right <= to && bottom - top >= least && bottom - top <= most,
  ).length;
}

/** Ink that is the crease itself: tall, thin and lying on it. */
function isCreaseInk(component: Component, crease: number | null, grey: Plane): boolean {
  if (crease === null) return false;
  const near = millimetres(5, grey.dpi);
  if (component.left < crease - near || component.right > crease + near) return false;
  const across = component.right - component.left;
  return component.bottom - component.top > 3 * across || across <= millimetres(1.5, grey.dpi);
}

/**
 * A crease is darker than the paper beside it along the whole height. The height is cut into strips, each strip
 * gives its columns' medians (text does not move a median), and the dips are added up along lines up to 1° off upright.
 */
function findCrease(grey: Plane): number | null {
  const strips = 12;
  const from = floor(grey.width * 0.35);
  const to = ceil(grey.width * 0.65);
  const dips: Float32Array[] = [];
  for (let strip = 0; strip < strips; strip++) {
    const top = floor((grey.height * (strip + 0.5)) / (strips + 1));
    dips.push(dipsOf(grey, from, to, top, floor(top + grey.height / (strips + 1))));
  }
  const most = ceil(grey.height * tan(PI / 180) * 0.5);
  let best = { x: -1, score: 0 };
  for (let lean = -most; lean <= most; lean++) {
    for (let x = 0; x < to - from; x++) {
      const score = consistentDip(dips, x, lean);
      if (score > best.score) best = { x: x + from, score };
    }
  }
  return best.score >= 4 ? best.x : null;
}

/** The dip that three quarters of the strips reach, taking the darkest within 1 px of the line. */
function consistentDip(dips: readonly Float32Array[], x: number, lean: number): number {
  const found = dips.map((strip, n) => {
    const at = x + round(lean * ((2 * n) / (dips.length - 1) - 1));
    return max(strip[at - 1] ?? 0, strip[at] ?? 0, strip[at + 1] ?? 0);
  });
  found.sort((a, b) => a - b);
  // The exact column counts a little, so that the middle of a wide shadow wins over its rim.
  const here = dips.reduce(
    (sum, strip, n) => sum + (strip[x + round(lean * ((2 * n) / (dips.length - 1) - 1))] ?? 0),
    0,
  );
  return found[floor(found.length / 4)]! + min(1, here / dips.length / 100);
}

/** How much darker each column's median is than the brighter-than-it paper 4 to 12 mm to either side. */
function dipsOf(grey: Plane, from: number, to: number, top: number, bottom: number): Float32Array {
  const reach = millimetres(12, grey.dpi);
  const medians = new Float32Array(to - from + 2 * reach);
  const column = new Uint8Array(bottom - top);
  for (let x = 0; x < medians.length; x++) {
    const at = min(grey.width - 1, max(0, from - reach + x));
    for (let y = top; y < bottom; y++) column[y - top] = grey.data[y * grey.width + at]!;
    medians[x] = column.sort()[column.length >> 1]!;
  }
  const gap = millimetres(4, grey.dpi);
  return Float32Array.from({ length: to - from }, (_, x) => {
    const left = medians.slice(x, x + reach - gap).sort();
    const right = medians.slice(x + reach + gap, x + 2 * reach).sort();
    // Both sides must be brighter: a step (one page darker than the other) is not a crease.
    return min(left[left.length >> 1] ?? 0, right[right.length >> 1] ?? 0) - medians[x + reach]!;
  });
}

/**
 * The widest run of columns without ink around the middle of the side; null when there is none, or when other gaps inside
 * the content are about as wide: those are columns of a table.
 */
function emptyGutter(components: readonly Component[], grey: Plane): { left: number; right: number } | null {
  const used = new Uint8Array(grey.width);
  for (const { left, right } of components) used.fill(1, left, right);
  const gaps: { left: number; right: number }[] = [];
  for (let x = used.indexOf(1), start = x; x >= 0 && x < grey.width; x++) {
    if (!used[x]) continue;
    if (x > start) gaps.push({ left: start, right: x });
    start = x + 1;
  }
  gaps.sort((a, b) => b.right - b.left - (a.right - a.left));
  const [widest, next] = gaps;
  if (!widest || widest.right - widest.left < millimetres(EMPTY_GUTTER_MM, grey.dpi)) return null;
  if (next && next.right - next.left > (widest.right - widest.left) * 0.5) return null;
  const centre = (widest.left + widest.right) / 2 / grey.width;
  return centre > 0.4 && centre < 0.6 ? widest : null;
}

/**
 * A sheet copied flat has its fold in its middle, whatever the margins of its pages; only where the middle is not empty
 * the gutter's own middle tells better.
 */
function foldInGutter(gutter: { left: number; right: number }, grey: Plane): number {
  const middle = grey.width / 2;
  const clear = millimetres(CLEAR_BESIDE_FOLD_MM, grey.dpi);
  const inside = middle > gutter.left + clear && middle < gutter.right - clear;
  return round(inside ? middle : (gutter.left + gutter.right) / 2);
}
