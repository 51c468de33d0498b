import type { FieldKind } from '../core/field-kind.ts';
import { readDigits } from './digit-slots.ts';
import type { FoundNumber } from './found-number.ts';
import { businessNumber, taxCode } from './business-number.ts';
import { CAPITALS, digits, shape } from './shaped-number.ts';
import { labelledRegisterNumber, parseBeforeBook } from './register-number.ts';

/** A diploma's number without a letter, as schools printed it for years. */
const DIPLOMA_DIGITS = /(?<=^[\s:.]{0,8})\d{6,8}(?![\p{L}\d/.,-])/u;
/** The book or the year before the number ("18/170527"), or behind it ("1234/567"). */
const DIPLOMA_IN_BOOK = /(?<=^[\s:.]{0,8})(?:\d{3,6}\/\d{2,4}|\d{1,4}\/\d{4,8})(?![\p{L}\d/-])/u;

/** The kind of school behind the digits (Luật Giáo dục 2005, art. 4, and the schools before it): "29881 THCN", "17077/PTTH". */
const SCHOOLS = 'PTTH|PTCS|THPT|THCS|THCN|TCCN|TCN|CNKT|BTTH|BTVH|BTTHPT|GDTX|CĐN|CĐSP|CĐ|ĐH|ĐHSP|THSP|TC|SC';
const DIPLOMA_OF_SCHOOL = new RegExp(
  String.raw`(?<=^[\s:.]{0,8})\d{3,7}(?:\s|\s?\/\s?)(?:${SCHOOLS})(?![\p{L}\d/.-])`,
  'u',
);

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
        shape(near, kind, DIPLOMA_OF_SCHOOL, (s) => s.replace(/\s?\/\s?/, '/'), ['shape']) ??
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

/** Behind its label a procedure code may have lookalike letters, a comma for its dot, spaces, or no dot: `2. OOO635`, `1004222`. */
function misreadProcedureCode(text: string): FoundNumber | null {
  const match = /^[^\p{L}\d]{0,12}([1-9])(?:\s?[.,]\s?(?=\S*\d)|(?=\d{6}(?![\d.,/-])))/u.exec(text);
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

/** A serial that stands alone, one of its two letters or some of its digits misread: `2K 018732`, `ZK O18732`. */
export function misreadLandSerial(text: string): FoundNumber | null {
  const match = /^[^\p{L}\d]{0,4}([A-ZĐa-z\d]{2})[\s.\-)\]}|]{0,3}(?=[\dOQIlZSB])/u.exec(text);
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
  // Each in a box of its own ("Z D 1 2 3 4 5 6"), a speck between the letters ("Z.D 123456"), or the letters together.
  const boxed = letters[0] === 2 ? '[A-ZĐ]\\s[A-ZĐ](?=\\s\\d\\s\\d\\s\\d)|[A-ZĐ]\\.[A-ZĐ](?=\\s\\d{6})|' : '';
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
      const value = `${match[0].replace(/[\s.]/g, '')} ${run.digits}`;
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
  /(?<=^[\s:.]{0,8}(?:s[ốôo]\s?[:.]?\s?)?)(\d{1,6})\s?\/?\s?QSD[ĐDÐ](\s?\/\s?[\p{Lu}\d-]{1,12})?(?![\p{L}\d])/iu;

/** The book number of a certificate until 2004, whose letters tell its kind wherever it stands; see `LAND_BOOK_UNTIL_2004`. */
export function findOldLandBook(text: string): FoundNumber | null {
  const written = (read: string): string => read.replace(/\s/g, '').replace(/^(\d+)QSD[ĐDÐ]/iu, '$1 QSDĐ');
  return shape(text, 'land_certificate_book_no', LAND_BOOK_UNTIL_2004, written, ['shape']);
}

/** Without the space that serials have. */
function glued(found: FoundNumber | null): FoundNumber | null {
  return found && { ...found, value: found.value.replace(' ', '') };
}

/**
 * Two letters of the group, 1 to 5 for the share paid, twelve digits. No group has an I (QĐ 1351/QĐ-BHXH of 2015, article 2): one between
 * its letters is a stroke of theirs read twice ("GID3" for GD3).
 */
function healthInsurance(text: string): FoundNumber | null {
  const found =
    glued(lettersAndDigits(text, 'health_insurance_no', [2, 2], [13])) ??
    withoutStroke(lettersAndDigits(text, 'health_insurance_no', [3, 3], [13]));
  return found && /^[A-Z]{2}[1-5]/.test(found.value) ? found : parseInsuranceBoxes(text);
}

function withoutStroke(found: FoundNumber | null): FoundNumber | null {
  if (!found || !/^[A-HJ-Z]I[A-HJ-Z]/.test(found.value)) return null;
  const value = found.value.replace('I', '').replace(' ', '');
  return { ...found, value, repairs: found.repairs + 1 };
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
