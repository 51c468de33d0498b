import type { RawImage } from '../../core/page-image.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { floor, max, min } = Math;

/** Every second byte of a word of four: as two sums of 16 bits that cannot run into each other. */
const EVEN = 0x00ff00ff;
/** Rows whose bytes such a sum can hold. */
const MOST_ROWS = 257;

/**
 * The image made smaller: means of blocks of `factor` x `factor` px, rounded. A remainder narrower than a block at the right or
 * lower edge is left out; an image smaller than a block gives 1 px.
 */
export function averageBlocks(raw: RawImage, factor: number): RawImage {
  const { data, width, height, channels } = raw;
  const across = max(1, floor(width / factor));
  const down = max(1, floor(height / factor));
  const block = { width: min(factor, width), height: min(factor, height) };
  const out = new Uint8Array(across * down * channels);
  const stride = width * channels;
  // Columns are summed up first, four bytes at a time.
  const columns = new Uint32Array(across * block.width * channels);
  const share = 1 / (block.width * block.height);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let y = 0, to = 0; y < down; y++, to += across * channels) {
    const start = y * factor * stride;
    columns.fill(0);
    for (let row = 0; row < block.height; row += MOST_ROWS)
      sumColumns(view, start + row * stride, stride, min(MOST_ROWS, block.height - row), columns);
    if (channels === 1) meansOfGrey(columns, block.width, share, out, to, across);
    else meansOfColour(columns, block.width, share, out, to, across);
  }
  return { data: out, width: across, height: down, channels };
}

/** Adds up the bytes of every column over `rows` rows, the first of which begins at `start`. */
function sumColumns(view: DataView, start: number, stride: number, rows: number, columns: Uint32Array): void {
  const whole = columns.length & ~3;
  for (let column = 0; column < whole; column += 4) {
    let even = 0;
    let odd = 0;
    for (let row = 0, at = start + column; row < rows; row++, at += stride) {
      const word = view.getInt32(at, true);
      even += word & EVEN;
      odd += (word >>> 8) & EVEN;
    }
    columns[column]! += even & 0xffff;
    columns[column + 1]! += odd & 0xffff;
    columns[column + 2]! += even >>> 16;
    columns[column + 3]! += odd >>> 16;
  }
  for (let column = whole; column < columns.length; column++) {
    let sum = 0;
    for (let row = 0, at = start + column; row < rows; row++, at += stride) sum += view.getUint8(at);
    columns[column]! += sum;
  }
}

function meansOfGrey(
  columns: Uint32Array,
  block: number,
  share: number,
  out: Uint8Array,
  start: number,
  across: number,
): void {
  for (let to = start, end = start + across, from = 0; to < end; to++) {
    let sum = 0;
    for (const stop = from + block; from < stop; from++) sum += columns[from]!;
    out[to] = sum * share + 0.5;
  }
}

/** Like meansOfGrey for three channels. */
function meansOfColour(
  columns: Uint32Array,
  block: number,
  share: number,
  out: Uint8Array,
  start: number,
  across: number,
): void {
  for (let to = start, end = start + across * 3, from = 0; to < end; to += 3) {
    let [r, g, b] = [0, 0, 0];
    for (const stop = from + block * 3; from < stop; from += 3) {
      r += columns[from]!;
      g += columns[from + 1]!;
      b += columns[from + 2]!;
    }
    out[to] = r * share + 0.5;
    out[to + 1] = g * share + 0.5;
    out[to + 2] = b * share + 0.5;
  }
}
