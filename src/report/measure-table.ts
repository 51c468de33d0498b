import type { Dimension, MeasureCount } from '../core/ports/reports.ts';
import { exclusionOf, rateOf, scoreOf, type Measure } from './measures.ts';
import { periodText, type Period } from './period-text.ts';
import type { ReportColumn, ReportRow, ReportTable } from './report-table.ts';

type Counts = Pick<MeasureCount, 'considered' | 'due' | 'done'>;

/** Counts of one period, and of the one beside it when two are compared. */
export interface Compared<Value> {
  now: Value;
  before: Value | null;
}

/** The dimensions in words. */
export const DIMENSION_TITLES: Record<Dimension, string> = {
  procedure: 'Thủ tục',
  unit: 'Đơn vị',
  field: 'Lĩnh vực',
  channel: 'Kênh tiếp nhận',
  operator: 'Loại nhân sự tiếp nhận',
  month: 'Tháng',
};
const KEY_WORDS: Record<string, string> = {
  online: 'Trực tuyến',
  direct: 'Trực tiếp',
  postal: 'Bưu chính công ích',
  permanent: 'Biên chế',
  seconded: 'Biệt phái',
  sent: 'Cơ quan chuyên môn cử đến',
  unknown: 'Chưa rõ',
};

/** A group's name in words: channels and kinds of operators have stable keys. */
export function groupTitle(by: Dimension, { key, title }: Pick<MeasureCount, 'key' | 'title'>): string {
  if (by === 'operator' && key === 'postal') return 'Nhân viên BCCI';
  if (by === 'channel' || by === 'operator') return KEY_WORDS[key] ?? key;
  if (by === 'month') return key.split('-').reverse().join('/') || 'Chưa rõ';
  return title || 'Chưa rõ';
}

const NONE: Counts = { considered: 0, due: 0, done: 0 };

/** One measure by groups of a dimension; with a period before it, both rates and how many points lie between them. */
export function measureTable(
  measure: Measure,
  by: Dimension,
  counts: Compared<readonly MeasureCount[]>,
  periods: Compared<Period>,
): ReportTable {
  const scored = (row: ReportRow): ReportRow => ({ ...row, score: scoreOf(measure, row.rate as number | null) });
  const rows = pairGroups(counts, ({ key }) => key).map(({ group, now, before }): ReportRow => ({
    key: group.key,
    title: groupTitle(by, group),
    ...scored(figures(now, before)),
  }));
  const total = scored(figures(sumOf(counts.now), counts.before && sumOf(counts.before)));
  return {
    title: measure.title,
    formula: { name: measure.name, sentence: measure.sentence },
    scope: scopeText(periods),
    columns: [
      ...(by === 'procedure' || by === 'unit' ? [{ key: 'key', title: 'Mã', kind: 'text' } as const] : []),
      { key: 'title', title: DIMENSION_TITLES[by], kind: 'text' },
      ...rateColumns(measure, periods),
    ],
    rows,
    total: { key: '', title: 'Tổng cộng', ...total },
    notes: [`Nguồn: ${measure.source}.`, exclusionOf(measure)],
  };
}

/** Groups of either period in the order of their keys, each with both counts; `before` is null without a second period. */
export function pairGroups<Row extends MeasureCount>(
  counts: Compared<readonly Row[]>,
  keyOf: (row: Row) => string,
): { group: Row; now: Counts; before: Counts | null }[] {
  const now = new Map(counts.now.map((row) => [keyOf(row), row]));
  const before = new Map((counts.before ?? []).map((row) => [keyOf(row), row]));
  return [...new Set([...now.keys(), ...before.keys()])].sort().map((key) => ({
    group: now.get(key) ?? before.get(key)!,
    now: now.get(key) ?? NONE,
    before: counts.before && (before.get(key) ?? NONE),
  }));
}

export function sumOf(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, one) => ({
      considered: total.considered + one.considered,
      due: total.due + one.due,
      done: total.done + one.done,
    }),
    NONE,
  );
}

export function scopeText({ now, before }: Compared<Period>): string {
  const text = periodText(now) ?? 'Toàn bộ thời gian';
  return before ? `${text}, so với: ${periodText(before) ?? 'toàn bộ thời gian'}` : text;
}

export function rateColumns(measure: Measure, periods: Compared<Period>): ReportColumn[] {
  const integer = (key: string, title: string): ReportColumn => ({ key, title, kind: 'integer' });
  return [
    integer('done', measure.words.done),
    integer('due', measure.words.due),
    integer('missing', measure.words.missing),
    integer('excluded', 'Không tính'),
    { key: 'rate', title: 'Tỷ lệ', kind: 'percent', ratio: { numerator: 'done', denominator: 'due' } },
    ...besideColumns(periods.before, { done: measure.words.done, due: measure.words.due }),
  ];
}

/** Columns of the period that stands beside; none without one. */
function besideColumns(before: Period | null, titles: { done: string; due: string }): ReportColumn[] {
  if (!before) return [];
  const group = periodText(before) ?? 'Toàn bộ thời gian';
  return [
    { key: 'doneBefore', title: titles.done, group, kind: 'integer' },
    { key: 'dueBefore', title: titles.due, group, kind: 'integer' },
    {
      key: 'rateBefore',
      title: 'Tỷ lệ',
      group,
      kind: 'percent',
      ratio: { numerator: 'doneBefore', denominator: 'dueBefore' },
    },
    { key: 'change', title: 'Tăng, giảm (điểm %)', kind: 'decimal' },
  ];
}

export function figures(now: Counts, before: Counts | null): ReportRow {
  const [rate, rateBefore] = [rateOf(now), before ? rateOf(before) : null];
  return {
    done: now.done,
    due: now.due,
    missing: now.due - now.done,
    excluded: now.considered - now.due,
    rate,
    ...(before
      ? {
          doneBefore: before.done,
          dueBefore: before.due,
          rateBefore,
          change: rate === null || rateBefore === null ? null : (rate - rateBefore) * 100,
        }
      : {}),
  };
}

/**
 * All measures, one a row, with what is divided by what; the rates of a period before it beside them. `here` is how many of
 * the done rest on papers of this archive alone, null where papers do not matter or nothing else is counted.
 */
export function measuresTable(
  counts: readonly { measure: Measure; now: Counts; before: Counts | null; here: number | null }[],
  periods: Compared<Period>,
): ReportTable {
  return {
    title: 'Chỉ số số hóa và dịch vụ công',
    formula: null,
    scope: scopeText(periods),
    columns: [
      { key: 'title', title: 'Chỉ số', kind: 'text' },
      { key: 'done', title: 'Tử số', kind: 'integer' },
      ...(counts.some(({ here }) => here !== null)
        ? [{ key: 'here', title: 'Trong đó lưu tại Sohoa', kind: 'integer' } as const]
        : []),
      { key: 'due', title: 'Mẫu số', kind: 'integer' },
      { key: 'missing', title: 'Còn thiếu', kind: 'integer' },
      { key: 'excluded', title: 'Không tính', kind: 'integer' },
      { key: 'rate', title: 'Tỷ lệ', kind: 'percent', ratio: { numerator: 'done', denominator: 'due' } },
      { key: 'score', title: 'Điểm QĐ 766', kind: 'text' },
      ...besideColumns(periods.before, { done: 'Tử số', due: 'Mẫu số' }),
    ],
    rows: counts.map(({ measure, now, before, here }) => ({
      key: measure.name,
      title: measure.title,
      ...figures(now, before),
      here,
      score: scoreText(measure, rateOf(now)),
    })),
    total: null,
    notes: counts.map(
      ({ measure }) => `${measure.title}: ${measure.sentence} ${exclusionOf(measure)} ${measure.source}.`,
    ),
  };
}

const POINTS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** `3,96 / 4`; empty where Decision 766 gives no points. */
export function scoreText(measure: Measure, rate: number | null): string {
  const score = scoreOf(measure, rate);
  return score === null || !measure.score ? '' : `${POINTS.format(score)}\u00A0/\u00A0${measure.score.points}`;
}
