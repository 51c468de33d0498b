import { z } from 'zod';
import type { DocumentClass } from '../core/document-class.ts';
import type { Procedure } from '../core/dossier.ts';
import { effectiveCells, optionalText, procedureCode, text } from './cell-values.ts';
import { comparable, valueOfWord, type RegisterWords } from './register-words.ts';

/** A row of the register of procedures. */
export function procedureRow(words: RegisterWords) {
  const result = optionalText('kết quả').transform((value, context): DocumentClass | null => {
    if (value === '' || words.words.noResult.some((none) => none === value || comparable(none) === comparable(value)))
      return null;
    const known = valueOfWord<DocumentClass>(words.words.result, value);
    if (known) return known;
    context.addIssue({ code: 'custom', message: 'loại kết quả không có trong danh sách loại giấy tờ' });
    return z.NEVER;
  });
  const mode = optionalText('mức độ').transform((value, context) => {
    const known = value === '' ? 'none' : valueOfWord(words.words.mode, value);
    if (known) return known;
    context.addIssue({ code: 'custom', message: 'mức độ không rõ (cần toàn trình, một phần hoặc không)' });
    return z.NEVER;
  });
  return z
    .object({
      code: procedureCode('mã thủ tục'),
      name: text('tên thủ tục', 1000),
      field: optionalText('lĩnh vực'),
      result,
      mode,
      level: optionalText('cấp', 200),
      ...effectiveCells,
      replaced_by: optionalText('mã thủ tục thay thế', 100),
      extra: z.record(z.string(), z.string()),
    })
    .transform(({ valid_from, valid_to, replaced_by, ...row }): Procedure => ({
      ...row,
      level: row.level || null,
      validFrom: valid_from,
      validTo: valid_to,
      replacedBy: replaced_by.toUpperCase() || null,
    }));
}
