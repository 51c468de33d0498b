import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { PDFDocument } from 'pdf-lib';
import type { Caseload, UnitMeans } from '../../src/core/ports/reports.ts';
import { form6a } from '../../src/report/layouts/form-6a.ts';
import { means } from '../../src/report/layouts/means.ts';
import { unitResults } from '../../src/report/layouts/unit-results.ts';
import { columnWidths, wrap } from '../../src/report/print/print-layout.ts';
import { renderPdf } from '../../src/report/print/render-pdf.ts';
import { renderCsv } from '../../src/report/render-csv.ts';
import { renderXlsx } from '../../src/report/render-xlsx.ts';
import type { ReportTable } from '../../src/report/report-table.ts';

const load = (key: string, more: Partial<Caseload> = {}): Caseload => ({
  ...{ key, title: key, online: 0, onlineFull: 0, onlinePartial: 0, direct: 0, postal: 0, carried: 0, early: 0 },
  ...{ onTime: 0, late: 0, untimed: 0, openInTime: 0, openLate: 0, openUntimed: 0 },
  ...more,
});
const PERIOD = { from: '2024-04-01', to: '2024-06-30' };
const FORM = form6a(
  [
    load('Hộ tịch', { online: 1200, direct: 5, postal: 1, carried: 2, early: 1000, onTime: 200, late: 3, untimed: 5 }),
    load('=Chứng thực', { online: 102, carried: 2, early: 60, onTime: 40, openInTime: 3, openLate: 1 }),
  ],
  PERIOD,
);
const UNITS = unitResults(
  [
    { code: 'A', name: 'UBND Thị xã', level: 'district' },
    { code: 'B', name: 'Phường Một', level: 'commune' },
    { code: 'C', name: 'Phường Hai', level: 'commune' },
  ],
  [{ unit: 'A', oneStop: 3, interlinked: 240 }],
  [
    load('A', { direct: 853, early: 800, onTime: 29, late: 24 }),
    load('B', { direct: 10, early: 10 }),
    load('C', { direct: 7, early: 5, onTime: 2 }),
    load('Z', { direct: 4, early: 4 }),
  ],
  PERIOD,
);

async function sheetOf(table: ReportTable): Promise<exceljs.Worksheet> {
  const book = new exceljs.Workbook();
  // The library's types know an older Buffer.
  await book.xlsx.load((await renderXlsx(table)) as unknown as exceljs.Buffer);
  return book.worksheets[0]!;
}

describe('XLSX of form II.06a', () => {
  test('real numbers, sums across and down as formulas, header of three lines repeated on each page', async () => {
    const sheet = await sheetOf(FORM);
    expect(sheet.getCell('C5').value).toBe('Số lượng hồ sơ tiếp nhận');
    expect(sheet.getCell('C5').master).toBe(sheet.getCell('F5').master);
    expect([sheet.getCell('C6').value, sheet.getCell('C7').value]).toEqual(['Tổng số', '(3)=(4)+(5)+(6)']);
    expect(sheet.getCell('A5').master).toBe(sheet.getCell('A6').master);
    expect(sheet.getCell('D8').value).toBe(1200);
    expect(sheet.getCell('D8').numFmt).toBe('#,##0');
    expect(sheet.getCell('C8').value).toEqual({ formula: 'D8+E8+F8', result: 1208 });
    expect(sheet.getCell('C10').value).toEqual({ formula: 'SUM(C8:C9)', result: 1312 });
    expect(sheet.pageSetup.printTitlesRow).toBe('5:7');
    expect(sheet.getColumn(2).width).toBeGreaterThan(10);
  });

  test('totals of parts are added up where lines do not follow each other', async () => {
    const sheet = await sheetOf(UNITS);
    const rows: unknown[][] = [];
    sheet.eachRow((row) => rows.push(row.values as unknown[]));
    const totals = rows.filter((row) => row[2] === 'Tổng');
    expect(totals.map((row) => row[5])).toEqual([
      { formula: 'SUM(E7:E7)', result: 853 },
      { formula: 'SUM(E10:E11)', result: 17 },
    ]);
    // Numbers of procedures are not added up over several units.
    expect(totals.map((row) => row[4] ?? null)).toEqual([{ formula: 'SUM(D7:D7)', result: 240 }, null]);
  });
});

test('CSV has one header line with the groups in it, and text is no formula', () => {
  const rows: string[][] = parse(renderCsv(FORM), { bom: true });
  expect(rows[0]!.slice(1, 4)).toEqual([
    'Lĩnh vực giải quyết',
    'Số lượng hồ sơ tiếp nhận: Tổng số',
    'Số lượng hồ sơ tiếp nhận: Trực tuyến',
  ]);
  expect(rows[1]!.slice(1, 4)).toEqual(['Hộ tịch', '1208', '1200']);
  expect(rows[2]![1]).toBe("'=Chứng thực");
});

test('what fits no column of the form is told below it, and an unknown unit is not lost', () => {
  expect(FORM.total).toMatchObject({ resolved: 1303, open: 4 });
  expect(FORM.notes![0]).toBe('5 hồ sơ đã giải quyết không có ngày hẹn trả, không tính vào cột (7) đến (10).');
  expect(UNITS.notes!.at(-1)).toBe('Z: 4 hồ sơ của đơn vị không có trong danh mục vào ngày cuối kỳ.');
});

const withPdftotext = existsSync('/usr/bin/pdftotext') ? test : test.skip;

describe('PDF', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sohoa-pdf-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function textOf(table: ReportTable): Promise<string> {
    const file = join(folder, 'report.pdf');
    await writeFile(file, await renderPdf(table));
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  }

  withPdftotext('can be read and searched: every word and number of the form', async () => {
    const text = await textOf(FORM);
    expect(text).toContain('Biểu số II.06a/VPCP/KSTT');
    expect(text).toContain('TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH');
    expect(text).toMatch(/1\s+Hộ tịch\s+1\.208\s+1\.200\s+6\s+2\s+1\.203\s+1\.000\s+200\s+3\s+0\s+0\s+0/);
    expect(text).toMatch(/Tổng cộng\s+1\.312\s+1\.302\s+6\s+4\s+1\.303\s+1\.060\s+240\s+3\s+4\s+3\s+1/);
    expect(text).toContain('NGƯỜI LẬP BIỂU');
  });

  withPdftotext('a long table repeats its header on each page and loses no row', async () => {
    const units = Array.from({ length: 90 }, (_, i): UnitMeans => ({
      ...{ code: `H99.${i}`, name: `Phường Thử Nghiệm ${i + 1}`, level: 'commune', staff: 1, signatures: 1 },
      ...{ staffBy: { permanent: 1 }, equipment: {} },
    }));
    const table = means(units, '2024-07-25');
    const text = await textOf(table);
    for (const { name } of units) expect(text).toMatch(new RegExp(`${name}\\s+1`));
    const pages = text.split('\f').filter((page) => /Thử Nghiệm/.test(page));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.every((page) => page.includes('Bộ phận Một cửa'))).toBe(true);
    expect(text).toContain(`Trang ${pages.length} / `);
  });

  test('lies on its side only when it has many columns, in A4', async () => {
    const sizeOf = async (table: ReportTable) => (await PDFDocument.load(await renderPdf(table))).getPage(0).getSize();
    expect((await sizeOf(FORM)).width).toBeGreaterThan((await sizeOf(FORM)).height);
    const { width, height } = await sizeOf({ ...FORM, columns: FORM.columns.slice(0, 4) });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  test('a text of signs no font has, or of one endless word, breaks nothing', async () => {
    const rows = [{ ...FORM.rows[0]!, title: '漢字 \u0007 ' + 'x'.repeat(400) }];
    expect((await renderPdf({ ...FORM, rows })).length).toBeGreaterThan(10_000);
  });
});

describe('layout of a printed table', () => {
  const five = (text: string): number => text.length * 5;

  test('breaks between words, and inside a word only when it is wider than its cell', () => {
    expect(wrap('Thị trấn Tuy Phước', 45, five)).toEqual(['Thị trấn', 'Tuy Phước']);
    expect(wrap('Thị trấn Tuy Phước', 44, five)).toEqual(['Thị trấn', 'Tuy', 'Phước']);
    expect(wrap('abcdefgh', 20, five)).toEqual(['abcd', 'efgh']);
    expect(wrap('', 20, five)).toEqual(['']);
  });

  test('columns fill the room, whoever needs more gets it, and nobody falls below the least while there is room', () => {
    const wide = columnWidths(
      [
        { least: 20, most: 20 },
        { least: 30, most: 300 },
      ],
      200,
    );
    expect(wide).toEqual([20, 180]);
    const tight = columnWidths(
      [
        { least: 100, most: 100 },
        { least: 300, most: 900 },
      ],
      200,
    );
    expect(tight).toEqual([50, 150]);
    const sum = columnWidths(
      [
        { least: 10, most: 30 },
        { least: 10, most: 10 },
      ],
      100,
    ).reduce((a, b) => a + b);
    expect(sum).toBeCloseTo(100);
  });
});
