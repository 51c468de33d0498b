import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { importRegister, REGISTER_KINDS, type RegisterKind } from '../registry/import-register.ts';
import { parseDay, today } from '../registry/parse-day.ts';
import { withStores } from './with-stores.ts';
import { writeRejects } from './write-rejects.ts';

export interface ImportFlags {
  data?: string;
  dryRun?: boolean;
  snapshot?: string;
  rejects?: string;
}

/** `sohoa import KIND FILE`: one line for each rejected row with its number and reason. */
export function importRegisterFile(kind: string, file: string, options: ImportFlags, log: Logger): Promise<number> {
  const snapshot = options.snapshot === undefined ? undefined : parseDay(options.snapshot);
  const fault = faultOf(kind, file, snapshot, options);
  if (fault !== null) {
    console.error(fault);
    return Promise.resolve(1);
  }
  return withStores(options, log, async ({ store }) => {
    const sum = await importRegister(kind as RegisterKind, file, store.registers, {
      ...(snapshot ? { snapshot } : {}),
      ...(options.dryRun ? { dryRun: true } : {}),
    });
    for (const note of sum.notes) console.log(note);
    for (const row of sum.warnings) console.log(`Dòng ${row.row} (lưu ý): ${row.reason}`);
    for (const row of sum.rejected) console.log(`Dòng ${row.row}: ${row.reason}`);
    console.log(
      options.dryRun
        ? `Chạy thử, chưa ghi gì: ${sum.accepted} dòng nhận được, ${sum.rejected.length} dòng bị từ chối.`
        : `${sum.inserted} dòng mới, ${sum.updated} dòng cập nhật, ${sum.unchanged} dòng không đổi, ${sum.rejected.length} dòng bị từ chối.`,
    );
    if (options.rejects) await writeRejects(options.rejects, kind as RegisterKind, file, sum.rejected);
    return 0;
  });
}

/** What cannot be done as asked, in Vietnamese; null when all can. */
function faultOf(kind: string, file: string, snapshot: string | null | undefined, options: ImportFlags): string | null {
  if (snapshot === null) return `--snapshot: không phải ngày: ${options.snapshot}`;
  // The newest day stands on every report from then on: a slip of the year would never leave them.
  if (snapshot !== undefined && snapshot > today()) return `--snapshot: ngày ở tương lai: ${options.snapshot}`;
  if (!(REGISTER_KINDS as readonly string[]).includes(kind))
    return `Danh mục phải là một trong: ${REGISTER_KINDS.join(', ')}`;
  if (options.rejects && resolve(options.rejects) === resolve(file))
    return '--rejects: không được trùng với tệp đang nhập';
  return null;
}
