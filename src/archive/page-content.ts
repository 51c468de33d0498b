import type { Word } from '../core/word.ts';
import { GLYPH_ADVANCE, FONT_UNITS } from './invisible-font.ts';
import type { GlyphCodes } from './glyph-codes.ts';
import { hex4 } from './glyph-codes.ts';
import type { PlacedWord } from './place-words.ts';
import { placeWords } from './place-words.ts';
import { textLines } from './text-lines.ts';

/** Names the content stream uses in the page's resources. */
export const FONT_NAME = 'F0';
export const pictureName = (layer: number): string => `Im${layer}`;

export interface PageContent {
  content: string;
  /** False when no word is left: the page then needs no font. */
  hasText: boolean;
}

/**
 * The content stream of a page: the picture and its masks over its whole area, then the words in render mode 3 (not painted),
 * each stretched to its box.
 * @param picture size in px, `scale` in points a px, inks of the masks over it
 * @param pageHeight of the page in points
 */
export function pageContent(
  picture: { width: number; height: number; scale: number; inks: readonly number[][] },
  pageHeight: number,
  words: readonly Word[],
  codes: GlyphCodes,
): PageContent {
  const { width, height, scale, inks } = picture;
  const masks = inks.map((ink, n) => ` ${inkOperator(ink)} /${pictureName(n + 1)} Do`).join('');
  const paint = `q ${num(width * scale)} 0 0 ${num(height * scale)} 0 ${num(pageHeight - height * scale)} cm /${pictureName(0)} Do${masks} Q\n`;
  const placed = placeWords(textLines(words, width, height), width);
  if (placed.length === 0) return { content: paint, hasText: false };
  const parts = [paint, 'BT\n3 Tr\n'];
  let size = '';
  for (const word of placed) {
    const wordSize = num(word.size * scale);
    if (wordSize !== size) parts.push(`/${FONT_NAME} ${wordSize} Tf\n`);
    size = wordSize;
    parts.push(showWord(word, scale, pageHeight, codes));
  }
  parts.push('ET\n');
  return { content: parts.join(''), hasText: true };
}

function showWord(word: PlacedWord, scale: number, pageHeight: number, codes: GlyphCodes): string {
  const advance = (word.size * GLYPH_ADVANCE) / FONT_UNITS;
  const stretch = num((100 * word.width) / (word.characters.length * advance));
  const gap = num((100 * word.space) / advance);
  const text = word.characters.map((character) => hex4(codes.code(character))).join('');
  const at = `1 0 0 1 ${num(word.left * scale)} ${num(pageHeight - word.baseline * scale)} Tm`;
  // The space gets its own stretch so that it fills the gap exactly: readers that measure and readers that trust spaces agree.
  return `${at} ${stretch} Tz <${text}> Tj ${gap} Tz <${hex4(codes.code(' '))}> Tj\n`;
}

/** Sets the colour that masks are painted in: a grey level or red, green, blue, 0..255 each. */
export function inkOperator(ink: readonly number[]): string {
  return `${ink.map((level) => num(level / 255)).join(' ')} ${ink.length === 1 ? 'g' : 'rg'}`;
}

/** A number as PDF writes it: no exponent, at most four decimals. */
export function num(value: number): string {
  return String(Number(value.toFixed(4)));
}
