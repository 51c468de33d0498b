import { unionBox, type Box } from '../core/geometry.ts';
import type { ReadingImage } from '../core/page-image.ts';
import type { Word } from '../core/word.ts';
import { cleanDigits } from '../ocr/clean-digits.ts';
import { cropImage } from '../ocr/crop-image.ts';
import { parseNetpbm } from '../ocr/netpbm-file.ts';
import { numberGlyphs, withoutSigns } from '../ocr/number-glyphs.ts';
import { onPicture } from './ink-of-number.ts';

/** Confidence (0..100) of words that two readings give and as many characters stand behind. */
export const REPLACED = 60;
/** Share of a place's height that the second reading leaves out on either side: another picture of the same ink. */
const TRIM = 0.12;

/**
 * What was `read` at a place (px of the page) with digits alone and told without confidence, as the engine does of most such
 * readings, with confidence: where another reading of the place gives the same and its ink shows as many characters. Null otherwise.
 * `first` are the digits that stood there when the page was read: a reading of its own, which also tells which of several digits was
 * read twice.
 */
export async function readTwice(
  read: readonly Word[],
  first: string,
  box: Box,
  reading: ReadingImage,
  reread: (box: Box) => Promise<readonly Word[]>,
): Promise<Word[] | null> {
  if (!/^\d+$/.test(textOf(read)) || !isInside(box, reading)) return null;
  const count = charactersAt(read, box, reading);
  const text = withoutDoubled(textOf(read), count, first);
  if (text.length !== count) return null;
  const sure = read.map((word) => ({ ...word, confidence: REPLACED }));
  if (first === text && textOf(read) === text) return sure;
  const room = Math.round(box[3] * TRIM);
  const [x, y, width, height] = box;
  const again = await reread([x, y + room, width, height - 2 * room]);
  if (withoutDoubled(textOf(again), count, first) !== text) return null;
  if (textOf(read) === text) return sure;
  return [{ ...read[0]!, text, box: unionBox(read.map((word) => word.box)), confidence: REPLACED }];
}

/**
 * Recognisers read one digit as two at times, most often a typewriter's zero with a point or a stroke. Of one character more than
 * stand apart, the one that the first reading lacks is too much, else the one of the only digits alike beside each other, where
 * those are zeros: of several it cannot be told which ("0270045677771" is 027004567771 or 027045677771, ...).
 */
function withoutDoubled(text: string, count: number, first: string): string {
  if (text.length !== count + 1) return text;
  if (isDoubled(text, first)) return first;
  const alike = text.match(/(\d)\1+/g) ?? [];
  return alike.length === 1 && alike[0]!.startsWith('0') ? text.replace('00', '0') : text;
}

/** Whether a reading differs from another one only in a digit that it has twice. */
export function isDoubled(text: string, from: string): boolean {
  return (
    text.length === from.length + 1 &&
    [...text].some((digit, at) => digit === text[at + 1] && text.slice(0, at) + text.slice(at + 1) === from)
  );
}

function isInside([x, y, width, height]: Box, reading: ReadingImage): boolean {
  const { scale } = reading;
  return x >= 0 && y >= 0 && width > 0 && height > 0 && x < reading.width * scale && y < reading.height * scale;
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join('');

/** How many characters stand apart: those in boxes at the place, else those where the words were read. */
function charactersAt(read: readonly Word[], box: Box, { bytes, scale }: ReadingImage): number {
  const boxed = cleanDigits(cropImage(bytes, onPicture(box, scale), 0).bytes);
  if (boxed.length > 0) return boxed.length;
  const glyphs = numberGlyphs(parseNetpbm(bytes), onPicture(unionBox(read.map((word) => word.box)), scale));
  return withoutSigns(glyphs).length;
}
