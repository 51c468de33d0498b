import { writeFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { importRegister, REGISTER_KINDS, type RegisterKind, type RowNote } from '../registry/import-register.ts';
import { parseDay } from '../registry/parse-day.ts';
import { withStores } from './with-stores.ts';

export interface ImportFlags {
  data?: string;
  dryRun?: boolean;
  snapshot?: string;
  rejects?: string;
}

/** The rejected rows as CSV: number in the file and reason. Their contents stay in the office's own file. */
function rejectFile(rejected: readonly RowNote[]): string {
  const lines = rejected.map(({ row, reason }) => `${row},"${reason.replaceAll('"', '""')}"`);
  return `\uFEFFDòng,Lý do\r\n${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** `sohoa import KIND FILE`: one line for each rejected row with its number and reason. */
export function importRegisterFile(kind: string, file: string, options: ImportFlags, log: Logger): Promise<number> {
  const snapshot = options.snapshot === undefined ? undefined : parseDay(options.snapshot);
  if (snapshot === null) {
    console.error(`--snapshot: không phải ngày: ${options.snapshot}`);
    return Promise.resolve(1);
  }
  if (!(REGISTER_KINDS as readonly string[]).includes(kind)) {
    console.error(`Danh mục phải là một trong: ${REGISTER_KINDS.join(', ')}`);
    return Promise.resolve(1);
  }
  return withStores(options, log, async ({ store }) => {
    const sum = await importRegister(kind as RegisterKind, file, store.registers, {
      ...(snapshot ? { snapshot } : {}),
      ...(options.dryRun ? { dryRun: true } : {}),
    });
    for (const row of sum.warnings) console.log(`Dòng ${row.row} (lưu ý): ${row.reason}`);
    for (const row of sum.rejected) console.log(`Dòng ${row.row}: ${row.reason}`);
    if (options.rejects) await writeFile(options.rejects, rejectFile(sum.rejected));
    if (options.dryRun) {
      console.log(`Chạy thử, chưa ghi gì: ${sum.accepted} dòng nhận được, ${sum.rejected.length} dòng bị từ chối.`);
      return 0;
    }
    console.log(
      `${sum.inserted} dòng mới, ${sum.updated} dòng cập nhật, ${sum.unchanged} dòng không đổi, ${sum.rejected.length} dòng bị từ chối.`,
    );
    return 0;
  });
}
