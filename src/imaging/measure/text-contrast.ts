import type { Plane } from './plane.ts';

const { floor, max, min, sqrt } = Math;

/** Deviation below which a window shows paper and its noise only, grey values. */
const PAPER = 12;
/** Windows of black print on white deviate by about 90 of 255, for which Sauvola's own 128 fits. */
const RANGE_OF_DEVIATION = 1.4;
/** Least and most range: below it, noise would become ink; above it, nothing is gained. */
const RANGE = { least: 40, most: 128 };

/**
 * The dynamic range R of the standard deviation for Sauvola's threshold, grey values 40..128, measured on the page:
 * with the fixed 128 the thin strokes of faint print (worn ribbon, old toner, carbon copies) fall below the threshold.
 * After C. Wolf, J.-M. Jolion, Extraction and recognition of artificial text in multimedia documents, 2004, who
 * normalise by the page's own largest deviation. `window` in px.
 */
export function textContrast(plane: Plane, window: number): number {
  const { data, width, height } = plane;
  const side = max(4, window);
  const deviations: number[] = [];
  for (let top = 0; top + side <= height; top += side) {
    for (let left = 0; left + side <= width; left += side) {
      const deviation = windowDeviation(data, width, left, top, side);
      if (deviation > PAPER) deviations.push(deviation);
    }
  }
  if (deviations.length === 0) return RANGE.most;
  deviations.sort((a, b) => a - b);
  const strong = deviations[floor(deviations.length * 0.9)] ?? 0;
  return min(RANGE.most, max(RANGE.least, strong * RANGE_OF_DEVIATION));
}

/** Every second pixel of every second row is enough. */
function windowDeviation(data: Uint8Array, width: number, left: number, top: number, side: number): number {
  let [sum, square, count] = [0, 0, 0];
  for (let y = top; y < top + side; y += 2) {
    for (let x = left; x < left + side; x += 2) {
      const v = data[y * width + x]!;
      sum += v;
      square += v * v;
      count++;
    }
  }
  const mean = sum / count;
  return sqrt(max(0, square / count - mean * mean));
}
