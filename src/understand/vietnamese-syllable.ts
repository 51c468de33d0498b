import { foldVietnamese } from '../core/vietnamese.ts';

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|g|h|k|l|m|n|p|q|r|s|t|v|x)?';
const CODA = '(?:ch|ng|nh|c|m|n|p|t)?';
/** Vowels without diacritics; longer ones first. */
const NUCLEUS =
  '(?:uye|uya|uyu|oai|oay|oeo|uay|uoi|uou|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|a|e|i|o|u|y)';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);

/**
 * True when a word has the shape of a Vietnamese syllable: onset, vowel, coda of the closed lists of the spelling (quốc ngữ),
 * tone and vowel marks aside. Names of ethnic minorities and foreigners need not have it: it is a doubt, never a refusal.
 */
export function isVietnameseSyllable(word: string): boolean {
  return word.length <= 8 && SYLLABLE.test(foldVietnamese(word));
}
