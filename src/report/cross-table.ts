import type { CrossCount, Dimension } from '../core/ports/reports.ts';
import {
  DIMENSION_TITLES,
  figures,
  groupTitle,
  pairGroups,
  rateColumns,
  scopeText,
  sumOf,
  type Compared,
} from './measure-table.ts';
import { exclusionOf, type Measure } from './measures.ts';
import type { Period } from './period-text.ts';
import type { ReportColumn, ReportTable } from './report-table.ts';

/** Dimensions whose groups have codes that a reader looks up elsewhere. */
const CODED: readonly Dimension[] = ['procedure', 'unit'];
/** Between two keys: it is in no code, and sorts before every letter. */
const BETWEEN = '\u0000';

/**
 * One measure by two dimensions at once, for example procedure and unit: a row for each pair that has dossiers, so that rows can
 * be sorted and filtered in a spreadsheet. The total is of all pairs.
 */
export function crossTable(
  measure: Measure,
  [by, and]: readonly [Dimension, Dimension],
  counts: Compared<readonly CrossCount[]>,
  periods: Compared<Period>,
): ReportTable {
  const rows = pairGroups(counts, ({ key, andKey }) => key + BETWEEN + andKey).map(({ group, now, before }) => ({
    key: group.key,
    title: groupTitle(by, group),
    andKey: group.andKey,
    andTitle: groupTitle(and, { key: group.andKey, title: group.andTitle }),
    ...figures(now, before),
  }));
  const total = figures(sumOf(counts.now), counts.before && sumOf(counts.before));
  return {
    title: `${measure.title} theo ${lower(by)} và ${lower(and)}`,
    formula: { name: measure.name, sentence: measure.sentence },
    scope: scopeText(periods),
    columns: [
      ...groupColumns(by, 'key', 'title'),
      ...groupColumns(and, 'andKey', 'andTitle'),
      ...rateColumns(measure, periods),
    ],
    rows,
    total: { key: '', title: 'Tổng cộng', andKey: '', andTitle: '', ...total },
    notes: [`Nguồn: ${measure.source}.`, exclusionOf(measure)],
  };
}

function lower(by: Dimension): string {
  return DIMENSION_TITLES[by].toLowerCase();
}

function groupColumns(by: Dimension, key: string, title: string): ReportColumn[] {
  const name = DIMENSION_TITLES[by];
  return [
    ...(CODED.includes(by) ? [{ key, title: `Mã ${lower(by)}`, kind: 'text' } as const] : []),
    { key: title, title: name, kind: 'text' },
  ];
}
