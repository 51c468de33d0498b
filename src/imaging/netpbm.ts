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
  const words = mask.byteOffset % 4 === 0 ? new Int32Array(mask.buffer, mask.byteOffset, mask.length >> 2) : null;
  const bytes = new Uint8Array(header.length + stride * height);
  bytes.set(header);
  for (let y = 0; y < height; y++) {
    let to = header.length + y * stride;
    const end = (y + 1) * width;
    let i = y * width;
    for (; i + 8 <= end; i += 8, to++) {
      if (words && (i & 3) === 0) {
        // Most bytes are white and stay 0.
        if ((words[i >> 2]! | words[(i >> 2) + 1]!) !== 0) bytes[to] = packed(mask, i, 8);
      } else bytes[to] = packed(mask, i, 8);
    }
    if (i < end) bytes[to] = packed(mask, i, end - i);
  }
  return bytes;
}

/** `count` pixels of a mask from `from` on as a byte, the first in the highest bit. */
function packed(mask: Uint8Array, from: number, count: number): number {
  let byte = 0;
  for (let n = 0; n < count; n++) if (mask[from + n]) byte |= 0x80 >> n;
  return byte;
}
