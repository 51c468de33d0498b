import type { Component } from './components.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, abs, ceil, cos, floor, max, min, round, sin } = Math;

export interface Skew {
  /** Clockwise degrees by which the content leans. */
  degrees: number;
  /** 0..1; 0 = there was nothing to measure. */
  confidence: number;
}

/** Places of ink that lie on lines of writing, in px. */
interface Points {
  x: Float32Array;
  y: Float32Array;
}

const RANGE = 10;
const COARSE = 0.25;
const NOTHING: Skew = { degrees: 0, confidence: 0 };

/**
 * Measures the skew of lines of writing by projection profiles: at the right angle the ink falls into sharp rows.
 * Only letter-sized patches take part, so that drawings, photographs, seals and signatures have no say; when there are
 * too few, rules of tables and forms are asked. The page is also measured in bands: a page whose bands disagree
 * (a stamp across a form, a sketch) gets a low confidence. Range ±10°. `plane` is the page with its paper made white,
 * `mask` and `components` its ink.
 */
export function measureSkew(mask: Uint8Array, components: readonly Component[], plane: Plane): Skew {
  const letters = components.filter((component) => isLetter(component, plane.dpi));
  const fromLetters = letters.length >= 12 ? skewOf(pointsIn(mask, letters, plane)) : NOTHING;
  if (fromLetters.confidence >= 0.5) return fromLetters;
  const rules = components.filter((component) => component.right - component.left > millimetres(40, plane.dpi));
  const fromRules = rules.length > 0 ? skewOf(rulePoints(mask, rules, plane)) : NOTHING;
  return fromRules.confidence > fromLetters.confidence ? fromRules : fromLetters;
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
function pointsIn(mask: Uint8Array, components: readonly Component[], plane: Plane): Points {
  const { width, height } = plane;
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { left, top, right, bottom } of components) {
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        const i = y * width + x;
        if (!mask[i] || (y + 1 < height && mask[i + width])) continue;
        xs.push(x);
        ys.push(y + footIn(plane, i));
      }
    }
  }
  return { x: Float32Array.from(xs), y: Float32Array.from(ys) };
}

/** How far into the pixel `i` the stroke above reaches, 0..1: its own ink against that of the pixel above. */
function footIn(plane: Plane, i: number): number {
  const own = 255 - plane.data[i]!;
  const above = 255 - (plane.data[i - plane.width] ?? 255);
  return own >= above ? 1 : own / above;
}

/** Lower rims of ruled lines: runs of ink at least 4 mm long with paper below, and paper again 1.5 mm above. */
function rulePoints(mask: Uint8Array, components: readonly Component[], plane: Plane): Points {
  const { width, height } = plane;
  const least = millimetres(4, plane.dpi);
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

function skewOf(points: Points): Skew {
  if (points.x.length < 60) return NOTHING;
  const coarse = sweep(thin(points, 6000), 0, RANGE + 0.5, COARSE);
  if (abs(coarse.angle) > RANGE) return NOTHING;
  const fine = sweep(points, sweep(points, coarse.angle, 0.3, 0.1).angle, 0.1, 0.02);
  const agreement = bandAgreement(points, fine.angle);
  const prominence = min(1, max(0, (coarse.peak / max(1, coarse.typical) - 1.15) / 0.5));
  return { degrees: round(fine.angle * 1000) / 1000, confidence: prominence * agreement };
}

/** Every n-th point, so that at most `most` remain. */
function thin(points: Points, most: number): Points {
  const step = ceil(points.x.length / most);
  if (step <= 1) return points;
  return { x: points.x.filter((_, i) => i % step === 0), y: points.y.filter((_, i) => i % step === 0) };
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
function sharpness(points: Points, degrees: number, bins: Float32Array): number {
  const radians = (degrees * PI) / 180;
  const down = cos(radians) * FINENESS;
  const across = sin(radians) * FINENESS;
  const origin = bins.length / 4;
  bins.fill(0);
  let [first, last] = [bins.length, 0];
  for (let i = 0; i < points.x.length; i++) {
    const row = points.y[i]! * down - points.x[i]! * across + origin;
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

/** Share of the ink in bands of the page whose own angle is within 0.3° of the page's, 0..1. */
function bandAgreement(points: Points, angle: number): number {
  let agreeing = 0;
  let asked = 0;
  const order = Array.from(points.y, (_, i) => i).sort((a, b) => points.y[a]! - points.y[b]!);
  const bands = max(1, min(5, floor(order.length / 150)));
  for (let band = 0; band < bands; band++) {
    const part = order.slice(floor((band * order.length) / bands), floor(((band + 1) * order.length) / bands));
    const own = { x: Float32Array.from(part, (i) => points.x[i]!), y: Float32Array.from(part, (i) => points.y[i]!) };
    const result = sweep(own, angle, 1.6, 0.1);
    asked++;
    if (abs(result.angle - angle) <= 0.3) agreeing++;
  }
  return asked === 0 ? 0 : agreeing / asked;
}
