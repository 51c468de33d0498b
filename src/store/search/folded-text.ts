import { foldedWords } from '../../core/vietnamese.ts';
import { clean } from '../clean.ts';
import { joinCutWords } from './join-cut-words.ts';

/** Longest word kept, in UTF-16 units: a lexeme is limited to 2 KB, and no word of a language is longer. */
const WORD_MAX = 60;
/** Stands between texts that are not neighbours, so that no phrase runs across them. */
export const BREAK = '|';

/** Folded words of a text, those cut at a line's end whole, each of a length that can be indexed. */
export function indexedWords(text: string): string[] {
  return foldedWords(joinCutWords(clean(text))).map((word) =>
    word.length > WORD_MAX ? [...word].slice(0, WORD_MAX / 2).join('') : word,
  );
}

/**
 * The words of several texts with one space around each, so that a phrase is found by ` a b c `; lines of `card` are
 * kept apart from each other.
 */
export function foldedText(text: string, card: string): string {
  const parts = [text, ...card.split('\n')].map((part) => indexedWords(part).join(' ')).filter((part) => part !== '');
  return ` ${parts.join(` ${BREAK} `)} `;
}
