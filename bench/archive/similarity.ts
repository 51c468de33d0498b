import type { RawImage } from '../../src/core/page-image.ts';

/** px */
const WINDOW = 8;
/** Constants of SSIM for 8 bit. */
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;
/** Grey levels that something in a window is darker than its brightest for it to show print. */
const PRINT = 80;

/**
 * Mean structural similarity (Wang, Bovik, Sheikh, Simoncelli, 2004) in grey over the windows of 8 x 8 px in which `before`
 * shows print; null where it shows none. Pictures of the same size.
 */
export function similarity(before: RawImage, after: RawImage): number | null {
  const [a, b] = [greyOf(before), greyOf(after)];
  const { width, height } = before;
  let sum = 0;
  let count = 0;
  for (let y = 0; y + WINDOW <= height; y += WINDOW) {
    for (let x = 0; x + WINDOW <= width; x += WINDOW) {
      const value = inWindow(a, b, width, x, y);
      if (value === null) continue;
      sum += value;
      count++;
    }
  }
  return count === 0 ? null : sum / count;
}

function inWindow(a: Uint8Array, b: Uint8Array, width: number, left: number, top: number): number | null {
  let [sumA, sumB, squareA, squareB, product, least, most] = [0, 0, 0, 0, 0, 255, 0];
  for (let y = top; y < top + WINDOW; y++) {
    for (let i = y * width + left; i < y * width + left + WINDOW; i++) {
      const [v, w] = [a[i]!, b[i]!];
      sumA += v;
      sumB += w;
      squareA += v * v;
      squareB += w * w;
      product += v * w;
      least = Math.min(least, v);
      most = Math.max(most, v);
    }
  }
  if (most - least < PRINT) return null;
  const n = WINDOW * WINDOW;
  const [meanA, meanB] = [sumA / n, sumB / n];
  const [varA, varB] = [squareA / n - meanA ** 2, squareB / n - meanB ** 2];
  const both = product / n - meanA * meanB;
  return ((2 * meanA * meanB + C1) * (2 * both + C2)) / ((meanA ** 2 + meanB ** 2 + C1) * (varA + varB + C2));
}

function greyOf({ data, width, height, channels }: RawImage): Uint8Array {
  if (channels === 1) return data;
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++)
    grey[i] = (data[i * 3]! * 77 + data[i * 3 + 1]! * 150 + data[i * 3 + 2]! * 29) >> 8;
  return grey;
}
