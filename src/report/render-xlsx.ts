import exceljs from 'exceljs';
import { formatCell, NO_DOSSIERS, plainText } from './format-cell.ts';
import { textWidth } from './render-table.ts';
import { isNumeric, type ColumnKind, type ReportColumn, type ReportRow, type ReportTable } from './report-table.ts';
import { headerRuns, tableLines } from './table-lines.ts';

const NUMBER_FORMATS: Record<ColumnKind, string> = {
  text: '@',
  integer: '#,##0',
  decimal: '#,##0.00',
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

/** Where a value of the row stands: its cell, or the number itself when the form does not show it. */
function reference(table: ReportTable, key: string, row: ReportRow, at: number): string {
  const place = table.columns.findIndex((column) => column.key === key);
  if (place >= 0) return letter(place) + at;
  if (typeof row[key] !== 'number') throw new RangeError(`no column ${key}`);
  return String(row[key]);
}

function valueOf(table: ReportTable, column: ReportColumn, row: ReportRow, at: number): exceljs.CellValue {
  const value = row[column.key] ?? null;
  if (column.ratio && typeof value !== 'string' && typeof row[column.ratio.denominator] === 'number') {
    const [top, bottom] = [column.ratio.numerator, column.ratio.denominator].map((key) =>
      reference(table, key, row, at),
    );
    return { formula: `IF(${bottom}=0,"${NO_DOSSIERS}",${top}/${bottom})`, result: value ?? NO_DOSSIERS };
  }
  if (value === null || value === '') return null;
  if (column.sum) return { formula: column.sum.map((key) => reference(table, key, row, at)).join('+'), result: value };
  if (typeof value === 'number') return value;
  if (column.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return new Date(`${value}T00:00:00Z`);
  return plainText(value);
}

function numberFormat(column: ReportColumn): string {
  if (column.kind !== 'percent' || column.decimals === undefined) return NUMBER_FORMATS[column.kind];
  return column.decimals === 0 ? '0%' : `0.${'0'.repeat(column.decimals)}%`;
}

function style(cell: exceljs.Cell, column: ReportColumn): void {
  cell.numFmt = numberFormat(column);
  cell.font = FONT;
  cell.border = THIN;
  const numeric = isNumeric(column);
  cell.alignment = { vertical: 'top', wrapText: column.kind === 'text', horizontal: numeric ? 'right' : 'left' };
}

function addRow(sheet: exceljs.Worksheet, table: ReportTable, row: ReportRow, at: number): void {
  for (const [place, column] of table.columns.entries()) {
    const cell = sheet.getCell(at, place + 1);
    cell.value = valueOf(table, column, row, at);
    style(cell, column);
  }
}

/** `SUM(C5:C9)` for lines that follow each other, `C7+C12` for others (totals of sections). */
function sumOf(column: string, rows: number[]): string {
  const neighbours = rows.every((row, index) => row === rows[0]! + index);
  if (neighbours) return `SUM(${column}${rows[0]}:${column}${rows.at(-1)})`;
  return rows.map((row) => column + row).join('+');
}

function addTotal(sheet: exceljs.Worksheet, table: ReportTable, row: ReportRow, at: number, rows: number[]): void {
  addRow(sheet, table, row, at);
  for (const [place, column] of table.columns.entries()) {
    const cell = sheet.getCell(at, place + 1);
    cell.font = { ...FONT, bold: true };
    const sum = row[column.key];
    if (column.kind === 'integer' && typeof sum === 'number' && rows.length > 0) {
      cell.value = { formula: sumOf(letter(place), rows), result: sum };
    }
  }
}

function addBody(sheet: exceljs.Worksheet, table: ReportTable, first: number): number {
  const lines = tableLines(table);
  for (const [index, line] of lines.entries()) {
    const at = first + index;
    if (line.kind === 'row') addRow(sheet, table, line.row, at);
    if (line.kind === 'total')
      addTotal(
        sheet,
        table,
        line.row,
        at,
        line.of.map((one) => first + one),
      );
    if (line.kind === 'heading') {
      sheet.mergeCells(at, 1, at, table.columns.length);
      const cell = sheet.getCell(at, 1);
      cell.value = plainText(line.text);
      cell.font = { ...FONT, bold: true };
      cell.border = THIN;
    }
  }
  return first + lines.length;
}

function headCell(sheet: exceljs.Worksheet, at: number, place: number, text: string): void {
  const cell = sheet.getCell(at, place + 1);
  cell.value = text;
  cell.font = { ...FONT, bold: true };
  cell.border = THIN;
  cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7ECF3' } };
}

/** Groups above their columns, columns without a group over both lines, and the form's marks below. The last line used. */
function addHeader(sheet: exceljs.Worksheet, table: ReportTable, first: number): number {
  const { columns } = table;
  const grouped = columns.some((column) => column.group);
  const titles = grouped ? first + 1 : first;
  for (const { group, at, width } of headerRuns(columns)) {
    for (let place = at; place < at + width; place++) {
      headCell(sheet, titles, place, columns[place]!.title);
      if (grouped) headCell(sheet, first, place, group ?? columns[place]!.title);
    }
    if (!grouped) continue;
    if (group === null) sheet.mergeCells(first, at + 1, titles, at + 1);
    else if (width > 1) sheet.mergeCells(first, at + 1, first, at + width);
  }
  if (!columns.some((column) => column.mark)) return titles;
  for (const [place, column] of columns.entries()) {
    headCell(sheet, titles + 1, place, column.mark ?? '');
    sheet.getCell(titles + 1, place + 1).font = { ...FONT, size: 10, italic: true };
  }
  return titles + 1;
}

/** Title, formula, scope and header; the first and the last line of the header. */
function addHead(sheet: exceljs.Worksheet, table: ReportTable): { first: number; last: number } {
  const sentence = table.formula ? `Công thức: ${table.formula.sentence}` : null;
  const lines = [table.title, table.form ?? null, sentence, table.scope].filter(
    (line): line is string => line !== null,
  );
  for (const [index, text] of lines.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = plainText(text);
    cell.font = index === 0 ? { ...FONT, size: 14, bold: true } : { ...FONT, italic: true };
  }
  const first = lines.length + 2;
  return { first, last: addHeader(sheet, table, first) };
}

function addNotes(sheet: exceljs.Worksheet, table: ReportTable, first: number): void {
  for (const [index, note] of (table.notes ?? []).entries()) {
    const at = first + index;
    sheet.mergeCells(at, 1, at, table.columns.length);
    const cell = sheet.getCell(at, 1);
    cell.value = plainText(note);
    cell.font = { ...FONT, size: 11, italic: true };
    cell.alignment = { wrapText: true, vertical: 'top' };
    const letters = table.columns.reduce((sum, column) => sum + columnWidth(table, column), 0);
    sheet.getRow(at).height = 15 * Math.max(1, Math.ceil(note.length / letters));
  }
}

/** Wide enough for the longest text, between 10 and 50 letters. */
function columnWidth(table: ReportTable, column: ReportColumn): number {
  const texts = tableLines(table).flatMap((line) =>
    line.kind === 'heading' ? [] : [formatCell(column, line.row[column.key] ?? null)],
  );
  const longest = texts.reduce((most, text) => Math.max(most, textWidth(text)), Math.min(18, textWidth(column.title)));
  return Math.min(50, Math.max(column.title === 'STT' || column.title === 'TT' ? 6 : 10, longest + 3));
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
  const next = addBody(sheet, table, header.last + 1);
  for (const [place, column] of table.columns.entries()) sheet.getColumn(place + 1).width = columnWidth(table, column);
  addNotes(sheet, table, next + 1);
  sheet.views = [{ state: 'frozen', ySplit: header.last }];
  sheet.pageSetup.printTitlesRow = `${header.first}:${header.last}`;
  sheet.headerFooter.oddFooter = 'Trang &P / &N';
  return new Uint8Array(await book.xlsx.writeBuffer());
}
