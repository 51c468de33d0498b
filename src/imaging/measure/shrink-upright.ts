import type { Turn } from '../../core/geometry.ts';
import type { RawImage } from '../../core/page-image.ts';
import { averageBlocks } from './average-blocks.ts';
import type { Plane } from './plane.ts';

/** A side made small and upright for measuring: about 100 dpi. */
export interface Thumbnail {
  /** Luminance. */
  grey: Plane;
  /** The brightest channel: coloured ink (stamps, pens) is pale here, black ink stays dark. Same as `grey` for a grey side. */
  neutral: Plane;
  /** RGB bytes of the same size; null for a grey side. */
  colour: Uint8Array | null;
  /** px of the upright side per px of the thumbnail. */
  scale: number;
}

/** The means of blocks of `factor` x `factor` px (averageBlocks), turned clockwise by `turn` degrees. `dpi` is that of `raw`. */
export function shrinkUpright(raw: RawImage, factor: number, turn: Turn, dpi: number): Thumbnail {
  return turnUpright(averageBlocks(raw, factor), factor, turn, dpi);
}

/** A side already made smaller by `factor`, turned clockwise by `turn` degrees. `dpi` is that of the side itself. */
export function turnUpright(
  { data: means, width: across, height: down, channels }: RawImage,
  factor: number,
  turn: Turn,
  dpi: number,
): Thumbnail {
  const swap = turn === 90 || turn === 270;
  const size = { width: swap ? down : across, height: swap ? across : down, dpi: dpi / factor };
  const grey = new Uint8Array(across * down);
  const neutral = channels === 3 ? new Uint8Array(across * down) : grey;
  const colour = channels === 3 ? new Uint8Array(across * down * 3) : null;
  const [origin, right, below] = stepsOf(across, down, turn);
  for (let y = 0; y < down; y++) {
    const to = origin + y * below;
    if (colour) turnColours(means, y * across * 3, across, to, right, grey, neutral, colour);
    else turnGreys(means, y * across, across, to, right, grey);
  }
  return { grey: { data: grey, ...size }, neutral: { data: neutral, ...size }, colour, scale: factor };
}

/** Puts a row of `across` px, which starts at `from`, where it stands in the turned image: from `to` on, `step` px apart. */
function turnGreys(means: Uint8Array, from: number, across: number, to: number, step: number, grey: Uint8Array): void {
  for (const end = from + across; from < end; from++, to += step) grey[to] = means[from]!;
}

function turnColours(
  means: Uint8Array,
  from: number,
  across: number,
  to: number,
  step: number,
  grey: Uint8Array,
  neutral: Uint8Array,
  colour: Uint8Array,
): void {
  for (const end = from + across * 3; from < end; from += 3, to += step) {
    const r = means[from]!;
    const g = means[from + 1]!;
    const b = means[from + 2]!;
    grey[to] = (r * 77 + g * 150 + b * 29) >> 8;
    const most = r > g ? r : g;
    neutral[to] = most > b ? most : b;
    colour[to * 3] = r;
    colour[to * 3 + 1] = g;
    colour[to * 3 + 2] = b;
  }
}

/** Index in the turned image of the first pixel of a `width` x `height` image, and the steps to those right of it and below. */
function stepsOf(width: number, height: number, turn: Turn): [origin: number, right: number, below: number] {
  if (turn === 90) return [height - 1, height, -1];
  if (turn === 180) return [height * width - 1, -1, -width];
  if (turn === 270) return [(width - 1) * height, -height, 1];
  return [0, 1, width];
}
