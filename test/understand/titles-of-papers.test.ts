import { classOf, form, MOTTO, office, plain } from './titled-papers.ts';

test.each([
  'ĐƠN TỐ CÁO',
  'ĐƠN TRÌNH BÁO',
  'ĐƠN KHỞI KIỆN',
  'ĐƠN BÁO CÁO MẤT GIẤY CHỨNG NHẬN',
  'PHIẾU ĐỀ NGHỊ CHỨNG THỰC BẢN SAO',
  'GIẤY YÊU CẦU TRÍCH LỤC',
  'PHIẾU TỰ KHAI',
  'VĂN BẢN ĐỀ NGHỊ CẤP GIẤY PHÉP',
])('somebody asks or tells by "%s"', (title) => {
  expect(classOf(form(title))).toEqual({ cls: 'application_form', sure: true });
});

test.each([
  'GIẤY TIẾP NHẬN VÀ HẸN TRẢ KẾT QUẢ',
  'PHIẾU NHẬN HỒ SƠ',
  'GIẤY HẸN',
  'BIÊN NHẬN HỒ SƠ',
  'PHIẾU HẸN NGÀY TRẢ KẾT QUẢ',
])('a desk receives by "%s"', (title) => {
  expect(classOf(plain(title))).toEqual({ cls: 'receipt', sure: true });
});

test.each<[title: string, symbol: string]>([
  ['PHIẾU CHUYỂN THÔNG TIN ĐỊA CHÍNH', 'PCTT-VPĐK'],
  ['GIẤY TRIỆU TẬP', 'GTT-TA'],
  ['THƯ XIN LỖI', 'TXL-UBND'],
  ['PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', 'PXL-UBND'],
  ['PHIẾU HƯỚNG DẪN HOÀN THIỆN HỒ SƠ', 'HDHS-HCC'],
  ['BẢN ÁN', 'DS-ST'],
  ['CÔNG ĐIỆN', 'CĐ-UBND'],
  ['KẾT LUẬN THANH TRA', 'KL-TTr'],
])('an office writes no letter by "%s"', (title, symbol) => {
  expect(classOf(office(title, symbol))).toEqual({ cls: 'other', sure: true });
});

test('a heading of a paper on no list is no letter either, and nothing is sure', () => {
  expect(classOf(office('PHIẾU LUÂN PHIÊN NHIỆM VỤ', 'PLP-UBND'))).toEqual({ cls: 'other', sure: false });
  expect(classOf(office('', 'UBND-KT')).cls).toBe('official_letter');
  expect(classOf(office('', 'CV-UBND')).cls).toBe('official_letter');
});

test('"NGUYÊN ĐƠN", "BỊ ĐƠN" and "ĐƠN VỊ" begin no form', () => {
  for (const heading of ['BỊ ĐƠN: ÔNG MẠC GIA ÂN', 'ĐƠN VỊ: ỦY BAN NHÂN DÂN XÃ MẪU LÂM'])
    expect(classOf([...MOTTO, '>> BIÊN BẢN', '', heading]).cls).toBe('other');
});

test.each<[title: string, cls: string]>([
  ['GIẤY PHÉP SỬA CHỮA, CẢI TẠO CÔNG TRÌNH', 'construction_permit'],
  ['TRANG BỔ SUNG GIẤY CHỨNG NHẬN', 'land_use_certificate'],
  ['GIẤY CHỨNG NHẬN QUYỀN SỞ HỮU NHÀ Ở', 'land_use_certificate'],
  ['GIẤY CHỨNG NHẬN ĐĂNG KÝ KINH DOANH HỘ CÁ THỂ', 'household_business_certificate'],
  ['GIẤY CHỨNG NHẬN ĐĂNG KÝ KINH DOANH CÔNG TY TNHH', 'other'],
  ['VĂN BẢN KHAI NHẬN DI SẢN', 'certified_contract'],
  ['THƯ ỦY QUYỀN', 'power_of_attorney'],
])('"%s" is of class %s', (title, cls) => {
  expect(classOf(plain(title))).toEqual({ cls, sure: true });
});

test('a card of nine or of the first twelve digits says what it is with or without GIẤY', () => {
  const card = (title: string) => [
    ...MOTTO,
    `>> ${title}`,
    'Số: 052001213814',
    'Họ và tên khai sinh: MẠC GIA ÂN',
    'Họ và tên gọi khác:',
    'Có giá trị đến: 05/05/2029',
    'Đặc điểm nhận dạng: Nốt ruồi cách 1 cm dưới mép trái',
  ];
  for (const title of ['CHỨNG MINH NHÂN DÂN', 'GIẤY CHỨNG MINH NHÂN DÂN'])
    expect(classOf(card(title))).toEqual({ cls: 'citizen_id_card', sure: true });
  const mentioned = classOf(plain('GIẤY XÁC NHẬN SỐ CHỨNG MINH NHÂN DÂN'));
  expect(mentioned.cls).not.toBe('citizen_id_card');
  expect(classOf(form('TỜ KHAI CẤP GIẤY CHỨNG MINH NHÂN DÂN')).cls).toBe('application_form');
  expect(classOf(form('ĐƠN ĐỀ NGHỊ ĐỔI CHỨNG MINH NHÂN DÂN')).cls).toBe('application_form');
});

describe('a confirmation of marital status', () => {
  const unit = (...title: string[]) => [
    'TRUNG ĐOÀN 702 |50| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 12/GXN-TĐ |50| Độc lập - Tự do - Hạnh phúc',
    '',
    ...title,
    'Kính gửi: Ủy ban nhân dân xã Mẫu Lâm',
    'Đồng chí Mạc Gia Ân, sinh ngày 03/02/1901, chưa đăng ký kết hôn với ai.',
    'Giấy này có giá trị 06 tháng, dùng để làm thủ tục đăng ký kết hôn.',
  ];

  test.each([
    [['>> GIẤY XÁC NHẬN', '>> Tình trạng hôn nhân của quân nhân']],
    [['>> GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN']],
    [['>> GIẤY CHỨNG NHẬN', '>> TÌNH TRẠNG HÔN NHÂN']],
  ])('of a unit: %s', (title) => {
    expect(classOf(unit(...title)).cls).toBe('marital_status_certificate');
  });

  test('and another one with the same first line is none', () => {
    expect(classOf(unit('>> GIẤY XÁC NHẬN', '>> Thời gian công tác')).cls).not.toBe('marital_status_certificate');
  });
});

test.each([
  ['GIẤY BÁN, CHO, TẶNG XE', 'certified_contract'],
  ['PHỤ LỤC HỢP ĐỒNG', 'certified_contract'],
  ['CHÚC THƯ', 'certified_contract'],
  ['GIA HẠN GIẤY PHÉP XÂY DỰNG', 'construction_permit'],
  ['ĐIỀU CHỈNH GIẤY PHÉP XÂY DỰNG', 'construction_permit'],
  ['GIẤY CHỨNG NHẬN TẠM THỜI QUYỀN SỬ DỤNG RUỘNG ĐẤT', 'land_use_certificate'],
  ['PHIẾU BÁO TỬ', 'other'],
])('"%s" is of the class %s', (title, cls) => {
  expect(classOf(plain(title))).toEqual({ cls, sure: true });
});

test('a notice of a death is no extract of it, although both tell of the same', () => {
  const facts = [
    'Đã chết vào lúc: 03 giờ 51 phút',
    'Nơi chết: tại nhà',
    'Nguyên nhân chết: già yếu',
    'đăng ký khai tử',
  ];
  expect(classOf([...plain('GIẤY BÁO TỬ'), ...facts])).toEqual({ cls: 'other', sure: true });
  expect(classOf([...plain('TRÍCH LỤC KHAI TỬ'), ...facts])).toEqual({ cls: 'death_extract', sure: true });
});

test('a licence that is worded as a decision is no decision', () => {
  const worded = ['', '>> QUYẾT ĐỊNH:', 'Điều 1. Cho phép hộ kinh doanh', 'Điều 2. Chủ hộ phải thực hiện đúng'];
  expect(classOf([...plain('GIẤY PHÉP BÁN LẺ SẢN PHẨM THUỐC LÁ'), ...worded]).cls).toBe('other');
  expect(classOf([...MOTTO, '>> QUYẾT ĐỊNH', ...worded]).cls).toBe('decision');
});

test('a short title with a wrong letter does not go over two lines', () => {
  const letter = office('', 'BHXH-CĐ');
  expect(classOf(['TỈNH KINH BẮC', 'THƯỢNG', 'BẢO HIỂM XÃ HỘI CƠ SỞ', ...letter.slice(1)]).cls).toBe('official_letter');
});
