import exceljs from 'exceljs';
import { formatCell, NO_DOSSIERS, plainText } from './format-cell.ts';
import { textWidth } from './render-table.ts';
import type { ColumnKind, ReportColumn, ReportRow, ReportTable } from './report-table.ts';

const NUMBER_FORMATS: Record<ColumnKind, string> = {
  text: '@',
  integer: '#,##0',
  percent: '0.00%',
  date: 'dd/mm/yyyy',
};
const FONT = { name: 'Times New Roman', size: 12 };
const THIN: Partial<exceljs.Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

/** Column letter of a 0-based place. */
function letter(place: number): string {
  const rest = String.fromCharCode(65 + (place % 26));
  return place < 26 ? rest : letter(Math.floor(place / 26) - 1) + rest;
}

function letterOf(table: ReportTable, key: string): string {
  const place = table.columns.findIndex((column) => column.key === key);
  if (place < 0) throw new RangeError(`no column ${key}`);
  return letter(place);
}

function valueOf(table: ReportTable, column: ReportColumn, row: ReportRow, at: number): exceljs.CellValue {
  const value = row[column.key] ?? null;
  if (column.ratio) {
    const [top, bottom] = [column.ratio.numerator, column.ratio.denominator].map((key) => letterOf(table, key) + at);
    return { formula: `IF(${bottom}=0,"${NO_DOSSIERS}",${top}/${bottom})`, result: value ?? NO_DOSSIERS };
  }
  if (value === null || typeof value === 'number') return value;
  if (column.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return new Date(`${value}T00:00:00Z`);
  return plainText(value);
}

function addRow(sheet: exceljs.Worksheet, table: ReportTable, row: ReportRow, at: number): void {
  for (const [place, column] of table.columns.entries()) {
    const cell = sheet.getCell(at, place + 1);
    cell.value = valueOf(table, column, row, at);
    style(cell, column);
  }
}

function style(cell: exceljs.Cell, column: ReportColumn): void {
  cell.numFmt = NUMBER_FORMATS[column.kind];
  cell.font = FONT;
  cell.border = THIN;
  const numeric = column.kind === 'integer' || column.kind === 'percent';
  cell.alignment = { vertical: 'top', wrapText: column.kind === 'text', horizontal: numeric ? 'right' : 'left' };
}

function addTotal(sheet: exceljs.Worksheet, table: ReportTable, total: ReportRow, first: number, at: number): void {
  addRow(sheet, table, total, at);
  for (const [place, column] of table.columns.entries()) {
    const cell = sheet.getCell(at, place + 1);
    cell.font = { ...FONT, bold: true };
    const sum = total[column.key];
    if (column.kind === 'integer' && typeof sum === 'number' && at > first) {
      cell.value = { formula: `SUM(${letter(place)}${first}:${letter(place)}${at - 1})`, result: sum };
    }
  }
}

function addHead(sheet: exceljs.Worksheet, table: ReportTable): number {
  const sentence = table.formula ? `Công thức (${table.formula.name}): ${table.formula.sentence}` : null;
  const lines = [table.title, sentence, table.scope].filter((line): line is string => line !== null);
  for (const [index, text] of lines.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = plainText(text);
    cell.font = index === 0 ? { ...FONT, size: 14, bold: true } : { ...FONT, italic: true };
  }
  const at = lines.length + 2;
  for (const [place, column] of table.columns.entries()) {
    const cell = sheet.getCell(at, place + 1);
    cell.value = column.title;
    cell.font = { ...FONT, bold: true };
    cell.border = THIN;
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7ECF3' } };
  }
  return at;
}

/** Wide enough for the longest text, between 10 and 50 letters. */
function columnWidth(table: ReportTable, column: ReportColumn): number {
  const texts = [...table.rows, ...(table.total ? [table.total] : [])].map((row) =>
    formatCell(column.kind, row[column.key] ?? null),
  );
  const longest = texts.reduce((most, text) => Math.max(most, textWidth(text)), Math.min(18, textWidth(column.title)));
  return Math.min(50, Math.max(10, longest + 3));
}

/**
 * The table as a workbook (bytes of an .xlsx file) to be worked with and printed: real numbers and dates, sums and rates
 * as formulas, header repeated on each A4 page.
 */
export async function renderXlsx(table: ReportTable): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(
    plainText(table.title)
      .replace(/[\\/*?:[\]']/g, ' ')
      .slice(0, 31),
    {
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    },
  );
  const header = addHead(sheet, table);
  for (const [index, row] of table.rows.entries()) addRow(sheet, table, row, header + 1 + index);
  if (table.total) addTotal(sheet, table, table.total, header + 1, header + 1 + table.rows.length);
  for (const [place, column] of table.columns.entries()) sheet.getColumn(place + 1).width = columnWidth(table, column);
  sheet.views = [{ state: 'frozen', ySplit: header }];
  sheet.pageSetup.printTitlesRow = `${header}:${header}`;
  sheet.headerFooter.oddFooter = 'Trang &P / &N';
  return new Uint8Array(await book.xlsx.writeBuffer());
}
