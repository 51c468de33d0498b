import type { MeasureCount } from '../../core/ports/reports.ts';
import { MEASURES, rateOf, type MeasureName } from '../measures.ts';
import { periodText, type Period } from '../period-text.ts';
import type { ReportRow, ReportTable } from '../report-table.ts';

/** The indices of online services that districts report around a hand-over, in the order of the form. */
export const HANDOVER_MEASURES = ['online', 'payment', 'index', 'e-results', 'reuse'] as const satisfies MeasureName[];
const TITLES = [
  'Tỷ lệ nộp hồ sơ trực tuyến',
  'Tỷ lệ thanh toán trực tuyến',
  'Tỷ lệ số hóa hồ sơ',
  'Tỷ lệ cấp kết quả điện tử',
  'Tỷ lệ tái sử dụng kết quả số hóa',
];

interface HandoverCounts {
  before: Pick<MeasureCount, 'due' | 'done'>;
  after: Pick<MeasureCount, 'due' | 'done'>;
}

/**
 * Indices before and after the desk was handed over, `counts` in the order of HANDOVER_MEASURES. `targets` are ratios 0..1
 * set by the province; the column stays empty where there is none.
 */
export function handover(
  counts: readonly HandoverCounts[],
  periods: { before: Period; after: Period },
  targets: readonly (number | null)[] = [],
): ReportTable {
  const percent = { kind: 'percent', decimals: 1 } as const;
  return {
    title: 'Kết quả thực hiện các chỉ tiêu về dịch vụ công trực tuyến',
    form: 'Biểu mẫu 2',
    formula: null,
    scope: `Trước: ${periodText(periods.before)}; sau: ${periodText(periods.after)}`,
    columns: [
      { key: 'number', title: 'STT', kind: 'text' },
      { key: 'title', title: 'Chỉ tiêu', kind: 'text' },
      {
        key: 'before',
        title: `(i) Kết quả đạt được trước khi chuyển giao (${periodText(periods.before)})`,
        ...percent,
        ratio: { numerator: 'beforeDone', denominator: 'beforeDue' },
      },
      { key: 'target', group: '(ii) Sau khi chuyển giao', title: 'Chỉ tiêu UBND tỉnh giao', ...percent },
      {
        key: 'after',
        group: '(ii) Sau khi chuyển giao',
        title: `Kết quả đạt được (${periodText(periods.after)})`,
        ...percent,
        ratio: { numerator: 'afterDone', denominator: 'afterDue' },
      },
    ],
    rows: HANDOVER_MEASURES.map((_, index): ReportRow => {
      const { before, after } = counts[index]!;
      return {
        number: String(index + 1),
        title: TITLES[index]!,
        before: rateOf(before),
        beforeDone: before.done,
        beforeDue: before.due,
        target: targets[index] ?? '',
        after: rateOf(after),
        afterDone: after.done,
        afterDue: after.due,
      };
    }),
    total: null,
    notes: HANDOVER_MEASURES.map((name, index) => {
      const { before, after } = counts[index]!;
      const fraction = ({ due, done }: { due: number; done: number }) => `${count(done)}/${count(due)}`;
      return `${index + 1}. ${MEASURES[name].sentence} Trước ${fraction(before)}, sau ${fraction(after)} hồ sơ.`;
    }),
    signed: true,
  };
}

const COUNT = new Intl.NumberFormat('vi-VN');
const count = (n: number): string => COUNT.format(n);
