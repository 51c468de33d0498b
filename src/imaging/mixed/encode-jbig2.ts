import { drawRow, type Runs } from '../measure/runs.ts';
import { MqEncoder } from './mq-encoder.ts';

/** A mask by the runs of its ink. */
export interface RunMask {
  /** px */
  width: number;
  /** px */
  height: number;
  runs: Runs;
}

const { max, min } = Math;

/** Context in which a row says whether it repeats the one above (ITU-T T.88, 6.2.5.7, template 0). */
const REPEATS = 0x9b25;
/** Zeros beside a row: the template looks 4 px back and 3 ahead. */
const BESIDE = 4;
/** Places of the template's four free pixels where the standard puts them: x, y each. */
const FREE_PIXELS = [3, -1, -3, -1, 2, -2, -2, -2].map((place) => place & 255);
const FILE_ID = [0x97, 0x4a, 0x42, 0x32, 0x0d, 0x0a, 0x1a, 0x0a];
const SEGMENT = { page: 48, region: 39, endOfPage: 49, endOfFile: 51 };

/**
 * The mask as a JBIG2 file of one page: a single generic region, arithmetic coding, template 0, typical prediction
 * (ITU-T T.88). Lossless pixel for pixel: there are no symbols that one glyph could be taken for another with.
 * `dpi` is written into the file.
 */
export function encodeJbig2(mask: RunMask, dpi: number): Uint8Array {
  const perMetre = Math.round(dpi / 0.0254);
  const size = [...long(mask.width), ...long(mask.height)];
  const page = [...size, ...long(perMetre), ...long(perMetre), 1, 0, 0];
  const region = [...size, ...long(0), ...long(0), 0, 0b1000, ...FREE_PIXELS];
  const data = encodeRows(mask);
  return Buffer.concat([
    Buffer.from([...FILE_ID, 1, ...long(1)]),
    Buffer.from([...segment(0, SEGMENT.page, 1, page.length), ...page]),
    Buffer.from([...segment(1, SEGMENT.region, 1, region.length + data.length), ...region]),
    data,
    Buffer.from([...segment(2, SEGMENT.endOfPage, 1, 0), ...segment(3, SEGMENT.endOfFile, 0, 0)]),
  ]);
}

function long(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** Header of a segment that refers to no other. */
function segment(number: number, type: number, page: number, length: number): number[] {
  return [...long(number), type, 0, page, ...long(length)];
}

function encodeRows({ width, height, runs }: RunMask): Uint8Array {
  const coder = new MqEncoder(1 << 16);
  const symbols = new Int32Array(width + 1);
  let rows = [0, 1, 2].map(() => new Uint8Array(width + 2 * BESIDE));
  let repeated = 0;
  for (let y = 0; y < height; y++) {
    const repeats = isAsAbove(runs, y) ? 1 : 0;
    symbols[0] = (REPEATS << 1) | (repeats ^ repeated);
    repeated = repeats;
    rows = [rows[1]!, rows[2]!, rows[0]!];
    drawRow(runs, y, rows[2]!, BESIDE);
    coder.encode(symbols, repeats ? 1 : symbolsOfRow(symbols, rows, width, runs, y));
  }
  return coder.finish();
}

function isAsAbove({ starts, ends, rows }: Runs, y: number): boolean {
  const first = rows[y]!;
  const count = rows[y + 1]! - first;
  if (y === 0) return count === 0;
  const above = rows[y - 1]!;
  if (first - above !== count) return false;
  for (let i = 0; i < count; i++) {
    if (starts[first + i] !== starts[above + i] || ends[first + i] !== ends[above + i]) return false;
  }
  return true;
}

/**
 * Writes what the coder gets of row `y` behind the first of `symbols`; returns how many there are now. `padded` are the row
 * before the last, the last and this one, with zeros beside them.
 */
function symbolsOfRow(
  symbols: Int32Array,
  padded: readonly Uint8Array[],
  width: number,
  { starts, rows }: Runs,
  y: number,
): number {
  const [second, above, row] = padded as [Uint8Array, Uint8Array, Uint8Array];
  // Where ink begins next: the first runs of the three rows that do not begin before a place without ink.
  let [runA, runB, runC] = [rows[max(0, y - 2)]!, rows[max(0, y - 1)]!, rows[y]!];
  const [endA, endB, endC] = [rows[max(0, y - 1)]!, rows[y]!, rows[y + 1]!];
  let upper = (second[BESIDE]! << 1) | second[BESIDE + 1]!;
  let middle = (above[BESIDE]! << 2) | (above[BESIDE + 1]! << 1) | above[BESIDE + 2]!;
  let before = 0;
  let count = 1;
  for (let x = 0; x < width; x++) {
    upper = ((upper << 1) | second[x + BESIDE + 2]!) & 31;
    middle = ((middle << 1) | above[x + BESIDE + 3]!) & 127;
    if ((upper | middle | before) === 0) {
      while (runA < endA && starts[runA]! < x) runA++;
      while (runB < endB && starts[runB]! < x) runB++;
      while (runC < endC && starts[runC]! < x) runC++;
      let next = width;
      if (runC < endC) next = starts[runC]!;
      if (runB < endB) next = min(next, starts[runB]! - 3);
      if (runA < endA) next = min(next, starts[runA]! - 2);
      if (next - x > 1) {
        symbols[count++] = x - next;
        x = next - 1;
        continue;
      }
    }
    const bit = row[x + BESIDE]!;
    symbols[count++] = (upper << 12) | (middle << 5) | (before << 1) | bit;
    before = ((before << 1) | bit) & 15;
  }
  return count;
}
