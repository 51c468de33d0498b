import type { Logger } from 'pino';
import { verifyObjects } from '../archive/custody/verify-objects.ts';
import { SohoaError } from '../core/errors.ts';
import { custodyOf } from '../custody-of.ts';
import { withStores } from './with-stores.ts';

export interface VerifyFlags {
  data?: string;
  all?: boolean;
  budget?: string;
}

const UNITS: Record<string, number> = { '': 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

/** Bytes of `2GB`, `500 MB`, `1.5TB` (powers of ten). Throws CONFIG_INVALID. */
export function parseBudget(text: string): number {
  const match = /^(\d+(?:[.,]\d+)?)\s*([KMGT]?B)?$/i.exec(text.trim());
  const bytes = match ? Number(match[1]?.replace(',', '.')) * (UNITS[(match[2] ?? '').toUpperCase()] ?? 1) : 0;
  if (bytes < 1) throw new SohoaError('CONFIG_INVALID', { faults: `--budget: ${text}` });
  return bytes;
}

const WORDS = { missing: 'MẤT', changed: 'KHÁC', unreadable: 'KHÔNG ĐỌC ĐƯỢC' } as const;

/**
 * `sohoa verify`: re-reads a share of the stored objects, longest unread first (`--all`: every one), restores damaged ones from
 * the second store, and compares what reports count with the papers; exit code 1 when anything is damaged or differed.
 */
export function verify(options: VerifyFlags, log: Logger): Promise<number> {
  return withStores(options, log, async (stores) => {
    const { store, config } = stores;
    const share = options.budget === undefined ? config.storage.fixity.budgetMb * 1e6 : parseBudget(options.budget);
    const budgetBytes = options.all === true ? null : share;
    const sum = await verifyObjects(custodyOf(stores), { budgetBytes, night: null }, (problem) => {
      const { key, outcome, restored } = problem;
      console.log(`${WORDS[outcome]}  ${key}${restored ? '  -> đã khôi phục từ kho dự phòng' : ''}`);
    });
    const { checked, same, missing, changed, unreadable, restored } = sum ?? NOTHING;
    const damaged = missing + changed + unreadable;
    console.log(
      `Đã kiểm ${checked} bản lưu: ${same} nguyên vẹn, ${missing} mất, ${changed} khác, ${unreadable} không đọc được` +
        `${damaged > 0 ? `; đã khôi phục ${restored}` : ''}.`,
    );
    const left = (await store.custody.figures()).objects - checked;
    if (left > 0) console.log(`Còn ${left} bản lưu chưa đến lượt trong lần này. Đọc lại tất cả: sohoa verify --all`);
    const { checked: dossiers, corrected } = await store.registers.recountDossiers();
    console.log(`Đã đối chiếu số liệu báo cáo của ${dossiers} hồ sơ với giấy tờ: ${corrected} hồ sơ lệch, đã đếm lại.`);
    return damaged + corrected > 0 ? 1 : 0;
  });
}

const NOTHING = { checked: 0, same: 0, missing: 0, changed: 0, unreadable: 0, restored: 0 };
