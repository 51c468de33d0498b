import { z } from 'zod';
import { normaliseVietnamese } from '../core/vietnamese.ts';
import { garbledBy } from './check-encoding.ts';
import { parseDay } from './parse-day.ts';

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
