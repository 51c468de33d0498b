import { parseName } from '../../src/understand/parse-name.ts';
import { hasFamilyName } from '../../src/understand/family-names.ts';
import { knowledge, readPaper } from './read-paper.ts';

const named = async (...lines: string[]) => (await readPaper(['>> ĐƠN ĐỀ NGHỊ', ...lines])).values('person_name');

describe('an honorific that is a word of a name', () => {
  test.each([
    ['và vợ là bà Hoàng Đình Anh Mỹ Duyên, sinh ngày 10/11/1900, CCCD số 068100378612', 'Hoàng Đình Anh Mỹ Duyên'],
    ['Họ và tên: LỘ ANH THỦY TIÊN Giới tính: Nữ', 'LỘ ANH THỦY TIÊN'],
    ['Cấp cho Bà: PHẠM BÁ HOÀNG VƯỢNG Sinh ngày 07/01/1902', 'PHẠM BÁ HOÀNG VƯỢNG'],
    ['3. Ông BÁ TIẾN KHANG, sinh ngày 20/11/1902, mang thẻ căn cước', 'BÁ TIẾN KHANG'],
    ['Người nộp hồ sơ: Bá Hạnh Đức; số định danh: 092103783291', 'Bá Hạnh Đức'],
    ['Điều 1. Trợ cấp cho Châu Văn An, sinh ngày 01/02/1903', 'Châu Văn An'],
    ['Điều 1. Trợ cấp đối với Ông Trần Anh Vũ, sinh ngày 01/02/1903', 'Trần Anh Vũ'],
  ])('%s', async (line, name) => {
    expect(await named(line)).toEqual([name]);
  });

  test.each([
    ['Điều 1. Trợ cấp cho anh Lê Văn Nam, sinh ngày 02/03/1904', 'Lê Văn Nam'],
    ['Điều 1. Trợ cấp cho cháu Lê Văn Nam, sinh ngày 02/03/1904', 'Lê Văn Nam'],
    // The grave of "Bà" read as an acute.
    ['Bá Nguyễn Thị Lan, sinh ngày 02/03/1904, thường trú tại xã Phú Mỹ', 'Nguyễn Thị Lan'],
  ])('one that is none: %s', async (line, name) => {
    expect(await named(line)).toEqual([name]);
  });
});

test.each([
  [': Trương Bích Ái Nam/Nữ: Nữ', 'Trương Bích Ái'],
  [': Trương Bích Ái Nam (Nữ): Nữ', 'Trương Bích Ái'],
  [': Trương Bích Nam', 'Trương Bích Nam'],
  [': Trần Văn Bé Số định danh cá nhân', 'Trần Văn Bé'],
  [': Trần Văn Bé Mã số BHXH', 'Trần Văn Bé'],
  [': Trần Văn Bé Giấy tờ tùy thân', 'Trần Văn Bé'],
  [': Trần Văn Bé CCCD: 052101213814', 'Trần Văn Bé'],
  [': Trần Văn Sinh: Trưởng thôn', 'Trần Văn Sinh'],
])('"%s" ends where the next label begins', (text, name) => {
  expect(parseName(text, knowledge.identifiers.notNames)?.value).toBe(name);
});

test.each([
  ['1. Cấp cho (ông/bà/tổ chức): CÁI BÍCH THẢO VY', 'CÁI BÍCH THẢO VY'],
  ['1. Cấp cho ông/bà/tổ chức: CÁI BÍCH THẢO VY', 'CÁI BÍCH THẢO VY'],
  ['Người yêu cầu chứng thực: CHUNG NGỌC BẢO HẠ', 'CHUNG NGỌC BẢO HẠ'],
  ['Họ và tên cá nhân hoặc tên người đại diện hộ gia đình (ghi bằng chữ in hoa): CHẾ VĂN DUY', 'CHẾ VĂN DUY'],
  ['của (ông, bà, đơn vị): Thi Trọng Đán, số căn cước 062003670138', 'Thi Trọng Đán'],
  ['(ông, bà, tổ chức): Lê Trọng Đán, số căn cước 062003670138', 'Lê Trọng Đán'],
  ['a) Tên(2): Bùi Thị Trúc Ngọc Hà', 'Bùi Thị Trúc Ngọc Hà'],
  ['Người đề nghị cấp phép xây dựng: Trần Thị Ba', 'Trần Thị Ba'],
])('a label in full: %s', async (line, name) => {
  expect(await named(line)).toEqual([name]);
});

test.each(['và chồng là Trì Đình Học', 'và chồng Trì Đình Học', 'cùng chồng là ông Trì Đình Học'])(
  'a couple on one line: "%s"',
  async (second) => {
    expect(await named(`Tôi tên là: Bùi Thị Trúc Ngọc Hà ${second}`)).toEqual(['Bùi Thị Trúc Ngọc Hà', 'Trì Đình Học']);
  },
);

describe('family names', () => {
  test.each(['Chung Ngọc Hạ', 'Lăng Văn Sĩ', 'Khưu Đan Liễu', 'Zơ Râm Thị Đài', 'Tiết Thảo Lĩnh', 'Thập Văn Bá'])(
    '%s has one',
    (name) => {
      expect(hasFamilyName(name, knowledge)).toBe(true);
    },
  );
});

test.each([
  ['MẪ ÃN NHÂN VỮNG', 'MẪN NHÂN VỮNG'],
  ['XA MẬ ẪU HỒI', 'XA MẬU HỒI'],
  ['THIỀU HÙNG KHIỂ ẾM', 'THIỀU HÙNG KHIỂM'],
  // Names that are words of one vowel, and syllables that do end so.
  ['HÀ ÂN', 'HÀ ÂN'],
  ['LÊ Á ÁNH', 'LÊ Á ÁNH'],
  ['LƯU ĐỖ OANH', 'LƯU ĐỖ OANH'],
])('%s is read as %s', (read, name) => {
  expect(parseName(`: ${read}`)?.value).toBe(name);
});

describe('tables of people', () => {
  const form = [
    '>> TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ',
    '1. Họ, chữ đệm và tên: LÊ BẢO ĐÊ',
    '15. Những thành viên cùng thay đổi:',
  ];

  test('a narrow column of numbers stands close to the names, heads and names go on below', async () => {
    const paper = await readPaper([
      ...form,
      'TT Họ, chữ đệm |35| Ngày, tháng, |55| Số định danh cá |75| Quan hệ với chủ',
      '|12| và tên |35| năm sinh |55| nhân |75| hộ',
      '1 |12| Trần Đại Thị |35| 23/07/1901 |55| 025101389626 |75| Vợ',
      '|12| Liên Hồi',
      '2 |12| Lê Hiếu Chiểu |35| 09/08/1902 |55| 025002551697 |75| Con',
    ]);
    expect(paper.people()).toEqual([
      ['LÊ BẢO ĐÊ', 'applicant'],
      ['Trần Đại Thị Liên Hồi', 'relative'],
      ['Lê Hiếu Chiểu', 'relative'],
    ]);
  });

  test('who sits on a board does so in office', async () => {
    const paper = await readPaper([
      'Số: 668/QĐ-UBND',
      '>> QUYẾT ĐỊNH',
      '>> Về việc kiện toàn Ban Chỉ đạo chuyển đổi số',
      'Điều 1. Phân công nhiệm vụ cho các ông, bà có tên sau đây:',
      'TT |15| Họ và tên |45| Chức vụ, đơn vị công tác |75| Nhiệm vụ',
      '1 |15| Lê Văn Thạo |45| Chủ tịch UBND |75| Trưởng ban',
      '2 |15| Trần Hạ Vẹn |45| Phó Chủ tịch UBND |75| Thành viên',
    ]);
    expect(paper.people()).toEqual([]);
  });

  test('a list of workers tells their titles, too', async () => {
    const paper = await readPaper([
      'Số: 668/QĐ-UBND',
      '>> QUYẾT ĐỊNH',
      'Điều 1. Tuyển dụng các ông, bà có tên sau đây:',
      'TT |15| Họ và tên |45| Ngày sinh |75| Chức danh',
      '1 |15| Lê Văn Thạo |45| 02/03/1901 |75| Văn thư',
      '2 |15| Trần Hạ Vẹn |45| 04/05/1902 |75| Kế toán',
    ]);
    expect(paper.values('person_name')).toEqual(['Lê Văn Thạo', 'Trần Hạ Vẹn']);
  });
});

test('who is only told of with a birth in a sentence', async () => {
  const paper = await readPaper([
    'Số: 818/QĐ-UBND',
    '>> QUYẾT ĐỊNH',
    'Điều 1. Hỗ trợ kinh phí hằng tháng cho ông Lê Văn Ngọc Khôi, sinh ngày 05/12/1902, là người đang trực tiếp',
    'chăm sóc Hoàng Đình Thảo Vĩnh (sinh ngày 18/05/1901, khuyết tật đặc biệt nặng).',
  ]);
  expect(paper.people()).toEqual([
    ['Lê Văn Ngọc Khôi', 'subject'],
    ['Hoàng Đình Thảo Vĩnh', 'mentioned'],
  ]);
  expect(paper.of('birth_date').map((f) => [f.value, f.role])).toEqual([
    ['1902-12-05', 'subject'],
    ['1901-05-18', 'mentioned'],
  ]);
});
