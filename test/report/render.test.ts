import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import type { BacklogFilter, BacklogRow } from '../../src/core/ports/work-lists.ts';
import { backlogTable } from '../../src/report/backlog-table.ts';
import { coverageTable } from '../../src/report/coverage-table.ts';
import { renderCsv } from '../../src/report/render-csv.ts';
import { renderJson } from '../../src/report/render-json.ts';
import { renderTable, textWidth } from '../../src/report/render-table.ts';
import { renderXlsx } from '../../src/report/render-xlsx.ts';

const COVERAGE = coverageTable(
  [
    {
      key: '1.001193',
      title: 'Đăng ký khai sinh',
      received: 0,
      receivedWithPaper: 0,
      resolved: 6942,
      resolvedWithResult: 5497,
    },
    { key: '2.000815', title: 'Chứng thực', received: 0, receivedWithPaper: 0, resolved: 0, resolvedWithResult: 0 },
  ],
  'results',
);

const FILTER: BacklogFilter = { from: null, to: null, part: 'result', today: '2026-11-01' };

const dossier = (changes: Partial<BacklogRow>): BacklogRow => ({
  code: 'H08.27.35-261005-0021',
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  unit: 'H08.27.35',
  applicant: 'Trần Thử',
  received: '2026-10-05',
  resolved: '2026-10-12',
  due: '2026-10-11',
  days: 1234,
  ...changes,
});

describe('renderTable', () => {
  test('shows numerator, denominator, rate and formula, aligned', () => {
    expect(renderTable(COVERAGE).split('\n')).toEqual([
      'Tỷ lệ số hóa kết quả giải quyết',
      'Công thức: Hồ sơ đã giải quyết có giấy kết quả đã lưu trữ / hồ sơ đã giải quyết của thủ tục có kết quả bằng giấy.',
      '',
      'Mã thủ tục  Thủ tục            Đã giải quyết  Đã số hóa kết quả  Chưa số hóa  Tỷ lệ số hóa kết quả giải quyết',
      '─'.repeat(109),
      '1.001193    Đăng ký khai sinh          6.942              5.497        1.445                          79,18 %',
      '2.000815    Chứng thực                     0                  0            0                   không có hồ sơ',
      '─'.repeat(109),
      '            Tổng cộng                  6.942              5.497        1.445                          79,18 %',
    ]);
  });

  test('measures letters with marks as one place, composed or not', () => {
    expect(textWidth('Nguyễn')).toBe(6);
    expect(textWidth('Nguyễn'.normalize('NFD'))).toBe(6);
    expect(textWidth('漢')).toBe(2);
  });

  test('cuts long texts and takes the power from control characters', () => {
    const text = renderTable(
      backlogTable({ total: 1, rows: [dossier({ applicant: `\u001b[2J${'ệ'.repeat(80)}` })] }, FILTER),
    );
    expect(text).not.toContain('\u001b');
    expect(text).toContain(`${'ệ'.repeat(55)}…`);
    expect(text).not.toContain('ệ'.repeat(60));
  });

  test('says when there is no row', () => {
    expect(renderTable(backlogTable({ total: 0, rows: [] }, FILTER))).toContain('(không có dòng nào)');
  });
});

describe('backlogTable', () => {
  test('says how many of how many are shown, and keeps dates and days', () => {
    const table = backlogTable({ total: 1445, rows: [dossier({})] }, { ...FILTER, from: '2026-01-01' });
    expect(table.scope).toBe('Từ 01/01/2026; 1 trên 1.445 hồ sơ');
    expect(renderTable(table)).toMatch(/05\/10\/2026 +12\/10\/2026 +11\/10\/2026 +21 +1\.234/);
  });
});

describe('renderCsv', () => {
  test('has the UTF-8 mark, CRLF, plain digits and the total', () => {
    const csv = renderCsv(COVERAGE);
    expect(csv.startsWith('\uFEFFMã thủ tục,')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
    expect(parse(csv, { bom: true })).toEqual([
      ['Mã thủ tục', 'Thủ tục', 'Đã giải quyết', 'Đã số hóa kết quả', 'Chưa số hóa', 'Tỷ lệ số hóa kết quả giải quyết'],
      ['1.001193', 'Đăng ký khai sinh', '6942', '5497', '1445', '79,18 %'],
      ['2.000815', 'Chứng thực', '0', '0', '0', 'không có hồ sơ'],
      ['', 'Tổng cộng', '6942', '5497', '1445', '79,18 %'],
    ]);
  });

  test('a decimal is a number to any program: no grouping point, no apostrophe before a minus', () => {
    const csv = renderCsv({
      ...COVERAGE,
      columns: [{ key: 'n', title: 'Lệch', kind: 'decimal' }],
      rows: [{ n: 6942 }, { n: -12 }, { n: -1234.5 }],
      total: null,
    });
    expect(parse(csv, { bom: true })).toEqual([['Lệch'], ['6942'], ['-12'], ['-1234,5']]);
  });

  test('quotes, and takes the power from formulas', () => {
    const names = ['=1+1', '+84', '-2', '@x', '\t=1', '＝1', 'Hộ "A", B', 'a\r\nb'];
    const csv = renderCsv(backlogTable({ total: 8, rows: names.map((applicant) => dossier({ applicant })) }, FILTER));
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row['Chủ hồ sơ'])).toEqual([
      "'=1+1",
      "'+84",
      "'-2",
      "'@x",
      "'=1",
      "'＝1",
      'Hộ "A", B',
      'a b',
    ]);
  });
});

describe('renderXlsx', () => {
  async function read(bytes: Uint8Array): Promise<exceljs.Worksheet> {
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    return book.worksheets[0]!;
  }

  test('has numbers, formulas for rates and totals, and the formula in words', async () => {
    const sheet = await read(await renderXlsx(COVERAGE));
    expect(sheet.getCell('A1').value).toBe('Tỷ lệ số hóa kết quả giải quyết');
    expect(sheet.getCell('A2').value).toContain('Công thức');
    expect(sheet.getCell('C5').value).toBe(6942);
    expect(sheet.getCell('F5').value).toEqual({ formula: 'IF(C5=0,"không có hồ sơ",D5/C5)', result: 5497 / 6942 });
    expect(sheet.getCell('F5').numFmt).toBe('0.00%');
    expect(sheet.getCell('F6').value).toMatchObject({ result: 'không có hồ sơ' });
    expect(sheet.getCell('C7').value).toEqual({ formula: 'SUM(C5:C6)', result: 6942 });
    expect(sheet.getCell('F7').value).toMatchObject({ formula: 'IF(C7=0,"không có hồ sơ",D7/C7)' });
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, printTitlesRow: '4:4' });
  });

  test('has real dates, and text stays text', async () => {
    const sheet = await read(
      await renderXlsx(backlogTable({ total: 1, rows: [dossier({ applicant: '=1+1' })] }, FILTER)),
    );
    expect(sheet.getCell('F5').value).toEqual(new Date('2026-10-05T00:00:00Z'));
    expect(sheet.getCell('F5').numFmt).toBe('dd/mm/yyyy');
    expect(sheet.getCell('E5').value).toBe('=1+1');
    expect(sheet.getCell('B5').value).toBe('1.001193');
    expect(sheet.getCell('J5').value).toBe(1234);
  });

  test('a table without rows is a workbook all the same', async () => {
    const sheet = await read(await renderXlsx(coverageTable([], 'components')));
    expect(sheet.getCell('C5').value).toBe(0);
    expect(sheet.getCell('F5').value).toMatchObject({ result: 'không có hồ sơ' });
  });
});

test('renderJson keeps figures as figures', () => {
  const parsed = JSON.parse(renderJson(COVERAGE)) as typeof COVERAGE;
  expect(parsed).toEqual(COVERAGE);
  expect(parsed.rows[1]!.rate).toBeNull();
});
