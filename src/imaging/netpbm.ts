/** A grey image (0 = black) as the bytes of a PGM (P5) file. */
export function toPgm(grey: Uint8Array, width: number, height: number): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(header.length + grey.length);
  bytes.set(header);
  bytes.set(grey, header.length);
  return bytes;
}
