/** Units per em of the font. */
export const FONT_UNITS = 1000;
/** Advance of every glyph in font units: half an em. */
export const GLYPH_ADVANCE = 500;
/** The glyph every character maps to. Never 0: PDF/A forbids showing .notdef. */
export const GLYPH_ID = 1;
export const FONT_ASCENT = 800;
export const FONT_DESCENT = -200;

/**
 * A TrueType font of two glyphs: .notdef (a box) and an empty one that carries every character of the text layer.
 * The text layer is never painted, so the shape does not matter; PDF/A wants the program embedded all the same.
 * Always the same bytes. Layout after the OpenType specification, tables head, hhea, maxp, hmtx, loca, glyf, cmap, post.
 */
export function invisibleFont(): Uint8Array {
  const glyph = boxGlyph();
  const tables: [string, Buffer][] = [
    ['cmap', cmap()],
    ['glyf', glyph],
    ['head', head()],
    ['hhea', hhea()],
    [
      'hmtx',
      table(8, [
        [16, 0, GLYPH_ADVANCE],
        [16, 4, GLYPH_ADVANCE],
      ]),
    ],
    [
      'loca',
      table(6, [
        [16, 2, glyph.length / 2],
        [16, 4, glyph.length / 2],
      ]),
    ],
    ['maxp', maxp()],
    ['post', table(32, [[32, 0, 0x00030000]])],
  ];
  return assemble(tables);
}

/** A zeroed table with big-endian values written in: `[bits, offset, value]`. */
function table(size: number, values: [16 | 32, number, number][]): Buffer {
  const bytes = Buffer.alloc(size);
  for (const [bits, at, value] of values) {
    if (bits === 16) bytes.writeUInt16BE(value & 0xffff, at);
    else bytes.writeUInt32BE(value, at);
  }
  return bytes;
}

function head(): Buffer {
  return table(54, [
    [32, 0, 0x00010000],
    [32, 4, 0x00010000],
    [32, 12, 0x5f0f3cf5],
    [16, 18, FONT_UNITS],
    [16, 40, FONT_UNITS / 2],
    [16, 42, FONT_UNITS / 2],
    [16, 46, 8],
    [16, 48, 2],
  ]);
}

function hhea(): Buffer {
  return table(36, [
    [32, 0, 0x00010000],
    [16, 4, FONT_ASCENT],
    [16, 6, FONT_DESCENT],
    [16, 10, GLYPH_ADVANCE],
    [16, 18, 1],
    [16, 34, 2],
  ]);
}

function maxp(): Buffer {
  return table(32, [
    [32, 0, 0x00010000],
    [16, 4, 2],
    [16, 6, 4],
    [16, 8, 1],
    [16, 14, 1],
  ]);
}

/** U+0020 to the empty glyph, so that tools which want a character map find one. */
function cmap(): Buffer {
  return table(12 + 14 + 8 * 2 + 2, [
    [16, 2, 1],
    [16, 4, 3],
    [16, 6, 1],
    [32, 8, 12],
    [16, 12, 4],
    [16, 14, 32],
    [16, 18, 4],
    [16, 20, 4],
    [16, 22, 1],
    [16, 26, 0x20],
    [16, 28, 0xffff],
    [16, 32, 0x20],
    [16, 34, 0xffff],
    [16, 36, (GLYPH_ID - 0x20) & 0xffff],
    [16, 38, 1],
  ]);
}

/** A filled square of half an em as one contour of four points. */
function boxGlyph(): Buffer {
  const size = FONT_UNITS / 2;
  const bytes = Buffer.alloc(34);
  [1, 0, 0, size, size, 3, 0].forEach((value, index) => bytes.writeInt16BE(value, index * 2));
  bytes.fill(1, 14, 18); // four points on the curve, deltas as 16-bit words
  [0, 0, size, 0, 0, size, 0, -size].forEach((value, index) => bytes.writeInt16BE(value, 18 + index * 2));
  return bytes;
}

function assemble(tables: [string, Buffer][]): Uint8Array {
  const count = tables.length;
  const power = Math.floor(Math.log2(count));
  const directory = table(12 + 16 * count, [
    [32, 0, 0x00010000],
    [16, 4, count],
    [16, 6, 16 * 2 ** power],
    [16, 8, power],
    [16, 10, 16 * count - 16 * 2 ** power],
  ]);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  let headAt = 0;
  tables.forEach(([name, body], index) => {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    const entry = 12 + index * 16;
    directory.write(name, entry, 'latin1');
    directory.writeUInt32BE(checksum(padded), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(body.length, entry + 12);
    if (name === 'head') headAt = offset;
    bodies.push(padded);
    offset += padded.length;
  });
  const font = Buffer.concat([directory, ...bodies]);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
