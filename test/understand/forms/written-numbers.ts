import { HEAD, letterhead, type Form } from './form.ts';

/** Numbers as offices write them: under titles, in corners, with spaces, dashes and books. */
export const WRITTEN_NUMBERS: Form[] = [
  { name: 'own no: two lines', lines: [...letterhead('Số: 12/2026/'), 'QĐ-UBND', '>> QUYẾT ĐỊNH'], numbers: [] },
  {
    name: 'own no: with symbol line',
    lines: [...letterhead('Số, ký hiệu: 123/TB-VP'), '>> THÔNG BÁO'],
    numbers: ['document_no 123/TB-VP'],
  },
  {
    name: 'birth no under title wide',
    lines: [...HEAD, '>> GIẤY KHAI SINH', '>> Số đăng ký: 45/2026', 'Họ, chữ đệm, tên: MẠC GIA ÂN'],
    numbers: ['birth_certificate_no 45/2026'],
  },
  {
    name: 'birth no right corner',
    lines: [
      'Mẫu TP/HT-2010-KS.1 |60| Số: 45',
      ' |60| Quyển số: 01/2010',
      '>> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '>> Độc lập - Tự do - Hạnh phúc',
      '',
      '>> GIẤY KHAI SINH',
      'Họ và tên: MẠC GIA ÂN',
    ],
    numbers: ['birth_certificate_no 45/2010'],
  },
  {
    name: 'birth no book after',
    lines: [...HEAD, '>> GIẤY KHAI SINH', '>> Số: 45 / Quyển số 01 / Năm 2010', 'Họ và tên: MẠC GIA ÂN'],
    numbers: ['birth_certificate_no 45/2010'],
  },
  {
    name: 'marriage no',
    lines: [...HEAD, '>> GIẤY CHỨNG NHẬN KẾT HÔN', '>> Số GCN: 18/2026', 'VỢ || CHỒNG'],
    numbers: ['marriage_certificate_no 18/2026'],
  },
  {
    name: 'marriage no vào sổ',
    lines: [
      ...HEAD,
      '>> GIẤY CHỨNG NHẬN KẾT HÔN',
      'VỢ || CHỒNG',
      'Họ tên: LÝ THỊ GẤM || Họ tên: HÀ CÔNG ĐẠT',
      '@0.8 Vào sổ đăng ký kết hôn số: 18/2026 ngày 09/11/2026',
    ],
    numbers: ['marriage_certificate_no 18/2026'],
  },
  {
    name: 'death no below',
    lines: [
      ...letterhead(''),
      '>> TRÍCH LỤC KHAI TỬ',
      '>> (Bản sao)',
      '>> 18/TLKT-BS',
      'Họ, chữ đệm, tên: PHAN ĐÌNH NHẪN',
    ],
    numbers: ['death_extract_no 18/TLKT-BS'],
  },
  {
    name: 'death no in sentence',
    lines: [
      ...HEAD,
      '>> GIẤY CHỨNG TỬ',
      'Chứng nhận ông Phan Đình Nhẫn, sinh năm 1900, đã chết ngày 02/03/1998',
      'Đã đăng ký khai tử, số 07/1998 ngày 05/03/1998',
    ],
    numbers: ['death_extract_no 07/1998'],
  },
  {
    name: 'marital no',
    lines: [...letterhead('Số: 54 /UBND-XNTTHN'), '>> GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN'],
    numbers: ['document_no 54/UBND-XNTTHN'],
  },
  {
    name: 'permit no',
    lines: [...HEAD, '>> GIẤY PHÉP XÂY DỰNG', '>> Giấy phép số: 34/GPXD', 'Cấp cho: MẠC GIA ÂN'],
    numbers: ['document_no 34/GPXD'],
  },
  {
    name: 'letter no party',
    lines: [
      'ĐẢNG ỦY XÃ MẪU LÂM || ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 12-CV/ĐU || Mẫu Lâm, ngày 12 tháng 10 năm 2026',
      'Kính gửi: các chi bộ',
    ],
    numbers: ['document_no 12-CV/ĐU'],
  },
  {
    name: 'office hyphen forms',
    lines: [...letterhead('Số: 12/KH-UBND-VHXH'), '>> KẾ HOẠCH'],
    numbers: ['document_no 12/KH-UBND-VHXH'],
  },
  {
    name: 'plan year',
    lines: [...letterhead('Số: 12/2026/NQ-HĐND'), '>> NGHỊ QUYẾT'],
    numbers: ['document_no 12/2026/NQ-HĐND'],
  },
  {
    name: 'contract passport',
    lines: [
      ...HEAD,
      '>> HỢP ĐỒNG ỦY QUYỀN',
      'BÊN A: Ông MẠC GIA ÂN, sinh năm 1901, Hộ chiếu số B1234567 do Cục QLXNC cấp',
      'BÊN B: Bà VŨ THỊ ÚT, sinh năm 1904, giấy CMND số 052 123 456',
    ],
    numbers: ['old_citizen_id 052123456', 'passport_no B1234567'],
  },
  {
    name: 'id spaced',
    lines: [
      ...HEAD,
      '>> ĐƠN XIN XÁC NHẬN',
      'Tên tôi là: MẠC GIA ÂN',
      'CCCD số: 0520 0121 3814, cấp ngày 10/05/2021',
      'MST: 0100 233 488',
    ],
    numbers: ['citizen_id 052001213814', 'tax_code 0100233488'],
  },
  {
    name: 'id dotted',
    lines: [
      ...HEAD,
      '>> ĐƠN XIN XÁC NHẬN',
      'Tên tôi là: MẠC GIA ÂN',
      'Số CCCD: 052.001.213.814',
      'Mã số BHXH: 0041.031.635',
    ],
    numbers: ['citizen_id 052001213814', 'social_insurance_no 0041031635'],
  },
  {
    name: 'health spaced',
    lines: [...HEAD, '>> TỜ KHAI', 'Họ tên: MẠC GIA ÂN', 'Số thẻ BHYT: GD 4 01 79 329 12345'],
    numbers: ['health_insurance_no GD4017932912345'],
  },
  {
    name: 'two ids one line',
    lines: [...HEAD, '>> TỜ KHAI', 'Họ tên: MẠC GIA ÂN', 'CMND số: 052123456 (cũ); CCCD số: 052001213814 (mới)'],
    numbers: ['citizen_id 052001213814', 'old_citizen_id 052123456'],
  },
  {
    name: 'old id in brackets',
    lines: [...HEAD, '>> TỜ KHAI', 'Họ tên: MẠC GIA ÂN', 'Số CCCD: 052001213814 (CMND cũ: 052123456)'],
    numbers: ['citizen_id 052001213814', 'old_citizen_id 052123456'],
  },
  {
    name: 'procedure in brackets',
    lines: [
      ...letterhead('Số: 1/BN'),
      '>> GIẤY BIÊN NHẬN',
      'Tên thủ tục: Đăng ký khai sinh (mã thủ tục 1.001193)',
      'Mã hồ sơ: H08.27.35-261005-0021',
    ],
    numbers: ['document_no 1/BN', 'dossier_code H08.27.35-261005-0021', 'procedure_code 1.001193'],
  },
  {
    name: 'land no split',
    lines: [
      ...HEAD,
      '>> HỢP ĐỒNG THẾ CHẤP',
      'theo Giấy chứng nhận quyền sử dụng đất số BD-123456, số vào sổ cấp GCN: CH-01234 do UBND cấp',
    ],
    numbers: ['land_certificate_book_no CH 01234', 'land_certificate_serial BD 123456'],
  },
  {
    name: 'land no glued',
    lines: [...HEAD, '>> HỢP ĐỒNG THẾ CHẤP', 'theo GCN số BD123456, vào sổ số CH01234'],
    numbers: ['land_certificate_book_no CH 01234', 'land_certificate_serial BD 123456'],
  },
  {
    name: 'business letter id',
    lines: [
      'UBND XÃ MẪU LÂM || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '>> GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH',
      '>> Số đăng ký: 20 A 8001234',
      'Họ và tên chủ hộ: MẠC GIA ÂN',
    ],
    numbers: ['business_registration_no 20A8001234'],
  },
  {
    name: 'business id below',
    lines: [
      'UBND XÃ MẪU LÂM || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '>> GIẤY CHỨNG NHẬN',
      '>> ĐĂNG KÝ HỘ KINH DOANH',
      '>> Mã số hộ kinh doanh',
      '>> 0100233488',
      'Họ và tên chủ hộ: MẠC GIA ÂN',
    ],
    numbers: ['business_registration_no 0100233488'],
  },
  {
    name: 'diploma no/ref',
    lines: [
      '>> BẰNG TỐT NGHIỆP TRUNG HỌC CƠ SỞ',
      'Cấp cho: Mạc Gia Ân',
      '@0.7 Số hiệu: 245/2016',
      'Vào sổ cấp bằng số: 245',
    ],
    numbers: ['document_no 245/2016'],
  },
  {
    name: 'card typed',
    lines: ['>> CĂN CƯỚC CÔNG DÂN', 'Số: 052001213814', 'Họ và tên: MẠC GIA ÂN'],
    numbers: ['citizen_id 052001213814'],
  },
  {
    name: 'register marriages label row',
    lines: [
      '>> SỔ ĐĂNG KÝ KẾT HÔN',
      '>> Quyển số: 01/1990',
      'Số 07 |30| ngày 02/03/1990',
      'Chồng: Bàn Văn Tài |50| Vợ: Triệu Mùi Lan',
      'Số 08 |30| ngày 05/03/1990',
      'Chồng: Đặng Văn Phúc |50| Vợ: Phùng Thị Hương',
    ],
    numbers: ['marriage_certificate_no 07/1990', 'marriage_certificate_no 08/1990'],
  },
  {
    name: 'register copy year in no',
    lines: ['>> SỔ ĐĂNG KÝ KHAI SINH', 'Số: 45-1988', 'Họ và tên: Mạc Gia Ân', 'Số: 46-1988', 'Họ và tên: Hà Thị Nụ'],
    numbers: ['birth_certificate_no 45/1988', 'birth_certificate_no 46/1988'],
  },
  {
    name: 'register opening year',
    lines: [
      '>> SỔ ĐĂNG KÝ KHAI TỬ',
      '>> Mở sổ ngày 01/01/1994',
      'Số: 12',
      'Họ và tên: Phan Đình Nhẫn',
      'Số: 13',
      'Họ và tên: Hà Thị Nụ',
    ],
    numbers: ['death_extract_no 12/1994', 'death_extract_no 13/1994'],
  },
];
