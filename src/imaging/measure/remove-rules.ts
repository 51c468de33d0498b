import type { RuleLines, Stretch } from './find-cells.ts';
import { findRuns, type Runs } from './runs.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { max, min } = Math;

/**
 * Erases ruled lines (of tables, forms, frames) from a mask of ink, in place: straight runs at least `least` px long and
 * at most `thick` px thick, with the crumbs of ragged edges that hung on them. Where a stroke of a letter runs into the
 * line, the line's pixels stay, so that no letter is cut. `runs` are those of the mask, where they are known. Returns where
 * lines ran, such pixels included.
 */
export function removeRules(
  mask: Uint8Array,
  width: number,
  height: number,
  least: number,
  thick: number,
  runs = findRuns(mask, width, height),
): RuleLines {
  const { whole, thin, joined } = levelRules(mask, width, height, runs, least, thick);
  const upright = uprightRules(mask, width, height, runs, least, thick);
  for (const { from, count } of joined) mask.fill(INK, from, from + count);
  for (const { from, count } of thin) mask.fill(0, from, from + count);
  for (const { from, count } of upright) for (let i = from, n = 0; n < count; n++, i += width) mask[i] = 0;
  removeCrumbs(mask, width, height, thin, upright, thick);
  return { level: whole, upright };
}

const INK = 1;
/** Ink of a long horizontal run that something runs into from above or below. */
const JOINED = 2;
/** Ink of a patch that was looked at and stays. */
const KEPT = 3;

/** Long horizontal runs: `whole`, and what of them is `thin` or `joined` by something, which is set to JOINED. */
function levelRules(mask: Uint8Array, width: number, height: number, runs: Runs, least: number, thick: number) {
  const rules = { whole: [] as Stretch[], thin: [] as Stretch[], joined: [] as Stretch[] };
  for (let y = 0; y < height; y++) {
    for (let run = runs.rows[y]!; run < runs.rows[y + 1]!; run++) {
      const start = y * width + runs.starts[run]!;
      const end = y * width + runs.ends[run]!;
      if (end - start < least) continue;
      rules.whole.push({ from: start, count: end - start });
      for (let from = start; from < end;) {
        const alone = isThin(mask, from, width, thick, y, height - 1 - y);
        let i = from + 1;
        while (i < end && isThin(mask, i, width, thick, y, height - 1 - y) === alone) i++;
        (alone ? rules.thin : rules.joined).push({ from, count: i - from });
        from = i;
      }
    }
  }
  for (const { from, count } of rules.joined) mask.fill(JOINED, from, from + count);
  return rules;
}

/**
 * Thin vertical runs and their crossings with long horizontal ones, in stretches down a column. Counted while walking along
 * rows: walking down columns of a large page misses the cache.
 */
function uprightRules(
  mask: Uint8Array,
  width: number,
  height: number,
  runs: Runs,
  least: number,
  thick: number,
): Stretch[] {
  const rules: Stretch[] = [];
  // Rows of the newest vertical run of every column.
  const tops = new Int32Array(width);
  const bottoms = new Int32Array(width);
  const finish = (x: number): void => {
    const top = tops[x]!;
    const bottom = bottoms[x]!;
    let count = 0;
    for (let i = top * width + x, end = bottom * width; i < end; i += width) {
      if (mask[i] === JOINED || isThin(mask, i, 1, thick, x, width - 1 - x)) {
        count++;
        continue;
      }
      if (count > 0) rules.push({ from: i - count * width, count });
      count = 0;
    }
    if (count > 0) rules.push({ from: (bottom - count) * width + x, count });
  };
  for (let y = 0; y < height; y++) growDown(runs, y, tops, bottoms, least, finish);
  for (let x = 0; x < width; x++) if (bottoms[x]! - tops[x]! >= least) finish(x);
  return rules;
}

/** Lets the vertical runs grow by row `y`; `finish` is told of those of at least `least` px that have ended. */
function growDown(
  { rows, starts, ends }: Runs,
  y: number,
  tops: Int32Array,
  bottoms: Int32Array,
  least: number,
  finish: (x: number) => void,
): void {
  for (let run = rows[y]!; run < rows[y + 1]!; run++) {
    for (let x = starts[run]!, end = ends[run]!; x < end; x++) {
      const bottom = bottoms[x]!;
      if (bottom !== y) {
        if (bottom - tops[x]! >= least) finish(x);
        tops[x] = y;
      }
      bottoms[x] = y + 1;
    }
  }
}

/** Erases what is left of a line's ragged body: pieces of line that touch erased pixels. */
function removeCrumbs(
  mask: Uint8Array,
  width: number,
  height: number,
  level: readonly Stretch[],
  upright: readonly Stretch[],
  thick: number,
): void {
  const kept: number[] = [];
  const lookAround = (from: number, across: number, down: number): void => {
    const x = from % width;
    const y = (from - x) / width;
    const left = max(0, x - 1);
    const right = min(width, x + across + 1);
    for (let ny = max(0, y - 1); ny < min(height, y + down + 1); ny++) {
      for (let i = ny * width + left, end = ny * width + right; i < end; i++) {
        if (mask[i] !== INK) continue;
        const patch = floodPatch(mask, i, width, height);
        const isPiece = isLinePiece(patch, width, thick);
        for (let n = 0; n < patch.length; n++) {
          if (isPiece) mask[patch[n]!] = 0;
          else kept.push(patch[n]!);
        }
      }
    }
  };
  for (const { from, count } of level) lookAround(from, count, 1);
  for (const { from, count } of upright) lookAround(from, 1, count);
  for (const i of kept) mask[i] = INK;
}

/** The patch of ink around `start`, its pixels set to KEPT. */
function floodPatch(mask: Uint8Array, start: number, width: number, height: number): number[] {
  const patch = [start];
  mask[start] = KEPT;
  for (let n = 0; n < patch.length; n++) {
    const at = patch[n]!;
    const x = at % width;
    const left = x > 0 ? 1 : 0;
    const right = x < width - 1 ? 1 : 0;
    const first = at >= width ? at - width : at;
    const last = at < width * (height - 1) ? at + width : at;
    for (let row = first; row <= last; row += width) {
      for (let i = row - left; i <= row + right; i++) {
        if (mask[i] !== INK) continue;
        mask[i] = KEPT;
        patch.push(i);
      }
    }
  }
  return patch;
}

/**
 * Whether a patch is a piece of a line: hair-thin, or thin and at least three times as long. A round patch is kept:
 * it may be the dot below a Vietnamese vowel that touched the line (ạ, ị, ộ), which changes the word.
 */
function isLinePiece(patch: readonly number[], width: number, thick: number): boolean {
  let [left, right, top, bottom] = [Infinity, 0, Infinity, 0];
  for (let n = 0; n < patch.length; n++) {
    const i = patch[n]!;
    const x = i % width;
    const y = (i - x) / width;
    left = min(left, x);
    right = max(right, x);
    top = min(top, y);
    bottom = max(bottom, y);
  }
  const [short, long] = [right - left + 1, bottom - top + 1].sort((a, b) => a - b) as [number, number];
  return short <= max(2, thick / 6) || (short <= thick && long >= 3 * short);
}

/** Whether the ink across the line at `i` (neighbours `step` apart) is at most `thick` px; `before` and `after` px exist. */
function isThin(mask: Uint8Array, i: number, step: number, thick: number, before: number, after: number): boolean {
  let size = 1;
  for (let n = 1; n <= before && size <= thick && mask[i - n * step]; n++) size++;
  for (let n = 1; n <= after && size <= thick && mask[i + n * step]; n++) size++;
  return size <= thick;
}
