import type { ReadingImage } from '../core/page-image.ts';
import type { Word } from '../core/word.ts';
import { parseNetpbm } from '../ocr/netpbm-file.ts';
import { numberGlyphs, type Glyph } from '../ocr/number-glyphs.ts';
import { onPicture } from './ink-of-number.ts';

/** A date in figures, with what a sentence puts behind it. */
const DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})([.,;]?)$/;
/** Most dates looked at: no form has more. */
const MOST = 24;
/** A 1 without a foot is slimmer than this share of its height, every other digit wider. */
const SLENDER = 0.45;
/** Digits of one date differ by less than this share in height. */
const ALIKE = 0.15;
/** Confidence (0..100) that words have at most whose digits were put right. */
const PUT_RIGHT = 60;

/**
 * The words of a page with the ones put back that recognisers lose of two slender digits beside each other ("1/1/1902" for
 * 11/11/1902): a day or a month of one digit whose ink shows two, one of them a 1 without a foot. Nothing else on a paper contradicts
 * such a date. The same array where nothing changed.
 */
export function withLostOnes(words: readonly Word[], { bytes, scale }: ReadingImage): readonly Word[] {
  const dates = words.filter(({ text }) => isShort(text)).slice(0, MOST);
  if (dates.length === 0) return words;
  const picture = parseNetpbm(bytes);
  const mended = new Map<Word, Word>();
  for (const word of dates) {
    const text = withOnes(word.text, numberGlyphs(picture, onPicture(word.box, scale)));
    if (text !== null) mended.set(word, { ...word, text, confidence: Math.min(word.confidence, PUT_RIGHT) });
  }
  return mended.size === 0 ? words : words.map((word) => mended.get(word) ?? word);
}

function isShort(text: string): boolean {
  const [, day, , month] = DATE.exec(text) ?? [];
  return day?.length === 1 || month?.length === 1;
}

/** A date with the ones that its ink shows; null where that shows none, or no date of two strokes and four digits of a year. */
function withOnes(read: string, glyphs: readonly Glyph[]): string | null {
  const [, day, sign, month, year, behind] = DATE.exec(read)!;
  const heights = glyphs.map(({ box }) => box[3]).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  const isDigit = ({ box }: Glyph): boolean => Math.abs(box[3] - usual) < ALIKE * usual;
  const parts: Glyph[][] = [[]];
  for (const glyph of glyphs) {
    if (isDigit(glyph)) parts.at(-1)!.push(glyph);
    else parts.push([]);
  }
  if (parts[2]?.length !== 4 || parts.slice(3).some((part) => part.length > 0)) return null;
  const [shownDay, shownMonth] = [withOne(day!, parts[0]!), withOne(month!, parts[1]!)];
  if (shownDay === null || shownMonth === null || shownDay + shownMonth === day! + month!) return null;
  return `${shownDay}${sign}${shownMonth}${sign}${year}${behind}`;
}

/** A day or a month with the 1 beside its digit; null where as many characters as were read, or those, do not stand there. */
function withOne(read: string, glyphs: readonly Glyph[]): string | null {
  if (glyphs.length === read.length) return read;
  if (glyphs.length !== 2 || read.length !== 1) return null;
  const [first, second] = glyphs.map(({ box }) => box[2] < SLENDER * box[3]);
  if (read === '1') return first && second ? '11' : null;
  if (first === second) return null;
  return first ? `1${read}` : `${read}1`;
}
