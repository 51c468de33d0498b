import type { RawImage } from '../../core/page-image.ts';
import { LEAST_CONTRAST, type InkLevels } from './ink-levels.ts';
import type { PaperTiles } from './paper-tiles.ts';

const { min } = Math;

/**
 * One byte a pixel, 1 where all channels are darker than halfway between the page's ink and the paper of the tile.
 * `factor`: px of the page a px of the tiles' picture stands for.
 */
export function darkMask(page: RawImage, { ink }: InkLevels, paper: PaperTiles, factor: number): Uint8Array {
  const { width, height } = page;
  const mask = new Uint8Array(width * height);
  const size = paper.size * factor;
  const limits = Uint8Array.from(paper.levels, (level) => (level - ink < LEAST_CONTRAST ? 0 : (level + ink) / 2));
  for (let y = 0; y < height; y++) {
    const tiles = min(paper.rows - 1, (y / size) | 0) * paper.columns;
    for (let column = 0; column < paper.columns; column++) {
      const limit = limits[tiles + column]!;
      if (limit === 0) continue;
      const left = column * size;
      // What is left at the edge belongs to the last tile.
      const right = column === paper.columns - 1 ? width : min(width, left + size);
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
