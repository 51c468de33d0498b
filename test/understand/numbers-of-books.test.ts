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

  test('are no number while no book tells the year', async () => {
    const paper = await readPaper([`Xã Mẫu Lâm |60| Số 157/KS`, '', '>> GIẤY KHAI SINH', '', ...PERSON]);
    expect([...paper.values('birth_certificate_no'), ...paper.values('document_no')]).toEqual([]);
  });
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
