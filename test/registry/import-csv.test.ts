import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRegister } from '../../src/registry/import-register.ts';
import { MemoryRecords } from './fake-records.ts';

const ENGLISH = 'dossier_code,procedure_code,unit,applicant,citizen_id,received,resolved,channel';
const TODAY = { today: '2026-11-22' };

let folder: string;
let records: MemoryRecords;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-registry-'));
  records = new MemoryRecords();
});
afterEach(() => rm(folder, { recursive: true }));

async function file(content: string | Uint8Array, name = 'hồ sơ.csv'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const importDossiers = async (content: string | Uint8Array) =>
  importRegister('dossiers', await file(content), records, TODAY);

/** What a file without the columns of reports says of a dossier, and a catalogue with a level alone of a procedure. */
const NO_FACTS = { payment: null, outcome: null, staff: null, ledger: null };
const AT_COMMUNES = { level: 'Xã', validFrom: null, validTo: null, replacedBy: null };

test('takes the contract columns, and the same file again changes nothing', async () => {
  const csv = `${ENGLISH}\nH08.27.35-261005-0021,1.004772,H08.27.35,Lương Thị Thử,001099999999,2026-10-05,2026-10-12,direct\nH08.27.35-261007-0008,1.000656,H08.27.35,"Đoàn, Thử",,07/10/2026,,online\n`;
  expect(await importDossiers(csv)).toMatchObject({ inserted: 2, updated: 0, unchanged: 0, rejected: [] });
  expect(records.dossier('H08.27.35-261005-0021')).toEqual({
    code: 'H08.27.35-261005-0021',
    procedureCode: '1.004772',
    unit: 'H08.27.35',
    applicant: 'Lương Thị Thử',
    citizenId: '001099999999',
    received: '2026-10-05',
    resolved: '2026-10-12',
    channel: 'direct',
    due: null,
    ...NO_FACTS,
    extra: {},
  });
  expect(records.dossier('H08.27.35-261007-0008')).toMatchObject({
    applicant: 'Đoàn, Thử',
    citizenId: null,
    received: '2026-10-07',
    resolved: null,
  });
  expect(await importDossiers(csv)).toMatchObject({ inserted: 0, updated: 0, unchanged: 2 });
  expect(await importDossiers(csv.replace(',,online', ',08/10/2026,online'))).toMatchObject({
    updated: 1,
    unchanged: 1,
  });
});

test('takes a one-stop export: title rows, Vietnamese headers, semicolons, BOM, own columns', async () => {
  const csv = [
    '\uFEFFDANH SÁCH HỒ SƠ;;;;;;;;;;',
    'Từ ngày 01/10/2026;;;;;;;;;;',
    'STT;Mã hồ sơ;Mã TTHC;Tên TTHC;Cơ quan tiếp nhận;Chủ hồ sơ;Số CCCD;Ngày tiếp nhận;Ngày hẹn trả;Ngày có kết quả;Hình thức nộp',
    '1;000.00.16.H61-201123-0007;1.001193.000.00.00.H61;Khai sinh;UBND xã Thử;QÐ Nguyễn Thị  Thử;0010 9999 9999;23/11/2020 08:30;25/11/2020;24/11/2020 16:05:09;Nộp trực tuyến',
    '2;000.00.16.H61-201123-0008;1.001193.000.00.00.H61;Khai sinh;UBND xã Thử;Trần Thử;012345678;16:05 23/11/2020;25/11/2020;;Qua bưu điện',
    '',
  ].join('\r\n');
  expect(await importDossiers(csv)).toMatchObject({ inserted: 2, rejected: [] });
  expect(records.dossier('000.00.16.H61-201123-0007')).toEqual({
    code: '000.00.16.H61-201123-0007',
    procedureCode: '1.001193',
    unit: 'UBND xã Thử',
    applicant: 'QĐ Nguyễn Thị Thử',
    citizenId: '001099999999',
    received: '2020-11-23',
    resolved: '2020-11-24',
    channel: 'online',
    due: '2020-11-25',
    ...NO_FACTS,
    extra: { STT: '1', 'Tên TTHC': 'Khai sinh' },
  });
  expect(records.dossier('000.00.16.H61-201123-0008')).toMatchObject({
    citizenId: null,
    channel: 'postal',
    resolved: null,
    extra: { old_citizen_id: '012345678' },
  });
});

test('takes tabs and fields with line breaks and quotes', async () => {
  const csv = `${ENGLISH.replaceAll(',', '\t')}\nH08.27.35-261005-0021\t1.004772\tH08\t"Hộ ""Thử""\nMột"\t\t2026-10-05\t\t1\n`;
  expect(await importDossiers(csv)).toMatchObject({ inserted: 1, rejected: [] });
  expect(records.dossier('H08.27.35-261005-0021')).toMatchObject({ applicant: 'Hộ "Thử" Một', channel: 'direct' });
});

const row = (changes: Record<string, string>): string =>
  Object.values({
    code: 'H08.27.35-261005-0021',
    procedure: '1.004772',
    unit: 'H08',
    applicant: 'Trần Thử',
    citizen: '',
    received: '2026-10-05',
    resolved: '',
    channel: 'direct',
    ...changes,
  }).join(',');

test.each([
  [{ code: '' }, 'thiếu mã hồ sơ'],
  [{ procedure: ' ' }, 'thiếu mã thủ tục'],
  [{ applicant: '' }, 'thiếu chủ hồ sơ'],
  [{ citizen: '12345' }, 'số định danh không đủ 12 chữ số'],
  [{ citizen: '101099999999' }, 'số định danh không đủ 12 chữ số'],
  [{ received: '' }, 'thiếu ngày tiếp nhận'],
  [{ received: '31/02/2026' }, 'ngày tiếp nhận không phải là ngày hợp lệ (cần dd/mm/yyyy)'],
  [{ received: '10/31/2026' }, 'ngày tiếp nhận không phải là ngày hợp lệ (cần dd/mm/yyyy)'],
  [{ received: '01/01/0001' }, 'ngày tiếp nhận không phải là ngày hợp lệ (cần dd/mm/yyyy)'],
  [{ received: '23/11/2026' }, 'ngày tiếp nhận ở tương lai'],
  [{ resolved: '04/10/2026' }, 'ngày trả kết quả trước ngày tiếp nhận'],
  [{ channel: 'fax' }, 'kênh tiếp nhận không rõ (cần trực tuyến, trực tiếp hoặc bưu chính)'],
  [{ applicant: 'NguyÔn V¨n Thö' }, 'chủ hồ sơ: chữ theo phông TCVN3 (ABC)'],
  [{ applicant: 'Nguyá»…n VÄƒn' }, 'chủ hồ sơ: chữ bị lỗi bảng mã'],
  [{ code: '', channel: '' }, 'thiếu mã hồ sơ; thiếu kênh tiếp nhận'],
])('rejects only the row at fault: %j', async (changes, reason) => {
  const good = row({ code: 'H08.27.35-261005-0022' });
  const sum = await importDossiers(`${ENGLISH}\n${good}\n${row(changes)}\n`);
  expect(sum.rejected).toEqual([{ row: 3, reason }]);
  expect(sum.inserted).toBe(1);
});

test('today is not the future', async () => {
  expect(await importDossiers(`${ENGLISH}\n${row({ received: '22/11/2026' })}\n`)).toMatchObject({ inserted: 1 });
});

test('rows that contradict each other are all rejected; a row said twice is taken once', async () => {
  const twice = row({ code: 'H08.27.35-261005-0001' });
  const lines = [ENGLISH, twice, row({ applicant: 'Một' }), twice, row({ applicant: 'Hai' })];
  const sum = await importDossiers(lines.join('\n'));
  expect(sum).toMatchObject({ inserted: 1, unchanged: 1 });
  expect(sum.rejected).toEqual([
    { row: 3, reason: 'trùng mã với dòng 5 nhưng nội dung khác nhau' },
    { row: 5, reason: 'trùng mã với dòng 3 nhưng nội dung khác nhau' },
  ]);
  expect(records.rows.dossiers.size).toBe(1);
});

test('an odd code is taken with a warning, an unknown procedure is told once', async () => {
  records.rows.procedures.set('1.004772', '{}');
  const sum = await importDossiers(
    [
      ENGLISH,
      row({ code: 'HS-01' }),
      row({ procedure: '2.000001' }),
      row({ code: 'H08.27.35-261005-0022', procedure: '2.000001' }),
    ].join('\n'),
  );
  expect(sum).toMatchObject({ inserted: 3, rejected: [] });
  expect(sum.warnings).toEqual([
    { row: 2, reason: 'mã hồ sơ không đúng dạng thường gặp' },
    { row: 3, reason: 'mã thủ tục 2.000001 chưa có trong danh mục thủ tục' },
  ]);
});

test('writes in batches of 1000', async () => {
  const lines = Array.from({ length: 2300 }, (_, n) =>
    row({ code: `H08.27.35-261005-${String(n + 1).padStart(4, '0')}` }),
  );
  expect(await importDossiers([ENGLISH, ...lines].join('\n'))).toMatchObject({ inserted: 2300, rejected: [] });
  expect(records.batches).toEqual([1000, 1000, 300]);
});

test('bytes that are no UTF-8 far down the file still refuse all of it', async () => {
  const lines = Array.from({ length: 1500 }, (_, n) =>
    row({ code: `H08.27.35-261005-${String(n + 1).padStart(4, '0')}` }),
  );
  const bytes = Buffer.concat([
    Buffer.from([ENGLISH, ...lines, ''].join('\n')),
    Buffer.from('x,y,z,\xae\xb5\n', 'latin1'),
  ]);
  await expect(importDossiers(bytes)).rejects.toMatchObject({ code: 'REGISTER_INVALID' });
  expect(records.batches).toEqual([]);
});

test.each([
  ['', 'Tệp rỗng.'],
  ['a,b\n1,2\n', 'Thiếu cột bắt buộc: dossier_code'],
  [`${ENGLISH.replace('resolved,', '')}\n`, 'Thiếu cột bắt buộc: resolved.'],
  [`${ENGLISH}\n"never closed,1\n`, 'dấu nháy kép'],
  ['<html><table><tr><td>Mã hồ sơ</td></tr></table></html>', 'trang HTML'],
  ['\n\n', 'Thiếu cột'],
])('says why a file cannot be used: %j', async (content, reason) => {
  await expect(importDossiers(content)).rejects.toMatchObject({
    code: 'REGISTER_INVALID',
    detail: { reason: expect.stringContaining(reason) },
  });
});

test('a missing file is told as such', async () => {
  await expect(importRegister('units', join(folder, 'none.csv'), records)).rejects.toMatchObject({
    code: 'REGISTER_INVALID',
  });
});

test('takes procedures with Vietnamese words and codes a spreadsheet mangled', async () => {
  const csv = [
    'Mã TTHC,Tên TTHC,Lĩnh vực,Kết quả,Mức độ,Cấp',
    '1.001193.000.00.00.H61,Đăng ký khai sinh,Hộ tịch,Giấy khai sinh,Toàn trình,Xã',
    '"1,00477",Chứng thực chữ ký,Chứng thực,Không,Một phần,Xã',
    '2.000815,Chứng thực bản sao,Chứng thực,other,,Xã',
    '2.000816,Thử,Thử,Giấy phép bay,full,Xã',
  ].join('\n');
  const sum = await importRegister('procedures', await file(csv), records);
  expect(sum).toMatchObject({
    inserted: 3,
    rejected: [{ row: 5, reason: 'loại kết quả không có trong danh sách loại giấy tờ' }],
  });
  expect([...records.rows.procedures.values()].map((text) => JSON.parse(text))).toEqual([
    {
      code: '1.001193',
      name: 'Đăng ký khai sinh',
      field: 'Hộ tịch',
      result: 'birth_certificate',
      mode: 'full',
      extra: {},
      ...AT_COMMUNES,
    },
    {
      code: '1.004770',
      name: 'Chứng thực chữ ký',
      field: 'Chứng thực',
      result: null,
      mode: 'partial',
      extra: {},
      ...AT_COMMUNES,
    },
    {
      code: '2.000815',
      name: 'Chứng thực bản sao',
      field: 'Chứng thực',
      result: 'other',
      mode: 'none',
      extra: {},
      ...AT_COMMUNES,
    },
  ]);
});

test('takes units and stations; a station must be usable as a folder', async () => {
  expect(await importRegister('units', await file('code,name\nh08.27.35,UBND xã Thử\n'), records)).toMatchObject({
    inserted: 1,
  });
  expect([...records.rows.units.keys()]).toEqual(['H08.27.35']);
  const sum = await importRegister(
    'stations',
    await file('name,title,unit\nmay-quet-1,,H08.27.35\n../ra-ngoai,X,\n.an,X,\n'),
    records,
  );
  expect(sum.rejected.map((note) => note.row)).toEqual([3, 4]);
  expect(JSON.parse(records.rows.stations.get('may-quet-1')!)).toEqual({
    name: 'may-quet-1',
    title: 'may-quet-1',
    unit: 'H08.27.35',
    extra: {},
  });
});

describe('how a station feeds papers with two sides', () => {
  const collations = async (csv: string) => {
    const sum = await importRegister('stations', await file(csv), records);
    const rows = [...records.rows.stations.values()].map((row) => JSON.parse(row) as { collation?: object });
    return { collations: rows.map((row) => row.collation ?? null), rejected: sum.rejected };
  };

  test('by the stable names', async () => {
    const csv = 'name,collation,backs\na,none,\nb,one_file,\nc,two_files,same\nd,,\n';
    expect(await collations(csv)).toEqual({
      collations: [
        { mode: 'none', backs: 'reversed' },
        { mode: 'one_file', backs: 'reversed' },
        { mode: 'two_files', backs: 'same' },
        null,
      ],
      rejected: [],
    });
  });

  test('by Vietnamese headers and words', async () => {
    const csv = 'Tên thư mục,hai_mat,Thứ tự mặt sau\na,Không,\nb,Một tệp,Đảo ngược\nc,HAI TỆP,lật từng tờ\n';
    expect((await collations(csv)).collations).toEqual([
      { mode: 'none', backs: 'reversed' },
      { mode: 'one_file', backs: 'reversed' },
      { mode: 'two_files', backs: 'same' },
    ]);
    const other = 'Mã trạm,Quét hai mặt\nd,2 tệp\n';
    expect((await collations(other)).collations.at(-1)).toEqual({ mode: 'two_files', backs: 'reversed' });
  });

  test('a word nobody knows is refused with its row, never guessed', async () => {
    const { rejected } = await collations('name,collation,backs\na,có,\nb,one_file,trên\nc,,same\n');
    expect(rejected.map((note) => note.row)).toEqual([2, 3, 4]);
    expect(rejected[0]!.reason).toContain('cách quét hai mặt');
    expect(records.rows.stations.size).toBe(0);
  });
});

describe('half-finished files', () => {
  test('a quote that is never closed tells where it was opened, and nothing is written', async () => {
    const lines = [ENGLISH, row({}), row({ applicant: '"Trần Thử' }), row({ code: 'H08.27.35-261005-0023' })];
    await expect(importDossiers(lines.join('\n'))).rejects.toMatchObject({
      detail: { row: 3, reason: expect.stringContaining('Dòng 3: dấu nháy kép mở ra mà không đóng') },
    });
    expect(records.batches).toEqual([]);
  });

  test('a last line that breaks off is refused; a whole one without a line break is not', async () => {
    const good = row({ code: 'H08.27.35-261005-0022' });
    const cut = await importDossiers([ENGLISH, good, row({}).slice(0, -9)].join('\n'));
    expect(cut).toMatchObject({
      inserted: 1,
      rejected: [{ row: 3, reason: expect.stringContaining('dòng cuối của tệp bị cắt') }],
    });
    expect(await importDossiers([ENGLISH, good, row({})].join('\n'))).toMatchObject({ inserted: 1, rejected: [] });
  });
});
