import type { Paper } from './civil-papers.ts';
import type { Scene } from './words.ts';

const SUBJECTS = ['phân công trực tết', 'sửa chữa kênh mương', 'tuyên truyền chuyển đổi số', 'kiểm tra vệ sinh chợ'];

/** Sentences that name papers of other classes without being one. */
const MENTIONS = [
  'Hồ sơ gồm giấy khai sinh, giấy ủy quyền và hợp đồng đã chứng thực.',
  'Bà con mang theo căn cước công dân và sổ hộ khẩu khi đến giao dịch.',
  'Căn cứ Quyết định số 15/QĐ-UBND và Báo cáo số 22/BC-UBND đã ban hành.',
  'Giấy chứng nhận quyền sử dụng đất được trả tại bộ phận một cửa.',
];

const signed = (s: Scene): string[] => [
  '@0.82 Nơi nhận: || TM. ỦY BAN NHÂN DÂN',
  '- Như trên; || CHỦ TỊCH',
  '- Lưu: VT.',
  `|| ${s.person()}`,
];

const receipt: Paper[] = [
  (s) => [
    'TRUNG TÂM PHỤC VỤ || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'HÀNH CHÍNH CÔNG || Độc lập - Tự do - Hạnh phúc',
    `Mã hồ sơ: H09.11.20-26${s.chance.whole(10, 12)}${s.chance.whole(10, 28)}-${s.chance.digits(4)}`,
    '>> GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
    `Tiếp nhận hồ sơ của: ${s.person()}`,
    `Địa chỉ: ${s.place} Số căn cước: ${s.citizenId()}`,
    `Nội dung yêu cầu giải quyết: ${s.chance.pick(['Đăng ký kết hôn', 'Cấp giấy phép xây dựng', 'Đăng ký khai tử'])}`,
    'Thành phần hồ sơ nộp gồm:',
    `1. ${s.chance.pick(['Tờ khai', 'Đơn đề nghị', 'Giấy ủy quyền'])}`,
    `2. ${s.chance.pick(['Giấy khai sinh', 'Hợp đồng chuyển nhượng', 'Giấy chứng nhận kết hôn'])}`,
    `Thời gian nhận hồ sơ: 08 giờ 15, ${s.longDate()}`,
    `Thời gian trả kết quả giải quyết hồ sơ: 16 giờ, ${s.longDate()}`,
    'Đăng ký nhận kết quả tại: Quầy số 3',
    '@0.8 NGƯỜI NỘP HỒ SƠ || NGƯỜI TIẾP NHẬN HỒ SƠ',
  ],
];

const application: Paper[] = [
  (s) => [
    ...s.motto(),
    `>> ${s.chance.pick(['TỜ KHAI ĐĂNG KÝ KẾT HÔN', 'TỜ KHAI CẤP BẢN SAO TRÍCH LỤC', 'TỜ KHAI ĐĂNG KÝ KHAI TỬ', 'TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN'])}`,
    `>> Kính gửi: Ủy ban nhân dân ${s.place}`,
    `Họ, chữ đệm, tên người yêu cầu: ${s.person()}`,
    `Nơi cư trú: ${s.place}`,
    `Giấy tờ tùy thân: CCCD ${s.citizenId()}`,
    'Đề nghị cơ quan giải quyết theo quy định',
    'Tôi cam đoan những nội dung khai trên đây là đúng sự thật',
    `@0.75 || Làm tại ${s.place}, ${s.longDate()}`,
    '|| NGƯỜI YÊU CẦU',
  ],
  (s) => [
    ...s.motto(),
    `>> ${s.chance.pick(['ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG', 'ĐƠN XIN XÁC NHẬN NƠI Ở', 'ĐƠN ĐĂNG KÝ BIẾN ĐỘNG ĐẤT ĐAI', 'GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH'])}`,
    `Kính gửi: Ủy ban nhân dân ${s.place}`,
    `Tôi tên là: ${s.person()} Sinh ngày: ${s.date()}`,
    `Số CCCD: ${s.citizenId()} Điện thoại: 09${s.chance.digits(8)}`,
    'Tài liệu kèm theo:',
    `- ${s.chance.pick(['Giấy chứng nhận quyền sử dụng đất', 'Giấy ủy quyền', 'Giấy khai sinh'])}`,
    `- ${s.chance.pick(['Hợp đồng tặng cho', 'Sổ hộ khẩu', 'Bằng tốt nghiệp'])}`,
    'Tôi xin cam đoan làm theo đúng giấy phép được cấp',
    `@0.78 || ${s.place}, ${s.longDate()}`,
    '|| Người làm đơn',
  ],
];

const decision: Paper[] = [
  (s) => [
    ...s.letterhead(`${s.chance.whole(1, 3000)}/QĐ-UBND`),
    '>> QUYẾT ĐỊNH',
    `>> Về việc ${s.chance.pick(SUBJECTS)}`,
    '>> CHỦ TỊCH ỦY BAN NHÂN DÂN',
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    s.chance.pick(MENTIONS),
    '>> QUYẾT ĐỊNH:',
    `Điều 1. Phân công ông ${s.person()} phụ trách.`,
    'Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.',
    'Điều 3. Các ông, bà có tên chịu trách nhiệm thi hành Quyết định này.',
    ...signed(s),
  ],
];

const letter: Paper[] = [
  (s) => [
    ...s.letterhead(`${s.chance.whole(1, 3000)}/UBND-${s.chance.pick(['VP', 'KT', 'NV', 'VHXH'])}`),
    `V/v ${s.chance.pick(SUBJECTS)} || `,
    `>> Kính gửi: ${s.chance.pick(['Các thôn, tổ dân phố', 'Phòng Tư pháp', 'Văn phòng UBND tỉnh'])}`,
    `Thực hiện kế hoạch, Ủy ban nhân dân ${s.place} đề nghị phối hợp.`,
    s.chance.pick(MENTIONS),
    'Đề nghị các đơn vị quan tâm thực hiện./.',
    ...signed(s),
  ],
];

const report: Paper[] = [
  (s) => [
    ...s.letterhead(`${s.chance.whole(1, 900)}/BC-UBND`),
    '>> BÁO CÁO',
    `>> Kết quả ${s.chance.pick(SUBJECTS)} năm ${s.chance.whole(2018, 2026)}`,
    'I. TÌNH HÌNH THỰC HIỆN',
    s.chance.pick(MENTIONS),
    `Đã tiếp nhận ${s.chance.whole(100, 900)} hồ sơ.`,
    'II. PHƯƠNG HƯỚNG',
    `Trên đây là báo cáo kết quả của Ủy ban nhân dân ${s.place}.`,
    ...signed(s),
  ],
];

const other: Paper[] = [
  (s) => {
    const [title, type] = s.chance.pick([
      ['KẾ HOẠCH', 'KH'], ['THÔNG BÁO', 'TB'], ['TỜ TRÌNH', 'TTr'], ['NGHỊ QUYẾT', 'NQ'], ['GIẤY MỜI', 'GM'], ['BIÊN BẢN', 'BB'],
    ] as const); // prettier-ignore
    return [
      ...s.letterhead(`${s.chance.whole(1, 900)}/${type}-UBND`),
      `>> ${title}`,
      `>> ${s.chance.pick(['Về việc ', ''])}${s.chance.pick(SUBJECTS)}`,
      s.chance.pick(MENTIONS),
      `Ủy ban nhân dân ${s.place} triển khai các nội dung sau.`,
      ...signed(s),
    ];
  },
  (s) => [
    ...s.letterhead(`${s.chance.whole(1, 90)}/GBT`),
    '>> GIẤY BÁO TỬ',
    `Họ, chữ đệm, tên: ${s.person()}`,
    `Đã tử vong vào lúc: 04 giờ, ${s.longDate()}`,
    'Nguyên nhân tử vong: Bệnh nặng',
    '@0.8 || TRƯỞNG TRẠM Y TẾ',
  ],
];

/** Papers of no class of ours that name many of ours: check lists, an invoice, a list of households, a letter by hand. */
const unknown: Paper[] = [
  (s) => [
    ...s.motto(),
    '>> PHIẾU KIỂM TRA THÀNH PHẦN HỒ SƠ',
    `Cán bộ kiểm tra: ${s.person()}`,
    'TT || Tên giấy tờ',
    '1 || Giấy khai sinh',
    '2 || Giấy ủy quyền',
    '3 || Hợp đồng tặng cho quyền sử dụng đất',
    '4 || Giấy chứng nhận quyền sử dụng đất',
    '5 || Căn cước công dân',
    'Kết luận: đủ thành phần hồ sơ',
  ],
  (s) => [
    '>> CÔNG TY CẤP NƯỚC MẪU',
    '>> HÓA ĐƠN TIỀN NƯỚC',
    `Khách hàng: ${s.person()}`,
    `Địa chỉ: ${s.place}`,
    `Chỉ số cũ: ${s.chance.digits(3)} Chỉ số mới: ${s.chance.digits(4)}`,
    `Số tiền: ${s.chance.digits(3)}.000 đồng`,
    'Mang theo căn cước công dân khi đến giao dịch',
  ],
  (s) => [
    '>> BẢNG KÊ HỘ GIA ĐÌNH CÓ GIẤY TỜ',
    'Họ và tên chủ hộ || Giấy tờ đã nộp',
    ...Array.from(
      { length: 6 },
      () =>
        `${s.person()} || ${s.chance.pick(['sổ hộ khẩu', 'giấy khai sinh', 'giấy chứng nhận kết hôn', 'bằng tốt nghiệp'])}`,
    ),
  ],
  (s) => [
    `Anh ${s.person()} thân mến,`,
    'Em gửi anh giấy khai sinh của cháu và quyết định của ủy ban.',
    s.chance.pick(MENTIONS),
    'Anh nhớ mang hợp đồng chuyển nhượng đến trước ngày 20.',
    'Chúc anh mạnh khỏe.',
  ],
];

export const OFFICE_PAPERS = {
  receipt,
  application_form: application,
  decision,
  official_letter: letter,
  report,
  other: [...other, ...other, ...unknown],
} satisfies Record<string, Paper[]>;
