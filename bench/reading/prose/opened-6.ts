import type { Vocabulary } from './grammar.ts';

/** Words of papers once held out, opened since. */
export const OPENED_6: Vocabulary = {
  laws: [
    'Luật Người khuyết tật ngày 17 tháng 6 năm 2010',
    'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29 tháng 11 năm 2024',
    'Luật Giáo dục ngày 14 tháng 6 năm 2019',
    'Luật Nuôi con nuôi ngày 17 tháng 6 năm 2010',
    'Nghị định số 20/2021/NĐ-CP quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
    'Nghị định số 131/2021/NĐ-CP quy định chi tiết Pháp lệnh Ưu đãi người có công với cách mạng',
    'Nghị định số 118/2025/NĐ-CP về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông',
    'Thông tư số 01/2019/TT-BLĐTBXH về xác định mức độ khuyết tật',
    'Chỉ thị số 05/CT-TTg về đẩy mạnh cải cách thủ tục hành chính',
  ],
  fields: [
    'thủy lợi nội đồng',
    'phòng cháy, chữa cháy',
    'trợ giúp xã hội',
    'phổ cập giáo dục',
    'thú y',
    'văn thư, lưu trữ',
    'an toàn giao thông',
    'thu gom rác thải',
    'chính sách người có công',
  ],
  offices: [
    'Trung tâm Phục vụ hành chính công',
    'Hội Chữ thập đỏ',
    'Trường Tiểu học Lê Quý Đôn',
    'Hợp tác xã Dịch vụ nông nghiệp',
    'Ban Thanh tra nhân dân',
    'Phòng Kinh tế',
    'Trạm Thú y khu vực 3',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    'Hội Cựu chiến binh',
    'Ban Công tác Mặt trận thôn',
  ],
  grounds: [
    (s) => `Theo quy định tại ${s.law()};`,
    (s) => `Căn cứ Chương trình công tác năm 2026 và Quyết định ${s.day()} về giao chỉ tiêu lĩnh vực ${s.field()};`,
    (s) => `Xét Công văn của ${s.office()} ${s.day()};`,
    (s) => `Căn cứ kết quả cuộc họp ${s.day()} với ${s.office()};`,
    (s) => `Căn cứ dự toán chi ${s.field()} đã được phân bổ và ${s.law()};`,
  ],
  sentences: [
    (s) =>
      `Đã nạo vét ${s.number(3, 28)},${s.number(1, 9)} km kênh mương cấp 3, khối lượng đào đắp ${s.number(900, 8400)} m³, bảo đảm tưới cho vụ Đông Xuân.`,
    (s) =>
      `Qua thẩm định, Hội đồng xác định mức độ khuyết tật kết luận ${s.number(6, 54)} trường hợp nặng và ${s.number(2, 19)} trường hợp đặc biệt nặng.`,
    () =>
      'Các điểm trường lẻ đều có điện, nước sạch và nhà vệ sinh; học sinh bán trú được ăn trưa tại lớp theo khẩu phần công khai.',
    (s) =>
      `Đợt tiêm phòng cho đàn gia súc đạt ${s.percent()} kế hoạch, riêng ${s.hamlet()} còn ${s.number(7, 88)} con chưa tiêm do chủ nuôi vắng nhà.`,
    (s) =>
      `Số hồ sơ giấy tồn từ trước ${s.shortDay()} là ${s.number(140, 2600)} bộ, đã chỉnh lý và đưa vào kho được ${s.percent()}.`,
    (s) =>
      `Lắp thêm ${s.number(12, 96)} bóng đèn chiếu sáng và ${s.number(3, 15)} gương cầu lồi ở các ngã ba khuất tầm nhìn của ${s.hamlet()}.`,
    (s) =>
      `Trong kỳ tặng ${s.number(20, 180)} suất quà cho gia đình liệt sĩ, thương binh với trị giá ${s.money()}, trao tận nhà trước Tết.`,
    () =>
      'Người nộp hồ sơ được nhắn tin báo kết quả, không phải đi lại nhiều lần; trường hợp trễ hẹn đều có thư xin lỗi kèm ngày hẹn lại.',
    (s) =>
      `Rác sinh hoạt phát sinh khoảng ${s.number(4, 27)} tấn mỗi ngày, tỷ lệ thu gom ${s.percent()}, phần còn lại được chôn lấp tại vườn.`,
    (s) =>
      `${s.office()} kiểm tra ${s.number(9, 63)} cơ sở kinh doanh gas, xăng dầu, nhắc nhở ${s.number(1, 8)} cơ sở thiếu bình chữa cháy.`,
    (s) =>
      `Kết quả điều tra phổ cập cho thấy ${s.percent()} trẻ 5 tuổi đến lớp; còn ${s.number(2, 21)} em nghỉ học giữa chừng phải vận động trở lại.`,
    () =>
      'Máy quét của bộ phận tiếp nhận thường kẹt giấy, mạng chậm vào đầu giờ sáng nên nhiều hồ sơ phải quét lại vào buổi chiều.',
    (s) =>
      `Quỹ Đền ơn đáp nghĩa vận động được ${s.money()}, dùng để sửa chữa ${s.number(2, 12)} căn nhà bị tốc mái sau cơn bão số ${s.number(3, 9)}.`,
    (s) =>
      `Đề nghị ${s.office()} cử người tham gia đoàn khảo sát vào ${s.day()} và gửi ý kiến bằng văn bản trong 5 ngày làm việc.`,
    (s) =>
      `Mỗi khẩu được cấp ${s.number(5, 15)} kg gạo, danh sách niêm yết tại nhà sinh hoạt cộng đồng ${s.hamlet()} trước khi phát.`,
    () =>
      'Cán bộ hộ tịch không đòi thêm giấy tờ ngoài thành phần hồ sơ đã công bố, tự tra cứu thông tin cư trú trên phần mềm dùng chung.',
    (s) =>
      `Vụ va chạm ngày ${s.shortDay()} trên tuyến đường liên thôn làm ${s.number(1, 4)} người bị thương nhẹ, thiệt hại tài sản khoảng ${s.money()}.`,
    (s) =>
      `Đến hết ${s.month()}, ${s.field()} giải ngân ${s.percent()} vốn, chậm so với cam kết vì vướng mặt bằng đoạn qua ${s.hamlet()}.`,
    () =>
      'Mọi khoản đóng góp tự nguyện phải có biên lai, sổ theo dõi riêng và được Ban Thanh tra nhân dân giám sát từ đầu.',
    (s) =>
      `Ước tính ${s.number(30, 260)} hecta lúa nhiễm rầy nâu, bà con cần thăm đồng thường xuyên và phun thuốc theo nguyên tắc bốn đúng.`,
    (s) =>
      `Hòa giải thành ${s.number(5, 31)} trên tổng số ${s.number(32, 48)} vụ việc, chủ yếu là tranh chấp lối đi chung, mâu thuẫn gia đình.`,
    () =>
      'Giao bộ phận văn phòng theo dõi, tổng hợp khó khăn của các thôn, trình lãnh đạo xem xét tại phiên họp gần nhất.',
  ],
  items: [
    (s) => `Lập dự toán sửa chữa với mức ${s.money()}, trình duyệt chậm nhất ngày ${s.shortDay()};`,
    (s) => `Cùng ${s.office()} đo đạc, cắm mốc đoạn qua ${s.hamlet()};`,
    (s) => `Cấp phát ${s.number(40, 900)} tờ rơi về ${s.field()} đến từng hộ dân;`,
    () => 'Mở sổ theo dõi riêng, cuối tuần đối chiếu số liệu với phần mềm;',
    () => 'Chấn chỉnh ngay việc trả kết quả trễ hẹn mà không có thư xin lỗi.',
  ],
  headings: [
    'Đặc điểm tình hình',
    'Những việc đã làm được',
    'Khó khăn, nguyên nhân',
    'Nhiệm vụ quý tới',
    'Phân công trách nhiệm',
    'Nguồn vốn và thời gian',
    'Ý kiến đề nghị cấp trên',
  ],
  subjects: [
    (s) => `kiểm tra liên ngành về ${s.field()}`,
    () => 'số hóa hồ sơ, giấy tờ còn hiệu lực tại kho lưu trữ',
    (s) => `phân bổ kinh phí ${s.field()} đợt 2 năm 2026`,
    () => 'chi trả trợ cấp cho người khuyết tật và người chăm sóc',
    (s) => `lấy ý kiến nhân dân về quy ước ${s.hamlet()}`,
  ],
  tasks: [
    (s) => `Nộp đơn, bổ sung giấy tờ và ký biên nhận tại ${s.office()} cho đến khi có kết quả.`,
    () => 'Đứng tên nhận hộ tiền tuất, tiền mai táng phí và các khoản trợ cấp một lần còn lại.',
    () => 'Làm việc với đơn vị đo đạc, ký giáp ranh và nhận bản trích đo thửa đất của gia đình.',
  ],
  rows: [
    'Nuôi con nuôi, giám hộ',
    'Sao y bản chính',
    'Chế độ tuất, mai táng',
    'Xác nhận khuyết tật',
    'Đăng ký tạm trú',
    'Biến động đất đai',
    'Cấp phép xây nhà ở',
    'Sổ hộ nghèo, cận nghèo',
    'Văn bằng, chứng chỉ',
  ],
};
