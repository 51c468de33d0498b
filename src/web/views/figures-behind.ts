import { SIDES, type Dimension } from '../../core/ports/reports.ts';
import type { LayoutName } from '../../report/make-report.ts';
import { isMeasure } from '../../report/measures.ts';
import type { ReportColumn, ReportRow } from '../../report/report-table.ts';
import { addressQuery, narrowTo, type ReportQuery } from '../report-query.ts';

/** Columns of layouts that count what a side of a measure lists, and what a row stands for. */
const BEHIND: Partial<Record<LayoutName, { by: Dimension; columns: Record<string, string> }>> = {
  'form-6a': { by: 'field', columns: { online: 'online.done', late: 'in-time.missing' } },
  'follow-up': {
    by: 'unit',
    columns: {
      received: 'components.due',
      without: 'components.missing',
      with: 'components.done',
      reused: 'reuse.done',
      resolved: 'results.due',
      missing: 'results.missing',
      done: 'results.done',
    },
  },
  'unit-results': {
    by: 'unit',
    columns: { received: 'online.due', inTime: 'in-time.done', late: 'in-time.missing' },
  },
};

/** Address of the dossiers behind a number of a layout; null where no list counts the same. */
export function figureBehind(
  name: LayoutName,
  column: ReportColumn,
  row: ReportRow,
  query: ReportQuery,
): string | null {
  const layout = BEHIND[name];
  const told = layout?.columns[column.key] ?? (column.key === 'count' ? String(row.behind ?? '') : '');
  const [measure = '', side = ''] = told.split('.');
  if (!isMeasure(measure) || !(SIDES as readonly string[]).includes(side) || !row[column.key]) return null;
  const narrowed = layout ? narrowTo(query, layout.by, String(row.key ?? '')) : {};
  if (narrowed === null) return null;
  const changes = { ...narrowed, 'chi-so': measure, phia: side, theo: null, trang: null, 'chuyen-giao': null };
  return `/bao-cao/ho-so?${addressQuery(query, changes)}`;
}
