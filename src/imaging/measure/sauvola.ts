import type { Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, max, min, round, sqrt } = Math;

/** Cells a window is wide: odd, so that a cell is its centre. */
const CELLS = 7;

/** Sauvola's threshold at the centres of cells of `size` px, row by row. */
interface Thresholds {
  values: Float64Array;
  columns: number;
  rows: number;
  size: number;
}

/**
 * Sauvola's local threshold: a pixel is ink (1) when darker than mean * (1 + k * (deviation / range - 1)) of the square
 * window around it, about `window` px wide; `range` in grey values, see textContrast. J. Sauvola, M. Pietikäinen,
 * Adaptive document image binarization, 2000. The threshold is reckoned at every seventh of a window and drawn straight
 * in between: mean and deviation of a window change slowly, and a fourth of the time remains.
 */
export function sauvola(plane: Plane, window: number, k: number, range: number): Uint8Array {
  const { data, width, height } = plane;
  const { values, columns, rows, size } = thresholds(plane, max(1, round(window / CELLS)), k, range);
  const out = new Uint8Array(width * height);
  // Four pixels at once: most of a page is paper.
  const words = data.byteOffset % 4 === 0 ? new Int32Array(data.buffer, data.byteOffset, data.length >> 2) : null;
  // One value more than cells: behind the last centre the threshold stays level.
  const line = new Float64Array(columns + 1);
  for (let y = 0; y < height; y++) {
    const at = max(0, min(rows - 1, (y + 0.5) / size - 0.5));
    const above = at | 0;
    const below = min(rows - 1, above + 1);
    const share = at - above;
    const paper = paperBits(thresholdsBetween(values, above * columns, below * columns, share, line));
    if (words && paper !== 0) thresholdDark(data, words, paper, out, y * width, width, line, size);
    else thresholdRow(data, out, y * width, width, line, size);
  }
  return out;
}

/** Draws the thresholds of one row between those of two rows of cells, which start at `above` and `below`; returns the highest. */
function thresholdsBetween(
  values: Float64Array,
  above: number,
  below: number,
  share: number,
  line: Float64Array,
): number {
  const columns = line.length - 1;
  let most = 0;
  for (let c = 0; c < columns; c++) {
    const from = values[above + c]!;
    const value = from + (values[below + c]! - from) * share;
    line[c] = value;
    if (value > most) most = value;
  }
  line[columns] = line[columns - 1]!;
  return most;
}

/** The upper bits that, where all are set in a byte, make it brighter than the threshold `most`, in each byte of a word. */
function paperBits(most: number): number {
  if (most <= 128) return 0x80808080 | 0;
  if (most <= 192) return 0xc0c0c0c0 | 0;
  return most <= 224 ? 0xe0e0e0e0 | 0 : 0;
}

/** Like thresholdRow, for a row of which most is surely paper: words with the bits of `paper` set are passed over. */
function thresholdDark(
  data: Uint8Array,
  words: Int32Array,
  paper: number,
  out: Uint8Array,
  start: number,
  width: number,
  line: Float64Array,
  size: number,
): void {
  // Pixels and centres lie half a px apart when a cell is even.
  const first = (size >> 1) - (size & 1 ? 0 : 0.5);
  const end = start + width;
  for (let i = start; i < end;) {
    if ((i & 3) === 0) {
      while (i + 4 <= end && (words[i >> 2]! & paper) === paper) i += 4;
      if (i >= end) return;
    }
    const at = max(0, (i - start - first) / size);
    const c = at | 0;
    const step = (line[c + 1]! - line[c]!) / size;
    // Where a word reaches over a centre, the slope before it holds for its last pixels: a fraction of a grey level.
    let limit = line[c]! + step * (at - c) * size;
    for (const stop = min(end, (i & ~3) + 4); i < stop; i++, limit += step) if (data[i]! < limit) out[i] = 1;
  }
}

/** Marks the ink of one row, which starts at `start`. */
function thresholdRow(
  data: Uint8Array,
  out: Uint8Array,
  start: number,
  width: number,
  line: Float64Array,
  size: number,
): void {
  const half = size >> 1;
  const end = start + width;
  let i = start;
  for (; i < min(end, start + half); i++) if (data[i]! < line[0]!) out[i] = 1;
  for (let c = 0; i < end; c++) {
    let limit = line[c]!;
    const step = (line[c + 1]! - limit) / size;
    // Pixels and centres lie half a px apart when a cell is even.
    limit += step * (size & 1 ? 0 : 0.5);
    for (const stop = min(end, i + size); i < stop; i++, limit += step) if (data[i]! < limit) out[i] = 1;
  }
}

function thresholds(plane: Plane, size: number, k: number, range: number): Thresholds {
  const { sums, squares, columns, rows } = sumCells(plane, size);
  const values = new Float64Array(columns * rows);
  const reach = CELLS >> 1;
  const sum = new Float64Array(columns);
  const square = new Float64Array(columns);
  let first = 0;
  let last = -1;
  for (let row = 0; row < rows; row++) {
    // Sums of whole numbers: what comes in is added and what falls out taken away without any rounding.
    for (; last < min(rows - 1, row + reach); last++) addRow(sums, squares, (last + 1) * columns, 1, sum, square);
    for (; first < row - reach; first++) addRow(sums, squares, first * columns, -1, sum, square);
    const high = rowsBefore(min(plane.height, (last + 1) * size)) - rowsBefore(first * size);
    thresholdCells(sum, square, size, high, plane.width, k, range, values, row * columns);
  }
  return { values, columns, rows, size };
}

/** One row of thresholds, the first of which goes to `to`, from the sums of the columns of `high` rows of px. */
function thresholdCells(
  sum: Float64Array,
  square: Float64Array,
  size: number,
  high: number,
  width: number,
  k: number,
  range: number,
  values: Float64Array,
  to: number,
): void {
  const reach = CELLS >> 1;
  const columns = sum.length;
  for (let c = 0; c < columns; c++) {
    const left = max(0, c - reach);
    const right = min(columns - 1, c + reach);
    const count = high * (min(width, (right + 1) * size) - left * size);
    const mean = sumOf(sum, left, right) / count;
    const deviation = sqrt(max(0, sumOf(square, left, right) / count - mean * mean));
    // Never above the mean, whatever the deviation: that would make half of a coarse pattern ink.
    values[to + c] = min(mean, mean * (1 + k * (deviation / range - 1)));
  }
}

/** Adds `times` the row of cells that begins at `at` to the sums of the columns. */
function addRow(
  sums: Uint32Array,
  squares: Uint32Array,
  at: number,
  times: 1 | -1,
  sum: Float64Array,
  square: Float64Array,
): void {
  for (let c = 0; c < sum.length; c++, at++) {
    sum[c]! += times * sums[at]!;
    square[c]! += times * squares[at]!;
  }
}

function sumOf(values: Float64Array, first: number, last: number): number {
  let sum = 0;
  for (let i = first; i <= last; i++) sum += values[i]!;
  return sum;
}

/** How many rows before row `y` sumCells counts. */
function rowsBefore(y: number): number {
  return (y + 1) >> 1;
}

/**
 * Sums of the values, and of their squares, in cells of `size` px square; those at the right and lower edge may be smaller.
 * Every second row is enough for a mean and a deviation.
 */
function sumCells({ data, width, height }: Plane, size: number) {
  const columns = ceil(width / size);
  const rows = ceil(height / size);
  const sums = new Uint32Array(columns * rows);
  const squares = new Uint32Array(columns * rows);
  for (let y = 0; y < height; y += 2) {
    const cells = ((y / size) | 0) * columns;
    sumRow(data, y * width, (y + 1) * width, size, sums, squares, cells);
  }
  return { sums, squares, columns, rows };
}

/** Adds one row of pixels, `start` to `end`, to the sums of its cells, the first of which is `cell`. */
function sumRow(
  data: Uint8Array,
  start: number,
  end: number,
  size: number,
  sums: Uint32Array,
  squares: Uint32Array,
  cell: number,
): void {
  for (let i = start; i < end; cell++) {
    let sum = 0;
    let square = 0;
    for (const stop = min(end, i + size); i < stop; i++) {
      const v = data[i]!;
      sum += v;
      square += v * v;
    }
    sums[cell]! += sum;
    squares[cell]! += square;
  }
}
