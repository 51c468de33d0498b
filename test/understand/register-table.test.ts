import { readPaper } from './read-paper.ts';

const numbersOf = async (lines: string[]): Promise<string[]> => (await readPaper(lines)).values('death_extract_no');
const book = (...rows: string[]): string[] => ['>> SỔ ĐĂNG KÝ KHAI TỬ', '>> Năm 1994', '', ...rows];

describe('numbers of the entries of a register that is a table', () => {
  test('stand under their heading, with the year or without it', async () => {
    const heading = 'Số |12| Họ và tên |45| Ngày sinh |65| Người khai';
    const rows = (...numbers: string[]) =>
      numbers.map((number, i) => `${number} |12| Mạc Gia Ân |45| 0${i + 1}/03/1902 |65| Vũ Bá Lộc`);
    expect(await numbersOf(book(heading, ...rows('588/1994', '590/1994')))).toEqual(['588/1994', '590/1994']);
    expect(await numbersOf(book(heading, ...rows('41', '43')))).toEqual(['41/1994', '43/1994']);
  });

  test('one below the other without a heading that was read', async () => {
    const rows = ['588/1994 |20| Mạc Gia Ân', '589/1994 |20| Vũ Bá Lộc'];
    expect(await numbersOf(book(...rows))).toEqual(['588/1994', '589/1994']);
  });

  test('rows that are only counted have none, months of deaths are none', async () => {
    const counted = [
      'STT |12| Họ và tên |45| Ngày sinh',
      '1 |12| Mạc Gia Ân |45| 01/03/1902',
      '2 |12| Vũ Bá Lộc |45| 02/04/1903',
    ];
    expect(await numbersOf(book(...counted))).toEqual([]);
    expect(await numbersOf(book('5/1994 |20| Mạc Gia Ân', '5/1994 |20| Vũ Bá Lộc', '7/1994 |20| Sùng A Páo'))).toEqual(
      [],
    );
  });
});

describe('a register with a column for each entry', () => {
  const page = (...numbers: string[]) => [
    'Xã, phường: Mẫu Lâm |70| Năm 1996 - tờ số 12',
    '',
    '>> SỔ ĐĂNG KÝ TỬ',
    '',
    ...numbers,
    'Ngày đăng ký |30| 11 tháng 2 năm 1996 |55| 15 tháng 3 năm 1996 |80| 19 tháng 4 năm 1996',
    'Họ và tên người chết |30| MẠC GIA ÂN |55| LÊ THỊ HOA |80| VŨ BÁ LỘC',
  ];

  test('has their numbers in one row, and the year at its head', async () => {
    const paper = await readPaper(page('Số thứ tự |30| 45 |55| 46 |80| 47'));
    expect(paper.values('death_extract_no')).toEqual(['45/1996', '46/1996', '47/1996']);
  });

  test('and numbers that do not go up by one are none', async () => {
    const paper = await readPaper(page('Số thứ tự |30| 45 |55| 48 |80| 12'));
    expect(paper.values('death_extract_no')).toEqual([]);
  });
});

test('entries of a register of other acts are numbered under their heading', async () => {
  const paper = await readPaper([
    'ỦY BAN NHÂN DÂN XÃ MẪU LÂM |70| Trang 1/1',
    '',
    '>> SỔ ĐĂNG KÝ NHẬN CHA, MẸ, CON',
    'Năm 2024',
    '',
    'TT |14| Số |22| Ngày đăng ký |40| Người nhận |60| Số định danh',
    '1 |14| 33/2024 |22| 12/04/2024 |40| Mạc Gia Ân |60| 052001213814',
    '2 |14| 34/2024 |22| 17/05/2024 |40| Vũ Bá Lộc |60| 052002213814',
  ]);
  expect(paper.values('document_no')).toEqual(['33/2024', '34/2024']);
});
