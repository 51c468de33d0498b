import type { RawImage } from '../../core/page-image.ts';
import { giveBack } from '../../core/give-back.ts';
import { fillHoles } from './fill-holes.ts';
import { meansOffPrint } from './means-off-print.ts';
import { findRuns, type Runs } from '../measure/runs.ts';

const { max, min } = Math;

/** Levels by which what is left beside print may differ from what lies around it, and its channels from one another, to be its blur. */
const BLUR = { levels: 28, tint: 14 };

/**
 * Takes the print out of the small picture (blocks of `factor` px of `page`): blocks in it and beside it get the mean of
 * their pixels that lie off the print by more than 1 px; where none do, or where they show no more than the blur of
 * print, what lies around is drawn over. What stands off, as pencil, seals and patterns do, stays. `small` is changed.
 */
export function liftPrint(page: RawImage, print: Runs, small: RawImage, factor: number): void {
  const { width, height, channels } = small;
  const beside = blocksBeside(page.height, print, width, height, factor);
  // A block beside print keeps its own value here until it is known what lies around it.
  const own = new Uint8Array(small.data.length);
  const hasOwn = new Uint8Array(width * height);
  // Of the page only the rows of one row of blocks: a mask of all of it would be the most memory after the pixels.
  const covered = new Uint8Array(page.width * factor);
  for (let y = 0; y < height; y++) {
    if (beside.rows[y] === beside.rows[y + 1]) continue;
    covered.fill(0);
    for (let row = 0; row < factor; row++) coverFrom(print, y * factor + row, page, covered, row * page.width);
    meansOffPrint(page, covered, small, beside, y, factor, own, hasOwn);
  }
  fillHoles(small, beside);
  const putBack = channels === 1 ? putBackGrey : putBackColour;
  for (let y = 0; y < height; y++) {
    for (let run = beside.rows[y]!; run < beside.rows[y + 1]!; run++)
      putBack(small.data, own, hasOwn, y * width + beside.starts[run]!, y * width + beside.ends[run]!);
  }
  for (const spent of [own, hasOwn]) giveBack(spent);
}

/** Gives the blocks `cell` to before `end` their own values back, but for what is no more than the blur of black print. */
function putBackGrey(around: Uint8Array, own: Uint8Array, hasOwn: Uint8Array, cell: number, end: number): void {
  for (; cell < end; cell++) {
    if (!hasOwn[cell]) continue;
    const drop = around[cell]! - own[cell]!;
    if (drop > BLUR.levels || drop < -BLUR.levels) around[cell] = own[cell]!;
  }
}

/** Like putBackGrey for three channels, which blur drops alike. */
function putBackColour(around: Uint8Array, own: Uint8Array, hasOwn: Uint8Array, cell: number, end: number): void {
  for (; cell < end; cell++) {
    if (!hasOwn[cell]) continue;
    const at = cell * 3;
    const r = around[at]! - own[at]!;
    const g = around[at + 1]! - own[at + 1]!;
    const b = around[at + 2]! - own[at + 2]!;
    const most = max(r, g, b);
    const least = min(r, g, b);
    if (most <= BLUR.levels && least >= -BLUR.levels && most - least <= BLUR.tint) continue;
    around[at] = own[at]!;
    around[at + 1] = own[at + 1]!;
    around[at + 2] = own[at + 2]!;
  }
}

/** Blocks of the small picture (`width` x `height`) that hold print, and those next to them. */
function blocksBeside(rows: number, print: Runs, width: number, height: number, factor: number): Runs {
  const inked = new Uint8Array(width * height);
  for (let y = 0; y < min(rows, height * factor); y++) {
    const row = ((y / factor) | 0) * width;
    inkRow(inked, row, row + width - 1, print.starts, print.ends, print.rows[y]!, print.rows[y + 1]!, factor);
  }
  return findRuns(cover(width, height, findRuns(inked, width, height)), width, height);
}

/** Marks the blocks, from `first` to `last`, that the runs `run` to before `end` of a row of the page lie in. */
function inkRow(
  inked: Uint8Array,
  first: number,
  last: number,
  starts: Int32Array,
  ends: Int32Array,
  run: number,
  end: number,
  factor: number,
): void {
  for (; run < end; run++) {
    const stop = min(last, first + (((ends[run]! - 1) / factor) | 0));
    for (let at = first + ((starts[run]! / factor) | 0); at <= stop; at++) inked[at] = 1;
  }
}

/** 1 on ink and 1 px around it. */
function cover(width: number, height: number, runs: Runs): Uint8Array {
  const covered = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) coverFrom(runs, y, { width, height }, covered, y * width);
  return covered;
}

/** Sets what is ink or 1 px from it in row `y`, which begins at `from` of `covered`. */
function coverFrom(
  { starts, ends, rows }: Runs,
  y: number,
  { width, height }: { width: number; height: number },
  covered: Uint8Array,
  from: number,
): void {
  const [first, last] = [max(0, y - 1), min(height, y + 2)];
  coverRow(covered, from, width, starts, ends, rows[first]!, rows[last]!);
}

/** Sets the runs `run` to before `end`, 1 px wider on both sides, in the row that begins at `from`. */
function coverRow(
  covered: Uint8Array,
  from: number,
  width: number,
  starts: Int32Array,
  ends: Int32Array,
  run: number,
  end: number,
): void {
  for (; run < end; run++) {
    const stop = from + min(width, ends[run]! + 1);
    for (let at = from + max(0, starts[run]! - 1); at < stop; at++) covered[at] = 1;
  }
}
