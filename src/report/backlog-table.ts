import type { BacklogRow } from '../core/ports/queries.ts';
import { periodText, type Period } from './period-text.ts';
import type { ReportTable } from './report-table.ts';

/**
 * Dossiers due and not digitised, as a work list in the order given. `total` counts all of them; when fewer rows are
 * given, the scope says how many are shown.
 */
export function backlogTable(
  backlog: { total: number; rows: readonly BacklogRow[] },
  options: Partial<Period> = {},
): ReportTable {
  const period = periodText({ from: options.from ?? null, to: options.to ?? null });
  const count = new Intl.NumberFormat('vi-VN');
  const shown =
    backlog.rows.length < backlog.total
      ? `${count.format(backlog.rows.length)} trên ${count.format(backlog.total)} hồ sơ`
      : `${count.format(backlog.total)} hồ sơ`;
  return {
    title: 'Hồ sơ đã giải quyết chưa số hóa kết quả',
    formula: null,
    scope: period ? `${period}; ${shown}` : shown,
    columns: [
      { key: 'code', title: 'Mã hồ sơ', kind: 'text' },
      { key: 'procedureCode', title: 'Mã thủ tục', kind: 'text' },
      { key: 'procedureName', title: 'Thủ tục', kind: 'text' },
      { key: 'unit', title: 'Đơn vị', kind: 'text' },
      { key: 'applicant', title: 'Chủ hồ sơ', kind: 'text' },
      { key: 'received', title: 'Ngày tiếp nhận', kind: 'date' },
      { key: 'resolved', title: 'Ngày có kết quả', kind: 'date' },
      { key: 'days', title: 'Số ngày chờ', kind: 'integer' },
    ],
    rows: backlog.rows.map((row) => ({ ...row })),
    total: null,
  };
}
