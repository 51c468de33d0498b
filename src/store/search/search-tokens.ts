import { indexedWords } from './folded-text.ts';

/** A tsvector holds 1 MB; each lexeme also costs a few bytes of its own. */
const TOKENS_MAX_BYTES = 800_000;
const COST_OF_ONE = 6;
/** Digit groups as identifiers are printed: `052 178 986 724`, `052.178.986.724`. */
const DIGIT_GROUPS = /\d+(?:[ .]\d+)+/g;
const JOINED_DIGITS = { min: 8, max: 16 };

/**
 * What a page is found by: its folded words, pairs of neighbours as `a_b` (a GIN index keeps no positions, so phrases
 * are found by pairs), and printed digit groups joined. On a monstrous page pairs are left out before words.
 */
export function searchTokens(text: string, card: string): string[] {
  const parts = [text, ...card.split('\n')].map(indexedWords);
  const tokens = new Set<string>();
  let bytes = 0;
  const add = (token: string): void => {
    if (tokens.has(token)) return;
    bytes += Buffer.byteLength(token) + COST_OF_ONE;
    if (bytes <= TOKENS_MAX_BYTES) tokens.add(token);
  };
  for (const words of parts) words.forEach(add);
  for (const digits of joinedDigits(text)) add(digits);
  for (const words of parts) pairs(words).forEach(add);
  return [...tokens];
}

/** Neighbours of a list of words as `a_b`. */
export function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]}_${word}`);
}

function joinedDigits(text: string): string[] {
  return (text.match(DIGIT_GROUPS) ?? [])
    .map((group) => group.replace(/\D/g, ''))
    .filter((digits) => digits.length >= JOINED_DIGITS.min && digits.length <= JOINED_DIGITS.max);
}
