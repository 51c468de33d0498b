import { clean } from '../clean.ts';
import { compactCode } from './compact-code.ts';
import { indexedWords } from './folded-text.ts';
import { pairs } from './search-tokens.ts';

/** What a clerk typed, ready to be asked. */
export interface ParsedQuery {
  /** Each must match: one folded word, or several that must be neighbours. */
  terms: string[][];
  /** Tokens all of which a page must have. */
  tokens: string[];
  /** The whole query as an identifier, when it may be one; else null. */
  code: string | null;
}

const QUERY_MAX_CHARS = 500;
const TERMS_MAX = 32;
/** A code has at least this many letters and digits, and this many digits. */
const CODE_MIN = 5;
const CODE_MIN_DIGITS = 3;

/**
 * Splits a query: "in quotes" and codes with punctuation inside (`15/QĐ-UBND`) are neighbours, everything else single
 * words. Quotes of any style; a quote that is never closed counts to the end.
 */
export function parseQuery(text: string): ParsedQuery {
  const plain = clean(text)
    .slice(0, QUERY_MAX_CHARS)
    .replace(/[“”„«»]/g, '"');
  const terms: string[][] = [];
  for (const [index, part] of plain.split('"').entries()) {
    const quoted = index % 2 === 1;
    for (const chunk of quoted ? [part] : part.split(/\s+/)) {
      const words = indexedWords(chunk);
      if (words.length > 0 && terms.length < TERMS_MAX) terms.push(words);
    }
  }
  const tokens = terms.flatMap((words) => [...words, ...pairs(words)]);
  const code = compactCode(plain);
  const digits = code.match(/\d/g)?.length ?? 0;
  return {
    terms,
    tokens: [...new Set(tokens)],
    code: code.length >= CODE_MIN && digits >= CODE_MIN_DIGITS ? code : null,
  };
}
