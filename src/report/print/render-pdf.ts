import { formatCell, plainText } from '../format-cell.ts';
import { isNumeric, type ReportColumn, type ReportTable } from '../report-table.ts';
import { headerRuns, tableLines } from '../table-lines.ts';
import type { FaceName } from './print-face.ts';
import { columnWidths, wrap } from './print-layout.ts';
import { SheetWriter, type Align } from './sheet-writer.ts';

const A4 = { short: 595.28, long: 841.89 };
/** Margins of NĐ 30/2020/NĐ-CP within its ranges: top and bottom 20 mm, left 30 mm, right 15 mm; here left 20 for wide tables. */
const MM = 72 / 25.4;
const MARGIN = { top: 20 * MM, bottom: 20 * MM, left: 20 * MM, right: 15 * MM };
const PAD = 3;
const LEADING = 1.2;
/** Tables with more columns lie on their side. */
const UPRIGHT_COLUMNS = 6;
const SIZES = [11, 10, 9, 8, 7];
const SIGNATURE_HEIGHT = 90;

interface Cell {
  text: string;
  face: FaceName;
  align: Align;
  /** Number of columns it covers. */
  span: number;
}

/**
 * The table as a PDF to print and sign, A4: header repeated on each page, numbers to the right, totals bold, notes below.
 * Bytes differ between two calls only in the time of making.
 */
export async function renderPdf(table: ReportTable): Promise<Uint8Array> {
  const upright = table.columns.length <= UPRIGHT_COLUMNS;
  const sheet = await SheetWriter.create(upright ? A4.short : A4.long, upright ? A4.long : A4.short);
  const printer = new TablePrinter(sheet, table);
  printer.print();
  for (let page = 0; page < sheet.pages.length; page++) {
    const y = sheet.height - MARGIN.bottom / 2;
    const words = `Trang ${page + 1} / ${sheet.pages.length}`;
    sheet.text(words, MARGIN.left, y, printer.room, { face: '400-normal', size: 9, align: 'center', page });
  }
  return sheet.save(plainText(table.title));
}

class TablePrinter {
  readonly room: number;
  readonly #sheet: SheetWriter;
  readonly #table: ReportTable;
  readonly #size: number;
  readonly #widths: number[];
  #y = 0;

  constructor(sheet: SheetWriter, table: ReportTable) {
    this.#sheet = sheet;
    this.#table = table;
    this.room = sheet.width - MARGIN.left - MARGIN.right;
    const needs = (size: number) => this.#needs(size);
    this.#size =
      SIZES.find((size) => needs(size).reduce((sum, need) => sum + need.least, 0) <= this.room) ?? SIZES.at(-1)!;
    this.#widths = columnWidths(needs(this.#size), this.room);
  }

  print(): void {
    this.#newPage();
    const { form, title, scope, formula, notes = [] } = this.#table;
    if (form) this.#paragraph(form, '700-normal', 11, 'left');
    this.#paragraph(title.toLocaleUpperCase('vi'), '700-normal', 13, 'center');
    if (scope) this.#paragraph(scope, '400-italic', 11, 'center');
    if (formula) this.#paragraph(formula.sentence, '400-italic', 10, 'center');
    this.#y += 8;
    this.#header();
    for (const line of tableLines(this.#table)) {
      if (line.kind === 'heading')
        this.#line([{ text: line.text, face: '700-normal', align: 'left', span: this.#widths.length }]);
      else
        this.#line(
          this.#cells(
            (column) => formatCell(column, line.row[column.key] ?? (column.kind === 'percent' ? '' : null)),
            line.kind === 'total',
          ),
        );
    }
    this.#y += 8;
    for (const note of notes) this.#paragraph(note, '400-italic', 9.5, 'left');
    if (this.#table.signed) this.#signatures();
  }

  #cells(textOf: (column: ReportColumn) => string, bold: boolean): Cell[] {
    return this.#table.columns.map((column) => ({
      text: textOf(column),
      face: bold ? '700-normal' : '400-normal',
      align: isNumeric(column) ? 'right' : 'left',
      span: 1,
    }));
  }

  #needs(size: number): { least: number; most: number }[] {
    const width = this.#sheet.measure('700-normal', size);
    const lines = tableLines(this.#table);
    return this.#table.columns.map((column) => {
      const body = lines.flatMap((line) =>
        line.kind === 'heading' ? [] : [formatCell(column, line.row[column.key] ?? '')],
      );
      const words = [column.title, column.mark ?? ''].flatMap((text) => text.split(/\s+/));
      // A number is never broken.
      const least = isNumeric(column) ? [...words, ...body] : [...words, ...body.flatMap((text) => text.split(/\s+/))];
      const widest = (texts: string[]): number =>
        texts.reduce((most, text) => Math.max(most, width(text)), 0) + 2 * PAD + 1;
      return { least: widest(least), most: Math.max(widest(body), widest(least)) };
    });
  }

  #newPage(): void {
    this.#sheet.addPage();
    this.#y = MARGIN.top;
  }

  #fits(height: number): boolean {
    return this.#y + height <= this.#sheet.height - MARGIN.bottom;
  }

  #paragraph(text: string, face: FaceName, size: number, align: Align): void {
    for (const line of wrap(plainText(text), this.room, this.#sheet.measure(face, size))) {
      if (!this.#fits(size * LEADING)) this.#newPage();
      this.#y += size * LEADING;
      this.#sheet.text(line, MARGIN.left, this.#y - size * 0.25, this.room, { face, size, align });
    }
    this.#y += 2;
  }

  #header(): void {
    const { columns } = this.#table;
    const bold = (text: string, span = 1): Cell => ({ text, face: '700-normal', align: 'center', span });
    const grouped = columns.some((column) => column.group);
    if (grouped) this.#groupedHeader(columns, bold);
    else
      this.#draw(
        columns.map((column) => bold(column.title)),
        0.92,
      );
    if (columns.some((column) => column.mark)) {
      this.#draw(
        columns.map((column) => ({ text: column.mark ?? '', face: '400-italic', align: 'center', span: 1 })),
        0.92,
      );
    }
  }

  /** Two lines of header; a column without a group covers both. */
  #groupedHeader(columns: readonly ReportColumn[], bold: (text: string, span?: number) => Cell): void {
    const runs = headerRuns(columns);
    const upper = runs.map(({ group, width }) => bold(group ?? '', width));
    const lower = columns.map((column) => bold(column.title));
    const upperHeight = this.#heightOf(upper);
    const lone = columns.map((column) => (column.group ? bold('') : bold(column.title)));
    const lowerHeight = Math.max(
      this.#heightOf(columns.map((column) => (column.group ? bold(column.title) : bold('')))),
      this.#heightOf(lone) - upperHeight,
    );
    for (const { group, at, width } of runs) {
      const x = this.#left(at);
      if (group === null) {
        this.#cell(bold(columns[at]!.title), x, this.#y, this.#span(at, 1), upperHeight + lowerHeight, 0.92);
        continue;
      }
      this.#cell(bold(group, width), x, this.#y, this.#span(at, width), upperHeight, 0.92);
      for (let place = at; place < at + width; place++) {
        this.#cell(lower[place]!, this.#left(place), this.#y + upperHeight, this.#span(place, 1), lowerHeight, 0.92);
      }
    }
    this.#y += upperHeight + lowerHeight;
  }

  #line(cells: Cell[]): void {
    if (!this.#fits(this.#heightOf(cells))) {
      this.#newPage();
      this.#header();
    }
    this.#draw(cells);
  }

  #draw(cells: Cell[], fill?: number): void {
    const height = this.#heightOf(cells);
    let place = 0;
    for (const cell of cells) {
      this.#cell(cell, this.#left(place), this.#y, this.#span(place, cell.span), height, fill);
      place += cell.span;
    }
    this.#y += height;
  }

  #cell(cell: Cell, x: number, y: number, width: number, height: number, fill?: number): void {
    this.#sheet.box(x, y, width, height, fill);
    const size = this.#size;
    const lines = wrap(plainText(cell.text), width - 2 * PAD, this.#sheet.measure(cell.face, size));
    const text = lines.length * size * LEADING;
    // Headers stand in the middle, data at the upper edge so that a row reads along its first line.
    let at = y + (fill === undefined ? PAD : (height - text) / 2) + size * 0.95;
    for (const line of lines) {
      this.#sheet.text(line, x + PAD, at, width - 2 * PAD, { face: cell.face, size, align: cell.align });
      at += size * LEADING;
    }
  }

  #heightOf(cells: readonly Cell[]): number {
    let place = 0;
    let most = 1;
    for (const { text, face, span } of cells) {
      const width = this.#span(place, span) - 2 * PAD;
      most = Math.max(most, wrap(plainText(text), width, this.#sheet.measure(face, this.#size)).length);
      place += span;
    }
    return most * this.#size * LEADING + 2 * PAD;
  }

  #left(place: number): number {
    return MARGIN.left + this.#widths.slice(0, place).reduce((sum, width) => sum + width, 0);
  }

  #span(place: number, count: number): number {
    return this.#widths.slice(place, place + count).reduce((sum, width) => sum + width, 0);
  }

  #signatures(): void {
    if (!this.#fits(SIGNATURE_HEIGHT)) this.#newPage();
    const half = this.room / 2;
    const right = MARGIN.left + half;
    const write = (text: string, x: number, y: number, face: FaceName) =>
      this.#sheet.text(text, x, y, half, { face, size: 11, align: 'center' });
    this.#y += 14;
    write('……………, ngày …… tháng …… năm 20……', right, this.#y, '400-italic');
    write('NGƯỜI LẬP BIỂU', MARGIN.left, this.#y + 18, '700-normal');
    write('THỦ TRƯỞNG ĐƠN VỊ', right, this.#y + 18, '700-normal');
    write('(Ký, ghi rõ họ tên)', MARGIN.left, this.#y + 33, '400-italic');
    write('(Ký tên, đóng dấu)', right, this.#y + 33, '400-italic');
    this.#y += SIGNATURE_HEIGHT;
  }
}
