import type { ReadingImage } from '../core/page-image.ts';
import type { Word } from '../core/word.ts';
import { parseNetpbm } from '../ocr/netpbm-file.ts';
import { numberGlyphs } from '../ocr/number-glyphs.ts';
import { onPicture } from './ink-of-number.ts';

/** Numbers and dates: digits with what stands between them. */
const OF_DIGITS = /^\d[\d./-]*[.,;]?$/;
/** What a zero with a point inside is taken for. */
const MISTAKEN = /[689]/;
/** A typewriter prints all its zeros so: fewer on a page may be dirt in the loop of a digit. */
const FEWEST = 3;
/** Most words looked at: no page of a form has more, a table of figures is no typewriter's. */
const MOST = 120;
/** Confidence (0..100) that words have at most whose digits were put right. */
const PUT_RIGHT = 60;

/**
 * The words of a page with the zeros put right that a typewriter prints with a point inside, which recognisers read as 9, 8 or 6, and
 * surely ("15-08-1993" for 1903): of all digits only such a zero has ink inside that it does not touch. A word whose ink does not show
 * as many characters as were read stays, and so does everything on a page with next to no such zeros. The same array where nothing changed.
 */
export function withDottedZeros(words: readonly Word[], { bytes, scale }: ReadingImage): readonly Word[] {
  const numbers = words.filter(({ text }) => OF_DIGITS.test(text));
  if (!numbers.some(({ text }) => MISTAKEN.test(text)) || numbers.length > MOST) return words;
  const picture = parseNetpbm(bytes);
  let dotted = 0;
  const mended = new Map<Word, Word>();
  for (const word of numbers) {
    const glyphs = numberGlyphs(picture, onPicture(word.box, scale));
    if (glyphs.length !== word.text.length) continue;
    const isZero = (at: number): boolean => /\d/.test(word.text[at]!) && glyphs[at]!.dotted;
    const text = [...word.text].map((c, at) => (isZero(at) && MISTAKEN.test(c) ? '0' : c)).join('');
    dotted += [...word.text].filter((_, at) => isZero(at)).length;
    if (text !== word.text) mended.set(word, { ...word, text, confidence: Math.min(word.confidence, PUT_RIGHT) });
  }
  return dotted < FEWEST || mended.size === 0 ? words : words.map((word) => mended.get(word) ?? word);
}
