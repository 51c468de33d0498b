import type { Box } from '../core/geometry.ts';
import type { ReadingImage } from '../core/page-image.ts';
import type { Word } from '../core/word.ts';
import type { DigitShapes } from '../ocr/digit-shapes.ts';
import { parseNetpbm, type NetpbmFile } from '../ocr/netpbm-file.ts';
import { numberGlyphs, withoutSigns, type Glyph } from '../ocr/number-glyphs.ts';
import type { NumberToConfirm } from '../understand/numbers-to-confirm.ts';
import type { PageView } from '../understand/page-view.ts';
import { isWithin } from '../understand/put-words.ts';
import { CAPITALS } from '../understand/shaped-number.ts';
import { provenByInk } from '../understand/settle-digits.ts';
import { inkOf, onPicture, shapesBeside } from './ink-of-number.ts';
import { isDoubled, REPLACED } from './read-twice.ts';

/** Confidence (0..1) below which a number that no other reading confirms is none. */
const FAINT = 0.8;
/** Share of a number's box, whose room is a seventh of its height on either side. */
const TRIM = 0.1;
/** What a typewriter's zero, whose point digits alone are read without, is taken for with it. */
const LIKE_DOTTED_ZERO = ['6', '8', '9'];

/** Reads a part (px of the page) as one line. */
type Reread = (box: Box, characters?: string) => Promise<Word[]>;

/**
 * What else is known of a number of digits that nothing on its paper proves. It is read again with digits alone; where that
 * gives others, as many, the ink tells which were printed, else a third reading upholds the first one, or both are told: the
 * second one's digits in `other`, for a clerk to choose. Readings with digits alone err alike: two that agree replace the first
 * one only where it saw letters, or a zero with a point. Where they are more or fewer and the number was read faintly, `other`
 * is empty; a number read in parts stays where as many characters stand apart. Null when nothing speaks against the number. Throws what `reread` throws.
 */
export async function confirmNumber(
  number: NumberToConfirm,
  view: PageView,
  reading: ReadingImage,
  reread: Reread,
): Promise<{ words: Word[] } | { other: string } | null> {
  const { box, value, confidence, whole, characters } = number;
  const digits = (read: readonly Word[]): string => {
    const text = read.map((word) => word.text.replace(/[^\dA-ZĐ]/g, '')).join('');
    return isDigits(value) ? text : withDistrict(text);
  };
  const words = await reread(box, characters);
  const second = digits(words);
  const counts = second.length === value.length;
  // Digits alone are told without confidence more often than not.
  const instead = { words: words.map((word) => ({ ...word, confidence: REPLACED })) };
  if (second === value) return confidence * 100 < REPLACED ? instead : null;
  if (!counts && confidence >= FAINT) return null;
  // One digit was read twice, or two alike as one, or a sign beside the number as one: the ink has as many as the first reading.
  const differsInOne = isDoubled(second, value) || isDoubled(value, second) || hasMoreBeside(second, value);
  if (differsInOne && glyphsOf(number, reading).glyphs.length === value.length) return null;
  const proven = counts ? shownByInk(number, second, view, reading) : null;
  if (proven !== null) return proven === value ? null : instead;
  const third = digits(await reread(trimmed(box), characters));
  if (third === value) return null;
  // Of digits set far apart a reading of their line alone loses some, their ink none.
  if (!counts) return whole || glyphsOf(number, reading).glyphs.length !== value.length ? { other: '' } : null;
  return third === second && mayReplace(number, second, reading) ? instead : { other: second };
}

/** Whether a reading has all digits of a number and one before or behind them: a colon or a bracket taken for one. */
function hasMoreBeside(text: string, number: string): boolean {
  return text.length === number.length + 1 && (text.endsWith(number) || text.startsWith(number));
}

/** Whether the first reading differs from two with digits alone only in what those see better. */
function mayReplace(number: NumberToConfirm, second: string, reading: ReadingImage): boolean {
  const { value, lettered } = number;
  if (lettered || !isDigits(value)) return true;
  const isZeroMistaken = [...value].every((digit, at) => {
    return digit === second[at] || (second[at] === '0' && LIKE_DOTTED_ZERO.includes(digit));
  });
  return isZeroMistaken && glyphsOf(number, reading).glyphs.some(({ dotted }) => dotted);
}

/** Which of two readings as long as each other was printed; null where the ink does not tell. */
function shownByInk(number: NumberToConfirm, second: string, view: PageView, reading: ReadingImage): string | null {
  const { value, box } = number;
  if (!isDigits(value) || !isDigits(second)) return null;
  const { picture, glyphs } = glyphsOf(number, reading);
  if (glyphs.length !== value.length) return null;
  const own = view.page.words.filter((word) => isWithin(word.box, box));
  const shapes = withAgreed(shapesBeside(picture, own, view, reading.scale), glyphs, value, second);
  return provenByInk(value, second, inkOf(glyphs, shapes));
}

/** The page's pictures of digits, and those of the number itself that both readings give alike. */
function withAgreed(shapes: DigitShapes, glyphs: readonly Glyph[], first: string, second: string): DigitShapes {
  const all = new Map(shapes);
  for (const [at, { shape }] of glyphs.entries()) {
    const digit = first[at]!;
    if (digit === second[at]) all.set(digit, [...(all.get(digit) ?? []), shape]);
  }
  return all;
}

/** The characters of a number without commas and full stops. */
function glyphsOf(
  { printed }: NumberToConfirm,
  { bytes, scale }: ReadingImage,
): { picture: NetpbmFile; glyphs: Glyph[] } {
  const picture = parseNetpbm(bytes);
  return { picture, glyphs: withoutSigns(numberGlyphs(picture, onPicture(printed, scale))) };
}

/** The third place of a household business's number is its district's letter: "0088595385" is "00B8595385". */
function withDistrict(text: string): string {
  return text.replace(
    /^(\d\d)([2568])(?=8\d{6}$)/,
    (_, province: string, digit: string) => province + CAPITALS[digit]!,
  );
}

const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** The box without most of the room around the number: another picture of the same ink. */
function trimmed([x, y, width, height]: Box): Box {
  const room = Math.round(height * TRIM);
  return [x + room, y + room, width - 2 * room, height - 2 * room];
}
