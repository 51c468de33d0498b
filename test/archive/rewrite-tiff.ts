/** A single-strip G4 TIFF written anew in another byte order, its bits reversed when asked for: the same picture. */
export function rewriteTiff(source: Uint8Array, options: { order: string; reversed: boolean }): Buffer {
  const file = Buffer.from(source);
  const little = file.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (little ? file.readUInt16LE(at) : file.readUInt16BE(at));
  const long = (at: number): number => (little ? file.readUInt32LE(at) : file.readUInt32BE(at));
  const tags = new Map<number, number>();
  const directory = long(4);
  for (let i = 0; i < short(directory); i++) {
    const at = directory + 2 + i * 12;
    tags.set(short(at), short(at + 2) === 3 ? short(at + 8) : long(at + 8));
  }
  const strip = Buffer.from(file.subarray(tags.get(273)!, tags.get(273)! + tags.get(279)!));
  if (options.reversed) {
    for (let i = 0; i < strip.length; i++)
      strip[i] = parseInt(strip[i]!.toString(2).padStart(8, '0').split('').reverse().join(''), 2);
  }
  const kept = [256, 257, 258, 259, 262, 277].map((tag): [number, number] => [tag, tags.get(tag) ?? 1]);
  const entries: [number, number][] = [...kept, [266, options.reversed ? 2 : 1], [273, 8], [279, strip.length]];
  entries.sort((a, b) => a[0] - b[0]);
  const end = 8 + strip.length + (strip.length % 2);
  const out = Buffer.alloc(end + 2 + entries.length * 12 + 4);
  const big = options.order === 'MM';
  const put16 = (value: number, at: number): number =>
    big ? out.writeUInt16BE(value, at) : out.writeUInt16LE(value, at);
  const put32 = (value: number, at: number): number =>
    big ? out.writeUInt32BE(value, at) : out.writeUInt32LE(value, at);
  out.write(options.order, 0, 'latin1');
  put16(42, 2);
  put32(end, 4);
  strip.copy(out, 8);
  put16(entries.length, end);
  entries.forEach(([tag, value], i) => {
    const at = end + 2 + i * 12;
    put16(tag, at);
    put16(4, at + 2);
    put32(1, at + 4);
    put32(value, at + 8);
  });
  return out;
}
