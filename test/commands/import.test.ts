import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { pino } from 'pino';
import { importRegisterFile } from '../../src/commands/import.ts';
import { writeRejects } from '../../src/commands/write-rejects.ts';
import { importRegister } from '../../src/registry/import-register.ts';
import { MemoryRecords } from '../registry/fake-records.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-import-'));
  file = join(folder, 'don-vi.csv');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function rejectsOf(lines: string[]): Promise<string[][]> {
  await writeFile(file, lines.join('\n'));
  const { rejected } = await importRegister('units', file, new MemoryRecords(), { dryRun: true });
  const path = join(folder, 'tu-choi.csv');
  await writeRejects(path, 'units', file, rejected);
  return parse(await readFile(path), { bom: true });
}

test('rejected rows stand below the header of the file with number, reason and contents, and none is a formula', async () => {
  const rows = await rejectsOf([
    'DANH SÁCH ĐƠN VỊ,,,',
    'Mã đơn vị,Tên đơn vị,Cấp,Ghi chú',
    'H99.01,UBND xã Thử,Cấp xã,giữ',
    'H99.02,"UBND xã ""Lạ"", mới",Cấp thôn,=1+1',
    'H99.03,UBND xã Một,Cấp xã,',
    'H99.03,UBND xã Hai,Cấp xã,',
  ]);
  expect(rows).toEqual([
    ['Dòng', 'Lý do', 'Mã đơn vị', 'Tên đơn vị', 'Cấp', 'Ghi chú'],
    ['4', 'cấp không rõ (cần tỉnh, huyện hoặc xã)', 'H99.02', 'UBND xã "Lạ", mới', 'Cấp thôn', "'=1+1"],
    ['5', 'trùng mã với dòng 6 nhưng nội dung khác nhau', 'H99.03', 'UBND xã Một', 'Cấp xã', ''],
    ['6', 'trùng mã với dòng 5 nhưng nội dung khác nhau', 'H99.03', 'UBND xã Hai', 'Cấp xã', ''],
  ]);
});

test('a file without rows has no rejected ones', async () => {
  expect(await rejectsOf(['Mã đơn vị,Tên đơn vị'])).toEqual([['Dòng', 'Lý do']]);
});

test.each([
  [{ snapshot: '31/12/2099' }, 'tương lai'],
  [{ snapshot: 'hôm qua' }, 'không phải ngày'],
  [{ rejects: 'don-vi.csv' }, 'trùng với tệp'],
])('%j is refused before anything is read', async (options, reason) => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const flags = 'rejects' in options ? { rejects: join(folder, '.', options.rejects!) } : options;
  expect(await importRegisterFile('units', file, flags, pino({ enabled: false }))).toBe(1);
  expect(error.mock.calls.join()).toContain(reason);
  error.mockRestore();
});
