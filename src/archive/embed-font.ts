import type { PDFContext, PDFRef } from 'pdf-lib';
import { PDFName, PDFString } from 'pdf-lib';
import type { Conformance } from '../core/document.ts';
import type { GlyphCodes } from './glyph-codes.ts';
import { FONT_ASCENT, FONT_DESCENT, GLYPH_ADVANCE, GLYPH_ID, invisibleFont } from './invisible-font.ts';
import { packedStream } from './packed-stream.ts';

/** Six letters mark a subset, as PDF asks for. */
const FONT = 'SOHOAT+SohoaInvisible';

/**
 * Adds the composite font of the text layer at `fontRef`: one TrueType program, every code mapped to its one empty
 * glyph, meaning by ToUnicode. Level 1b also lists the codes in a CIDSet (ISO 19005-1, 6.3.5).
 */
export function embedFont(context: PDFContext, fontRef: PDFRef, codes: GlyphCodes, level: Conformance): void {
  const program = invisibleFont();
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: FONT,
    Flags: 4,
    FontBBox: [0, FONT_DESCENT, GLYPH_ADVANCE, FONT_ASCENT],
    ItalicAngle: 0,
    Ascent: FONT_ASCENT,
    Descent: FONT_DESCENT,
    CapHeight: 700,
    StemV: 80,
    FontFile2: context.register(packedStream(context, program, { Length1: program.length })),
  });
  if (level === 'PDF/A-1b')
    descriptor.set(PDFName.of('CIDSet'), context.register(packedStream(context, codeSet(codes.size))));
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: FONT,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    DW: GLYPH_ADVANCE,
    CIDToGIDMap: context.register(packedStream(context, glyphMap(codes.size))),
  });
  context.assign(
    fontRef,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: FONT,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(packedStream(context, Buffer.from(codes.toUnicode(), 'latin1'))),
    }),
  );
}

/** Two bytes a code, 0 included: all show the same glyph, none .notdef. */
function glyphMap(codes: number): Uint8Array {
  const map = Buffer.alloc((codes + 1) * 2);
  for (let code = 0; code <= codes; code++) map.writeUInt16BE(GLYPH_ID, code * 2);
  return map;
}

/** One bit a code, highest bit first, set for 0..codes. */
function codeSet(codes: number): Uint8Array {
  const set = Buffer.alloc((codes >> 3) + 1);
  for (let code = 0; code <= codes; code++) set[code >> 3]! |= 0x80 >> (code & 7);
  return set;
}
