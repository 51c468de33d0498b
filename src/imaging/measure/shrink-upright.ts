import type { Turn } from '../../core/geometry.ts';
import type { RawImage } from '../../core/page-image.ts';
import type { Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { floor, max, min } = Math;

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

/**
 * Averages blocks of `factor` x `factor` px and turns the result clockwise by `turn` degrees.
 * A remainder narrower than a block at the right or lower edge is left out; an image smaller than a block gives 1 px.
 */
export function shrinkUpright(raw: RawImage, factor: number, turn: Turn, dpi: number): Thumbnail {
  const across = max(1, floor(raw.width / factor));
  const down = max(1, floor(raw.height / factor));
  const swap = turn === 90 || turn === 270;
  const size = { width: swap ? down : across, height: swap ? across : down, dpi: dpi / factor };
  const sums = averageBlocks(raw, factor, across, down);
  const grey = new Uint8Array(across * down);
  const neutral = raw.channels === 3 ? new Uint8Array(across * down) : grey;
  const colour = raw.channels === 3 ? new Uint8Array(across * down * 3) : null;
  const [origin, right, below] = stepsOf(across, down, turn);
  for (let y = 0, from = 0; y < down; y++) {
    let to = origin + y * below;
    if (!colour) {
      for (const end = from + across; from < end; from++, to += right) grey[to] = sums[from]!;
      continue;
    }
    for (const end = from + across * 3; from < end; from += 3, to += right) {
      const r = sums[from]!;
      const g = sums[from + 1]!;
      const b = sums[from + 2]!;
      grey[to] = (r * 77 + g * 150 + b * 29) >> 8;
      const most = r > g ? r : g;
      neutral[to] = most > b ? most : b;
      colour[to * 3] = r;
      colour[to * 3 + 1] = g;
      colour[to * 3 + 2] = b;
    }
  }
  return { grey: { data: grey, ...size }, neutral: { data: neutral, ...size }, colour, scale: factor };
}

/** Index in the turned image of the first pixel of a `width` x `height` image, and the steps to those right of it and below. */
function stepsOf(width: number, height: number, turn: Turn): [origin: number, right: number, below: number] {
  if (turn === 90) return [height - 1, height, -1];
  if (turn === 180) return [height * width - 1, -1, -width];
  if (turn === 270) return [(width - 1) * height, -height, 1];
  return [0, 1, width];
}

function averageBlocks(raw: RawImage, factor: number, across: number, down: number): Uint8Array {
  const { data, width, height, channels } = raw;
  const out = new Uint8Array(across * down * channels);
  const line = new Uint32Array(across * channels);
  const blockWidth = min(factor, width);
  const blockHeight = min(factor, height);
  const share = 1 / (blockWidth * blockHeight);
  for (let oy = 0; oy < down; oy++) {
    line.fill(0);
    for (let dy = 0; dy < blockHeight; dy++)
      addRow(data, (oy * factor + dy) * width * channels, line, blockWidth, channels);
    const to = oy * line.length;
    for (let i = 0; i < line.length; i++) out[to + i] = line[i]! * share + 0.5;
  }
  return out;
}

/** Adds one row of pixels to the sums of its blocks. */
function addRow(data: Uint8Array, start: number, line: Uint32Array, block: number, channels: 1 | 3): void {
  let from = start;
  if (channels === 1) {
    for (let ox = 0; ox < line.length; ox++) {
      let sum = 0;
      for (let k = 0; k < block; k++) sum += data[from++]!;
      line[ox]! += sum;
    }
    return;
  }
  for (let ox = 0; ox < line.length; ox += 3) {
    let r = 0;
    let g = 0;
    let b = 0;
    for (let k = 0; k < block; k++) {
      r += data[from]!;
      g += data[from + 1]!;
      b += data[from + 2]!;
      from += 3;
    }
    line[ox]! += r;
    line[ox + 1]! += g;
    line[ox + 2]! += b;
  }
}
