import type { Strip } from './upright-lines.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, floor, max, min, round } = Math;

/** What a strip of writing shows, in columns of px by the height of its band. */
interface Overhang {
  /** Letters with ink above the band (ascenders, capitals, marks) and below it (descenders, the dot below). */
  above: number;
  below: number;
  /** Letters that stand at the band's foot without reaching its top, and that hang from its top without touching its foot. */
  stand: number;
  hang: number;
  /** Columns with ink in the band. */
  inked: number;
  /** Length of the strip. */
  length: number;
}

/** Ink up to this far from the band belongs to its letters; beyond it the next line may begin. In bands. */
const REACH = 0.6;
/** Ink nearer than this to the band is its blurred or round edge. In bands. */
const CLEAR = 0.15;
/** A letter is indented when it ends at least this far inside the band. In bands. */
const INDENT = 0.2;
/** What is wider than this is no letter's mark. In bands. */
const WIDEST = 2.5;

/**
 * Measures how the letters of a strip reach out of their common band, the rows between the steepest rise and the steepest
 * fall of ink. Ink outside counts only over or under ink of the same letter in the band, so commas and quotation marks,
 * which stand between letters, have no say. Turned upside down a strip gives the same numbers
 * exchanged. `mask` is ink without rules; null without a band.
 */
export function overhangOf(
  mask: Uint8Array,
  width: number,
  height: number,
  strip: Strip,
  slope: number,
): Overhang | null {
  const frame = frameOf(strip, slope, width, height);
  const band = frame && bandOf(rowsOf(mask, width, frame), strip.height);
  if (!band) return null;
  const columns = columnsOf(mask, width, frame, band);
  const [top, bottom] = band;
  const tall = bottom - top;
  const { stand, hang } = indents(columns, top, bottom);
  return {
    above: runsOver(columns.above, columns.rootedAbove, WIDEST * tall) / tall,
    below: runsOver(columns.below, columns.rootedBelow, WIDEST * tall) / tall,
    stand: stand / tall,
    hang: hang / tall,
    inked: columns.inked / tall,
    length: columns.above.length / strip.height,
  };
}

/** Where to look for a strip: `rows` rows from `starts[column]` down, following its slope. */
interface Frame {
  left: number;
  rows: number;
  starts: Int32Array;
}

function frameOf(strip: Strip, slope: number, width: number, height: number): Frame | null {
  const { letters } = strip;
  const left = letters[0]!.left;
  const right = letters.reduce((most, letter) => max(most, letter.right), 0);
  const middle = (left + right) / 2;
  let [top, bottom] = [height, 0];
  for (const letter of letters) {
    const drop = slope * ((letter.left + letter.right) / 2 - middle);
    top = min(top, letter.top - drop);
    bottom = max(bottom, letter.bottom - drop);
  }
  const first = floor(top - strip.height * REACH);
  const rows = ceil(bottom + strip.height * REACH) - first;
  const starts = new Int32Array(min(right, width) - left);
  for (let c = 0; c < starts.length; c++) {
    starts[c] = first + round(slope * (left + c - middle));
    if (starts[c]! < 0 || starts[c]! + rows > height) return null;
  }
  return { left, rows, starts };
}

/** Ink of every row of the frame. */
function rowsOf(mask: Uint8Array, width: number, { left, rows, starts }: Frame): Float32Array {
  const sums = new Float32Array(rows);
  for (let c = 0; c < starts.length; c++) {
    for (let r = 0, i = starts[c]! * width + left + c; r < rows; r++, i += width) sums[r]! += mask[i]!;
  }
  return sums;
}

/**
 * First row of the band and the one behind its last: the rise and the fall that together are steepest, a believable
 * height apart. Null when the ink neither rises nor falls.
 */
function bandOf(rows: Float32Array, height: number): [number, number] | null {
  const steps = rows.map((ink, r) => ink - (rows[r - 1] ?? 0));
  let best = 0;
  let band: [number, number] | null = null;
  for (let top = 1; top < rows.length; top++) {
    if (steps[top]! <= 0) continue;
    const last = min(rows.length - 1, top + ceil(1.2 * height));
    for (let bottom = top + max(4, floor(0.4 * height)); bottom <= last; bottom++) {
      if (steps[bottom]! >= 0 || steps[top]! - steps[bottom]! <= best) continue;
      best = steps[top]! - steps[bottom]!;
      band = [top, bottom];
    }
  }
  return band;
}

interface Columns {
  above: Uint8Array;
  below: Uint8Array;
  /** Whether the letter in the band below (above) the ink outside reaches to the far part of it. */
  rootedAbove: Uint8Array;
  rootedBelow: Uint8Array;
  /** First and last row of ink in the band; -1 without. */
  first: Int32Array;
  last: Int32Array;
  inked: number;
}

function columnsOf(mask: Uint8Array, width: number, frame: Frame, [top, bottom]: [number, number]): Columns {
  const { left, starts } = frame;
  const tall = bottom - top;
  const near = round(0.35 * tall);
  const size = starts.length;
  const out: Columns = {
    above: new Uint8Array(size),
    below: new Uint8Array(size),
    rootedAbove: new Uint8Array(size),
    rootedBelow: new Uint8Array(size),
    first: new Int32Array(size).fill(-1),
    last: new Int32Array(size).fill(-1),
    inked: 0,
  };
  for (let c = 0; c < size; c++) {
    const head = (starts[c]! + top) * width + left + c;
    for (let r = top, i = head; r < bottom; r++, i += width) {
      if (!mask[i]) continue;
      if (r >= top + near) out.rootedAbove[c] = 1;
      if (r < bottom - near) out.rootedBelow[c] = 1;
      if (out.first[c]! < 0) out.first[c] = r;
      out.last[c] = r;
    }
    if (out.first[c]! < 0) continue;
    out.inked++;
    if (reachesOut(mask, head - width, -width, tall)) out.above[c] = 1;
    if (reachesOut(mask, head + tall * width, width, tall)) out.below[c] = 1;
  }
  return out;
}

/**
 * Whether ink that is not just the band's edge follows outward of the band from index `i` in steps of `step`. Ink that is nearer to
 * what comes behind it than to the band is a mark of the next line.
 */
function reachesOut(mask: Uint8Array, i: number, step: number, tall: number): boolean {
  const clear = max(1, round(CLEAR * tall));
  const reach = round(REACH * tall);
  let k = 0;
  while (k < reach) {
    while (k < reach && !mask[i + k * step]) k++;
    const start = k;
    if (start >= reach) return false;
    while (k < 2 * tall && mask[i + k * step]) k++;
    if (k <= clear) continue;
    for (let gap = 0; gap < start; gap++) if (mask[i + (k + gap) * step]) return false;
    return true;
  }
  return false;
}

/** Columns whose letter (half a band to each side) ends inside the band at its top, or at its foot. */
function indents({ first, last }: Columns, top: number, bottom: number): { stand: number; hang: number } {
  const tall = bottom - top;
  const half = round(0.4 * tall);
  const indent = max(1, round(INDENT * tall));
  let [stand, hang] = [0, 0];
  for (let c = 0; c < first.length; c++) {
    if (first[c]! < 0) continue;
    let [high, low] = [bottom, top];
    for (let k = max(0, c - half); k <= min(first.length - 1, c + half); k++) {
      if (first[k]! < 0) continue;
      high = min(high, first[k]!);
      low = max(low, last[k]!);
    }
    if (high >= top + indent) stand++;
    if (low < bottom - indent) hang++;
  }
  return { stand, hang };
}

/** Columns in runs of `outside` no longer than `longest`, most of which stand over ink that is `rooted`. */
function runsOver(outside: Uint8Array, rooted: Uint8Array, longest: number): number {
  let sum = 0;
  for (let c = 0; c < outside.length; c++) {
    if (!outside[c]) continue;
    const from = c;
    let roots = 0;
    for (; c < outside.length && outside[c]; c++) roots += rooted[c]!;
    if (c - from <= longest && roots >= 0.6 * (c - from)) sum += c - from;
  }
  return sum;
}
