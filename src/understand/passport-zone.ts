import { calendarDate } from './calendar-date.ts';
import type { Line } from './page-view.ts';
import { centuryOf, mrzCheckDigit } from './parse-mrz.ts';

export interface PassportZone {
  passportNo: string;
  /** The holder's citizen id; null where the passport states none. */
  id: string | null;
  /** `yyyy-mm-dd`; null without an id, which alone tells the century. */
  birthDate: string | null;
  checks: string[];
  line: Line;
}

/** Line 2: number, check digit, country, birth, sex, expiry, personal number, composite check digit. */
const SECOND = /([A-Z]\d{7}<|[A-Z]\d{8})(\d)VNM(\d{6})(\d)[MF<](\d{6})(\d)([0-9<]{14})([0-9<])(\d)$/;

/**
 * Line 2 of a Vietnamese passport's zone (ICAO 9303-4, TD3, 44 characters). Only what all its check digits prove is returned.
 */
export function readPassportZone(lines: readonly Line[]): PassportZone | null {
  for (const line of lines) {
    const match = SECOND.exec(line.text.toUpperCase().replace(/[«‹]/g, '<').replace(/\s/g, ''));
    if (!match) continue;
    const [, number, numberCheck, born, bornCheck, expires, expiresCheck, personal, personalCheck, composite] =
      match as (string | undefined)[];
    const proves = (text: string, digit: string): boolean => mrzCheckDigit(text) === Number(digit);
    const whole = `${number}${numberCheck}${born}${bornCheck}${expires}${expiresCheck}${personal}${personalCheck}`;
    if (!proves(number!, numberCheck!) || !proves(born!, bornCheck!) || !proves(expires!, expiresCheck!)) continue;
    if (!proves(whole, composite!)) continue;
    const id = /^(0\d{11})<<$/.exec(personal!)?.[1] ?? null;
    const [year, month, day] = [born!.slice(0, 2), born!.slice(2, 4), born!.slice(4)].map(Number);
    return {
      passportNo: number!.replace('<', ''),
      id: id !== null && proves(personal!, personalCheck!) ? id : null,
      birthDate: id === null ? null : calendarDate(centuryOf(id) + year!, month!, day!),
      checks: ['check-digit', 'composite'],
      line,
    };
  }
  return null;
}
