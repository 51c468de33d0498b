import { readPaper } from './read-paper.ts';

const ID = '052001213814';
const paper = (label: string, below: string[]) => readPaper(['>> TRÍCH LỤC BẢN ĐỒ ĐỊA CHÍNH', '', label, ...below]);

test.each([
  ['Tên người sử dụng đất: Ông Mạc Gia Ân', ['Địa chỉ: Thôn Đồng, xã Mẫu Lâm; CCCD số 052001213814']],
  ['4. Tên người sử dụng đất: Ông Mạc Gia Ân', ['Địa chỉ thường trú: Thôn Đồng', `CCCD số ${ID}`]],
  ['Chủ sử dụng đất: Bà Mạc Gia Ân', [`CCCD số ${ID}`]],
  ['Chủ đầu tư: ông Mạc Gia Ân', [`Căn cước công dân số: ${ID}`]],
])('a word of address behind a label is no label of its own: "%s"', async (label, below) => {
  const { of } = await paper(label, below);
  expect(of('person_name').map((f) => [f.value, f.role])).toEqual([['Mạc Gia Ân', 'owner']]);
  expect(of('citizen_id').map((f) => [f.value, f.role])).toEqual([[ID, 'owner']]);
});

test('one that stands behind more than the label’s colon is of somebody else', async () => {
  const { people } = await paper('Tên người sử dụng đất: Hộ gia đình, cùng ông Mạc Gia Ân, sinh năm 1990', [
    `Căn cước công dân số: ${ID}`,
  ]);
  expect(people()).not.toContainEqual(['Mạc Gia Ân', 'owner']);
});

test('words that only lead to a person call nobody anything', async () => {
  const { people } = await readPaper([
    '>> GIẤY PHÉP XÂY DỰNG',
    '1. Cấp cho: Ông Mạc Gia Ân và bà Lê Thị Hoa',
    'Địa chỉ: Thôn Đoài, xã Mẫu Lâm',
  ]);
  expect(people().map(([, role]) => role)).toEqual(['owner', 'owner']);
});
