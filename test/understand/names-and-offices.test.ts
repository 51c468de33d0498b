import { numberInWords } from '../../src/understand/number-in-words.ts';
import { parseDate } from '../../src/understand/parse-date.ts';
import { editDistance } from '../../src/core/edit-distance.ts';
import { parseName } from '../../src/understand/parse-name.ts';
import { repairHeading } from '../../src/understand/repair-heading.ts';
import { settleReading } from '../../src/understand/settle-reading.ts';
import { viewPage } from '../../src/understand/page-view.ts';
import { isVietnameseSyllable } from '../../src/understand/vietnamese-syllable.ts';
import { barcode, makePage } from './make-page.ts';
import { MOTTO } from './papers.ts';
import { knowledge, readPaper } from './read-paper.ts';

describe('names', () => {
  test.each([
    [': NGUYỄN VĂN AN Giới tính: Nam', 'NGUYỄN VĂN AN'],
    [': Sầm Cẩm Giao CCCD', 'Sầm Cẩm Giao'],
    [': Âu Tiến Quỳ Quan hệ với chủ hộ: Con', 'Âu Tiến Quỳ'],
    [': Lê Thị Bưởi Sinh ngày 02/03/1901', 'Lê Thị Bưởi'],
    [': Sầm. Cẩm Giao', 'Sầm Cẩm Giao'],
    ['Sầm Cẩm Giao Chủ tịch', 'Sầm Cẩm Giao'],
    ['Sầm Cẩm Giao Phó Chủ tịch', 'Sầm Cẩm Giao'],
    ['Sầm Cẩm Giao Ủy viên', 'Sầm Cẩm Giao'],
    ['Sầm Cẩm Giao Trưởng thôn', 'Sầm Cẩm Giao'],
    ['Trần Văn Trưởng', 'Trần Văn Trưởng'],
    [': BỘ CÔNG AN', null],
    [': PHẢI THỰC HIỆN', null],
    [': Bản Nậm Ngám', null],
    [': Bon B’Dơng', null],
    [': Ông (bà) Sầm Cẩm Giao, 052101213814', 'Sầm Cẩm Giao'],
    [': ......Y Bhăm Niê.....', 'Y Bhăm Niê'],
    [': 12/03/1901', null],
    [': CÔNG TY TNHH MẪU', null],
    [': Sầm', null],
    [': Ý KIẾN CỦA CHỦ SỞ', null],
    [': CÔNG CHỨC TIẾP NHẬN', null],
    [': Cán bộ Tiếp Nhận', null],
    [': Ý Thị Kiến', 'Ý Thị Kiến'],
    [': Công Thị Chức', 'Công Thị Chức'],
    [': NguyễnVăn An', 'Nguyễn Văn An'],
    [': VIVIẾT TRÍ', 'VI VIẾT TRÍ'],
    [': Trần LANANH', 'Trần LANANH'],
    [': Rơ Chăm Ayun', 'Rơ Chăm Ayun'],
    [': Maria Sầm Thị Giao', 'Maria Sầm Thị Giao'],
  ])('"%s" names %s', (text, value) => {
    expect(parseName(text, knowledge.identifiers.notNames)?.value ?? null).toBe(value);
  });

  test('words that no Vietnamese syllable looks like make a name doubtful, not wrong', () => {
    expect(['Nguyễn', 'Quyên', 'Khuỷu', 'Ý', 'NGHIÊM'].every(isVietnameseSyllable)).toBe(true);
    expect(['Ngtyễn', 'Vănn', 'Bhăm', 'xlq'].some(isVietnameseSyllable)).toBe(false);
    expect(parseName(': Ngtyễn Văn An')).toMatchObject({ value: 'Ngtyễn Văn An', spelt: false });
  });

  test('one other place does not overrule a name, two that agree do', () => {
    const view = (lines: string[]) => [viewPage(makePage(lines), 1)];
    expect(settleReading('Lan Chi', view(['Họ tên: Lan Chi', 'ký: Lan Chỉ']))).toMatchObject({
      text: 'Lan Chi',
      places: 2,
    });
    expect(settleReading('Lan Chỉ', view(['Lan Chỉ', 'Lan Chi', 'bà Lan Chi', 'Lan Chi']))!.text).toBe('Lan Chi');
    expect(settleReading('Lan Chi', view(['Lan Chiều']))).toBeNull();
  });

  test('a name cut short by a misread letter gives way to the whole one', async () => {
    const result = await readPaper([
      ...MOTTO,
      '>> ĐƠN ĐỀ NGHỊ',
      'Tôi tên là: Võ Hoài Hương',
      '@0.8 |55| Người đề nghị: Võ Hoài ương',
    ]);
    expect(result.values('person_name')).toEqual(['Võ Hoài Hương']);
  });

  test('a father whose whole name his child bears as well is not lost', async () => {
    const result = await readPaper([
      ...MOTTO,
      '>> TỜ KHAI ĐĂNG KÝ KHAI SINH',
      'Họ, chữ đệm, tên người được khai sinh: Lê Minh Khôi',
      'Họ, chữ đệm, tên người cha: Lê Minh',
    ]);
    expect(result.values('person_name')).toEqual(['Lê Minh Khôi', 'Lê Minh']);
  });

  test('words glued at every place of a name are cut at every place', async () => {
    const result = await readPaper([
      ...MOTTO,
      '>> ĐƠN ĐỀ NGHỊ',
      'Tôi tên là: VIVIẾT TRÍ',
      '@0.8 |55| NGƯỜI ĐỀ NGHỊ',
      '|55| VIVIẾT TRÍ',
    ]);
    expect(result.values('person_name')).toEqual(['VI VIẾT TRÍ']);
  });

  test('a row that recognition cut goes on beside, also inside of a word', async () => {
    const cut = (first: string, second: string) => {
      const page = makePage([...MOTTO, '>> ĐƠN ĐỀ NGHỊ', `Họ và tên: ${first}`]);
      const last = page.words.at(-1)!;
      const x = last.box[0] + last.box[2] + 6;
      return readPaper([
        {
          ...page,
          words: [...page.words, { ...last, text: second, box: [x, last.box[1], 300, 45], line: last.line + 1 }],
        },
      ]);
    };
    expect((await cut('TRẦN', 'THỊ')).values('person_name')).toEqual(['TRẦN THỊ']);
    expect((await cut('Vi Tố', 'ng')).values('person_name')).toEqual(['Vi Tống']);
  });

  test('the decoded name of a card replaces the misread print', async () => {
    const qr = barcode('079090123456||Trần Văn Thử|15011990|Nam|Xã Phú Lâm|18062024', 'QRCode');
    const lines = ['>> CĂN CƯỚC CÔNG DÂN', '>> Citizen Identity Card', 'Họ và tên / Full name:', 'TRẤN VĂM THƯ'];
    const result = await readPaper([makePage(lines, { barcodes: [qr] })]);
    expect(result.values('person_name')).toEqual(['Trần Văn Thử']);
  });
});

describe('dates', () => {
  test.each([
    ['mot nghin chin tram linh hai', 1902],
    ['hai nghin khong tram hai muoi sau', 2026],
    ['muoi bon', 14],
    ['hai muoi', 20],
    ['mung nam', 5],
    ['tram nam', null],
    ['hai ba', null],
    ['constructor', null],
  ])('"%s" is %s', (words, value) => {
    expect(numberInWords(words)).toBe(value);
  });

  test.each([
    ['ngày 5 tháng 3 năm 1902', '1902-03-05'],
    ['ngày 05, tháng 03, năm 1902', '1902-03-05'],
    ['Ngày mười bốn tháng ba năm một nghìn chín trăm linh hai', '1902-03-14'],
    ['ngày năm tháng năm năm hai nghìn không trăm lẻ năm tại xã', '2005-05-05'],
    ['05.03.1902', '1902-03-05'],
    ['ngày 31 tháng 2 năm 1902', null],
    ['ngày ba tháng mười ba năm một nghìn chín trăm', null],
  ])('"%s" is %s', (text, value) => {
    expect(parseDate(text)?.value ?? null).toBe(value);
  });

  test('the date of issue stands behind a place, not behind the office of an identity card', async () => {
    const form = (last: string[]) =>
      readPaper([...MOTTO, '>> ĐƠN ĐỀ NGHỊ', 'Tôi tên là: Sầm Cẩm Giao', '@0.7 ', ...last]);
    expect((await form(['|50| Mẫu Lâm ngày 12/10/2026'])).values('issue_date')).toEqual(['2026-10-12']);
    expect((await form(['|50| Mẫu Lâm, ngày 12 tháng 10', '|50| năm 2026'])).values('issue_date')).toEqual([
      '2026-10-12',
    ]);
    expect((await form(['Cục Cảnh sát quản lý hành chính, ngày 12/10/2021'])).values('issue_date')).toEqual([]);
  });
});

describe('offices', () => {
  const { printedHeadings } = knowledge.identifiers;

  test('printed words of offices get their letters and marks back, names of places do not', () => {
    expect(repairHeading('UY BAN NHẢN DÂN XÃ PHÚ LẦM', printedHeadings)).toBe('ỦY BAN NHÂN DÂN XÃ PHÚ LẦM');
    expect(repairHeading('UỶ BAN NHÂN DÂN', printedHeadings)).toBe('UỶ BAN NHÂN DÂN');
    expect(repairHeading('Uy ban nhân dân xã Phú Lâm', printedHeadings)).toBe('Ủy ban nhân dân xã Phú Lâm');
    expect(repairHeading('HỢP TÁC XÃ MẪU', printedHeadings)).toBe('HỢP TÁC XÃ MẪU');
  });

  test('a letterhead with a misread mark takes the place from where the paper reads it otherwise, thrice', async () => {
    const result = await readPaper([
      'ỦY BAN NHẨN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'XÃ PHU LÂM || Độc lập - Tự do - Hạnh phúc',
      'Số: 12/QĐ-UBND || Phú Lâm, ngày 30 tháng 10 năm 2026',
      '>> QUYẾT ĐỊNH',
      'Giao Ủy ban nhân dân xã Phú Lâm phối hợp với thôn của xã Phú Lâm',
    ]);
    expect(result.values('agency')).toEqual(['ỦY BAN NHÂN DÂN XÃ PHÚ LÂM']);
  });

  test('a committee without its place says not which one issued', async () => {
    const lines = [
      ...MOTTO,
      '>> GIẤY KHAI SINH',
      'Họ, chữ đệm, tên: Sầm Cẩm Giao',
      '@0.8 |55| TM. ỦY BAN NHÂN DÂN',
      '|55| CHỦ TỊCH',
    ];
    expect((await readPaper(lines)).values('agency')).toEqual([]);
  });

  test('an application is issued by nobody, whatever office it names', async () => {
    const lines = [...MOTTO, '>> ĐƠN ĐỀ NGHỊ', 'Nơi đăng ký khai sinh: Ủy ban nhân dân xã Phú Lâm', 'Tôi cam đoan'];
    expect((await readPaper(lines)).values('agency')).toEqual([]);
  });

  test('who signs by order is the office named below; a department leaves its province out', async () => {
    const result = await readPaper([
      ...MOTTO,
      '@0.3 >> GIẤY CHỨNG NHẬN',
      '>> QUYỀN SỬ DỤNG ĐẤT',
      '@0.7  || TM. ỦY BAN NHÂN DÂN TỈNH LÂM HẢI',
      '@0.72  || TUQ. CHỦ TỊCH',
      '@0.74  || GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      '@0.76  || TỈNH LÂM HẢI',
    ]);
    expect(result.values('agency')).toEqual(['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG']);
  });

  test('the office of a card comes from the closed list, over two lines and with wrong letters', async () => {
    const result = await readPaper([
      'Đặc điểm nhân dạng / Personal identification: Nốt ruồi',
      'CỤC TRUỞNG CỤC CẢNH SÁT',
      'QUẦN LÝ HÀNH CHÍNH VỀ TRẬT TỤ XÃ HỘI',
      'Ngón trỏ trái / Left index finger',
    ]);
    expect(result.values('agency')).toEqual(['CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI']);
  });
});

test('edit distance', () => {
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('chong', 'huong')).toBe(2);
  expect(editDistance('me', 'me')).toBe(0);
});

describe('the family name Ông', () => {
  const form = (name: string, signed: string) =>
    readPaper([...MOTTO, '>> ĐƠN ĐỀ NGHỊ', `Họ và tên: ${name}`, 'Sinh ngày: 02/03/1901', '', ` |60| ${signed}`]);

  test('is a name’s where its bearer signs with it', async () => {
    expect((await form('ÔNG BÁ TOÀN', 'Ông Bá Toàn')).values('person_name')).toEqual(['ÔNG BÁ TOÀN']);
  });

  test('is the honorific before a family name, and where nobody signs so', async () => {
    expect((await form('Ông Nguyễn Văn An', 'Ông Nguyễn Văn An')).values('person_name')).toEqual(['Nguyễn Văn An']);
    expect((await form('Ông Y Bhăm', 'Y Bhăm')).values('person_name')).toEqual(['Y Bhăm']);
  });
});

test('a card of nine digits is issued by the police of its province', async () => {
  const card = [
    '>> GIẤY CHỨNG MINH NHÂN DÂN',
    'Số 000 123 456',
    'Họ tên: MẠC GIA ÂN',
    'Ngày 11 tháng 6 năm 1997',
    'TUQ. GIÁM ĐỐC',
  ];
  expect((await readPaper([...card, 'CÔNG AN TỈNH BẮC HÀ'])).values('agency')).toEqual(['CÔNG AN TỈNH BẮC HÀ']);
  expect((await readPaper([...card, 'NGƯỜI CỦA CÔNG AN TỈNH BẮC HÀ'])).values('agency')).toEqual([]);
});
