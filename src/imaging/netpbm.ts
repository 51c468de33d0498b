/** A grey image (0 = black) as the bytes of a PGM (P5) file. */
export function toPgm(grey: Uint8Array, width: number, height: number): Uint8Array {
  const { bytes, pixels } = blankPgm(width, height);
  pixels.set(grey);
  return bytes;
}

/** The bytes of a PGM (P5) file, and those of its pixels among them, all black as yet. */
export function blankPgm(width: number, height: number): { bytes: Uint8Array; pixels: Uint8Array } {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(header.length + width * height);
  bytes.set(header);
  return { bytes, pixels: bytes.subarray(header.length) };
}
