import { paperRows } from './paper-rows.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, ceil, floor, max, min, round } = Math;

/** A straight line from the upper to the lower edge of a plane, close to upright. */
export interface FoldLine {
  /** px where it crosses the middle of the height */
  x: number;
  /** px to the right per px down */
  lean: number;
}

/** A line that is darker than the paper on both sides of it along the whole height. */
export interface Crease extends FoldLine {
  /** Grey levels that three quarters of it are darker than the paper beside it, at least. */
  depth: number;
  /** Whether it runs into the upper and the lower edge: folds do, frames and rules of tables end before. */
  reachesEdges: boolean;
}

/** Lines looked at: a crease and the frames that two pages may be printed in. */
const MOST_CREASES = 5;
/** Lines of which those are chosen: the columns of a register on both pages among them. */
const MOST_LINES = 12;
/** mm between two lines, at least: a rule of a register may run that near to the fold. */
const APART_MM = 2;
/** A line of its own stands out by this share of its depth from the deeper ones beside it: the rim of a shadow does not. */
const STANDS_OUT = 0.25;
/** Parts of the height that must agree. */
const STRIPS = 12;
/** A fold leans as the page does, give or take this much: a page lies in a book not quite square to its spine. */
const OFF_SQUARE = 0.02;
/** Shares of the width between which a fold is sought. */
export const FOLD_FROM = 0.38;
export const FOLD_TO = 0.62;
/** Columns of one black band differ by less than this, grey levels. */
const AS_DARK = 1;
/** Grey levels below the paper from which a line is seen. */
const LEAST_DEPTH = 4;

/**
 * Where a crease may lie, those that run into both edges first, then the most visible. A crease is darker than the paper beside it along the whole height; so is an
 * upright line of a frame, and often more so: the caller tells them by what they touch. The height is cut into strips,
 * each strip gives its columns' medians (text does not move a median), and the dips are added up along lines that lean
 * about `lean` (px to the right per px down).
 */
export function findCreases(grey: Plane, lean: number): Crease[] {
  if (grey.width < 64 || grey.height < 64) return [];
  const from = floor(grey.width * FOLD_FROM);
  const to = ceil(grey.width * FOLD_TO);
  const strip = grey.height / (STRIPS + 1);
  const dips = Array.from({ length: STRIPS }, (_, n) => dipsOf(grey, from, to, (n + 0.5) * strip, strip, lean));
  const best = new Float32Array(to - from);
  const leans = new Float32Array(to - from);
  const most = ceil(grey.height * OFF_SQUARE * 0.5);
  for (let off = -most; off <= most; off++) {
    for (let x = 0; x < best.length; x++) {
      const score = consistentDip(dips, x, off);
      if (score > best[x]! || (score === best[x]! && abs(off) < abs(leans[x]!))) [best[x], leans[x]] = [score, off];
    }
  }
  const paper = paperRows(grey);
  const [first, last] = [paper[0] + 0.004 * grey.height, paper[1] - 0.024 * grey.height];
  const edges = [first, last].map((top) => dipsOf(grey, from, to, top, 0.02 * grey.height, lean));
  const places = peaks(best, millimetres(APART_MM, grey.dpi)).map((x) => middleOfBand(best, x));
  const found = places.map((x) => ({
    x: x + from,
    lean: lean + (leans[x]! * 2) / grey.height,
    depth: best[x]!,
    reachesEdges: edges.every((edge, n) => {
      const top = n === 0 ? first : last;
      const at = x + round(leans[x]! * ((2 * top) / grey.height - 1));
      return max(...[-2, -1, 0, 1, 2].map((step) => edge[at + step] ?? 0)) >= max(LEAST_DEPTH / 2, best[x]! * 0.4);
    }),
  }));
  found.sort((a, b) => Number(b.reachesEdges) - Number(a.reachesEdges) || b.depth - a.depth);
  return found.slice(0, MOST_CREASES);
}

/** Places of the highest scores, none within `apart` of a higher one or on its slope. */
function peaks(scores: Float32Array, apart: number): number[] {
  const order = Array.from(scores, (_, x) => x).filter((x) => scores[x]! >= LEAST_DEPTH);
  order.sort((a, b) => scores[b]! - scores[a]!);
  const found: number[] = [];
  for (const x of order) {
    if (found.length === MOST_LINES) break;
    if (found.every((other) => abs(other - x) > apart && standsOut(scores, x, other))) found.push(x);
  }
  return found;
}

/**
 * The middle of the columns around a peak that are as dark as it: a text mode scan turns the shadow of a spine into a black band
 * of up to 10 mm, and the fold is in its middle.
 */
function middleOfBand(scores: Float32Array, peak: number): number {
  const least = scores[peak]! - AS_DARK;
  let [first, last] = [peak, peak];
  while (first > 0 && scores[first - 1]! >= least) first--;
  while (last < scores.length - 1 && scores[last + 1]! >= least) last++;
  return (first + last) >> 1;
}

/** Whether the scores fall between `x` and a higher place, so that `x` is no slope of it. */
function standsOut(scores: Float32Array, x: number, higher: number): boolean {
  const valley = min(...scores.subarray(min(x, higher), max(x, higher)));
  return valley <= scores[x]! - max(LEAST_DEPTH / 2, scores[x]! * STANDS_OUT);
}

const sorted = new Float32Array(STRIPS);

/** The dip that three quarters of the strips reach, taking the darkest within 1 px of the line. */
function consistentDip(dips: readonly Float32Array[], x: number, off: number): number {
  let here = 0;
  for (let n = 0; n < STRIPS; n++) {
    const at = x + round(off * ((2 * n) / (STRIPS - 1) - 1));
    const strip = dips[n]!;
    const own = strip[at] ?? 0;
    here += own;
    const dip = max(strip[at - 1] ?? 0, own, strip[at + 1] ?? 0);
    let place = n;
    for (; place > 0 && sorted[place - 1]! > dip; place--) sorted[place] = sorted[place - 1]!;
    sorted[place] = dip;
  }
  // The exact column counts a little, so that the middle of a wide shadow wins over its rim.
  return sorted[STRIPS >> 2]! + min(1, here / STRIPS / 100);
}

/**
 * How much darker each column's median is than the brighter-than-it paper 4 to 12 mm to either side, in the strip of
 * `height` px below `top`. Columns lean about the middle of the plane, so that a leaning thin line stays in one.
 */
function dipsOf(grey: Plane, from: number, to: number, top: number, height: number, lean: number): Float32Array {
  const reach = millimetres(12, grey.dpi);
  const medians = new Float32Array(to - from + 2 * reach);
  const [first, last] = [floor(top), min(grey.height, max(floor(top) + 1, floor(top + height)))];
  const column = new Uint8Array(last - first);
  for (let x = 0; x < medians.length; x++) {
    const origin = from - reach + x;
    for (let y = first; y < last; y++) {
      const at = min(grey.width - 1, max(0, origin + round(lean * (y - grey.height / 2))));
      column[y - first] = grey.data[y * grey.width + at]!;
    }
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
