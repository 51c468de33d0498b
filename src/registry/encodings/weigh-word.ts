import { normaliseVietnamese } from '../../core/vietnamese.ts';
import { isSyllable } from '../../core/vietnamese-syllable.ts';

/**
 * What a word with letters beyond ASCII is as Vietnamese: `syllable`; `letters` = only letters of the alphabet with at most one
 * tone (abbreviations as QĐ, names of other peoples of Vietnam); `none`.
 */
export type Weight = 'syllable' | 'letters' | 'none';

const ALPHABET = /^[a-zđăâêôơư]+$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const TONED_CONSONANT = /[^aeiouy\u0302\u0306\u031b][\u0300\u0301\u0303\u0309\u0323]/;

/** Words of bytes, given as characters of the same numbers, that stand between what ASCII has besides letters. */
export function markedWords(bytes: string): string[] {
  return bytes.split(/[^A-Za-z\u0080-\uffff]+/).filter(isMarked);
}

/** Whether a word has more than ASCII in it. */
export function isMarked(word: string): boolean {
  return /[\u0080-\uffff]/.test(word);
}

/** Weighs one word of markedWords. */
export function weighWord(word: string): Weight {
  const small = normaliseVietnamese(word).toLowerCase();
  if (isSyllable(small) && toneSits(small)) return 'syllable';
  const marked = small.normalize('NFD');
  const level = marked.replace(TONES, '').normalize('NFC');
  return ALPHABET.test(level) && !TONED_CONSONANT.test(marked) && marked.length - level.normalize('NFD').length <= 1
    ? 'letters'
    : 'none';
}

const VOWEL = /[aeiouy]/;
const HAT = /[\u0302\u0306\u031b]/;

/**
 * Whether the tone of a syllable stands where the spelling puts it: on the letter with a hat or horn; before a last consonant on
 * the last vowel; else on the first of two vowels and the middle of three. Both ways of `hòa` and `hoà` are in use. A wrong
 * encoding puts marks anywhere.
 */
function toneSits(word: string): boolean {
  const onset = /^(?:qu|gi)/.test(word) && VOWEL.test(word.normalize('NFD').slice(2)) ? 2 : 0;
  const letters = [...word].slice(onset).map((letter) => letter.normalize('NFD'));
  const toned = letters.findIndex((letter) => /[\u0300\u0301\u0303\u0309\u0323]/.test(letter));
  if (toned < 0) return true;
  const vowels = letters.flatMap((letter, at) => (VOWEL.test(letter[0]!) ? [at] : []));
  const hatted = vowels.filter((at) => HAT.test(letters[at]!));
  if (hatted.length > 0) return toned === hatted.at(-1);
  const last = vowels.at(-1);
  if (last !== undefined && last < letters.length - 1) return toned === last;
  if (vowels.length === 3) return toned === vowels[1];
  const both = /^(?:oa|oe|uy)$/.test(vowels.map((at) => letters[at]![0]).join(''));
  return toned === vowels[0] || (both && toned === vowels[1]);
}
