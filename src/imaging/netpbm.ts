/** A grey image (0 = black) as the bytes of a PGM (P5) file. */
export function toPgm(grey: Uint8Array, width: number, height: number): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(header.length + grey.length);
  bytes.set(header);
  bytes.set(grey, header.length);
  return bytes;
}

/** A mask (non-zero = ink) as the bytes of a packed PBM (P4) file, where a set bit is black. */
export function toPbm(mask: Uint8Array, width: number, height: number): Uint8Array {
  const header = new TextEncoder().encode(`P4\n${width} ${height}\n`);
  const stride = Math.ceil(width / 8);
  const bytes = new Uint8Array(header.length + stride * height);
  bytes.set(header);
  for (let y = 0; y < height; y++) {
    const to = header.length + y * stride;
    const from = y * width;
    for (let x = 0; x < width; x++) if (mask[from + x]) bytes[to + (x >> 3)]! |= 0x80 >> (x & 7);
  }
  return bytes;
}
