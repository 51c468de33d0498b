import { z } from 'zod';
import type { Collation } from '../core/collation.ts';
import type { Station } from '../core/dossier.ts';
import { optionalText, optionalWord, text } from './cell-values.ts';
import type { RegisterWords } from './register-words.ts';

/** A row of the register of stations. A station's name is the name of its folder below the inbox. */
export function stationRow(words: RegisterWords) {
  const { collation, backs } = words.words;
  return z
    .object({
      name: text('tên thư mục của trạm', 100).refine(
        (name) => !/[\\/:*?"<>|\p{Cc}]/u.test(name) && !/^[.~]|\.$/.test(name),
        'tên trạm không dùng được làm tên thư mục',
      ),
      title: optionalText('tên trạm', 200),
      unit: optionalText('đơn vị', 200),
      collation: optionalWord(collation, 'cách quét hai mặt không rõ (cần không, một tệp hoặc hai tệp)'),
      backs: optionalWord(backs, 'thứ tự mặt sau không rõ (cần đảo ngược hoặc cùng thứ tự)'),
      extra: z.record(z.string(), z.string()),
    })
    .refine((row) => row.backs === null || row.collation !== null, 'có thứ tự mặt sau nhưng thiếu cách quét hai mặt')
    .transform(({ name, title, unit, collation: mode, backs: order, extra }): Station => {
      // A stack is usually turned over as a whole.
      const stated: Collation | null = mode && { mode, backs: order ?? 'reversed' };
      return { name, title: title || name, unit: unit || null, ...(stated ? { collation: stated } : {}), extra };
    });
}
