import { parseDate } from '../../src/understand/parse-date.ts';
import type { Word } from '../../src/core/word.ts';
import { makePage } from './make-page.ts';
import { readPaper } from './read-paper.ts';

const MARRIAGE = ['>> GIẤY CHỨNG NHẬN KẾT HÔN', ''];

describe('the day of a paper that has no date line', () => {
  test.each([
    [
      'the act that is registered',
      [...MARRIAGE, 'đã đăng ký kết hôn ngày 17 tháng 10 năm 2026, số đăng ký: 275/2026'],
      '2026-10-17',
    ],
    [
      'who keeps the book and drew the extract',
      [
        '>> TRÍCH LỤC KHAI TỬ (BẢN SAO)',
        '',
        'Trích lục từ Sổ đăng ký khai tử do UBND xã Mẫu Lâm lưu giữ, cấp ngày 1 tháng 10 năm 2026.',
      ],
      '2026-10-01',
    ],
    [
      'the certifier',
      ['>> HỢP ĐỒNG TẶNG CHO', '', 'LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 'Ngày 22 tháng 09 năm 2026 (bằng chữ: ...), tại'],
      '2026-09-22',
    ],
    [
      'a certifier of two offices',
      [
        '>> HỢP ĐỒNG THUÊ',
        '',
        'LỜI CHỨNG CỦA CHỦ TỊCH/PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU LÂM',
        'Ngày 07 tháng 10 năm 2026, tại Ủy ban nhân dân xã Mẫu Lâm, tôi',
      ],
      '2026-10-07',
    ],
    [
      'who certifies a signature',
      [
        '>> GIẤY ỦY QUYỀN',
        '',
        'LỜI CHỨNG CHỨNG THỰC CHỮ KÝ',
        'Ngày 13 tháng 09 năm 2026 (Bằng chữ: Ngày mười ba tháng chín), tại Ủy ban',
      ],
      '2026-09-13',
    ],
    [
      'a place whose capital I was read as l',
      ['>> GIẤY PHÉP XÂY DỰNG', '„la Kring, ngày 19 tháng 09 năm 2026'],
      '2026-09-19',
    ],
    [
      'its own number, before it',
      ['>> TRÍCH LỤC KẾT HÔN (BẢN SAO)', 'Số: 33/TLKH, ngày 12/9/2026', 'Chồng: Vũ Bá Lộc'],
      '2026-09-12',
    ],
    [
      'the entry that is registered',
      ['>> TRÍCH LỤC KHAI TỬ', '', 'Đăng ký khai tử số 12/2026 ngày 12 tháng 9 năm 2026.'],
      '2026-09-12',
    ],
    [
      'when the papers were taken in',
      [
        '>> GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
        '',
        'Vào lúc: 9 giờ 30 phút, ngày 12/09/2026',
        'Hẹn trả vào: 16 giờ, ngày 20/09/2026',
      ],
      '2026-09-12',
    ],
    ['words with a speck between', ['>> BIÊN BẢN HỌP', 'Phú Lâm, ngày 19 tháng-09 năm 2026'], '2026-09-19'],
    [
      'a deed that opens with it',
      [
        '>> VĂN BẢN THỎA THUẬN PHÂN CHIA DI SẢN',
        '',
        'Ngày 30 tháng 10 năm 2026, tại trụ sở Văn phòng công chứng Mẫu Lâm, chúng tôi',
      ],
      '2026-10-30',
    ],
    ['when a meeting began', ['>> BIÊN BẢN HỌP', '', 'Thời gian: 8 giờ, ngày 13 tháng 10 năm 2026.'], '2026-10-13'],
  ])('is told by %s', async (_, lines, date) => {
    expect((await readPaper(lines)).values('issue_date')).toEqual([date]);
  });

  test.each([
    ['a card', [...MARRIAGE, 'CCCD số 052085000123 do Cục Cảnh sát cấp ngày 17 tháng 10 năm 2021']],
    [
      'another paper',
      ['>> HỢP ĐỒNG TẶNG CHO', '', 'theo Giấy chứng nhận quyền sử dụng đất do UBND huyện cấp ngày 3 tháng 2 năm 2015'],
    ],
    ['what is still to come', ['>> BIÊN BẢN HỌP', '', 'Ban chỉ huy hẹn trả và sao y ngày 13 tháng 10 năm 2026.']],
    ['words that begin in small letters', ['>> GIẤY PHÉP XÂY DỰNG', 'la cà ở xã, ngày 19 tháng 09 năm 2026']],
    [
      'what is certified of',
      ['>> GIẤY ỦY QUYỀN', '', 'Lời chứng thực chữ ký theo giấy lập trước ngày 13 tháng 09 năm 2026'],
    ],
    ['a life', ['>> GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', '', 'đã đăng ký kết hôn ngày 5 tháng 6 năm 2010']],
  ])('is no day of %s', async (_, lines) => {
    expect((await readPaper(lines)).values('issue_date')).toEqual([]);
  });
});

test('a number in a sentence is a certificate’s own; that of a paper it names is not', async () => {
  const of = async (line: string) => (await readPaper([...MARRIAGE, line])).values('marriage_certificate_no');
  expect(await of('đã đăng ký kết hôn, số đăng ký: 275/2026')).toEqual(['275/2026']);
  expect(await of('theo Quyết định số 275/2026')).toEqual([]);
});

describe('digits that were read as letters of their shape', () => {
  test.each([
    ['ngày O7 thóng O9 năm 2026', '2026-09-07'],
    ['O2/10/1900', '1900-10-02'],
    ['ngày l2 tháng I0 năm 2O26', '2026-10-12'],
  ])('%s is a date', (text, value) => expect(parseDate(text)?.value).toBe(value));

  test.each(['ngày OO thang OO năm 2026', 'ngày il tháng lo năm 2026', 'so/lo/2026'])('%s is none', (text) =>
    expect(parseDate(text)).toBeNull(),
  );

  test('an id of a font with round zeros', async () => {
    const paper = await readPaper(['>> GIẤY PHÉP XÂY DỰNG', 'Chủ đầu tư: Bùi Thị Lụa; số định danh: OO2OOO926694']);
    expect(paper.values('citizen_id')).toEqual(['002000926694']);
    const none = await readPaper(['>> GIẤY PHÉP XÂY DỰNG', 'Chủ đầu tư: Bùi Thị Lụa; số định danh: OOOOOOOOO694']);
    expect(none.values('citizen_id')).toEqual([]);
  });
});

describe('names without a label', () => {
  test('stand over the birth of who bears them, in cells of a contract', async () => {
    const paper = await readPaper([
      '>> HỢP ĐỒNG TẶNG CHO QUYỀN SỬ DỤNG ĐẤT',
      '',
      'BÊN TẶNG CHO || BÊN ĐƯỢC TẶNG CHO',
      'Ứng Thị Cẩm Tuyết || Nghiêm Xuân Bằng',
      'Sinh ngày: 06/09/1900 || Sinh ngày: 08/10/1900',
    ]);
    expect(paper.people()).toEqual([
      ['Ứng Thị Cẩm Tuyết', 'giver'],
      ['Nghiêm Xuân Bằng', 'taker'],
    ]);
  });

  test('stand under the sentence of a certificate', async () => {
    const lines = ['>> BẰNG TỐT NGHIỆP', '>> Giám đốc Sở Giáo dục và Đào tạo Mẫu Lâm công nhận', '>> Lục Hữu Tưởng'];
    const paper = await readPaper([...lines, '>> đã tốt nghiệp, xếp loại Giỏi']);
    expect(paper.people()).toEqual([['Lục Hữu Tưởng', 'subject']]);
    expect(paper.values('agency')).toEqual(['Sở Giáo dục và Đào tạo Mẫu Lâm']);
  });

  test('stand in the first row of cells whose rows were read as one line', async () => {
    const page = makePage(['>> HỢP ĐỒNG TẶNG CHO', '', 'BÊN TẶNG CHO || BÊN ĐƯỢC TẶNG CHO', '', '', '']);
    const rows: [string, number, number][] = [
      ['Ứng Thị Cẩm Tuyết', 200, 600],
      ['Sinh ngày: 06/09/1900', 200, 660],
      ['xã Mẫu Lâm, tỉnh Lâm Hải', 200, 720],
      ['Nghiêm Xuân Bằng', 1350, 600],
      ['Sinh ngày: 08/10/1900', 1350, 660],
    ];
    const words = rows.flatMap(([text, left, y]) => {
      let x = left;
      return text.split(' ').map((part): Word => {
        const box: Word['box'] = [x, y, part.length * 22, 45];
        x += part.length * 22 + 22;
        return { text: part, box, confidence: 95, line: 50, block: 1 };
      });
    });
    expect((await readPaper([{ ...page, words: [...page.words, ...words] }])).people()).toEqual([
      ['Ứng Thị Cẩm Tuyết', 'giver'],
      ['Nghiêm Xuân Bằng', 'taker'],
    ]);
  });

  test('are none where no data of a person follow', async () => {
    const paper = await readPaper(['>> BẰNG TỐT NGHIỆP', '>> Lục Hữu Tưởng', '>> Xếp loại: Giỏi']);
    expect(paper.people()).toEqual([]);
  });
});

test('the birth of who stands before a comma', async () => {
  const paper = await readPaper([
    '>> SỔ ĐĂNG KÝ KẾT HÔN',
    'Bên nam: Sơn Đức Lệ, sinh 26/08/1904',
    'Giấy khai sinh 12/10/2026',
  ]);
  expect(paper.of('birth_date').map((f) => [f.value, f.role])).toEqual([['1904-08-26', 'husband']]);
});

describe('offices', () => {
  test.each([
    [['UBND XÃ MẪU LÂM – Số 288/UBND-XNTTHN', '>> GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN'], 'UBND XÃ MẪU LÂM'],
    [
      [...MARRIAGE, '>> ỦY BAN NHÂN DÂN XÃ MẪU LÂM, TỈNH LÂM HẢI chứng nhận'],
      'ỦY BAN NHÂN DÂN XÃ MẪU LÂM, TỈNH LÂM HẢI',
    ],
    [
      [
        '>> GIẤY KHAI SINH',
        '',
        'Cơ quan cấp |45| Ủy ban nhân dân xã Mẫu Lâm, tỉnh Lâm',
        '|45| Hải',
        'Ngày đăng ký |45| 1/2/2026',
      ],
      'Ủy ban nhân dân xã Mẫu Lâm, tỉnh Lâm Hải',
    ],
  ])('%j', async (lines, agency) => {
    expect((await readPaper(lines)).values('agency')).toEqual([agency]);
  });

  test.each([
    [['>> GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT', '>> UBND HUYỆN MẪU LÂM CHỨNG NHẬN'], 'UBND HUYỆN MẪU LÂM'],
    [['>> BẰNG TỐT NGHIỆP', '>> Sở Giáo dục và Đào tạo Lâm Hải'], 'Sở Giáo dục và Đào tạo Lâm Hải'],
    [
      ['>> BẰNG TỐT NGHIỆP', '>> TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MẪU LÂM', '>> cấp cho'],
      'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MẪU LÂM',
    ],
  ])('without a letterhead: %j', async (lines, agency) => {
    expect((await readPaper(lines)).values('agency')).toEqual([agency]);
  });

  test('a number of something is no department', async () => {
    const paper = await readPaper(['>> TRÍCH LỤC KHAI TỬ', 'Số TT || Họ và tên', 'Số ĐDCN || 052085000123']);
    expect(paper.values('agency')).toEqual([]);
  });

  test('the number behind a dash is the paper’s', async () => {
    const paper = await readPaper(['UBND XÃ MẪU LÂM – Số 288/UBND-XNTTHN', '>> GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN']);
    expect(paper.values('document_no')).toEqual(['288/UBND-XNTTHN']);
  });
});

test('who is listed among others as well is who the label says', async () => {
  const paper = await readPaper([
    '>> SỔ HỘ KHẨU',
    'Họ và tên chủ hộ: Hà Khắc Long',
    'Ngày sinh: 10/04/1900',
    '',
    'Số TT |12| Họ và tên |45| Ngày sinh |70| Quan hệ với chủ hộ',
    '1 |12| Hà Khắc Long |45| 10/04/1900 |70| Chủ hộ',
    '2 |12| Đỗ Thị Mai |45| 25/10/1925 |70| Con',
  ]);
  expect(paper.of('birth_date').map((f) => [f.value, f.role])).toContainEqual(['1900-04-10', 'owner']);
});

test('a remark behind a label that goes on below in a narrow cell is no value', async () => {
  const name = ['1. Họ và tên (viết chữ in |45| LỤC VĂN HÙNG', 'hoa)', '2. Ngày sinh |45| 26/04/1901'];
  expect((await readPaper(['>> TỜ KHAI', ...name])).values('person_name')).toEqual(['LỤC VĂN HÙNG']);
});

test('further words of a label in a cell, and a heading with the name behind its colon', async () => {
  const cell = ['>> BẰNG TỐT NGHIỆP', 'Họ và tên người được cấp bằng |45| Vũ Bá Lộc', 'Ngày sinh |45| 03/02/1903'];
  expect((await readPaper(cell)).values('person_name')).toEqual(['Vũ Bá Lộc']);
  const heading = ['>> HỢP ĐỒNG ỦY QUYỀN', '1. Người ủy quyền: VŨ BÁ LỘC – sinh 03/02/1903 – CCCD 052003000123'];
  expect((await readPaper(heading)).people()).toEqual([['VŨ BÁ LỘC', 'giver']]);
});

test('an id that read as none is left out, and a clerk is asked for it unless it stands elsewhere, too', async () => {
  const form = ['>> TỜ KHAI', 'Họ và tên: Vũ Hoài Lụa', 'Số định danh cá nhân: 699085000123'];
  const paper = await readPaper(form);
  expect(paper.values('citizen_id')).toEqual([]);
  expect(paper.reasons).toContain('IDENTIFIER_MISREAD');
  const twice = await readPaper([...form, 'Căn cước công dân số: 052085000123']);
  expect(twice.values('citizen_id')).toEqual(['052085000123']);
  expect(twice.reasons).not.toContain('IDENTIFIER_MISREAD');
});

test.each([
  ['Nay tôi ủy quyền cho ông (bà): Đổng Uyển Khánh Ly', 'Đổng Uyển Khánh Ly'],
  ['cho ông: Đổng Nhật Thao', 'Đổng Nhật Thao'],
])('an honorific with a colon announces a person wherever it stands: "%s"', async (line, name) => {
  const paper = await readPaper(['>> GIẤY ỦY QUYỀN', '', 'Họ và tên: Mạc Gia Ân', '', line, 'Quan hệ: con']);
  expect(paper.values('person_name')).toContain(name);
});

test.each([
  ['Yến theo Quyết định công nhận thuận tình ly hôn', 'Mạc Đức Thị Quế Hải Yến'],
  ['Trưởng thôn xác nhận việc ly hôn là đúng sự thật', 'Mạc Đức Thị Quế Hải'],
])('a name that ends a full line goes on below, what somebody is does not: "%s"', async (below, name) => {
  const paper = await readPaper([
    '>> GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
    '',
    'Họ và tên: Vũ Bá Lộc',
    '',
    'Tình trạng hôn nhân: Đã đăng ký kết hôn, nhưng đã ly hôn với bà Mạc Đức Thị Quế Hải',
    below,
  ]);
  expect(paper.values('person_name')).toContain(name);
});

test('a label that stands close behind a name is no part of it, and no shop or household is a person', async () => {
  const paper = await readPaper([
    '>> ĐƠN ĐỀ NGHỊ',
    '',
    'Họ và tên: Mạc Gia Ân Bí danh: không',
    'Cho phép: HỘ KINH DOANH TRUNG ĐIỆP',
    'Chủ cơ sở: QUÁN ĂN VẤN',
  ]);
  expect(paper.values('person_name')).toEqual(['Mạc Gia Ân']);
});
