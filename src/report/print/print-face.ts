import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFHexString, PDFName, PDFRawStream, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import { readWebFont, type WebFont } from './web-font.ts';

export type FaceName = '400-normal' | '700-normal' | '400-italic';

/** The font's files hold a part of Unicode each; a letter is taken from the first that has it. */
const PARTS = ['latin', 'vietnamese', 'latin-ext'];

/** A piece of text in one font file: glyph codes in hex. */
export interface FaceRun {
  font: string;
  hex: string;
}

interface Part {
  name: string;
  font: WebFont;
  ref: PDFRef;
  used: Map<number, string>;
}

/**
 * Tinos, which has the widths of Times New Roman (the typeface NĐ 30/2020/NĐ-CP asks for), for one PDF. Draw texts with
 * `runs`, then `embed` once.
 */
export class PrintFace {
  readonly #parts: Part[];
  readonly #context: PDFContext;

  constructor(context: PDFContext, name: FaceName) {
    this.#context = context;
    this.#parts = PARTS.map((part) => ({
      name: `${part.replaceAll('-', '')}${name.replace('-', '')}`,
      font: fontFile(part, name),
      ref: context.nextRef(),
      used: new Map<number, string>(),
    }));
  }

  /** Resource name and reference of each font file. */
  get resources(): { name: string; ref: PDFRef }[] {
    return this.#parts.map(({ name, ref }) => ({ name, ref }));
  }

  /** Width of a text at `size` pt, in pt. */
  width(text: string, size: number): number {
    let sum = 0;
    for (const { part, glyph } of this.#glyphs(text)) sum += part.font.advance(glyph) / part.font.unitsPerEm;
    return sum * size;
  }

  /** The text as pieces to show one after another. A letter no file has becomes a question mark. */
  runs(text: string): FaceRun[] {
    const runs: FaceRun[] = [];
    for (const { part, glyph, letter } of this.#glyphs(text)) {
      part.used.set(glyph, letter);
      const code = glyph.toString(16).padStart(4, '0');
      const last = runs.at(-1);
      if (last?.font === part.name) last.hex += code;
      else runs.push({ font: part.name, hex: code });
    }
    return runs;
  }

  *#glyphs(text: string): Generator<{ part: Part; glyph: number; letter: string }> {
    for (const letter of text.normalize('NFC')) {
      const code = letter.codePointAt(0)!;
      const part = this.#parts.find(({ font }) => font.glyphOf(code) !== 0);
      if (part) yield { part, glyph: part.font.glyphOf(code), letter };
      else yield { part: this.#parts[0]!, glyph: this.#parts[0]!.font.glyphOf(0x3f), letter: '?' };
    }
  }

  /** Writes the fonts with what was used of them. */
  embed(): void {
    for (const part of this.#parts) this.#context.assign(part.ref, fontObject(this.#context, part));
  }
}

const files = new Map<string, WebFont>();

function fontFile(part: string, name: FaceName): WebFont {
  const file = `tinos-${part}-${name}.woff`;
  const known = files.get(file);
  if (known) return known;
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/tinos/package.json'));
  const font = readWebFont(readFileSync(join(folder, 'files', file)));
  files.set(file, font);
  return font;
}

function packed(context: PDFContext, bytes: Uint8Array, extra: Record<string, number> = {}): PDFRef {
  return context.register(PDFRawStream.of(context.obj({ ...extra, Filter: 'FlateDecode' }), deflateSync(bytes)));
}

/** A composite font whose codes are glyph numbers. */
function fontObject(context: PDFContext, { name, font, used }: Part) {
  const thousandths = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const base = `SOHOAR+Tinos-${name}`;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: base,
      Flags: 4,
      FontBBox: font.box.map(thousandths),
      ItalicAngle: name.endsWith('italic') ? -12 : 0,
      Ascent: thousandths(font.ascent),
      Descent: thousandths(font.descent),
      CapHeight: 662,
      StemV: 80,
      FontFile2: packed(context, font.program, { Length1: font.program.length }),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: base,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, font.advances.map(thousandths)],
      CIDToGIDMap: PDFName.of('Identity'),
    }),
  );
  return context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: base,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: packed(context, Buffer.from(toUnicode(used), 'latin1')),
  });
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');

/** What the glyphs mean, so that text can be copied and searched (Adobe technical note 5411, 100 lines a block). */
function toUnicode(used: ReadonlyMap<number, string>): string {
  const lines = [...used].map(([glyph, letter]) => {
    const units = Array.from({ length: letter.length }, (_, i) => hex(letter.charCodeAt(i)));
    return `<${hex(glyph)}> <${units.join('')}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** A run as the operand of a show operator. */
export function shown(run: FaceRun): PDFHexString {
  return PDFHexString.of(run.hex);
}
