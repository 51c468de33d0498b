import { readPaper } from './read-paper.ts';

/** The tax code and the insurance number of a form that has them in a box for each digit. */
async function numbers(line: string): Promise<string[]> {
  const { fields } = await readPaper(['>> TỜ KHAI', 'Họ và tên: MẠC GIA ÂN', 'Ngày sinh: 13/01/1904', line]);
  const of = fields.filter(({ kind }) => kind === 'tax_code' || kind === 'social_insurance_no');
  return of.map(({ value }) => value);
}

test('a bar between boxes that is read as a letter is no digit', async () => {
  expect(await numbers('Mã số thuế: 0|0 2|0|1|1J7|2 7|8')).toEqual(['0020117278']);
  expect(await numbers('Mã số BHXH: |0|[0|[2|[0l[5][7|[5|[1|[5][7]')).toEqual(['0020575157']);
  expect(await numbers('Mã số BHXH: |0|[0|[2|[0J[5][7|[5|[1|[5]')).toEqual([]);
});

test('a letter o alone in its box is a zero, another letter is nothing', async () => {
  expect(await numbers('[04].Mã sốBHXH:|o|[o|[2|[o|[5][7|[5|[1|[5][7]')).toEqual(['0020575157']);
  expect(await numbers('[04].Mã sốBHXH:|o|[o|[2|[o|[s][7|[5|[1|[5][7]')).toEqual([]);
});
