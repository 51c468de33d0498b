import type { RawImage } from '../../core/page-image.ts';
import { averageBlocks } from '../measure/average-blocks.ts';

/** The means of blocks of `factor` x `factor` px; by halves, which most pages are, in a loop of its own. */
export function shrinkPage(page: RawImage, factor: number): RawImage {
  if (factor !== 2 || page.width < 2 || page.height < 2) return averageBlocks(page, factor);
  const { data, width, height, channels } = page;
  const across = width >> 1;
  const down = height >> 1;
  const out = new Uint8Array(across * down * channels);
  const stride = width * channels;
  const halve = channels === 1 ? halveGrey : halveColour;
  for (let y = 0; y < down; y++) halve(data, y * 2 * stride, stride, out, y * across * channels, across);
  return { data: out, width: across, height: down, channels };
}

/** Writes the means of two rows, the first of which begins at `upper`, to `to` and on. */
function halveGrey(data: Uint8Array, upper: number, stride: number, out: Uint8Array, to: number, across: number): void {
  for (const end = to + across; to < end; to++, upper += 2) {
    const lower = upper + stride;
    out[to] = (data[upper]! + data[upper + 1]! + data[lower]! + data[lower + 1]! + 2) >> 2;
  }
}

/** Like halveGrey for three channels. */
function halveColour(
  data: Uint8Array,
  upper: number,
  stride: number,
  out: Uint8Array,
  to: number,
  across: number,
): void {
  for (const end = to + across * 3; to < end; to += 3, upper += 6) {
    const lower = upper + stride;
    out[to] = (data[upper]! + data[upper + 3]! + data[lower]! + data[lower + 3]! + 2) >> 2;
    out[to + 1] = (data[upper + 1]! + data[upper + 4]! + data[lower + 1]! + data[lower + 4]! + 2) >> 2;
    out[to + 2] = (data[upper + 2]! + data[upper + 5]! + data[lower + 2]! + data[lower + 5]! + 2) >> 2;
  }
}
