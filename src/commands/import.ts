import type { Logger } from 'pino';
import { importRegister, REGISTER_KINDS, type RegisterKind } from '../registry/import-register.ts';
import { withStores } from './with-stores.ts';

/** `sohoa import KIND FILE`: one line for each rejected row with its number and reason. */
export function importRegisterFile(
  kind: string,
  file: string,
  options: { data?: string },
  log: Logger,
): Promise<number> {
  if (!(REGISTER_KINDS as readonly string[]).includes(kind)) {
    console.error(`Danh mục phải là một trong: ${REGISTER_KINDS.join(', ')}`);
    return Promise.resolve(1);
  }
  return withStores(options, log, async ({ store }) => {
    const sum = await importRegister(kind as RegisterKind, file, store.registers);
    for (const row of sum.warnings) console.log(`Dòng ${row.row} (lưu ý): ${row.reason}`);
    for (const row of sum.rejected) console.log(`Dòng ${row.row}: ${row.reason}`);
    console.log(
      `${sum.inserted} dòng mới, ${sum.updated} dòng cập nhật, ${sum.unchanged} dòng không đổi, ${sum.rejected.length} dòng bị từ chối.`,
    );
    return 0;
  });
}
