import type { RawImage } from '../../core/page-image.ts';
import type { Stamp } from './stamps.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, floor, max, min, sqrt } = Math;

/** Grey level that lifted stamp ink gets: paler than any threshold, without a hard edge to white paper. */
const LIFTED = 225;
/** px looked at by one call: a function that is called once a page is never compiled for good. */
const CHUNK = 65_536;

/**
 * The page in grey for reading. Inside the `stamps` (px of `page`) the stamp's own colour channel is taken, in
 * which its ink is pale, and what is clearly of that colour is made nearly white; black under it stays black.
 * Outside, luminance: red titles, serials and blue handwriting stay as dark as they are. A grey page's own bytes are returned.
 */
export function liftStamps(page: RawImage, stamps: readonly Stamp[]): Uint8Array {
  const { data, width, height, channels } = page;
  if (channels === 1) return data;
  const grey = new Uint8Array(width * height);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let from = 0; from < grey.length; from += CHUNK) toGrey(view, grey, from, min(grey.length, from + CHUNK));
  for (const stamp of stamps) {
    const own = stamp.ink === 'red' ? 0 : 2;
    for (let y = max(0, floor(stamp.top)); y < min(height, ceil(stamp.bottom)); y++) {
      const [left, right] = spanAt(stamp, y);
      for (let x = max(0, floor(left)); x < min(width, ceil(right)); x++) {
        const from = (y * width + x) * 3;
        const v = data[from + own]!;
        const isInk = stamp.ink === 'red' ? isRed(data, from) : isBlue(data, from);
        grey[y * width + x] = isInk ? max(v, LIFTED) : v;
      }
    }
  }
  return grey;
}

/** Luminance of the pixels `i` to before `end`. */
function toGrey(view: DataView, grey: Uint8Array, i: number, end: number): void {
  // A pixel is read as a word with the next one's first byte above it, which the very last pixel does not have.
  const last = min(end, grey.length - 1);
  let from = i * 3;
  for (; i < last; i++, from += 3) {
    const word = view.getInt32(from, true);
    grey[i] = ((word & 255) * 77 + ((word >>> 8) & 255) * 150 + ((word >>> 16) & 255) * 29) >> 8;
  }
  if (i < end) {
    grey[i] = (view.getUint8(from) * 77 + view.getUint8(from + 1) * 150 + view.getUint8(from + 2) * 29) >> 8;
  }
}

function isRed(data: Uint8Array, from: number): boolean {
  const v = data[from]!;
  return v > 110 && v - max(data[from + 1]!, data[from + 2]!) > 45;
}

/** Violet pads leave as much red as blue, and yellowed paper takes blue away; only green tells them all from black. */
function isBlue(data: Uint8Array, from: number): boolean {
  const v = data[from + 2]!;
  return v > 75 && v - data[from + 1]! > 30 && v >= data[from]!;
}

/** Where the stamp lies along row `y`: what stands in the corners of a ring's box is not part of it. */
function spanAt({ left, top, right, bottom, shape }: Stamp, y: number): [left: number, right: number] {
  if (shape === 'frame') return [left, right];
  const down = (2 * (y + 0.5 - top)) / (bottom - top) - 1;
  const half = ((right - left) / 2) * sqrt(max(0, 1 - down * down));
  const middle = (left + right) / 2;
  return [middle - half, middle + half];
}
