/** Texts no recogniser should give and a file may never choke on. */
export const HOSTILE_TEXTS: Record<string, string> = {
  controls: 'a\u0000b\u0001c\u0007d\u001Be\u007Ff\u0085g',
  'lone surrogates': 'x\uD800y \uDC00z \uDBFF',
  astral: '𠀋𠮟 😀👨‍👩‍👧 𝒜',
  'private use': '\uE000\uF8FF \u{F0000}\u{10FFFD}',
  noncharacters: '\uFFFE\uFFFF \uFDD0 \u{1FFFE}',
  'byte order mark': '\uFEFFđầu\uFEFF',
  'right to left': '\u202Eabc\u202C שלום مرحبا',
  'many marks': `e${'\u0301'.repeat(500)} \u0300\u0301`,
  decomposed: 'Nguyễn Đức Ước'.normalize('NFD'),
  'PDF syntax': ') Tj ET Q endstream endobj %%EOF <</JS (x)>> <41> \\',
  markup: '<script>&amp;]]> <?xpacket end="w"?> <pdfaid:part>9</pdfaid:part>',
  'white space': ' \t\n\u00A0\u2028\u3000\u200B ',
  long: 'ư'.repeat(5000),
};

/** 70,000 different characters: more than one font can tell apart. */
export function everyCharacter(): string[] {
  const all: string[] = [];
  for (let code = 0x21; all.length < 70_000; code++) {
    if (code < 0xd800 || code > 0xdfff) all.push(String.fromCodePoint(code));
  }
  return all;
}
