import type { ReadingImage } from '../core/page-image.ts';
import type { Word } from '../core/word.ts';
import { parseNetpbm } from '../ocr/netpbm-file.ts';
import { numberGlyphs, type Glyph } from '../ocr/number-glyphs.ts';
import { onPicture } from './ink-of-number.ts';

/** Numbers and dates: digits with what stands between them. */
const OF_DIGITS = /^\d[\d./-]*[.,;]?$/;
/** What a zero with a point inside is taken for. */
const MISTAKEN = /[689]/;
/** What one of the two is that it is read as. */
const TWICE = /[0689]/;
/** A typewriter prints all its zeros so: fewer on a page may be dirt in the loop of a digit. */
const FEWEST = 3;
/** Most words looked at: no page of a form has more, a table of figures is no typewriter's. */
const MOST = 120;
/** Confidence (0..100) that words have at most whose digits were put right. */
const PUT_RIGHT = 60;

/**
 * The words of a page with the zeros put right that a typewriter prints with a point inside, which recognisers read as 9, 8 or 6, and
 * surely ("15-08-1993" for 1903), or twice ("20904" for 2004): of all digits only such a zero has ink inside that it does not touch. A word
 * whose ink does not show as many characters stays, and so does everything on a page with next to no such zeros. The same array where nothing changed.
 */
export function withDottedZeros(words: readonly Word[], { bytes, scale }: ReadingImage): readonly Word[] {
  const numbers = words.filter(({ text }) => OF_DIGITS.test(text));
  if (!numbers.some(({ text }) => MISTAKEN.test(text)) || numbers.length > MOST) return words;
  const picture = parseNetpbm(bytes);
  let dotted = 0;
  const mended = new Map<Word, Word>();
  for (const word of numbers) {
    const glyphs = numberGlyphs(picture, onPicture(word.box, scale));
    const text = withZeros(word.text, glyphs);
    if (text === null) continue;
    dotted += [...text].filter((c, at) => isZero(c, glyphs[at]!)).length;
    if (text !== word.text) mended.set(word, { ...word, text, confidence: Math.min(word.confidence, PUT_RIGHT) });
  }
  return dotted < FEWEST || mended.size === 0 ? words : words.map((word) => mended.get(word) ?? word);
}

const isZero = (character: string, { dotted }: Glyph): boolean => dotted && /\d/.test(character);

/** What was read with the zeros that the ink shows; null where that does not show as many characters, or not which of them was read twice. */
function withZeros(read: string, glyphs: readonly Glyph[]): string | null {
  const put = (text: string): string =>
    [...text].map((c, at) => (isZero(c, glyphs[at]!) && MISTAKEN.test(c) ? '0' : c)).join('');
  if (glyphs.length === read.length) return put(read);
  if (glyphs.length !== read.length - 1 || !glyphs.some(({ dotted }) => dotted)) return null;
  const once = [...read].flatMap((c, at) => (TWICE.test(c) ? [put(read.slice(0, at) + read.slice(at + 1))] : []));
  const isShown = (text: string): boolean => glyphs.every(({ dotted }, at) => !dotted || text[at] === '0');
  const [only, ...others] = new Set(once.filter(isShown));
  return only !== undefined && others.length === 0 ? only : null;
}
