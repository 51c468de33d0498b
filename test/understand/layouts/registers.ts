import { letterhead, type Layout } from './layout.ts';

/** Pages of civil registers and loose leaves of household books. */
export const REGISTERS: Layout[] = [
  {
    name: 'register of marriages, each entry a table of wife and husband',
    lines: [
      '>> SỔ ĐĂNG KÝ KẾT HÔN',
      'Số: 12 |50| Ngày, tháng, năm đăng ký: 05/03/1925',
      ' |36| VỢ |68| CHỒNG',
      'Họ, chữ đệm, tên |36| Lò Thị Ái |68| Quàng Văn Sơn',
      'Ngày, tháng, năm sinh |36| 01/02/1903 |68| 03/04/1901',
      'Dân tộc |36| Thái |68| Thái',
      '',
      'Số: 13 |50| Ngày, tháng, năm đăng ký: 09/03/1925',
      ' |36| VỢ |68| CHỒNG',
      'Họ, chữ đệm, tên |36| Cà Thị Mai |68| Tòng Văn Lộc',
      'Ngày, tháng, năm sinh |36| 05/06/1904 |68| 07/08/1902',
    ],
    people: [
      ['Lò Thị Ái', 'wife'],
      ['Quàng Văn Sơn', 'husband'],
      ['Cà Thị Mai', 'wife'],
      ['Tòng Văn Lộc', 'husband'],
    ],
    born: ['1903-02-01', '1901-04-03', '1904-06-05', '1902-08-07'],
  },
  {
    name: 'register of marriages, an entry a row, a cell of labels for each person under centred headings',
    lines: [
      '>> SỔ ĐĂNG KÝ KẾT HÔN',
      'Số, ngày |32| Người chồng |69| Người vợ',
      '@0.3 Số: 01 |22| Họ và tên: Vi Văn Lộc |58| Họ và tên: Lương Thị Xuân',
      '05/03/1925 |22| Sinh ngày: 02/03/1901 |58| Sinh ngày: 04/05/1903',
      '@0.4 Số: 02 |22| Họ và tên: Kha Văn Đạt |58| Họ và tên: Lô Thị Hoa',
      '09/03/1925 |22| Sinh ngày: 06/07/1902 |58| Sinh ngày: 08/09/1904',
    ],
    people: [
      ['Vi Văn Lộc', 'husband'],
      ['Lương Thị Xuân', 'wife'],
      ['Kha Văn Đạt', 'husband'],
      ['Lô Thị Hoa', 'wife'],
    ],
    born: ['1901-03-02', '1903-05-04', '1902-07-06', '1904-09-08'],
  },
  {
    name: 'register of marriages, entries in lines with a label for each person',
    lines: [
      '>> SỔ ĐĂNG KÝ KẾT HÔN',
      'Số: 07/1990',
      'Họ tên chồng: Bàn Văn Tài, sinh ngày 02/03/1901',
      'Họ tên vợ: Triệu Mùi Lan, sinh ngày 04/05/1903',
      'Số: 08/1990',
      'Chồng: Đặng Văn Phúc, sinh ngày 06/07/1902',
      'Vợ: Phùng Thị Hương, sinh ngày 08/09/1904',
    ],
    people: [
      ['Bàn Văn Tài', 'husband'],
      ['Triệu Mùi Lan', 'wife'],
      ['Đặng Văn Phúc', 'husband'],
      ['Phùng Thị Hương', 'wife'],
    ],
    born: ['1901-03-02', '1903-05-04', '1902-07-06', '1904-09-08'],
  },
  {
    name: 'register of births as a table with a row for each child',
    lines: [
      '>> SỔ ĐĂNG KÝ KHAI SINH',
      'Số |12| Họ và tên |40| Ngày sinh |56| Họ tên cha |78| Họ tên mẹ',
      '41 |12| Hà Thị Nụ |40| 02/03/1901 |56| Hà Văn Sử |78| Vi Thị Lệ',
      '42 |12| Lê Bá Trí |40| 04/05/1902 |56| Lê Bá Uy |78| Tạ Thị Nga',
    ],
    people: [
      ['Hà Thị Nụ', 'subject'],
      ['Lê Bá Trí', 'subject'],
    ],
    born: ['1901-03-02', '1902-05-04'],
  },
  {
    name: 'sheet of a household with people in blocks',
    lines: [
      ...letterhead(['CÔNG AN HUYỆN MẪU SƠN', 'CÔNG AN XÃ MẪU LÂM'], []),
      '>> GIẤY XÁC NHẬN THÔNG TIN HỘ KHẨU',
      'Chủ hộ: Ngân Văn Hiệp |55| Sinh ngày: 02/03/1900',
      'Các thành viên trong hộ:',
      '1. Họ và tên: Hà Thị Bưởi |55| Sinh ngày: 04/05/1902',
      'Quan hệ với chủ hộ: Vợ',
      '2. Họ và tên: Ngân Thị Mận |55| Sinh ngày: 06/07/1904',
      'Quan hệ với chủ hộ: Con',
      '@0.8 |50| Mẫu Lâm, ngày 12 tháng 10 năm 2026',
    ],
    people: [
      ['Hà Thị Bưởi', 'relative'],
      ['Ngân Thị Mận', 'relative'],
      ['Ngân Văn Hiệp', 'head'],
    ],
    born: ['1900-03-02', '1902-05-04', '1904-07-06'],
    issued: '2026-10-12',
    agency: 'CÔNG AN XÃ MẪU LÂM',
  },
];
