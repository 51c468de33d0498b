import type { Corners } from './homography.ts';
import { luminance } from './sheet-sides.ts';
import type { SmallPicture } from './small-picture.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor, max } = Math;

/** Blocks along each side, and samples along each block. */
const BLOCKS = 6;
const SAMPLES = 10;
/** How far from the sides is looked: past the blur of the edge and a side's shadow. */
const INSET = 0.04;

/**
 * How far the light on the paper of a parallelogram differs between its left and right or its upper and lower half, 0..1
 * of the brighter. The paper of a block is its brightest tenth, that of a half the median of its blocks: print and
 * pictures do not count. 0 where less than a half is in the picture.
 */
export function unevenness(picture: SmallPicture, quad: Corners): number {
  const papers: (number | null)[] = [];
  for (let row = 0; row < BLOCKS; row++) {
    for (let column = 0; column < BLOCKS; column++) papers.push(paperOf(picture, quad, column, row));
  }
  const half = (isIn: (index: number) => boolean): number | null =>
    middle(papers.filter((_, index) => isIn(index)).filter((paper) => paper !== null));
  const differ = (a: number | null, b: number | null): number =>
    a === null || b === null ? 0 : abs(a - b) / max(1, a, b);
  const isLeft = (index: number): boolean => (index % BLOCKS) * 2 < BLOCKS;
  const isUpper = (index: number): boolean => index * 2 < BLOCKS * BLOCKS;
  const between = (isFirst: (index: number) => boolean): number =>
    differ(
      half(isFirst),
      half((index) => !isFirst(index)),
    );
  return max(between(isLeft), between(isUpper));
}

/** Brightness of a block's paper; null when more than half of the block is outside of the picture. */
function paperOf(picture: SmallPicture, [a, b, , d]: Corners, column: number, row: number): number | null {
  const { data, width, height } = picture;
  const share = (block: number, n: number): number =>
    INSET + (1 - 2 * INSET) * ((block + (n + 0.5) / SAMPLES) / BLOCKS);
  const values: number[] = [];
  for (let j = 0; j < SAMPLES; j++) {
    for (let i = 0; i < SAMPLES; i++) {
      const [u, v] = [share(column, i), share(row, j)];
      const x = floor(a.x + (b.x - a.x) * u + (d.x - a.x) * v + 0.5);
      const y = floor(a.y + (b.y - a.y) * u + (d.y - a.y) * v + 0.5);
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const at = (y * width + x) * 3;
      values.push(luminance(data, at));
    }
  }
  if (values.length * 2 < SAMPLES * SAMPLES) return null;
  return values.sort((p, q) => p - q)[floor(values.length * 0.9)]!;
}

function middle(values: number[]): number | null {
  return values.sort((a, b) => a - b)[floor(values.length / 2)] ?? null;
}
