import type { Conformance } from '../../core/document.ts';
import { listPages } from './list-pages.ts';
import type { OpenPdf } from './open-for-checks.ts';
import type { PdfDict } from './pdf-values.ts';
import type { Problem } from './problem.ts';

/** Characters no ToUnicode may name (ISO 19005-2, 6.2.11.7.2). */
const NO_TEXT = new Set([0x0000, 0xfeff, 0xfffe]);

/**
 * Every font a page uses is embedded and says what each code shown means: composite TrueType with a map to glyphs
 * that never leads to .notdef. Codes are taken from the pages' content streams.
 */
export function checkFonts(pdf: OpenPdf, level: Conformance): Problem[] {
  const problems: Problem[] = [];
  const meanings = new Map<PdfDict, Set<number> | null>();
  listPages(pdf).forEach((page, index) => {
    const number = index + 1;
    const contents = pdf.stream(page, 'Contents');
    const bytes = contents && pdf.unpack(contents);
    if (bytes === undefined) {
      problems.push({ rule: 'content', message: 'the page has no readable content', page: number });
      return;
    }
    const shown = shownCodes(Buffer.from(bytes).toString('latin1'));
    const fonts = [...(pdf.dict(pdf.dict(page, 'Resources'), 'Font') ?? new Map())].map(([, font]) => pdf.look(font));
    if (shown === null || (shown.size > 0 && fonts.length !== 1)) {
      problems.push({
        rule: 'text',
        message: 'the text of the page is not written as the writer writes it',
        page: number,
      });
      return;
    }
    for (const font of fonts) {
      if (!(font instanceof Map)) problems.push({ rule: 'font', message: 'the font is missing', page: number });
      else {
        if (!meanings.has(font)) meanings.set(font, checkFont(pdf, font, level, problems));
        const known = meanings.get(font);
        const unknown = known ? [...shown].some((code) => !known.has(code)) : false;
        if (unknown)
          problems.push({ rule: 'to-unicode', message: 'a code that is shown has no meaning', page: number });
      }
    }
  });
  return problems;
}

/** The codes a font gives a meaning and a glyph to; null when it is broken, with the problem told. */
function checkFont(pdf: OpenPdf, font: PdfDict, level: Conformance, problems: Problem[]): Set<number> | null {
  const fail = (rule: string, message: string): null => {
    problems.push({ rule, message });
    return null;
  };
  const descendant = pdf.look(pdf.array(font, 'DescendantFonts')?.[0]);
  if (
    pdf.name(font, 'Subtype') !== 'Type0' ||
    pdf.name(font, 'Encoding') !== 'Identity-H' ||
    !(descendant instanceof Map)
  ) {
    return fail('font', 'the font is not a composite one');
  }
  const descriptor = pdf.dict(descendant, 'FontDescriptor');
  const program = pdf.stream(descriptor, 'FontFile2');
  if (program === undefined || pdf.unpack(program) === undefined)
    return fail('font-embedded', 'the font is not embedded');
  // ISO 19005-1, 6.3.5: part 1 wants the codes of a subset listed.
  if (level === 'PDF/A-1b' && pdf.stream(descriptor, 'CIDSet') === undefined) {
    return fail('font-codes', 'the font does not list its codes');
  }
  const mapStream = pdf.stream(descendant, 'CIDToGIDMap');
  const map = mapStream && pdf.unpack(mapStream);
  const unicode = pdf.stream(font, 'ToUnicode');
  const cmap = unicode && pdf.unpack(unicode);
  if (map === undefined) return fail('font-map', 'the font has no map from codes to glyphs');
  if (cmap === undefined) return fail('to-unicode', 'the font does not say what its codes mean');
  const codes = new Set<number>();
  for (const [, code, text] of Buffer.from(cmap)
    .toString('latin1')
    .matchAll(/^<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>$/gm)) {
    const units = text!.match(/.{4}/g)!.map((unit) => parseInt(unit, 16));
    const number = parseInt(code!, 16);
    const wellFormed = String.fromCharCode(...units).isWellFormed();
    if (!wellFormed || units.some((unit) => NO_TEXT.has(unit)))
      return fail('to-unicode', 'a code means a character that is none');
    const glyph = number * 2 + 1 < map.length ? map[number * 2]! * 256 + map[number * 2 + 1]! : 0;
    if (glyph === 0) return fail('font-map', 'a code leads to no glyph');
    codes.add(number);
  }
  return codes;
}

/** Two-byte codes shown by a content stream; null when it shows text in another way than `<hex> Tj` or paints it. */
function shownCodes(content: string): Set<number> | null {
  const codes = new Set<number>();
  if (/\bBT\b/.test(content) && !/BT\n3 Tr\n/.test(content)) return null;
  if (/[()]|\bTJ\b/.test(content)) return null;
  for (const [, hex] of content.matchAll(/<([^>]*)>/g)) {
    if (!/^([0-9A-F]{4})*$/.test(hex!)) return null;
    for (const code of hex!.match(/.{4}/g) ?? []) codes.add(parseInt(code, 16));
  }
  return codes;
}
