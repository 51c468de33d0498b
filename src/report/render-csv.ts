import { csvField, csvSafeField } from '../core/csv-field.ts';
import { formatCell, plainText } from './format-cell.ts';
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from './report-table.ts';
import { tableLines, wholeTitle } from './table-lines.ts';

/** A text as a field; one that a spreadsheet would run as a formula is led by an apostrophe. */
export function csvText(text: string): string {
  return csvSafeField(plainText(text));
}

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2, useGrouping: false });

function cell(column: ReportColumn, value: ReportValue): string {
  // Plain digits, so that any program reads a number; a grouping point would be taken for a decimal one.
  if (column.kind !== 'percent' && typeof value === 'number') return csvField(NUMBER.format(value));
  const text = formatCell(column, value);
  return column.kind === 'percent' ? csvField(text) : csvText(text);
}

/**
 * The table as CSV (RFC 4180, CRLF) with the UTF-8 mark without which Excel garbles Vietnamese: header, rows, totals.
 * Text that a spreadsheet would run as a formula is led by an apostrophe. Notes are left out: they are no data.
 */
export function renderCsv(table: ReportTable): string {
  const line = (row: ReportRow): string =>
    table.columns.map((column) => (row[column.key] === undefined ? '' : cell(column, row[column.key]!))).join(',');
  const header = table.columns.map((column) => csvField(wholeTitle(column))).join(',');
  const lines = tableLines(table).map((one) => (one.kind === 'heading' ? csvField(one.text) : line(one.row)));
  return `\uFEFF${[header, ...lines].join('\r\n')}\r\n`;
}
