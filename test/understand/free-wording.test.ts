import { parseDate } from '../../src/understand/parse-date.ts';
import { repairSymbol } from '../../src/understand/repair-symbol.ts';
import { knowledge, readPaper } from './read-paper.ts';

const FORM = ['>> TỜ KHAI', '>> Kính gửi: Ủy ban nhân dân xã Mẫu Lâm', ''];

describe('labels that are on no list', () => {
  test.each([
    ['in a sentence', ['Tôi ký tên dưới đây: Vũ Hoài Lụa'], 'Vũ Hoài Lụa'],
    ['as a cell of its own', ['Người có yêu cầu |50| ÂU KHẮC VỊNH'], 'ÂU KHẮC VỊNH'],
    ['with further words up to the colon', ['Họ, chữ đệm, tên của bên yêu cầu: Tống Gia Toản'], 'Tống Gia Toản'],
    ['whose vehicle it is', ['Tên chủ xe: Tống Gia Toản', 'Nhãn hiệu: HONDA'], 'Tống Gia Toản'],
    ['whom an office certifies something of', ['Chứng nhận: Tống Gia Toản'], 'Tống Gia Toản'],
  ])('announce a person %s', async (_, lines, name) => {
    expect((await readPaper([...FORM, ...lines])).values('person_name')).toEqual([name]);
  });

  test.each([
    'Giám đốc phụ trách: Vũ Hoài Lụa',
    'Tên đường: Trần Phú',
    'Người liên hệ: Phòng Kinh tế',
    'Chủ đề: Bảo Vệ Rừng',
  ])('announce nobody: %s', async (line) => {
    expect((await readPaper([...FORM, line])).values('person_name')).toEqual([]);
  });
});

test('a family name is no word of the label before it', async () => {
  const names = async (line: string) => (await readPaper([...FORM, line])).values('person_name');
  expect(await names('Họ, chữ đệm, tên Võ Ích Tựu')).toEqual(['Võ Ích Tựu']);
  expect(await names('Họ và tên vợ: Cù Thị Lụa')).toEqual(['Cù Thị Lụa']);
});

test('a name goes on below in a sentence, not below a label of its own', async () => {
  const wide = 'Miễn giảm toàn bộ học phí năm học này cho học sinh đang theo học tại trường, đối với em: Lý Bá';
  expect((await readPaper(['>> QUYẾT ĐỊNH', wide, 'Vịnh, sinh ngày 05/05/1902'])).values('person_name')).toEqual([
    'Lý Bá Vịnh',
  ]);
  const cell = ['>> TỜ KHAI', 'Họ và tên: Đặng Thúy Yến', 'Nữ, sinh ngày 05/05/1902'];
  expect((await readPaper(cell)).values('person_name')).toEqual(['Đặng Thúy Yến']);
});

describe('dates as forms are filled in', () => {
  test.each([
    ['a digit in each box', '1 4 / 0 3 / 1 9 0 2', '1902-03-14'],
    ['over the dots of the form', 'ngày...14...tháng...3....năm....1902', '1902-03-14'],
    ['in words before a woman', 'ngày mười bốn tháng ba năm một nghìn chín trăm chín mươi bà Nguyễn', '1990-03-14'],
    ['in words without marks', 'ngay muoi bon thang ba nam mot nghin chin tram linh ba', '1903-03-14'],
  ])('%s', (_, text, date) => expect(parseDate(text)?.value).toBe(date));
});

test('an office of an unknown abbreviation stays as printed', () => {
  expect(repairSymbol('TTYT-KHNV', knowledge).symbol).toBe('TTYT-KHNV');
  expect(repairSymbol('QD-UBNĐ', knowledge).symbol).toBe('QĐ-UBND');
});

describe('what only looks like a paper’s own facts', () => {
  const form = (...lines: string[]) =>
    readPaper([...lines, '>> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '>> TỜ KHAI LỆ PHÍ TRƯỚC BẠ', '']);

  test.each(['Mẫu số: 01/LPTB', 'Biểu số: 02/BC-THTK'])('a form’s number is not that of a paper: %s', async (line) => {
    expect((await form(line)).values('document_no')).toEqual([]);
  });

  test('a bar before letters is the slash of a number only behind its digits', async () => {
    expect((await form('Mã số: |HT |5| 00 0004710232')).values('document_no')).toEqual([]);
    expect((await form('Số: 45|BC-UBND')).values('document_no')).toEqual(['45/BC-UBND']);
    expect((await form('Số:      /BC-UBND')).values('document_no')).toEqual(['/BC-UBND']);
  });

  test('a day on which a tax falls due is nobody’s birth', async () => {
    const lines = ['Kỳ tính thuế: Theo từng lần phát sinh, ngày: 21/10/2026', 'Tên người nộp thuế: VŨ HOÀI LỤA'];
    expect((await readPaper([...FORM, ...lines])).values('birth_date')).toEqual([]);
    expect((await readPaper([...FORM, ...lines, 'Sinh ngày: 21/10/1902'])).values('birth_date')).toEqual([
      '1902-10-21',
    ]);
  });
});
