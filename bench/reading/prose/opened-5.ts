import type { Vocabulary } from './grammar.ts';

/** Words of the papers drawn with the fifth held-out round that are opened; the papers still held out share none of them. */
export const OPENED_5: Vocabulary = {
  laws: [
    'Luật Lâm nghiệp ngày 15 tháng 11 năm 2017',
    'Luật Chăn nuôi ngày 19 tháng 11 năm 2018',
    'Luật Việc làm ngày 16 tháng 6 năm 2025',
    'Luật Tiếp công dân ngày 25 tháng 11 năm 2013',
    'Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023',
    'Nghị định số 75/2024/NĐ-CP điều chỉnh mức hưởng trợ cấp, phụ cấp và các chế độ ưu đãi',
    'Nghị định số 59/2019/NĐ-CP quy định chi tiết một số điều của Luật Phòng, chống tham nhũng',
    'Thông tư số 05/2021/TT-TTCP quy định quy trình xử lý đơn khiếu nại, đơn tố cáo',
    'Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021 của Thủ tướng Chính phủ',
  ],
  fields: [
    'trồng rừng',
    'tiếp công dân',
    'chăn nuôi',
    'khám chữa bệnh',
    'việc làm',
    'phòng, chống tham nhũng',
    'nước thải',
    'nhà văn hóa',
    'kinh tế tập thể',
  ],
  offices: [
    'Ban Tiếp công dân',
    'Hạt Kiểm lâm khu vực 2',
    'Phòng khám đa khoa khu vực',
    'Chi hội Phụ nữ khu dân cư',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Trung tâm Dịch vụ việc làm',
    'Trường Trung học cơ sở Chu Văn An',
    'Ban Giám sát đầu tư của cộng đồng',
    'Tổ liên gia tự quản',
  ],
  grounds: [
    (s) => `Chiếu theo ${s.law()};`,
    (s) => `Căn cứ biên bản làm việc ${s.day()} giữa các bên;`,
    (s) => `Theo nội dung thống nhất với ${s.office()} ${s.day()};`,
    (s) => `Để bảo đảm công tác ${s.field()} đúng tiến độ và đúng ${s.law()};`,
    (s) => `Trên cơ sở tờ trình ${s.day()} của ${s.office()};`,
  ],
  sentences: [
    (s) =>
      `Rừng trồng năm thứ ba tại ${s.hamlet()} sinh trưởng tốt, mật độ ${s.number(1100, 2400)} cây mỗi hecta, đã phát dọn thực bì hai lượt.`,
    (s) =>
      `Ban Tiếp công dân tiếp ${s.number(14, 210)} lượt người, nhận ${s.number(5, 48)} đơn, trong đó ${s.number(2, 9)} đơn không thuộc thẩm quyền đã chuyển đi.`,
    () => 'Trạm có đủ bác sĩ trực, tủ thuốc được kiểm kê hằng tuần, thuốc gần hết hạn được đổi trước hai tháng.',
    (s) =>
      `Phiên tòa giả định về an toàn học đường thu hút ${s.number(180, 760)} học sinh, ${s.office()} trao sách cho em trả lời đúng.`,
    (s) =>
      `Trại lợn cạnh ${s.hamlet()} đã xây hầm biogas ${s.number(20, 160)} m³, mùi hôi giảm hẳn, nước xả được lấy mẫu ${s.day()}.`,
    () =>
      'Chị em góp tiền tiết kiệm theo tổ, mỗi tháng bốc thăm cho hai gia đình mượn vốn mua con giống, không tính lãi.',
    (s) =>
      `Có ${s.number(25, 340)} lao động được giới thiệu việc mới, mức lương thấp nhất ${s.money()}, phần đông vào xưởng may và xưởng gỗ.`,
    (s) =>
      `Nhà văn hóa ${s.hamlet()} lợp lại mái tôn, mua ${s.number(40, 150)} ghế nhựa, thời gian thi công ${s.number(12, 45)} ngày.`,
    () => 'Bản kê khai tài sản được niêm phong, bàn giao có ký nhận; người kê khai muộn phải giải trình bằng văn bản.',
    (s) =>
      `Hợp tác xã có ${s.number(23, 190)} thành viên, doanh thu vụ vừa rồi ${s.money()}, trích ${s.percent()} lãi vào quỹ phát triển.`,
    (s) =>
      `Bể lắng nước thải của chợ đầy bùn, đơn vị vệ sinh hút ${s.number(6, 60)} chuyến, dự kiến xong trước ${s.shortDay()}.`,
    () =>
      'Thanh niên tình nguyện dạy bơi cho các em vào buổi chiều, có phao cứu sinh và người lớn đứng trên bờ trông coi.',
    (s) =>
      `Đàn trâu bò ${s.number(260, 3900)} con đều đã bấm thẻ tai; riêng ${s.hamlet()} phải làm lại ${s.number(4, 33)} thẻ bị rơi.`,
    (s) =>
      `Lượt khám ngoại trú tăng ${s.percent()}, nhiều nhất là bệnh hô hấp; ${s.number(3, 26)} ca phải chuyển tuyến trên.`,
    () => 'Cột mốc ranh giới rừng bị xô lệch sau mưa lũ đã được dựng thẳng, sơn lại chữ số, chụp ảnh tọa độ kèm hồ sơ.',
    (s) =>
      `Ông bà chủ vườn hiến ${s.number(30, 420)} m² đất để mở rộng lối vào ${s.hamlet()}, tường rào được xây trả lại bằng gạch.`,
    (s) =>
      `Nhóm giám sát cộng đồng phát hiện ${s.number(2, 7)} chỗ bê tông rỗ mặt, nhà thầu cam kết đục bỏ và đổ lại trước ${s.shortDay()}.`,
    () => 'Ai có ý kiến khác xin gửi về hòm thư góp ý đặt ở cổng, không cần ghi tên, thư được mở vào sáng thứ Hai.',
    (s) =>
      `Lớp sơ cấp nghề mộc khai giảng ${s.day()}, nhận ${s.number(15, 35)} học viên, ai thuộc hộ khó khăn được phát thêm tiền ăn.`,
    (s) =>
      `Bếp ăn tình thương nấu ${s.number(60, 520)} suất cháo mỗi tuần cho bệnh nhân, gạo và rau do ${s.office()} quyên góp.`,
    () => 'Quy ước tự quản dán ở đầu ngõ nhắc bà con tắt loa sau 22 giờ, khóa xe cẩn thận và giúp nhau lúc ốm đau.',
    (s) =>
      `Giống keo lai cấp phát ${s.number(8000, 95000)} cây, tỷ lệ sống ${s.percent()}, chỗ chết rải rác sẽ trồng dặm trong ${s.month()}.`,
  ],
  items: [
    (s) => `Bàn giao ${s.number(12, 400)} cây giống cho bà con ${s.hamlet()} ngay đầu vụ;`,
    (s) => `Mời ${s.office()} dự buổi đối thoại và ghi biên bản đầy đủ;`,
    () => 'Dán số điện thoại đường dây nóng tại nơi dễ thấy, cử người nghe máy cả ngày nghỉ;',
    (s) => `Hoàn trả ${s.money()} thu thừa cho người nộp trước ${s.shortDay()};`,
    () => 'Khen thưởng kịp thời tập thể làm tốt, phê bình nơi để việc kéo dài.',
  ],
  headings: [
    'Bối cảnh chung',
    'Diễn biến buổi làm việc',
    'Những điểm còn vướng',
    'Hướng xử lý',
    'Trách nhiệm các bên',
    'Chi phí dự trù',
    'Điều khoản cuối',
  ],
  subjects: [
    (s) => `chấn chỉnh nền nếp trong công tác ${s.field()}`,
    () => 'đối thoại định kỳ giữa người đứng đầu với Nhân dân',
    (s) => `mở lớp tập huấn kỹ năng ${s.field()} cho cán bộ thôn, tổ`,
    () => 'giao khoán bảo vệ rừng cho hộ gia đình, nhóm hộ',
  ],
  tasks: [
    (s) => `Có mặt thay tôi tại ${s.office()}, nộp bản chính để đối chiếu rồi nhận lại ngay trong ngày.`,
    () => 'Ký nhận sổ bảo hiểm, quyết định nghỉ việc và rút khoản hỗ trợ thất nghiệp còn được hưởng.',
    () => 'Thay mặt gia đình dự buổi hòa giải, nêu ý kiến và ký vào biên bản sau khi đã nghe đọc lại.',
  ],
  rows: [
    'Giới thiệu việc làm',
    'Cấp cây giống',
    'Khám sức khỏe',
    'Tiếp công dân',
    'Giải quyết đơn thư',
    'Hợp tác xã',
    'Chăn nuôi trang trại',
    'Trợ giúp pháp lý',
    'Sơ cấp nghề',
  ],
};
