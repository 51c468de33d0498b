import type { Dimension, MeasureCount, ReuseCount } from '../../core/ports/reports.ts';
import { DIMENSION_TITLES, groupTitle } from '../measure-table.ts';
import { MEASURES, rateOf } from '../measures.ts';
import { periodText, type Period } from '../period-text.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../report-table.ts';

const TAKEN = 'Lượt lấy ghi tại Sohoa';
const REFUSED = 'Lượt không lấy, theo lý do';
/** Reasons that stood on the list when they were given, and do so no longer. */
const FORMER = 'former';

/** Key of a reason's column. */
export function reasonColumn(reason: string): string {
  return `reason:${reason}`;
}

/** The reason of a column; null for another column. */
export function columnReason(key: string): string | null {
  return key.startsWith('reason:') && key !== reasonColumn(FORMER) ? key.slice('reason:'.length) : null;
}

/**
 * Reuse by groups: the rate with what it is made of, papers taken, and papers that existed and were not taken, by reason.
 * `reasons` gives each reason's words.
 */
export function reuse(
  groups: { any: readonly MeasureCount[]; here: readonly MeasureCount[]; decided: readonly ReuseCount[] },
  reasons: Readonly<Record<string, string>>,
  by: Dimension,
  period: Period,
): ReportTable {
  const listed = Object.keys(reasons);
  const keys = [...new Set([...groups.any, ...groups.decided].map((row) => row.key))].sort();
  const rows = keys.map((key): Numbers & { key: string; title: string } => {
    const any = groups.any.find((row) => row.key === key);
    const decided = groups.decided.find((row) => row.key === key);
    const refused = decided?.refused ?? {};
    const former = Object.entries(refused).flatMap(([reason, n]) => (listed.includes(reason) ? [] : [n]));
    return {
      key,
      title: groupTitle(by, any ?? decided!),
      received: any?.due ?? 0,
      done: any?.done ?? 0,
      here: groups.here.find((row) => row.key === key)?.done ?? 0,
      components: (decided?.taken ?? 0) - (decided?.takenResults ?? 0),
      results: decided?.takenResults ?? 0,
      back: decided?.takenBack ?? 0,
      ...Object.fromEntries(listed.map((reason) => [reasonColumn(reason), refused[reason] ?? 0])),
      [reasonColumn(FORMER)]: former.reduce((sum, n) => sum + n, 0),
    };
  });
  const columns = columnsOf(
    reasons,
    by,
    rows.some((row) => row[reasonColumn(FORMER)] !== 0),
  );
  return {
    title: 'Tái sử dụng giấy tờ đã số hóa và lý do không lấy',
    formula: { name: MEASURES.reuse.name, sentence: MEASURES.reuse.sentence },
    scope: periodText(period) ?? 'Toàn bộ thời gian',
    columns,
    rows: rows.map((row) => ({ ...row, ...summed(row, columns) })),
    total: totalOf(rows, columns),
    notes: [
      `Nguồn: ${MEASURES.reuse.source}.`,
      'Lượt lấy và lượt không lấy tính theo hồ sơ tiếp nhận trong kỳ; lượt đã rút lại không tính vào tỷ lệ.',
    ],
    signed: true,
  };
}

type Numbers = Record<string, number | string>;

function columnsOf(reasons: Readonly<Record<string, string>>, by: Dimension, former: boolean): ReportColumn[] {
  const integer = (key: string, title: string, group?: string): ReportColumn => ({
    ...{ key, title, kind: 'integer' },
    ...(group ? { group } : {}),
  });
  const refused = [
    ...Object.entries(reasons).map(([reason, words]) => integer(reasonColumn(reason), words, REFUSED)),
    ...(former ? [integer(reasonColumn(FORMER), 'Lý do cũ', REFUSED)] : []),
  ];
  return [
    { key: 'title', title: DIMENSION_TITLES[by], kind: 'text' },
    integer('received', 'Tiếp nhận'),
    integer('done', 'Có tái sử dụng'),
    integer('here', 'Trong đó lưu tại Sohoa'),
    { key: 'rate', title: 'Tỷ lệ', kind: 'percent', ratio: { numerator: 'done', denominator: 'received' } },
    integer('components', 'Thành phần', TAKEN),
    integer('results', 'Kết quả hồ sơ khác', TAKEN),
    integer('back', 'Đã rút lại', TAKEN),
    ...refused,
    { ...integer('refused', 'Tổng', REFUSED), sum: refused.map(({ key }) => key) },
  ];
}

function summed(row: Numbers, columns: readonly ReportColumn[]): ReportRow {
  const parts = columns.find(({ key }) => key === 'refused')?.sum ?? [];
  return {
    refused: parts.reduce((sum, key) => sum + Number(row[key] ?? 0), 0),
    rate: rateOf({ due: Number(row.received), done: Number(row.done) }),
  };
}

function totalOf(rows: readonly Numbers[], columns: readonly ReportColumn[]): ReportRow {
  const counted = columns.filter(({ kind, sum }) => kind === 'integer' && !sum).map(({ key }) => key);
  const sums = Object.fromEntries(
    counted.map((key) => [key, rows.reduce((sum, row) => sum + Number(row[key] ?? 0), 0)]),
  );
  return { key: '', title: 'Tổng cộng', ...sums, ...summed(sums, columns) };
}
