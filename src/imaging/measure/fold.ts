import type { Component } from './components.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, ceil, floor, max, min, round, tan } = Math;

/** A gutter without a visible fold must be this wide: two inner margins of A4 pages are 35 mm and more. */
const EMPTY_GUTTER_MM = 20;
/** With a visible fold, this much on either side must be free of ink. */
export const CLEAR_BESIDE_FOLD_MM = 2;

/** Letter-sized patches a page of text has at least. */
const LETTERS = 30;

/**
 * The px of the plane where the sheet is to be cut when `crease` (see findCreases) is the fold between two pages; null
 * when it is not. `grey` is the upright side, `components` its ink with borders and the paper's own pattern left out.
 * Nothing may cross the fold: a map, a drawing or a wide table does. Text on one side is enough where the paper is known
 * to be A3 (`knownSize`), else it must stand on both.
 */
export function foldAtCrease(
  grey: Plane,
  components: readonly Component[],
  crease: number,
  knownSize: boolean,
): number | null {
  const { width, dpi } = grey;
  const marks = components.filter((component) => !isCreaseInk(component, crease, grey));
  const clear = millimetres(CLEAR_BESIDE_FOLD_MM, dpi);
  if (marks.some((mark) => mark.left < crease + clear && mark.right > crease - clear)) return null;
  const [left, right] = [letters(marks, 0, crease, dpi), letters(marks, crease, width, dpi)];
  return left + right >= LETTERS && (knownSize || min(left, right) >= LETTERS) ? crease : null;
}

/** The px of the plane where a sheet without a visible crease is to be cut: at an empty gutter between two pages of text. */
export function foldInEmptyGutter(grey: Plane, components: readonly Component[]): number | null {
  const { width, dpi } = grey;
  const gutter = emptyGutter(components, grey);
  if (!gutter) return null;
  const [left, right] = [letters(components, 0, gutter.left, dpi), letters(components, gutter.right, width, dpi)];
  return min(left, right) >= LETTERS ? foldInGutter(gutter, grey) : null;
}

/** Number of letter-sized patches between two columns. */
function letters(components: readonly Component[], from: number, to: number, dpi: number): number {
  const [least, most] = [millimetres(1, dpi), millimetres(9, dpi)];
  return components.filter(
    ({ left, right, top, bottom }) => left >= from && right <= to && bottom - top >= least && bottom - top <= most,
  ).length;
}

/** Ink that is the crease itself: tall, thin and lying on it. */
function isCreaseInk(component: Component, crease: number, grey: Plane): boolean {
  const near = millimetres(5, grey.dpi);
  if (component.left < crease - near || component.right > crease + near) return false;
  const across = component.right - component.left;
  return component.bottom - component.top > 3 * across || across <= millimetres(1.5, grey.dpi);
}

/** Lines looked at: a crease and the frames that two pages may be printed in. */
const MOST_CREASES = 5;

/**
 * Where a crease may cross the middle of the height, in px of the plane, most visible first. A crease is darker than the
 * paper beside it along the whole height; so is an upright line of a frame, and often more so: the caller tells them by
 * what they touch. The height is cut into strips, each strip gives its columns' medians (text does not move a median), and the
 * dips are added up along lines up to 1° off upright.
 */
export function findCreases(grey: Plane): number[] {
  if (grey.width < 64 || grey.height < 64) return [];
  const strips = 12;
  const from = floor(grey.width * 0.35);
  const to = ceil(grey.width * 0.65);
  const dips: Float32Array[] = [];
  for (let strip = 0; strip < strips; strip++) {
    const top = floor((grey.height * (strip + 0.5)) / (strips + 1));
    dips.push(dipsOf(grey, from, to, top, floor(top + grey.height / (strips + 1))));
  }
  const most = ceil(grey.height * tan(PI / 180) * 0.5);
  const scores = new Float32Array(to - from);
  for (let lean = -most; lean <= most; lean++) {
    for (let x = 0; x < scores.length; x++) scores[x] = max(scores[x]!, consistentDip(dips, x, lean));
  }
  return peaks(scores, millimetres(5, grey.dpi)).map((x) => x + from);
}

/** Places of the highest scores, none within `apart` of a higher one. */
function peaks(scores: Float32Array, apart: number): number[] {
  const order = Array.from(scores, (_, x) => x).filter((x) => scores[x]! >= 4);
  order.sort((a, b) => scores[b]! - scores[a]!);
  const found: number[] = [];
  for (const x of order) {
    if (found.length < MOST_CREASES && found.every((other) => Math.abs(other - x) > apart)) found.push(x);
  }
  return found;
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
