import type { RawImage } from '../../core/page-image.ts';
import { fillHoles } from './fill-holes.ts';
import { findRuns, type Runs } from '../measure/runs.ts';

const { max, min, floor } = Math;

/** Levels by which what is left beside print may differ from what lies around it, and its channels from one another, to be its blur. */
const BLUR = { levels: 28, tint: 14 };

/**
 * Takes the print out of the small picture (blocks of `factor` px of `page`): blocks in it and beside it get the mean of
 * their pixels that lie off the print by more than 1 px; where none do, or where they show no more than the blur of
 * print, what lies around is drawn over. What stands off, as pencil, seals and patterns do, stays. `small` is changed.
 */
export function liftPrint(page: RawImage, print: Runs, small: RawImage, factor: number): void {
  const { width, channels } = small;
  const covered = cover(page, print);
  const beside = blocksBeside(page, print, small, factor);
  // A block beside print keeps its own value here until it is known what lies around it.
  const own = new Uint8Array(small.data.length);
  const hasOwn = new Uint8Array(width * small.height);
  const forEachBlock = (visit: (x: number, y: number) => void): void => {
    for (let y = 0; y < small.height; y++) {
      for (let run = beside.rows[y]!; run < beside.rows[y + 1]!; run++) {
        for (let x = beside.starts[run]!; x < beside.ends[run]!; x++) visit(x, y);
      }
    }
  };
  forEachBlock((x, y) => {
    hasOwn[y * width + x] = meanOffPrint(page, covered, own, y * width + x, x * factor, y * factor, factor);
  });
  fillHoles(small, beside);
  forEachBlock((x, y) => {
    const cell = y * width + x;
    if (!hasOwn[cell] || isBlur(small.data, own, cell * channels, channels)) return;
    for (let c = 0, at = cell * channels; c < channels; c++, at++) small.data[at] = own[at]!;
  });
}

/** Whether a value differs from the one drawn over it as no more than the blur of black print does. */
function isBlur(around: Uint8Array, own: Uint8Array, at: number, channels: number): boolean {
  let least = 255;
  let most = -255;
  for (let c = 0; c < channels; c++) {
    const drop = around[at + c]! - own[at + c]!;
    if (drop < least) least = drop;
    if (drop > most) most = drop;
  }
  return most <= BLUR.levels && least >= -BLUR.levels && most - least <= BLUR.tint;
}

/** Blocks that hold print, and those next to them. */
function blocksBeside(page: RawImage, print: Runs, small: RawImage, factor: number): Runs {
  const { width, height } = small;
  const inked = new Uint8Array(width * height);
  for (let y = 0; y < page.height; y++) {
    const row = floor(y / factor);
    if (row >= height) break;
    for (let run = print.rows[y]!; run < print.rows[y + 1]!; run++) {
      const last = min(width - 1, floor((print.ends[run]! - 1) / factor));
      for (let x = floor(print.starts[run]! / factor); x <= last; x++) inked[row * width + x] = 1;
    }
  }
  return findRuns(cover({ width, height }, findRuns(inked, width, height)), width, height);
}

/** 1 on ink and 1 px around it. */
function cover({ width, height }: { width: number; height: number }, { starts, ends, rows }: Runs): Uint8Array {
  const covered = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let run = rows[y]!; run < rows[y + 1]!; run++) {
      const [left, right] = [max(0, starts[run]! - 1), min(width, ends[run]! + 1)];
      for (let row = max(0, y - 1); row <= min(height - 1, y + 1); row++)
        covered.fill(1, row * width + left, row * width + right);
    }
  }
  return covered;
}

/** Writes the mean of those pixels of a block that are not covered to `out`; 0 when all are. */
function meanOffPrint(
  { data, width, channels }: RawImage,
  covered: Uint8Array,
  out: Uint8Array,
  cell: number,
  left: number,
  top: number,
  factor: number,
): 0 | 1 {
  let count = 0;
  let r = 0;
  let g = 0;
  let b = 0;
  for (let y = top; y < top + factor; y++) {
    for (let i = y * width + left, end = i + factor; i < end; i++) {
      if (covered[i]) continue;
      count++;
      if (channels === 1) r += data[i]!;
      else {
        r += data[i * 3]!;
        g += data[i * 3 + 1]!;
        b += data[i * 3 + 2]!;
      }
    }
  }
  if (count === 0) return 0;
  const to = cell * channels;
  out[to] = r / count + 0.5;
  if (channels === 3) {
    out[to + 1] = g / count + 0.5;
    out[to + 2] = b / count + 0.5;
  }
  return 1;
}
