import type { RawImage } from '../../core/page-image.ts';
import type { Runs } from '../measure/runs.ts';

/**
 * For the blocks of `factor` x `factor` px of the page that `blocks` names in row `y` of the small picture: writes the mean of
 * their pixels that are not covered to `out`, and whether there are any to `found`. `covered` begins with the page's row of those
 * blocks; `small` has the means of whole ones.
 */
export function meansOffPrint(
  { data, width, channels }: RawImage,
  covered: Uint8Array,
  small: RawImage,
  blocks: Runs,
  y: number,
  factor: number,
  out: Uint8Array,
  found: Uint8Array,
): void {
  const mean = channels === 1 ? meanOfGrey : meanOfColour;
  const first = y * small.width;
  const top = y * factor * width;
  for (let run = blocks.rows[y]!; run < blocks.rows[y + 1]!; run++) {
    const end = first + blocks.ends[run]!;
    let cell = first + blocks.starts[run]!;
    for (let from = blocks.starts[run]! * factor; cell < end; cell++, from += factor) {
      const bare = factor * factor - coveredIn(covered, from, width, factor);
      if (bare === 0) continue;
      found[cell] = 1;
      if (bare === factor * factor) copyCell(small.data, out, cell, channels);
      else mean(data, top, covered, from, width, factor, bare, out, cell);
    }
  }
}

/** How many px of a block are covered. */
function coveredIn(covered: Uint8Array, from: number, width: number, factor: number): number {
  if (factor === 2) {
    const below = from + width;
    return covered[from]! + covered[from + 1]! + covered[below]! + covered[below + 1]!;
  }
  let count = 0;
  for (let row = 0; row < factor; row++, from += width) {
    for (let i = from; i < from + factor; i++) count += covered[i]!;
  }
  return count;
}

function copyCell(from: Uint8Array, to: Uint8Array, cell: number, channels: 1 | 3): void {
  if (channels === 1) {
    to[cell] = from[cell]!;
    return;
  }
  const at = cell * 3;
  to[at] = from[at]!;
  to[at + 1] = from[at + 1]!;
  to[at + 2] = from[at + 2]!;
}

/** Writes the mean of the `bare` px of a block that are not covered; `top` is the page's px that `covered` begins with. */
function meanOfGrey(
  data: Uint8Array,
  top: number,
  covered: Uint8Array,
  from: number,
  width: number,
  factor: number,
  bare: number,
  out: Uint8Array,
  cell: number,
): void {
  let sum = 0;
  for (let row = 0; row < factor; row++, from += width) {
    for (let i = from; i < from + factor; i++) if (!covered[i]) sum += data[top + i]!;
  }
  out[cell] = sum / bare + 0.5;
}

/** Like meanOfGrey for three channels. */
function meanOfColour(
  data: Uint8Array,
  top: number,
  covered: Uint8Array,
  from: number,
  width: number,
  factor: number,
  bare: number,
  out: Uint8Array,
  cell: number,
): void {
  let r = 0;
  let g = 0;
  let b = 0;
  for (let row = 0; row < factor; row++, from += width) {
    for (let i = from, at = (top + from) * 3; i < from + factor; i++, at += 3) {
      if (covered[i]) continue;
      r += data[at]!;
      g += data[at + 1]!;
      b += data[at + 2]!;
    }
  }
  const to = cell * 3;
  out[to] = r / bare + 0.5;
  out[to + 1] = g / bare + 0.5;
  out[to + 2] = b / bare + 0.5;
}
