import type { Scene } from './words.ts';

/** A paper of a class: lines as makePage takes them. */
export type Paper = (scene: Scene) => string[];

const birth: Paper[] = [
  (s) => [
    `UBND ${s.place.toUpperCase()} || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `TỈNH ${s.province.toUpperCase()} || Độc lập - Tự do - Hạnh phúc`,
    `|| Số: ${s.chance.whole(1, 400)}/${s.chance.whole(2016, 2026)}`,
    '>> GIẤY KHAI SINH',
    s.chance.pick(['>> (BẢN SAO)', '>> (BẢN CHÍNH)', '']),
    `Họ, chữ đệm, tên: ${s.person()}`,
    `Ngày, tháng, năm sinh: ${s.date()} ghi bằng chữ: ngày mười một tháng ba`,
    `Giới tính: Nữ Dân tộc: Kinh Quốc tịch: Việt Nam`,
    `Nơi sinh: Trạm y tế ${s.place}`,
    `Quê quán: ${s.place}, tỉnh ${s.province}`,
    `Số định danh cá nhân: ${s.citizenId()}`,
    `Họ, chữ đệm, tên người mẹ: ${s.person()}`,
    `Năm sinh: ${s.chance.whole(1950, 2000)} Nơi cư trú: ${s.place}`,
    `Họ, chữ đệm, tên người cha: ${s.person()}`,
    `Họ, chữ đệm, tên người đi khai sinh: ${s.person()}`,
    `Nơi đăng ký khai sinh: UBND ${s.place}`,
    `Ngày, tháng, năm đăng ký: ${s.date()}`,
    '@0.8 || NGƯỜI KÝ GIẤY KHAI SINH',
  ],
  (s) => [
    ...s.letterhead(`${s.chance.whole(1, 300)}/TLKS-BS`),
    '>> TRÍCH LỤC KHAI SINH',
    '>> (Bản sao)',
    `Họ và tên: ${s.person()} Giới tính: Nam`,
    `Sinh ngày: ${s.date()}`,
    `Nơi sinh: Bệnh viện đa khoa tỉnh ${s.province}`,
    `Họ và tên cha: ${s.person()} Năm sinh: ${s.chance.whole(1950, 2000)}`,
    `Họ và tên mẹ: ${s.person()} Năm sinh: ${s.chance.whole(1950, 2000)}`,
    `Nơi đăng ký khai sinh: ${s.place}`,
    'Thực hiện trích lục từ Sổ đăng ký khai sinh',
    '@0.75 || NGƯỜI KÝ TRÍCH LỤC',
  ],
  (s) => [
    `Tỉnh: ${s.province} || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM || Số: ${s.chance.whole(1, 200)}`,
    `${s.place} || Độc lập - Tự do - Hạnh phúc || Quyển số: 01/${s.chance.whole(1985, 2004)}`,
    '>> GIẤY KHAI SINH',
    `Họ và tên: ${s.person()} Nam, nữ: Nam`,
    `Sinh ngày, tháng, năm: ${s.date(1980, 2004)} (Ghi bằng chữ: ngày tám)`,
    `Nơi sinh: Nhà hộ sinh ${s.place}`,
    'Phần ghi về cha, mẹ: Người mẹ Người cha',
    `Họ và tên: ${s.person()} ${s.person()}`,
    'Dân tộc: Kinh Quốc tịch: Việt Nam Nghề nghiệp: Làm ruộng',
    `Họ và tên người đứng khai: ${s.person()}`,
    `Đăng ký khai sinh ${s.longDate()}`,
    '@0.8 Người đứng khai || TM. ỦY BAN NHÂN DÂN',
  ],
];

const death: Paper[] = [
  (s) => [
    ...s.letterhead(`${s.chance.whole(1, 90)}/TLKT`),
    '>> TRÍCH LỤC KHAI TỬ',
    `Họ, chữ đệm, tên: ${s.person()}`,
    `Ngày, tháng, năm sinh: ${s.date(1930, 1980)}`,
    `Đã chết vào lúc: 05 giờ 10 phút, ${s.longDate()}`,
    `Nơi chết: tại nhà, ${s.place}`,
    'Nguyên nhân chết: Bệnh già',
    `Số Giấy báo tử: ${s.chance.whole(1, 60)} do Trạm y tế cấp`,
    `Đăng ký khai tử tại: Ủy ban nhân dân ${s.place}`,
    `Họ, chữ đệm, tên người đi khai tử: ${s.person()}`,
    '@0.8 || NGƯỜI KÝ TRÍCH LỤC',
  ],
  (s) => [
    ...s.motto(),
    '>> GIẤY CHỨNG TỬ',
    `Số: ${s.chance.whole(1, 90)} Quyển số: ${s.chance.whole(1, 3)}/${s.chance.whole(1995, 2012)}`,
    `Họ và tên người chết: ${s.person()}`,
    `Sinh ngày: ${s.date(1920, 1970)} Dân tộc: Kinh`,
    `Nơi thường trú cuối cùng: ${s.place}`,
    `Đã chết vào lúc: 22 giờ 15 phút ${s.longDate()}`,
    `Nơi chết: ${s.place}`,
    'Nguyên nhân chết: Tai nạn',
    `Người đi khai tử: ${s.person()}`,
    '@0.8 || TM. ỦY BAN NHÂN DÂN',
  ],
];

const marriage: Paper[] = [
  (s) => [
    ...s.motto(),
    '>> GIẤY CHỨNG NHẬN KẾT HÔN',
    `>> Số: ${s.chance.whole(1, 120)}/${s.chance.whole(2016, 2026)}`,
    `Họ, chữ đệm, tên vợ: ${s.person()} || Họ, chữ đệm, tên chồng: ${s.person()}`,
    `Ngày, tháng, năm sinh: ${s.date()} || Ngày, tháng, năm sinh: ${s.date()}`,
    'Dân tộc: Kinh Quốc tịch: Việt Nam || Dân tộc: Tày Quốc tịch: Việt Nam',
    `Nơi cư trú: ${s.place} || Nơi cư trú: ${s.place}`,
    `Giấy tờ tùy thân: ${s.citizenId()} || Giấy tờ tùy thân: ${s.citizenId()}`,
    `Nơi đăng ký kết hôn: UBND ${s.place}, tỉnh ${s.province}`,
    `Giấy chứng nhận kết hôn này có giá trị kể từ ngày ký, ghi vào sổ`,
    '@0.8 Vợ || Chồng',
  ],
  (s) => [
    ...s.letterhead(`${s.chance.whole(1, 90)}/TLKH-BS`),
    '>> TRÍCH LỤC KẾT HÔN',
    '>> (BẢN SAO)',
    `Họ, chữ đệm, tên vợ: ${s.person()}`,
    `Ngày, tháng, năm sinh: ${s.date()}`,
    `Họ, chữ đệm, tên chồng: ${s.person()}`,
    `Ngày, tháng, năm sinh: ${s.date()}`,
    `Nơi đăng ký kết hôn: UBND ${s.place}`,
    'Thực hiện trích lục từ Sổ đăng ký kết hôn',
  ],
];

const marital: Paper[] = [
  (s) => [
    ...s.letterhead(`${s.chance.whole(1, 300)}/UBND-XNTTHN`),
    '>> GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
    `>> ỦY BAN NHÂN DÂN ${s.place.toUpperCase()}`,
    `Xét đề nghị của ông/bà ${s.person()} về việc cấp giấy xác nhận`,
    '>> XÁC NHẬN:',
    `Họ, chữ đệm, tên: ${s.person()}`,
    `Ngày, tháng, năm sinh: ${s.date()}`,
    `Giấy tờ tùy thân: CCCD số ${s.citizenId()}`,
    `Trong thời gian cư trú tại: ${s.place} từ ${s.date()}`,
    `Tình trạng hôn nhân: Chưa đăng ký kết hôn với ai`,
    'Giấy này được cấp để: Làm thủ tục mua bán nhà đất',
    'Giấy này có giá trị sử dụng trong thời hạn 6 tháng kể từ ngày cấp',
    '@0.8 || CHỦ TỊCH',
  ],
];

const card: Paper[] = [
  (s) => [
    '@0.2 >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '>> SOCIALIST REPUBLIC OF VIET NAM',
    '>> CĂN CƯỚC CÔNG DÂN',
    '>> Citizen Identity Card',
    `Số / No.: ${s.citizenId()}`,
    'Họ và tên / Full name:',
    s.person().toUpperCase(),
    `Ngày sinh / Date of birth: ${s.date()}`,
    'Giới tính / Sex: Nam Quốc tịch / Nationality: Việt Nam',
    `Quê quán / Place of origin: ${s.place}`,
    `Nơi thường trú / Place of residence: ${s.place}`,
    `Có giá trị đến / Date of expiry: ${s.date()}`,
  ],
  (s) => [
    '@0.3 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'CĂN CƯỚC',
    'IDENTITY CARD',
    'Số định danh cá nhân / Personal identification number:',
    s.citizenId(),
    'Họ, chữ đệm và tên khai sinh / Full name:',
    s.person().toUpperCase(),
    `Ngày, tháng, năm sinh / Date of birth: ${s.date()}`,
    'Giới tính / Sex: Nữ Quốc tịch / Nationality: Việt Nam',
  ],
];

const register: Paper[] = [
  (s) => [
    `>> SỔ ĐĂNG KÝ ${s.chance.pick(['KHAI SINH', 'KẾT HÔN', 'KHAI TỬ'])}`,
    `>> Quyển số: ${s.chance.whole(1, 4)}/${s.chance.whole(1980, 2010)}`,
    `Ngày mở sổ: ${s.date()}`,
    `Ngày khóa sổ: ${s.date()}`,
    ...Array.from({ length: 4 }, () => [
      `Số: ${s.chance.whole(1, 300)}`,
      `Họ và tên: ${s.person()} Sinh ngày: ${s.date()}`,
      `Nơi sinh: ${s.place}`,
      'Phần ghi chú những thay đổi sau này:',
    ]).flat(),
  ],
  (s) => [
    '>> SỔ HỘ TỊCH',
    `Trang số: ${s.chance.whole(1, 200)} Quyển số: ${s.chance.whole(1, 4)}`,
    ...Array.from({ length: 3 }, () => [
      `Số: ${s.chance.whole(1, 300)} Ngày đăng ký: ${s.date()}`,
      `Họ, chữ đệm, tên: ${s.person()}`,
      `Họ tên người đi khai: ${s.person()}`,
      'Ghi chú những thay đổi:',
    ]).flat(),
  ],
];

const householdBook: Paper[] = [
  (s) => [
    '@0.15 >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '>> Độc lập - Tự do - Hạnh phúc',
    '@0.35 >> SỔ HỘ KHẨU',
    `>> Số: ${s.chance.digits(9)}`,
    `Họ và tên chủ hộ: ${s.person()}`,
    `Nơi thường trú: ${s.place}, tỉnh ${s.province}`,
    `Hồ sơ hộ khẩu số: ${s.chance.digits(4)}`,
    `Sổ đăng ký thường trú số: ${s.chance.whole(1, 20)} Tờ số: ${s.chance.whole(1, 90)}`,
    `@0.8 || ${s.longDate()}`,
    '|| TRƯỞNG CÔNG AN',
  ],
];

export const CIVIL_PAPERS = {
  birth_certificate: birth,
  death_extract: death,
  marriage_certificate: marriage,
  marital_status_certificate: marital,
  citizen_id_card: card,
  civil_register: register,
  household_book: householdBook,
} satisfies Record<string, Paper[]>;
