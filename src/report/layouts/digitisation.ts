import type { Caseload, MeasureCount } from '../../core/ports/reports.ts';
import { exclusionOf, MEASURES } from '../measures.ts';
import { periodText, type Period } from '../period-text.ts';
import type { ReportTable } from '../report-table.ts';
import { partsTable } from './parts-table.ts';

/** What came in and by which channel, and what of it is digitised: the section communes write in their report. */
export function digitisation(
  load: Caseload,
  counts: { components: MeasureCount; results: MeasureCount },
  period: Period,
): ReportTable {
  const received = load.online + load.direct + load.postal;
  const { components, results } = counts;
  return partsTable(
    {
      title: 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
      scope: periodText(period),
      notes: [
        MEASURES.results.sentence,
        MEASURES.components.sentence,
        `Số hóa kết quả, ${results.considered - results.due} hồ sơ đã giải quyết không tính. ${exclusionOf(MEASURES.results)}`,
      ],
    },
    [
      {
        title: '1. Tiếp nhận',
        parts: [
          { title: 'Tổng số hồ sơ tiếp nhận', count: received, behind: 'online.due' },
          { title: 'Trực tiếp', count: load.direct, of: received },
          { title: 'Trực tuyến', count: load.online, of: received, behind: 'online.done' },
          ...(load.postal > 0 ? [{ title: 'Qua bưu chính công ích', count: load.postal, of: received }] : []),
        ],
      },
      {
        title: '2. Số hóa kết quả (đầu ra)',
        parts: [
          { title: 'Số hồ sơ đã giải quyết', count: results.due, behind: 'results.due' },
          {
            title: 'Số hồ sơ chưa số hóa kết quả',
            count: results.due - results.done,
            of: results.due,
            behind: 'results.missing',
          },
          { title: 'Số hồ sơ có số hóa kết quả', count: results.done, of: results.due, behind: 'results.done' },
        ],
      },
      {
        title: '3. Số hóa hồ sơ tiếp nhận (đầu vào)',
        parts: [
          { title: 'Số hồ sơ tiếp nhận', count: components.due, behind: 'components.due' },
          {
            title: 'Số hồ sơ chưa số hóa thành phần',
            count: components.due - components.done,
            of: components.due,
            behind: 'components.missing',
          },
          {
            title: 'Số hồ sơ có số hóa thành phần',
            count: components.done,
            of: components.due,
            behind: 'components.done',
          },
        ],
      },
    ],
    2,
  );
}
