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
  // One value more than cells: behind the last centre the threshold stays level.
  const line = new Float64Array(columns + 1);
  for (let y = 0; y < height; y++) {
    const at = max(0, min(rows - 1, (y + 0.5) / size - 0.5));
    const above = at | 0;
    const below = min(rows - 1, above + 1);
    const share = at - above;
    for (let c = 0; c < columns; c++) {
      const [from, to] = [values[above * columns + c]!, values[below * columns + c]!];
      line[c] = from + (to - from) * share;
    }
    line[columns] = line[columns - 1]!;
    thresholdRow(data, out, y * width, width, line, size);
  }
  return out;
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
  const above = new Float64Array(columns * 2);
  for (let row = 0; row < rows; row++) {
    const [first, last] = [max(0, row - reach), min(rows - 1, row + reach)];
    above.fill(0);
    for (let from = first; from <= last; from++) {
      for (let c = 0; c < columns; c++) {
        above[c]! += sums[from * columns + c]!;
        above[columns + c]! += squares[from * columns + c]!;
      }
    }
    const high = min(plane.height, (last + 1) * size) - first * size;
    for (let c = 0; c < columns; c++) {
      const [left, right] = [max(0, c - reach), min(columns - 1, c + reach)];
      let [sum, square] = [0, 0];
      for (let from = left; from <= right; from++) {
        sum += above[from]!;
        square += above[columns + from]!;
      }
      const count = high * (min(plane.width, (right + 1) * size) - left * size);
      const mean = sum / count;
      const deviation = sqrt(max(0, square / count - mean * mean));
      // Never above the mean, whatever the deviation: that would make half of a coarse pattern ink.
      values[row * columns + c] = min(mean, mean * (1 + k * (deviation / range - 1)));
    }
  }
  return { values, columns, rows, size };
}

/** Sums of the values, and of their squares, in cells of `size` px square; those at the right and lower edge may be smaller. */
function sumCells({ data, width, height }: Plane, size: number) {
  const columns = ceil(width / size);
  const rows = ceil(height / size);
  const sums = new Uint32Array(columns * rows);
  const squares = new Uint32Array(columns * rows);
  for (let y = 0; y < height; y++) {
    let cell = ((y / size) | 0) * columns;
    const end = (y + 1) * width;
    for (let i = y * width; i < end; cell++) {
      let [sum, square] = [0, 0];
      for (const stop = min(end, i + size); i < stop; i++) {
        const v = data[i]!;
        sum += v;
        square += v * v;
      }
      sums[cell]! += sum;
      squares[cell]! += square;
    }
  }
  return { sums, squares, columns, rows };
}
