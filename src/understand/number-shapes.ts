import type { FieldKind } from '../core/field-kind.ts';
import { asDigits } from '../core/lookalike-digits.ts';
import { readDigits } from './digit-slots.ts';
import type { FoundNumber } from './found-number.ts';
import { labelledRegisterNumber, parseBeforeBook } from './register-number.ts';

/** Furthest a value may begin behind its label. */
const REACH = 28;

/** A diploma's number without a letter, as schools printed it for years. */
const DIPLOMA_DIGITS = /(?<=^[\s:.]{0,8})\d{6,8}(?![\p{L}\d/.,-])/u;
/** The book or the year before the number ("18/170527"), or behind it ("1234/567"). */
const DIPLOMA_IN_BOOK = /(?<=^[\s:.]{0,8})(?:\d{3,6}\/\d{2,4}|\d{1,4}\/\d{4,8})(?![\p{L}\d/-])/u;

/** The number of the label's kind in the text right after the label; null when what stands there has another shape. */
export function parseLabelled(kind: FieldKind, text: string): FoundNumber | null {
  const near = text.slice(0, 160);
  switch (kind) {
    case 'citizen_id':
      // Nine digits behind a label of twelve: three were lost.
      return citizenId(near) ?? doubtful(digits(near, 'old_citizen_id', 9));
    case 'old_citizen_id':
      return citizenId(near) ?? digits(near, 'old_citizen_id', 9);
    case 'document_no':
      // A diploma's number as a book's: "Số hiệu: 1234/567". No year stands behind the slash, so it is no paper's own number.
      return (
        lettersAndDigits(near, kind, [1, 3], [5, 6, 7, 8]) ??
        shape(near, kind, DIPLOMA_IN_BOOK, (s) => s, ['shape']) ??
        shape(near, kind, DIPLOMA_DIGITS, (s) => s, ['shape'])
      );
    case 'tax_code':
      return taxCode(near);
    case 'social_insurance_no':
      return digits(near, kind, 10);
    case 'health_insurance_no':
      // Cards since 2021 print the ten digits of the social insurance number alone (QĐ 1666/QĐ-BHXH).
      return healthInsurance(near) ?? digits(near, 'social_insurance_no', 10);
    case 'passport_no':
      return glued(lettersAndDigits(near, kind, [1, 1], [7, 8]));
    case 'procedure_code':
      return findProcedureCode(near) ?? misreadProcedureCode(near);
    case 'land_certificate_serial':
      return lettersAndDigits(near, kind, [2, 2], [6, 8]) ?? misreadLandSerial(near);
    case 'land_certificate_book_no':
      // Digits right behind the label are the number, whatever letters come later: "Vào sổ số: 1253/XN-UBND".
      return (
        findOldLandBook(near) ??
        (/^[^\p{L}\d]{0,6}\d/u.test(near) ? null : lettersAndDigits(near, kind, [1, 2], [4, 5, 6]))
      );
    case 'birth_certificate_no':
    case 'marriage_certificate_no':
    case 'death_extract_no':
      return parseBeforeBook(near, kind) ?? labelledRegisterNumber(near, kind);
    case 'business_registration_no':
      return businessNumber(near);
    case 'dossier_code':
    case 'result_code':
    case 'person_name':
    case 'birth_date':
    case 'issue_date':
    case 'agency':
      return null;
  }
}

/** Procedure code `1.001193`, with the province's tail where it is printed. Six digits after the dot, so no amount of money. */
export function findProcedureCode(text: string): FoundNumber | null {
  const pattern = /(?<![\dA-ZĐ.,])[1-9]\.\d{6}(?:\.000\.00\.00\.[GH]\d{2})?(?:\.\d{2})?(?![\d.]{0,30}\d)/;
  return shape(text, 'procedure_code', pattern, (s) => s, ['shape']);
}

/** Behind its label a procedure code may have lookalike letters, a comma for its dot, or spaces: `2. OOO635`. */
function misreadProcedureCode(text: string): FoundNumber | null {
  const match = /^[^\p{L}\d]{0,12}([1-9])\s?[.,]\s?(?=\S*\d)/u.exec(text);
  const run = match && readDigits(text, match[0].length, 6);
  if (!match || !run) return null;
  const start = match[0].length - match[0].replace(/^[^\d]+/, '').length;
  const value = `${match[1]!}.${run.digits}`;
  return {
    kind: 'procedure_code',
    value,
    start,
    end: run.end,
    repairs: run.repairs + 1,
    checks: ['shape'],
    plausible: true,
  };
}

/** Serial printed on a land-use certificate: two letters and six digits, eight since 2025. */
export function findLandSerial(text: string): FoundNumber | null {
  const pattern = /(?<![\p{L}\d])[A-ZĐ]{2}\s?(?:\d{8}|\d{6})(?![\p{L}\d])/u;
  return shape(text, 'land_certificate_serial', pattern, oneSpace, ['shape']);
}

/** Capitals that Tesseract reads as digits or small letters. */
const CAPITALS: Record<string, string> = { '0': 'O', '2': 'Z', '5': 'S', '6': 'G', '8': 'B' };

/** A serial that stands alone, one of its two letters or some of its digits misread: `2K 018732`, `ZK O18732`. */
export function misreadLandSerial(text: string): FoundNumber | null {
  const match = /^[^\p{L}\d]{0,4}([A-ZĐa-z\d]{2})[\s.-]{0,2}(?=[\dOQIlZSB])/u.exec(text);
  // "So 018732" and "No. 018732" are numbers of something else, "m2 150000" is none of a serial's capitals.
  if (!match || !/\p{Lu}/u.test(match[1]!) || /^[NS][o0]$/.test(match[1]!)) return null;
  const from = match[0].length;
  const run = readDigits(text, from, 8) ?? readDigits(text, from, 6);
  if (!run || /[\p{L}\d]/u.test(text.slice(run.end))) return null;
  const letters = [...match[1]!].map((c) => CAPITALS[c] ?? c.toUpperCase()).join('');
  // A 7 may be a Z or a T, a 1 an I, an L or a T.
  if (/\d/.test(letters)) return null;
  return {
    kind: 'land_certificate_serial',
    value: `${letters} ${run.digits}`,
    start: from - match[0].replace(/^[^\p{L}\d]+/u, '').length,
    end: run.end,
    repairs: run.repairs + (letters === match[1] ? 0 : 1),
    checks: ['shape'],
    plausible: true,
  };
}

/**
 * Capital letters and digits of one of the lengths, the first such group in the text: `AK 018732`. Lookalikes among the digits
 * are repaired, digits may be apart by single spaces or dots.
 */
function lettersAndDigits(
  text: string,
  kind: FieldKind,
  letters: [number, number],
  lengths: number[],
): FoundNumber | null {
  const most = Math.max(...lengths);
  // Each in a box of its own ("Z D 1 2 3 4 5 6"), or the letters together.
  const boxed = letters[0] === 2 ? '[A-ZĐ]\\s[A-ZĐ](?=\\s\\d\\s\\d\\s\\d)|' : '';
  const head = new RegExp(
    `(?<![\\p{L}\\d])(?:${boxed}[A-ZĐ]{${letters[0]},${letters[1]}}(?=[\\s.-]?[\\dOoIl|ZSB§]))`,
    'gu',
  );
  for (const match of text.matchAll(head)) {
    const from = match.index + match[0].length;
    const gap = /^[\s.-]?/.exec(text.slice(from))![0].length;
    for (const length of [...lengths].sort((x, y) => y - x)) {
      const run = readDigits(text, from + gap, Math.min(length, most));
      if (!run) continue;
      const value = `${match[0].replace(/\s/g, '')} ${run.digits}`;
      return {
        kind,
        value,
        start: match.index,
        end: run.end,
        repairs: run.repairs,
        checks: ['shape'],
        plausible: true,
      };
    }
  }
  return null;
}

/** "54877 QSDĐ", "00123QSDĐ/12": digits before what the book is of, as certificates had it until 2004 (TT 1990/2001/TT-TCĐC). */
const LAND_BOOK_UNTIL_2004 =
  /(?<=^[\s:.]{0,8}(?:s[ốôo]\s?[:.]?\s?)?)(\d{1,6})\s?QSD[ĐDÐ](\s?\/\s?[\p{Lu}\d-]{1,12})?(?![\p{L}\d])/iu;

/** The book number of a certificate until 2004, whose letters tell its kind wherever it stands; see `LAND_BOOK_UNTIL_2004`. */
export function findOldLandBook(text: string): FoundNumber | null {
  const written = (read: string): string => read.replace(/\s/g, '').replace(/^(\d+)QSD[ĐDÐ]/iu, '$1 QSDĐ');
  return shape(text, 'land_certificate_book_no', LAND_BOOK_UNTIL_2004, written, ['shape']);
}

/** Without the space that serials have. */
function glued(found: FoundNumber | null): FoundNumber | null {
  return found && { ...found, value: found.value.replace(' ', '') };
}

/** Two letters of the group, 1 to 5 for the share paid, twelve digits. */
function healthInsurance(text: string): FoundNumber | null {
  const found = glued(lettersAndDigits(text, 'health_insurance_no', [2, 2], [13]));
  return found && /^[A-Z]{2}[1-5]/.test(found.value) ? found : parseInsuranceBoxes(text);
}

/** The same in the four boxes of the cards until 2021, of 2, 1, 2 and 10 characters (QĐ 1314/QĐ-BHXH of 2014): bars are no digits. */
export function parseInsuranceBoxes(text: string): FoundNumber | null {
  const pattern = /(?<=^[\s:.]{0,8})[A-Z]{2}\s{1,4}[1-5]\s{1,4}\d{2}\s{0,4}\d{10}(?![\p{L}\d])/u;
  const unbarred = text.slice(0, 60).replace(/[|¦[\]]/g, ' ');
  return shape(unbarred, 'health_insurance_no', pattern, (read) => read.replace(/\s/g, ''), ['shape']);
}

/** `AK 018732`: letters, one space, digits. */
function oneSpace(text: string): string {
  return text.replace(/\s/g, '').replace(/^(\D+)/, '$1 ');
}

function shape(
  text: string,
  kind: FieldKind,
  pattern: RegExp,
  normalise: (text: string) => string,
  checks: string[],
): FoundNumber | null {
  const match = pattern.exec(text);
  if (!match) return null;
  return {
    kind,
    value: normalise(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    repairs: 0,
    checks,
    plausible: true,
  };
}

/** The first run of exactly `length` digits that begins within reach of the label. */
function digits(text: string, kind: FieldKind, length: number): FoundNumber | null {
  for (let i = 0; i < Math.min(text.length, REACH); i++) {
    if (i > 0 && /[\p{L}\p{N}]/u.test(text.charAt(i - 1))) continue;
    const run = readDigits(text, i, length);
    if (run)
      return { kind, value: run.digits, start: i, end: run.end, repairs: run.repairs, checks: [], plausible: true };
    if (/\d/.test(text.charAt(i)) && length <= 10) return null;
  }
  return null;
}

/**
 * Twelve digits of which the first is 0, as all codes of provinces and countries begin (NĐ 137/2015, art. 13): another first
 * digit is a 0 misread, as the slashed one of typewriters is.
 */
function citizenId(text: string): FoundNumber | null {
  const found = digits(text, 'citizen_id', 12);
  if (!found || found.value.startsWith('0')) return found;
  if (!/^[689]/.test(found.value)) return null;
  const { repairs } = found;
  return {
    ...found,
    value: `0${found.value.slice(1)}`,
    repairs: repairs + 1,
    checks: ['first-digit'],
    plausible: false,
  };
}

function doubtful(found: FoundNumber | null): FoundNumber | null {
  return found ? { ...found, plausible: false } : null;
}

/** Ten digits, with `-001` for a branch; since 1/7/2025 a person's is the citizen id (TT 86/2024/TT-BTC). */
function taxCode(text: string): FoundNumber | null {
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
  /(?<![\p{L}\d])([\dOQ](?:[\s|¦[\]]{1,4})?[\dOQ])[\s|¦[\]]{0,4}([A-Za-zĐđ])[\s|¦[\]]{0,4}(?=[\dOoIlZSB§])/gu;

/**
 * Province, letter of the district, 8 for a household business and six digits (TT 01/2021/TT-BKHĐT, appendix); or the tax
 * code, or the owner's personal number.
 */
function businessNumber(text: string): FoundNumber | null {
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
  return shape(text, 'business_registration_no', /(?<![\p{L}\d])\d{2}[A-ZĐ]8\d{6}(?![\p{L}\d])/u, (s) => s, ['shape']);
}
