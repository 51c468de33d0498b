import { HEAD, type Form } from './form.ts';

/** Pages of civil registers and household books. */
export const REGISTERS: Form[] = [
  {
    name: 'register births wide',
    lines: [
      '>> SỔ ĐĂNG KÝ KHAI SINH',
      '>> Quyển số: 01/1988',
      'Số đăng ký |14| Họ và tên |40| Ngày sinh |60| Cha |80| Mẹ',
      '45 |14| Mạc Gia Ân |40| 02/03/1901 |60| Mạc Văn Sử |80| Vi Thị Lệ',
      '46 |14| Hà Thị Nụ |40| 04/05/1902 |60| Hà Văn Tài |80| Lê Thị Mơ',
    ],
    numbers: ['birth_certificate_no 45/1988', 'birth_certificate_no 46/1988'],
  },
  {
    name: 'register marriages No col',
    lines: [
      '>> SỔ ĐĂNG KÝ KẾT HÔN',
      '>> NĂM 1990',
      'Số |12| Chồng |45| Vợ |75| Ngày đăng ký',
      '07 |12| Bàn Văn Tài |45| Triệu Mùi Lan |75| 02/03/1990',
      '08 |12| Đặng Văn Phúc |45| Phùng Thị Hương |75| 05/03/1990',
    ],
    numbers: ['marriage_certificate_no 07/1990', 'marriage_certificate_no 08/1990'],
  },
  {
    name: 'register deaths lines',
    lines: [
      '>> SỔ ĐĂNG KÝ KHAI TỬ',
      '>> Quyển số 02/1995',
      'Số thứ tự: 12',
      'Họ và tên người chết: Phan Đình Nhẫn',
      'Số thứ tự: 13',
      'Họ và tên người chết: Hà Thị Nụ',
    ],
    numbers: ['death_extract_no 12/1995', 'death_extract_no 13/1995'],
  },
  {
    name: 'register slash',
    lines: [
      '>> SỔ ĐĂNG KÝ KHAI TỬ',
      'Số/Năm |14| Họ và tên |40| Sinh năm |60| Ngày chết',
      '12/1995 |14| Phan Đình Nhẫn |40| 1900 |60| 02/03/1995',
      '13/1995 |14| Hà Thị Nụ |40| 1902 |60| 05/03/1995',
    ],
    numbers: ['death_extract_no 12/1995', 'death_extract_no 13/1995'],
  },
  {
    name: 'household',
    lines: [
      '>> SỔ HỘ KHẨU',
      'Số: 290001234',
      'Họ và tên chủ hộ: MẠC VĂN SỬ',
      'CMND số: 052123456',
      'Hồ sơ hộ khẩu số: 1234',
      'Sổ đăng ký thường trú số: 02 Tờ số: 15',
    ],
    numbers: ['old_citizen_id 052123456'],
  },
  {
    name: 'household rows',
    lines: [
      '>> NHÂN KHẨU CÓ TRONG HỘ',
      'STT |8| Họ, chữ đệm và tên |36| Ngày, tháng, năm sinh |58| Số định danh cá nhân |80| Quan hệ với chủ hộ',
      '1 |8| Mạc Gia Ân |36| 02/03/1901 |58| 052001213814 |80| Con',
      '2 |8| Mạc Thị Nụ |36| 04/05/1902 |58| 052102213814 |80| Con',
    ],
    numbers: ['citizen_id 052001213814', 'citizen_id 052102213814'],
  },
  {
    name: 'CT07',
    lines: [
      ...HEAD,
      '>> XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ',
      '1. Họ, chữ đệm và tên: MẠC GIA ÂN',
      '2. Ngày, tháng, năm sinh: 02/03/1901 |50| 3. Giới tính: Nam',
      '4. Số định danh cá nhân: || 0 5 2 0 0 1 2 1 3 8 1 4',
      '8. Họ, chữ đệm và tên chủ hộ: MẠC VĂN SỬ |50| 9. Quan hệ với chủ hộ: Con',
      '10. Số định danh cá nhân của chủ hộ: || 0 5 2 0 8 0 2 1 3 8 1 4',
    ],
    numbers: ['citizen_id 052001213814', 'citizen_id 052080213814'],
  },
  {
    name: 'register pairs',
    lines: [
      '>> SỔ ĐĂNG KÝ KHAI SINH',
      '>> Năm 1988',
      'Số: 45 |50| Số: 46',
      'Họ và tên: Mạc Gia Ân |50| Họ và tên: Hà Thị Nụ',
      'Ngày sinh: 02/03/1901 |50| Ngày sinh: 04/05/1902',
    ],
    numbers: ['birth_certificate_no 45/1988', 'birth_certificate_no 46/1988'],
    people: ['Hà Thị Nụ', 'Mạc Gia Ân'],
  },
  {
    name: 'register No.',
    lines: [
      '>> SỔ ĐĂNG KÝ KHAI TỬ',
      '>> Quyển số 02/1995',
      'Số 12, ngày đăng ký 03/04/1995',
      'Họ và tên người chết: Phan Đình Nhẫn',
      'Số 13, ngày đăng ký 05/04/1995',
      'Họ và tên người chết: Hà Thị Nụ',
    ],
    numbers: ['death_extract_no 12/1995', 'death_extract_no 13/1995'],
    people: ['Hà Thị Nụ', 'Phan Đình Nhẫn'],
  },
  {
    name: 'register marriages cells',
    lines: [
      '>> SỔ ĐĂNG KÝ KẾT HÔN',
      '>> NĂM 1990',
      'Số |14| Họ tên chồng |45| Họ tên vợ |75| Ngày đăng ký',
      '07 |14| Bàn Văn Tài |45| Triệu Mùi Lan |75| 02/03/1990',
      '08 |14| Đặng Văn Phúc |45| Phùng Thị Hương |75| 05/03/1990',
    ],
    numbers: ['marriage_certificate_no 07/1990', 'marriage_certificate_no 08/1990'],
    people: ['Bàn Văn Tài', 'Phùng Thị Hương', 'Triệu Mùi Lan', 'Đặng Văn Phúc'],
  },
  {
    name: 'register heads couple',
    lines: [
      '>> SỔ ĐĂNG KÝ KẾT HÔN',
      '>> NĂM 1990',
      'Số |14| Chồng |45| Vợ |75| Ngày đăng ký',
      '07 |14| Bàn Văn Tài |45| Triệu Mùi Lan |75| 02/03/1990',
      '08 |14| Đặng Văn Phúc |45| Phùng Thị Hương |75| 05/03/1990',
    ],
    numbers: ['marriage_certificate_no 07/1990', 'marriage_certificate_no 08/1990'],
    people: ['Bàn Văn Tài', 'Phùng Thị Hương', 'Triệu Mùi Lan', 'Đặng Văn Phúc'],
  },
  {
    name: 'household new rows',
    lines: [
      '>> SỔ HỘ KHẨU',
      '>> NHỮNG THAY ĐỔI',
      'Họ và tên: Mạc Gia Ân |55| Nam/nữ: Nam',
      'Quan hệ với chủ hộ: Con',
      'CCCD/CMND số: 052001213814 |55| Nghề nghiệp: Học sinh',
      'Họ và tên: Mạc Thị Nụ |55| Nam/nữ: Nữ',
      'CCCD/CMND số: 052123456',
    ],
    numbers: ['citizen_id 052001213814', 'old_citizen_id 052123456'],
    people: ['Mạc Gia Ân', 'Mạc Thị Nụ'],
  },
];
