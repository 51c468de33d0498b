import type { CoverageCounts } from '../core/ports/queries.ts';
import { coverageFormulas, type CoverageFormulaName } from './coverage-formulas.ts';
import { periodText, type Period } from './period-text.ts';
import type { ReportColumn, ReportRow, ReportTable } from './report-table.ts';

/** What a row of the table stands for. */
export type CoverageBy = 'procedure' | 'unit' | 'field' | 'month';

const GROUPS: Record<CoverageBy, { title: string; code: string | null }> = {
  procedure: { title: 'Thủ tục', code: 'Mã thủ tục' },
  unit: { title: 'Đơn vị', code: 'Mã đơn vị' },
  field: { title: 'Lĩnh vực', code: null },
  month: { title: 'Tháng', code: null },
};

/**
 * Coverage by the named formula, one row a group, in the order given. Each row has `key`, `title`, `due`, `done`,
 * `remaining` (counts of dossiers) and `rate` (0..1, null when nothing is due). The total's rate is computed from the
 * sums. Throws RangeError when more is done than due, which no register allows.
 */
export function coverageTable(
  counts: readonly CoverageCounts[],
  formulaName: CoverageFormulaName,
  options: { by?: CoverageBy } & Partial<Period> = {},
): ReportTable {
  const formula = coverageFormulas[formulaName];
  const group = GROUPS[options.by ?? 'procedure'];
  const rows = counts.map((count) => ({
    key: count.key,
    title: count.title,
    ...figures(count[formula.denominator.count], count[formula.numerator.count]),
  }));
  const sum = (key: 'due' | 'done'): number => rows.reduce((total, row) => total + row[key], 0);
  const columns: ReportColumn[] = [
    ...(group.code ? [{ key: 'key', title: group.code, kind: 'text' } as const] : []),
    { key: 'title', title: group.title, kind: 'text' },
    { key: 'due', title: formula.denominator.title, kind: 'integer' },
    { key: 'done', title: formula.numerator.title, kind: 'integer' },
    { key: 'remaining', title: formula.remaining, kind: 'integer' },
    {
      key: 'rate',
      title: formula.title.vi,
      kind: 'percent',
      ratio: { numerator: 'done', denominator: 'due' },
    },
  ];
  const total: ReportRow = { key: '', title: 'Tổng cộng', ...figures(sum('due'), sum('done')) };
  return {
    title: formula.title.vi,
    formula: { name: formula.name, sentence: formula.sentence.vi },
    scope: periodText({ from: options.from ?? null, to: options.to ?? null }),
    columns,
    rows,
    total,
  };
}

function figures(due: number, done: number): { due: number; done: number; remaining: number; rate: number | null } {
  if (done > due) throw new RangeError(`${done} done of ${due} due`);
  return { due, done, remaining: due - done, rate: due === 0 ? null : done / due };
}
