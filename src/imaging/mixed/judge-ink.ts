import type { RawImage } from '../../core/page-image.ts';
import type { Patches } from '../measure/components.ts';
import { drawRow } from '../measure/runs.ts';
import type { InkLevels } from './ink-levels.ts';

const { max, min, sqrt } = Math;

/** Shares of the contrast between paper and ink. */
const LIMITS = {
  /** How far above the page's ink the darkest of a patch may lie: pencil, stamps and faint print stay what they are. */
  core: 0.35,
  /** The same of dots and hairlines, which no pixel is wholly covered by. */
  dot: 0.42,
  /** How far below: black among print of a grey ink would be painted grey. */
  darker: 0.2,
  /** How much the inside of a patch may vary: photographs and drawings in tones do. */
  spread: 0.13,
};
/** Levels between channels from which ink is coloured, inside a patch and, where it has no inside, over all of it. */
const COLOURED = { inside: 36, all: 45 };
/** Levels between channels up to which ink is black, blur and grain included. */
export const MOST_TINT = COLOURED.all;
/** px inside a patch from which they tell what it is like. */
const FEW_INSIDE = 8;
/** px below which a patch is dust or grain. */
const LEAST_AREA = 2;
/** px up to which a patch is a dot. */
const DOT = 12;

/** Sums over the pixels of each patch. */
interface Sums {
  /** Pixels all of whose neighbours across and down are of the patch: not blurred with paper. */
  inside: Float64Array;
  insideColour: Float64Array;
  /** Of the brightest channel, and of its square. */
  insideLevel: Float64Array;
  insideSquare: Float64Array;
  allColour: Float64Array;
  /** Of the darkest pixel in every run. */
  darkest: Float64Array;
  runs: Float64Array;
}

/** What is print in one black ink: a flag for every patch, and its colour (grey or RGB). */
export interface Print {
  isPrint: Uint8Array;
  colour: number[];
}

/**
 * Tells patches of black print, which a mask shows exactly, from what only a picture does: tones, coloured or pale ink.
 */
export function judgeInk(page: RawImage, patches: Patches, levels: InkLevels): Print {
  const sums = sumPatches(page, patches);
  const { components } = patches;
  const contrast = levels.paper - levels.ink;
  const isPrint = new Uint8Array(components.length);
  const colour = new Array<number>(page.channels).fill(0);
  let count = 0;
  components.forEach(({ area }, n) => {
    if (area < LEAST_AREA) return;
    if (sums.darkest[n]! / sums.runs[n]! > levels.ink + contrast * (area <= DOT ? LIMITS.dot : LIMITS.core)) return;
    const inside = sums.inside[n]!;
    const means = meansOf(
      inside >= FEW_INSIDE ? sums.insideColour : sums.allColour,
      n,
      inside >= FEW_INSIDE ? inside : area,
      page.channels,
    );
    const coloured = max(...means) - min(...means);
    if (coloured > (inside >= FEW_INSIDE ? COLOURED.inside : COLOURED.all)) return;
    if (inside >= FEW_INSIDE) {
      const level = sums.insideLevel[n]! / inside;
      if (level < levels.ink - contrast * LIMITS.darker) return;
      const spread = sqrt(max(0, sums.insideSquare[n]! / inside - level * level));
      if (spread > contrast * LIMITS.spread) return;
      for (let c = 0; c < colour.length; c++) colour[c]! += sums.insideColour[n * page.channels + c]!;
      count += inside;
    }
    isPrint[n] = 1;
  });
  return { isPrint, colour: colour.map((sum) => (count > 0 ? Math.round(sum / count) : levels.ink)) };
}

function meansOf(sums: Float64Array, n: number, count: number, channels: number): number[] {
  return Array.from({ length: channels }, (_, c) => sums[n * channels + c]! / count);
}

function sumPatches({ data, width, height, channels }: RawImage, patches: Patches): Sums {
  const { runs, owners, components } = patches;
  const count = components.length;
  const sums: Sums = {
    inside: new Float64Array(count),
    insideColour: new Float64Array(count * channels),
    insideLevel: new Float64Array(count),
    insideSquare: new Float64Array(count),
    allColour: new Float64Array(count * channels),
    darkest: new Float64Array(count),
    runs: new Float64Array(count),
  };
  const sumRow = channels === 1 ? sumGreyRow : sumColourRow;
  let above = new Uint8Array(width);
  let own = new Uint8Array(width);
  let below = new Uint8Array(width);
  drawRow(runs, 0, below);
  for (let y = 0; y < height; y++) {
    [above, own, below] = [own, below, above];
    drawRow(runs, y + 1, below);
    sumRow(data, above, below, runs.starts, runs.ends, owners, runs.rows[y]!, runs.rows[y + 1]!, y * width, sums);
  }
  return sums;
}

/** Adds the runs `run` to before `end` of the row that begins at px `from`, between `above` and `below`, to their patches' sums. */
function sumGreyRow(
  data: Uint8Array,
  above: Uint8Array,
  below: Uint8Array,
  starts: Int32Array,
  ends: Int32Array,
  owners: Int32Array,
  run: number,
  end: number,
  from: number,
  sums: Sums,
): void {
  for (; run < end; run++) {
    const owner = owners[run]!;
    const first = from + starts[run]!;
    const last = from + ends[run]! - 1;
    let darkest = 255;
    let all = 0;
    let inside = 0;
    let level = 0;
    let square = 0;
    for (let i = first; i <= last; i++) {
      const v = data[i]!;
      all += v;
      if (v < darkest) darkest = v;
      if (i === first || i === last || !above[i - from] || !below[i - from]) continue;
      inside++;
      level += v;
      square += v * v;
    }
    sums.allColour[owner]! += all;
    sums.darkest[owner]! += darkest;
    sums.runs[owner]!++;
    if (inside === 0) continue;
    sums.inside[owner]! += inside;
    sums.insideColour[owner]! += level;
    sums.insideLevel[owner]! += level;
    sums.insideSquare[owner]! += square;
  }
}

/** Like sumGreyRow for three channels. */
function sumColourRow(
  data: Uint8Array,
  above: Uint8Array,
  below: Uint8Array,
  starts: Int32Array,
  ends: Int32Array,
  owners: Int32Array,
  run: number,
  end: number,
  from: number,
  sums: Sums,
): void {
  const { allColour, insideColour } = sums;
  for (; run < end; run++) {
    const owner = owners[run]!;
    const first = from + starts[run]!;
    const last = from + ends[run]! - 1;
    let darkest = 255;
    let red = 0;
    let green = 0;
    let blue = 0;
    let inside = 0;
    let level = 0;
    let square = 0;
    let insideRed = 0;
    let insideGreen = 0;
    let insideBlue = 0;
    for (let i = first, at = first * 3; i <= last; i++, at += 3) {
      const r = data[at]!;
      const g = data[at + 1]!;
      const b = data[at + 2]!;
      red += r;
      green += g;
      blue += b;
      const v = max(r, g, b);
      if (v < darkest) darkest = v;
      if (i === first || i === last || !above[i - from] || !below[i - from]) continue;
      inside++;
      insideRed += r;
      insideGreen += g;
      insideBlue += b;
      level += v;
      square += v * v;
    }
    allColour[owner * 3]! += red;
    allColour[owner * 3 + 1]! += green;
    allColour[owner * 3 + 2]! += blue;
    sums.darkest[owner]! += darkest;
    sums.runs[owner]!++;
    if (inside === 0) continue;
    sums.inside[owner]! += inside;
    insideColour[owner * 3]! += insideRed;
    insideColour[owner * 3 + 1]! += insideGreen;
    insideColour[owner * 3 + 2]! += insideBlue;
    sums.insideLevel[owner]! += level;
    sums.insideSquare[owner]! += square;
  }
}
