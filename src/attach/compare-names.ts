import { foldVietnamese, normaliseVietnamese } from '../core/vietnamese.ts';
import { editDistance } from '../core/edit-distance.ts';

/**
 * - same: every word equal, or the paper lost marks that the register has ("NGUYEN VAN HUNG", "Hoà" for "Hòa")
 * - near: equal without any marks, or one letter apart: perhaps misread, perhaps a brother ("Hùng", "Hưng")
 * - different: anything else
 */
export type NameMatch = 'same' | 'near' | 'different';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Compares a name on a paper with a name of the register. */
export function compareNames(paper: string, register: string): NameMatch {
  const a = nameWords(paper);
  const b = nameWords(register);
  if (a.length === 0 || b.length === 0) return 'different';
  if (a.length === b.length && a.every((word, i) => sameWord(word, b[i]!))) return 'same';
  const left = a.map(foldVietnamese).join(' ');
  const right = b.map(foldVietnamese).join(' ');
  return left === right || oneEditApart(left, right) ? 'near' : 'different';
}

/** Whether two names are equal but for marks and spaces. */
export function sameLetters(a: string, b: string): boolean {
  const letters = (name: string) => nameWords(name).map(foldVietnamese).join('');
  return letters(a) !== '' && letters(a) === letters(b);
}

/** Of so many letters of a name one may be misread, and the name is still told. */
const LETTERS_PER_ERROR = 6;

/**
 * Whether a name on a paper is the register's as far as a bad reading shows: letters misread, one in six at most, marks and spaces aside
 * ("XA MẬ ẪU HÔI" for "Xa Mậu Hồi"), or cut to two words at least of its beginning or end ("Hoàng Vượng" of "Phạm Bá Hoàng Vượng"). It
 * proves nobody: it may only stand beside an id that is read well.
 */
export function resembles(paper: string, register: string): boolean {
  const [a, b] = [nameWords(paper), nameWords(register)];
  if (a.length < 2 || b.length < 2) return false;
  const equal = (from: number) => a.every((word, i) => b[from + i] !== undefined && sameWord(word, b[from + i]!));
  if (a.length < b.length && (equal(0) || equal(b.length - a.length))) return true;
  const [left, right] = [a, b].map((words) => words.map(foldVietnamese).join('')) as [string, string];
  return editDistance(left, right) <= Math.floor(right.length / LETTERS_PER_ERROR);
}

/**
 * Whether a name on the paper is the register's with a middle word not read: family name, given name and what stands between them in its
 * order, all with their marks. A brother has another given name.
 */
export function lacksMiddleWord(paper: string, register: string): boolean {
  const [a, b] = [nameWords(paper), nameWords(register)];
  if (a.length < 2 || a.length >= b.length) return false;
  if (!exactWord(a[0]!, b[0]!) || !exactWord(a.at(-1)!, b.at(-1)!)) return false;
  let at = 0;
  for (const word of b) if (at < a.length && exactWord(a[at]!, word)) at++;
  return at === a.length;
}

/** Words of a name, NFC and in small letters. */
export function nameWords(name: string): string[] {
  return (
    normaliseVietnamese(name)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** Equal, wherever the tone mark is written, or with marks missing on the paper; a different mark is a different word. */
export function sameWord(paper: string, register: string): boolean {
  if (paper === register) return true;
  const a = parts(paper);
  const b = parts(register);
  if (a.base !== b.base) return false;
  const toneFits = a.tone === b.tone || a.tone === '';
  const shapeFits = a.shape === b.shape || !/[^a-z]/.test(a.shape);
  return toneFits && shapeFits;
}

/** Equal with all marks, wherever the tone mark is written ("Hoà", "Hòa"). */
export function exactWord(paper: string, register: string): boolean {
  const a = parts(paper);
  const b = parts(register);
  return a.shape === b.shape && a.tone === b.tone;
}

/** Whether two names are equal with all their marks. */
export function exactName(paper: string, register: string): boolean {
  const a = nameWords(paper);
  const b = nameWords(register);
  return a.length === b.length && a.every((word, i) => exactWord(word, b[i]!));
}

/** Letters without any mark; letters with their shape (ă, ơ, đ) but without tone; the tone. */
function parts(word: string): { base: string; shape: string; tone: string } {
  const apart = word.normalize('NFD');
  return {
    base: foldVietnamese(word),
    shape: apart.replace(TONES, '').normalize('NFC'),
    tone: apart.match(TONES)?.join('') ?? '',
  };
}

/** True when one letter inserted, dropped or replaced makes the texts equal. */
function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}
