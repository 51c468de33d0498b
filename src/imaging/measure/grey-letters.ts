import { millimetres, type Plane } from './plane.ts';
import { findRuns } from './runs.ts';

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
  const reach = max(1, round(millimetres(EDGE_MM, plane.dpi)));
  const near = nearRow(width);
  const shades = stretch(data, mask);
  out.fill(255);
  for (let y = 0; y < height; y++) {
    near.bytes.fill(0);
    const [first, last] = [max(0, y - reach), min(height, y + reach + 1)];
    widenRuns(near.bytes, runs.starts, runs.ends, runs.rows[first]!, runs.rows[last]!, width, reach);
    writeRow(data, mask, erased, near, shades, out, y * width, width);
  }
  return out;
}

/** Writes the letters of the row that begins at `from`. */
function writeRow(
  data: Uint8Array,
  mask: Uint8Array,
  erased: Uint8Array,
  { bytes, words }: NearRow,
  shades: Uint8Array,
  out: Uint8Array,
  from: number,
  width: number,
): void {
  for (let x = 0; x < width; x++) {
    // Most of a page is paper.
    if ((x & 3) === 0) while (x + 4 <= width && words[x >> 2] === 0) x += 4;
    if (x >= width || !bytes[x]) continue;
    const i = from + x;
    if (mask[i] || !erased[i]) out[i] = shades[data[i]!]!;
  }
}

/** Which px of a row are ink or near it: the same memory, a byte and four bytes at a time. */
interface NearRow {
  bytes: Uint8Array;
  words: Int32Array;
}

function nearRow(width: number): NearRow {
  const words = new Int32Array((width + 3) >> 2);
  return { bytes: new Uint8Array(words.buffer), words };
}

/** Marks the runs `run` to before `end`, `reach` px wider on both sides. */
function widenRuns(
  near: Uint8Array,
  starts: Int32Array,
  ends: Int32Array,
  run: number,
  end: number,
  width: number,
  reach: number,
): void {
  for (; run < end; run++) {
    const stop = min(width, ends[run]! + reach);
    for (let x = max(0, starts[run]! - reach); x < stop; x++) near[x] = 1;
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
