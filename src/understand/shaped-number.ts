import type { FieldKind } from '../core/field-kind.ts';
import { readDigits } from './digit-slots.ts';
import type { FoundNumber } from './found-number.ts';

/** Furthest a value may begin behind its label. */
export const REACH = 28;

/** Capitals that Tesseract reads as digits or small letters. */
export const CAPITALS: Record<string, string> = { '0': 'O', '2': 'Z', '5': 'S', '6': 'G', '8': 'B' };

/** The first part of a text that has the pattern, as a number of that kind; null where none has. Offsets are of `text`. */
export function shape(
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

/**
 * "Sinh ngày, số CMND: 10/02/1901; 004798480", "Họ tên, năm sinh, CMND: Mạc Gia Ân, 1901, 012345678": a label that asks for a day as well
 * has it before its number.
 */
const DAY_BEFORE =
  /^[\s:.]{0,6}(?:\p{Lu}[\p{L} ]{3,30}[;,]\s?)?(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?)?(?:19|20)\d{2}\s?[;,–-]\s?(?=\d)/u;

/** "Số chứng minh nhân dân" + " cũ (09 số):": the rest of a label, with a remark in brackets that may have digits. */
const REMARK = /^[\p{Ll} ]{0,24}\([^()]{1,40}\)\s?:?/u;

/** The first run of exactly `length` digits that begins within reach of the label. */
export function digits(text: string, kind: FieldKind, length: number): FoundNumber | null {
  const from = (DAY_BEFORE.exec(text) ?? REMARK.exec(text))?.[0].length ?? 0;
  for (let i = from; i < Math.min(text.length, from + REACH); i++) {
    if (i > 0 && /[\p{L}\p{N}]/u.test(text.charAt(i - 1))) continue;
    const run = readDigits(text, i, length);
    if (run)
      return { kind, value: run.digits, start: i, end: run.end, repairs: run.repairs, checks: [], plausible: true };
    if (/\d/.test(text.charAt(i)) && length <= 10) return null;
  }
  return null;
}
