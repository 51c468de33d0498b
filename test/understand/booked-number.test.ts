import { readPaper } from './read-paper.ts';

const TEXT = Array<string>(14).fill('Nội dung xác nhận của giấy này, không có số nào khác trong dòng.');

async function read(...foot: string[]): Promise<string[]> {
  return (await readPaper(['>> GIẤY XÁC NHẬN', '', 'Ông: Mạc Gia Ân', ...TEXT, ...foot])).values('document_no');
}

test('a confirmation without a number at its head has that of the book at its foot', async () => {
  expect(await read('Vào sổ số: 1250/XN-UBND |60| TM. ỦY BAN NHÂN DÂN')).toEqual(['1250/XN-UBND']);
});

test('books of land and of schools, and papers cited, have no number of an office with its kind', async () => {
  expect(await read('Vào sổ số: 1250/QSDĐ')).toEqual([]);
  expect(await read('Vào sổ số: 1250/2016')).toEqual([]);
  expect(await read('Theo công văn vào sổ số: 1250/XN-UBND')).toEqual([]);
  expect(await read('Vào sổ số: 1250/XN-UBND', 'Vào sổ số: 1251/XN-UBND')).toEqual([]);
});

test('digits right behind the label of a book are its number, whatever letters come later', async () => {
  const paper = async (number: string) =>
    (await readPaper(['>> GIẤY XÁC NHẬN', 'Ông: Mạc Gia Ân', `Vào sổ số: ${number}`])).values(
      'land_certificate_book_no',
    );
  expect(await paper('12537XNUBND CB 2103 2016')).toEqual([]);
  expect(await paper('CH 01234')).toEqual(['CH 01234']);
});

test('the card of a tax code tells the day it was given', async () => {
  const card = ['>> THẺ MÃ SỐ THUẾ CÁ NHÂN', 'Mã số thuế: 0097689408', 'Ngày cấp mã số thuế: 10/02/2023'];
  expect((await readPaper(card)).values('issue_date')).toEqual(['2023-02-10']);
});
