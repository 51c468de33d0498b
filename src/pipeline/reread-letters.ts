import type { Box } from '../core/geometry.ts';
import type { Word } from '../core/word.ts';
import { isWithin } from '../understand/put-words.ts';

const CAPITALS = 'ABCDĐEGHIKLMNOPQRSTUVXYZ';
/** Confidence (0..100) such letters have at most: nothing else on the paper proves them. */
const MOST = 60;
/** White left around the letters, of their height. */
const ROOM = 0.2;

/**
 * The words of a page with the two letters of a serial in `region` (px) read again by themselves, as capitals alone, where one of
 * them was read as a digit: "7M 531962". A serial's first two places are letters (TT 23/2014 and 10/2024/TT-BTNMT). Null where
 * there are none such, or no two capitals come of it.
 */
export async function rereadLetters(
  words: readonly Word[],
  region: Box,
  reread: (box: Box, characters: string) => Promise<Word[]>,
): Promise<Word[] | null> {
  const at = words.findIndex(
    (word, w) =>
      isWithin(word.box, region) &&
      /^(?:\d[A-ZĐ]|[A-ZĐ]\d)$/.test(word.text) &&
      /^(?:\d{6}|\d{8})[.,;]?$/.test(words[w + 1]?.text ?? ''),
  );
  if (at < 0) return null;
  const word = words[at]!;
  const [x, y, width, height] = word.box;
  const room = Math.round(ROOM * height);
  const read = await reread([x - room, y - room, width + 2 * room, height + 2 * room], CAPITALS);
  const text = read.map((part) => part.text).join('');
  if (!/^[A-ZĐ]{2}$/.test(text)) return null;
  const confidence = Math.min(MOST, ...read.map((part) => part.confidence));
  return words.map((other, w) => (w === at ? { ...word, text, confidence } : other));
}
