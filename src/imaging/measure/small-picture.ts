import type { Thumbnail } from './shrink-upright.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { floor, max, round } = Math;

/** px the longer side of a picture has about, when lines are looked for in it: a sheet's side is hundreds of them long. */
const LONG_SIDE = 600;

/** A colour picture small enough to look for long lines in. A grey one has the same value in all channels. */
export interface SmallPicture {
  /** RGB triples, 0..255, row by row. */
  data: Float32Array;
  /** px */
  width: number;
  /** px */
  height: number;
  /** px of the thumbnail per px of this. */
  factor: number;
}

/** The thumbnail averaged down to about 600 px. */
export function smallPicture({ grey, colour }: Thumbnail): SmallPicture {
  const factor = max(1, round(max(grey.width, grey.height) / LONG_SIDE));
  const [width, height] = [floor(grey.width / factor), floor(grey.height / factor)];
  const data = new Float32Array(width * height * 3);
  const share = 1 / (factor * factor);
  const sums = new Uint32Array(width * 3);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let row = y * factor; row < (y + 1) * factor; row++) {
      if (colour) addColours(colour, row * grey.width * 3, factor, sums);
      else addGreys(grey.data, row * grey.width, factor, sums);
    }
    meansOfRow(sums, share, data, y * sums.length);
  }
  return { data, width, height, factor };
}

function meansOfRow(sums: Uint32Array, share: number, data: Float32Array, start: number): void {
  for (let i = 0, to = start; i < sums.length; i++, to++) data[to] = sums[i]! * share;
}

/** Adds a row, which starts at `from`, to the sums of blocks of `factor` px. */
function addColours(colour: Uint8Array, from: number, factor: number, sums: Uint32Array): void {
  for (let to = 0; to < sums.length; to += 3) {
    let [r, g, b] = [0, 0, 0];
    for (const end = from + factor * 3; from < end; from += 3) {
      r += colour[from]!;
      g += colour[from + 1]!;
      b += colour[from + 2]!;
    }
    sums[to]! += r;
    sums[to + 1]! += g;
    sums[to + 2]! += b;
  }
}

/** Like addColours for a grey row, whose value all channels get. */
function addGreys(grey: Uint8Array, from: number, factor: number, sums: Uint32Array): void {
  for (let to = 0; to < sums.length; to += 3) {
    let sum = 0;
    for (const end = from + factor; from < end; from++) sum += grey[from]!;
    sums[to]! += sum;
    sums[to + 1]! += sum;
    sums[to + 2]! += sum;
  }
}
