import type { ReportTable } from './report-table.ts';

/** The table as JSON: percents are ratios 0..1 (null when nothing is due), dates `yyyy-mm-dd`. */
export function renderJson(table: ReportTable): string {
  return `${JSON.stringify(table, null, 2)}\n`;
}
