import { HEAD } from './forms/form.ts';
import { readPaper } from './read-paper.ts';

const HOLDER = ['MẠC GIA ÂN |50| Nam', 'Họ, chữ đệm, tên / Full name |50| Giới tính / Sex', ''];

test('labels under their values: each belongs to what stands nearer', async () => {
  const lines = [
    '02/03/1901 |50| 052001213814',
    'Ngày sinh / Date of birth |50| Personal ID No.',
    '',
    '052103213814',
    'CCCD của mẹ',
  ];
  const paper = await readPaper([...HEAD, '>> TRÍCH LỤC KHAI SINH', '', ...HOLDER, ...lines]);
  expect(paper.values('birth_date')).toEqual(['1901-03-02']);
  expect(paper.of('citizen_id').map(({ value, role, checks }) => [value, role, checks.includes('unlabelled')])).toEqual(
    [
      ['052001213814', 'subject', false],
      ['052103213814', 'mother', false],
    ],
  );
});

test('a label without a value takes nothing of the label above it', async () => {
  const lines = ['CCCD của mẹ', '052103213814', 'CCCD của cha', '', 'Họ và tên mẹ', 'Vũ Thị Út', 'Họ và tên cha'];
  const paper = await readPaper([...HEAD, '>> TRÍCH LỤC KHAI SINH', '', 'Họ và tên: MẠC GIA ÂN', ...lines]);
  expect(paper.of('citizen_id').map(({ value, role }) => [value, role])).toEqual([['052103213814', 'mother']]);
  expect(paper.people()).toEqual([
    ['MẠC GIA ÂN', 'subject'],
    ['Vũ Thị Út', 'mother'],
  ]);
});

test('headings of a table that stand close to each other have their values below', async () => {
  const table = ['Họ, chữ đệm, tên Ngày, tháng, năm sinh Số CCCD', 'MẠC GIA ÂN |17| 02/03/1901 |36| 052001213814'];
  const paper = await readPaper([...HEAD, '>> TỜ KHAI', '', ...table]);
  expect(paper.values('person_name')).toEqual(['MẠC GIA ÂN']);
  expect(paper.values('birth_date')).toEqual(['1901-03-02']);
  expect(paper.of('citizen_id').map(({ value, checks }) => [value, checks.includes('unlabelled')])).toEqual([
    ['052001213814', false],
  ]);
});
