import { makePage } from './make-page.ts';
import { MOTTO } from './papers.ts';
import { readPaper } from './read-paper.ts';

const classOf = async (...lines: string[]) => (await readPaper([...MOTTO, ...lines])).class;

describe('what a paper is', () => {
  test.each([
    ['TRÍCH LỤC BỘ KHAI SANH', 'birth_certificate'],
    ['CHỨNG THƯ KHAI SANH', 'birth_certificate'],
    ['GIẤY THẾ VÌ KHAI SANH', 'birth_certificate'],
    ['GIẤY HÔN THÚ', 'marriage_certificate'],
    ['TRÍCH LỤC BỘ HÔN THÚ', 'marriage_certificate'],
    ['TRÍCH LỤC BỘ KHAI TỬ', 'death_extract'],
    ['GIẤY SANG NHƯỢNG ĐẤT', 'certified_contract'],
    ['GIẤY MUA BÁN NHÀ', 'certified_contract'],
    ['DI CHÚC', 'certified_contract'],
    ['BẢN ĐĂNG KÝ NGƯỜI PHỤ THUỘC', 'application_form'],
    ['ĐỀ NGHỊ HƯỞNG TRỢ CẤP THẤT NGHIỆP', 'application_form'],
    ['XÁC NHẬN TIẾP NHẬN HỒ SƠ TRỰC TUYẾN', 'receipt'],
    ['GIẤY CHỨNG NHẬN NHÂN KHẨU TẬP THỂ', 'household_book'],
    ['CHỨNG CHỈ BỒI DƯỠNG', 'diploma'],
    ['CHỨNG CHỈ HÀNH NGHỀ DƯỢC', 'other'],
    ['GIẤY CHỨNG NHẬN SỐ NHÀ', 'other'],
    ['GIẤY PHÉP BÁN LẺ RƯỢU', 'other'],
    ['GIẤY PHÉP XÂY DỰNG', 'construction_permit'],
    ['BẢNG KẾT QUẢ HỌC TẬP TOÀN KHÓA', 'other'],
  ])('%s is %s', async (title, name) => {
    expect(await classOf(`>> ${title}`)).toBe(name);
  });

  test('a list of people whom an office puts forward is no form of theirs', async () => {
    expect(await classOf('>> DANH SÁCH', '>> ĐỀ NGHỊ CẤP THẺ BẢO HIỂM Y TẾ')).toBe('other');
  });
});

test('a birth told in the words of the South before 1975', async () => {
  const paper = await readPaper([
    'VIỆT NAM CỘNG HÒA |60| HỘ TỊCH',
    'XÃ PHÚ MỸ |60| Năm 1972',
    '|60| Số hiệu: 12',
    '>> TRÍCH LỤC BỘ KHAI SANH',
    'Tên họ ấu nhi |40| GIÁP THỊ BÍCH HOA',
    'Sanh ngày |40| 21-05-1902',
    'Tên họ người Cha |40| Đặng Đình Tuấn',
    'Tên họ người Mẹ |40| Vi Thị Phương Lan',
    '|50| Phú Mỹ, ngày 22 tháng 03 năm 1972',
  ]);
  expect(paper.people()).toEqual([
    ['GIÁP THỊ BÍCH HOA', 'subject'],
    ['Đặng Đình Tuấn', 'father'],
    ['Vi Thị Phương Lan', 'mother'],
  ]);
  expect(paper.values('birth_date')).toEqual(['1902-05-21']);
  expect(paper.values('issue_date')).toEqual(['1972-03-22']);
  expect(paper.values('birth_certificate_no')).toEqual(['12/1972']);
});

describe('numbers', () => {
  test('of a driving licence is no id of a citizen', async () => {
    const licence = ['>> GIẤY PHÉP LÁI XE/DRIVER’S LICENSE', 'Số/No: 079825626881', 'Họ tên/Full name: LÊ XUÂN SỬ'];
    const paper = await readPaper([...MOTTO, ...licence]);
    expect(paper.values('document_no')).toEqual(['079825626881']);
    expect(paper.values('citizen_id')).toEqual([]);
  });

  test('on another paper behind "Số" is still the citizen’s', async () => {
    const paper = await readPaper([...MOTTO, '>> CĂN CƯỚC CÔNG DÂN', 'Số/No: 079101626881', 'Họ và tên: LÊ XUÂN SỬ']);
    expect(paper.values('citizen_id')).toEqual(['079101626881']);
  });

  test('of a bank account whose label ends the line above is none of ours', async () => {
    const paper = await readPaper([
      'Số: 328/QĐ-TTDVVL',
      '>> QUYẾT ĐỊNH',
      'Điều 1. Bà HỒ HOÀI YẾN. Sinh ngày: 13/01/1904. Nơi thường trú: xã Phú Mỹ. Số tài khoản:',
      '083072036362.',
    ]);
    expect(paper.values('citizen_id')).toEqual([]);
    expect(paper.people()).toEqual([['HỒ HOÀI YẾN', 'subject']]);
  });

  test('of a serial ends with its column', async () => {
    const paper = await readPaper([
      '>> BIÊN NHẬN HỒ SƠ ĐẤT ĐAI',
      'TT |12| Tên giấy tờ |60| Bản chính |80| Bản sao',
      '2 |12| Giấy chứng nhận số ZH 201344 |60| 01',
    ]);
    expect(paper.values('land_certificate_serial')).toEqual(['ZH 201344']);
  });

  test.each([
    ['GIẤY CHỨNG NHẬN CƠ SỞ ĐỦ ĐIỀU KIỆN AN TOÀN', 'Số cấp/Number: 233/2026/ATTP-CNĐK', '233/2026/ATTP-CNĐK'],
    ['GIẤY CHỨNG NHẬN GIA ĐÌNH LIỆT SĨ', 'Số sổ: 387/GĐLS', '387/GĐLS'],
    ['VĂN BẢN TỪ CHỐI NHẬN DI SẢN', 'Số công chứng: 460/2026/TCDS; quyển số 03/2026', '460/2026/TCDS'],
    ['BẰNG TỐT NGHIỆP TIỂU HỌC', 'Số vào sổ: 395/93', '395/93'],
  ])('at the foot of a %s: %s', async (title, line, number) => {
    const data = ['Họ tên: TRIỆU GIA KHẢI', 'Số CCCD: 072000856463'];
    const paper = await readPaper([...MOTTO, `>> ${title}`, ...data, `@0.7 ${line}`]);
    expect(paper.values('document_no')).toEqual([number]);
  });

  test('of a book at the foot of a deed is none of the deed', async () => {
    const deed = [
      '>> HỢP ĐỒNG TẶNG CHO',
      'Bên tặng cho: ông Lê Văn Tám',
      '@0.8 Số công chứng: 295, quyển số 03/2026 TP/CC',
    ];
    expect((await readPaper([...MOTTO, ...deed])).values('document_no')).toEqual([]);
  });

  test('of a slip and its day beside the accounts', async () => {
    const slip = [
      'Đơn vị: UBND xã Phú Mỹ |70| Số: PT546',
      '>> PHIẾU THU',
      '>> Ngày 28 tháng 09 năm 2026 Nợ: 111 Có: 337',
    ];
    const paper = await readPaper([...slip, 'Họ và tên người nộp: Dương Mạnh Ẩm']);
    expect(paper.values('document_no')).toEqual(['PT546']);
    expect(paper.values('issue_date')).toEqual(['2026-09-28']);
  });

  test('of a birth that a form of another thing tells of', async () => {
    const form = ['>> TỜ KHAI ĐĂNG KÝ VIỆC CẢI CHÍNH HỘ TỊCH', 'Họ, chữ đệm, tên người yêu cầu: Đặng Thị Xuân'];
    const told = ['Đã đăng ký (5) khai sinh tại UBND xã Phú Mỹ ngày 21/05/2012', 'số 65/2012, quyển số 01/2012'];
    expect((await readPaper([...form, ...told])).values('birth_certificate_no')).toEqual(['65/2012']);
    const row = ['Giấy khai |20| - |60| số 92/2014', 'sinh'];
    expect((await readPaper([...form, ...row])).values('birth_certificate_no')).toEqual(['92/2014']);
  });

  test('of the entry of a register of other acts, and of the birth that its note names', async () => {
    const paper = await readPaper([
      '>> SỔ ĐĂNG KÝ NHẬN CHA, MẸ, CON',
      'Số: 119/2021 |60| Trang 17',
      'Người nhận con |55| Người được nhận là con',
      'Họ, chữ đệm, tên: Tô Khánh Ánh |55| Họ, chữ đệm, tên: Đỗ Diệu Ước',
      'Ghi chú: Đã ghi bổ sung phần khai về cha, mẹ trong Sổ đăng ký khai sinh số 130/2019.',
    ]);
    expect(paper.values('document_no')).toEqual(['119/2021']);
    expect(paper.values('birth_certificate_no')).toEqual(['130/2019']);
  });

  test('of an old identity card behind the new one', async () => {
    const paper = await readPaper([
      '>> GIẤY ỦY QUYỀN',
      'Tôi là Giáp Mạnh Quyết, sinh ngày 03/08/1902, số CCCD 056002567795 (số cũ 001436966), ngụ tại xã Phú Mỹ',
    ]);
    expect(paper.values('old_citizen_id')).toEqual(['001436966']);
  });
});

describe('people', () => {
  test('in a list, with what they are to who writes', async () => {
    const paper = await readPaper([
      ...MOTTO,
      '>> ĐƠN ĐĂNG KÝ HỖ TRỢ XÓA NHÀ TẠM',
      'Tôi là: Giáp Thị Ngọc Huệ, 27/02/1900, CCCD 045100908931',
      'Số nhân khẩu: 03 người, gồm:',
      '+ Trần Nhật Uy (chồng), sinh ngày 09/06/1900, số ĐDCN 036000242161',
      '+ Tạ Thị Hồng Phượng (con), sinh ngày 04/04/1900, số ĐDCN 051100952631',
    ]);
    expect(paper.people()).toEqual([
      ['Giáp Thị Ngọc Huệ', 'applicant'],
      ['Trần Nhật Uy', 'relative'],
      ['Tạ Thị Hồng Phượng', 'relative'],
    ]);
    expect(paper.of('birth_date').map((f) => [f.value, f.role])).toEqual([
      ['1900-02-27', 'applicant'],
      ['1900-06-09', 'relative'],
      ['1900-04-04', 'relative'],
    ]);
    expect(paper.of('citizen_id').map((f) => f.role)).toEqual(['applicant', 'relative', 'relative']);
  });

  test('numbered one below the other', async () => {
    const paper = await readPaper([
      '>> BIÊN BẢN HỌP GIA ĐÌNH',
      '1/ Cù Thị Ngọc Hiền - CCCD: 058100296027',
      '2/ Phan Gia Sử - CCCD: 084003976928',
      '3. Trịnh Thị Phương Thảo. Ngày sinh: 01/02/1904. CCCD số 033104185310',
      '4. Giấy Chứng Nhận - CCCD',
    ]);
    expect(paper.values('person_name')).toEqual(['Cù Thị Ngọc Hiền', 'Phan Gia Sử', 'Trịnh Thị Phương Thảo']);
  });

  test('whom a deed gives something, and who makes it', async () => {
    const paper = await readPaper([
      ...MOTTO,
      '>> DI CHÚC',
      'Hôm nay, ngày 26 tháng 09 năm 2026, tôi là Hoàng Thị Thu Loan, sinh ngày 18/08/1903, căn cước số 058103489334,',
      'sau khi tôi chết, toàn bộ tài sản để lại cho bà Vũ Thanh Ước, sinh ngày 15/02/1902, căn cước số 089102027262.',
    ]);
    expect(paper.people()).toEqual([
      ['Hoàng Thị Thu Loan', 'giver'],
      ['Vũ Thanh Ước', 'taker'],
    ]);
  });

  test.each(['Phát', 'Phấn', 'Phan'])('called %s, whose birth is no day on which something arises', async (name) => {
    const line = `Xét đơn của bà Tô Khánh ${name}, sinh ngày 15/01/1900, thẻ căn cước số 051100589725`;
    const paper = await readPaper(['Số: 566/QĐ-GQKN', '>> QUYẾT ĐỊNH', line]);
    expect(paper.values('birth_date')).toEqual(['1900-01-15']);
    expect(paper.values('person_name')).toEqual([`Tô Khánh ${name}`]);
  });

  test('born over the end of a line', async () => {
    const paper = await readPaper([
      '>> GIẤY SANG NHƯỢNG ĐẤT',
      'Nay tôi làm giấy này sang nhượng lại cho ông THẠCH THẾ BẮC, thường trú tại xã Phú Mỹ, huyện Mỹ Phú, sinh',
      'ngày 03/01/1901, CMND số 007596071.',
    ]);
    expect(paper.values('birth_date')).toEqual(['1901-01-03']);
  });

  test('whose parents a form only names are still whom it asks about', async () => {
    const paper = await readPaper([
      '>> TỜ KHAI CĂN CƯỚC',
      '1. Họ, chữ đệm và tên: ĐOÀN THỊ HỒNG ƯỚC',
      '17. Họ, chữ đệm và tên của cha: Vũ Mạnh Chữ',
      '18. Họ, chữ đệm và tên của mẹ: Triệu Diệu Tuyết',
      '19. Số định danh cá nhân: 089103261266',
    ]);
    expect(paper.of('citizen_id').map((f) => f.role)).toEqual(['applicant']);
  });

  test('whom a paper is against, whatever else its label could announce', async () => {
    const form = ['>> ĐƠN PHẢN ÁNH, KIẾN NGHỊ', 'Họ và tên: Hoàng Hữu Tài'];
    const paper = await readPaper([...form, 'Người/cơ sở bị phản ánh: ông Âu Quốc Nghĩa, Số 27 ngõ 4 phố Cũ']);
    expect(paper.people()).toEqual([
      ['Hoàng Hữu Tài', 'applicant'],
      ['Âu Quốc Nghĩa', 'mentioned'],
    ]);
  });

  test('two that a label names at once', async () => {
    const permit = ['>> GIẤY PHÉP XÂY DỰNG', '1. Cấp cho ông (bà): Dương Yến Duyên và Âu Hữu Hưởng'];
    expect((await readPaper(permit)).values('person_name')).toEqual(['Dương Yến Duyên', 'Âu Hữu Hưởng']);
  });

  test('side by side, the label close to the first', async () => {
    const paper = await readPaper([
      makePage([
        '>> TỜ KHAI ĐĂNG KÝ GIÁM HỘ',
        '|25| Người giám hộ |65| Người được giám hộ',
        'Họ, chữ đệm, tên Cù Mạnh Nhẫn |65| Hoàng Đức Vượng',
        'Ngày, tháng, năm 27/07/1903 |65| 20/08/1903',
        'sinh',
      ]),
    ]);
    expect(paper.values('birth_date')).toEqual(['1903-07-27', '1903-08-20']);
  });
});

describe('names that are places', () => {
  test('of the commune, alone in a cell', async () => {
    const paper = await readPaper([
      ...MOTTO,
      '>> GIẤY KHAI SINH',
      'Họ và tên: Thạch Quốc Nhẫn',
      'Nơi sinh: phường Phượng Lương, tỉnh Hải Tần',
      'Họ và tên |40| Hồ Mạnh Tưởng |70| Đặng Thị Mỹ Hằng',
      'Chủ hộ |40| Phượng Lương |70| Phượng Lương',
    ]);
    expect(paper.values('person_name')).not.toContain('Phượng Lương');
  });

  test('a person who is called like the commune', async () => {
    const form = ['>> ĐƠN ĐỀ NGHỊ', 'Tôi tên là: Sơn Quảng', 'Thường trú: xã Sơn Quảng, tỉnh Nam Trung'];
    expect((await readPaper([...MOTTO, ...form])).values('person_name')).toEqual(['Sơn Quảng']);
  });
});
