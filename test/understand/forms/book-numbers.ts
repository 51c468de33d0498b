import { HEAD, type Form } from './form.ts';

/** Entries' numbers with the letters, the years and the labels of their books. */
export const BOOK_NUMBERS: Form[] = [
  {
    name: 'birth no with the letters of its book',
    lines: [
      'UBND xã Mẫu Lâm |60| Số: 45 KS/2001',
      'Huyện Mẫu Sơn |60| Quyển số: 03 KS/2001',
      ...HEAD,
      '>> GIẤY KHAI SINH',
      'Họ và tên: MẠC GIA ÂN',
    ],
    numbers: ['birth_certificate_no 45/2001'],
  },
  {
    name: 'birth no over book and year in three lines',
    lines: [
      'Xã Mẫu Lâm |70| Số: 45',
      'Huyện Mẫu Sơn |70| Quyển số: 01',
      'Tỉnh Lâm Hải |70| Năm: 1985',
      ...HEAD,
      '>> GIẤY KHAI SINH',
      'Họ và tên: MẠC GIA ÂN',
    ],
    numbers: ['birth_certificate_no 45/1985'],
  },
  {
    name: 'marriage no in two languages behind the English title',
    lines: [
      ...HEAD,
      '>> GIẤY CHỨNG NHẬN KẾT HÔN',
      '>> MARRIAGE CERTIFICATE - Số/No: 18/2026',
      'Vợ / Wife || Chồng / Husband',
    ],
    numbers: ['marriage_certificate_no 18/2026'],
  },
  {
    name: 'the slash of two languages read as a letter',
    lines: [...HEAD, '>> GIẤY CHỨNG NHẬN KẾT HÔN', '>> MARRIAGE CERTIFICATE - SốINo: 18/2026', 'Vợ || Chồng'],
    numbers: ['marriage_certificate_no 18/2026'],
  },
  {
    name: 'entries whose label lost its space',
    lines: [
      'Quyển số: 01 năm 1991',
      '>> SỔ KHAI SINH',
      'Sốthứ tự: 45 |50| Ngày đăng ký: 21/8/1991',
      'Họ và tên trẻ: Mạc Gia Ân',
      'Sốthứ tự: 46 |50| Ngày đăng ký: 2/8/1991',
      'Họ và tên trẻ: Lý Thị Gấm',
    ],
    numbers: ['birth_certificate_no 45/1991', 'birth_certificate_no 46/1991'],
  },
  {
    name: 'entries close to their day',
    lines: [
      'Quyển số: 02/1999',
      '>> SỔ ĐĂNG KÝ KHAI TỬ',
      'Số đăng ký Ngày đăng ký |40| Họ và tên người chết |75| Ngày sinh',
      '12 3/6/1999 |40| Phan Đình Nhẫn |75| 02/03/1901',
      '13 4/6/1999 |40| Hà Thị Nụ |75| 03/04/1903',
    ],
    numbers: ['death_extract_no 12/1999', 'death_extract_no 13/1999'],
  },
  {
    name: 'number of a book that recognition took for a number',
    lines: [...HEAD, '>> ĐƠN ĐỀ NGHỊ', 'Tôi tên là: MẠC GIA ÂN', 'Số vào số: 400/THCS'],
    numbers: [],
  },
  {
    name: 'number of a book that is no paper’s',
    lines: [...HEAD, '>> ĐƠN ĐỀ NGHỊ', 'Tôi tên là: MẠC GIA ÂN', 'Số vào sổ: 400/THCS'],
    numbers: [],
  },
  {
    name: 'a number that begins with digits like "Số", over its label',
    lines: [...HEAD, '>> TRÍCH LỤC KHAI SINH', '', '565/TLKS-BS |40| 052001213814', 'Số / No. |40| ID No.'],
    numbers: ['birth_certificate_no 565/TLKS-BS', 'citizen_id 052001213814'],
  },
  {
    name: 'marriage no behind its book',
    lines: [...HEAD, '>> GIẤY CHỨNG NHẬN KẾT HÔN', '>> Quyển số 02/1996 - Số 18', 'Anh Hà Công Đạt'],
    numbers: ['marriage_certificate_no 18/1996'],
  },
  {
    name: 'birth no of a book named without its number',
    lines: [...HEAD, '>> BẢN SAO GIẤY KHAI SINH', '>> (Trích từ sổ bộ khai sinh năm 1987)', 'Số hiệu: 45'],
    numbers: ['birth_certificate_no 45/1987'],
  },
];
