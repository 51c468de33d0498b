import type { RawImage } from '../../core/page-image.ts';
import { averageBlocks } from '../measure/average-blocks.ts';

/** Every second byte of a word of four: as two sums of 16 bits that cannot run into each other. */
const EVEN = 0x00ff00ff;
/** A half of what is cut off, in both sums. */
const HALVES = 0x00020002;

/** The means of blocks of `factor` x `factor` px; by halves, which most pages are, in a loop of its own. */
export function shrinkPage(page: RawImage, factor: number): RawImage {
  if (factor !== 2 || page.width < 2 || page.height < 2) return averageBlocks(page, factor);
  const { data, width, height, channels } = page;
  const across = width >> 1;
  const down = height >> 1;
  const out = new Uint8Array(across * down * channels);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const stride = width * channels;
  const halve = channels === 1 ? halveGrey : halveColour;
  for (let y = 0; y < down; y++) halve(view, y * 2 * stride, stride, out, y * across * channels, across);
  return { data: out, width: across, height: down, channels };
}

/** Writes the means of two rows, the first of which begins at `upper`, to `to` and on: two at a time, of four columns. */
function halveGrey(view: DataView, upper: number, stride: number, out: Uint8Array, to: number, across: number): void {
  const end = to + across;
  for (const whole = to + (across & ~1); to < whole; to += 2, upper += 4) {
    const above = view.getInt32(upper, true);
    const below = view.getInt32(upper + stride, true);
    const sums = (above & EVEN) + ((above >>> 8) & EVEN) + (below & EVEN) + ((below >>> 8) & EVEN) + HALVES;
    out[to] = sums >>> 2;
    out[to + 1] = sums >>> 18;
  }
  if (to === end) return;
  const above = view.getUint16(upper);
  const below = view.getUint16(upper + stride);
  out[to] = ((above >> 8) + (above & 255) + (below >> 8) + (below & 255) + 2) >> 2;
}

/** Like halveGrey for three channels: red and blue of two neighbours in one word, green in another. */
function halveColour(view: DataView, upper: number, stride: number, out: Uint8Array, to: number, across: number): void {
  // The second pixel's word begins a byte before it, in the first one's blue: nothing behind the rows is read.
  for (const end = to + across * 3; to < end; to += 3, upper += 6) {
    const a = view.getInt32(upper, true);
    const b = view.getInt32(upper + 2, true) >>> 8;
    const c = view.getInt32(upper + stride, true);
    const d = view.getInt32(upper + stride + 2, true) >>> 8;
    const outer = (a & EVEN) + (b & EVEN) + (c & EVEN) + (d & EVEN) + HALVES;
    const green = ((a >>> 8) & 255) + ((b >>> 8) & 255) + ((c >>> 8) & 255) + ((d >>> 8) & 255) + 2;
    out[to] = outer >>> 2;
    out[to + 1] = green >>> 2;
    out[to + 2] = outer >>> 18;
  }
}
