import { unionBox, type Box } from '../core/geometry.ts';
import type { ReadingImage } from '../core/page-image.ts';
import type { Word } from '../core/word.ts';
import { parseNetpbm } from '../ocr/netpbm-file.ts';
import { numberGlyphs } from '../ocr/number-glyphs.ts';
import { isWithin } from '../understand/put-words.ts';
import { onPicture } from './ink-of-number.ts';

const CAPITALS = 'ABCDĐEGHIKLMNOPQRSTUVXYZ';
/** Confidence (0..100) such letters have at most: nothing else on the paper proves them. */
const MOST = 60;
/** White left around the letters, of their height. */
const ROOM = 0.2;
/** Dots of a form's line are lower than this share of the letters behind them. */
const LOW = 0.5;
/** Such letters, and the dots that a form's line may have before them. */
const MISREAD = /^([.…·,_]{0,30})(?:\d[A-ZĐ]|[A-ZĐ]\d)$/;

/**
 * The words of a page with the two letters of a serial in `region` (px) read again by themselves, as capitals alone, where one of
 * them was read as a digit: "7M 531962". A serial's first two places are letters (TT 23/2014 and 10/2024/TT-BTNMT). Null where
 * there are none such, or no two capitals come of it. Dots of the form's line before them stay.
 */
export async function rereadLetters(
  words: readonly Word[],
  region: Box,
  reading: ReadingImage,
  reread: (box: Box, characters: string) => Promise<Word[]>,
): Promise<Word[] | null> {
  const at = words.findIndex(
    (word, w) =>
      isWithin(endOf(word.box), region) &&
      MISREAD.test(word.text) &&
      /^(?:\d{6}|\d{8})[.,;]?$/.test(words[w + 1]?.text ?? ''),
  );
  if (at < 0) return null;
  const word = words[at]!;
  const dots = MISREAD.exec(word.text)![1]!;
  const [x, y, width, height] = dots ? boxOfLetters(word.box, reading) : word.box;
  const room = Math.round(ROOM * height);
  const read = await reread([x - room, y - room, width + 2 * room, height + 2 * room], CAPITALS);
  const text = read.map((part) => part.text).join('');
  if (!/^[A-ZĐ]{2}$/.test(text)) return null;
  const confidence = Math.min(MOST, ...read.map((part) => part.confidence));
  return words.map((other, w) => (w === at ? { ...word, text: dots + text, confidence } : other));
}

/** As much of a word's end as it is high: dots may reach out of the region. */
function endOf([x, y, width, height]: Box): Box {
  return [x + Math.max(0, width - height), y, Math.min(width, height), height];
}

/** The last two characters of a word (px of the page) that are no dots; its own box where its ink shows none. */
function boxOfLetters(box: Box, { bytes, scale }: ReadingImage): Box {
  const boxes = numberGlyphs(parseNetpbm(bytes), onPicture(box, scale)).map((glyph) => glyph.box);
  const tallest = Math.max(...boxes.map(([, , , height]) => height));
  const letters = boxes.filter(([, , , height]) => height > LOW * tallest).slice(-2);
  return letters.length === 2 ? (unionBox(letters).map((px) => px * scale) as Box) : box;
}
