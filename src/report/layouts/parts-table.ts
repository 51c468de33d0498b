import type { ReportRow, ReportTable } from '../report-table.ts';

/** One line of a section of a report: a number, and of which whole it is a part. */
export interface Part {
  title: string;
  count: number;
  /** Left out = it is a whole by itself. */
  of?: number;
  /** Measure and side whose dossiers it counts, `results.missing`, where there is a list of them. */
  behind?: string;
}

/** Lines of a report's section as a table: number, whole and share beside each other, so that no share stands alone. */
export function partsTable(
  head: Pick<ReportTable, 'title' | 'scope'> & Partial<Pick<ReportTable, 'notes'>>,
  sections: readonly { title: string; parts: readonly Part[] }[],
  decimals: number,
): ReportTable {
  return {
    ...head,
    formula: null,
    columns: [
      { key: 'title', title: 'Nội dung', kind: 'text' },
      { key: 'count', title: 'Số hồ sơ', kind: 'integer' },
      { key: 'of', title: 'Trên tổng số', kind: 'integer' },
      {
        key: 'rate',
        title: 'Tỷ lệ',
        kind: 'percent',
        decimals,
        ratio: { numerator: 'count', denominator: 'of' },
      },
    ],
    rows: [],
    sections: sections.map(({ title, parts }) => ({ title, rows: parts.map(rowOf), total: null })),
    total: null,
    signed: true,
  };
}

function rowOf({ title, count, of, behind = '' }: Part): ReportRow {
  if (of === undefined) return { title, count, of: null, rate: '', behind };
  return { title, count, of, rate: of === 0 ? null : count / of, behind };
}
