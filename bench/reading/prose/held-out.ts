import type { Vocabulary } from './grammar.ts';

/** Words of the papers kept away from whoever writes rules. Do not read this file when tuning. */
export const HELD_OUT: Vocabulary = {
  laws: [
    'Luật Nuôi con nuôi ngày 17 tháng 6 năm 2010',
    'Luật Thư viện ngày 21 tháng 11 năm 2019',
    'Luật Thú y ngày 19 tháng 6 năm 2015',
    'Luật Phòng, chống bạo lực gia đình ngày 14 tháng 11 năm 2022',
    'Luật Dân quân tự vệ ngày 22 tháng 11 năm 2019',
    'Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013',
    'Luật Tài nguyên nước ngày 27 tháng 11 năm 2023',
    'Nghị định số 87/2020/NĐ-CP quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến',
    'Nghị định số 70/2024/NĐ-CP quy định chi tiết một số điều và biện pháp thi hành Luật Căn cước',
    'Chỉ thị số 30/CT-TTg của Thủ tướng Chính phủ về số hóa dữ liệu hộ tịch',
  ],
  fields: [
    'đăng ký khai sinh, khai tử',
    'nuôi con nuôi',
    'hòa giải ở cơ sở',
    'thú y, chăn nuôi nhỏ lẻ',
    'dân quân tự vệ',
    'phòng, chống bạo lực gia đình',
    'thư viện, phòng đọc',
    'khai thác nước dưới đất',
    'định danh và xác thực điện tử',
    'bến đò, bến khách ngang sông',
  ],
  offices: [
    'Phòng Hành chính tư pháp',
    'Tổ Hòa giải khu dân cư',
    'Trạm Chăn nuôi và Thú y khu vực',
    'Ban Chỉ huy quân sự',
    'Thư viện cộng đồng',
    'Nhà Thiếu nhi',
    'Trung tâm Trợ giúp pháp lý nhà nước',
    'Hợp tác xã Vận tải thủy',
    'Ban Công tác người cao tuổi',
    'Trường Mầm non Hướng Dương',
  ],
  grounds: [
    (s) => `Căn cứ ${s.law()} cùng các văn bản hướng dẫn đang còn hiệu lực;`,
    (s) => `Theo biên bản làm việc ${s.day()} giữa các bên có liên quan về ${s.field()};`,
    (s) => `Xét tờ trình ${s.day()} của ${s.office()} và hồ sơ kèm theo;`,
    (s) => `Căn cứ số liệu đối soát của ${s.office()} và quy định của ${s.law()};`,
    (s) => `Theo nguyện vọng của đa số hộ dân ${s.hamlet()} được ghi nhận ${s.day()};`,
  ],
  sentences: [
    (s) =>
      `Trong kỳ có ${s.number(14, 180)} trẻ ra đời được đăng ký đúng hạn, ${s.number(2, 9)} trường hợp quá hạn vì mẹ sinh tại nhà, chưa xin được giấy chứng sinh.`,
    (s) =>
      `Hai quyển sổ kết hôn những năm 1980 bị mối xông mất ${s.number(3, 17)} trang, phải lập danh sách để dân tới khai lại trước ${s.day()}.`,
    () =>
      'Gia đình có người mất thường chỉ nhớ ngày âm lịch, cán bộ tra lịch vạn niên rồi mới ghi ngày dương vào tờ khai.',
    (s) =>
      `Đàn trâu, bò ${s.hamlet()} còn ${s.number(110, 940)} con, tiêm mũi nhắc lại đạt ${s.percent()}; con nào chưa tiêm thì buộc riêng, sơn dấu ở sừng.`,
    (s) =>
      `Phòng đọc mở thêm tối thứ Bảy, lượt mượn tăng lên ${s.number(90, 860)}, sách thiếu nhi rách gáy nhiều phải khâu lại.`,
    () => 'Bến đò ngang chỉ được chở khi có đủ áo phao, chủ đò ký sổ trực và dừng chuyến khi nước lên quá vạch sơn đỏ.',
    (s) =>
      `Ba cuộc hòa giải ở ${s.hamlet()} kết thúc bằng bắt tay, cuộc thứ tư về lối đi chung rộng ${s.number(1, 3)},${s.number(1, 9)} m chưa ngã ngũ.`,
    (s) =>
      `Giếng khoan của ${s.number(12, 140)} hộ đo độ mặn vượt ngưỡng, ${s.office()} cho mượn bồn nhựa trong lúc đợi đường ống.`,
    () =>
      'Trung đội cơ động tập trung đủ quân số, hành quân bộ mười hai cây số, bắn bài một đạt loại khá, không xảy ra mất an toàn.',
    (s) =>
      `Tài khoản định danh mức hai đã kích hoạt cho ${s.percent()} người trên mười bốn tuổi; người già mờ vân tay được thu nhận lại tại nhà ${s.hamlet()}.`,
    (s) =>
      `Một bé sơ sinh bị bỏ lại trước cổng chùa ngày ${s.shortDay()} đã có ${s.number(5, 19)} gia đình ngỏ ý nhận nuôi, việc xét theo thứ tự luật định.`,
    () => 'Nạn nhân được bố trí chỗ tạm lánh ở trạm y tế, người gây bạo lực ký giấy không đến gần trong ba ngày đầu.',
    (s) =>
      `Kinh phí quét ảnh sổ gốc là ${s.money()}, nhà thầu giao ${s.number(2100, 9800)} tệp, mỗi tệp đặt tên theo số quyển và số trang.`,
    (s) =>
      `Kiểm xác suất ${s.number(60, 400)} bản ghi thấy ${s.number(3, 21)} bản sai dấu ở tên đệm, lỗi dồn vào những quyển chữ viết ngoáy.`,
    () => 'Ai ở xa gửi phiếu qua bưu điện, kèm phong bì dán sẵn tem, bản sao sẽ gửi về tận nơi mà không thu thêm tiền.',
    (s) =>
      `Chuyến thư viện lưu động dừng ở ${s.hamlet()} nửa ngày, ${s.number(35, 220)} học sinh ngồi đọc dưới gốc đa, trưa mới về.`,
    (s) =>
      `${s.office()} nhận ủng hộ ${s.money()} sửa lại bếp ăn, phần thiếu do phụ huynh góp ngày công lát nền và quét vôi.`,
    () => 'Con dấu chữ ký cũ thu hồi, gói niêm phong và nộp về tỉnh; từ nay chỉ ký số trên hệ thống chung.',
    (s) =>
      `Lớp tập huấn kéo dài ${s.number(2, 5)} buổi, ${s.number(18, 72)} người dự, bài kiểm tra cuối khóa đạt ${s.percent()}.`,
    (s) =>
      `Người dân ${s.hamlet()} phản ánh tên ghi trong giấy cũ một đằng, trong thẻ một nẻo; đã lập bảng kê ${s.number(7, 64)} trường hợp để sửa dần.`,
    () => 'Mỗi buổi chiều thứ Sáu dành riêng cho việc gọi điện nhắc những hồ sơ đã có kết quả mà chưa ai tới lấy.',
    (s) =>
      `Tháng qua trạm bơm nước ngầm chạy ${s.number(90, 520)} giờ, mực nước tĩnh hạ ${s.number(1, 4)},${s.number(1, 9)} m so với mùa khô trước.`,
    (s) =>
      `Đám cưới tập thể ${s.number(6, 24)} đôi tổ chức ở nhà văn hóa, mỗi đôi được tặng cây giống và ${s.money()} từ quỹ đoàn.`,
    (s) =>
      `Tính đến ${s.day()} còn ${s.number(4, 33)} cụ trên tám mươi tuổi không có bất kỳ giấy tờ nào ghi ngày sinh, phải dựa vào lời khai của họ hàng.`,
  ],
  items: [
    (s) => `Lập bảng kê trường hợp sai lệch về ${s.field()}, gửi trước ngày ${s.shortDay()};`,
    (s) => `Cử ${s.number(2, 5)} người của ${s.office()} xuống ${s.hamlet()} làm việc ngoài giờ;`,
    (s) => `Dành ${s.money()} mua máy quét khổ lớn và tủ chống ẩm;`,
    () => 'In sẵn tờ hướng dẫn cỡ chữ to, để ở bàn viết cho người cao tuổi;',
    () => 'Bộ phận nào xong trước thì sang giúp bộ phận còn việc, không đợi nhắc.',
  ],
  headings: [
    'Hoàn cảnh chung',
    'Việc đã triển khai',
    'Con số đáng chú ý',
    'Vướng mắc phát sinh',
    'Hướng xử lý',
    'Phân công cụ thể',
    'Điều cần xin ý kiến',
  ],
  subjects: [
    (s) => `chấn chỉnh việc lập, lưu sổ trong công tác ${s.field()}`,
    () => 'số hóa, làm sạch dữ liệu hộ tịch giai đoạn trước năm 2007',
    (s) => `bảo đảm an toàn bến bãi và nguồn nước tại ${s.hamlet()}`,
    () => 'thu nhận căn cước lưu động cho người già yếu, khuyết tật',
    (s) => `kiện toàn đội ngũ làm công tác ${s.field()} ở khu dân cư`,
  ],
  tasks: [
    (s) => `Kê khai, ký nhận và đối chiếu bản gốc giấy tờ hộ tịch của tôi tại ${s.office()}.`,
    () => 'Xin trích lục khai sinh, nộp lệ phí và nhận lại bản chính những giấy đã xuất trình.',
    () => 'Đến cơ quan công an làm xác nhận thông tin về cư trú và nhận văn bản trả lời.',
  ],
  rows: [
    'Khai sinh đúng hạn',
    'Khai tử',
    'Nhận con nuôi',
    'Vụ hòa giải thành',
    'Gia súc tiêm phòng',
    'Thẻ bạn đọc',
    'Dân quân cơ động',
    'Giếng khoan',
    'Định danh mức hai',
    'Phương tiện thủy',
  ],
};
