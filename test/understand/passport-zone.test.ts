import { mrzCheckDigit } from '../../src/understand/parse-mrz.ts';
import { HEAD } from './forms/form.ts';
import { readPaper } from './read-paper.ts';

/** Line 2 of a passport of nobody: series X was never issued. */
function secondLine(number: string, born: string, personal: string): string {
  const checked = (text: string) => `${text}${mrzCheckDigit(text)}`;
  const [first, birth, expiry] = [checked(number.padEnd(9, '<')), checked(born), checked('330606')];
  const own = checked(personal.padEnd(14, '<'));
  return `${first}VNM${birth}M${expiry}${own}${mrzCheckDigit(first + birth + expiry + own)}`;
}

const page = (zone: string) =>
  readPaper([...HEAD, '>> HỘ CHIẾU / PASSPORT', 'P<VNMMAC<<GIA<AN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', zone]);

test('number, id and birth of a passport’s zone, where its check digits prove them', async () => {
  const paper = await page(secondLine('X1234567', '010302', '052001213814'));
  expect(paper.values('passport_no')).toEqual(['X1234567']);
  expect(paper.values('citizen_id')).toEqual(['052001213814']);
  expect(paper.values('birth_date')).toEqual(['1901-03-02']);
  expect(paper.of('passport_no').map(({ source, role }) => [source, role])).toEqual([['mrz', 'subject']]);
});

test('a passport without a personal number tells no century', async () => {
  const paper = await page(secondLine('X1234567', '010302', ''));
  expect(paper.values('passport_no')).toEqual(['X1234567']);
  expect([...paper.values('citizen_id'), ...paper.values('birth_date')]).toEqual([]);
});

test('one misread digit proves nothing', async () => {
  const read = secondLine('X1234567', '010302', '052001213814');
  expect((await page(read.replace('X1234567', 'X1234561'))).values('passport_no')).toEqual([]);
  expect((await page(read.replace('010302', '010303'))).values('passport_no')).toEqual([]);
});
