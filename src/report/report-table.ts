/** What a column holds: texts and dates (`yyyy-mm-dd`) are strings, integers and percents (a ratio 0..1) are numbers. */
export type ColumnKind = 'text' | 'integer' | 'percent' | 'date';

export interface ReportColumn {
  /** Key of the column's value in each row. */
  key: string;
  /** Vietnamese header. */
  title: string;
  kind: ColumnKind;
  /** For a percent: the columns it is computed from. Its value is null when the denominator is 0. */
  ratio?: { numerator: string; denominator: string };
}

export type ReportValue = string | number | null;
export type ReportRow = Record<string, ReportValue>;

/** A report as every renderer and the web page take it. All texts are Vietnamese. */
export interface ReportTable {
  title: string;
  /** Which formula the figures follow, so that nobody compares two different ones; null for plain lists. */
  formula: { name: string; sentence: string } | null;
  /** What the rows cover, for example the period; null when there is nothing to say. */
  scope: string | null;
  columns: ReportColumn[];
  rows: ReportRow[];
  /** Computed from sums of the rows, never from averages of their rates; null for plain lists. */
  total: ReportRow | null;
}
