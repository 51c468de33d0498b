import type { Caseload } from '../../core/ports/reports.ts';
import { periodText, type Period } from '../period-text.ts';
import type { ReportTable } from '../report-table.ts';
import { partsTable } from './parts-table.ts';

/** Received by channel and online level, resolved by term, each with its share of the whole it belongs to. */
export function intake(load: Caseload, period: Period): ReportTable {
  const received = load.online + load.direct + load.postal;
  const resolved = load.early + load.onTime + load.late;
  const unclear = load.online - load.onlineFull - load.onlinePartial;
  return partsTable(
    {
      title: 'Kết quả tiếp nhận và giải quyết thủ tục hành chính',
      scope: periodText(period),
      notes: [
        'Mức độ trực tuyến theo danh mục thủ tục; tỷ lệ tính trên số hồ sơ trực tuyến.',
        ...(load.untimed > 0
          ? [`${load.untimed} hồ sơ đã giải quyết không có ngày hẹn trả, không tính vào mục 2.`]
          : []),
      ],
    },
    [
      {
        title: '1. Tiếp nhận',
        parts: [
          { title: 'Tổng số hồ sơ tiếp nhận', count: received, behind: 'online.due' },
          { title: 'Trực tiếp', count: load.direct, of: received },
          ...(load.postal > 0 ? [{ title: 'Qua bưu chính công ích', count: load.postal, of: received }] : []),
          { title: 'Trực tuyến', count: load.online, of: received, behind: 'online.done' },
          { title: 'Trong đó: trực tuyến toàn trình', count: load.onlineFull, of: load.online },
          { title: 'Trong đó: trực tuyến một phần', count: load.onlinePartial, of: load.online },
          ...(unclear > 0 ? [{ title: 'Trong đó: chưa rõ mức độ', count: unclear, of: load.online }] : []),
        ],
      },
      {
        title: '2. Giải quyết',
        parts: [
          { title: 'Tổng số hồ sơ đã giải quyết', count: resolved },
          { title: 'Trước hạn', count: load.early, of: resolved },
          { title: 'Đúng hạn', count: load.onTime, of: resolved },
          { title: 'Trễ hạn', count: load.late, of: resolved, behind: 'in-time.missing' },
        ],
      },
    ],
    1,
  );
}
