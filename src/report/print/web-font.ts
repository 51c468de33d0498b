import { inflateSync } from 'node:zlib';

/** A font as a page needs it: the program to embed and what is where in it. Lengths are in font units. */
export interface WebFont {
  /** The TrueType program with the tables PDF wants (ISO 32000-1, 9.9). */
  program: Uint8Array;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  box: [number, number, number, number];
  /** Glyph of a code point; 0 when the font has none. */
  glyphOf(codePoint: number): number;
  /** Advance width of a glyph. */
  advance(glyph: number): number;
  /** Advances of all glyphs. */
  advances: number[];
}

const WOFF = 0x774f4646;
const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;
const EMBEDDED = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** Reads a WOFF 1.0 file (W3C recommendation) with TrueType outlines. Throws RangeError for anything else. */
export function readWebFont(bytes: Uint8Array): WebFont {
  const tables = tablesOf(Buffer.from(bytes));
  const table = (name: string): Buffer => {
    const found = tables.get(name);
    if (!found) throw new RangeError(`the font has no table ${name}`);
    return found;
  };
  const [head, hhea, cmap] = [table('head'), table('hhea'), table('cmap')];
  const advances = advancesOf(table('hmtx'), hhea.readUInt16BE(34), table('maxp').readUInt16BE(4));
  const glyphs = glyphsOf(cmap);
  const signed = (at: number): number => head.readInt16BE(at);
  return {
    program: assemble(EMBEDDED.flatMap((name) => (tables.has(name) ? [[name, table(name)] as const] : []))),
    unitsPerEm: head.readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    box: [signed(36), signed(38), signed(40), signed(42)],
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advance: (glyph) => advances[glyph] ?? 0,
    advances,
  };
}

function tablesOf(bytes: Buffer): Map<string, Buffer> {
  if (bytes.length < HEADER_BYTES || bytes.readUInt32BE(0) !== WOFF) throw new RangeError('not a WOFF file');
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < bytes.readUInt16BE(12); i++) {
    const at = HEADER_BYTES + i * ENTRY_BYTES;
    const [offset, packed, whole] = [4, 8, 12].map((field) => bytes.readUInt32BE(at + field));
    const data = bytes.subarray(offset!, offset! + packed!);
    tables.set(bytes.toString('latin1', at, at + 4), packed! < whole! ? inflateSync(data) : data);
  }
  return tables;
}

/** The last advance stands for all glyphs after it. */
function advancesOf(hmtx: Buffer, told: number, glyphs: number): number[] {
  return Array.from({ length: glyphs }, (_, glyph) => hmtx.readUInt16BE(Math.min(glyph, told - 1) * 4));
}

/** Code point to glyph from the cmap's format 4 subtable, the one every font has. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const count = cmap.readUInt16BE(at + 6) / 2;
    const word = (part: number, segment: number): number =>
      at + 14 + part * count * 2 + (part > 0 ? 2 : 0) + segment * 2;
    for (let segment = 0; segment < count; segment++) {
      const [end, start] = [cmap.readUInt16BE(word(0, segment)), cmap.readUInt16BE(word(1, segment))];
      const [delta, rangeAt] = [cmap.readUInt16BE(word(2, segment)), word(3, segment)];
      const range = cmap.readUInt16BE(rangeAt);
      for (let code = start; code <= end && code < 0xffff; code++) {
        const raw = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - start) * 2);
        const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
        if (glyph !== 0) glyphs.set(code, glyph);
      }
    }
    return glyphs;
  }
  throw new RangeError('the font has no character map of format 4');
}

/** An sfnt file of the tables, in order of their names. */
function assemble(tables: (readonly [string, Buffer])[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length));
  const directory = Buffer.alloc(12 + 16 * tables.length);
  directory.writeUInt32BE(0x00010000, 0);
  [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach((value, i) =>
    directory.writeUInt16BE(value, 4 + i * 2),
  );
  const bodies: Buffer[] = [];
  let offset = directory.length;
  for (const [i, [name, body]] of tables.entries()) {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    const at = 12 + i * 16;
    directory.write(name, at, 'latin1');
    directory.writeUInt32BE(checksum(padded), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(body.length, at + 12);
    bodies.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([directory, ...bodies]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
