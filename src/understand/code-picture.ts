import type { Box } from '../core/geometry.ts';
import type { RawImage } from '../core/page-image.ts';

/** Grey levels below paper that are its grain, shade and show-through; bars 50 levels below it were still read. */
const GRAIN = 24;

/**
 * A part of the image (`place`, whole px of it) as a grey PGM file (P5, Rec. 601 luma), made smaller by the whole number
 * `factor`: a quarter of the bytes that the library's own pixel format has, which it would only make grey itself. Grey
 * from `limit` (see grainLimit) on becomes white.
 */
export function toPgm(image: RawImage, place: Box, factor: number, limit: number): Uint8Array {
  const { data, width, channels } = image;
  const [left, top] = place;
  const across = Math.max(1, Math.floor(place[2] / factor));
  const down = Math.max(1, Math.floor(place[3] / factor));
  const head = Buffer.from(`P5\n${across} ${down}\n255\n`);
  const file = new Uint8Array(head.length + across * down);
  file.set(head);
  const line = factor === 1 ? null : new Uint32Array(across);
  for (let y = 0, to = head.length; y < down; y += 1, to += across) {
    const at = ((top + y * factor) * width + left) * channels;
    if (line) shrinkRow(image, at, factor, line, file, to);
    else if (channels === 1) file.set(data.subarray(at, at + across), to);
    else lumaRow(data, at, file, to, to + across);
    if (channels === 1) whiten(file, to, to + across, limit);
  }
  return file;
}

/** Means of squares of `factor` px, the first of which starts at `start`. */
function shrinkRow(
  { data, width, channels }: RawImage,
  start: number,
  factor: number,
  line: Uint32Array,
  file: Uint8Array,
  to: number,
): void {
  line.fill(0);
  for (let dy = 0; dy < factor; dy += 1) {
    let at = start + dy * width * channels;
    for (let x = 0; x < line.length; x += 1) {
      let sum = 0;
      for (let dx = 0; dx < factor; dx += 1, at += channels) sum += channels === 1 ? data[at]! : lumaAt(data, at);
      line[x]! += sum;
    }
  }
  for (let x = 0; x < line.length; x += 1) file[to + x] = line[x]! / (factor * factor);
}

function lumaRow(data: Uint8Array, start: number, file: Uint8Array, from: number, end: number): void {
  for (let to = from, at = start; to < end; to += 1, at += 3) file[to] = lumaAt(data, at);
}

function lumaAt(data: Uint8Array, at: number): number {
  return (data[at]! * 306 + data[at + 1]! * 601 + data[at + 2]! * 117 + 512) >> 10;
}

function whiten(file: Uint8Array, from: number, to: number, limit: number): void {
  for (let at = from; at < to; at += 1) if (file[at]! >= limit) file[at] = 255;
}

/**
 * The grey value from which everything is paper and its grain: the search took every speck the binarisation made of grain for
 * the corner of a code, for nearly half of its time. More than any value for a colour side, whose luma has little grain left, and
 * where half of the side is darker than paper by more than grain: a sheet on a dark desk, uneven light, or noise so coarse that
 * cutting it off would only make steps of it.
 */
export function grainLimit({ data: grey, channels }: RawImage): number {
  if (channels !== 1) return 256;
  // One px in some hundreds tells.
  const histogram = new Uint32Array(256);
  let count = 0;
  for (let at = 0; at < grey.length; at += 397, count += 1) histogram[grey[at]!]! += 1;
  const reached = (share: number): number => {
    let value = 255;
    for (let seen = histogram[255]!; seen < count * share; seen += histogram[value]!) value -= 1;
    return value;
  };
  const paper = reached(0.1);
  return paper - reached(0.5) <= GRAIN / 3 ? paper - GRAIN : 256;
}
