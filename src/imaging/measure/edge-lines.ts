import type { Darkness } from './darkness.ts';
import { millimetres } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { floor, max, min, round, tan, PI } = Math;

/** Parts of the length; a line must show in nearly all of them, the outermost included, where print has its margins. */
const STRIPS = 24;
const SHOWS_IN = 0.9;
/** Degrees off level or upright that a sheet lies askew at most. */
const MOST_LEAN = 5;
/** mm to either side of the line that belong to it: JPEG rings beside it. */
const REACH_MM = 1.3;

/**
 * Sets 2 in `mask` where something runs straight from edge to edge of the paper, level or upright: creases of a folded
 * sheet, streaks of a dusty or broken feeder. `beside` masks what is not paper, `least` is the
 * darkness of a stroke.
 */
export function markEdgeLines(mask: Uint8Array, dark: Darkness, beside: Uint8Array | null, least: number): void {
  markAlong(mask, dark, beside, least, 1, dark.width, dark.width, dark.height);
  markAlong(mask, dark, beside, least, dark.width, 1, dark.height, dark.width);
}

/** `step` px of data lead along the line, `stride` px across; `long` and `wide` are the lengths of the two. */
function markAlong(
  mask: Uint8Array,
  dark: Darkness,
  beside: Uint8Array | null,
  least: number,
  step: number,
  stride: number,
  long: number,
  wide: number,
): void {
  const part = floor(long / STRIPS);
  if (part < 8) return;
  const hits = stripHits(dark, beside, least, step, stride, part, wide);
  const most = round((long * tan((MOST_LEAN * PI) / 180)) / 2);
  const reach = millimetres(REACH_MM, dark.dpi);
  const found: { middle: number; lean: number; length: number }[] = [];
  for (let middle = 0; middle < wide; middle++) {
    if (!hits[(STRIPS >> 1) * wide + middle] && !hits[((STRIPS >> 1) + 1) * wide + middle]) continue;
    let best: { lean: number; length: number } | null = null;
    for (let lean = -most; lean <= most; lean++) {
      const length = lineLength(hits, middle, lean, wide);
      if (length > (best?.length ?? 0)) best = { lean, length };
    }
    if (best) found.push({ middle, ...best });
  }
  for (const { middle, lean } of found) {
    for (let at = 0; at < long; at++) {
      const centre = round(middle + lean * ((2 * at) / long - 1));
      for (let across = max(0, centre - reach); across < min(wide, centre + reach + 1); across++) {
        mask[at * step + across * stride] = 2;
      }
    }
  }
}

/** Per strip and place across it: 1 = a stroke shows along most of the strip, 2 = the strip is not paper. */
function stripHits(
  dark: Darkness,
  beside: Uint8Array | null,
  least: number,
  step: number,
  stride: number,
  part: number,
  wide: number,
): Uint8Array {
  const hits = new Uint8Array(STRIPS * wide);
  for (let strip = 0; strip < STRIPS; strip++) {
    for (let across = 0; across < wide; across++) {
      let [sum, paper] = [0, 0];
      for (let k = 0, i = strip * part * step + across * stride; k < part; k++, i += step) {
        if (beside?.[i]) continue;
        paper++;
        sum += min(dark.data[i]!, 2 * least);
      }
      if (paper < part / 2) hits[strip * wide + across] = 2;
      else if (sum >= paper * least * 0.6) hits[strip * wide + across] = 1;
    }
  }
  return hits;
}

/** Share of the strips on paper in which the line shows; 0 when it is no line from edge to edge. */
function lineLength(hits: Uint8Array, middle: number, lean: number, wide: number): number {
  let [shown, paper, missed] = [0, 0, 0];
  let [first, last] = [0, 0];
  for (let strip = 0; strip < STRIPS; strip++) {
    const at = round(middle + lean * ((2 * (strip + 0.5)) / STRIPS - 1));
    if (at < 1 || at >= wide - 1) continue;
    const i = strip * wide + at;
    if (hits[i] === 2) continue;
    const shows = hits[i] === 1 || hits[i - 1] === 1 || hits[i + 1] === 1 ? 1 : 0;
    if (paper === 0) first = shows;
    last = shows;
    paper++;
    shown += shows;
    if (!shows && ++missed > STRIPS * (1 - SHOWS_IN)) return 0;
  }
  if (paper < STRIPS * 0.6 || !first || !last || shown / paper < SHOWS_IN) return 0;
  return shown / paper;
}
