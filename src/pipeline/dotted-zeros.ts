import type { ReadingImage } from '../core/page-image.ts';
import type { Word } from '../core/word.ts';
import { parseNetpbm } from '../ocr/netpbm-file.ts';
import { numberGlyphs, type Glyph } from '../ocr/number-glyphs.ts';
import { onPicture } from './ink-of-number.ts';

/** Numbers, dates and codes: digits, capitals and what stands between them. */
const OF_DIGITS = /^(?=[A-ZĐ]{0,4}\d)[\dA-ZĐ./-]+[.,;]?$/;
/** What a zero with a point inside is taken for. */
const MISTAKEN = /[689]/;
/** What one of the two is that it is read as. */
const TWICE = /[0689]/;
/** Most words looked at: no page of a form has more, a table of figures is no typewriter's. */
const MOST = 120;
/** Confidence (0..100) that words have at most whose digits were put right. */
const PUT_RIGHT = 60;

/** Wider ones, in heights, are two that touch; signs lower than this share of the others are none such. */
const TOUCHING = 0.95;
const LOW = 0.5;

/**
 * The words of a page with the zeros put right that a typewriter prints with a point inside, which recognisers read as 9, 8 or 6, and
 * surely ("15-08-1993" for 1903), or twice ("20904" for 2004): of all digits only such a zero has ink in its middle that it does not touch. A
 * word whose ink does not show as many characters stays. The same array where nothing changed.
 */
export function withDottedZeros(words: readonly Word[], { bytes, scale }: ReadingImage): readonly Word[] {
  const numbers = words.filter(({ text }) => OF_DIGITS.test(text) && MISTAKEN.test(text));
  if (numbers.length === 0 || numbers.length > MOST) return words;
  const picture = parseNetpbm(bytes);
  const mended = new Map<Word, Word>();
  for (const word of numbers) {
    const text = withZeros(word.text, numberGlyphs(picture, onPicture(word.box, scale)));
    if (text !== null && text !== word.text)
      mended.set(word, { ...word, text, confidence: Math.min(word.confidence, PUT_RIGHT) });
  }
  return mended.size === 0 ? words : words.map((word) => mended.get(word) ?? word);
}

/** What was read with the zeros that the ink shows; null where that does not show as many characters, or not which of them was read twice. */
function withZeros(read: string, glyphs: readonly Glyph[]): string | null {
  const put = (text: string): string =>
    [...text].map((c, at) => (MISTAKEN.test(c) && glyphs[at]!.dotted ? '0' : c)).join('');
  if (glyphs.length === read.length) return put(read);
  if (glyphs.length !== read.length - 1 || !glyphs.some(({ dotted }) => dotted) || doTouch(glyphs)) return null;
  const once = [...read].flatMap((c, at) => (TWICE.test(c) ? [put(read.slice(0, at) + read.slice(at + 1))] : []));
  const isShown = (text: string): boolean => glyphs.every(({ dotted }, at) => !dotted || text[at] === '0');
  const [only, ...others] = new Set(once.filter(isShown));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Whether two characters are one patch of ink: a typewriter's are slimmer. */
function doTouch(glyphs: readonly Glyph[]): boolean {
  const tallest = Math.max(...glyphs.map(({ box }) => box[3]));
  return glyphs.some(({ box: [, , width, height] }) => height > LOW * tallest && width > TOUCHING * height);
}
