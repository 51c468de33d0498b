import { isVietnameseSyllable } from './vietnamese-syllable.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Most words that are read as one, and letters of the longest: "nghiêng". */
const MOST = 4;
const LONGEST = 7;

/**
 * A word that recognition made of several, cut again: before a capital behind a small letter ("NguyễnVăn"), and, all in capitals, where
 * the spelling leaves one way only ("VIVIẾT" is VI VIẾT): every part a syllable with one tone mark at most, as few parts as can
 * be. What is a syllable, or could be cut in two ways ("LANANH"), is left alone, and so is what goes on in small letters: no
 * word of a name begins with one, and "Ayun" and "Maria" are one word each.
 */
export function splitSyllables(word: string): string[] {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  if (parts.length > 1) return parts.every((part) => part.length > 1) ? parts : [word];
  if (word !== word.toUpperCase() || isSyllable(word) || word.length > MOST * LONGEST) return [word];
  for (let count = 2; count <= MOST; count++) {
    const ways = cuts(word, count);
    if (ways.length > 0) return ways.length === 1 ? ways[0]! : [word];
  }
  return [word];
}

function cuts(word: string, count: number): string[][] {
  if (count === 1) return isSyllable(word) ? [[word]] : [];
  const ways: string[][] = [];
  for (let at = 2; at <= word.length - 2 * (count - 1); at++) {
    const head = word.slice(0, at);
    if (isSyllable(head)) ways.push(...cuts(word.slice(at), count - 1).map((rest) => [head, ...rest]));
  }
  return ways;
}

function isSyllable(text: string): boolean {
  return isVietnameseSyllable(text) && (text.normalize('NFD').match(TONES)?.length ?? 0) <= 1;
}
