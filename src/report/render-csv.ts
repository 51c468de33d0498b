import { formatCell, plainText } from './format-cell.ts';
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from './report-table.ts';
import { tableLines, wholeTitle } from './table-lines.ts';

/** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function field(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text as a field; one that a spreadsheet would run as a formula is led by an apostrophe. */
export function csvText(text: string): string {
  const plain = plainText(text);
  return field(FORMULA_START.test(plain) ? `'${plain}` : plain);
}

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2, useGrouping: false });

function cell(column: ReportColumn, value: ReportValue): string {
  // Plain digits, so that any program reads a number; a grouping point would be taken for a decimal one.
  if (column.kind !== 'percent' && typeof value === 'number') return field(NUMBER.format(value));
  const text = formatCell(column, value);
  return column.kind === 'percent' ? field(text) : csvText(text);
}

/**
 * The table as CSV (RFC 4180, CRLF) with the UTF-8 mark without which Excel garbles Vietnamese: header, rows, totals.
 * Text that a spreadsheet would run as a formula is led by an apostrophe. Notes are left out: they are no data.
 */
export function renderCsv(table: ReportTable): string {
  const line = (row: ReportRow): string =>
    table.columns.map((column) => (row[column.key] === undefined ? '' : cell(column, row[column.key]!))).join(',');
  const header = table.columns.map((column) => field(wholeTitle(column))).join(',');
  const lines = tableLines(table).map((one) => (one.kind === 'heading' ? field(one.text) : line(one.row)));
  return `\uFEFF${[header, ...lines].join('\r\n')}\r\n`;
}
