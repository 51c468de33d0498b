import { normaliseVietnamese } from '../core/vietnamese.ts';
import { exactWord, nameWords, sameWord } from './compare-names.ts';

const HONORIFICS = new Set([
  'ông',
  'bà',
  'anh',
  'chị',
  'cháu',
  'em',
  'cụ',
  'tên',
  'là',
  'cho',
  'của',
  'do',
  'và',
  'con',
  'chủ',
  'hộ',
]);

/**
 * Whether a register's name stands in a text as a whole name: "Nguyễn Văn An" is not in "Nguyễn Văn An Khang" nor in
 * "Lê Nguyễn Văn An". Marks lost on the paper are forgiven unless `exact`, other marks never. Linear in the text.
 */
export function findNameInText(text: string, name: string, exact = false): boolean {
  const equal = exact ? exactWord : sameWord;
  const wanted = nameWords(name);
  if (wanted.length < 2) return false;
  const clean = normaliseVietnamese(text);
  const tokens = [...clean.matchAll(/\p{L}+/gu)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  for (let i = 0; i + wanted.length <= tokens.length; i++) {
    if (!wanted.every((word, w) => equal(tokens[i + w]!.text.toLowerCase(), word))) continue;
    if (!tokens.slice(i, i + wanted.length).every((t) => isCapital(t.text))) continue;
    const first = tokens[i]!;
    const last = tokens[i + wanted.length - 1]!;
    if (!goesOn(clean, tokens[i - 1], first) && !goesOn(clean, last, tokens[i + wanted.length])) return true;
  }
  return false;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

/** Two words of one name: only a space between them, both with a capital, none an honorific, both in the same letters. */
function goesOn(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right || !/^ {1,2}$/.test(text.slice(left.end, right.start))) return false;
  // "LÝ MẠNH PHÚC Nam": the sex in the next cell; a name is printed in one kind of letters. One letter alone tells none.
  if ([left, right].every((t) => t.text.length > 1) && isUpper(left.text) !== isUpper(right.text)) return false;
  return [left, right].every((t) => isCapital(t.text) && !HONORIFICS.has(t.text.toLowerCase()));
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase();
}
