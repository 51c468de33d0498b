import { HEAD } from './forms/form.ts';
import { readPaper } from './read-paper.ts';

/** Labels that no list of config/ has, by kind, with a number of it. */
const LABELS: Record<string, [value: string, labels: string[]]> = {
  citizen_id: [
    '052001213814',
    [
      'CCCD/CC/Hộ chiếu số',
      'Số ĐD cá nhân',
      'ID/Passport No.',
      'Số GCMND/ID card N°',
      'Số GT tùy thân',
      'Mã công dân',
      'Giấy tờ pháp lý số',
      'Số CCCD, ngày cấp, nơi cấp',
      'CCCD (số, ngày cấp, nơi cấp)',
      'Số CCCD; ngày cấp; nơi cấp',
    ],
  ],
  old_citizen_id: [
    '052123456',
    [
      'Số giấy CM',
      'Giấy CM số',
      'Giấy chứng minh ND số',
      'ID card number',
      'Số GCMND',
      'Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế',
    ],
  ],
  passport_no: ['X1234567', ['CMND/Hộ chiếu số', 'Travel document No', 'Giấy tờ tùy thân']],
  social_insurance_no: ['0041031635', ['Số sổ bảo hiểm', 'Social insurance code']],
  birth_certificate_no: ['45/2006', ['Giấy khai sinh có số', 'Số của Giấy khai sinh']],
  marriage_certificate_no: ['45/2006', ['ĐKKH số', 'Giấy ĐKKH số']],
  death_extract_no: ['45/2006', ['Số giấy khai tử', 'Chứng tử số']],
  document_no: ['B 1234567', ['Số bằng', 'Văn bằng có số', 'Chứng chỉ số', 'Bằng tốt nghiệp số', 'Diploma No']],
};
const CASES = Object.entries(LABELS).flatMap(([kind, [value, labels]]) => labels.map((label) => [label, kind, value]));

const NUMBERS = [...Object.keys(LABELS), 'health_insurance_no', 'tax_code', 'dossier_code'];
const numbersOf = async (...lines: string[]) => {
  const paper = await readPaper([...HEAD, '>> ĐƠN ĐỀ NGHỊ', 'Tôi tên là: MẠC GIA ÂN', ...lines]);
  return NUMBERS.flatMap((kind) =>
    paper.of(kind).flatMap(({ value, checks }) => (checks.includes('unlabelled') ? [] : [`${kind} ${value}`])),
  );
};

test.each(CASES)('"%s" before a number of its shape', async (label, kind, value) => {
  expect(await numbersOf(`${label}: ${value}`, 'Nơi cư trú: xã Mẫu Lâm')).toEqual([`${kind} ${value}`]);
  expect(await numbersOf(`${label} ${value}`)).toEqual([`${kind} ${value}`]);
});

test('over or beside the cell of its number', async () => {
  expect(await numbersOf('Số ĐD cá nhân |50| Quốc tịch', '052001213814 |50| Việt Nam')).toEqual([
    'citizen_id 052001213814',
  ]);
  expect(await numbersOf('Số giấy CM |50| 052123456')).toEqual(['old_citizen_id 052123456']);
});

test('the nearest word for a paper decides, and its number has the shape of that paper’s', async () => {
  expect(await numbersOf('CCCD và điện thoại: 0912345678')).toEqual([]);
  expect(await numbersOf('Mã công dân: 052123456')).toEqual([]);
  expect(await numbersOf('Hồ sơ khai sinh, quyển số: 01/2004')).toEqual([]);
  expect(await numbersOf('Đã đăng ký khai sinh tháng 12/2004')).toEqual([]);
  expect(await numbersOf('Liên hệ BHXH tỉnh Lâm Hải: 0236123456')).toEqual([]);
  expect(await numbersOf('Quyết định kèm theo Giấy khai sinh của Ủy ban nhân dân xã Mẫu Lâm số 45/2006')).toEqual([]);
});

test('the label says whose number it is', async () => {
  const paper = await readPaper([
    ...HEAD,
    '>> ĐƠN ĐỀ NGHỊ',
    'Tôi tên là: MẠC GIA ÂN',
    'Số GT tùy thân của mẹ: 052103213814',
  ]);
  expect(paper.of('citizen_id').map(({ value, role }) => [value, role])).toEqual([['052103213814', 'mother']]);
});
