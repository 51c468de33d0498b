import type { Logger } from 'pino';
import { verifyObjects } from '../archive/verify-objects.ts';
import { withStores } from './with-stores.ts';

/**
 * `sohoa verify`: re-reads every deposited object and compares what reports count with the papers; exit code 1 when anything
 * differs.
 */
export function verify(options: { data?: string }, log: Logger): Promise<number> {
  return withStores(options, log, async ({ store, objects }) => {
    const sum = await verifyObjects(store.scans, objects, (problem) => {
      console.log(`${problem.outcome === 'missing' ? 'MẤT' : 'KHÁC'}  ${problem.key}`);
    });
    console.log(`Đã kiểm ${sum.checked} bản lưu: ${sum.same} nguyên vẹn, ${sum.missing} mất, ${sum.changed} khác.`);
    const { checked, corrected } = await store.registers.recountDossiers();
    console.log(`Đã đối chiếu số liệu báo cáo của ${checked} hồ sơ với giấy tờ: ${corrected} hồ sơ lệch, đã đếm lại.`);
    return sum.missing + sum.changed + corrected > 0 ? 1 : 0;
  });
}
