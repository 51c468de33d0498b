import type { SmallPicture } from './small-picture.ts';
import type { Line } from './straight-lines.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor, max, min } = Math;

/** A line that may be a side of the sheet, with where along it the picture steps from ground to paper. */
export interface Side {
  line: Line;
  /** True for a side above or left of the sheet: paper lies towards the normal. */
  first: boolean;
  /** Length in px of the stretch that shows the step best. */
  run: number;
  /** Running count of steps along x (a lying line) or y (a standing one): `steps[b] - steps[a]` px of a..b show it. */
  steps: Uint16Array;
}

/** px off the line at which its two flanks are compared: beyond the blur of the edge itself. */
const FLANK = [1.6, 2.6, 3.6] as const;
/** Least step: 4.5 levels are above the grain of what is averaged, 3.5 % of the light is what a pale desk differs by. */
const STEP = { levels: 4.5, share: 0.035 };
/** Paper may be this share of the step darker than the ground: tinted paper on a white desk differs in colour only. */
const DARKER = 0.15;

/** Both readings of a line: paper towards its normal, and paper away from it. */
export function sidesOf(picture: SmallPicture, line: Line, lying: boolean): [Side, Side] {
  const length = lying ? picture.width : picture.height;
  const first = new Uint16Array(length + 1);
  const last = new Uint16Array(length + 1);
  const towards = new Float32Array(3);
  const away = new Float32Array(3);
  for (let t = 0; t < length; t++) {
    const x = lying ? t : (line.d - line.ny * t) / line.nx;
    const y = lying ? (line.d - line.nx * t) / line.ny : t;
    first[t + 1] = first[t]!;
    last[t + 1] = last[t]!;
    if (!flank(picture, x, y, line.nx, line.ny, towards) || !flank(picture, x, y, -line.nx, -line.ny, away)) continue;
    const step = max(abs(towards[0]! - away[0]!), abs(towards[1]! - away[1]!), abs(towards[2]! - away[2]!));
    const [one, other] = [luminance(towards), luminance(away)];
    if (step < max(STEP.levels, STEP.share * max(one, other))) continue;
    if (one > other - DARKER * step) first[t + 1]!++;
    if (other > one - DARKER * step) last[t + 1]!++;
  }
  return [
    { line, first: true, steps: first, run: bestRun(first) },
    { line, first: false, steps: last, run: bestRun(last) },
  ];
}

/** Most of steps less half as much again for px without one, over all stretches (J. Kadane's scan). */
function bestRun(steps: Uint16Array): number {
  let best = 0;
  let here = 0;
  for (let t = 1; t < steps.length; t++) {
    here = max(0, here + (steps[t]! > steps[t - 1]! ? 1 : -1.5));
    best = max(best, here);
  }
  return best;
}

export function luminance(rgb: ArrayLike<number>, at = 0): number {
  return (rgb[at]! * 77 + rgb[at + 1]! * 150 + rgb[at + 2]! * 29) / 256;
}

/** Mean colour beside a point, of what of it lies in the picture; false when nothing does. */
function flank({ data, width, height }: SmallPicture, x: number, y: number, nx: number, ny: number, to: Float32Array) {
  let [r, g, b, count] = [0, 0, 0, 0];
  for (const off of FLANK) {
    const column = floor(x + nx * off + 0.5);
    const row = floor(y + ny * off + 0.5);
    if (column < 0 || row < 0 || column >= width || row >= height) break;
    const i = (row * width + column) * 3;
    r += data[i]!;
    g += data[i + 1]!;
    b += data[i + 2]!;
    count++;
  }
  if (count === 0) return false;
  to[0] = r / count;
  to[1] = g / count;
  to[2] = b / count;
  return true;
}

/** Share of the way from a to b (along the side's own coordinate) that shows the step; 0 for no way at all. */
export function supportOf(side: Side, a: number, b: number): number {
  const last = side.steps.length - 1;
  const from = max(0, min(last, floor(min(a, b))));
  const to = max(0, min(last, floor(max(a, b))));
  return to > from ? (side.steps[to]! - side.steps[from]!) / (to - from) : 0;
}
