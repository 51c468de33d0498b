import type { ReportColumn, ReportRow, ReportTable } from './report-table.ts';

/** A line of a table's body in reading order. A total names the lines (0-based) that it is the sum of. */
export type TableLine =
  { kind: 'heading'; text: string } | { kind: 'row'; row: ReportRow } | { kind: 'total'; row: ReportRow; of: number[] };

/** The body of a table, its sections unfolded. */
export function tableLines(table: ReportTable): TableLine[] {
  const lines: TableLine[] = [];
  const sums: number[] = [];
  for (const section of table.sections ?? [{ title: '', rows: table.rows, total: null }]) {
    if (section.title) lines.push({ kind: 'heading', text: section.title });
    const of = section.rows.map((row) => lines.push({ kind: 'row', row }) - 1);
    if (section.total) sums.push(lines.push({ kind: 'total', row: section.total, of }) - 1);
    else sums.push(...of);
  }
  if (table.total) lines.push({ kind: 'total', row: table.total, of: sums });
  return lines;
}

/** A column's header with its group, for renderers of one header line. */
export function wholeTitle(column: ReportColumn): string {
  return column.group ? `${column.group}: ${column.title}` : column.title;
}

/** Runs of neighbouring columns under one group, or single columns without: where each begins and how wide it is. */
export function headerRuns(columns: readonly ReportColumn[]): { group: string | null; at: number; width: number }[] {
  const runs: { group: string | null; at: number; width: number }[] = [];
  for (const [at, { group = null }] of columns.entries()) {
    const last = runs.at(-1);
    if (last && group !== null && last.group === group) last.width += 1;
    else runs.push({ group, at, width: 1 });
  }
  return runs;
}
