import { asDigits } from '../core/lookalike-digits.ts';
import { readDigits } from './digit-slots.ts';
import type { FoundNumber } from './found-number.ts';
import { CAPITALS, digits, shape } from './shaped-number.ts';

/** Ten digits, with `-001` for a branch; since 1/7/2025 a person's is the citizen id (TT 86/2024/TT-BTC). */
export function taxCode(text: string): FoundNumber | null {
  const personal = digits(text, 'tax_code', 12);
  if (personal?.value.startsWith('0')) return personal;
  const joined = digits(text, 'tax_code', 13);
  const found = joined ?? digits(text, 'tax_code', 10);
  if (!found) return null;
  const branch = joined ? null : /^\s?[-–—]\s?(\d{3})(?!\d)/.exec(text.slice(found.end));
  const code = found.value.slice(0, 10);
  const tail = joined ? found.value.slice(10) : branch?.[1];
  const good = taxCheckDigit(code);
  return {
    ...found,
    value: tail ? `${code}-${tail}` : code,
    end: found.end + (branch?.[0].length ?? 0),
    checks: good ? ['check-digit'] : [],
    plausible: good,
  };
}

/** Weights 31 29 23 19 17 13 7 5 3; the tenth digit is 10 less the sum modulo 11, and a sum of 0 modulo 11 is invalid. */
export function taxCheckDigit(code: string): boolean {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(code[i]), 0);
  return sum % 11 !== 0 && Number(code[9]) === 10 - (sum % 11);
}

/** Province and district, also with each character in a box. */
const BUSINESS_HEAD =
  /(?<![\p{L}\d])([\dOQ](?:[\s|¦[\]]{1,4})?[\dOQ])[\s|¦[\]]{0,4}([A-Za-zĐđ])[\s|¦[\].-]{0,4}(?=[\dOoIlZSB§])/gu;

/**
 * Province, letter of the district, 8 for a household business and six digits (TT 01/2021/TT-BKHĐT, appendix); or the tax
 * code, or the owner's personal number.
 */
export function businessNumber(text: string): FoundNumber | null {
  const near = text.slice(0, 60);
  const kind = 'business_registration_no';
  for (const match of near.matchAll(BUSINESS_HEAD)) {
    const run = readDigits(near, match.index + match[0].length, 7);
    const province = asDigits(match[1]!.replace(/[^\dOQ]/g, ''));
    if (!run || !province || !/^[8356]/.test(run.digits)) continue;
    const letter = match[2]!.toUpperCase();
    const sure = run.digits.startsWith('8') && letter === match[2];
    return {
      kind,
      value: `${province.digits}${letter}8${run.digits.slice(1)}`,
      start: match.index,
      end: run.end,
      repairs: run.repairs + province.repairs + (sure ? 0 : 1),
      checks: ['shape'],
      plausible: true,
    };
  }
  const tax = taxCode(text);
  if (!tax || tax.plausible) return tax && { ...tax, kind };
  // No tax code by its check digit, but a register number but for the district's letter; a tax code misread looks so, too.
  const district = /^(\d\d)([568])(8\d{6})$/.exec(tax.value);
  if (!district) return { ...tax, kind };
  const value = `${district[1]!}${CAPITALS[district[2]!]!}${district[3]!}`;
  return { ...tax, kind, value, repairs: tax.repairs + 1, checks: ['shape'], plausible: false };
}

/** A household business's number without a label: its letter between digits is of no other number. */
export function findBusinessNo(text: string): FoundNumber | null {
  return shape(
    text,
    'business_registration_no',
    /(?<![\p{L}\d])\d{2}[A-ZĐ][-.]?8\d{6}(?![\p{L}\d])/u,
    (s) => s.replace(/[-.]/, ''),
    ['shape'],
  );
}
