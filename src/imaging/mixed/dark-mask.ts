import type { RawImage } from '../../core/page-image.ts';
import { LEAST_CONTRAST, type InkLevels } from './ink-levels.ts';
import type { PaperTiles } from './paper-tiles.ts';

const { min } = Math;

/** Share of the way from ink to paper below which a tile is black all over: a scanner's border, a bar. */
const BLACK = 0.35;

/**
 * One byte a pixel, 1 where all channels are darker than halfway between the page's ink and the paper of the tile, or of
 * the page where the tile is black; none where print would stand off its ground by too little.
 * `factor`: px of the page a px of the tiles' picture stands for.
 */
export function darkMask(page: RawImage, { ink, paper }: InkLevels, tiles: PaperTiles, factor: number): Uint8Array {
  const { width, height } = page;
  const mask = new Uint8Array(width * height);
  const size = tiles.size * factor;
  const whole = paper - ink;
  const limits = Uint8Array.from(tiles.levels, (level) => {
    if (level - ink >= LEAST_CONTRAST) return (level + ink) / 2;
    return level - ink < whole * BLACK ? ink + whole / 2 : 0;
  });
  for (let y = 0; y < height; y++) {
    const row = min(tiles.rows - 1, (y / size) | 0) * tiles.columns;
    for (let column = 0; column < tiles.columns; column++) {
      const limit = limits[row + column]!;
      if (limit === 0) continue;
      const left = column * size;
      // What is left at the edge belongs to the last tile.
      const right = column === tiles.columns - 1 ? width : min(width, left + size);
      if (page.channels === 1) markGrey(page.data, mask, y * width + left, y * width + right, limit);
      else markColour(page.data, mask, y * width + left, y * width + right, limit);
    }
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
