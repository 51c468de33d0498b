import type { Box } from '../core/geometry.ts';
import { parseNetpbm } from './netpbm-file.ts';

/** mm of the part's sides: a square, because which way its lines run is what is asked. Twenty lines of print fit in. */
const SIDE_MM = 120;
/** mm of a tile in which ink is counted. */
const TILE_MM = 10;
/** Darker than this is ink. */
const INK = 128;
/** Where the part is no less than this share of the image, or holds that share of its ink, the whole costs hardly more. */
const MOST = 0.6;

/**
 * The square of 120 mm with the most ink on a page of `dpi` (PGM, P5), px: a third of the letters of a full A4 and an eighth
 * of an A3, enough to tell which way is up. Null where that is most of the page or of its ink. Throws RangeError when the bytes
 * are no such file.
 */
export function densestPart(pgm: Uint8Array, dpi: number): Box | null {
  const { kind, width, height, rows } = parseNetpbm(pgm);
  if (kind !== 'P5') throw new RangeError('not a PGM image');
  const tile = Math.max(1, Math.round((TILE_MM / 25.4) * dpi));
  const [columns, lines] = [Math.ceil(width / tile), Math.ceil(height / tile)];
  const across = Math.min(columns, SIDE_MM / TILE_MM);
  const down = Math.min(lines, SIDE_MM / TILE_MM);
  if (across * down >= MOST * columns * lines) return null;
  const tiles = new Uint32Array(columns * lines);
  let all = 0;
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.floor(y / tile) * columns;
    for (let x = 0; x < width; x++, i++) {
      if (rows[i]! >= INK) continue;
      tiles[row + Math.floor(x / tile)]!++;
      all++;
    }
  }
  let [most, left, top] = [0, 0, 0];
  for (let y = 0; y + down <= lines; y++) {
    for (let x = 0; x + across <= columns; x++) {
      const ink = inkIn(tiles, columns, [x, y, across, down]);
      if (ink > most) [most, left, top] = [ink, x, y];
    }
  }
  return most >= MOST * all ? null : [left * tile, top * tile, across * tile, down * tile];
}

function inkIn(tiles: Uint32Array, columns: number, [left, top, across, down]: Box): number {
  let ink = 0;
  for (let y = top; y < top + down; y++) {
    for (let x = left; x < left + across; x++) ink += tiles[y * columns + x]!;
  }
  return ink;
}
