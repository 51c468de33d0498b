import type { Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { max, min, sqrt } = Math;

/**
 * Sauvola's local threshold: a pixel is ink (1) when darker than mean * (1 + k * (deviation / range - 1)) of the square
 * window around it, `window` px wide; `range` in grey values, see textContrast. J. Sauvola, M. Pietikäinen, Adaptive document image binarization, 2000.
 * Sums are kept for one row of columns only, so that memory does not grow with the page.
 */
export function sauvola(plane: Plane, window: number, k: number, range: number): Uint8Array {
  const { data, width, height } = plane;
  const reach = max(1, window >> 1);
  const out = new Uint8Array(width * height);
  const sums = new Uint32Array(width);
  const squares = new Uint32Array(width);
  for (let y = 0; y < min(reach, height); y++) addRow(data, y * width, sums, squares, 1);
  for (let y = 0; y < height; y++) {
    if (y + reach < height) addRow(data, (y + reach) * width, sums, squares, 1);
    if (y - reach > 0) addRow(data, (y - reach - 1) * width, sums, squares, -1);
    const rows = min(height - 1, y + reach) - max(0, y - reach) + 1;
    thresholdRow(
      data.subarray(y * width, (y + 1) * width),
      out.subarray(y * width),
      sums,
      squares,
      reach,
      rows,
      k,
      range,
    );
  }
  return out;
}

function addRow(data: Uint8Array, from: number, sums: Uint32Array, squares: Uint32Array, sign: 1 | -1): void {
  for (let x = 0; x < sums.length; x++) {
    const v = data[from + x]!;
    sums[x] = sums[x]! + sign * v;
    squares[x] = squares[x]! + sign * v * v;
  }
}

function thresholdRow(
  row: Uint8Array,
  out: Uint8Array,
  sums: Uint32Array,
  squares: Uint32Array,
  reach: number,
  rows: number,
  k: number,
  range: number,
): void {
  const width = row.length;
  let sum = 0;
  let square = 0;
  for (let x = 0; x < min(reach, width); x++) {
    sum += sums[x]!;
    square += squares[x]!;
  }
  for (let x = 0; x < width; x++) {
    if (x + reach < width) {
      sum += sums[x + reach]!;
      square += squares[x + reach]!;
    }
    if (x - reach > 0) {
      sum -= sums[x - reach - 1]!;
      square -= squares[x - reach - 1]!;
    }
    const count = rows * (min(width - 1, x + reach) - max(0, x - reach) + 1);
    const v = row[x]!;
    // Most pixels are paper, brighter than the mean: they need neither the root nor the division.
    if (v * count >= sum) continue;
    const mean = sum / count;
    const deviation = sqrt(max(0, square / count - mean * mean));
    if (v < mean * (1 + k * (deviation / range - 1))) out[x] = 1;
  }
}
