import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { floor, max, min, round } = Math;

/** A letter's soft edge, mm: two px at 200 and 300 dpi. */
const EDGE_MM = 0.2;
/** Share of the ink that is as dark as print at its darkest. */
const DARKEST = 0.25;
/** Grey levels of grain that the paper keeps. */
const GRAIN = 8;

/**
 * The letters of a page in grey on white: what the mask of ink calls ink, with its soft edges, as dark as it was scanned,
 * stretched so that ink is black and paper white. The recogniser tells marks (hỏi from sắc) and thin strokes by their shades,
 * which a threshold takes away; all that is no letter stays out as the mask has it. `erased` is the mask before rules and
 * seals were taken out: where they ran, nothing is left of them. Half the errors of small and thin print are gone with it.
 */
export function greyLetters(plane: Plane, mask: Uint8Array, erased: Uint8Array): Uint8Array {
  const { data, width, height } = plane;
  const near = widened(mask, width, height, max(1, round(millimetres(EDGE_MM, plane.dpi))));
  const shades = stretch(data, mask);
  const out = new Uint8Array(data.length).fill(255);
  const words = new Int32Array(near.buffer, 0, near.length >> 2);
  for (let i = 0; i < out.length; i++) {
    if ((i & 3) === 0) {
      // Most of a page is paper.
      while (i + 4 <= out.length && words[i >> 2] === 0) i += 4;
      if (i >= out.length) break;
    }
    if (near[i] && (mask[i] || !erased[i])) out[i] = shades[data[i]!]!;
  }
  return out;
}

/** A mask grown by `reach` px in all directions. */
function widened(mask: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  const out = new Uint8Array(mask.length);
  let end = -1;
  for (let start = mask.indexOf(1); start >= 0; start = mask.indexOf(1, end)) {
    const row = floor(start / width);
    const [first, last] = [row * width, (row + 1) * width];
    end = start + 1;
    while (end < last && mask[end]) end++;
    const [left, right] = [max(first, start - reach) - first, min(last, end + reach) - first];
    for (let y = max(0, row - reach); y <= min(height - 1, row + reach); y++) {
      for (let i = y * width + left, stop = y * width + right; i < stop; i++) out[i] = 1;
    }
  }
  return out;
}

/** Grey values as they are written: ink at its darkest becomes 0, paper 255. */
function stretch(data: Uint8Array, mask: Uint8Array): Uint8Array {
  const all = new Uint32Array(256);
  const ink = new Uint32Array(256);
  for (let i = 0; i < data.length; i += 3) {
    all[data[i]!]!++;
    if (mask[i]) ink[data[i]!]!++;
  }
  const paper = valueAt(all, 0.5) - GRAIN;
  const print = min(valueAt(ink, DARKEST), paper - 1);
  return Uint8Array.from(all, (_, v) => max(0, min(255, round(((v - print) * 255) / (paper - print)))));
}

/** The value that a share of the counted pixels does not exceed. */
function valueAt(histogram: Uint32Array, share: number): number {
  const count = histogram.reduce((sum, n) => sum + n, 0);
  let value = 0;
  for (let seen = histogram[0]!; value < 255 && seen < count * share; seen += histogram[++value]!);
  return value;
}
