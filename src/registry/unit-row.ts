import { z } from 'zod';
import type { Unit } from '../core/dossier.ts';
import { code, text } from './cell-values.ts';

/** A row of the register of units; codes have at most 35 characters (QĐ 20/2020/QĐ-TTg). */
export function unitRow() {
  return z
    .object({
      code: code('mã đơn vị', 35),
      name: text('tên đơn vị', 300),
      extra: z.record(z.string(), z.string()),
    })
    .transform((row): Unit => row);
}
