import type { ReadingImage } from '../core/page-image.ts';
import type { Word } from '../core/word.ts';
import { parseNetpbm } from '../ocr/netpbm-file.ts';
import { numberGlyphs, type Glyph } from '../ocr/number-glyphs.ts';
import { onPicture } from './ink-of-number.ts';

/** Numbers, dates and codes: digits, capitals and what stands between them, with the dots of a form's line or a full stop beside. */
const OF_DIGITS = /^([.…_,;:]*)((?=[A-ZĐ]{0,4}\d)[\dA-ZĐ./-]*[\dA-ZĐ])([.…_,;:]*)$/;
/** What a zero with a point inside is taken for. */
const MISTAKEN = /[689]/;
/** The two that one such zero is read as. */
const TWICE = /^[0689]{2}$/;
/** Most words looked at: no page of a form has more, a table of figures is no typewriter's. */
const MOST = 120;
/** Confidence (0..100) that words have at most whose digits were put right. */
const PUT_RIGHT = 60;

/** Wider ones, in heights, are two that touch; signs lower than this share of the others are none such. */
const TOUCHING = 1.2;
const LOW = 0.6;

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
    const [, before, read, behind] = OF_DIGITS.exec(word.text)!;
    const put = withZeros(read!, betweenSigns(numberGlyphs(picture, onPicture(word.box, scale))));
    const text = `${before}${put}${behind}`;
    if (put !== null && text !== word.text)
      mended.set(word, { ...word, text, confidence: Math.min(word.confidence, PUT_RIGHT) });
  }
  return mended.size === 0 ? words : words.map((word) => mended.get(word) ?? word);
}

const tallest = (glyphs: readonly Glyph[]): number => Math.max(...glyphs.map(({ box }) => box[3]));

/** Without dots, commas and rules before and behind the characters. */
function betweenSigns(glyphs: readonly Glyph[]): Glyph[] {
  const least = LOW * tallest(glyphs);
  const isHigh = ({ box }: Glyph): boolean => box[3] > least;
  return glyphs.slice(glyphs.findIndex(isHigh), glyphs.findLastIndex(isHigh) + 1);
}

/** What was read with the zeros that the ink shows; null where that does not show as many characters, or one too few and no such zero read twice. */
function withZeros(read: string, glyphs: readonly Glyph[]): string | null {
  const put = (text: string): string =>
    [...text].map((c, at) => (MISTAKEN.test(c) && glyphs[at]!.dotted ? '0' : c)).join('');
  if (glyphs.length === read.length) return put(read);
  if (glyphs.length !== read.length - 1 || doTouch(glyphs)) return null;
  const once = glyphs.flatMap(({ dotted }, at) =>
    dotted && TWICE.test(read.slice(at, at + 2)) ? [put(`${read.slice(0, at)}0${read.slice(at + 2)}`)] : [],
  );
  const isShown = (text: string): boolean => glyphs.every(({ dotted }, at) => dotted === (text[at] === '0'));
  const [only, ...others] = new Set(once.filter(isShown));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Whether two characters are one patch of ink: a typewriter's are slimmer. */
function doTouch(glyphs: readonly Glyph[]): boolean {
  const least = LOW * tallest(glyphs);
  return glyphs.some(({ box: [, , width, height] }) => height > least && width > TOUCHING * height);
}
