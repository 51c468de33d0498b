import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRegister, type ImportOptions, type RegisterKind } from '../../src/registry/import-register.ts';
import { MemoryRecords } from './fake-records.ts';

let folder: string;
let records: MemoryRecords;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-office-'));
  records = new MemoryRecords();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function importText(kind: RegisterKind, lines: string[], options: ImportOptions = {}) {
  const file = join(folder, `${kind}.csv`);
  await writeFile(file, lines.join('\n'));
  return importRegister(kind, file, records, { today: '2026-11-01', ...options });
}
const rows = (kind: string): unknown[] => [...records.office.get(kind)!.values()].map((text) => JSON.parse(text));

test('units carry level, dates and the units that took over', async () => {
  const sum = await importText('units', [
    'Mã đơn vị,Tên đơn vị,Cấp,Trực thuộc,Ngày hiệu lực,Ngày hết hiệu lực,Đơn vị kế thừa',
    'H99.01,UBND xã Thử,Cấp xã,H99,,30/06/2025,H99.07; h99.08',
    'H99.07,UBND xã Mới,Xã,H99,01/07/2025,,',
    'H99.09,UBND xã Lạ,Cấp thôn,,,,',
  ]);
  expect(sum.rejected).toEqual([{ row: 4, reason: 'cấp không rõ (cần tỉnh, huyện hoặc xã)' }]);
  expect(JSON.parse(records.rows.units.get('H99.01')!)).toMatchObject({
    level: 'commune',
    validTo: '2025-06-30',
    successors: ['H99.07', 'H99.08'],
  });
});

test('staff and equipment: kinds by word, an empty kind stays unknown, a strange one is refused', async () => {
  const staff = await importText('staff', [
    'Mã cán bộ,Đơn vị,Loại nhân sự,Chữ ký số,Từ ngày,Đến ngày',
    'CB1,H99.01,Biên chế,Có,01/01/2024,',
    'CB2,H99.01,,Không,,',
    'CB3,H99.01,Tình nguyện,Có,,',
  ]);
  expect(staff.rejected.map((row) => row.row)).toEqual([4]);
  expect(rows('staff')).toMatchObject([
    { code: 'CB1', kind: 'permanent', signature: true, validFrom: '2024-01-01' },
    { code: 'CB2', kind: null, signature: false },
  ]);
  const equipment = await importText('equipment', [
    'Mã thiết bị,Đơn vị,Loại thiết bị,Số lượng,Tình trạng',
    'T1,H99.01,Máy scan,1,Thường xuyên hỏng',
    'T2,H99.01,Máy in,"2,5",Tốt',
    'T3,H99.01,Máy tính,1.200,Tốt',
  ]);
  expect(equipment.rejected).toEqual([{ row: 3, reason: 'số lượng không phải là số nguyên' }]);
  expect(rows('equipment')).toMatchObject([{ kind: 'scanner', status: 'often_broken' }, { count: 1200 }]);
});

test('declared figures keep their decimals and their place; a point that may be either is refused', async () => {
  const sum = await importText('declared', [
    'Báo cáo,Mã chỉ tiêu,Chỉ tiêu,Số khai,Phải bằng',
    'BC 1,due,Đã giải quyết,6.942,',
    'BC 1,rate,Tỷ lệ,"79,18 %",done / due * 100',
    'BC 1,odd,Lạ,79.18,',
  ]);
  expect(sum.rejected.map((row) => row.row)).toEqual([4]);
  expect(rows('declared')).toMatchObject([
    { key: 'due', value: 6942, decimals: 0, place: 2, equals: null },
    { key: 'rate', value: 79.18, decimals: 2, place: 3, equals: 'done / due * 100' },
  ]);
});

test('a dry run tells the same and writes nothing; a real one keeps the snapshot day', async () => {
  const lines = [
    'Mã hồ sơ,Phần,Mã tệp,Tái sử dụng',
    'H99.01-240105-0001,Kết quả,F1,Có',
    'H99.01-240105-0002,Phụ lục,F2,',
  ];
  const dry = await importText('papers', lines, { dryRun: true });
  expect(dry).toMatchObject({ accepted: 1, inserted: 0, rejected: [{ row: 3 }] });
  expect(records.office.size + records.imports.length).toBe(0);
  const real = await importText('papers', lines, { snapshot: '2024-03-31' });
  expect(real).toMatchObject({ accepted: 1, inserted: 1 });
  expect(records.imports).toMatchObject([{ kind: 'papers', snapshot: '2024-03-31', inserted: 1, rejected: 1 }]);
  expect(records.imports[0]!.fileSha256).toMatch(/^[0-9a-f]{64}$/);
});

test('facts of a dossier that are not understood are kept and told, and never cost the row', async () => {
  const sum = await importText('dossiers', [
    'Mã hồ sơ,Mã TTHC,Đơn vị,Chủ hồ sơ,Ngày nhận,Ngày hẹn trả,Ngày có kết quả,Hình thức nộp,Thanh toán,Kết quả xử lý',
    'H99.01-240105-0001,1.001193,H99.01,Thử,05/01/2024,04/01/2024,06/01/2024,Trực tuyến,Ví lạ,Trả lại',
  ]);
  expect(sum).toMatchObject({ inserted: 1, rejected: [] });
  expect(sum.warnings[0]!.reason).toMatch(/ngày hẹn trả không rõ.*thanh toán không rõ/);
  expect(records.dossier('H99.01-240105-0001')).toMatchObject({
    due: null,
    payment: null,
    outcome: 'refused',
    extra: { unclear_due: '04/01/2024', unclear_payment: 'Ví lạ' },
  });
});

test('a formula error in a column that only reports need is kept and told, and never costs the row', async () => {
  const sum = await importText('dossiers', [
    'Mã hồ sơ,Mã TTHC,Đơn vị,Chủ hồ sơ,Ngày nhận,Ngày có kết quả,Hình thức nộp,Thanh toán,Kết quả xử lý,staff,ledger',
    'H99.01-240105-0001,1.001193,H99.01,Thử,05/01/2024,06/01/2024,Trực tuyến,#N/A,#REF!,#N/A,#N/A',
    'H99.01-240105-0002,1.001193,H99.01,Thử,05/01/2024,06/01/2024,Trực tuyến,,,cb 01,Liên thông',
  ]);
  expect(sum).toMatchObject({ inserted: 2, rejected: [] });
  expect(sum.warnings[0]!.reason).toMatch(/thanh toán không rõ.*xử lý không rõ.*mã cán bộ.*tên hệ thống/);
  expect(records.dossier('H99.01-240105-0001')).toMatchObject({
    ...{ payment: null, outcome: null, staff: null, ledger: null },
    extra: { unclear_payment: '#N/A', unclear_outcome: '#REF!', unclear_staff: '#N/A', unclear_ledger: '#N/A' },
  });
  // As the staff register writes its codes.
  expect(records.dossier('H99.01-240105-0002')).toMatchObject({ staff: 'CB01', ledger: 'Liên thông' });
});

test('people of a unit that the register of units lacks are taken, and told once', async () => {
  await importText('units', ['Mã đơn vị,Tên đơn vị', 'H99.01,UBND xã Thử']);
  const sum = await importText('staff', [
    'Mã cán bộ,Đơn vị,Loại nhân sự',
    'CB1,h99.01,Biên chế',
    'CB2,UBND xã Lạ,Biên chế',
    'CB3,UBND xã Lạ,Biên chế',
  ]);
  expect(sum.inserted).toBe(3);
  expect(sum.warnings).toEqual([
    { row: 3, reason: 'mã đơn vị UBNDXÃLẠ chưa có trong danh mục đơn vị, chưa hiện trong báo cáo' },
  ]);
});

test('components: by x or by words, classes in one cell, and all must be digitised where no column says otherwise', async () => {
  records.rows.procedures.set('2.000635', '{}');
  const sum = await importText(
    'components',
    [
      'STT;Mã TTHC;Tên thành phần;Mã thành phần;Loại giấy tờ;Bắt buộc;Phải số hóa;Hiệu lực từ',
      '1;2.000635.000.00.00.H38;Tờ khai;TK;Tờ khai;x;x;25/10/2022',
      '2;2.000635;Giấy tờ tùy thân;;Căn cước; Khai sinh;;x;',
      '3;2.000635;"Giấy chứng minh";GM;"Hợp đồng, giao dịch đã chứng thực; Quyết định";x;;',
      '4;2.000636;Giấy lạ;GL;Giấy phép bay;x;x;',
      '5;2.000636;Không rõ;KR;;thỉnh thoảng;x;',
    ].map((line) => line.replace('Căn cước; Khai sinh', '"Căn cước; Khai sinh"')),
  );
  expect(sum.rejected).toEqual([
    { row: 5, reason: 'loại giấy tờ “Giấy phép bay” không có trong danh sách loại giấy tờ' },
    { row: 6, reason: 'bắt buộc không rõ (cần có hoặc không)' },
  ]);
  expect(rows('components')).toMatchObject([
    { code: '2.000635 TK 2022-10-25', classes: ['application_form'], required: true, digitise: true, place: 2 },
    {
      component: 'Giấy tờ tùy thân',
      classes: ['birth_certificate', 'citizen_id_card'],
      required: false,
      digitise: true,
    },
    { component: 'GM', classes: ['certified_contract', 'decision'], required: true, digitise: false },
  ]);
  const short = await importText('components', ['Mã TTHC,Tên thành phần', '2.000635,Tờ khai']);
  expect(short.rejected).toEqual([]);
  expect(rows('components').at(-1)).toMatchObject({
    component: 'Tờ khai',
    classes: [],
    required: true,
    digitise: true,
  });
});

test('books: number, kind, year; a page count nobody made stays unknown, a senseless one is refused', async () => {
  const sum = await importText('books', [
    'Quyển số,Loại sổ,Năm,Số trang,Mã đơn vị,Nơi để',
    '02,Sổ đăng ký khai sinh,1964,200,h99.01,Tủ 3',
    '01,Kết hôn,1970,,,',
    '01,Khai tử,1070,10,,',
    '01,Khai tử,1971,mười,,',
    '01,Sổ đỏ,1971,10,,',
  ]);
  expect(sum.rejected.map(({ row, reason }) => [row, reason])).toEqual([
    [4, 'năm không hợp lệ'],
    [5, 'số trang không hợp lệ'],
    [6, 'loại sổ không rõ'],
  ]);
  expect(rows('books')).toMatchObject([
    {
      code: 'H99.01 birth 1964 02',
      number: '02',
      kind: 'birth',
      year: 1964,
      pages: 200,
      unit: 'H99.01',
      location: 'Tủ 3',
    },
    { code: 'marriage 1970 01', pages: null, unit: null },
  ]);
});

test('what a file refused is kept with its code, unit and day, so far as they can be read', async () => {
  await importText('dossiers', [
    'Mã hồ sơ,Mã TTHC,Đơn vị,Chủ hồ sơ,Ngày tiếp nhận,Ngày có kết quả,Hình thức nộp',
    'H99.01-261001-0001,1.004772,H99.01,Trần Thử,01/10/2026,,Trực tuyến',
    'h99.01-261001-0002,1.004772,H99.01,Trần Thử,02/10/2026,,fax',
    ',1.004772,,Trần Thử,31/02/2026,,Trực tuyến',
  ]);
  expect(records.imports.at(-1)).toMatchObject({
    rejected: 2,
    rejectedRows: [
      { row: 3, key: 'H99.01-261001-0002', unit: 'H99.01', received: '2026-10-02' },
      { row: 4, key: null, unit: null, received: null },
    ],
  });
});

test('a word for clearing takes a fact out; an empty cell says nothing of it', async () => {
  await importText('dossiers', [
    'Mã hồ sơ,Mã TTHC,Đơn vị,Chủ hồ sơ,Ngày tiếp nhận,Ngày có kết quả,Hình thức nộp,Ngày hẹn trả,Thanh toán',
    'H99.01-261001-0001,1.004772,H99.01,Trần Thử,01/10/2026,,Trực tuyến,(xóa),Xóa',
    'H99.01-261001-0002,1.004772,H99.01,Trần Thử,01/10/2026,,Trực tuyến,,',
  ]);
  expect(records.dossier('H99.01-261001-0001')).toMatchObject({ due: null, cleared: ['due', 'payment'], extra: {} });
  expect(records.dossier('H99.01-261001-0002')).not.toHaveProperty('cleared');
});
