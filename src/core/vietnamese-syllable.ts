/** The tones but the level one, as combining marks: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const ONSET = '(?:ngh|ng|nh|n|gh|gi|g|ch|c|kh|k|ph|th|tr|t|qu|b|d|đ|h|l|m|r|s|v|x)?';
/** Rimes by their first vowel, without tone. */
const RIMES = [
  'a(?:ch?|i|m|ng?|nh|o|p|t|u|y)?',
  'ă(?:c|m|ng?|p|t)',
  'â(?:c|m|ng?|p|t|u|y)',
  'e(?:c|m|ng?|o|p|t)?',
  'ê(?:ch|m|nh?|ng|p|t|u)?',
  'i(?:a|ch|m|nh?|p|t|u|ê(?:c|m|ng?|p|t|u))?',
  'y(?:nh|t|ê(?:m|n|t|u))?',
  'o(?:a(?:ch?|i|m|ng?|nh|o|p|t|y)?|ă(?:c|m|ng?|t)|e(?:n|o|t)?|c|i|m|ng?|ong|p|t)?',
  'ô(?:c|i|m|ng?|p|t)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|â(?:ng?|t|y)|c|ê(?:ch|nh)?|i|m|ng?|ô(?:c|i|m|ng?|t)|ơ|p|t|y(?:a|ch|ê(?:n|t)|nh|p|t|u)?)?',
  'ư(?:a|c|i|ng|ơ(?:c|i|m|ng?|p|t|u)|t|u)?',
];
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES.join('|')})$`);
/** All small, all capitals, or a capital first. */
const CASE = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u;

/**
 * Whether `word` (letters only, NFC or NFD) is built like a syllable of Vietnamese, which writes each syllable as a word:
 * an onset, a rime and at most one tone. The tone is not held against the ending (c, ch, p and t take only two of them),
 * because recognisers lose it. The rimes are those of the Vietnamese alphabet (chữ Quốc ngữ), with its spellings after qu.
 */
export function isSyllable(word: string): boolean {
  if (!CASE.test(word.normalize('NFC'))) return false;
  const marked = word.toLowerCase().normalize('NFD');
  const level = marked.replace(TONES, '');
  return marked.length - level.length <= 1 && SYLLABLE.test(level.normalize('NFC'));
}
