import type { Vocabulary } from './grammar.ts';

/** Words of layouts that were held out until their misses were looked at: the second round. */
export const OPENED_2: Vocabulary = {
  laws: [
    'Luật Nghĩa vụ quân sự ngày 19 tháng 6 năm 2015',
    'Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020',
    'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Luật Giá ngày 19 tháng 6 năm 2023',
    'Nghị định số 151/2017/NĐ-CP quy định chi tiết một số điều của Luật Quản lý, sử dụng tài sản công',
    'Nghị định số 137/2020/NĐ-CP về quản lý, sử dụng pháo',
    'Thông tư số 78/2021/TT-BTC hướng dẫn thực hiện hóa đơn, chứng từ',
    'Nghị định số 08/2022/NĐ-CP quy định chi tiết một số điều của Luật Bảo vệ môi trường',
  ],
  fields: [
    'cấp nước sạch',
    'chiếu sáng công cộng',
    'quân sự địa phương',
    'lao động, việc làm',
    'du lịch',
    'thể dục thể thao',
    'thu gom chất thải',
    'dân số',
    'thuế, phí',
  ],
  offices: [
    'Công ty Cổ phần Môi trường đô thị',
    'Điện lực khu vực',
    'Nhà máy nước số 3',
    'Trường Mầm non Họa Mi',
    'Trung tâm Văn hóa, Thể thao và Truyền thanh',
    'Ban Quản lý dự án',
    'Thuế cơ sở 6',
    'Liên đoàn Lao động',
    'Câu lạc bộ Hưu trí',
  ],
  grounds: [
    (s) => `Căn cứ các quy định tại ${s.law()};`,
    (s) => `Thực hiện ý kiến kết luận của Thường trực Đảng ủy ngày ${s.shortDay()} và quy định tại ${s.law()};`,
    (s) => `Theo Công văn của ${s.office()} ngày ${s.shortDay()} về việc xin chủ trương lĩnh vực ${s.field()};`,
    (s) => `Căn cứ kết quả thẩm tra của ${s.office()} và biểu quyết của các thành viên có mặt ${s.day()},`,
  ],
  sentences: [
    (s) =>
      `Đợt gọi khám sức khỏe nghĩa vụ quân sự có ${s.number(60, 310)} nam công dân trong độ tuổi, vắng mặt không lý do ${s.number(2, 14)} trường hợp.`,
    (s) =>
      `Nhà máy cấp bình quân ${s.number(900, 5200)} m³ nước mỗi ngày đêm; giờ cao điểm áp lực yếu, hộ ở cuối tuyến ống phải bơm thêm lên bồn.`,
    () =>
      'Xe ép rác vào từng hẻm các chiều thứ Ba, thứ Năm, thứ Bảy; bà con để rác trước cửa sau 17 giờ, buộc kín miệng túi.',
    (s) =>
      `Dàn đèn cao áp dọc ${s.hamlet()} được thay bằng ${s.number(40, 260)} bóng LED tiết kiệm điện, hẹn giờ tắt bớt một nửa sau 23 giờ.`,
    () =>
      'Giải bóng chuyền hơi người cao tuổi thi đấu vòng tròn một lượt, mỗi đội đăng ký tám vận động viên và một săn sóc viên.',
    (s) =>
      `Phiên giao dịch việc làm lưu động thu hút ${s.number(150, 1300)} lượt người, ${s.number(20, 190)} lao động được nhận ngay tại chỗ với mức lương từ ${s.number(7, 13)} triệu đồng.`,
    (s) =>
      `Công tơ của ${s.number(30, 420)} khách hàng đã chuyển sang loại đo xa, nhân viên ngành điện không còn leo cột ghi chỉ số.`,
    () =>
      'Khách lưu trú qua đêm ở nhà dân phải khai báo tạm trú trước 23 giờ, chủ nhà giữ sổ theo dõi và bình chữa cháy còn hạn dùng.',
    (s) =>
      `Bếp ăn bán trú phục vụ ${s.number(120, 640)} suất mỗi trưa; mẫu lưu thức ăn dán nhãn, giữ lạnh đủ hai mươi tư tiếng.`,
    (s) =>
      `Tài sản công hư hỏng, hết khấu hao gồm ${s.number(3, 28)} bộ máy vi tính và ${s.number(2, 16)} tủ sắt, nguyên giá ${s.money()}, đề nghị thanh lý theo lô.`,
    () =>
      'Tỷ số giới tính khi sinh đã giảm nhẹ, song mức sinh thay thế chưa bền vững, nhiều cặp vợ chồng trẻ ngại sinh con thứ hai.',
    (s) =>
      `Vỉa hè ${s.hamlet()} lát gạch không nung, rộng ${s.chance.whole(2, 4)},${s.chance.whole(1, 9)} m, chừa hố trồng bàng Đài Loan cách nhau tám mét.`,
    (s) =>
      `Tiến độ giải ngân vốn đầu tư mới đạt ${s.percent()}, vướng nhất là khâu di dời đường ống và cáp viễn thông chôn chung.`,
    () => 'Đêm hội trăng rằm bố trí lực lượng bảo vệ ở cổng chính, nghiêm cấm đốt pháo nổ và thả đèn trời gây cháy.',
    (s) => `Nguồn thu lệ phí trước bạ quý này ước ${s.money()}, hụt so với dự toán do giao dịch nhà đất trầm lắng.`,
    (s) =>
      `Các nghệ nhân làng nghề đan lát nhận dạy ${s.number(12, 45)} học viên, bao tiêu sản phẩm và trả công theo chiếc.`,
    () =>
      'Loa truyền thanh thông minh phát ba buổi mỗi ngày, âm lượng vừa phải, tránh hướng thẳng vào trường học và phòng khám.',
    (s) =>
      `Đến ${s.day()}, ${s.office()} đã bàn giao mặt bằng ${s.number(8, 70)} hộ, còn lại vài hộ chưa thống nhất đơn giá cây trồng.`,
    () =>
      'Học viên vắng quá hai buổi không được dự kiểm tra cuối khóa; chứng chỉ phát tại hội trường vào tuần kế tiếp.',
    (s) =>
      `Cử tri phản ánh mùi hôi phát sinh từ trại nuôi vịt cạnh ${s.hamlet()}, kiến nghị đo lại chất lượng không khí và nước thải.`,
  ],
  items: [
    (s) => `Lắp thêm ${s.number(4, 30)} thùng rác phân loại tại các điểm sinh hoạt đông người;`,
    (s) => `Ứng trước cho ${s.office()} số tiền ${s.money()}, quyết toán trong quý IV;`,
    () => 'Trực cấp cứu, trực điện và trực nước suốt thời gian diễn ra hội thi;',
    (s) => `Chốt danh sách vận động viên, huấn luyện viên vào ngày ${s.shortDay()};`,
    () => 'Mọi khoản chi phải có hóa đơn điện tử và bảng kê có chữ ký người nhận.',
  ],
  headings: [
    'Tình hình chung',
    'Các mặt công tác',
    'Khó khăn, nguyên nhân',
    'Phương hướng quý tới',
    'Dự toán và nguồn vốn',
    'Sự cần thiết',
  ],
  subjects: [
    () => 'điều chỉnh lịch thu gom rác thải sinh hoạt và mức thu giá dịch vụ vệ sinh',
    (s) => `thành lập Tổ giúp việc lĩnh vực ${s.field()} nhiệm kỳ 2026 - 2030`,
    (s) => `tiếp nhận nguồn tài trợ lắp đặt hệ thống chiếu sáng tại ${s.hamlet()}`,
    () => 'tổ chức Ngày hội Đại đoàn kết toàn dân tộc năm 2026',
  ],
  tasks: [
    () =>
      'Làm việc với cơ quan thuế và kho bạc để quyết toán thuế thu nhập cá nhân, nhận tiền hoàn thuế và ký nhận các chứng từ.',
    (s) =>
      `Quản lý, sửa chữa và thu tiền thuê mặt bằng tại ${s.hamlet()}; ký gia hạn hợp đồng thuê với người đang thuê.`,
    () => 'Nhận lương hưu, trợ cấp hằng tháng và làm thủ tục đổi nơi nhận chi trả.',
  ],
  rows: [
    'Cấp nước sạch',
    'Vệ sinh đường phố',
    'Chiếu sáng',
    'Đào tạo nghề',
    'Giải quyết việc làm',
    'Tuyển quân',
    'Thể thao phong trào',
    'Lưu trú du lịch',
    'Thu tiền sử dụng đất',
  ],
};
