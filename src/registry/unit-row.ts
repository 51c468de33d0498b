import { z } from 'zod';
import type { Unit } from '../core/dossier.ts';
import { code, effectiveCells, optionalText, optionalWord, text } from './cell-values.ts';
import type { RegisterWords } from './register-words.ts';

/** A row of the register of units; codes have at most 35 characters (QĐ 20/2020/QĐ-TTg). Successors stand in one cell. */
export function unitRow(words: RegisterWords) {
  return z
    .object({
      code: code('mã đơn vị', 35),
      name: text('tên đơn vị', 300),
      level: optionalWord(words.words.level, 'cấp không rõ (cần tỉnh, huyện hoặc xã)'),
      parent: optionalText('đơn vị cấp trên', 35),
      ...effectiveCells,
      successors: optionalText('đơn vị kế thừa', 1000),
      extra: z.record(z.string(), z.string()),
    })
    .transform(({ valid_from, valid_to, ...row }): Unit => ({
      ...row,
      parent: row.parent.toUpperCase() || null,
      validFrom: valid_from,
      validTo: valid_to,
      successors:
        row.successors === ''
          ? null
          : row.successors
              .toUpperCase()
              .split(/[\s;,]+/)
              .filter(Boolean),
    }));
}
