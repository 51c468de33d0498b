import type { Logger } from 'pino';
import { verifyObjects } from '../archive/verify-objects.ts';
import { withStores } from './with-stores.ts';

/** `sohoa verify`: re-reads every deposited object; exit code 1 when anything differs. */
export function verify(options: { data?: string }, log: Logger): Promise<number> {
  return withStores(options, log, async ({ store, objects }) => {
    const sum = await verifyObjects(store.scans, objects, (problem) => {
      console.log(`${problem.outcome === 'missing' ? 'MẤT' : 'KHÁC'}  ${problem.key}`);
    });
    console.log(`Đã kiểm ${sum.checked} bản lưu: ${sum.same} nguyên vẹn, ${sum.missing} mất, ${sum.changed} khác.`);
    return sum.missing + sum.changed > 0 ? 1 : 0;
  });
}
