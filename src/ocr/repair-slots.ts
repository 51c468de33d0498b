import { asDigits } from '../core/lookalike-digits.ts';

/** Bodies and offices of a province and what they are called in short: behind them stands the word for a province, never for a trait. */
const OF_A_PROVINCE = /^(?:UBND|HĐND|UBMTTQ|MTTQ|dân|DÂN|an|AN|ủy|uỷ|ỦY|UỶ)$/u;
const PROVINCE_MISREAD = /^(t|T)ính$/u;
const CAPITALISED = /^\p{Lu}/u;
/** Before "là: " and a name: "Tôi là: ...", "Tôi tên là: ...", "Tên tôi là: ...". */
const SELF = /^(?:tôi|tên)$/iu;

/**
 * Words of one line with what their place proves put right: a day between "ngày" and "tháng" and a month between "tháng" and "năm"
 * are numbers (a 6 is often read as ó), between a body of the people and a name stands "tỉnh", not "tính", and "là:" between "tôi" and a
 * name is no jasmine, its colon read as an i ("lài"). Everything else is left as it was read.
 */
export function repairSlots(words: readonly string[]): string[] {
  return words.map((word, at) => {
    const [before, after] = [words[at - 1] ?? '', words[at + 1] ?? ''];
    if (isWord(before, 'ngày') && isWord(after, 'tháng')) return asNumber(word, 31) ?? word;
    if (isWord(before, 'tháng') && isWord(after, 'năm')) return asNumber(word, 12) ?? word;
    if (PROVINCE_MISREAD.test(word) && OF_A_PROVINCE.test(before) && CAPITALISED.test(after))
      return word.replace('í', 'ỉ');
    if (word === 'lài' && SELF.test(before) && CAPITALISED.test(after)) return 'là:';
    return word;
  });
}

function isWord(read: string, word: string): boolean {
  return read.toLocaleLowerCase('vi') === word;
}

/** The number from 1 to `most` that a word of one or two signs is; null when it is none. */
function asNumber(word: string, most: number): string | null {
  const read = word.length <= 2 ? asDigits(word) : null;
  const value = Number(read?.digits ?? 0);
  return read && value >= 1 && value <= most ? read.digits : null;
}
