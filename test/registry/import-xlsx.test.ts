import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { importRegister } from '../../src/registry/import-register.ts';
import { MemoryRecords } from './fake-records.ts';

let folder: string;
let records: MemoryRecords;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-registry-'));
  records = new MemoryRecords();
});
afterEach(() => rm(folder, { recursive: true }));

async function workbook(fill: (book: exceljs.Workbook) => void): Promise<string> {
  const book = new exceljs.Workbook();
  fill(book);
  const path = join(folder, 'register.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

const HEADER = [
  'Mã hồ sơ',
  'Mã thủ tục',
  'Đơn vị',
  'Người nộp',
  'Số định danh',
  'Ngày tiếp nhận',
  'Ngày trả kết quả',
  'Kênh tiếp nhận',
];
const TODAY = { today: '2026-11-22' };

test('takes dates, numbers, formulas and rich text as the sheet shows them', async () => {
  const path = await workbook((book) => {
    book.addWorksheet('Bìa').addRow(['Chỉ là bìa']);
    const sheet = book.addWorksheet('Hồ sơ');
    sheet.addRow(['DANH SÁCH HỒ SƠ']);
    sheet.mergeCells('A1:H1');
    sheet.addRow(HEADER);
    sheet.addRow([
      { richText: [{ text: 'H08.27.35-' }, { text: '261005-0021' }] },
      1.00119,
      'H08',
      { formula: 'A1&"x"', result: 'Nguyễn Thử' },
      '001099999999',
      new Date(Date.UTC(2026, 9, 5)),
      { formula: 'F3+1', result: 46301 },
      'Trực tiếp',
    ]);
    sheet.getCell('F3').numFmt = 'dd/mm/yyyy';
    sheet.addRow(['H08.27.35-261005-0022', '1.001193', 'H08', 'Trần Thử', 1099999999, 46300, null, 'Trực tuyến']);
    sheet.getCell('E4').numFmt = '000000000000';
    sheet.addRow([]);
    sheet.addRow(['H08.27.35-261005-0023', '1.001193', 'H08', 'Lê Thử', 1099999999, '05/10/2026', '', 'BCCI']);
    sheet.addRow([
      'H08.27.35-261005-0024',
      '1.001193',
      'H08',
      { error: '#N/A' },
      '',
      '05/10/2026',
      { error: '#REF!' },
      'BCCI',
    ]);
  });
  const sum = await importRegister('dossiers', path, records, TODAY);
  expect(sum.rejected).toEqual([
    {
      row: 6,
      reason: 'số định danh không đủ 12 chữ số (bảng tính đã bỏ số 0 ở đầu; hãy định dạng cột này là văn bản)',
    },
    { row: 7, reason: 'chủ hồ sơ: ô chứa lỗi công thức; ngày trả kết quả không phải là ngày hợp lệ (cần dd/mm/yyyy)' },
  ]);
  expect(sum.inserted).toBe(2);
  expect(records.dossier('H08.27.35-261005-0021')).toMatchObject({
    procedureCode: '1.001190',
    applicant: 'Nguyễn Thử',
    citizenId: '001099999999',
    received: '2026-10-05',
    resolved: '2026-10-06',
    channel: 'direct',
  });
  expect(records.dossier('H08.27.35-261005-0022')).toMatchObject({
    citizenId: '001099999999',
    received: '2026-10-05',
    resolved: null,
  });
});

test('understands a header of two rows and leaves hidden sheets alone', async () => {
  const path = await workbook((book) => {
    const hidden = book.addWorksheet('cũ', { state: 'hidden' });
    hidden.addRow(['code', 'name']);
    hidden.addRow(['H99', 'Cũ']);
    const sheet = book.addWorksheet('Đơn vị');
    sheet.addRow(['Đơn vị hành chính', null]);
    sheet.mergeCells('A1:B1');
    sheet.addRow(['Mã định danh', 'Tên đơn vị']);
    sheet.addRow(['H08.27.35', 'Ủy ban nhân dân xã Thử']);
  });
  expect(await importRegister('units', path, records)).toMatchObject({ inserted: 1, rejected: [] });
  expect([...records.rows.units.keys()]).toEqual(['H08.27.35']);
});

test('joins a header whose columns stand on two levels', async () => {
  const path = await workbook((book) => {
    const sheet = book.addWorksheet('Hồ sơ');
    sheet.addRow(['Mã hồ sơ', 'Mã TTHC', 'Đơn vị', 'Chủ hồ sơ', 'Thời gian', null, 'Hình thức nộp']);
    sheet.addRow([null, null, null, null, 'Ngày tiếp nhận', 'Ngày có kết quả', null]);
    sheet.mergeCells('E1:F1');
    sheet.addRow(['H08.27.35-261005-0021', '1.001193', 'H08', 'Trần Thử', '05/10/2026', '06/10/2026', 'Trực tiếp']);
  });
  expect(await importRegister('dossiers', path, records, TODAY)).toMatchObject({ inserted: 1, rejected: [] });
});

test('refuses a workbook without the columns, a truncated one and an old one', async () => {
  const path = await workbook((book) => book.addWorksheet('x').addRow(['Mã hồ sơ', 'Gì đó']));
  await expect(importRegister('dossiers', path, records)).rejects.toMatchObject({
    code: 'REGISTER_INVALID',
    detail: { missing: expect.stringContaining('procedure_code') },
  });
  const whole = await readFile(path);
  for (const share of [0.2, 0.5, 0.9]) {
    await writeFile(path, whole.subarray(0, Math.floor(whole.length * share)));
    await expect(importRegister('dossiers', path, records)).rejects.toMatchObject({ code: 'REGISTER_INVALID' });
  }
  await writeFile(path, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
  await expect(importRegister('dossiers', path, records)).rejects.toMatchObject({
    detail: { reason: expect.stringContaining('.xls') },
  });
  expect(records.batches).toEqual([]);
});

test('a share is taken as its cell shows it, and fewer than no pieces of equipment are refused', async () => {
  const declared = await workbook((book) => {
    const sheet = book.addWorksheet('Báo cáo');
    sheet.addRow(['Báo cáo', 'Mã chỉ tiêu', 'Chỉ tiêu', 'Số khai']);
    sheet.addRow(['BC 1', 'rate', 'Tỷ lệ', 5497 / 6942]);
    sheet.getCell('D2').numFmt = '0.00%';
    sheet.addRow(['BC 1', 'points', 'Điểm', 0.5]);
  });
  await importRegister('declared', declared, records, TODAY);
  expect([...records.office.get('declared')!.values()].map((row) => JSON.parse(row))).toMatchObject([
    { key: 'rate', value: 79.18, decimals: 2 },
    { key: 'points', value: 0.5, decimals: 1 },
  ]);
  const equipment = await workbook((book) => {
    const sheet = book.addWorksheet('Thiết bị');
    sheet.addRow(['Mã thiết bị', 'Đơn vị', 'Loại thiết bị', 'Số lượng']);
    sheet.addRow(['T1', 'H99.01', 'Máy scan', -2]);
  });
  const sum = await importRegister('equipment', equipment, records, TODAY);
  expect(sum.rejected.map((row) => row.row)).toEqual([2]);
});

test('a formula that was never computed is told with its column, and so is what a merge may hide', async () => {
  const path = await workbook((book) => {
    const sheet = book.addWorksheet('Hồ sơ');
    sheet.addRow(HEADER);
    const row = (n: number): exceljs.CellValue[] => [
      ...[`H08.27.35-261005-000${n}`, '1.001193', 'H08', 'Trần Thử', '', '05/10/2026', null, 'Trực tiếp'],
    ];
    sheet.addRow(row(1));
    const uncomputed = row(2);
    uncomputed[6] = { formula: 'F3+1' };
    sheet.addRow(uncomputed);
    sheet.addRow(row(3));
    sheet.addRow(row(4));
    sheet.mergeCells('C4:C5');
  });
  const sum = await importRegister('dossiers', path, records, TODAY);
  expect(sum.rejected).toEqual([
    {
      row: 3,
      reason: 'cột “Ngày trả kết quả”: công thức chưa có kết quả (hãy mở bằng Excel, tính lại rồi lưu)',
    },
    { row: 5, reason: 'thiếu đơn vị (nếu ô này được gộp với ô khác, hãy bỏ gộp rồi điền đủ từng dòng)' },
  ]);
  expect(sum.inserted).toBe(2);
});
