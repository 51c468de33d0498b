import type { RejectedRow } from '../core/ports/records.ts';
import { code, optionalDay, optionalText } from './cell-values.ts';
import type { RegisterWords } from './register-words.ts';
import { rowsBelowHeader } from './read-register.ts';

const readKey = code('mã hồ sơ');
const readUnit = optionalText('đơn vị', 200);
const readDay = optionalDay('ngày tiếp nhận', '9999-12-31');

/** What of the refused rows of a dossier file can be read: whose they are and when they came in. Reads the file once more. */
export async function rejectedDossiers(
  file: string,
  words: RegisterWords,
  rejected: ReadonlySet<number>,
): Promise<RejectedRow[]> {
  const found: RejectedRow[] = [];
  if (rejected.size === 0) return found;
  for await (const { row, header } of rowsBelowHeader(file, 'dossiers', words)) {
    if (!rejected.has(row.number)) continue;
    const cell = (name: string) => row.cells[header.columns.indexOf(name)];
    found.push({
      row: row.number,
      key: readKey.safeParse(cell('dossier_code')).data ?? null,
      unit: readUnit.safeParse(cell('unit')).data || null,
      received: readDay.safeParse(cell('received')).data ?? null,
    });
  }
  return found;
}
