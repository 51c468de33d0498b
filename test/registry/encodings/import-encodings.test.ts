import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { importRegister } from '../../../src/registry/import-register.ts';
import { MemoryRecords } from '../fake-records.ts';
import { to1258, toTcvn3, toVni } from './encode.ts';

const TODAY = { today: '2026-11-22' };
const HEADER = 'Mã hồ sơ,Mã thủ tục,Đơn vị,Người nộp,Ngày tiếp nhận,Ngày trả kết quả,Hình thức nộp';
const NAMES = ['Nguyễn Thị Thử', 'Đoàn Văn Mẫu', 'Lường Thị Ngọc Ánh', 'Trịnh Quỹ', 'Vũ Đức Khuyến'];

let folder: string;
let records: MemoryRecords;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-encodings-'));
  records = new MemoryRecords();
});
afterEach(() => rm(folder, { recursive: true }));

const code = (n: number): string => `H08.27.35-261005-${String(n).padStart(4, '0')}`;
const line = (n: number, name: string): string => `${code(n)},1.004772,Xã Thử Nghiệm,${name},05/10/2026,,Trực tuyến`;
const table = (names: string[] = NAMES): string =>
  `${[HEADER, ...names.map((name, n) => line(n, name))].join('\r\n')}\r\n`;

async function importBytes(bytes: Uint8Array | string) {
  const path = join(folder, 'register.csv');
  await writeFile(path, bytes);
  return importRegister('dossiers', path, records, TODAY);
}
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const applicants = (): unknown[] =>
  [...records.rows.dossiers.values()].map((text) => (JSON.parse(text) as { applicant: string }).applicant);

test.each([
  ['TCVN3 (ABC)', toTcvn3],
  ['VNI-Windows', toVni],
  ['Windows-1258', to1258],
])('a file in %s is converted, and how certain that is is told', async (title, encode) => {
  const sum = await importBytes(latin1(encode(table())));
  expect(sum).toMatchObject({ inserted: 5, rejected: [] });
  // TCVN3 has no capitals with tones: the first letter of Ánh is a small one.
  const expected = title.startsWith('TCVN3') ? NAMES.map((name) => name.replace('Ánh', 'ánh')) : NAMES;
  expect(applicants()).toEqual(expected);
  expect(records.dossier(code(0))).toMatchObject({ unit: 'Xã Thử Nghiệm', channel: 'online' });
  expect(sum.notes).toHaveLength(1);
  expect(sum.notes[0]).toMatch(`Tệp theo bảng mã ${title}, đã chuyển sang Unicode`);
  expect(sum.notes[0]).toMatch(/\(\d+(,\d)?\s?%\)/);
});

test('UTF-16 with its mark, either way round', async () => {
  const little = Buffer.from(`\ufeff${table()}`, 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const bytes of [little, big]) {
    records = new MemoryRecords();
    const sum = await importBytes(bytes);
    expect(sum.rejected).toEqual([]);
    expect(sum.notes[0]).toContain('UTF-16');
    expect(applicants()).toEqual(NAMES);
  }
});

test('plain ASCII and UTF-8 are read as they stand, foreign letters and signs included', async () => {
  const english = 'dossier_code,procedure_code,unit,applicant,received,resolved,channel';
  const ascii = await importBytes(`${english}\n${code(1)},1.004772,H08,Nguyen Thu,2026-10-05,,online\n`);
  expect(ascii).toMatchObject({ inserted: 1, rejected: [], notes: [] });
  const names = ['São Müller', 'Nguyễn Văn ® ©', 'Công ty Ô Tô Á Châu', 'Hòa', 'Nghiêm Só', 'Ksor Hʼ Bơ'];
  records = new MemoryRecords();
  const utf8 = await importBytes(table(names));
  expect(utf8).toMatchObject({ rejected: [], notes: [] });
  expect(applicants()).toEqual(names);
});

test('a short file says too little: refused with what to do, nothing written', async () => {
  const english = 'dossier_code,procedure_code,unit,applicant,received,resolved,channel';
  for (const encode of [toTcvn3, toVni, to1258]) {
    const text = `${english}\n${code(1)},1.004772,H08,${encode('Lê Thử')},2026-10-05,,online\n`;
    await expect(importBytes(latin1(text))).rejects.toMatchObject({
      code: 'REGISTER_INVALID',
      detail: { reason: expect.stringMatching(/không chắc theo bảng mã nào.*lưu lại/) },
    });
  }
  // Western letters are no Vietnamese in any of them.
  await expect(
    importBytes(latin1(`${english}\n${code(1)},1.004772,H08,Müller São Åström Peña,05/10/2026,,online\n`)),
  ).rejects.toMatchObject({
    code: 'REGISTER_INVALID',
  });
  expect(records.batches).toEqual([]);
});

test('a file of parts in different encodings is refused with the lines', async () => {
  const head = `${HEADER}\n`;
  const parts = [
    [toTcvn3(head + line(1, NAMES[0]!)), Buffer.from(`\n${line(2, NAMES[1]!)}\n`).toString('latin1')],
    [toTcvn3(head + line(1, NAMES[0]!)), toVni(`\n${line(2, NAMES[1]!)}\n`)],
    [to1258(head + line(1, NAMES[0]!)), toTcvn3(`\n${line(2, NAMES[1]!)}\n`)],
  ];
  for (const texts of parts) {
    await expect(importBytes(latin1(texts.join('')))).rejects.toMatchObject({
      detail: { encoding: 'mixed', reason: expect.stringMatching(/lẫn nhiều bảng mã.*dòng [\d, ]+/) },
    });
  }
  expect(records.batches).toEqual([]);
});

test('one word that is no Vietnamese in the file’s encoding costs its row and no other', async () => {
  const bytes = latin1(toTcvn3(table()).replace(toTcvn3('Trịnh Quỹ'), 'TrÞnh \u0094\u0093Qu'));
  const sum = await importBytes(bytes);
  expect(sum.rejected).toEqual([{ row: 5, reason: 'chủ hồ sơ: chữ đã bị hỏng' }]);
  expect(sum.inserted).toBe(4);
});

async function importSheet(fill: (sheet: exceljs.Worksheet) => void) {
  const book = new exceljs.Workbook();
  fill(book.addWorksheet('Hồ sơ'));
  const path = join(folder, 'register.xlsx');
  await book.xlsx.writeFile(path);
  return importRegister('dossiers', path, records, TODAY);
}

test.each([
  ['TCVN3 (ABC)', toTcvn3],
  ['VNI-Windows', toVni],
])('cells typed with fonts of %s, title and data', async (title, encode) => {
  const sum = await importSheet((sheet) => {
    sheet.addRow(HEADER.split(',').map(encode));
    for (const [n, name] of NAMES.entries()) sheet.addRow(encode(line(n, name)).split(','));
  });
  expect(sum.rejected).toEqual([]);
  expect(sum.notes[0]).toContain(`Chữ gõ bằng phông ${title}`);
  expect(applicants()).toEqual(title.startsWith('TCVN3') ? NAMES.map((name) => name.replace('Ánh', 'ánh')) : NAMES);
});

test('only the column that was typed with an old font is converted, beside Unicode ones', async () => {
  const sum = await importSheet((sheet) => {
    sheet.addRow(HEADER.split(','));
    for (const [n, name] of NAMES.entries()) {
      const cells = line(n, name).split(',');
      cells[3] = toVni(name);
      sheet.addRow(cells);
    }
  });
  expect(sum).toMatchObject({ rejected: [], inserted: 5 });
  expect(applicants()).toEqual(NAMES);
});

test('a column that is half Unicode, half old font is not guessed: its odd rows are refused', async () => {
  const sum = await importSheet((sheet) => {
    sheet.addRow(HEADER.split(','));
    sheet.addRow(line(1, 'Trần Thị Mẫu').split(','));
    sheet.addRow(line(2, toVni('Nguyễn Văn Đức')).split(','));
    sheet.addRow(line(3, toTcvn3('Nguyễn Văn Đức')).split(','));
  });
  expect(sum.rejected).toEqual([
    { row: 3, reason: 'chủ hồ sơ: chữ theo phông VNI' },
    { row: 4, reason: 'chủ hồ sơ: chữ theo phông TCVN3 (ABC)' },
  ]);
  expect(applicants()).toEqual(['Trần Thị Mẫu']);
});
