import { readPaper } from './read-paper.ts';

const RIGHT = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
/** The office of a notice under this letterhead; a line each at the left. */
const headed = async (...left: string[]) =>
  (
    await readPaper([
      ...left.map((line, i) => `${line} |15| ${RIGHT[i] ?? ''}`),
      'Số: 12/TB-CQ',
      '',
      '>> THÔNG BÁO',
      'Nội dung như sau.',
    ])
  ).values('agency');

test.each([
  [['BẢO HIỂM XÃ HỘI VIỆT NAM', 'BHXH TỈNH LÂM HẢI'], 'BHXH TỈNH LÂM HẢI'],
  [['PHÒNG ĐĂNG KÝ KINH DOANH', 'BUSINESS REGISTRATION OFFICE'], 'PHÒNG ĐĂNG KÝ KINH DOANH'],
  [['CỤC THUẾ TỈNH LÂM HẢI', 'CHI CỤC THUẾ HUYỆN HẢI LÂM', 'PHONG'], 'CHI CỤC THUẾ HUYỆN HẢI LÂM PHONG'],
  [['BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG ĐẠI HỌC', 'PHONG THỔ NAM'], 'TRƯỜNG ĐẠI HỌC PHONG THỔ NAM'],
  [['TÒA ÁN NHÂN DÂN HUYỆN HẢI LÂM', 'TỈNH LÂM HẢI'], 'TÒA ÁN NHÂN DÂN HUYỆN HẢI LÂM'],
  [['UBND HUYỆN HẢI LÂM', 'UBND', 'XÃ MẪU LÂM'], 'UBND XÃ MẪU LÂM'],
])('of the lines %j the office is %s', async (left, office) => {
  expect(await headed(...left)).toEqual([office]);
});

test('what a paper is called is no board, and what an office does is no part of its name', async () => {
  const paper = await readPaper([...RIGHT, '', '>> BẢN CAM KẾT', '', 'Họ và tên: Mạc Gia Ân']);
  expect(paper.values('agency')).toEqual([]);
  const diploma = [
    'HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG NGHỀ LÂM HẢI cấp',
    '>> BẰNG TỐT NGHIỆP CAO ĐẲNG NGHỀ',
    'Cho: MẠC GIA ÂN',
  ];
  expect((await readPaper([...RIGHT, '', `>> ${diploma[0]}`, ...diploma.slice(1)])).values('agency')).toEqual([
    'TRƯỜNG CAO ĐẲNG NGHỀ LÂM HẢI',
  ]);
});

test.each([
  ['GIÁM ĐỐC CÔNG AN', 'TỈNH LÂM HẢI', 'CÔNG AN TỈNH LÂM HẢI'],
  ['TRƯỞNG TY CÔNG AN', 'TỈNH LÂM HẢI', 'TY CÔNG AN TỈNH LÂM HẢI'],
])('a card of nine digits names the police over two lines: %s / %s', async (first, second, office) => {
  const card = ['>> GIẤY CHỨNG MINH NHÂN DÂN', '>> SỐ 000123456', 'Họ tên: MẠC GIA ÂN', 'Dấu vết riêng và dị hình'];
  const paper = await readPaper([...RIGHT, ...card, '@0.5 Ngày 24 tháng 03 năm 1999', `>> ${first}`, `>> ${second}`]);
  expect(paper.values('agency')).toEqual([office]);
});
