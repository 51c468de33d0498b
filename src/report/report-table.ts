/**
 * What a column holds: texts and dates (`yyyy-mm-dd`) are strings, integers, decimals (two digits at most are shown) and
 * percents (a ratio 0..1) are numbers.
 */
export type ColumnKind = 'text' | 'integer' | 'decimal' | 'percent' | 'date';

export interface ReportColumn {
  /** Key of the column's value in each row. */
  key: string;
  /** Vietnamese header. */
  title: string;
  kind: ColumnKind;
  /** For a percent: the keys it is computed from, of columns or of values beside them. Null when the denominator is 0. */
  ratio?: { numerator: string; denominator: string };
  /** For a percent: digits behind the comma; 2 when left out (QĐ 766/QĐ-TTg). */
  decimals?: number;
  /** Header above this column and its neighbours of the same group. */
  group?: string;
  /** Keys of the columns whose sum it is in every row. */
  sum?: readonly string[];
  /** What the form prints under the header, for example `(3)=(4)+(5)+(6)`. */
  mark?: string;
}

export type ReportValue = string | number | null;
export type ReportRow = Record<string, ReportValue>;

/** Rows under a heading with a total of their own. */
export interface ReportSection {
  title: string;
  rows: ReportRow[];
  total: ReportRow | null;
}

/** A report as every renderer and the web page take it. All texts are Vietnamese. */
export interface ReportTable {
  title: string;
  /** Which formula the figures follow, so that nobody compares two different ones; null for plain lists. */
  formula: { name: string; sentence: string } | null;
  /** What the rows cover, for example the period; null when there is nothing to say. */
  scope: string | null;
  columns: ReportColumn[];
  rows: ReportRow[];
  /** In place of `rows`, where the form has parts. */
  sections?: ReportSection[];
  /** Computed from sums of the rows, never from averages of their rates; null for plain lists. */
  total: ReportRow | null;
  /** Name of the form, printed in the corner, for example `Biểu số II.06a/VPCP/KSTT`. */
  form?: string;
  /** Sentences below the table: sources, exclusions, contradictions. */
  notes?: string[];
  /** A form that is handed in has room for two signatures. */
  signed?: boolean;
}

/** Whether the column's values stand to the right. */
export function isNumeric({ kind }: ReportColumn): boolean {
  return kind === 'integer' || kind === 'decimal' || kind === 'percent';
}
