import { asked, classOf, form, MOTTO, office, own, plain } from './titled-papers.ts';

test.each([
  'BẢN CAM KẾT',
  'GIẤY CAM KẾT',
  'GIẤY CAM ĐOAN',
  'TỜ CAM ĐOAN',
  'VĂN BẢN CAM ĐOAN VỀ TÀI SẢN',
  'LỜI CAM ĐOAN',
  'CAM KẾT BẢO VỆ MÔI TRƯỜNG',
  'BẢN TƯỜNG TRÌNH',
  'BẢN KIỂM ĐIỂM',
  'GIẤY BẢO LÃNH',
  'GIẤY VAY TIỀN',
  'GIẤY MƯỢN NHÀ',
  'GIẤY NHẬN NỢ',
  'BIÊN BẢN HỌP GIA ĐÌNH',
])('"%s" asks for nothing, whoever it is for and whatever it promises', (title) => {
  expect(classOf(asked(title))).toEqual({ cls: 'other', sure: true });
  expect(classOf(own(title))).toEqual({ cls: 'other', sure: true });
});

test.each([
  'GIẤY XIN PHÉP XÂY DỰNG',
  'GIẤY XIN XÁC NHẬN',
  'GIẤY ĐĂNG KÝ',
  'GIẤY KHAI BÁO',
  'GIẤY BÁO MẤT GIẤY TỜ',
  'VĂN BẢN KIẾN NGHỊ',
  'BẢN KHAI NHÂN KHẨU',
  'BẢN KHAI CÁ NHÂN',
  'PHIẾU THU THẬP THÔNG TIN DÂN CƯ',
  'PHIẾU CẬP NHẬT, CHỈNH SỬA THÔNG TIN',
])('"%s" asks or declares', (title) => {
  expect(classOf(form(title))).toEqual({ cls: 'application_form', sure: true });
});

test('a business tells its end by a notice, an office anything else', () => {
  const end = ['>> THÔNG BÁO', '>> Về việc chấm dứt hoạt động hộ kinh doanh', 'Kính gửi: Ủy ban nhân dân xã Mẫu Lâm'];
  expect(classOf([...MOTTO, ...end, ...own('').slice(4), '@0.8 CHỦ HỘ KINH DOANH']).cls).toBe('application_form');
  expect(classOf(office('THÔNG BÁO', 'TB-UBND'))).toEqual({ cls: 'other', sure: true });
});

test.each([
  'VĂN BẢN TỪ CHỐI HƯỞNG DI SẢN',
  'GIẤY TỪ CHỐI NHẬN DI SẢN',
  'VĂN BẢN KHAI NHẬN VÀ PHÂN CHIA DI SẢN THỪA KẾ',
  'VĂN BẢN PHÂN CHIA THỪA KẾ',
  'VĂN BẢN NHƯỜNG QUYỀN HƯỞNG DI SẢN',
  'VĂN BẢN HỦY BỎ DI CHÚC',
  'VĂN BẢN CHẤM DỨT HỢP ĐỒNG',
  'GIẤY PHÂN CHIA TÀI SẢN',
  'GIẤY CHO TẶNG QUYỀN SỬ DỤNG ĐẤT',
  'TỜ TƯƠNG PHÂN RUỘNG ĐẤT',
  'TỜ ĐOẠN MÃI RUỘNG ĐẤT',
])('"%s" disposes of property', (title) => {
  expect(classOf(own(title))).toEqual({ cls: 'certified_contract', sure: true });
});

test.each(['GIẤY ỦY QUYỀN NỘP HỒ SƠ', 'TỜ ỦY QUYỀN', 'GIẤY ỦY NHIỆM', 'VĂN BẢN CỬ NGƯỜI ĐẠI DIỆN'])(
  'somebody acts for another by "%s"',
  (title) => {
    expect(classOf(own(title))).toEqual({ cls: 'power_of_attorney', sure: true });
    expect(classOf(form(title)).cls).toBe('power_of_attorney');
  },
);

test.each([
  ['BẢN SAO TRÍCH LỤC KHAI SINH', 'birth_certificate'],
  ['TRÍCH LỤC ĐĂNG KÝ KHAI SINH', 'birth_certificate'],
  ['BẢN SAO GIẤY CHỨNG TỬ', 'death_extract'],
  ['TRÍCH LỤC GHI CHÚ KHAI TỬ', 'death_extract'],
  ['TRÍCH LỤC GIẤY CHỨNG TỬ', 'death_extract'],
  ['BẢN SAO GIẤY CHỨNG NHẬN KẾT HÔN', 'marriage_certificate'],
  ['GIẤY XÁC NHẬN ĐỘC THÂN', 'marital_status_certificate'],
  ['SỔ ĐĂNG KÝ TẠM TRÚ', 'household_book'],
  ['SỔ CHỨNG NHẬN NHÂN KHẨU', 'household_book'],
  ['SỔ ĐĂNG KÝ NUÔI CON NUÔI', 'civil_register'],
  ['CHỨNG NHẬN HOÀN THÀNH CHƯƠNG TRÌNH TIỂU HỌC', 'diploma'],
  ['PHỤ LỤC ĐIỀU CHỈNH GIẤY PHÉP XÂY DỰNG', 'construction_permit'],
  ['NỘI QUY TIẾP CÔNG DÂN', 'other'],
  ['LÝ LỊCH CÁN BỘ', 'other'],
  ['HỒ SƠ KỸ THUẬT THỬA ĐẤT', 'other'],
])('"%s" is of class %s', (title, cls) => {
  expect(classOf(plain(title))).toEqual({ cls, sure: true });
});

test.each(['SỔ ĐĂNG KÝ KHÁM BỆNH', 'PHIẾU TIẾP NHẬN XÉT NGHIỆM', 'GIẤY HẸN KHÁM LẠI', 'PHIẾU HẸN TIÊM CHỦNG'])(
  '"%s" is not surely what its first words alone would be',
  (title) => {
    const { cls, sure } = classOf(plain(title));
    expect(['civil_register', 'receipt'].includes(cls) && sure).toBe(false);
  },
);

test('a heading with a Roman number is a part of a paper', () => {
  const letter = office('', 'STP-HCTP');
  expect(classOf([...letter.slice(0, 4), '@0.4 I. ĐỀ NGHỊ, KIẾN NGHỊ', ...letter.slice(4)]).cls).toBe(
    'official_letter',
  );
});

describe('courts', () => {
  const court = (kind: string) => [
    'TÒA ÁN NHÂN DÂN |40| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'KHU VỰC 2 - LÂM HẢI |40| Độc lập - Tự do - Hạnh phúc',
    kind,
    'Ngày: 12-09-2026',
    '',
    '>> NHÂN DANH',
    '>> NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Thư ký phiên tòa: Vũ Bá Lộc',
  ];

  test('decide and judge in the name of the state: the number tells which (NQ 04/2018/NQ-HĐTP)', () => {
    expect(classOf(court('Quyết định số: 15/2026/QĐST-DS')).cls).toBe('decision');
    expect(classOf(court('Số: 15/2026/QĐDS-ST')).cls).toBe('decision');
    expect(classOf(court('Bản án số: 15/2026/HNGĐ-ST')).cls).toBe('other');
  });
});

test('the number of a decision or a permit says so where its title was not read', () => {
  expect(classOf(office('', 'QĐ.UB')).cls).toBe('decision');
  const annex = office('', 'PLGPXD').filter((line) => !line.startsWith('Kính gửi'));
  expect(classOf(annex).cls).not.toBe('official_letter');
});
