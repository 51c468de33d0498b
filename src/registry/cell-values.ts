import { z } from 'zod';
import { normaliseVietnamese } from '../core/vietnamese.ts';
import { garbledBy } from './garbled-by.ts';
import { parseDay } from './parse-day.ts';
import { valueOfWord } from './register-words.ts';

/** A cell as rows are checked: tidy text, and the number when the spreadsheet holds one. */
export const cellSchema = z
  .object({ text: z.string(), number: z.number().nullable() })
  .prefault({ text: '', number: null })
  .transform((cell) => ({
    ...cell,
    text: normaliseVietnamese(cell.text).replaceAll('\0', '').replace(/\s+/g, ' ').trim(),
  }));

/** Text that must not be empty; `label` names it in the reason. At most `max` characters. */
export function text(label: string, max = 500) {
  return optionalText(label, max).refine((value) => value !== '', `thiếu ${label}`);
}

const FORMULA_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)?$/;

/** Text that may be empty. */
export function optionalText(label: string, max = 500) {
  return cellSchema
    .transform((cell) => cell.text)
    .refine((value) => garbledBy(value) === null, { error: (issue) => `${label}: ${garbledBy(String(issue.input))}` })
    .refine((value) => !FORMULA_ERROR.test(value), `${label}: ô chứa lỗi công thức`)
    .refine((value) => value.length <= max, `${label} dài quá ${max} ký tự`);
}

/** A code: no spaces inside, capitals. */
export function code(label: string, max = 100) {
  return text(label, max).transform((value) => value.replace(/\s/g, '').toUpperCase());
}

/** A day up to `last` (`yyyy-mm-dd`); empty gives null. */
export function optionalDay(label: string, last: string) {
  return cellSchema.transform((cell, context) => {
    if (cell.text === '') return null;
    const day = parseDay(cell.text, cell.number);
    const fault = day === null ? 'không phải là ngày hợp lệ (cần dd/mm/yyyy)' : day > last ? 'ở tương lai' : null;
    if (fault === null) return day;
    context.addIssue({ code: 'custom', message: `${label} ${fault}` });
    return z.NEVER;
  });
}

/**
 * Mã TTHC: its first eight characters are the join key between systems (`1.004772` of `1.004772.000.00.00.H38`). A
 * spreadsheet that took the code for a number dropped its last zeros or wrote a decimal comma; six digits follow the
 * point in every code, so the zeros are known.
 */
export function procedureCode(label: string) {
  return code(label).transform((value) => {
    const numeric = /^([1-9])[.,](\d{1,6})$/.exec(value);
    if (numeric) return `${numeric[1]}.${numeric[2]!.padEnd(6, '0')}`;
    return /^[1-9]\.\d{6}(?=\.)/.exec(value)?.[0] ?? value;
  });
}

/**
 * One of the words given; an empty cell gives null. A word nobody knows is refused with `reason`: a guess would be a wrong
 * figure, or mixed papers.
 */
export function optionalWord<Value extends string>(words: Record<Value, string[]>, reason: string) {
  return optionalText(reason, 100).transform((written, context) => {
    if (written === '') return null;
    const known = valueOfWord(words, written);
    if (known) return known;
    context.addIssue({ code: 'custom', message: reason });
    return z.NEVER;
  });
}

/** As optionalWord, but the cell must say something. */
export function word<Value extends string>(words: Record<Value, string[]>, label: string) {
  return optionalWord(words, `${label} không rõ`).transform((value, context) => {
    if (value !== null) return value as Value;
    context.addIssue({ code: 'custom', message: `thiếu ${label}` });
    return z.NEVER;
  });
}

/** Columns `valid_from` and `valid_to`; days may lie ahead. */
export const effectiveCells = {
  valid_from: optionalDay('ngày hiệu lực', '9999-12-31'),
  valid_to: optionalDay('ngày hết hiệu lực', '9999-12-31'),
};

/**
 * A number as an office writes it: `6.942` (points group), `79,18` or `79,18 %` (comma before decimals), and how many
 * decimals it has. A point before other than three digits is refused, because it may be either.
 */
export function writtenNumber(label: string) {
  return cellSchema.transform((cell, context) => {
    const written = cell.text.replace(/\s*%$/, '');
    // A spreadsheet's own number needs no guess.
    if (cell.number !== null) {
      return { value: cell.number, decimals: (String(cell.number).split('.')[1] ?? '').length };
    }
    const parts = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(written);
    if (parts) {
      return {
        value: Number(`${parts[1]!.replaceAll('.', '')}.${parts[2] ?? '0'}`),
        decimals: (parts[2] ?? '').length,
      };
    }
    context.addIssue({ code: 'custom', message: `${label} không phải là số (cần dạng 6.942 hoặc 79,18)` });
    return z.NEVER;
  });
}
