import type { Turn } from '../core/geometry.ts';
import { parseNetpbm } from './netpbm-file.ts';

/** A grey image file (PGM, P5, 8 bit) turned clockwise. Throws RangeError when the bytes are no such file. */
export function turnPgm(bytes: Uint8Array, turn: Turn): Uint8Array {
  if (turn === 0) return bytes;
  const { kind, width, height, rows: from } = parseNetpbm(bytes);
  if (kind !== 'P5') throw new RangeError('not a PGM image');
  const [w, h] = turn === 180 ? [width, height] : [height, width];
  const to = new Uint8Array(w * h);
  // Where pixel (0, 0) goes, and how far one step right or down in the source moves in the result.
  const [start, right, down] = turn === 90 ? [w - 1, w, -1] : turn === 180 ? [w * h - 1, -1, -w] : [(h - 1) * w, -w, 1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, at = start + y * down; x < width; x += 1, at += right) to[at] = from[y * width + x]!;
  }
  return Buffer.concat([Buffer.from(`P5\n${w} ${h}\n255\n`), to]);
}
