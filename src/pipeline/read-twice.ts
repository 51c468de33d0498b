import { unionBox, type Box } from '../core/geometry.ts';
import type { ReadingImage } from '../core/page-image.ts';
import type { Word } from '../core/word.ts';
import { cleanDigits } from '../ocr/clean-digits.ts';
import { cropImage } from '../ocr/crop-image.ts';
import { parseNetpbm } from '../ocr/netpbm-file.ts';
import { numberGlyphs } from '../ocr/number-glyphs.ts';
import { onPicture } from './ink-of-number.ts';

/** Confidence (0..100) of words that two readings give and as many characters stand behind. */
export const REPLACED = 60;
/** Share of a place's height that the second reading leaves out on either side: another picture of the same ink. */
const TRIM = 0.12;
/** Commas and full stops are lower than this share of a number's usual character. */
const TALL = 0.6;

/**
 * What was `read` at a place (px of the page) with digits alone and told without confidence, as the engine does of most such
 * readings, with confidence: where a second reading of the place gives the same and its ink shows as many characters. Null otherwise.
 */
export async function readTwice(
  read: readonly Word[],
  box: Box,
  reading: ReadingImage,
  reread: (box: Box) => Promise<readonly Word[]>,
): Promise<Word[] | null> {
  if (!/^\d+$/.test(textOf(read)) || !isInside(box, reading)) return null;
  const count = charactersAt(read, box, reading);
  const text = withoutDoubled(textOf(read), count);
  if (text.length !== count) return null;
  const room = Math.round(box[3] * TRIM);
  const [x, y, width, height] = box;
  const again = await reread([x, y + room, width, height - 2 * room]);
  if (withoutDoubled(textOf(again), count) !== text) return null;
  if (textOf(read) === text) return read.map((word) => ({ ...word, confidence: REPLACED }));
  return [{ ...read[0]!, text, box: unionBox(read.map((word) => word.box)), confidence: REPLACED }];
}

/**
 * A typewriter's zero with a point or a stroke is read as two zeros at times: of one character more than stand apart, the one of
 * the only zeros beside each other is too much.
 */
function withoutDoubled(text: string, count: number): string {
  const zeros = text.match(/0{2,}/g) ?? [];
  return text.length === count + 1 && zeros.length === 1 ? text.replace('00', '0') : text;
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
  const heights = glyphs.map((glyph) => glyph.box[3]).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  return glyphs.filter((glyph) => glyph.box[3] > TALL * usual).length;
}
