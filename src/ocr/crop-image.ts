import type { Box } from '../core/geometry.ts';
import { parseNetpbm } from './netpbm-file.ts';

/** A part of an image as a file of its own. */
export interface Crop {
  /** A whole PBM or PGM file, of the kind it was cut from. */
  bytes: Uint8Array;
  /** Where the image's own point (0, 0) lies, px of the crop: subtract from the crop's points to get the image's. */
  shift: [x: number, y: number];
  /** Nothing dark in it: of such a picture the recogniser tells letters that are not there when it must be one line. */
  blank: boolean;
}

/**
 * Cuts `region` (px, rounded outwards, as far as it lies inside) out of a PBM or PGM file and puts `margin` px of white
 * around it: the recogniser misreads letters at the edge of a picture. Throws RangeError when the bytes are no such
 * file, or nothing of the region lies inside.
 */
export function cropImage(bytes: Uint8Array, region: Box, margin: number): Crop {
  const { kind, width, height, rows } = parseNetpbm(bytes);
  const left = Math.max(0, Math.floor(region[0]));
  const top = Math.max(0, Math.floor(region[1]));
  const right = Math.min(width, Math.ceil(region[0] + region[2]));
  const bottom = Math.min(height, Math.ceil(region[1] + region[3]));
  if (right <= left || bottom <= top) throw new RangeError('the region lies outside of the image');
  const [w, h] = [right - left + 2 * margin, bottom - top + 2 * margin];
  const header = Buffer.from(kind === 'P4' ? `P4\n${w} ${h}\n` : `P5\n${w} ${h}\n255\n`);
  const [from, to] = kind === 'P4' ? [Math.ceil(width / 8), Math.ceil(w / 8)] : [width, w];
  const crop = new Uint8Array(header.length + to * h);
  crop.set(header);
  if (kind === 'P5') crop.fill(255, header.length);
  for (let y = top; y < bottom; y += 1) {
    const row = rows.subarray(y * from, (y + 1) * from);
    const start = header.length + (y - top + margin) * to;
    if (kind === 'P5') crop.set(row.subarray(left, right), start + margin);
    else copyBits(row, left, right, crop.subarray(start, start + to), margin);
  }
  const pixels = crop.subarray(header.length);
  const blank = kind === 'P4' ? !pixels.some((eight) => eight > 0) : !pixels.some((grey) => grey < 128);
  return { bytes: crop, shift: [margin - left, margin - top], blank };
}

/** Sets in `into`, from bit `at` on, the bits that are set in `row` from bit `left` to before bit `right`. */
function copyBits(row: Uint8Array, left: number, right: number, into: Uint8Array, at: number): void {
  for (let x = left; x < right; x += 1) {
    // Most of a page is white.
    if ((x & 7) === 0 && row[x >> 3] === 0) x += 7;
    else if (row[x >> 3]! & (0x80 >> (x & 7))) into[(at + x - left) >> 3]! |= 0x80 >> ((at + x - left) & 7);
  }
}
