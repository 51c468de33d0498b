import type { Round } from '../templates/template.ts';

/** An invented commune with its office. Codes of units begin with H64 to H99: 63 provinces were numbered, up to H63. */
export interface Place {
  /** Folder of its scans: the station's name. */
  slug: string;
  kind: 'xã' | 'phường';
  name: string;
  province: string;
  /** Code of the unit. */
  code: string;
  hamlets: string[];
  /** "xã An Hòa Tây, tỉnh Trường Giang" */
  full: string;
  /** Its papers are of one round of the corpus. */
  round: Round;
}

/** Places as lines: folder | kind | name | province | code | hamlets. */
const ROWS = [
  'thanh-hung | xã | Thạnh Hưng | Trường Giang | H71.14.03 | Ấp Tây Thạnh, Ấp Bình Quới, Ấp Rạch Bần, Tổ 12 ấp Gò Dưa',
  'yen-khe | xã | Yên Khê | Đông Lĩnh | H72.20.11 | Xóm Nà Luông, Xóm Bản Chắt, Xóm Khuổi Mịn, Thôn Đồng Vẹt',
  'phuong-luong | phường | Phượng Lương | Hải Tần | H73.06.02 | Số 27 ngõ 4 phố Hàng Mắm, Tổ dân phố số 9, Số 118 đường Lê Phụng Hiểu',
  'ea-drang | xã | Ea Mlăng | Cao Nguyên | H74.31.08 | Buôn Kđung, Thôn 7, Buôn Trấp B, Thôn Đoàn Kết',
  'son-quang | xã | Sơn Quảng | Nam Trung | H75.09.22 | Thôn Phước Ấm, Thôn Mỹ Thuận, Xóm Cồn, Thôn Đại Lộ',
  'hoa-vinh | phường | Hòa Vĩnh | Tây Đô Mới | H76.02.17 | Khóm 3, Khu vực Bình An, Số 5/12 hẻm 44 đường Trần Khánh Dư',
];
const OPENED_1_ROWS = [
  'cam-nghia | xã | Cẩm Nghĩa | Bắc Hà Nguyên | H81.11.05 | Thôn Trại Giữa, Thôn Đống Ngữ, Xóm Đình Thượng, Khu Ổ Gà',
  'long-tuyen | phường | Long Tuyền Đông | Cửu Long Thượng | H82.03.19 | Số 86 đường Nguyễn Thị Ngữ, Khu phố 6, Tổ 31 khu phố Rạch Miễu',
  'muong-phang | xã | Mường Thẳm | Tây Sơn Lĩnh | H83.25.14 | Bản Pá Chả, Bản Huổi Ẳng, Đội 8, Bản Nậm Cứm',
];
const OPENED_2_ROWS = [
  'dak-ron | xã | Đắk Rônh | Kon Hà Nừng | H84.16.09 | Làng Đê Kjiêng, Thôn 11, Thôn Tân Lập, Làng Kon Brăih',
  'ngoc-xuyen | xã | Ngọc Xuyên Hạ | Lam Hồng | H85.08.21 | Xóm 9, Thôn Phúc Lộc, Xóm Trại Gỗ, Thôn Bắc Cầu Sắt',
  'tan-khanh | phường | Tân Khánh Nam | Thủ Biên | H86.04.12 | Số 214/7 đường Lý Văn Sâm, Tổ 5 khu phố 3A, Khu phố Bàu Sen, Số 9B hẻm 61 đường Võ Trường Toản',
  'hai-cuong | xã | Hải Cường Đoài | Thiên Trường | H87.30.04 | Thôn Cồn Tròn, Xóm Thượng Đồng, Tổ dân phố số 14',
];

const OPENED_3_ROWS = [
  'phu-loc-dong | xã | Phú Lộc Đông | Hoành Sơn | H77.18.06 | Thôn Nước Ngọt, Thôn Cảnh Dương, Xóm Chợ Cũ, Đội 3 thôn Bình An',
  'dong-ngac | phường | Đông Ngạc Thượng | Thăng Bình Mới | H78.01.33 | Số 15 ngách 8/42 phố Vẽ, Tổ 19, Số 203A đường Hoàng Tăng Bí, P. 1204 nhà CT2 khu đô thị Nam Cường',
  'ta-van | xã | Tả Phìn Hồ | Hoàng Liên | H79.27.15 | Thôn Sả Séng, Bản Tùng Chỉn, Thôn Can Ngài, Thôn Lủng Khâu Nhin',
  'vinh-thanh | xã | Vĩnh Thạnh Trung | Hậu Giang Đông | H80.22.07 | Ấp Kinh Xáng, Ấp Vĩnh Lộc A, Tổ 7 ấp Láng Hầm, Ấp 5',
];

const OPENED_4_ROWS = [
  'quang-hai-bac | phường | Quảng Hải Bắc | Vạn Xuân | H88.05.03 | Tổ dân phố Cửa Sót, Số 71 đường Nguyễn Hàng Chi, Khối phố Hưng Bình, Số 3 ngõ 112 đường Đặng Dung',
  'phu-my-thuong | xã | Phú Mỹ Thượng | Vạn Xuân | H88.11.30 | Thôn Kẻ Chuông, Thôn Vĩnh Hội, Xóm 6 thôn Trung Đồng, Thôn Yên Phụ Ngoại',
  'thuong-lam-son | xã | Thượng Lâm Sơn | Ngân Tuyên | H89.14.26 | Thôn Nà Bẻ, Thôn Bản Chợ, Thôn Khau Tinh, Thôn Nặm Đíp',
  'my-quoi-dong | xã | Mỹ Quới Đông | Ba Thắc | H70.21.10 | Ấp Mỹ Tây A, Ấp Rạch Rê, Tổ 3 ấp Mỹ Hòa, Ấp Bưng Cóc',
  'ia-kring | xã | Ia Kring | Gia Pa | H90.07.18 | Làng Bruk Ngol, Thôn Quyết Tiến, Làng Klăh, Thôn 4',
];

const OPENED_5_ROWS = [
  'nghia-khe-ha | xã | Nghĩa Khê Hạ | Bạch Hạc Đông | H96.13.22 | Thôn Đồng Sậy, Thôn Lạc Tràng, Xóm Bến Gạo, Thôn Cầu Vồng',
  'cat-thanh-dong | phường | Cát Thành Đông | Thuận Đô | H97.03.16 | Số 62 kiệt 15 đường Ngô Đức Kế, Tổ dân phố Xuân Thiều, Khối phố An Thổ, Số 8 lô C2 khu tái định cư Bàu Tròn',
  'thoi-an-trung | xã | Thới An Trung | Thất Giang | H98.26.09 | Ấp Rạch Vông, Ấp Thới Hòa B, Tổ 9 ấp Xẻo Mây, Ấp 2C',
];

const OPENED_6_ROWS = [
  'tam-thanh-ha | xã | Tam Thanh Hạ | Kinh Môn Đông | H91.12.08 | Thôn Đồng Rồi, Thôn Tiền Liệt, Xóm Đông thôn An Lạc, Thôn Phương Khê',
  'vinh-hung-tay | phường | Vĩnh Hưng Tây | Kinh Môn Đông | H91.02.25 | Số 46 ngõ 8 đường Trần Nguyên Đán, Tổ dân phố Kim Sơn, Số 9 phố Bến Hàn, P. 507 nhà B3 khu tập thể Nhà máy Sứ',
  'lung-phin | xã | Lũng Phìn Giang | Sơn Dương Bắc | H92.28.17 | Thôn Cờ Láng, Thôn Sủng Chớ, Xóm Nà Pheo, Thôn Mỏ Phàng',
  'tra-giang | xã | Trà Giang Nam | Quảng Ân | H93.19.05 | Thôn Gò Rinh, Thôn 3 Trà Thượng, Xóm Bàu Súng, Khối phố Mỹ Khê',
  'cu-blang | xã | Cư Blang | Đắk Sơn | H94.24.13 | Buôn Ea Kmát, Thôn 12B, Buôn Trưng, Thôn Hòa Bắc',
  'binh-loi-dong | xã | Bình Lợi Đông | Tiền Long | H95.10.29 | Ấp Thới Bình, Ấp 3A, Tổ 14 ấp Cái Sơn, Số 127 ấp Chợ Mới',
];

const OPENED_7_ROWS = [
  'an-thinh-doai | xã | An Thịnh Đoài | Nhị Giang | H99.15.07 | Thôn Cáp Điền, Thôn Trại Lời, Xóm Chùa Ngoài, Thôn Đức Trai',
  'phuc-xa-ha | phường | Phúc Xá Hạ | Nhị Giang | H99.01.20 | Số 33 ngách 91/6 phố Tân Ấp, Tổ dân phố số 22, Số 4 ngõ Hàng Bún Trong, P. 302 nhà A7 tập thể Nghĩa Tân Ngoài',
  'nam-lanh-son | xã | Nậm Lạnh Sơn | Mường La Thượng | H69.23.12 | Bản Phổng, Bản Cang Nưa, Bản Pá Vạt, Tiểu khu 5',
  'ky-hoa-nam | phường | Kỳ Hòa Nam | Hoan Diễn | H68.04.31 | Khối 8, Khối Yên Giang, Số 19 đường Phan Cảnh Quang, Số 7 hẻm 2 ngõ 58 đường Hồ Hán Thương',
  'dak-kroong | xã | Đắk Kroong Nam | Pleng Đoa | H67.17.14 | Làng Vai Trang, Thôn Tân Rai, Bon Bu Prâng, Thôn 9A',
  'phu-dien-tay | xã | Phú Điền Tây | Sa Giang Hậu | H66.20.05 | Ấp Mỹ Phú C, Ấp Đường Chùa, Tổ 21 ấp Kinh Hội, Ấp Lung Môn',
];

const OPENED_8_ROWS = [
  'dong-quang-noi | xã | Đông Quang Nội | Kinh Bắc Thượng | H65.08.11 | Thôn Chằm, Thôn Ngọc Quan, Xóm Bãi Giữa, Thôn Phú Lão',
  'tan-lap-ha | phường | Tân Lập Hạ | Nha Phú | H65.02.27 | Số 51/3 đường Ngô Thời Nhậm, Tổ dân phố 6 Phước Tân, Số 208B đường 2 tháng 4, Lô 14 khu dân cư Hòn Rớ Trong',
  'suoi-trai-nam | xã | Suối Trai Nam | Sông Hinh Đông | H65.19.04 | Buôn Thung, Thôn Hoàn Thành, Buôn Xây Dựng, Thôn Đá Mài',
];

const OPENED_9_ROWS = [
  'nghia-lam-thuong | xã | Nghĩa Lâm Thượng | Sông Con | H64.16.21 | Xóm Đồng Trừ, Xóm Tân Cay, Bản Yên Thọ, Xóm 14A',
  'quan-hoa-dong | phường | Quan Hoa Đông | Long Biên Hạ | H64.01.09 | Số 18 ngách 165/30 đường Cầu Giấy Cũ, Tổ dân phố số 17, Số 3A phố Nguyễn Khang Trong, P. 806 chung cư N2C',
  'pu-nhi-tay | xã | Pú Nhi Tây | Nậm Rốm | H64.27.13 | Bản Nậm Ngám, Bản Pú Múa, Đội 11, Bản Háng Trợ',
  'hoa-thang-ngoai | phường | Hòa Thắng Ngoài | Phan Lý | H64.05.18 | Khu phố Hồng Lâm, Số 90 đường Huỳnh Thị Khá, Khu phố 2, Số 12 hẻm 7 đường Lương Thế Vinh',
  'dak-plao-ha | xã | Đắk Plao Hạ | Lang Biang | H64.22.06 | Bon B’Dơng, Thôn 3 Tây Nguyên, Bon Plao, Thôn Đăk Nang',
  'khanh-hoi-tay | xã | Khánh Hội Tây | Cái Lớn | H64.30.02 | Ấp Kênh Giữa, Ấp Thứ Bảy A, Tổ 18 ấp Vàm Trẹm, Ấp 10 Biển',
];

const OPENED_10_ROWS = [
  'yen-dinh-ha | xã | Yên Định Hạ | Lỗi Giang | H66.18.05 | Thôn Thạc Quả, Thôn Đa Lộc Nội, Xóm Cầu Kênh, Khu 4 thôn Bái Thủy',
  'tan-an-tay | phường | Tân An Tây | Vũng Gù | H66.03.17 | Khu phố Bình Cư 3, Số 19 hẻm 102 đường Châu Thị Kim Cũ, Tổ 12 khu phố 6, Lô A7 khu dân cư Mai Thị Non',
  'nam-xe-ha | xã | Nậm Xé Hạ | Phong Thổ Nam | H66.26.20 | Bản Pờ Xa, Bản Nậm Mằn, Thôn Tu Thượng, Bản Huổi Luông',
  'ea-kiet-dong | xã | Ea Kiết Đông | Buôn Hồ Thượng | H66.09.12 | Buôn Ja Wầm, Thôn 15, Buôn Triă, Thôn Hợp Thành',
];

const HELD_OUT_ROWS = [
  'trung-luong-ngoai | xã | Trung Lương Ngoại | Nhị Khê | H65.12.07 | Thôn Đìa Trên, Thôn Cổ Châu, Xóm Gạo thôn Phú Thị, Đội 6 thôn Hạ',
  'tan-quy-bac | phường | Tân Quy Bắc | Bến Thành Ngoại | H65.02.24 | Số 77/15 đường Lê Văn Lương Cũ, Khu phố 21, Tổ 46 khu phố 5, Căn hộ B12-08 chung cư Hoàng Anh 3',
  'muong-lan-thuong | xã | Mường Lạn Thượng | Sông Mã Bắc | H65.28.11 | Bản Nà Khi, Bản Co Muông, Tiểu khu 5, Bản Phá Thóng',
  'hai-an-dong | phường | Hải An Đông | Đồ Bàn | H65.04.15 | Khu vực 7, Số 133 đường Nguyễn Nhạc Mới, Tổ 22 khu vực Phú Sơn, Số 6 kiệt 3 đường Đống Đa Trong',
  'ya-tang | xã | Ya Tăng Hạ | Sa Thầy Nam | H65.23.19 | Làng Trấp, Thôn Hòa Bình Mới, Làng Lút, Thôn 9A',
  'long-phu-dong | xã | Long Phú Đông | Vàm Nao | H65.31.03 | Ấp Mương Chùa, Ấp Long Thuận 2, Tổ 11 ấp Sóc Dừa, Ấp Cồn Phước',
];

function placeOf(row: string, round: Round): Place {
  const [slug, kind, name, province, code, hamlets] = row.split(' | ') as [
    string,
    Place['kind'],
    string,
    string,
    string,
    string,
  ];
  return {
    slug,
    kind,
    name,
    province,
    code,
    hamlets: hamlets.split(', '),
    round,
    full: `${kind} ${name}, tỉnh ${province}`,
  };
}

export const PLACES: Place[] = [
  ...ROWS.map((row) => placeOf(row, 'tuned')),
  ...OPENED_1_ROWS.map((row) => placeOf(row, 'opened-1')),
  ...OPENED_2_ROWS.map((row) => placeOf(row, 'opened-2')),
  ...OPENED_3_ROWS.map((row) => placeOf(row, 'opened-3')),
  ...OPENED_4_ROWS.map((row) => placeOf(row, 'opened-4')),
  ...OPENED_5_ROWS.map((row) => placeOf(row, 'opened-5')),
  ...OPENED_6_ROWS.map((row) => placeOf(row, 'opened-6')),
  ...OPENED_7_ROWS.map((row) => placeOf(row, 'opened-7')),
  ...OPENED_8_ROWS.map((row) => placeOf(row, 'opened-8')),
  ...OPENED_9_ROWS.map((row) => placeOf(row, 'opened-9')),
  ...OPENED_10_ROWS.map((row) => placeOf(row, 'opened-10')),
  ...HELD_OUT_ROWS.map((row) => placeOf(row, 'held-out')),
];
