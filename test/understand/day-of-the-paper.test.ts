import { readPaper } from './read-paper.ts';

test('the day in the column beside "sinh ngày" is the paper’s, nobody was born on it', async () => {
  const paper = await readPaper([
    '>> TRANG BỔ SUNG GIẤY CHỨNG NHẬN',
    'Số phát hành GCN: ZG 289102',
    '',
    'Để thừa kế cho ông Mạc Gia Ân, sinh ngày |60| Đắk Sơn, ngày 17 tháng 09 năm 2021',
    '23/06/1901, số CCCD 002001047740 |60| VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI',
  ]);
  expect(paper.values('issue_date')).toEqual(['2021-09-17']);
  expect(paper.values('birth_date')).not.toContain('2021-09-17');
});

test('who is born on the day of the paper is told so elsewhere on it', async () => {
  const paper = await readPaper(['Phú Mỹ, ngày 17 tháng 09 năm 2021', '>> GIẤY CHỨNG SINH', 'Ngày sinh: 17/09/2021']);
  expect(paper.values('birth_date')).toEqual(['2021-09-17']);
});
