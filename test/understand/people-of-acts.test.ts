import { MOTTO } from './papers.ts';
import { readPaper } from './read-paper.ts';

const ID = '052001213814';
const CHILDS = '052212213777';
const DATA = (name: string, id: string) => [
  `Họ, chữ đệm, tên: ${name}`,
  'Ngày, tháng, năm sinh: 02/03/1901',
  `Giấy tờ tùy thân: Thẻ căn cước công dân số ${id}`,
];
const roles = async (...lines: string[]) => {
  const { people, of } = await readPaper([...MOTTO, ...lines]);
  return { names: people().map(([, role]) => role), ids: of('citizen_id').map((f) => [f.value, f.role]) };
};
const both = (one: string, other: string) => ({
  names: [one, other],
  ids: [
    [ID, one],
    [CHILDS, other],
  ],
});

describe('an act between two people', () => {
  test.each([
    ['>> TRÍCH LỤC', '>> ĐĂNG KÝ GIÁM HỘ', '1. Người giám hộ', '2. Người được giám hộ'],
    ['>> TRÍCH LỤC ĐĂNG KÝ GIÁM HỘ', '', 'Người giám hộ:', 'Người được giám hộ:'],
    ['>> QUYẾT ĐỊNH', '>> Công nhận việc giám hộ', 'I. NGƯỜI GIÁM HỘ', 'II. NGƯỜI ĐƯỢC GIÁM HỘ'],
    ['>> TRÍCH LỤC', '>> ĐĂNG KÝ GIÁM HỘ', 'Thông tin về người giám hộ', 'Thông tin về người được giám hộ'],
  ])('tells guardian and ward by their headings: %s %s, %s', async (title, sub, one, other) => {
    const read = await roles(title, sub, '', one, ...DATA('MẠC GIA ÂN', ID), other, ...DATA('VŨ THỊ ÚT', CHILDS));
    expect(read).toEqual(both('guardian', 'ward'));
  });

  test('tells parent and child', async () => {
    const title = ['>> TRÍCH LỤC', '>> ĐĂNG KÝ NHẬN CHA, MẸ, CON', ''];
    const mother = await roles(
      ...title,
      'Người mẹ:',
      ...DATA('VŨ THỊ ÚT', ID),
      'Người con:',
      ...DATA('MẠC GIA ÂN', CHILDS),
    );
    expect(mother).toEqual(both('mother', 'subject'));
  });

  test('tells the adoptive parents, each in a column', async () => {
    const read = await roles(
      '>> GIẤY CHỨNG NHẬN NUÔI CON NUÔI',
      '',
      'Họ và tên con nuôi: Mạc Gia Ân, sinh ngày 02/03/1901',
      '|40| Cha nuôi |70| Mẹ nuôi',
      'Họ và tên |40| Vũ Bá Lộc |70| Vũ Thị Út',
      `Số căn cước |40| ${ID} |70| ${CHILDS}`,
    );
    expect(read.names).toEqual(['subject', 'father', 'mother']);
    expect(read.ids).toEqual([
      [ID, 'father'],
      [CHILDS, 'mother'],
    ]);
  });

  test('tells the sides of a judgment', async () => {
    const read = await roles(
      '>> BẢN ÁN',
      '',
      'Nguyên đơn: Vũ Thị Út, sinh ngày 02/03/1901',
      'Bị đơn: Mạc Gia Ân, sinh ngày 05/06/1902',
    );
    expect(read.names).toEqual(['plaintiff', 'defendant']);
  });
});

describe('parents of whom a form asks for nothing but the names', () => {
  const man = ['1. Họ và tên: MẠC GIA ÂN', '2. Ngày, tháng, năm sinh: 02/03/1901'];
  const title = ['>> PHIẾU LÝ LỊCH TƯ PHÁP', ''];

  test.each([
    [['5. Họ và tên cha: Mạc Văn Tý', '6. Họ và tên mẹ: Vũ Thị Út']],
    [['5. Họ và tên mẹ: Vũ Thị Út', '6. Họ và tên cha: Mạc Văn Tý']],
    [['5. Họ và tên cha: Mạc Văn Tý |55| 6. Họ và tên mẹ: Vũ Thị Út']],
  ])('have no part in what follows: %s', async (parents) => {
    expect((await roles(...title, ...man, ...parents, `7. Số căn cước: ${ID}`)).ids).toEqual([[ID, 'subject']]);
  });

  test('but where it asks for more of the first, the second one’s follow, too', async () => {
    const father = ['Họ và tên cha: Mạc Văn Tý', `Số căn cước: ${ID}`];
    const mother = ['Họ và tên mẹ: Vũ Thị Út', `Số căn cước: ${CHILDS}`];
    expect((await roles(...title, ...man, ...father, ...mother)).ids).toEqual([
      [ID, 'father'],
      [CHILDS, 'mother'],
    ]);
    const born = await roles(...title, ...man, father[0]!, 'Năm sinh: 1870; dân tộc: Kinh', ...mother);
    expect(born.ids).toEqual([[CHILDS, 'mother']]);
    expect((await roles(...title, ...man, ...mother)).ids).toEqual([[CHILDS, 'mother']]);
    const own = await roles(...title, ...man, father[0]!, mother[0]!, `Số căn cước của mẹ: ${CHILDS}`);
    expect(own.ids).toEqual([[CHILDS, 'mother']]);
  });
});

test('a father who has his child’s birth registered is who applies, though he stands there twice', async () => {
  const lines = ['>> TỜ KHAI ĐĂNG KÝ KHAI SINH', '', 'Họ, chữ đệm, tên người yêu cầu: MẠC GIA ÂN'];
  const child = ['Họ, chữ đệm, tên người được khai sinh: MẠC GIA KHÔI', 'Họ, chữ đệm, tên người cha: MẠC GIA ÂN'];
  const number = `Giấy tờ tùy thân: Thẻ căn cước số ${ID}`;
  expect((await roles(...lines, number, ...child, number)).ids).toEqual([[ID, 'applicant']]);
});

test('the head of a household business owns it', async () => {
  const title = ['>> GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', '', 'Tên hộ kinh doanh: TẠP HÓA MẪU LÂM'];
  expect(await roles(...title, 'Họ và tên chủ hộ: MẠC GIA ÂN', `Số căn cước: ${ID}`)).toEqual({
    names: ['owner'],
    ids: [[ID, 'owner']],
  });
});
