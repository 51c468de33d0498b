import { z } from 'zod';
import type { Book } from '../core/office.ts';
import { cellSchema, optionalText, text, word, writtenNumber } from './cell-values.ts';
import type { RegisterWords } from './register-words.ts';

/** Civil status has been registered in books since the colonial time; a book has no more pages than a binder can hold. */
const [FIRST_YEAR, LAST_YEAR, MOST_PAGES] = [1880, 2100, 5000];

/** A row of the register of old civil-status books. */
export function bookRow({ words }: RegisterWords) {
  const whole = (label: string, least: number, most: number) =>
    writtenNumber(label).transform(({ value }, context) => {
      if (Number.isInteger(value) && value >= least && value <= most) return value;
      context.addIssue({ code: 'custom', message: `${label} không hợp lệ` });
      return z.NEVER;
    });
  const counted = whole('số trang', 1, MOST_PAGES);
  const pages = cellSchema.transform((cell, context) => {
    if (cell.text === '') return null;
    const found = counted.safeParse(cell);
    if (found.success) return found.data;
    context.addIssue({ code: 'custom', message: 'số trang không hợp lệ' });
    return z.NEVER;
  });
  return z
    .object({
      number: text('quyển số', 50),
      kind: word(words.bookKind, 'loại sổ'),
      year: whole('năm', FIRST_YEAR, LAST_YEAR),
      pages,
      unit: optionalText('đơn vị', 35),
      location: optionalText('nơi để', 300),
      extra: z.record(z.string(), z.string()),
    })
    .transform((row): Book => {
      const unit = row.unit.toUpperCase() || null;
      return {
        ...row,
        code: [unit ?? '', row.kind, String(row.year), row.number].join(' ').trim(),
        unit,
        location: row.location || null,
      };
    });
}
