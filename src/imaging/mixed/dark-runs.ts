import type { RawImage } from '../../core/page-image.ts';
import { LEAST_CONTRAST, type InkLevels } from './ink-levels.ts';
import { addRuns, noRuns, type Runs } from '../measure/runs.ts';
import type { PaperTiles } from './paper-tiles.ts';

const { min } = Math;

/** Share of the way from ink to paper below which a tile is black all over: a scanner's border, a bar. */
const BLACK = 0.35;

/** Rows looked at together, an even number: a mask of the whole page would be the most memory after its pixels. */
const BAND = 64;

/** Levels below which a pixel is dark, one for each square of `size` px, `columns` of them in a row. */
export interface DarkLimits {
  levels: Uint8Array;
  columns: number;
  rows: number;
  size: number;
}

/**
 * Halfway between the page's ink and the paper of the tile, or of the page where the tile is black; 0 where print would stand
 * off its ground by too little. A px of what the tiles were measured on stands for `factor` of the page.
 */
export function darkLimits({ ink, paper }: InkLevels, { levels, columns, rows, size }: PaperTiles, factor: number) {
  const whole = paper - ink;
  const limits = Uint8Array.from(levels, (level) => {
    if (level - ink >= LEAST_CONTRAST) return (level + ink) / 2;
    return level - ink < whole * BLACK ? ink + whole / 2 : 0;
  });
  return { levels: limits, columns, rows, size: size * factor } satisfies DarkLimits;
}

/**
 * The runs of pixels of which all channels are darker than the limit of the place. `small` is the page made smaller by
 * `factor`.
 */
export function darkRuns(page: RawImage, limits: DarkLimits, small: RawImage, factor: number): Runs {
  const { data, width, height, channels } = page;
  const { size, columns } = limits;
  const runs = noRuns(height);
  const mask = new Uint8Array(width * min(BAND, height));
  for (let top = 0; top < height; top += BAND) {
    const rows = min(BAND, height - top);
    const pixels = { data: data.subarray(top * width * channels), width, height: rows, channels };
    mask.fill(0);
    for (let y = 0; y < rows;) {
      const isPair = factor === 2 && y + 1 < rows;
      const tile = min(limits.rows - 1, ((top + y) / size) | 0) * columns;
      const ofTiles = limits.levels.subarray(tile, tile + columns);
      if (isPair) markTwoRows(pixels, mask, y, ofTiles, size, small, (top + y) >> 1);
      else markRow(pixels, mask, y, ofTiles, size);
      y += isPair ? 2 : 1;
    }
    addRuns(runs, mask, width, top, rows);
  }
  return runs;
}

/** Marks row `y`; every `size` px has a limit of its own, and what is left at the edge belongs to the last. */
function markRow(
  { data, width, channels }: RawImage,
  mask: Uint8Array,
  y: number,
  limits: Uint8Array,
  size: number,
): void {
  const mark = channels === 1 ? markGrey : markColour;
  for (let n = 0; n < limits.length; n++) {
    const right = n === limits.length - 1 ? width : min(width, (n + 1) * size);
    if (limits[n] !== 0) mark(data, mask, y * width + n * size, y * width + right, limits[n]!);
  }
}

/** Like markRow for row `y` and the next, whose means are row `half` of `small`. */
function markTwoRows(
  { data, width, channels }: RawImage,
  mask: Uint8Array,
  y: number,
  limits: Uint8Array,
  size: number,
  small: RawImage,
  half: number,
): void {
  const mark = channels === 1 ? markGrey : markColour;
  const markPairs = channels === 1 ? markGreyPairs : markColourPairs;
  for (let n = 0; n < limits.length; n++) {
    const limit = limits[n]!;
    if (limit === 0) continue;
    const left = n * size;
    const right = n === limits.length - 1 ? width : min(width, left + size);
    const [start, end] = [y * width + left, y * width + right];
    markPairs(data, mask, small.data, start, end - 1, width, half * small.width + (left >> 1), limit);
    if ((right - left) % 2 === 0) continue;
    mark(data, mask, end - 1, end, limit);
    mark(data, mask, end - 1 + width, end + width, limit);
  }
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
