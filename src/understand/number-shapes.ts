import type { FieldKind } from '../core/field-kind.ts';
import { readDigits } from './digit-slots.ts';

/** A number found in a text. */
export interface FoundNumber {
  kind: FieldKind;
  value: string;
  start: number;
  end: number;
  /** Letters taken for digits. */
  repairs: number;
  checks: string[];
  /** False when a rule of the kind says the number is wrong. */
  plausible: boolean;
}

/** Furthest a value may begin behind its label. */
const REACH = 28;

/** The number of the label's kind in the text right after the label; null when what stands there has another shape. */
export function parseLabelled(kind: FieldKind, text: string): FoundNumber | null {
  const near = text.slice(0, 160);
  switch (kind) {
    case 'citizen_id':
      // Nine digits behind a label of twelve: three were lost.
      return digits(near, 'citizen_id', 12) ?? doubtful(digits(near, 'old_citizen_id', 9));
    case 'old_citizen_id':
      return digits(near, 'citizen_id', 12) ?? digits(near, 'old_citizen_id', 9);
    case 'document_no':
      return shape(near, kind, /(?<![\p{L}\d])[A-ZĐ]{1,3}\s?\d{5,8}(?![\p{L}\d])/u, oneSpace, ['shape']);
    case 'tax_code':
      return taxCode(near);
    case 'social_insurance_no':
      return digits(near, kind, 10);
    case 'health_insurance_no':
      return shape(near, kind, /[A-Z]{2}\s?[1-5](?:\s?\d){12}(?!\d)/, (s) => s.replace(/\s/g, ''), ['shape']);
    case 'passport_no':
      return shape(near, kind, /(?<![A-Z\d])[A-Z]\s?\d{7,8}(?!\d)/, (s) => s.replace(/\s/g, ''), ['shape']);
    case 'procedure_code':
      return findProcedureCode(near);
    case 'land_certificate_serial':
      return findLandSerial(near);
    case 'land_certificate_book_no':
      return shape(near, kind, /(?<![\p{L}\d])[A-Z]{1,2}\s?\d{4,6}(?!\d)/u, oneSpace, ['shape']);
    case 'birth_certificate_no':
    case 'marriage_certificate_no':
    case 'death_extract_no':
      return parseRegisterNumber(near, kind);
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

/** `15/2024`, or the extract's form `15/TLKS`, `7/TLKH-BS`. */
export function parseRegisterNumber(text: string, kind: FieldKind): FoundNumber | null {
  const pattern = /(?<![\d/])\d{1,5}\s{0,2}\/\s{0,2}(?:(?:19|20)\d{2}(?![\d]|\s?\/)|TL(?:KH|KT|KS)(?:-BS)?(?![A-Z]))/;
  return shape(text, kind, pattern, (s) => s.replace(/\s/g, ''), ['shape']);
}

/** Procedure code `1.001193`, with the province's tail where it is printed. Six digits after the dot, so no amount of money. */
export function findProcedureCode(text: string): FoundNumber | null {
  const pattern = /(?<![\d.,])[1-9]\.\d{6}(?:\.000\.00\.00\.[GH]\d{2})?(?:\.\d{2})?(?![\d.]{0,30}\d)/;
  return shape(text, 'procedure_code', pattern, (s) => s, ['shape']);
}

/** Serial printed on a land-use certificate: two letters and six digits, eight since 2025. */
export function findLandSerial(text: string): FoundNumber | null {
  const pattern = /(?<![\p{L}\d])[A-ZĐ]{2}\s?(?:\d{8}|\d{6})(?![\p{L}\d])/u;
  return shape(text, 'land_certificate_serial', pattern, oneSpace, ['shape']);
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

function doubtful(found: FoundNumber | null): FoundNumber | null {
  return found ? { ...found, plausible: false } : null;
}

function taxCode(text: string): FoundNumber | null {
  const personal = digits(text, 'tax_code', 12);
  if (personal) return personal;
  const found = digits(text, 'tax_code', 10);
  if (!found) return null;
  const branch = /^\s?-\s?(\d{3})(?!\d)/.exec(text.slice(found.end));
  const good = taxCheckDigit(found.value);
  return {
    ...found,
    value: branch ? `${found.value}-${branch[1]}` : found.value,
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

/** Registration number of a household business: `52A8001234`, or its tax code, or the owner's personal number. */
function businessNumber(text: string): FoundNumber | null {
  const own = shape(text.slice(0, 60), 'business_registration_no', /(?<![\p{L}\d])\d{2}[A-Z]\d{7}(?!\d)/u, (s) => s, [
    'shape',
  ]);
  if (own) return own;
  const tax = taxCode(text);
  return tax ? { ...tax, kind: 'business_registration_no', plausible: true } : null;
}
