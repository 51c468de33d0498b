import type { RawImage } from '../../core/page-image.ts';

const { max, min, ceil } = Math;

/** Brightness of the paper in square tiles, row by row, in the brightest channel. */
export interface PaperTiles {
  levels: Uint8Array;
  columns: number;
  rows: number;
  /** px of `small` a tile is wide. */
  size: number;
}

/** px of the small picture: about 2.5 mm. */
const SIZE = 16;
/** Cells are taken together by fours, so that a bright speck is not taken for paper. */
const CELL = 4;

/** The brightest cell of each tile and its neighbours: what letters stand on, be it white, tinted or in the shade. */
export function paperTiles(small: RawImage): PaperTiles {
  const { width, height } = small;
  const [columns, rows] = [ceil(width / SIZE), ceil(height / SIZE)];
  const own = new Uint8Array(columns * rows);
  for (let top = 0; top < height; top += CELL) lookAtCells(small, top, own, ((top / SIZE) | 0) * columns);
  return { levels: own, columns, rows, size: SIZE };
}

/** Looks at a row of cells, from `top` on, of the row of tiles that begins with `first`. */
function lookAtCells({ data, width, height, channels }: RawImage, top: number, own: Uint8Array, first: number): void {
  const bottom = min(height, top + CELL);
  for (let left = 0; left < width; left += CELL) {
    let sum = 0;
    let count = 0;
    // Every second pixel of every second row is enough.
    const right = min(width, left + CELL);
    for (let y = top; y < bottom; y += 2) {
      for (let x = left; x < right; x += 2, count++) {
        const i = (y * width + x) * channels;
        sum += channels === 1 ? data[i]! : max(data[i]!, data[i + 1]!, data[i + 2]!);
      }
    }
    const tile = first + ((left / SIZE) | 0);
    own[tile] = max(own[tile]!, sum / count);
  }
}
