import type { Runs } from './measure/runs.ts';

/** A grey image (0 = black) as the bytes of a PGM (P5) file. */
export function toPgm(grey: Uint8Array, width: number, height: number): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(header.length + grey.length);
  bytes.set(header);
  bytes.set(grey, header.length);
  return bytes;
}

/** A mask, given as its runs of ink, as the bytes of a packed PBM (P4) file, where a set bit is black. */
export function toPbm({ starts, ends, rows }: Runs, width: number, height: number): Uint8Array {
  const header = new TextEncoder().encode(`P4\n${width} ${height}\n`);
  const stride = Math.ceil(width / 8);
  const bytes = new Uint8Array(header.length + stride * height);
  bytes.set(header);
  for (let y = 0, row = header.length; y < height; y++, row += stride) {
    for (let run = rows[y]!; run < rows[y + 1]!; run++) setBits(bytes, row, starts[run]!, ends[run]!);
  }
  return bytes;
}

/** Sets bits `start` to `end` of the row that begins at `row`, the first pixel in the highest bit. */
function setBits(bytes: Uint8Array, row: number, start: number, end: number): void {
  const [first, last] = [row + (start >> 3), row + ((end - 1) >> 3)];
  const head = 0xff >> (start & 7);
  const tail = 0xff << (7 - ((end - 1) & 7));
  if (first === last) {
    bytes[first]! |= head & tail;
    return;
  }
  bytes[first]! |= head;
  for (let at = first + 1; at < last; at++) bytes[at] = 0xff;
  bytes[last]! |= tail;
}
