import type { RawImage } from '../../core/page-image.ts';

const { ceil, max, min } = Math;

/** JPEG codes squares of this many px. */
const BLOCK = 8;
/** Range of levels in a square that nobody sees; and the most that is ever taken for the paper's own grain. */
const UNSEEN = 4;
const MOST = 14;
/** Squares that vary hardly more than most of the page do show nothing but grain. */
const OVER_MEDIAN = 1.5;

/**
 * Takes the grain out of bare paper: squares of JPEG's own grid in which no more varies than in the page's usual square
 * get their mean. Grain is most of what a nearly empty picture costs. What stands off the grain stays: see MOST. `small`
 * is changed.
 */
export function calmPaper(small: RawImage): void {
  const columns = ceil(small.width / BLOCK);
  const rows = ceil(small.height / BLOCK);
  const ranges = new Uint8Array(columns * rows);
  const means = new Uint8Array(columns * rows * small.channels);
  for (let row = 0; row < rows; row++) measureSquares(small, row, columns, ranges, means);
  const limit = min(MOST, max(UNSEEN, OVER_MEDIAN * medianOf(ranges)));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const square = row * columns + column;
      if (ranges[square]! <= limit) flatten(small, row * BLOCK, column * BLOCK, means, square * small.channels);
    }
  }
}

/** The widest range of any channel, and the means, of each square of a row of squares: columns of pixels first. */
function measureSquares(
  { data, width, height, channels }: RawImage,
  row: number,
  columns: number,
  ranges: Uint8Array,
  means: Uint8Array,
): void {
  const stride = width * channels;
  const top = row * BLOCK;
  const high = min(height, top + BLOCK) - top;
  const wide = BLOCK * channels;
  for (let column = 0; column < columns; column++) {
    const left = column * wide;
    const right = min(stride, left + wide);
    let widest = 0;
    for (let channel = 0; channel < channels; channel++) {
      let low = 255;
      let most = 0;
      let sum = 0;
      for (let y = 0, start = top * stride; y < high; y++, start += stride) {
        for (let i = start + left + channel, end = start + right; i < end; i += channels) {
          const v = data[i]!;
          sum += v;
          if (v < low) low = v;
          if (v > most) most = v;
        }
      }
      if (most - low > widest) widest = most - low;
      means[(row * columns + column) * channels + channel] = (sum * channels) / (high * (right - left)) + 0.5;
    }
    ranges[row * columns + column] = widest;
  }
}

function medianOf(values: Uint8Array): number {
  const histogram = new Uint32Array(256);
  for (const value of values) histogram[value]!++;
  for (let v = 0, seen = 0; v < 256; v++) {
    seen += histogram[v]!;
    if (seen * 2 >= values.length) return v;
  }
  return 255;
}

function flatten(
  { data, width, height, channels }: RawImage,
  top: number,
  left: number,
  means: Uint8Array,
  from: number,
): void {
  const right = min(width, left + BLOCK) * channels;
  for (let y = top; y < min(height, top + BLOCK); y++) {
    const start = y * width * channels;
    if (channels === 1) data.fill(means[from]!, start + left, start + right);
    else {
      const [r, g, b] = [means[from]!, means[from + 1]!, means[from + 2]!];
      for (let i = start + left * 3; i < start + right; i += 3) {
        data[i] = r;
        data[i + 1] = g;
        data[i + 2] = b;
      }
    }
  }
}
