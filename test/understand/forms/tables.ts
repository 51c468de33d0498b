import { HEAD, letterhead } from './form.ts';

/** Papers with ruled tables: lines, and rows of cells. */
export const TABLES_OF_FORMS: { name: string; items: (string | string[][])[]; numbers: string[]; people: string[] }[] =
  [
    {
      name: 'reg marriages grouped',
      items: [
        '>> SỔ ĐĂNG KÝ KẾT HÔN',
        '>> Năm 1990',
        [
          ['Số', 'Họ tên, năm sinh chồng', 'Họ tên, năm sinh vợ', 'Ngày đăng ký'],
          ['07', 'Bàn Văn Tài / Sinh năm 1901', 'Triệu Mùi Lan / Sinh năm 1903', '02/03/1990'],
          ['08', 'Đặng Văn Phúc / Sinh năm 1902', 'Phùng Thị Hương / Sinh năm 1904', '05/03/1990'],
        ],
      ],
      numbers: ['marriage_certificate_no 07/1990', 'marriage_certificate_no 08/1990'],
      people: ['Bàn Văn Tài', 'Phùng Thị Hương', 'Triệu Mùi Lan', 'Đặng Văn Phúc'],
    },
    {
      name: 'reg births number+date',
      items: [
        '>> SỔ ĐĂNG KÝ KHAI SINH',
        '>> Quyển số: 01 năm 1988',
        [
          ['Số, ngày đăng ký', 'Họ, chữ đệm, tên', 'Ngày sinh', 'Họ tên mẹ', 'Họ tên cha'],
          ['Số: 45 / 12/3/1988', 'Mạc Gia Ân', '02/03/1901', 'Sầm Thị Lụa', 'Mạc Văn Sử'],
          ['Số: 46 / 13/3/1988', 'Hà Thị Nụ', '04/05/1902', 'Vi Thị Lệ', 'Hà Văn Tài'],
        ],
      ],
      numbers: ['birth_certificate_no 45/1988', 'birth_certificate_no 46/1988'],
      people: ['Hà Thị Nụ', 'Mạc Gia Ân'],
    },
    {
      name: 'reg births number date bare',
      items: [
        '>> SỔ KHAI SINH',
        '>> NĂM 1988',
        [
          ['Số đăng ký', 'Ngày đăng ký', 'Họ và tên trẻ', 'Ngày, tháng, năm sinh', 'Cha', 'Mẹ'],
          ['45', '12/3/1988', 'Mạc Gia Ân', '02/03/1901', 'Mạc Văn Sử', 'Sầm Thị Lụa'],
          ['46', '13/3/1988', 'Hà Thị Nụ', '04/05/1902', 'Hà Văn Tài', 'Vi Thị Lệ'],
        ],
      ],
      numbers: ['birth_certificate_no 45/1988', 'birth_certificate_no 46/1988'],
      people: ['Hà Thị Nụ', 'Mạc Gia Ân'],
    },
    {
      name: 'reg deaths stt',
      items: [
        '>> SỔ ĐĂNG KÝ KHAI TỬ',
        'Quyển số 02/1995 |60| Trang 12',
        [
          ['Số thứ tự', 'Người chết', 'Năm sinh', 'Ngày chết'],
          ['12', 'Phan Đình Nhẫn', '1900', '02/03/1995'],
          ['13', 'Hà Thị Nụ', '1902', '05/03/1995'],
        ],
      ],
      numbers: ['death_extract_no 12/1995', 'death_extract_no 13/1995'],
      people: ['Hà Thị Nụ', 'Phan Đình Nhẫn'],
    },
    {
      name: 'reg TT + số',
      items: [
        '>> SỔ ĐĂNG KÝ KẾT HÔN',
        '>> Năm 1990',
        [
          ['TT', 'Số đăng ký', 'Bên nam', 'Bên nữ'],
          ['1', '07/1990', 'Bàn Văn Tài', 'Triệu Mùi Lan'],
          ['2', '08/1990', 'Đặng Văn Phúc', 'Phùng Thị Hương'],
        ],
      ],
      numbers: ['marriage_certificate_no 07/1990', 'marriage_certificate_no 08/1990'],
      people: ['Bàn Văn Tài', 'Phùng Thị Hương', 'Triệu Mùi Lan', 'Đặng Văn Phúc'],
    },
    {
      name: 'reg entry blocks',
      items: [
        '>> SỔ ĐĂNG KÝ KHAI SINH',
        '>> Năm 1988',
        [
          ['Số: 45', 'Đăng ký ngày 12/3/1988'],
          ['Họ và tên', 'Mạc Gia Ân'],
          ['Sinh ngày', '02/03/1901'],
          ['Họ tên cha', 'Mạc Văn Sử'],
        ],
        '',
        [
          ['Số: 46', 'Đăng ký ngày 13/3/1988'],
          ['Họ và tên', 'Hà Thị Nụ'],
          ['Sinh ngày', '04/05/1902'],
        ],
      ],
      numbers: ['birth_certificate_no 45/1988', 'birth_certificate_no 46/1988'],
      people: ['Hà Thị Nụ', 'Mạc Gia Ân'],
    },
    {
      name: 'app table cells',
      items: [
        ...HEAD,
        '>> TỜ KHAI ĐĂNG KÝ KẾT HÔN',
        [
          ['Thông tin', 'Bên nữ', 'Bên nam'],
          ['Họ, chữ đệm, tên', 'LÝ THỊ THU GẤM', 'HÀ CÔNG ĐẠT'],
          ['Ngày, tháng, năm / sinh', '03/04/1903', '01/02/1901'],
          ['Số định danh cá / nhân', '052103213814', '052001218888'],
          ['Hộ chiếu (nếu / có)', 'B1234567', ''],
        ],
      ],
      numbers: ['citizen_id 052001218888', 'citizen_id 052103213814', 'passport_no B1234567'],
      people: ['HÀ CÔNG ĐẠT', 'LÝ THỊ THU GẤM'],
    },
    {
      name: 'receipt cells',
      items: [
        ...letterhead('Số: 123/TNHS'),
        '>> GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
        [
          ['Mã hồ sơ', 'H08.27.35-261005-0021'],
          ['Người nộp', 'Mạc Gia Ân'],
          ['CCCD', '052001213814'],
          ['Thủ tục', '1.001193 - Đăng ký khai sinh'],
        ],
      ],
      numbers: [
        'citizen_id 052001213814',
        'document_no 123/TNHS',
        'dossier_code H08.27.35-261005-0021',
        'procedure_code 1.001193',
      ],
      people: ['Mạc Gia Ân'],
    },
    {
      name: 'business members',
      items: [
        'UBND XÃ MẪU LÂM || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'PHÒNG KINH TẾ || Độc lập - Tự do - Hạnh phúc',
        '>> GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH',
        '>> Số: 20A8001234',
        'Họ và tên chủ hộ kinh doanh: MẠC GIA ÂN',
        'Số định danh cá nhân: 052001213814',
        'Danh sách thành viên hộ gia đình tham gia hộ kinh doanh:',
        [
          ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh cá nhân'],
          ['1', 'Sầm Thị Lụa', '02/03/1903', '052103217777'],
        ],
      ],
      numbers: ['business_registration_no 20A8001234', 'citizen_id 052001213814', 'citizen_id 052103217777'],
      people: ['MẠC GIA ÂN', 'Sầm Thị Lụa'],
    },
    {
      name: 'land parties',
      items: [
        '>> GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT',
        [
          ['Người sử dụng đất', 'Giấy tờ nhân thân', 'Địa chỉ'],
          ['MẠC GIA ÂN', 'CCCD số 052001213814', 'xã Mẫu Lâm'],
          ['SẦM THỊ LỤA', 'CCCD số 052103217777', 'xã Mẫu Lâm'],
        ],
        '@0.9 Số phát hành: AA 01234567 |50| Số vào sổ: VP 01234',
      ],
      numbers: [
        'citizen_id 052001213814',
        'citizen_id 052103217777',
        'land_certificate_book_no VP 01234',
        'land_certificate_serial AA 01234567',
      ],
      people: ['MẠC GIA ÂN', 'SẦM THỊ LỤA'],
    },
    {
      name: 'app land cells',
      items: [
        ...HEAD,
        '>> ĐƠN ĐỀ NGHỊ CẤP LẠI GIẤY CHỨNG NHẬN',
        'Họ và tên: MẠC GIA ÂN',
        [
          ['Số vào sổ', 'Số phát hành', 'Ngày cấp'],
          ['CH 01234', 'BD 123456', '12/03/2019'],
        ],
      ],
      numbers: ['land_certificate_book_no CH 01234', 'land_certificate_serial BD 123456'],
      people: ['MẠC GIA ÂN'],
    },
    {
      name: 'contract cells',
      items: [
        ...HEAD,
        '>> HỢP ĐỒNG TẶNG CHO',
        [
          ['BÊN TẶNG CHO', 'BÊN ĐƯỢC TẶNG CHO'],
          ['Ông: MẠC GIA ÂN / CCCD: 052001213814', 'Bà: SẦM THỊ LỤA / CCCD: 052103217777'],
        ],
      ],
      numbers: ['citizen_id 052001213814', 'citizen_id 052103217777'],
      people: ['MẠC GIA ÂN', 'SẦM THỊ LỤA'],
    },
    {
      name: 'decision cells',
      items: [
        ...letterhead('Số: 123/QĐ-UBND'),
        '>> QUYẾT ĐỊNH',
        'Điều 1. Trợ cấp hàng tháng cho người có tên sau:',
        [
          ['Họ và tên', 'Ngày sinh', 'Số CCCD', 'Mức hưởng'],
          ['Mạc Gia Ân', '02/03/1901', '052001213814', '550.000'],
        ],
      ],
      numbers: ['citizen_id 052001213814', 'document_no 123/QĐ-UBND'],
      people: ['Mạc Gia Ân'],
    },
    {
      name: 'permit cells',
      items: [
        ...letterhead('Số: 34/GPXD'),
        '>> GIẤY PHÉP XÂY DỰNG',
        [
          ['Chủ đầu tư', 'MẠC GIA ÂN'],
          ['Số định danh / cá nhân', '052001213814'],
          ['Giấy chứng nhận / QSDĐ số', 'BD 123456'],
        ],
      ],
      numbers: ['citizen_id 052001213814', 'document_no 34/GPXD', 'land_certificate_serial BD 123456'],
      people: ['MẠC GIA ÂN'],
    },
    {
      name: 'household cells',
      items: [
        '>> SỔ HỘ KHẨU',
        [
          ['Họ và tên chủ hộ', 'MẠC VĂN SỬ'],
          ['Số CMND', '052123456'],
        ],
        [
          ['Họ và tên', 'Quan hệ', 'Số CCCD', 'Ngày sinh'],
          ['Mạc Gia Ân', 'Con', '052001213814', '02/03/1901'],
          ['Mạc Thị Nụ', 'Con', '052102217777', '04/05/1902'],
        ],
      ],
      numbers: ['citizen_id 052001213814', 'citizen_id 052102217777', 'old_citizen_id 052123456'],
      people: ['MẠC VĂN SỬ', 'Mạc Gia Ân', 'Mạc Thị Nụ'],
    },
    {
      name: 'birth cells',
      items: [
        ...HEAD,
        '>> GIẤY KHAI SINH',
        '>> Số: 45/2026',
        [
          ['Họ, chữ đệm, tên', 'MẠC GIA ÂN'],
          ['Số định danh cá nhân', '052001213814'],
        ],
        [
          ['', 'MẸ', 'CHA'],
          ['Họ, chữ đệm, tên', 'SẦM THỊ LỤA', 'MẠC VĂN SỬ'],
          ['Số định danh', '052180217777', '052078218888'],
        ],
      ],
      numbers: [
        'birth_certificate_no 45/2026',
        'citizen_id 052001213814',
        'citizen_id 052078218888',
        'citizen_id 052180217777',
      ],
      people: ['MẠC GIA ÂN', 'MẠC VĂN SỬ', 'SẦM THỊ LỤA'],
    },
    {
      name: 'death cells',
      items: [
        ...letterhead('Số: 18/TLKT'),
        '>> TRÍCH LỤC KHAI TỬ',
        [
          ['Người chết', 'PHAN ĐÌNH NHẪN'],
          ['Sinh ngày', '07/08/1900'],
          ['Số định danh', '052000213814'],
          ['Người đi khai tử', 'Phan Thị Xoan'],
          ['Giấy tờ của / người đi khai', 'CCCD 052103217777'],
        ],
      ],
      numbers: ['citizen_id 052000213814', 'citizen_id 052103217777', 'death_extract_no 18/TLKT'],
      people: ['PHAN ĐÌNH NHẪN', 'Phan Thị Xoan'],
    },
  ];
