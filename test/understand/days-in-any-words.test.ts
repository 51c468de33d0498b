import { readPaper } from './read-paper.ts';

const HEAD = ['ỦY BAN NHÂN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ PHÚ LÂM || Độc lập - Tự do - Hạnh phúc'];
const T = 'Nội dung này được lập theo quy định hiện hành.';
const X = '2024-09-12';

const PAPERS: [string[], string | null][] = [
  [[...HEAD, 'Số: 12/XN-UBND || Phú Lâm, ngày 12 tháng 9 năm 2024', '>> GIẤY XÁC NHẬN', T], X],
  [[...HEAD, 'Số: 12/XN-UBND || Phú Lâm, ngày 12/9/2024', '>> GIẤY XÁC NHẬN', T], X],
  [[...HEAD, 'Số: 12/XN-UBND || Phú Lâm, 12/9/2024', '>> GIẤY XÁC NHẬN', T], X],
  [[...HEAD, 'Số: 12/XN-UBND || Phú Lâm ngày 12 tháng 9 năm 2024', '>> GIẤY XÁC NHẬN', T], X],
  [[...HEAD, 'Số: 12/XN-UBND || TP. Phú Lâm, ngày 12 tháng 09 năm 2024', '>> GIẤY XÁC NHẬN', T], X],
  [[...HEAD, 'Số: 12/XN-UBND || P. Phú Lâm, ngày 12 tháng 09 năm 2024', '>> GIẤY XÁC NHẬN', T], X],
  [[...HEAD, 'Số: 12/XN-UBND || Phú Lâm, Ngày 12 Tháng 9 Năm 2024', '>> GIẤY XÁC NHẬN', T], X],
  [[...HEAD, 'Số: 12/XN-UBND || Phú Lâm, ngày 12 - 9 - 2024', '>> GIẤY XÁC NHẬN', T], X],
  [[...HEAD, 'Số: 12/XN-UBND || Phú Lâm, ngày 12.9.2024', '>> GIẤY XÁC NHẬN', T], X],
  [[...HEAD, 'Số: 12/XN-UBND', 'Ngày: 12/9/2024', '>> GIẤY XÁC NHẬN', T], X],
  [[...HEAD, '>> GIẤY XÁC NHẬN', T, T, '@0.8 || Ngày 12 tháng 9 năm 2024', '|| CHỦ TỊCH'], X],
  [[...HEAD, '>> GIẤY XÁC NHẬN', T, T, '@0.8 || Xác nhận ngày 12 tháng 9 năm 2024', '|| CHỦ TỊCH'], X],
  [
    [
      ...HEAD,
      '>> GIẤY XÁC NHẬN',
      T,
      T,
      '@0.8 || Phú Lâm, ngày mười hai tháng chín năm hai nghìn không trăm hai mươi tư',
      '|| CHỦ TỊCH',
    ],
    X,
  ],
  [[...HEAD, '>> GIẤY XÁC NHẬN', T, T, '@0.8 Ngày in: 12/09/2024', 'TRƯỞNG TRẠM'], X],
  [[...HEAD, '>> PHIẾU THÔNG TIN', 'Thời điểm trích xuất: 12/09/2024', T, T], X],
  [[...HEAD, '>> PHIẾU THÔNG TIN', 'Ngày giờ in: 12/09/2024 10:15:20', T, T], X],
  [[...HEAD, '>> PHIẾU THÔNG TIN', 'In lúc 10:15 ngày 12/09/2024', T, T], X],
  [[...HEAD, '>> PHIẾU THÔNG TIN', 'Thời gian ký: 12/09/2024 10:15:20', T, T], X],
  [[...HEAD, '>> PHIẾU THÔNG TIN', 'Ký bởi: UBND xã Phú Lâm', 'Thời gian ký: 12.09.2024 10:15:20 +07:00', T, T], X],
  [[...HEAD, '>> PHIẾU THÔNG TIN', T, T, '@0.8 || Người lập phiếu', '|| Ngày lập: 12/09/2024'], X],
  [[...HEAD, '>> BIÊN BẢN', 'Hôm nay, vào hồi 8 giờ 30 phút ngày 12 tháng 9 năm 2024, tại trụ sở UBND xã', T, T], X],
  [[...HEAD, '>> BIÊN BẢN', 'Hôm nay, ngày 12/9/2024, chúng tôi gồm:', T, T], X],
  [[...HEAD, '>> BIÊN BẢN', 'Ngày 12/9/2024, tổ công tác đã tiến hành kiểm tra thực địa', T, T], X],
  [[...HEAD, '>> BIÊN BẢN', 'Thời gian: 08 giờ 30 ngày 12/9/2024', T, T], X],
  [['>> GIẤY PHÉP KINH DOANH', 'Số: 12/GPKD', T, 'Cấp tại Phú Lâm, ngày 12 tháng 9 năm 2024'], X],
  [['>> GIẤY PHÉP KINH DOANH', 'Số: 12/GPKD', 'Cấp lần đầu: ngày 12/9/2024', T], X],
  [
    [
      '>> GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH',
      'Số: 35M8000127',
      'Đăng ký lần đầu, ngày 14 tháng 11 năm 2003',
      'Đăng ký thay đổi lần thứ nhất, ngày 12 tháng 9 năm 2024',
      T,
    ],
    X,
  ],
  [
    [
      '>> GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH',
      'Số: 35M8000127',
      'Đăng ký lần đầu: 14/11/2003',
      'Đăng ký thay đổi lần thứ ba: 12/9/2024',
      T,
    ],
    X,
  ],
  [[...HEAD, '>> GIẤY XÁC NHẬN', 'Sinh ngày 12/9/1984', T], null],
  [[...HEAD, '>> GIẤY XÁC NHẬN', 'CMND số 012345678 cấp ngày 12/9/2004', T], null],
  [[...HEAD, '>> GIẤY HẸN', 'Hẹn trả kết quả ngày 12/9/2024', T], null],
];

test.each(PAPERS)('the day of a paper: %j', async (lines, day) => {
  expect((await readPaper(lines)).values('issue_date')).toEqual(day === null ? [] : [day]);
});
