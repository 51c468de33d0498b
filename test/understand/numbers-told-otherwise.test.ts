import { readPaper } from './read-paper.ts';

const ID = '052001213814';
const FORM = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', '>> ĐƠN ĐỀ NGHỊ', ''];
const DESCRIPTIONS = ['person_name', 'birth_date', 'issue_date', 'agency'];

/** The numbers of a form with these lines, as "kind value". */
async function numbersOf(...lines: string[]): Promise<string[]> {
  const { fields } = await readPaper([...FORM, 'Họ và tên: Mạc Gia Ân', ...lines, 'Tôi cam đoan lời khai là đúng.']);
  return fields.filter(({ kind }) => !DESCRIPTIONS.includes(kind)).map(({ kind, value }) => `${kind} ${value}`);
}

test.each<[line: string, numbers: string[]]>([
  ['Số, ngày cấp, nơi cấp CCCD: 052001213814; 01/01/2022; Cục CSQLHC về TTXH', [`citizen_id ${ID}`]],
  ['Số CCCD; ngày cấp; nơi cấp 052001213814; 01/01/2022; Bộ Công an', [`citizen_id ${ID}`]],
  ['Số CCCD; ngày cấp; nơi cấp |45| 052001213814; 01/01/2022; Bộ Công an', [`citizen_id ${ID}`]],
  ['Loại giấy tờ: ☐ CMND ☒ CCCD ☐ Hộ chiếu ☐ Mã số thuế Số: 052001213814', [`citizen_id ${ID}`]],
  ['Giấy CMND/Hộ chiếu4: 052001213814', [`citizen_id ${ID}`]],
  ['Bà Vũ Thị Út, năm sinh 1961; căn cước 052001213814, cấp 11/11/2024', [`citizen_id ${ID}`]],
  ['CMND/CCCD số: 052001213814 và 052102000123', [`citizen_id ${ID}`, 'citizen_id 052102000123']],
  ['Thẻ căn cước số 052001213814 và số 052102000123', [`citizen_id ${ID}`, 'citizen_id 052102000123']],
  ['Thẻ căn cước số 052001213814 và tài khoản số 052102000123', [`citizen_id ${ID}`]],
  ['HC: X1234567 cấp ngày 01/01/2020', ['passport_no X1234567']],
  ['5.1. ID No. |45| 5.2. Số hộ chiếu - Passport No.', []],
  ['Tax ID: 0090710562', ['tax_code 0090710562']],
])('"%s"', async (line, numbers) => {
  expect((await numbersOf(line)).sort()).toEqual([...numbers].sort());
});

test('a cell above its number keeps what stands under it from the next label', async () => {
  const cells = ['5.1. Số CMND/CCCD - ID No. |45| 5.2. Số hộ chiếu - Passport No.', '052001213814 |65| X1234567'];
  expect((await numbersOf(...cells)).sort()).toEqual([`citizen_id ${ID}`, 'passport_no X1234567']);
});

describe('a land certificate under any of its names', () => {
  test.each([
    'Thửa đất số 5, GCN có số seri ZD 123456',
    'Giấy chứng nhận quyền sử dụng đất mang số ZD 123456',
    'Sổ hồng số ZD 123456, thửa 5',
    'Giấy CNQSDĐ (số/ngày cấp): ZD 123456 ngày 01/02/2015',
    'Theo Giấy chứng nhận QSDĐ ký hiệu ZD 123456 thì thửa đất của tôi',
    'Giấy chứng nhận do UBND huyện cấp ngày 01/02/2015 số ZD 123456, thửa đất số 5',
    'Số GCN đã cấp: Z D 1 2 3 4 5 6',
  ])('"%s"', async (line) => {
    expect(await numbersOf(line)).toEqual(['land_certificate_serial ZD 123456']);
  });

  test('with those of two certificates on one line', async () => {
    const line = 'Hợp thửa đất theo GCN số ZD 123456 và GCN số ZE 654321';
    expect((await numbersOf(line)).sort()).toEqual([
      'land_certificate_serial ZD 123456',
      'land_certificate_serial ZE 654321',
    ]);
  });

  test('and a number behind words for something else is none', async () => {
    for (const line of [
      'Giấy chứng nhận đăng ký xe số ZD 123456, thửa đất số 5',
      'Giấy chứng nhận kiểm định: ZD 123456; thửa đất số 5',
      'Giấy chứng nhận số hiệu thiết bị ZD 123456',
    ])
      expect((await numbersOf(line)).filter((number) => number.includes('serial') && !/số hiệu/.test(line))).toEqual(
        [],
      );
  });

  test('the number in its book stands below a label over three lines', async () => {
    const lines = [
      '>> GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT',
      '',
      'Vào sổ cấp giấy chứng nhận',
      'quyền sử dụng đất',
      'Số VP 09726',
    ];
    expect((await readPaper(lines)).values('land_certificate_book_no')).toEqual(['VP 09726']);
  });
});

describe('a household business', () => {
  test.each([
    'Giấy CN ĐKKD hộ kinh doanh số 00A8001234',
    'Hộ kinh doanh Minh Khôi (mã số 00A8001234)',
    'ĐKKD: 00A8001234 cấp ngày 01/01/2018',
    'Mã số hộ kinh doanh: 0 0 A 8 0 0 1 2 3 4',
    'Mã số hộ kinh doanh: 0 | 0 | A | 8 | 0 | 0 | 1 | 2 | 3 | 4',
  ])('"%s"', async (line) => {
    expect(await numbersOf(line)).toEqual(['business_registration_no 00A8001234']);
  });

  test('whose business the paper has nothing of has no number there', async () => {
    expect(await numbersOf('Ký hiệu lô hàng 00A8001234')).toEqual([]);
  });
});

test('a book behind the number of a certificate is no number; its year is that of the entry', async () => {
  expect(await numbersOf('Giấy khai sinh số 112 quyển 01/1985')).toEqual(['birth_certificate_no 112/1985']);
  expect(await numbersOf('Giấy khai sinh số 112/1985 quyển 01')).toEqual(['birth_certificate_no 112/1985']);
});

test('the date behind a year of birth is another one', async () => {
  const { values } = await readPaper([...FORM, 'Bà Vũ Thị Út; năm sinh 1961; căn cước 052001213814, cấp 11/11/2024']);
  expect(values('birth_date')).toEqual([]);
});

describe('the number of the paper itself', () => {
  const HEAD = ['TÒA ÁN NHÂN DÂN |40| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'THỊ XÃ |50| Độc lập - Tự do - Hạnh phúc'];

  test('with its kind and its day at the head, as courts have it', async () => {
    const head = [...HEAD, 'Quyết định số: 170/2011/QĐST-DS', 'Ngày: 12-8-2011', '', '>> QUYẾT ĐỊNH', ''];
    const { values } = await readPaper([
      ...head,
      'Căn cứ đơn yêu cầu thụ lý số 03/2011/TLST-DS;',
      'Điều 1. Chấp nhận.',
    ]);
    expect(values('document_no')).toEqual(['170/2011/QĐST-DS']);
    expect(values('issue_date')).toEqual(['2011-08-12']);
  });

  test('is none that a slip tells of a result below its receiver, nor one that a sentence goes on with', async () => {
    const slip = ['>> BIÊN NHẬN TRẢ KẾT QUẢ', '', 'Người nhận kết quả: Mạc Gia Ân', `Số CCCD: ${ID}`];
    expect((await readPaper([...slip, 'Số, ký hiệu văn bản: 1187/QĐ-UBND'])).values('document_no')).toEqual([]);
    const text = ['>> THÔNG BÁO', '', 'Thực hiện nội dung theo văn bản', 'số 1187/UBND-KT ngày 02/3/2026 của tỉnh,'];
    expect((await readPaper(text)).values('document_no')).toEqual([]);
  });

  test('is none that begins a line and reads like "Số"', async () => {
    const text = [
      '>> VĂN BẢN THỎA THUẬN',
      '',
      'chết ngày 04/02/2020 theo Trích lục khai tử số',
      '50/TLKT-BS của UBND xã.',
    ];
    expect((await readPaper(text)).values('document_no')).toEqual([]);
  });

  test('stands behind "Số/Ref:"', async () => {
    const head = ['ỦY BAN NHÂN DÂN XÃ MẪU LÂM', 'Số/Ref: 104/GPXD-UBND', '', '>> GIẤY PHÉP XÂY DỰNG'];
    expect((await readPaper(head)).values('document_no')).toEqual(['104/GPXD-UBND']);
  });
});

test("a form left blank for another, and what is printed like a heading, take nobody's data away", async () => {
  const lines = ['Tên chủ đầu tư: Mạc Gia Ân', 'Người đại diện: ………… Chức vụ: …………', `Số định danh cá nhân: ${ID}`];
  const blank = await readPaper([...FORM, ...lines, '2. Thông tin công trình: nhà ở', 'Sổ đỏ số ZD 123456']);
  expect(blank.of('citizen_id').map(({ role }) => role)).toEqual(['applicant']);
  expect(blank.of('land_certificate_serial').map(({ role }) => role)).toEqual(['applicant']);
  const broken = [
    '>> HỢP ĐỒNG ĐẶT CỌC',
    'Hôm nay, tại phường Hòa Vĩnh, tỉnh Tây Đô',
    'Mới, chúng tôi gồm có:',
    'Ông (Bà): Mạc Gia Ân',
  ];
  expect((await readPaper(broken)).people()).toEqual([['Mạc Gia Ân', 'giver']]);
});

test('who brings a suit, who is sued and who leaves a share are no parent and no declarant', async () => {
  const { people } = await readPaper([
    ...FORM.slice(0, 3),
    '>> ĐƠN KHỞI KIỆN',
    '',
    'Người khởi kiện: Mạc Gia Ân, sinh ngày 05/01/1900',
    'Người bị kiện: Lục Thị Cúc; địa chỉ: thôn Đại Lộ',
    'Người để lại di sản: ông Vũ Bá Lộc, chết ngày 04/02/2020',
  ]);
  expect(people()).toContainEqual(['Mạc Gia Ân', 'applicant']);
  expect(people()).toContainEqual(['Lục Thị Cúc', 'mentioned']);
  expect(people().filter(([, role]) => role === 'mother' || role === 'declarant')).toEqual([]);
});

test('a serial under the name of its certificate stands there also where a round a was read as o', async () => {
  const [serial, book] = ['land_certificate_serial ZD 123456', 'land_certificate_book_no CS 01234'];
  expect(await numbersOf('Giấy chứng nhộn', 'ZD 123456 (vào sổ CS 01234)', 'Thửa đất số: 12')).toEqual([book, serial]);
});
