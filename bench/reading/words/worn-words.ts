import { chanceOf } from '../plan/random.ts';
import type { PrintedWord } from './read-words.ts';

/**
 * Share of words in which a letter is misread, and of printed rows that are lost: more of those in capitals, which stand over
 * patterns, and of digits alone, which numbers of pages are.
 */
const [MISREAD, LOST, LOST_CAPITALS, LOST_DIGITS] = [0.06, 0.02, 0.12, 0.4];
const LETTERS = 'aceimnorstuv';

/** The words of a page as a bad scan gives them back: letters misread, whole rows not seen. */
export function wornWords(words: readonly PrintedWord[], seed: string): PrintedWord[] {
  const chance = chanceOf(`worn ${seed}`);
  const rows = new Map<string, boolean>();
  const isCapitals = ({ text }: PrintedWord): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);
  return words.flatMap((word) => {
    const row = `${word.block} ${Math.round(word.box[1])} ${isCapitals(word)}`;
    const lost = /^\d{1,3}$/.test(word.text) ? LOST_DIGITS : isCapitals(word) ? LOST_CAPITALS : LOST;
    if (!rows.has(row)) rows.set(row, chance.next() < lost);
    if (rows.get(row)) return [];
    if (chance.next() >= MISREAD || word.text.length < 2) return [word];
    const at = chance.whole(0, word.text.length - 1);
    const other = chance.pick([...LETTERS]);
    const letter = isCapitals(word) ? other.toUpperCase() : other;
    return [{ ...word, text: `${word.text.slice(0, at)}${letter}${word.text.slice(at + 1)}` }];
  });
}
