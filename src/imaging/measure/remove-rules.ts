import type { RuleLines } from './find-cells.ts';
import { findRuns, type Runs } from './runs.ts';

/**
 * Erases ruled lines (of tables, forms, frames) from a mask of ink, in place: straight runs at least `least` px long and
 * at most `thick` px thick, with the crumbs of ragged edges that hung on them. Where a stroke of a letter runs into the
 * line, the line's pixels stay, so that no letter is cut. Returns where lines ran, such pixels included.
 */
export function removeRules(mask: Uint8Array, width: number, height: number, least: number, thick: number): RuleLines {
  const runs = findRuns(mask, width, height);
  const level = levelRules(mask, width, height, runs, least, thick);
  const upright = uprightRules(mask, width, height, runs, least, thick);
  const rules = level.thin.concat(upright);
  for (const i of level.thick) mask[i] = INK;
  for (const i of rules) mask[i] = 0;
  removeCrumbs(mask, width, height, rules, thick);
  return { level: level.thin.concat(level.thick), upright };
}

const INK = 1;
/** Ink of a long horizontal run that something runs into from above or below. */
const JOINED = 2;
/** Ink of a patch that was looked at and stays. */
const KEPT = 3;

/** Pixels of long horizontal runs: `thin` ones, and `thick` ones, which are set to JOINED. */
function levelRules(mask: Uint8Array, width: number, height: number, runs: Runs, least: number, thick: number) {
  const rules = { thin: [] as number[], thick: [] as number[] };
  for (let y = 0; y < height; y++) {
    for (let run = runs.rows[y]!; run < runs.rows[y + 1]!; run++) {
      const [start, end] = [y * width + runs.starts[run]!, y * width + runs.ends[run]!];
      if (end - start < least) continue;
      for (let i = start; i < end; i++) {
        if (isThin(mask, i, width, thick, y, height - 1 - y)) rules.thin.push(i);
        else rules.thick.push(i);
      }
    }
  }
  for (const i of rules.thick) mask[i] = JOINED;
  return rules;
}

/**
 * Pixels of thin vertical runs and of their crossings with long horizontal ones. Counted while walking along rows:
 * walking down columns of a large page misses the cache.
 */
function uprightRules(
  mask: Uint8Array,
  width: number,
  height: number,
  runs: Runs,
  least: number,
  thick: number,
): number[] {
  const rules: number[] = [];
  // Rows of the newest vertical run of every column.
  const tops = new Int32Array(width);
  const bottoms = new Int32Array(width);
  const finish = (x: number): void => {
    const [top, bottom] = [tops[x]!, bottoms[x]!];
    if (bottom - top < least) return;
    for (let i = top * width + x; i < bottom * width; i += width) {
      if (mask[i] === JOINED || isThin(mask, i, 1, thick, x, width - 1 - x)) rules.push(i);
    }
  };
  for (let y = 0; y < height; y++) {
    for (let run = runs.rows[y]!; run < runs.rows[y + 1]!; run++) {
      for (let x = runs.starts[run]!; x < runs.ends[run]!; x++) {
        if (bottoms[x] !== y) {
          finish(x);
          tops[x] = y;
        }
        bottoms[x] = y + 1;
      }
    }
  }
  for (let x = 0; x < width; x++) finish(x);
  return rules;
}

/** Erases what is left of a line's ragged body: pieces of line that touch erased pixels. */
function removeCrumbs(mask: Uint8Array, width: number, height: number, rules: readonly number[], thick: number): void {
  const kept: number[] = [];
  for (const rule of rules) {
    forNeighbours(rule, width, height, (start) => {
      if (mask[start] !== INK) return;
      const patch = floodPatch(mask, start, width, height);
      if (isLinePiece(patch, width, thick)) for (const i of patch) mask[i] = 0;
      else for (const i of patch) kept.push(i);
    });
  }
  for (const i of kept) mask[i] = INK;
}

/** The patch of ink around `start`, its pixels set to KEPT. */
function floodPatch(mask: Uint8Array, start: number, width: number, height: number): number[] {
  const patch = [start];
  mask[start] = KEPT;
  for (let n = 0; n < patch.length; n++) {
    forNeighbours(patch[n]!, width, height, (i) => {
      if (mask[i] !== INK) return;
      mask[i] = KEPT;
      patch.push(i);
    });
  }
  return patch;
}

/**
 * Whether a patch is a piece of a line: hair-thin, or thin and at least three times as long. A round patch is kept:
 * it may be the dot below a Vietnamese vowel that touched the line (ạ, ị, ộ), which changes the word.
 */
function isLinePiece(patch: readonly number[], width: number, thick: number): boolean {
  let [left, right, top, bottom] = [Infinity, 0, Infinity, 0];
  for (const i of patch) {
    const x = i % width;
    const y = (i - x) / width;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [short, long] = [right - left + 1, bottom - top + 1].sort((a, b) => a - b) as [number, number];
  return short <= Math.max(2, thick / 6) || (short <= thick && long >= 3 * short);
}

function forNeighbours(i: number, width: number, height: number, visit: (neighbour: number) => void): void {
  const x = i % width;
  const y = (i - x) / width;
  for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
    for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) visit(ny * width + nx);
  }
}

/** Whether the ink across the line at `i` (neighbours `step` apart) is at most `thick` px; `before` and `after` px exist. */
function isThin(mask: Uint8Array, i: number, step: number, thick: number, before: number, after: number): boolean {
  let size = 1;
  for (let n = 1; n <= before && size <= thick && mask[i - n * step]; n++) size++;
  for (let n = 1; n <= after && size <= thick && mask[i + n * step]; n++) size++;
  return size <= thick;
}
