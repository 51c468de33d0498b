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
  for (let y = 0; y < height * factor; y++) {
    const row = floor(y / factor) * width;
    for (let x = 0; x < width * factor; x++) {
      const to = (row + floor(x / factor)) * 3;
      const from = y * grey.width + x;
      data[to]! += (colour ? colour[from * 3]! : grey.data[from]!) * share;
      data[to + 1]! += (colour ? colour[from * 3 + 1]! : grey.data[from]!) * share;
      data[to + 2]! += (colour ? colour[from * 3 + 2]! : grey.data[from]!) * share;
    }
  }
  return { data, width, height, factor };
}
