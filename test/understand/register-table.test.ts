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
