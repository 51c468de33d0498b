import type { RawImage } from '../../core/page-image.ts';
import { LEAST_CONTRAST, type InkLevels } from './ink-levels.ts';
import type { PaperTiles } from './paper-tiles.ts';

const { min } = Math;

/** Share of the way from ink to paper below which a tile is black all over: a scanner's border, a bar. */
const BLACK = 0.35;

/**
 * One byte a pixel, 1 where all channels are darker than halfway between the page's ink and the paper of the tile, or of
 * the page where the tile is black; none where print would stand off its ground by too little.
 * `small` is the page made smaller by `factor`, and what the tiles were measured on.
 */
export function darkMask(
  page: RawImage,
  { ink, paper }: InkLevels,
  tiles: PaperTiles,
  small: RawImage,
  factor: number,
): Uint8Array {
  const { width, height, channels } = page;
  const mask = new Uint8Array(width * height);
  const size = tiles.size * factor;
  const whole = paper - ink;
  const limits = Uint8Array.from(tiles.levels, (level) => {
    if (level - ink >= LEAST_CONTRAST) return (level + ink) / 2;
    return level - ink < whole * BLACK ? ink + whole / 2 : 0;
  });
  const mark = channels === 1 ? markGrey : markColour;
  const markPairs = channels === 1 ? markGreyPairs : markColourPairs;
  for (let y = 0; y < height;) {
    const isPair = factor === 2 && y + 1 < height;
    const row = min(tiles.rows - 1, (y / size) | 0) * tiles.columns;
    for (let column = 0; column < tiles.columns; column++) {
      const limit = limits[row + column]!;
      if (limit === 0) continue;
      const left = column * size;
      // What is left at the edge belongs to the last tile.
      const right = column === tiles.columns - 1 ? width : min(width, left + size);
      const start = y * width + left;
      const end = y * width + right;
      if (!isPair) {
        mark(page.data, mask, start, end, limit);
        continue;
      }
      markPairs(page.data, mask, small.data, start, end - 1, width, (y >> 1) * small.width + (left >> 1), limit);
      if ((right - left) & 1) {
        mark(page.data, mask, end - 1, end, limit);
        mark(page.data, mask, end - 1 + width, end + width, limit);
      }
    }
    y += isPair ? 2 : 1;
  }
  return mask;
}

function markGrey(data: Uint8Array, mask: Uint8Array, start: number, end: number, limit: number): void {
  for (let i = start; i < end; i++) if (data[i]! < limit) mask[i] = 1;
}

function markColour(data: Uint8Array, mask: Uint8Array, start: number, end: number, limit: number): void {
  for (let i = start, from = start * 3; i < end; i++, from += 3) {
    if (data[from]! < limit && data[from + 1]! < limit && data[from + 2]! < limit) mask[i] = 1;
  }
}

/** The most that the mean of four values (rounded, as shrinkPage makes it) can be when one of them is below `limit`. */
const meanWithDark = (limit: number): number => (limit - 1 + 3 * 255 + 2) >> 2;

/**
 * Marks two rows at once, two columns at a time, from `i` to before `end` in the first; `cell` is their mean in `small`, which
 * alone tells of most that it is paper.
 */
function markGreyPairs(
  data: Uint8Array,
  mask: Uint8Array,
  small: Uint8Array,
  i: number,
  end: number,
  width: number,
  cell: number,
  limit: number,
): void {
  for (const most = meanWithDark(limit); i < end; i += 2, cell++) {
    if (small[cell]! > most) continue;
    const below = i + width;
    if (data[i]! < limit) mask[i] = 1;
    if (data[i + 1]! < limit) mask[i + 1] = 1;
    if (data[below]! < limit) mask[below] = 1;
    if (data[below + 1]! < limit) mask[below + 1] = 1;
  }
}

/** Like markGreyPairs for three channels: a pixel that is bright in red is not dark in all of them. */
function markColourPairs(
  data: Uint8Array,
  mask: Uint8Array,
  small: Uint8Array,
  i: number,
  end: number,
  width: number,
  cell: number,
  limit: number,
): void {
  cell *= 3;
  for (const most = meanWithDark(limit); i < end; i += 2, cell += 3) {
    if (small[cell]! > most) continue;
    markColour(data, mask, i, i + 2, limit);
    markColour(data, mask, i + width, i + width + 2, limit);
  }
}
