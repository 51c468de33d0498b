import { parseOwnNumber } from '../../src/understand/document-number.ts';
import { findCodesInText } from '../../src/understand/dossier-code-in-text.ts';
import { misreadLandSerial, parseLabelled } from '../../src/understand/number-shapes.ts';
import { parseRegisterNumber } from '../../src/understand/register-number.ts';
import { repairSymbol } from '../../src/understand/repair-symbol.ts';
import { MOTTO } from './papers.ts';
import { knowledge, readPaper } from './read-paper.ts';

describe('numbers behind labels', () => {
  test.each([
    ['citizen_id', ': 0521 0121 3814', 'citizen_id', '052101213814'],
    ['citizen_id', ': O52l01213814', 'citizen_id', '052101213814'],
    ['citizen_id', ': 02412345', null, null],
    ['citizen_id', ': 052.101.213.814', 'citizen_id', '052101213814'],
    ['citizen_id', ': 0 5 2 1 0 1 2 1 3 8 1 4', 'citizen_id', '052101213814'],
    ['citizen_id', ': |0|5|2|1|0|1|2|1|3|8|1|4|', 'citizen_id', '052101213814'],
    ['citizen_id', ': 0|5|2|1 0|1|2|1 3|8|1|4|', 'citizen_id', '052101213814'],
    ['citizen_id', ': 0 | 5 | 2 | 1 | 0 | 1 | 2 | 1 | 3 | 8 | 1 | 4', 'citizen_id', '052101213814'],
    ['citizen_id', ': 05210121381 4 1 5', null, null],
    ['citizen_id', ': 0 0 5 2 1 0 1 2 1 3 8 1 4', null, null],
    ['citizen_id', ': 0|0|5|2|1|0|1|2|1|3|8|1|4|', null, null],
    ['citizen_id', ': 3. 0 5 2 1 0 1 2 1 3 8 1 4', 'citizen_id', '052101213814'],
    ['citizen_id', ': 3 0521 0121 3814', 'citizen_id', '052101213814'],
    ['citizen_id', ': 0521 0121 3814 12/10/2021', 'citizen_id', '052101213814'],
    ['citizen_id', ': Ø52101213814', 'citizen_id', '052101213814'],
    ['citizen_id', ': 352101213814', null, null],
    ['old_citizen_id', ' số: 024 123 456 cấp ngày', 'old_citizen_id', '024123456'],
    ['old_citizen_id', ': 0912345678', null, null],
    ['land_certificate_serial', ': ZK O18732', 'land_certificate_serial', 'ZK 018732'],
    ['land_certificate_serial', ': ZA 01873244', 'land_certificate_serial', 'ZA 01873244'],
    ['land_certificate_serial', ': ZA 0187324', null, null],
    ['land_certificate_serial', ': Z.A 018732 ', 'land_certificate_serial', 'ZA 018732'],
    ['land_certificate_serial', ': Z.A 01873', null, null],
    ['land_certificate_book_no', ': CS 01201', 'land_certificate_book_no', 'CS 01201'],
    ['health_insurance_no', ': GD 4 79 791 234 5678', 'health_insurance_no', 'GD4797912345678'],
    // No group of persons has an I.
    ['health_insurance_no', ': GID3000000884258', 'health_insurance_no', 'GD3000000884258'],
    ['health_insurance_no', ': GAD3000000884258', null, null],
    // The next item of a form is none of its digits.
    ['citizen_id', ' 0920 0416 7554 3. ', 'citizen_id', '092004167554'],
    ['citizen_id', ' 0920 0416 7554 3. Điện thoại', 'citizen_id', '092004167554'],
    ['citizen_id', ' 0920 0416 7554 3', null, null],
    ['health_insurance_no', ': GD 9 79 791 234 5678', null, null],
    ['health_insurance_no', ': 7912345678', 'social_insurance_no', '7912345678'],
    ['health_insurance_no', ': GD-4-79-7912345678', 'health_insurance_no', 'GD4797912345678'],
    ['land_certificate_book_no', ': CH-01201', 'land_certificate_book_no', 'CH 01201'],
    ['business_registration_no', ': 35MS000127', 'business_registration_no', '35M8000127'],
    ['business_registration_no', ': OOm8000127', 'business_registration_no', '00M8000127'],
    ['business_registration_no', ': 3588000127', 'business_registration_no', '35B8000127'],
    ['business_registration_no', ': 0100233488', 'business_registration_no', '0100233488'],
    ['tax_code', ': 952101213814', null, null],
    ['passport_no', ': C l234567', 'passport_no', 'C1234567'],
    ['procedure_code', ': 2. OO0635', 'procedure_code', '2.000635'],
    ['procedure_code', ': 2000635', 'procedure_code', '2.000635'],
    ['procedure_code', ': 20006351', null, null],
    ['procedure_code', ': 2000635.12', null, null],
    ['business_registration_no', ': 35M8O0O127', 'business_registration_no', '35M8000127'],
    ['social_insurance_no', ': 7912345678', 'social_insurance_no', '7912345678'],
    ['document_no', ': B 0004512', 'document_no', 'B 0004512'],
    ['document_no', ': 6121/408', 'document_no', '6121/408'],
    ['document_no', ': 20/2020/QĐ-UBND', null, null],
    ['document_no', ': 12/10/2021', null, null],
  ] as const)('%s "%s" is %s %s', (label, text, kind, value) => {
    const found = parseLabelled(label, text);
    expect(found && [found.kind, found.value]).toEqual(kind && [kind, value]);
  });

  test('a first digit that cannot be is a 0 misread, and not sure', () => {
    expect(parseLabelled('citizen_id', ': 952101213814')).toMatchObject({ value: '052101213814', plausible: false });
  });

  test.each([
    ['ZK 01873244', 'ZK 01873244', 0],
    ['* ZK O18732', 'ZK 018732', 1],
    ['2K 01873244.', 'ZK 01873244', 1],
    ['zK-018 73244', 'ZK 01873244', 1],
  ])('the serial "%s" that stands alone is %s', (text, value, repairs) => {
    expect(misreadLandSerial(text)).toMatchObject({ value, repairs });
  });

  test.each([
    '22 018732',
    'Z1591574',
    'Z7 591574',
    'ZK 018732 m2',
    'Số 018732',
    'So 018732',
    'No. 018732',
    'm2 150000',
    'ZK 0187324',
  ])('"%s" is no serial', (text) => {
    expect(misreadLandSerial(text)).toBeNull();
  });

  test('tax codes: check digit, branches, personal ones', () => {
    expect(parseLabelled('tax_code', ': 0100233488')).toMatchObject({ value: '0100233488', plausible: true });
    expect(parseLabelled('tax_code', ': 0100233488 - 001')).toMatchObject({ value: '0100233488-001', plausible: true });
    expect(parseLabelled('tax_code', ': 0100233488-001')).toMatchObject({ value: '0100233488-001' });
    expect(parseLabelled('tax_code', ': 0100233489')).toMatchObject({ plausible: false });
    expect(parseLabelled('tax_code', ': 052101213814')).toMatchObject({ value: '052101213814' });
  });

  test('register numbers; the letters of an extract tell its book', () => {
    const read = (text: string) => {
      const found = parseRegisterNumber(text, 'birth_certificate_no');
      return found && [found.kind, found.value];
    };
    expect(read(': 41/2026')).toEqual(['birth_certificate_no', '41/2026']);
    expect(read(': 4l / 2O26')).toEqual(['birth_certificate_no', '41/2026']);
    expect(read(': 19/TLKT - BS')).toEqual(['death_extract_no', '19/TLKT-BS']);
    expect(read(': 7/TIKH')).toEqual(['marriage_certificate_no', '7/TLKH']);
    expect(read(': 41|2026')).toEqual(['birth_certificate_no', '41/2026']);
    expect(read(': 15 TLKT-B5')).toEqual(['death_extract_no', '15/TLKT-BS']);
    expect(read(': 158 /T†LKT-BS')).toEqual(['death_extract_no', '158/TLKT-BS']);
    expect(read(': 15TLKT')).toEqual(['death_extract_no', '15/TLKT']);
    expect(read(': 411TLKS-BS')).toBeNull();
    expect(read(': 41/1826')).toBeNull();
    expect(read('12/10/2026')).toBeNull();
    expect(read(': 184/SCT')).toBeNull();
  });
});

describe('numbers of documents and dossiers', () => {
  test('own numbers with wrong dashes, bars and letters', () => {
    const read = (text: string) => parseOwnNumber(text)?.value ?? null;
    expect(read(' 1872/VPUBND – TH')).toBe('1872/VPUBND-TH');
    expect(read(' 1O46|QĐ-UBND')).toBe('1046/QĐ-UBND');
    expect(read(' ........ /BC-UBND')).toBe('/BC-UBND');
    expect(read(' / Code')).toBeNull();
    expect(read(' /CTr-UBND')).toBe('/CTr-UBND');
    expect(read(' 23“KTHT&ĐT-VP')).toBe('23/KTHT&ĐT-VP');
    expect(read('..12.../QĐ-UBND')).toBe('12/QĐ-UBND');
    expect(read(' _12_ /QĐ-UBND')).toBe('12/QĐ-UBND');
    expect(read(' 12/2025/ QĐ - UBND')).toBe('12/2025/QĐ-UBND');
    expect(read(' 12/QĐ-ỤBND')).toBe('12/QĐ-UBND');
    expect(read(' 12/0Đ-UBND')).toBe('12/QĐ-UBND');
    expect(read(' 7/GXN UBND')).toBe('7/GXN-UBND');
    expect(read(' 7/UBND XÃ PHÚ LÂM')).toBe('7/UBND');
    expect(read(' 13/TTr-KTHT&ĐT')).toBe('13/TTr-KTHT&ĐT');
    expect(read(' 45/KH-BCĐ138')).toBe('45/KH-BCĐ138');
    expect(read(' 12-QĐ/ĐU')).toBe('12-QĐ/ĐU');
    expect(read(' 54UBND-XNTTHN')).toBe('54/UBND-XNTTHN');
    expect(read(' 541UBND-XNTTHN')).toBeNull();
    expect(read(' 47UBND-XNTTHN')).toBeNull();
    expect(read(' 4 72020NĐ-CP')).toBeNull();
    expect(read(' 41/2026')).toBeNull();
    expect(read(' 158/T†LKT-BS')).toBeNull();
    expect(parseOwnNumber(' 1O46/QĐ-UBND')?.repairs).toBe(1);
  });

  test('symbols are repaired towards closed lists only', () => {
    const read = (symbol: string) => repairSymbol(symbol, knowledge).symbol;
    expect(read('QD-UBNĐ')).toBe('QĐ-UBND');
    expect(read('UBNO-VHXH')).toBe('UBND-VHXH');
    expect(read('QĐ-UBND')).toBe('QĐ-UBND');
    expect(read('GXN-TYT')).toBe('GXN-TYT');
    expect(read('QĐĐ-UBND')).toBe('QĐ-UBND');
    // No office on the list is PCC, and PC is too short to say that its C was read twice.
    expect(read('PCC-VPĐKĐĐ')).toBe('PCC-VPĐKĐĐ');
    expect(read('PAO8-HC')).toBe('PA08-HC');
    expect(read('T8B-TTPVHCC')).toBe('TB-TTPVHCC');
    expect(read('UBND-XNTTIIN')).toBe('UBND-XNTTHN');
    expect(read('KH-BCĐ138')).toBe('KH-BCĐ138');
    expect(read('59-ABCD')).toBe('59-ABCD');
    // A proxy; centres and boards have rings of their own.
    expect(read('QUQ-CT')).toBe('GUQ-CT');
    expect(read('CUQ-CT')).toBe('CUQ-CT');
    expect(read('VB-QUQ')).toBe('VB-QUQ');
  });

  test('dossier codes with lookalikes in province codes and wrong separators', () => {
    const read = (text: string) => findCodesInText(text).map((f) => f.value);
    expect(read('Mã hồ sơ: 000.00.16.H6I-201123-0007')).toEqual(['000.00.16.H61-201123-0007']);
    expect(read('Mã hồ sơ: HII,27.35-261027-0O19')).toEqual(['H11.27.35-261027-0019']);
    expect(read('Mã hồ sơ: H08.27.35-261327-0019')).toEqual([]);
    expect(read('Điện thoại: 0100 200 300')).toEqual([]);
  });
});

describe('civil registers', () => {
  const entry = (number: string, name: string) => [
    `Số: ${number}`,
    `Họ, chữ đệm, tên: ${name}`,
    'Sinh ngày: 02/11/1901',
    'Họ và tên mẹ: Quản Thị Lụa',
  ];

  test('every entry has its number, from book and entry when they stand apart', async () => {
    const result = await readPaper([
      '>> SỔ ĐĂNG KÝ KHAI SINH',
      '>> Quyển số: 02/1964 - Trang 118',
      ...entry('231', 'Mạc Gia Ân'),
      ...entry('232', 'La Hoài Miên'),
      ...entry('233/1964', 'Kha Thục Đoan'),
      'Ngày, tháng, năm đăng ký: 14/05/1964',
    ]);
    expect(result.class).toBe('civil_register');
    expect(result.values('birth_certificate_no')).toEqual(['231/1964', '232/1964', '233/1964']);
    expect(result.people()).toEqual([
      ['Mạc Gia Ân', 'subject'],
      ['La Hoài Miên', 'subject'],
      ['Kha Thục Đoan', 'subject'],
    ]);
    expect(result.values('issue_date')).toEqual([]);
  });

  test('parents beside the entry do not take its dates', async () => {
    const result = await readPaper([
      '>> SỔ ĐĂNG KÝ KHAI SINH',
      'Số: 90/1988',
      'Họ và tên: Mạc Gia Ân || Cha: Mạc Viết Tấn',
      'Nam, sinh ngày 25/01/1901 || Mẹ: La Thị Oanh',
      'Số: 91/1988',
      'Họ và tên: Kha Hoài Miên || Cha: Kha Duy Khải',
      'Nữ, sinh ngày 15/04/1904 || Mẹ: Ung Thị Sương',
    ]);
    expect(result.people()).toEqual([
      ['Mạc Gia Ân', 'subject'],
      ['Kha Hoài Miên', 'subject'],
    ]);
    expect(result.values('birth_date')).toEqual(['1901-01-25', '1904-04-15']);
  });

  test('without the year of the book an entry has no number', async () => {
    const result = await readPaper([
      '>> SỔ ĐĂNG KÝ KHAI TỬ',
      ...entry('231', 'Mạc Gia Ân'),
      ...entry('232', 'La Hoài Miên'),
    ]);
    expect(result.values('death_extract_no')).toEqual([]);
  });

  test('an old certificate with its book', async () => {
    const result = await readPaper([
      ...MOTTO,
      '|| Số: 45',
      '|| Quyển số: 01/1988',
      '>> GIẤY KHAI SINH',
      'Họ và tên: Mạc Gia Ân',
    ]);
    expect(result.values('birth_certificate_no')).toEqual(['45/1988']);
  });
});

test('sex and birth year of the paper speak for or against a citizen id', async () => {
  const card = (id: string) =>
    readPaper([
      ...MOTTO,
      '>> TỜ KHAI',
      'Họ và tên: Mạc Gia Ân',
      'Ngày sinh: 16/05/1901 Giới tính: Nữ',
      `Số CCCD: ${id}`,
    ]);
  const [good] = (await card('052101213814')).of('citizen_id');
  const [bad] = (await card('052001213814')).of('citizen_id');
  expect(good!.checks).toEqual(['province', 'birth-year', 'sex']);
  expect(bad!.checks).toEqual(['province', 'birth-year']);
  expect(bad!.confidence).toBeLessThan(good!.confidence);
});

test('a number read twice with a digit between is doubtful; read twice alike it is surer', async () => {
  const paper = (second: string) => [
    ...MOTTO,
    '>> TỜ KHAI',
    'Họ và tên: Mạc Gia Ân',
    'Số CCCD: 052101213814',
    `Số định danh cá nhân: ${second}`,
  ];
  const differing = await readPaper(paper('052101213874'));
  expect(differing.reasons).toContain('IDENTIFIERS_DISAGREE');
  expect(differing.values('citizen_id').sort()).toEqual(['052101213814', '052101213874']);
  const alike = await readPaper(paper('052101213814'));
  expect(alike.reasons).not.toContain('IDENTIFIERS_DISAGREE');
  expect(alike.of('citizen_id')[0]!.checks).toContain('second-place');
});

test('the date of a paper is the one with its place, not one in a table', async () => {
  const dates = async (...lines: string[]) =>
    (await readPaper([...MOTTO, '>> TRÍCH LỤC KHAI TỬ', ...lines])).values('issue_date');
  const death = 'Thời điểm chết || ngày 20 tháng 8 năm 2026';
  expect(await dates(death, '@0.7 || Phú Lâm, ngày 04 tháng 11 năm 2026')).toEqual(['2026-11-04']);
  expect(await dates('@0.7 || Ngày 04 tháng 11 năm 2026')).toEqual(['2026-11-04']);
});

describe('the four boxes of a health insurance card', () => {
  const numbers = async (number: string, title = 'THẺ BẢO HIỂM Y TẾ') => {
    const { values } = await readPaper([...MOTTO, `>> ${title}`, `Mã số: ${number}`, 'Ngày sinh: 09/02/1901']);
    return values('health_insurance_no');
  };

  test('are one number', async () => {
    expect(await numbers('[HT] [5] [00] 0000000123')).toEqual(['HT5000000000123']);
    expect(await numbers('|HT |5 000000000123|')).toEqual(['HT5000000000123']);
  });

  test('are none where a group is short, or no share is told', async () => {
    expect(await numbers('[HT] [5] [00] 000000123')).toEqual([]);
    expect(await numbers('[HT] [7] [00] 0000000123')).toEqual([]);
    expect(await numbers('[H] [5] [00] 0000000123')).toEqual([]);
  });

  test("is no paper's own number", async () => {
    const { values } = await readPaper([...MOTTO, '>> THẺ BẢO HIỂM Y TẾ', 'Mã số: |HT', 'Ngày sinh: 09/02/1901']);
    expect(values('document_no')).toEqual([]);
  });
});

test("a form's code is no paper's own number", async () => {
  const { values } = await readPaper(['Mẫu số: 01/LPTB', ...MOTTO, '>> TỜ KHAI LỆ PHÍ TRƯỚC BẠ']);
  expect(values('document_no')).toEqual([]);
});
