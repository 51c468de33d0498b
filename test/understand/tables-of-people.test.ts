import { makePage } from './make-page.ts';
import { readPaper } from './read-paper.ts';

const table = (head: string, ...rows: string[]) => [
  '>> SỔ HỘ KHẨU GIA ĐÌNH',
  '',
  'Họ và tên chủ hộ: Mạc Gia Ân',
  head,
  ...rows,
];
const HEAD = 'TT |10| Họ và tên |40| Ngày sinh |60| Quan hệ |80| Số CMND';

describe('people of a table', () => {
  test('are found where their cells stand so close that a row is one piece', async () => {
    const rows = [
      '1 |13| Mạc Gia Ân |40| 05/01/1901 |51| Nam |60| Chủ hộ |80| 000123456',
      '2 |13| Vũ Thị Út |40| 06/02/1902 |51| Nữ |60| Vợ',
    ];
    const { values, of } = await readPaper(table(HEAD, ...rows));
    expect(values('person_name')).toEqual(['Mạc Gia Ân', 'Vũ Thị Út']);
    expect(values('birth_date')).toEqual(['1901-01-05', '1902-02-06']);
    expect(of('birth_date').map((f) => f.role)).toEqual(['owner', 'relative']);
    expect(values('old_citizen_id')).toEqual(['000123456']);
  });

  test('have names that go on in a line without a row’s number', async () => {
    const rows = [
      '1 |10| Mạc Gia |40| 05/01/1901 |60| Chủ hộ',
      '|10| Ân |40| ',
      '2 |10| Vũ Thị Út |40| 06/02/1902 |60| Vợ',
    ];
    const page = makePage(table(HEAD, ...rows), { apart: true });
    expect((await readPaper([page])).values('person_name')).toEqual(['Mạc Gia Ân', 'Vũ Thị Út']);
  });

  test('of a register stand in tall rows that begin with a number', async () => {
    const head = [
      '>> SỔ ĐĂNG KÝ KHAI SINH',
      '>> Quyển số: 01/1999',
      '',
      'Số |10| Ngày đăng ký |40| Họ tên; nam, nữ |70| Ngày sinh',
    ];
    const rows = [
      '41 |10| 23/6/1999 |40| Mạc Gia Ân |70| 05/01/1901',
      '',
      '',
      '',
      '',
      '',
      '42 |10| 24/6/1999 |40| Vũ Bá Lộc |70| 06/02/1902',
    ];
    const { values } = await readPaper([...head, ...rows, '', '', '', '', '', '|40| Sùng A Páo |70| Hà Văn Tí']);
    expect(values('person_name')).toEqual(['Mạc Gia Ân', 'Vũ Bá Lộc']);
    expect(values('birth_date')).toEqual(['1901-01-05', '1902-02-06']);
  });

  test('stand beside each other where each has a column, whatever it is headed', async () => {
    const lines = [
      '>> QUYẾT ĐỊNH',
      '',
      '|35| Người được trợ cấp |65| Người chăm lo',
      'Họ và tên |35| Mạc Gia Ân |65| Vũ Thị Út',
    ];
    const paper = await readPaper([...lines, 'Ngày sinh |35| 05/01/1901 |65| 06/02/1902', '- Như Điều 3;']);
    expect(paper.values('person_name')).toEqual(['Mạc Gia Ân', 'Vũ Thị Út']);
    expect(paper.values('birth_date')).toEqual(['1901-01-05', '1902-02-06']);
  });

  test('that a table lists as relatives are not the applicant by a number that stands without a label', async () => {
    const head = ['>> TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ', '', '1. Họ, chữ đệm và tên: MẠC GIA ÂN', ''];
    const rows = [
      'TT |10| Họ và tên |40| Số định danh cá nhân |70| Quan hệ',
      '1 |10| Vũ Thị Út |40| 001102213814 |70| Vợ',
    ];
    const page = makePage([...head, ...rows], { apart: true });
    expect((await readPaper([page])).of('citizen_id').map((f) => [f.value, f.role])).toEqual([
      ['001102213814', 'relative'],
    ]);
  });

  test('who inherit by a deed are its parties, not relatives', async () => {
    const head = (relation: string) => [
      '>> VĂN BẢN THỎA THUẬN PHÂN CHIA DI SẢN',
      '',
      `STT |10| Họ và tên |60| ${relation}`,
    ];
    const role = async (relation: string) =>
      (
        await readPaper([...head(relation), '1 |10| Mạc Gia Ân |60| Con', '2 |10| Vũ Bá Lộc |60| Con'])
      ).people()[0]?.[1];
    expect(await role('Quan hệ với người để lại di sản')).toBe('giver');
    expect(await role('Quan hệ với chủ hộ')).toBe('relative');
  });
});
