import { z } from 'zod';
import type { Station } from '../core/dossier.ts';
import { optionalText, text } from './cell-values.ts';

/** A row of the register of stations. A station's name is the name of its folder below the inbox. */
export function stationRow() {
  return z
    .object({
      name: text('tên thư mục của trạm', 100).refine(
        (name) => !/[\\/:*?"<>|\p{Cc}]/u.test(name) && !/^[.~]|\.$/.test(name),
        'tên trạm không dùng được làm tên thư mục',
      ),
      title: optionalText('tên trạm', 200),
      unit: optionalText('đơn vị', 200),
      extra: z.record(z.string(), z.string()),
    })
    .transform((row): Station => ({ ...row, title: row.title || row.name, unit: row.unit || null }));
}
