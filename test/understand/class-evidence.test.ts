import * as papers from './papers.ts';
import { readPaper } from './read-paper.ts';

const surely = async (lines: string[], name: string) => {
  const paper = await readPaper(lines);
  expect(paper.class).toBe(name);
  expect(paper.classConfidence).toBeGreaterThanOrEqual(0.9);
  return paper;
};

describe('the card of nine digits', () => {
  const card = [...papers.MOTTO, '>> GIẤY CHỨNG MINH NHÂN DÂN', '>> SỐ 000123456', 'Họ tên: MẠC GIA ÂN'];

  test('is an identity card, whose title is not the nearly alike one of a birth notice', async () => {
    const paper = await surely([...card, 'Sinh ngày: 02-03-1901'], 'citizen_id_card');
    expect(paper.of('old_citizen_id').map((f) => [f.value, f.role])).toEqual([['000123456', 'subject']]);
    await surely([...papers.MOTTO, '>> GIẤY CHỨNG SINH', '', 'Họ và tên mẹ: VŨ THỊ ÚT'], 'other');
    // One letter misread leaves a birth notice what it is.
    await surely([...papers.MOTTO, '>> GIẤY CHỨNG SlNH', '', 'Họ và tên mẹ: VŨ THỊ ÚT'], 'other');
  });

  test('names the police that issued it below its day', async () => {
    const back = ['@0.4 Ngày 24 tháng 03 năm 2009', '>> GIÁM ĐỐC CÔNG AN TỈNH LÂM HẢI'];
    expect((await readPaper([...card, ...back])).values('agency')).toEqual(['CÔNG AN TỈNH LÂM HẢI']);
  });

  test('that is only asked for in a form makes the form no card', async () => {
    const form = [...papers.MOTTO, '>> ĐƠN ĐỀ NGHỊ CẤP LẠI', '>> GIẤY CHỨNG MINH NHÂN DÂN', '>> Kính gửi: Công an'];
    expect((await readPaper(form)).class).toBe('application_form');
  });
});

describe('a passport', () => {
  const name = ['Họ và tên / Full name', 'MẠC GIA ÂN', 'Quốc tịch / Nationality', 'VIỆT NAM / VIETNAMESE'];
  const labels = [...name, 'Ngày sinh / Date of birth', '02/03/1901'];
  const more = [
    'Giới tính / Sex || Số GCMND/ĐDCN / ID card No.',
    'NAM / M || 052001213814',
    'Ngày cấp / Date of issue || Có giá trị đến / Date of expiry',
  ];
  const zone = ['P<VNMMAC<<GIA<AN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'X1234567<4VNM0103022M3306068052001213814<<20'];

  test('is no identity card, though it says the same in English, and is about its holder', async () => {
    const head = ['>> HỘ CHIẾU PASSPORT', 'Mã số / Code || Số hộ chiếu / Passport No.', 'VNM || X1234567'];
    const paper = await surely([...head, ...labels, ...more, ...zone], 'other');
    expect(paper.people()).toEqual([['MẠC GIA ÂN', 'subject']]);
    expect(paper.of('citizen_id').map((f) => [f.value, f.role])).toEqual([['052001213814', 'subject']]);
    expect(paper.values('document_no')).toEqual([]);
  });

  test('is known by its lines for machines where the title was not read', async () => {
    expect((await readPaper([...labels, ...more, ...zone])).class).toBe('other');
    expect((await readPaper(papers.cardBack())).class).toBe('citizen_id_card');
  });
});

describe('a page of a register', () => {
  const entry = (number: string, name: string) => [
    `Số: ${number} || Ngày, tháng, năm đăng ký: 18/02/2016`,
    `Họ, chữ đệm, tên người được khai sinh: ${name}`,
    'Ngày, tháng, năm sinh: 02/03/1901; ghi bằng chữ: mồng hai tháng ba năm một nghìn chín trăm linh một',
    'Nơi sinh: Trạm Y tế xã Mẫu Lâm || Quê quán: xã Mẫu Lâm',
    'Họ, chữ đệm, tên người mẹ: Vũ Thị Út',
    'Họ, chữ đệm, tên người cha: Mạc Văn Chín',
    'Họ, chữ đệm, tên người đi khai sinh: Vũ Bá Lộc',
    '',
  ];
  const two = (second: string) => [...entry('764/2016', 'MẠC GIA ÂN'), ...entry(second, 'LÙ THỊ SAO')];

  test('bears its own title, which no certificate does', async () => {
    await surely(['>> SỔ ĐĂNG KÝ KHAI SINH', '', ...two('765/2016')], 'civil_register');
    await surely([...papers.MOTTO, '>> GIẤY KHAI SINH', '', ...entry('764/2016', 'MẠC GIA ÂN')], 'birth_certificate');
  });

  test('is no certificate that is sure where the title was not read: two numbers follow upon one another', async () => {
    expect((await readPaper(two('765/2016'))).class).toBe('civil_register');
    // Of a certificate and the one that it replaces, neither number follows upon the other.
    expect((await readPaper(two('12/2011'))).class).toBe('birth_certificate');
  });
});

test('papers of the police and the insurance have titles of their own', async () => {
  const ct07 = ['CÔNG AN XÃ MẪU LÂM', 'Số: 905/XNCT || Mẫu Lâm, ngày 03 tháng 10 năm 2026', ''];
  await surely([...ct07, '>> XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ', '', '1. Họ, chữ đệm và tên: MẠC GIA ÂN'], 'other');
  const book = ['>> BẢO HIỂM XÃ HỘI VIỆT NAM', '>> SỔ BẢO HIỂM XÃ HỘI', '', 'Họ và tên: MẠC GIA ÂN'];
  await surely([...papers.MOTTO, ...book], 'other');
  // The office alone is no book.
  const letter = [
    ...papers.MOTTO,
    '>> BẢO HIỂM XÃ HỘI VIỆT NAM',
    '>> BẢO HIỂM XÃ HỘI TỈNH LÂM HẢI',
    '',
    'Họ và tên: MẠC GIA ÂN',
  ];
  expect((await readPaper(letter)).classConfidence).toBeLessThan(0.9);
});

describe('a heading that no class knows', () => {
  const head = ['ỦY BAN NHÂN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ MẪU LÂM || Độc lập - Tự do - Hạnh phúc'];
  const number = ['Số: 12/UBND-VX || Mẫu Lâm, ngày 30 tháng 10 năm 2026', ''];

  test('makes a paper no official letter', async () => {
    expect((await readPaper([...head, ...number, '>> THẺ ƯU TIÊN', '', 'Cấp cho: MẠC GIA ÂN'])).class).toBe('other');
    const letter = [...head, 'Số: 12/UBND-VX || Mẫu Lâm, ngày 30 tháng 10 năm 2026', 'V/v trả lời đơn'];
    await surely([...letter, '>> Kính gửi: Công an xã Mẫu Lâm', 'Trả lời đơn của ông Mạc Gia Ân.'], 'official_letter');
  });

  test('is none where it is the mark of a copy or a class’s own', async () => {
    const copy = [
      ...head,
      'Số: 12/UBND-VX || Mẫu Lâm, ngày 30 tháng 10 năm 2026',
      '>> BẢN SAO',
      '>> Kính gửi: Công an xã',
    ];
    expect((await readPaper(copy)).class).toBe('official_letter');
    await surely([...head, ...number, '>> GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN'], 'marital_status_certificate');
  });
});

test.each([
  ['GIẤY CHỨNG NHẬN HỘ NGHÈO, HỘ CẬN NGHÈO', 'other'],
  ['GIẤY RA VIỆN', 'other'],
  ['TRÍCH LỤC CẢI CHÍNH HỘ TỊCH', 'other'],
  ['TRÍCH LỤC KHAI SINH', 'birth_certificate'],
  ['TRÍCH LỤC GHI CHÚ KẾT HÔN', 'marriage_certificate'],
  ['PHIẾU BÁO THAY ĐỔI HỘ KHẨU, NHÂN KHẨU', 'application_form'],
  ['BẰNG ĐẠI HỌC', 'diploma'],
])('%s', async (heading, name) => {
  await surely([...papers.MOTTO, `>> ${heading}`, '', 'Họ và tên: MẠC GIA ÂN'], name);
});

describe('papers that another paper is named on', () => {
  test('an extract of a judgment is no decision, though the court decides in it', async () => {
    const extract = [...papers.MOTTO, '>> TRÍCH LỤC BẢN ÁN', 'Nguyên đơn: MẠC GIA ÂN', '', '>> QUYẾT ĐỊNH'];
    await surely([...extract, '- Xử cho ông Mạc Gia Ân được ly hôn.'], 'other');
  });

  test('a page of the book of marital confirmations is a register', async () => {
    const page = ['UBND XÃ PHÚ LÂM', '>> SỔ CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', '>> Năm 2017 - Trang 9'];
    await surely(
      [...page, 'TT || Số giấy || Tình trạng hôn nhân', '1 || 3/UBND-XNTTHN || Chưa kết hôn'],
      'civil_register',
    );
  });

  test('a book of temporary residence is the book of a household', async () => {
    await surely([...papers.MOTTO, '>> SỔ TẠM TRÚ', 'Họ và tên chủ hộ: MẠC GIA ÂN'], 'household_book');
  });
});

test('who declares on a form is who applies; on a certificate it is whoever came to the desk', async () => {
  const lines = ['Họ và tên người khai: MẠC GIA ÂN', 'Số CCCD: 052001213814'];
  const form = await readPaper([...papers.MOTTO, '>> TỜ KHAI', ...lines]);
  expect(form.of('person_name').map((f) => f.role)).toEqual(['applicant']);
  const extract = await readPaper([...papers.MOTTO, '>> TRÍCH LỤC KHAI TỬ', ...lines]);
  expect(extract.of('person_name').map((f) => f.role)).toEqual(['declarant']);
});
