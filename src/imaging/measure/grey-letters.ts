import { giveBack } from '../../core/give-back.ts';
import { millimetres, type Plane } from './plane.ts';
import { findRuns, type Runs } from './runs.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { max, min, round } = Math;

/** A letter's soft edge, mm: two px at 200 and 300 dpi. */
const EDGE_MM = 0.2;
/** Share of the ink that is as dark as print at its darkest. */
const DARKEST = 0.25;
/** Grey levels of grain that the paper keeps. */
const GRAIN = 8;
/** px counted by one call, a multiple of three. */
const CHUNK = 3 << 14;

/**
 * The letters of a page in grey on white: what the mask of ink calls ink, with its soft edges, as dark as it was scanned,
 * stretched so that ink is black and paper white. The recogniser tells marks (hỏi from sắc) and thin strokes by their shades,
 * which a threshold takes away; all that is no letter stays out as the mask has it. `erased` is the mask before rules and
 * seals were taken out: where they ran, nothing is left of them. Half the errors of small and thin print are gone with it.
 * `runs` are those of the mask, where they are known; the letters are written to `out`, of as many bytes, and returned.
 */
export function greyLetters(
  plane: Plane,
  mask: Uint8Array,
  erased: Uint8Array,
  runs = findRuns(mask, plane.width, plane.height),
  out: Uint8Array = new Uint8Array(plane.data.length),
): Uint8Array {
  const { data, width, height } = plane;
  const near = widened(runs, width, height, max(1, round(millimetres(EDGE_MM, plane.dpi))));
  const shades = stretch(data, mask);
  out.fill(255);
  for (let from = 0; from < out.length; from += width)
    writeRow(data, mask, erased, near, shades, out, from, from + width);
  giveBack(near.bytes);
  return out;
}

/** Writes the letters of one row, `from` to `to`. */
function writeRow(
  data: Uint8Array,
  mask: Uint8Array,
  erased: Uint8Array,
  near: Mask,
  shades: Uint8Array,
  out: Uint8Array,
  from: number,
  to: number,
): void {
  const { bytes, words } = near;
  for (let i = from; i < to; i++) {
    // Most of a page is paper.
    if ((i & 3) === 0) while (i + 4 <= to && words[i >> 2] === 0) i += 4;
    if (i < to && bytes[i] && (mask[i] || !erased[i])) out[i] = shades[data[i]!]!;
  }
}

/** The same memory, a byte and four bytes at a time. */
interface Mask {
  bytes: Uint8Array;
  words: Int32Array;
}

/** The mask of these runs grown by `reach` px in all directions. */
function widened({ starts, ends, rows }: Runs, width: number, height: number, reach: number): Mask {
  const bytes = new Uint8Array((width * height + 3) & ~3);
  for (let row = 0; row < height; row++) {
    const first = max(0, row - reach);
    const last = min(height - 1, row + reach);
    for (let run = rows[row]!; run < rows[row + 1]!; run++)
      fillBox(bytes, width, max(0, starts[run]! - reach), min(width, ends[run]! + reach), first, last);
  }
  return { bytes, words: new Int32Array(bytes.buffer) };
}

/** Sets the px from column `left` to before `right` in the rows `first` to `last`. */
function fillBox(out: Uint8Array, width: number, left: number, right: number, first: number, last: number): void {
  for (let y = first; y <= last; y++) {
    for (let i = y * width + left, stop = y * width + right; i < stop; i++) out[i] = 1;
  }
}

/** Grey values as they are written: ink at its darkest becomes 0, paper 255. */
function stretch(data: Uint8Array, mask: Uint8Array): Uint8Array {
  const all = new Uint32Array(256);
  const ink = new Uint32Array(256);
  for (let from = 0; from < data.length; from += CHUNK)
    countInk(data, mask, from, min(data.length, from + CHUNK), all, ink);
  const paper = valueAt(all, 0.5) - GRAIN;
  const print = min(valueAt(ink, DARKEST), paper - 1);
  return Uint8Array.from(all, (_, v) => max(0, min(255, round(((v - print) * 255) / (paper - print)))));
}

/** Counts every third value of a part of the page, and of its ink. */
function countInk(
  data: Uint8Array,
  mask: Uint8Array,
  from: number,
  to: number,
  all: Uint32Array,
  ink: Uint32Array,
): void {
  for (let i = from; i < to; i += 3) {
    all[data[i]!]!++;
    if (mask[i]) ink[data[i]!]!++;
  }
}

/** The value that a share of the counted pixels does not exceed. */
function valueAt(histogram: Uint32Array, share: number): number {
  const count = histogram.reduce((sum, n) => sum + n, 0);
  let value = 0;
  for (let seen = histogram[0]!; value < 255 && seen < count * share; seen += histogram[++value]!);
  return value;
}
