import type { Component } from './components.ts';
import { fitLines, type LineFit, type Points } from './fit-lines.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, abs, ceil, cos, floor, max, min, round, sin } = Math;

export interface Skew {
  /** Clockwise degrees by which the content leans. */
  degrees: number;
  /** 0..1; 0 = there was nothing to measure. */
  confidence: number;
  /** Standard error of `degrees` in degrees. */
  error: number;
}

const RANGE = 10;
const COARSE = 0.25;
const NOTHING: Skew = { degrees: 0, confidence: 0, error: RANGE };
/** Standard error up to which a measurement is sure, degrees: twice it is what nobody sees, 0.1°. */
const SURE = 0.05;
const FEWEST_LETTERS = 12;
/** Parallel ruled lines that tell the skew where there are no letters. */
const FEWEST_RULES = 3;
/** mm of such lines on an average: those of forms and tables are longer, however broken. */
const LEAST_RULE = 15;
/** Degrees by which letters and ruled lines of one print may differ, which is what few letters may be wrong by. */
const MOST_APART = 0.3;
/** Shortest piece of a ruled line in mm: one that leans by 10° stays in a row of pixels for 1.4 mm. */
const RULE_PIECE = 1.2;

/**
 * Measures the skew of lines of writing by projection profiles: at the right angle the ink falls into sharp rows.
 * Only letter-sized patches take part, so that drawings, photographs, seals and signatures have no say; when there are
 * too few, rules of tables and forms are asked. The page is also measured in bands: a page whose bands disagree
 * (a stamp across a form, a sketch) gets a low confidence. Range ±10°. `plane` is the page with its paper made white,
 * `mask` and `components` its ink.
 */
export function measureSkew(mask: Uint8Array, components: readonly Component[], plane: Plane): Skew {
  const frames = components.filter((component) => isFrame(component, plane.dpi));
  const free = components.filter((one) => !frames.some((frame) => lies(one, frame)));
  const wide = free.filter((component) => component.right - component.left > millimetres(40, plane.dpi));
  const rules = rulePoints(mask, wide, plane);
  const letters = free.filter((component) => isLetter(component, plane.dpi));
  if (letters.length >= FEWEST_LETTERS) {
    const feet = feetOf(mask, letters, plane);
    const rough = estimate(feet);
    if (rough.confidence >= 0.5) {
      const own = fitLines(feet, rough.degrees, plane.dpi);
      // Ruled lines reach farther than the words before them, and are printed with them.
      const both = rules.x.length > 0 ? fitLines(together(feet, rules), own.degrees, plane.dpi) : own;
      const agree = abs(both.degrees - own.degrees) <= MOST_APART;
      return judged(agree && both.error < own.error ? both : own, rough.confidence);
    }
  }
  const rough = estimate(rules);
  if (rough.confidence === 0) return NOTHING;
  const fit = fitLines(rules, rough.degrees, plane.dpi);
  // One long line, or two, may be a drawing's, and so are many short ones: the rim of a figure has some at every angle.
  const short = rules.x.length < fit.lines * millimetres(LEAST_RULE, plane.dpi);
  return short || fit.lines < FEWEST_RULES ? NOTHING : judged(fit, rough.confidence);
}

function judged({ degrees, error }: LineFit, confidence: number): Skew {
  return {
    degrees: round(degrees * 1000) / 1000,
    confidence: confidence * min(1, SURE / error),
    error: round(error * 1000) / 1000,
  };
}

function together(a: Points, b: Points): Points {
  const joined = (one: Float32Array, other: Float32Array): Float32Array => {
    const all = new Float32Array(one.length + other.length);
    all.set(one);
    all.set(other, one.length);
    return all;
  };
  return { x: joined(a.x, b.x), y: joined(a.y, b.y) };
}

/** The frame or ring of a stamp, 20 to 80 mm wide: stamps are put on askew, what they say has no say. */
function isFrame({ left, top, right, bottom, area }: Component, dpi: number): boolean {
  const [across, down] = [right - left, bottom - top];
  const [least, most] = [millimetres(10, dpi), millimetres(80, dpi)];
  return across >= 2 * least && across <= most && down >= least && down <= most && area < across * down * 0.25;
}

/** Whether a component lies in a frame, or is it. */
function lies(one: Component, frame: Component): boolean {
  return one.left >= frame.left && one.right <= frame.right && one.top >= frame.top && one.bottom <= frame.bottom;
}

/** Letters and short words of 6 to 40 pt. */
function isLetter(component: Component, dpi: number): boolean {
  const across = component.right - component.left;
  const down = component.bottom - component.top;
  return down >= millimetres(1, dpi) && down <= millimetres(9, dpi) && across <= millimetres(30, dpi);
}

/**
 * Feet of the letters: ink with paper below it. Baselines are the sharpest rows a text has, and a third of the ink
 * is quicker to project. The grey of the lowest pixel tells how far
 * into it the letter reaches.
 */
function feetOf(mask: Uint8Array, components: readonly Component[], plane: Plane): Points {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { left, top, right, bottom } of components) {
    for (let y = top; y < bottom; y++) feetOfRow(mask, plane, y, left, right, xs, ys);
  }
  return { x: Float32Array.from(xs), y: Float32Array.from(ys) };
}

function feetOfRow(
  mask: Uint8Array,
  plane: Plane,
  y: number,
  left: number,
  right: number,
  xs: number[],
  ys: number[],
): void {
  const { width } = plane;
  for (let x = left, i = y * width + left; x < right; x++, i++) {
    // Below the last row there is nothing.
    if (!mask[i] || mask[i + width]) continue;
    xs.push(x);
    ys.push(y + footIn(plane, i));
  }
}

/**
 * Where the stroke that ends in pixel `i` ends, in px below the pixel's top: where its darkness falls to half. Blur moves that
 * place less than it moves the end of the mask, and it does not jump from row to row as a line sinks.
 */
function footIn({ data, width }: Plane, i: number): number {
  const peak = max(255 - data[i]!, 255 - (data[i - width] ?? 255), 255 - (data[i - 2 * width] ?? 255));
  let below = 255 - (data[i + width] ?? 255);
  for (let n = 0; n < 3; n++) {
    const own = 255 - (data[i - n * width] ?? 255);
    if (own * 2 >= peak) return below * 2 >= peak ? 1.5 - n : 0.5 - n + (own - peak / 2) / (own - below);
    below = own;
  }
  return 1;
}

/** Lower rims of ruled lines: runs of ink with paper below, and paper again 1.5 mm above. */
function rulePoints(mask: Uint8Array, components: readonly Component[], plane: Plane): Points {
  const { width, height } = plane;
  const least = millimetres(RULE_PIECE, plane.dpi);
  const thick = millimetres(1.5, plane.dpi);
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { left, top, right, bottom } of components) {
    for (let y = top; y < bottom; y++) {
      for (let x = left, run = 0; x <= right; x++) {
        const i = y * width + x;
        const rim = x < right && mask[i] && !(y + 1 < height && mask[i + width]) && !mask[i - thick * width];
        if (rim) run++;
        else {
          for (let k = x - run; run >= least && k < x; k++) {
            xs.push(k);
            ys.push(y + footIn(plane, y * width + k));
          }
          run = 0;
        }
      }
    }
  }
  return { x: Float32Array.from(xs), y: Float32Array.from(ys) };
}

/** The angle of the sharpest projection, good to about 0.2°, and how far it can be trusted. */
function estimate(points: Points): { degrees: number; confidence: number } {
  if (points.x.length < 60) return { degrees: 0, confidence: 0 };
  const coarse = sweep(thin(points, 6000), 0, RANGE + 0.5, COARSE);
  if (abs(coarse.angle) > RANGE) return { degrees: 0, confidence: 0 };
  const fine = sweep(points, coarse.angle, 0.3, 0.1);
  const prominence = min(1, max(0, (coarse.peak / max(1, coarse.typical) - 1.15) / 0.5));
  return { degrees: fine.angle, confidence: prominence * bandAgreement(points, fine.angle) };
}

/** Every n-th point, so that at most `most` remain. */
function thin(points: Points, most: number): Points {
  const step = ceil(points.x.length / most);
  if (step <= 1) return points;
  const chosen = new Uint32Array(ceil(points.x.length / step));
  for (let n = 0; n < chosen.length; n++) chosen[n] = n * step;
  return pick(points, chosen);
}

/** Tries angles around `centre`; the peak is refined by a parabola through its neighbours. */
function sweep(points: Points, centre: number, reach: number, step: number) {
  const steps = round(reach / step);
  const scores: number[] = [];
  const bins = new Float32Array(binsFor(points));
  for (let i = -steps; i <= steps; i++) scores.push(sharpness(points, centre + i * step, bins));
  const best = scores.indexOf(max(...scores));
  const [before, peak, after] = [scores[best - 1], scores[best]!, scores[best + 1]];
  let shift = 0;
  if (before !== undefined && after !== undefined && before + after < 2 * peak) {
    shift = (0.5 * (before - after)) / (before - 2 * peak + after);
  }
  const typical = [...scores].sort((a, b) => a - b)[floor(scores.length / 2)]!;
  return { angle: centre + (best - steps + shift) * step, peak, typical };
}

/** Rows per px: with one only, where the rows happen to fall would weigh more than the angle. */
const FINENESS = 3;

function binsFor(points: Points): number {
  let size = 0;
  for (let i = 0; i < points.x.length; i++) size = max(size, points.x[i]! + points.y[i]!);
  return (ceil(size) * 2 + 8) * FINENESS;
}

/**
 * How sharply the ink falls into rows when the points are turned back by `degrees` clockwise: the sum of the squared
 * steps from one px row to the next, each row blurred by about a px.
 */
function sharpness({ x, y }: Points, degrees: number, bins: Float32Array): number {
  const radians = (degrees * PI) / 180;
  const down = cos(radians) * FINENESS;
  const across = sin(radians) * FINENESS;
  const origin = bins.length / 4;
  bins.fill(0);
  let [first, last] = [bins.length, 0];
  for (let i = 0; i < x.length; i++) {
    const row = y[i]! * down - x[i]! * across + origin;
    const low = floor(row);
    const share = row - low;
    bins[low]! += 1 - share;
    bins[low + 1]! += share;
    if (low < first) first = low;
    if (low > last) last = low;
  }
  let sum = 0;
  let before = 0;
  for (let i = max(2, first - 2); i < min(bins.length - 2, last + 4 + FINENESS); i++) {
    const here = bins[i - 2]! + 2 * bins[i - 1]! + 3 * bins[i]! + 2 * bins[i + 1]! + bins[i + 2]!;
    sum += (here - before) ** 2;
    before = here;
  }
  return sum;
}

function pick(points: Points, chosen: Uint32Array): Points {
  const picked = { x: new Float32Array(chosen.length), y: new Float32Array(chosen.length) };
  for (let n = 0; n < chosen.length; n++) {
    picked.x[n] = points.x[chosen[n]!]!;
    picked.y[n] = points.y[chosen[n]!]!;
  }
  return picked;
}

/** Share of the ink in bands of the page whose own angle is within 0.3° of the page's, 0..1. */
function bandAgreement(points: Points, angle: number): number {
  let agreeing = 0;
  let asked = 0;
  const order = new Uint32Array(points.y.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  order.sort((a, b) => points.y[a]! - points.y[b]!);
  const bands = max(1, min(5, floor(order.length / 150)));
  for (let band = 0; band < bands; band++) {
    const part = order.subarray(floor((band * order.length) / bands), floor(((band + 1) * order.length) / bands));
    const result = sweep(pick(points, part), angle, 1.6, 0.1);
    asked++;
    if (abs(result.angle - angle) <= 0.3) agreeing++;
  }
  return asked === 0 ? 0 : agreeing / asked;
}
