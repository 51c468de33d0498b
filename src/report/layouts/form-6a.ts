import type { Caseload } from '../../core/ports/reports.ts';
import { periodText, type Period } from '../period-text.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../report-table.ts';

const integer = (key: string, group: string, title: string, mark: string, sum?: string[]): ReportColumn => ({
  key,
  group,
  title,
  mark,
  kind: 'integer',
  ...(sum ? { sum } : {}),
});

const RECEIVED = 'Số lượng hồ sơ tiếp nhận';
const RESOLVED = 'Số lượng hồ sơ đã giải quyết';
const OPEN = 'Số lượng hồ sơ đang giải quyết';
const COLUMNS: ReportColumn[] = [
  { key: 'number', title: 'TT', kind: 'text', mark: '(1)' },
  { key: 'title', title: 'Lĩnh vực giải quyết', kind: 'text', mark: '(2)' },
  integer('received', RECEIVED, 'Tổng số', '(3)=(4)+(5)+(6)', ['online', 'direct', 'carried']),
  integer('online', RECEIVED, 'Trực tuyến', '(4)'),
  integer('direct', RECEIVED, 'Trực tiếp, dịch vụ bưu chính', '(5)'),
  integer('carried', RECEIVED, 'Từ kỳ trước', '(6)'),
  integer('resolved', RESOLVED, 'Tổng số', '(7)=(8)+(9)+(10)', ['early', 'onTime', 'late']),
  integer('early', RESOLVED, 'Trước hạn', '(8)'),
  integer('onTime', RESOLVED, 'Đúng hạn', '(9)'),
  integer('late', RESOLVED, 'Quá hạn', '(10)'),
  integer('open', OPEN, 'Tổng số', '(11)=(12)+(13)', ['openInTime', 'openLate']),
  integer('openInTime', OPEN, 'Trong hạn', '(12)'),
  integer('openLate', OPEN, 'Quá hạn', '(13)'),
];

const COUNTED = ['online', 'direct', 'carried', 'early', 'onTime', 'late', 'openInTime', 'openLate'] as const;

/**
 * Form II.06a of TT 01/2020/TT-VPCP: dossiers received, resolved and open by field. A dossier without a day promised fits
 * none of the columns 8 to 10, 12 and 13: it is left out of them and told below the table, never counted as in time.
 */
export function form6a(fields: readonly Caseload[], period: Period): ReportTable {
  const rows = fields.map((field, index): ReportRow =>
    figures(String(index + 1), field.title || 'Chưa rõ lĩnh vực', field),
  );
  const sum: Record<string, number> = {};
  for (const key of [...COUNTED, 'received', 'resolved', 'open']) {
    sum[key] = rows.reduce((total, row) => total + Number(row[key]), 0);
  }
  const untimed = fields.reduce((total, field) => total + field.untimed, 0);
  const openUntimed = fields.reduce((total, field) => total + field.openUntimed, 0);
  return {
    title: 'Tình hình, kết quả giải quyết thủ tục hành chính tại cơ quan, đơn vị trực tiếp giải quyết',
    form: 'Biểu số II.06a/VPCP/KSTT',
    formula: null,
    scope: periodText(period),
    columns: COLUMNS,
    rows,
    total: { number: '', title: 'Tổng cộng', ...sum },
    notes: [
      ...(untimed > 0
        ? [`${untimed} hồ sơ đã giải quyết không có ngày hẹn trả, không tính vào cột (7) đến (10).`]
        : []),
      ...(openUntimed > 0
        ? [`${openUntimed} hồ sơ đang giải quyết không có ngày hẹn trả, không tính vào cột (11) đến (13).`]
        : []),
      'Cột (9) gồm cả hồ sơ trả lại hoặc người dân rút.',
    ],
    signed: true,
  };
}

function figures(number: string, title: string, load: Caseload): ReportRow {
  const direct = load.direct + load.postal;
  return {
    key: load.key,
    number,
    title,
    received: load.online + direct + load.carried,
    online: load.online,
    direct,
    carried: load.carried,
    resolved: load.early + load.onTime + load.late,
    early: load.early,
    onTime: load.onTime,
    late: load.late,
    open: load.openInTime + load.openLate,
    openInTime: load.openInTime,
    openLate: load.openLate,
  };
}
