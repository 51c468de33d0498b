const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Vowels that no syllable ends with: ă, â; iê, yê, uô, ươ are written ia, ya, ua, ưa there. */
const OPEN = /(?:[ăâ]|[iy]ê|uô|ươ)$/;

/**
 * "MẪ ÃN", "KHIỂ ẾM": recognition has given a letter with two marks twice, one time with each, and taken them for two words. The
 * syllable that both are where the first ends as none does and the second begins with the same letter; null else.
 */
export function rejoinSyllable(first: string, second: string): string | null {
  const open = withoutTone(first);
  if (!OPEN.test(open) || letter(open.slice(-1)) !== letter(withoutTone(second).charAt(0))) return null;
  return second.length > 1 ? first + second.slice(1) : null;
}

/** In small letters, NFC, ê and ơ kept. */
function withoutTone(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC');
}

function letter(vowel: string): string {
  return vowel.normalize('NFD').charAt(0);
}
