import type { Vocabulary } from './grammar.ts';

/** Words of those layouts of the seventh held-out round that were opened after it had been run. */
export const OPENED_9: Vocabulary = {
  laws: [
    'Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025',
    'Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025',
    'Luật Cư trú ngày 13 tháng 11 năm 2020',
    'Luật Tiếp cận thông tin ngày 06 tháng 4 năm 2016',
    'Luật Thủy lợi ngày 19 tháng 6 năm 2017',
    'Luật Hôn nhân và gia đình ngày 19 tháng 6 năm 2014',
    'Nghị định số 154/2024/NĐ-CP quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú',
    'Nghị định số 42/2022/NĐ-CP về cung cấp thông tin và dịch vụ công trực tuyến trên môi trường mạng',
    'Nghị định số 73/2024/NĐ-CP quy định mức lương cơ sở và chế độ tiền thưởng',
    'Quyết định số 766/QĐ-TTg ngày 23 tháng 6 năm 2022 của Thủ tướng Chính phủ',
  ],
  fields: [
    'thu, chi ngân sách',
    'quản lý cư trú',
    'công khai, minh bạch thông tin',
    'hôn nhân và gia đình',
    'nghĩa trang, hỏa táng',
    'vỉa hè, cây xanh',
    'dược liệu dưới tán rừng',
    'khai thác, nuôi trồng hải sản',
    'học tập cộng đồng',
    'tín ngưỡng, tôn giáo',
  ],
  offices: [
    'Phòng Giao dịch Kho bạc Nhà nước',
    'Trung tâm Học tập cộng đồng',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Đồn Biên phòng cửa sông',
    'Ban Quản lý rừng phòng hộ',
    'Công đoàn cơ sở',
    'Ban Quản trị nhà chung cư',
    'Trường Phổ thông dân tộc bán trú',
    'Tổ tiết kiệm và vay vốn',
    'Ban Văn hóa - Xã hội Hội đồng nhân dân',
  ],
  grounds: [
    (s) => `Căn cứ ${s.law()} và phân cấp quản lý hiện hành;`,
    (s) => `Tiếp theo Thông báo kết luận ${s.day()} về công tác ${s.field()};`,
    (s) => `Xét năng lực cán bộ và đề xuất của ${s.office()} ${s.day()};`,
    (s) => `Căn cứ kết quả thẩm định của ${s.office()} và ${s.law()};`,
    (s) => `Nhằm kịp thời giải quyết kiến nghị của nhân dân ${s.hamlet()} tại buổi tiếp xúc cử tri ${s.day()};`,
  ],
  sentences: [
    (s) =>
      `Thu cân đối ngân sách chín tháng đạt ${s.money()}, bằng ${s.percent()} dự toán Hội đồng nhân dân giao, trong đó thu từ đất chiếm phần lớn.`,
    (s) =>
      `Qua kiểm tra cư trú ban đêm tại ${s.number(12, 75)} cơ sở cho thuê trọ, phát hiện ${s.number(3, 29)} người chưa thông báo lưu trú, đã hướng dẫn khai ngay.`,
    () =>
      'Dự toán, quyết toán và danh mục tài sản được dán ở bảng tin tầng một, ai cần bản sao thì ghi phiếu và nhận trong hai ngày.',
    (s) =>
      `Vườn sa nhân, thảo quả của ${s.number(18, 160)} hộ ${s.hamlet()} cho thu hái lứa đầu, thương lái mua tại nương với giá ${s.number(60, 190)}.000 đồng một cân tươi.`,
    (s) =>
      `Đội tàu có ${s.number(24, 310)} chiếc lắp thiết bị giám sát hành trình, riêng ${s.number(2, 11)} chiếc mất kết nối quá sáu giờ phải giải trình.`,
    () =>
      'Hàng sao đen trước cổng trường bị mối ăn gốc, công nhân đã cắt tỉa cành khô và căng dây không cho đỗ xe bên dưới.',
    (s) =>
      `Nghĩa trang mới quy hoạch ${s.number(3, 16)},${s.number(1, 9)} ha, có lò hỏa táng và nhà tang lễ; việc hung táng tại khu cũ chấm dứt từ ${s.day()}.`,
    (s) =>
      `Lớp học ban đêm mở tại ${s.hamlet()} dạy tiếng phổ thông cho ${s.number(13, 46)} phụ nữ, giáo viên cắm bản hưởng thêm ${s.money()} một khóa.`,
    () =>
      'Sư trụ trì cam kết giữ trật tự trong mùa lễ, không để người bán hàng rong chèo kéo khách và không đốt nhiều vàng mã.',
    (s) =>
      `Thang máy tòa nhà dừng hoạt động ${s.number(2, 9)} lần trong ${s.month()}, cư dân yêu cầu thay cáp và công khai quỹ bảo trì còn ${s.money()}.`,
    (s) =>
      `Số cặp kết hôn giảm ${s.number(4, 38)} đôi so với năm trước, tuổi kết hôn lần đầu của nam tăng lên ${s.number(26, 31)},${s.number(1, 9)}.`,
    () =>
      'Công chức kế toán chưa kịp đối chiếu tạm ứng với kho bạc nên vài công trình nhỏ phải lùi quyết toán sang kỳ sau.',
    (s) =>
      `Bãi bồi trước ${s.hamlet()} thả nuôi ${s.number(30, 420)} ha nghêu, sò; đợt nắng nóng làm chết rải rác, thiệt hại ước ${s.percent()}.`,
    (s) =>
      `${s.office()} phối hợp tuần tra ${s.number(8, 66)} lượt dọc đường mòn, tháo gỡ ${s.number(40, 900)} bẫy dây phanh đặt thú rừng.`,
    () => 'Học sinh bán trú mang gạo theo tuần, nhà bếp nấu bằng củi vườn rừng và rau tự trồng phía sau dãy ký túc.',
    (s) =>
      `Chỉ số phục vụ người dân, doanh nghiệp của đơn vị đạt ${s.number(71, 94)},${s.number(1, 9)} điểm, điểm thấp nhất thuộc nhóm thanh toán trực tuyến.`,
    (s) =>
      `Đập dâng đầu nguồn được gia cố bằng ${s.number(60, 780)} rọ đá, cống xả cát mở thử ngày ${s.shortDay()}, nước về mương đều hơn.`,
    () =>
      'Tổ trưởng đi từng nhà xin số điện thoại, lập nhóm nhắn tin riêng cho mỗi ngách để báo cắt nước, thu rác và họp tổ.',
    (s) =>
      `Trong ${s.number(90, 1300)} hồ sơ bị trả lại có ${s.percent()} do ảnh chụp giấy tờ thiếu mặt sau hoặc mất góc.`,
    (s) =>
      `Tiền thưởng định kỳ theo kết quả xếp loại tổng cộng ${s.money()}, chia cho ${s.number(19, 64)} người, mức cao nhất gấp đôi mức thấp nhất.`,
    () =>
      'Văn bản phúc đáp cần viết gọn, nói thẳng được hay không được, dẫn đúng điều khoản để bà con khỏi phải hỏi lại.',
    (s) =>
      `Đám cháy trảng cỏ gần ${s.hamlet()} lan rộng ${s.number(2, 13)} ha, huy động ${s.number(45, 230)} người dập tắt lúc gần sáng, không thiệt hại về người.`,
    (s) =>
      `Đề án dời ${s.number(9, 88)} hộ khỏi sườn núi sạt lở cần ${s.money()}, mỗi hộ được chia ${s.number(200, 400)} m² đất ở gần điểm trường.`,
    (s) =>
      `Đến ${s.day()} còn ${s.number(5, 52)} căn hộ chưa nộp bản vẽ hoàn công nên việc cấp sổ cho cư dân phải chờ ${s.office()} xác nhận.`,
  ],
  items: [
    (s) => `Cân đối ${s.money()} từ nguồn dự phòng, báo cáo Thường trực Hội đồng nhân dân;`,
    (s) => `Tổ chức ${s.number(2, 6)} đợt kiểm tra đột xuất về ${s.field()}, không báo trước;`,
    (s) => `Giao ${s.office()} lập sổ theo dõi từng hộ ở ${s.hamlet()};`,
    () => 'Soạn sẵn mẫu trả lời, đăng kèm số điện thoại của người phụ trách;',
    () => 'Cuối mỗi quý họp rút kinh nghiệm, nêu tên cá nhân làm tốt và chưa tốt.',
  ],
  headings: [
    'Cơ sở và sự cần thiết',
    'Công tác chỉ đạo, điều hành',
    'Kết quả trên từng mặt',
    'Những mặt chưa làm được',
    'Chỉ tiêu phấn đấu',
    'Lộ trình triển khai',
    'Đề nghị, kiến nghị',
  ],
  subjects: [
    (s) => `tăng cường kỷ luật, kỷ cương trong lĩnh vực ${s.field()}`,
    () => 'điều chỉnh, bổ sung dự toán thu, chi ngân sách năm 2026',
    (s) => `di dời, ổn định chỗ ở cho các hộ vùng nguy cơ sạt lở tại ${s.hamlet()}`,
    () => 'nâng cao chỉ số phục vụ người dân và doanh nghiệp',
    (s) => `giải quyết kiến nghị của cử tri về ${s.field()}`,
  ],
  tasks: [
    (s) => `Dự họp, biểu quyết và nhận tài liệu thay tôi tại các buổi làm việc do ${s.office()} triệu tập.`,
    () => 'Nộp tờ khai, nhận thông báo cư trú và ký vào phiếu thu thập thông tin của hộ gia đình.',
    () => 'Bàn giao căn hộ, chốt chỉ số điện, nước và nhận lại khoản tiền đặt cọc sau khi thanh lý hợp đồng.',
  ],
  rows: [
    'Thu ngoài quốc doanh',
    'Chi đầu tư xây dựng',
    'Tạm trú, tạm vắng',
    'Kết hôn, ly hôn',
    'Cây xanh, vỉa hè',
    'Tàu cá, bến neo đậu',
    'Lớp học cộng đồng',
    'Di dân, tái định cư',
    'Cơ sở thờ tự',
    'Nhà chung cư',
  ],
};
