/** Most codes one font can hold: two bytes, 0 kept for .notdef. */
const MOST_CODES = 65_535;

/**
 * Gives every character of a document its own two-byte code (CID), in order of first use. All codes show the same
 * empty glyph; what they mean stands in the ToUnicode map.
 */
export class GlyphCodes {
  private readonly codes = new Map<string, number>();

  /** The code of a character (a cluster of `clean-text.ts`). When all are used up, the code of U+FFFD. */
  code(character: string): number {
    const known = this.codes.get(character);
    if (known !== undefined) return known;
    // The last code is kept for U+FFFD: a document with more distinct characters than that is not a text.
    if (this.codes.size >= MOST_CODES - 1 && character !== '\uFFFD') return this.code('\uFFFD');
    const code = this.codes.size + 1;
    this.codes.set(character, code);
    return code;
  }

  /** Number of codes given; they are 1..size. */
  get size(): number {
    return this.codes.size;
  }

  /** The ToUnicode CMap: each code by its own `bfchar` line, at most 100 a block (Adobe technical note 5411). */
  toUnicode(): string {
    const lines = [...this.codes].map(([text, code]) => `<${hex4(code)}> <${utf16(text)}>`);
    const blocks: string[] = [];
    for (let at = 0; at < lines.length; at += 100) {
      const block = lines.slice(at, at + 100);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return [
      '/CIDInit /ProcSet findresource begin',
      '12 dict begin',
      'begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def',
      '/CMapType 2 def',
      '1 begincodespacerange',
      '<0000> <FFFF>',
      'endcodespacerange',
      ...blocks,
      'endcmap',
      'CMapName currentdict /CMap defineresource pop',
      'end',
      'end',
    ].join('\n');
  }
}

/** Four upper-case hex digits. */
export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function utf16(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += hex4(text.charCodeAt(i));
  return out;
}
