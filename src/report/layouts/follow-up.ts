import type { MeasureCount } from '../../core/ports/reports.ts';
import { MEASURES, rateOf } from '../measures.ts';
import { periodText, type Period } from '../period-text.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../report-table.ts';

const INTAKE = 'Số hóa thành phần hồ sơ';
const RESULTS = 'Số hóa kết quả';
const integer = (key: string, group: string, title: string): ReportColumn => ({ key, group, title, kind: 'integer' });
const COLUMNS: ReportColumn[] = [
  { key: 'number', title: 'STT', kind: 'text' },
  { key: 'title', title: 'Đơn vị', kind: 'text' },
  integer('received', INTAKE, 'Tiếp nhận'),
  integer('without', INTAKE, 'Chưa số hóa'),
  integer('with', INTAKE, 'Có số hóa'),
  integer('reused', INTAKE, 'Có tái sử dụng'),
  {
    key: 'intakeRate',
    group: INTAKE,
    title: 'Tỷ lệ',
    kind: 'percent',
    ratio: { numerator: 'with', denominator: 'received' },
  },
  integer('resolved', RESULTS, 'Đã giải quyết'),
  integer('missing', RESULTS, 'Chưa số hóa'),
  integer('done', RESULTS, 'Đã số hóa'),
  {
    key: 'resultRate',
    group: RESULTS,
    title: 'Tỷ lệ',
    kind: 'percent',
    ratio: { numerator: 'done', denominator: 'resolved' },
  },
  { key: 'reached', title: 'Đạt từ 80 %', kind: 'text' },
];
const TARGET = 0.8;

/** “Theo dõi mức độ số hóa”: components over received, results over resolved, for each unit or other group. */
export function followUp(
  groups: { components: readonly MeasureCount[]; results: readonly MeasureCount[]; reuse: readonly MeasureCount[] },
  period: Period,
): ReportTable {
  const keys = [...new Set([...groups.components, ...groups.results].map((row) => row.key))].sort();
  const of = (rows: readonly MeasureCount[], key: string) => rows.find((row) => row.key === key);
  const lines = keys.map((key) => {
    const [components, results] = [of(groups.components, key), of(groups.results, key)];
    return {
      key,
      title: components?.title ?? results?.title ?? key,
      received: components?.due ?? 0,
      with: components?.done ?? 0,
      reused: of(groups.reuse, key)?.done ?? 0,
      resolved: results?.due ?? 0,
      done: results?.done ?? 0,
    };
  });
  const sum = (name: 'received' | 'with' | 'reused' | 'resolved' | 'done') =>
    lines.reduce((total, line) => total + line[name], 0);
  const all = {
    title: 'Tổng cộng',
    received: sum('received'),
    with: sum('with'),
    reused: sum('reused'),
    resolved: sum('resolved'),
    done: sum('done'),
  };
  return {
    title: 'Theo dõi mức độ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
    formula: null,
    scope: periodText(period),
    columns: COLUMNS,
    rows: lines.map((line, index) => row(String(index + 1), line)),
    total: row('', all),
    notes: [MEASURES.components.sentence, MEASURES.results.sentence],
    signed: true,
  };
}

function row(
  number: string,
  line: { key?: string; title: string; received: number; with: number; reused: number; resolved: number; done: number },
): ReportRow {
  const intakeRate = rateOf({ due: line.received, done: line.with });
  const resultRate = rateOf({ due: line.resolved, done: line.done });
  const rates = [intakeRate, resultRate].filter((rate) => rate !== null);
  return {
    number,
    ...line,
    without: line.received - line.with,
    missing: line.resolved - line.done,
    intakeRate,
    resultRate,
    reached: rates.length === 0 ? '' : rates.every((rate) => rate >= TARGET) ? 'Đạt' : 'Chưa đạt',
  };
}
