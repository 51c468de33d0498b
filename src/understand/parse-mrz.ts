import { calendarDate } from './calendar-date.ts';
import { asDigits } from '../core/lookalike-digits.ts';
import type { Line } from './page-view.ts';

export interface Mrz {
  id: string;
  /** `yyyy-mm-dd`; null when line 2 is unreadable or its check digit fails. */
  birthDate: string | null;
  /** Capital letters without diacritics, family name first; null when line 3 is unreadable. */
  name: string | null;
  checks: string[];
  lines: Line[];
}

/** ICAO 9303 check digit: weights 7-3-1, digits as they are, A = 10 ... Z = 35, `<` = 0. */
export function mrzCheckDigit(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    const value = c === '<' ? 0 : c >= '0' && c <= '9' ? Number(c) : c.charCodeAt(0) - 55;
    sum += value * [7, 3, 1][i % 3]!;
  }
  return sum % 10;
}

/**
 * The machine readable zone (TD1, three lines of 30) on the back of a Vietnamese identity card. Only what its check digits
 * prove is returned: a card number whose own check digit or relation to the document number fails gives null.
 */
export function readMrz(lines: readonly Line[]): Mrz | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.text.length < 24 || line.text.length > 60) continue;
    const first = parseFirst(clean(line.text));
    if (!first) continue;
    const second = lines[i + 1] ? parseSecond(clean(lines[i + 1]!.text), first.line, first.id) : null;
    const third = second && lines[i + 2] ? parseNames(clean(lines[i + 2]!.text)) : null;
    return {
      id: first.id,
      birthDate: second?.birthDate ?? null,
      name: third,
      checks: ['check-digit', ...(second?.composite ? ['composite'] : [])],
      lines: lines.slice(i, i + (third ? 3 : second ? 2 : 1)),
    };
  }
  return null;
}

/** Whether a side bears the zone at all, however it was read: only backs of cards do. */
export function bearsMrz(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text.length >= 24 && /^.{0,2}[I1L]DVNM[0-9A-Z§<]{18,}$/.test(clean(text)));
}

/** Specks beside the zone are read as short words: they are left out. */
function clean(text: string): string {
  const words = text.split(' ');
  while (words.length > 1 && words[0]!.length <= 2) words.shift();
  return words.join('').toUpperCase().replace(/[«‹]/g, '<').replace(/\s/g, '');
}

function parseFirst(text: string): { id: string; line: string } | null {
  const match = /^.{0,2}?[I1L]D?VNM([0-9A-Z§]{10})([0-9A-Z§]{12})<{1,3}([0-9A-Z§])/.exec(text);
  if (!match) return null;
  const document = asDigits(match[1]!)?.digits;
  const id = asDigits(match[2]!)?.digits;
  const check = asDigits(match[3]!)?.digits;
  if (!document || !id || !check) return null;
  if (mrzCheckDigit(document.slice(0, 9)) !== Number(document[9]) || mrzCheckDigit(id) !== Number(check)) return null;
  // The document number is the last nine digits of the card number: a second proof.
  if (id.slice(3) !== document.slice(0, 9)) return null;
  return { id, line: `IDVNM${document}${id}<<${check}` };
}

function parseSecond(text: string, first: string, id: string): { birthDate: string; composite: boolean } | null {
  const match = /^([0-9A-Z§]{7})[MF<]([0-9A-Z§]{7})VNM<{4,14}([0-9A-Z§])?$/.exec(text);
  if (!match) return null;
  const birth = asDigits(match[1]!)?.digits;
  const expiry = asDigits(match[2]!)?.digits;
  if (!birth || mrzCheckDigit(birth.slice(0, 6)) !== Number(birth[6])) return null;
  const century = centuryOf(id);
  const date = calendarDate(century + Number(birth.slice(0, 2)), Number(birth.slice(2, 4)), Number(birth.slice(4, 6)));
  if (!date) return null;
  const composite = expiry && mrzCheckDigit(first.slice(5) + birth + expiry + '<'.repeat(11)) === Number(match[3]);
  return { birthDate: date, composite: Boolean(composite) };
}

/** First year of the century that the fourth digit of a citizen id names: 0, 1 -> 1900; 2, 3 -> 2000 (TT 59/2021/TT-BCA). */
export function centuryOf(id: string): number {
  return 1900 + 100 * Math.floor(Number(id[3]) / 2);
}

function parseNames(text: string): string | null {
  const match = /^([A-Z]+(?:<[A-Z]+)*)<<([A-Z]+(?:<[A-Z]+)*)<*$/.exec(text.slice(0, 40));
  return match ? `${match[1]!} ${match[2]!}`.replace(/</g, ' ') : null;
}
