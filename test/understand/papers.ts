/** Lines of papers as the domain's forms set them, with invented people. */
export const MOTTO = ['>> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '>> Độc lập - Tự do - Hạnh phúc', ''];

export const receipt = (code: string, name: string, id: string): string[] => [
  'TRUNG TÂM PHỤC VỤ || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'HÀNH CHÍNH CÔNG || Độc lập - Tự do - Hạnh phúc',
  `Mã hồ sơ: ${code}`,
  '',
  '>> GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
  '',
  `Tiếp nhận hồ sơ của: ${name}`,
  `Số căn cước: ${id}`,
  'Nội dung yêu cầu giải quyết: Đăng ký khai sinh',
  '1. Tờ khai đăng ký khai sinh',
  '2. Giấy ủy quyền',
  'Thời gian trả kết quả: 16 giờ 00, ngày 12/10/2026',
  '@0.8 NGƯỜI NỘP HỒ SƠ || NGƯỜI TIẾP NHẬN HỒ SƠ',
];

export const applicationForm = (name: string, id: string): string[] => [
  ...MOTTO,
  '>> TỜ KHAI ĐĂNG KÝ KHAI SINH',
  '>> Kính gửi: Ủy ban nhân dân xã Phú Lâm',
  `Họ, chữ đệm, tên người yêu cầu: ${name}`,
  'Ngày, tháng, năm sinh: 02/03/1901',
  `Giấy tờ tùy thân: CCCD số ${id}, Cục Cảnh sát cấp ngày 05/06/2021`,
  'Tôi cam đoan những nội dung khai trên đây là đúng sự thật.',
  '@0.7 || Phú Lâm, ngày 05 tháng 10 năm 2026',
  '|| Người yêu cầu',
];

export const birthCertificate = (child: string, mother: string): string[] => [
  'ỦY BAN NHÂN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ PHÚ LÂM || Độc lập - Tự do - Hạnh phúc',
  '|| Số: 41/2026',
  '',
  '>> GIẤY KHAI SINH',
  '',
  `Họ, chữ đệm, tên: ${child}`,
  'Ngày, tháng, năm sinh: 14/03/1902 Ghi bằng chữ: Ngày mười bốn tháng ba',
  'Nơi sinh: Trạm y tế xã Phú Lâm',
  'Số định danh cá nhân: 001102178668',
  `Họ, chữ đệm, tên người mẹ: ${mother}`,
  'Năm sinh: 1880 Dân tộc: Kinh Quốc tịch: Việt Nam',
  'Họ, chữ đệm, tên người cha: Lương Văn Bổn',
  'Nơi đăng ký khai sinh: Ủy ban nhân dân xã Phú Lâm',
  '@0.75 || Phú Lâm, ngày 12 tháng 10 năm 2026',
];

export const decision = (): string[] => [
  'ỦY BAN NHÂN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ PHÚ LÂM || Độc lập - Tự do - Hạnh phúc',
  'Số: 1046/QĐ-UBND || Phú Lâm, ngày 30 tháng 10 năm 2026',
  '',
  '>> QUYẾT ĐỊNH',
  '>> Về việc ban hành danh mục thủ tục',
  '>> CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ',
  'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ;',
  '>> QUYẾT ĐỊNH:',
  'Điều 1. Ban hành kèm theo Quyết định này danh mục.',
  'Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.',
  '@0.85 Nơi nhận:',
];

export const cardFront = (id: string, name: string): string[] => [
  '>> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  '>> CĂN CƯỚC CÔNG DÂN',
  '>> Citizen Identity Card',
  `Số / No.: ${id}`,
  'Họ và tên / Full name:',
  name,
  'Ngày sinh / Date of birth: 09/01/1903',
  'Quê quán / Place of origin: Xã Phú Lâm',
  'Nơi thường trú / Place of residence: Xã Phú Lâm',
];

export const cardBack = (): string[] => [
  'Đặc điểm nhân dạng / Personal identification: Nốt ruồi',
  'Ngày, tháng, năm / Date, month, year: 18/06/2024',
  'CỤC TRƯỞNG CỤC CẢNH SÁT',
  'QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI',
  'IDVNM0901234562079090123456<<2',
  '9001158M4001153VNM<<<<<<<<<<<4',
  'TRAN<<VAN<THU<<<<<<<<<<<<<<<<<',
];
