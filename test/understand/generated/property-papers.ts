import type { Paper } from './civil-papers.ts';

const business: Paper[] = [
  (s) => [
    'UBND HUYỆN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'PHÒNG TÀI CHÍNH - KẾ HOẠCH || Độc lập - Tự do - Hạnh phúc',
    '>> GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH',
    `>> Số: ${s.chance.digits(2)}B8${s.chance.digits(6)}`,
    `>> Đăng ký lần đầu, ${s.longDate()}`,
    `1. Tên hộ kinh doanh: ${s.person().toUpperCase()}`,
    `2. Địa điểm kinh doanh: ${s.place}`,
    '3. Ngành, nghề kinh doanh: Bán buôn nông sản',
    '4. Vốn kinh doanh: 80.000.000 đồng',
    `5. Họ và tên đại diện hộ kinh doanh: ${s.person()}`,
    `Số CCCD: ${s.citizenId()}`,
    '@0.8 || TRƯỞNG PHÒNG',
  ],
];

const land: Paper[] = [
  (s) => [
    '@0.1 >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '>> Độc lập - Tự do - Hạnh phúc',
    '@0.3 >> GIẤY CHỨNG NHẬN',
    '>> QUYỀN SỬ DỤNG ĐẤT',
    '>> QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT',
    'I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất',
    `Ông: ${s.person()} CMND số: ${s.chance.digits(9)}`,
    `Địa chỉ thường trú: ${s.place}`,
    `@0.9 >> ${s.chance.pick(['ZA', 'ZB', 'ZK'])} ${s.chance.digits(6)}`,
  ],
  (s) => [
    ...s.motto(),
    '>> GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT,',
    '>> QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT',
    `1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất: ${s.person()}`,
    `2. Thông tin thửa đất: Thửa đất số: ${s.chance.whole(1, 900)}; tờ bản đồ số: ${s.chance.whole(1, 90)}`,
    `Diện tích: ${s.chance.whole(50, 900)} m²; Mục đích sử dụng đất: Đất ở`,
    'Thời hạn sử dụng: Lâu dài; Nguồn gốc sử dụng: Nhận chuyển nhượng',
    '5. Sơ đồ thửa đất, tài sản gắn liền với đất',
    `Số vào sổ cấp Giấy chứng nhận: CN ${s.chance.digits(5)}`,
    'Thông tin chi tiết được thể hiện tại mã QR',
  ],
];

const poa: Paper[] = [
  (s) => [
    ...s.motto(),
    `>> ${s.chance.pick(['GIẤY ỦY QUYỀN', 'HỢP ĐỒNG ỦY QUYỀN', 'GIẤY UỶ QUYỀN'])}`,
    `Hôm nay, ${s.longDate()}, tại ${s.place}, chúng tôi gồm có:`,
    `${s.chance.pick(['BÊN ỦY QUYỀN (BÊN A):', 'I. BÊN ỦY QUYỀN:', 'Người ủy quyền:'])}`,
    `Ông: ${s.person()} CCCD số: ${s.citizenId()}`,
    `${s.chance.pick(['BÊN ĐƯỢC ỦY QUYỀN (BÊN B):', 'II. BÊN NHẬN ỦY QUYỀN:', 'Người được ủy quyền:'])}`,
    `Bà: ${s.person()} CCCD số: ${s.citizenId()}`,
    'Nội dung ủy quyền: nộp hồ sơ và ký hợp đồng chuyển nhượng thửa đất',
    'Thời hạn ủy quyền: 12 tháng',
    'Hai bên cam kết chịu trách nhiệm trước pháp luật',
    '@0.7 BÊN ỦY QUYỀN || BÊN ĐƯỢC ỦY QUYỀN',
    `@0.8 LỜI CHỨNG CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN`,
    `Số chứng thực: ${s.chance.whole(1, 400)} Quyển số: 01/2025-SCT/HĐ,GD`,
  ],
];

const contract: Paper[] = [
  (s) => [
    ...s.motto(),
    `>> HỢP ĐỒNG ${s.chance.pick(['CHUYỂN NHƯỢNG QUYỀN SỬ DỤNG ĐẤT', 'TẶNG CHO QUYỀN SỬ DỤNG ĐẤT', 'MUA BÁN XE', 'THUÊ NHÀ', 'THẾ CHẤP'])}`,
    `Chúng tôi gồm có, tại ${s.place}:`,
    `${s.chance.pick(['BÊN CHUYỂN NHƯỢNG (BÊN A):', 'BÊN A:', 'Bên tặng cho (Bên A):'])}`,
    `Ông: ${s.person()} CCCD số: ${s.citizenId()}`,
    `${s.chance.pick(['BÊN NHẬN CHUYỂN NHƯỢNG (BÊN B):', 'BÊN B:', 'Bên nhận tặng cho (Bên B):'])}`,
    `Bà: ${s.person()} CCCD số: ${s.citizenId()}`,
    'ĐIỀU 1. ĐỐI TƯỢNG CỦA HỢP ĐỒNG',
    'Bên A giao cho Bên B tài sản; Bên B có thể lập giấy ủy quyền cho người khác',
    'ĐIỀU 2. GIÁ VÀ PHƯƠNG THỨC THANH TOÁN',
    '@0.7 BÊN A || BÊN B',
    '@0.8 LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN',
    `Số chứng thực: ${s.chance.whole(1, 400)} Quyển số: 01/2025-SCT/HĐ,GD`,
  ],
];

const diploma: Paper[] = [
  (s) => [
    ...s.motto(),
    `>> GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO ${s.province.toUpperCase()}`,
    `@0.35 >> BẰNG TỐT NGHIỆP ${s.chance.pick(['TRUNG HỌC PHỔ THÔNG', 'TRUNG HỌC CƠ SỞ', 'CAO ĐẲNG'])}`,
    `Cho: ${s.person()} Giới tính: Nam`,
    `Ngày sinh: ${s.date()} Nơi sinh: ${s.province}`,
    'Xếp loại tốt nghiệp: Khá Hình thức đào tạo: Chính quy',
    `Năm tốt nghiệp: ${s.chance.whole(1995, 2024)}`,
    `@0.85 Số hiệu: A ${s.chance.digits(7)}`,
    `Số vào sổ gốc cấp bằng: ${s.chance.whole(1, 900)}`,
  ],
];

const permit: Paper[] = [
  (s) => [
    ...s.letterhead(`${s.chance.whole(1, 200)}/GPXD`),
    '>> GIẤY PHÉP XÂY DỰNG',
    `1. Cấp cho: Ông ${s.person()}`,
    `Địa chỉ: ${s.place}`,
    '2. Được phép xây dựng công trình: Nhà ở',
    `Vị trí: thửa đất số ${s.chance.whole(1, 500)}, tờ bản đồ số ${s.chance.whole(1, 60)}`,
    'Cốt nền xây dựng: +0,30 m. Mật độ xây dựng: 70 %',
    'Diện tích xây dựng: 88 m². Tổng diện tích sàn: 170 m²',
    'Giấy phép này có hiệu lực khởi công trong 12 tháng',
    '@0.82 || TM. ỦY BAN NHÂN DÂN',
  ],
];

export const PROPERTY_PAPERS = {
  household_business_certificate: business,
  land_use_certificate: land,
  power_of_attorney: poa,
  certified_contract: contract,
  diploma,
  construction_permit: permit,
} satisfies Record<string, Paper[]>;
