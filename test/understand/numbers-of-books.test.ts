import { makePage } from './make-page.ts';
import { readPaper } from './read-paper.ts';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const PERSON = ['Họ và tên: Mạc Gia Ân', 'Ngày, tháng, năm sinh: 03/02/1901'];
const office = (number: string) => [`ỦY BAN NHÂN DÂN XÃ MẪU LÂM |55| ${MOTTO}`, number, ''];

describe('the letters of a book behind the entry, whose year the book tells', () => {
  test.each([
    ['GIẤY KHAI SINH', 'Số 157/KS', 'Quyển 1/1992', 'birth_certificate_no', '157/1992'],
    ['GIẤY KHAI SINH', 'Số: 157-KS', 'Quyển số: 01 - 1992', 'birth_certificate_no', '157/1992'],
    ['GIẤY CHỨNG NHẬN KẾT HÔN', 'Số: 12/KH', 'Quyển số: 01/1987', 'marriage_certificate_no', '12/1987'],
    ['GIẤY CHỨNG TỬ', 'Số: 7/KT', 'Quyển số: 02/1999', 'death_extract_no', '7/1999'],
  ])('%s: %s, %s', async (title, number, book, kind, value) => {
    const paper = await readPaper([
      `Xã Mẫu Lâm |60| ${number}`,
      `Huyện Lâm |60| ${book}`,
      '',
      `>> ${title}`,
      '',
      ...PERSON,
    ]);
    expect(paper.values(kind)).toEqual([value]);
    expect(paper.values('document_no')).toEqual([]);
  });

  test.each([
    ['GIẤY KHAI SINH', 'Số 157/KS', 'birth_certificate_no', '157/KS'],
    ['BẢN SAO KHAI SINH', 'Số: 157/HT', 'birth_certificate_no', '157/HT'],
    ['GIẤY CHỨNG NHẬN KẾT HÔN', 'Số: 12 / ĐKKH', 'marriage_certificate_no', '12/ĐKKH'],
  ])('are told as printed while no book tells the year: %s, %s', async (title, number, kind, value) => {
    const paper = await readPaper([
      `Xã Mẫu Lâm |60| ${number}`,
      '',
      `>> ${title}`,
      'Căn cứ sổ đăng ký kết hôn năm 1984 lưu tại xã',
      ...PERSON,
    ]);
    expect([...paper.values(kind), ...paper.values('document_no')]).toEqual([value]);
  });

  test('are no office’s symbol', async () => {
    const paper = await readPaper(['Xã Mẫu Lâm |60| Số: 157/UBND', '', '>> GIẤY KHAI SINH', '', ...PERSON]);
    expect(paper.values('birth_certificate_no')).toEqual([]);
  });
});

describe('the year of an entry whose book is named without one', () => {
  test.each(['Đăng ký, ngày 12 tháng 12 năm 1978', 'Đăng ký ngày 12/12/1978', 'Ngày đăng ký: 12-12-1978'])(
    'is that of its day: "%s"',
    async (day) => {
      const paper = await readPaper([
        'Xã Mẫu Lâm |60| Số 45',
        'Huyện Lâm |60| Quyển số 01',
        '',
        '>> GIẤY KHAI SINH',
        '',
        ...PERSON,
        day,
      ]);
      expect(paper.values('birth_certificate_no')).toEqual(['45/1978']);
    },
  );

  test('is not told by the book of a desk that certified the copy', async () => {
    const paper = await readPaper([
      'Xã Mẫu Lâm |60| Số: 45',
      'Huyện Lâm |60| Quyển số: 01/2003',
      '',
      '>> GIẤY CHỨNG TỬ',
      '',
      ...PERSON,
      '',
      'CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH',
      'Số chứng thực: 2797 Quyển số: 02/2026 - SCT/BS',
      'Ngày 24 tháng 09 năm 2026',
    ]);
    expect(paper.values('death_extract_no')).toEqual(['45/2003']);
  });
});

test('an entry that a citizen’s paper names with the letters of its book', async () => {
  const paper = await readPaper([
    '>> ĐƠN XIN CẢI CHÍNH HỘ TỊCH',
    '',
    'Tôi tên là: Mạc Gia Ân',
    'xin sửa phần ghi về cha trong giấy khai sinh số 1612/KS do UBND xã cấp.',
  ]);
  expect(paper.values('birth_certificate_no')).toEqual(['1612/KS']);
});

test('the year between an extract’s number and its letters', async () => {
  const paper = await readPaper([...office('Số: 98/2022/TLKT'), '>> TRÍCH LỤC KHAI TỬ', '', ...PERSON]);
  expect(paper.values('death_extract_no')).toEqual(['98/2022/TLKT']);
  expect(paper.values('document_no')).toEqual([]);
});

test.each(['4785/TT', '1254/2002'])('the book of land certificates before 2004: %s', async (number) => {
  const paper = await readPaper([
    `>> ${MOTTO}`,
    '',
    '>> GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT',
    '',
    'Chủ hộ: Mạc Gia Ân',
    `Vào sổ số: ${number}`,
  ]);
  expect(paper.values('land_certificate_book_no')).toEqual([number]);
});

test.each([
  ['>> TỔ QUỐC GHI CÔNG', 'Bằng số: 815ba', '815ba'],
  ['>> TỔ QUỐC GHI CÔNG', 'Số bằng: HD 124bm', 'HD 124bm'],
  ['>> GIẤY MỜI', 'Bằng số: 815ba', undefined],
])('the number of an honour: %s, %s', async (title, line, number) => {
  const paper = await readPaper([`>> ${MOTTO}`, '', title, '', 'Mạc Gia Ân', '', '', line]);
  expect(paper.values('document_no')).toEqual(number === undefined ? [] : [number]);
});

test('the number of whom a paper of the insurer is about, behind a bare "Mã số:"', async () => {
  const leaf = (head: string) =>
    readPaper([
      head,
      'BẢO HIỂM XÃ HỘI TỈNH MẪU LÂM',
      '',
      '>> QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI',
      '',
      'Họ và tên: Mạc Gia Ân |60| Mã số: 0034278861',
    ]);
  expect((await leaf('BẢO HIỂM XÃ HỘI VIỆT NAM')).values('social_insurance_no')).toEqual(['0034278861']);
});

test('a serial behind papers of a right to land', async () => {
  const paper = await readPaper([
    ...office('Số: 17/GPXD'),
    '>> GIẤY PHÉP XÂY DỰNG',
    '',
    'Giấy tờ về quyền sử dụng đất: ZT 69172150',
  ]);
  expect(paper.values('land_certificate_serial')).toEqual(['ZT 69172150']);
});

test.each([
  ['TRÍCH LỤC GHI CHÚ KẾT HÔN', '16/TLGCKH', 'marriage_certificate_no'],
  ['TRÍCH LỤC GHI CHÚ KẾT HÔN', '16/TLGCKH-BS', 'marriage_certificate_no'],
])('an act of abroad noted at home: %s %s', async (title, number, kind) => {
  const paper = await readPaper([...office(`Số: ${number}`), `>> ${title}`, '', ...PERSON]);
  expect(paper.values(kind)).toEqual([number]);
  expect(paper.values('document_no')).toEqual([]);
});

test.each([
  ['Số: 158/CS.2026', '158/CS.2026'],
  ['Số: 158/GCS-BV.2026', '158/GCS-BV.2026'],
  ['Số: 158/CS. 2026', '158/CS'],
  ['Số KCB: 158/KCB', '158/KCB'],
])('a hospital’s own number: "%s"', async (line, number) => {
  const paper = await readPaper([
    `BỆNH VIỆN ĐA KHOA MẪU LÂM |55| ${MOTTO}`,
    line,
    '',
    '>> GIẤY CHỨNG SINH',
    '',
    ...PERSON,
  ]);
  expect(paper.values('document_no')).toEqual([number]);
  expect(paper.values('agency')).toEqual(['BỆNH VIỆN ĐA KHOA MẪU LÂM']);
});

describe('the day of a book whose pages tell of changes', () => {
  const owner = [
    '>> SỔ HỘ KHẨU',
    '',
    'Họ và tên chủ hộ: Mạc Gia Ân',
    '',
    '|60| Ngày 24 tháng 2 năm 2015',
    '|60| TRƯỞNG CÔNG AN',
  ];
  test.each(['ĐIỀU CHỈNH THAY ĐỔI', 'NỘI DUNG ĐIỀU CHỈNH, THAY ĐỔI', 'NHỮNG THAY ĐỔI SAU KHI CẤP SỔ'])(
    '%s',
    async (head) => {
      const changes = [
        `>> ${head}`,
        '',
        'Xóa đăng ký thường trú: chuyển đi',
        '|60| Ngày 05 tháng 3 năm 2021',
        '|60| CÁN BỘ ĐĂNG KÝ',
      ];
      const paper = await readPaper([makePage(owner), makePage(changes)]);
      expect(paper.values('issue_date')).toEqual(['2015-02-24']);
    },
  );
});
