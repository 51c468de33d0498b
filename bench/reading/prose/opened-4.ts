import type { Vocabulary } from './grammar.ts';

/** Words of papers once held out, opened since. */
export const OPENED_4: Vocabulary = {
  laws: [
    'Luật Nghĩa vụ quân sự ngày 19 tháng 6 năm 2015',
    'Luật Thanh niên ngày 16 tháng 6 năm 2020',
    'Luật Bảo hiểm xã hội ngày 29 tháng 6 năm 2024',
    'Luật Di sản văn hóa ngày 23 tháng 11 năm 2024',
    'Nghị định số 104/2022/NĐ-CP sửa đổi các quy định về nộp, xuất trình sổ hộ khẩu khi giải quyết thủ tục hành chính',
    'Nghị định số 07/2021/NĐ-CP quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025',
    'Thông tư số 09/2023/TT-BNV về chế độ báo cáo thống kê ngành Nội vụ',
    'Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ',
  ],
  fields: [
    'dân số',
    'tuyển quân',
    'giảm nghèo',
    'cấp nước sạch',
    'thể dục, thể thao',
    'bảo hiểm y tế',
    'di tích',
    'chuyển đổi số',
    'an ninh trật tự',
  ],
  offices: [
    'Ban Chỉ huy Quân sự',
    'Trạm Cấp nước sạch nông thôn',
    'Hội Người cao tuổi',
    'Phòng Văn hóa - Xã hội',
    'Thuế cơ sở 7',
    'Ban Quản lý di tích',
    'Trường Mầm non Hướng Dương',
    'Tổ công nghệ số cộng đồng',
    'Bảo hiểm xã hội liên xã',
  ],
  grounds: [
    (s) => `Căn cứ ${s.law()};`,
    (s) => `Căn cứ Nghị quyết số ${s.number(5, 80)}/NQ-HĐND ${s.day()} của Hội đồng nhân dân tỉnh;`,
    (s) => `Theo đề nghị của ${s.office()} tại Tờ trình ${s.day()};`,
    (s) => `Thực hiện Kế hoạch công tác ${s.field()} năm 2026 và ${s.law()};`,
  ],
  sentences: [
    (s) =>
      `Tổng số hộ nghèo cuối kỳ là ${s.number(40, 320)} hộ, chiếm ${s.percent()}; số hộ thoát nghèo trong kỳ là ${s.number(8, 60)} hộ.`,
    (s) =>
      `Công tác khám sơ tuyển nghĩa vụ quân sự hoàn thành ngày ${s.shortDay()}, có ${s.number(60, 240)} thanh niên đủ điều kiện khám tuyển.`,
    (s) =>
      `Tuyến ống cấp nước dài ${s.number(2, 19)},${s.number(1, 9)} km đã đấu nối cho ${s.number(110, 890)} hộ, giá nước thu theo đồng hồ.`,
    () =>
      'Bộ phận chuyên môn thường xuyên cập nhật dữ liệu, đối chiếu với cơ sở dữ liệu quốc gia về dân cư và sửa ngay các trường hợp sai lệch.',
    (s) =>
      `Tỷ lệ người dân tham gia bảo hiểm y tế đạt ${s.percent()}, tăng so với cùng kỳ; ${s.number(12, 95)} người được hỗ trợ thêm mức đóng.`,
    (s) =>
      `Đội văn nghệ quần chúng biểu diễn ${s.number(3, 18)} buổi tại ${s.hamlet()}, thu hút đông đảo bà con đến xem.`,
    () =>
      'Một số cán bộ còn kiêm nhiệm nhiều việc, trang thiết bị xuống cấp nên tiến độ xử lý văn bản có lúc chưa bảo đảm.',
    (s) =>
      `Số tiền thuế thu được trong kỳ là ${s.money()}, đạt ${s.percent()} dự toán giao; số nợ đọng giảm dần qua từng tháng.`,
    (s) =>
      `Trường hợp đề nghị tu bổ di tích phải lập hồ sơ trình cấp có thẩm quyền trước ngày ${s.shortDay()}, kèm ảnh chụp hiện trạng.`,
    () =>
      'Người cao tuổi, người khuyết tật và phụ nữ mang thai được ưu tiên giải quyết trước, không phải lấy số thứ tự.',
    (s) =>
      `Lực lượng công an cơ sở tổ chức ${s.number(20, 90)} lượt tuần tra ban đêm, kịp thời ngăn chặn ${s.number(2, 11)} vụ gây mất trật tự.`,
    (s) =>
      `Giải bóng chuyền hơi khai mạc ${s.day()} với ${s.number(6, 16)} đội tham gia, kinh phí tổ chức ${s.money()} từ nguồn xã hội hóa.`,
    (s) =>
      `Tổ công nghệ số đã hướng dẫn ${s.number(130, 960)} lượt người cài đặt tài khoản định danh điện tử và thanh toán không dùng tiền mặt.`,
    () =>
      'Việc niêm yết công khai được thực hiện tại trụ sở, nhà văn hóa các thôn và trên trang thông tin điện tử trong thời gian 15 ngày.',
    (s) =>
      `Nhóm trẻ tư thục tại ${s.hamlet()} đã khắc phục các tồn tại về bếp ăn, lối thoát hiểm theo biên bản kiểm tra.`,
    (s) =>
      `Từ ${s.month()}, chế độ trợ cấp hưu trí xã hội được chi trả qua tài khoản cho ${s.number(50, 410)} người, còn lại nhận bằng tiền mặt.`,
    () =>
      'Kinh phí thực hiện bố trí từ dự toán chi thường xuyên được giao và các nguồn hợp pháp khác theo phân cấp ngân sách.',
    (s) =>
      `Qua rà soát có ${s.number(4, 37)} trường hợp trùng thông tin cư trú, đã đề nghị ${s.office()} xác minh, điều chỉnh.`,
    (s) =>
      `Dịch sốt xuất huyết ghi nhận ${s.number(3, 28)} ca mắc, không có tử vong; ${s.hamlet()} được phun hóa chất hai lần.`,
    () =>
      'Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai, định kỳ báo cáo trước ngày 20 hằng tháng để tổng hợp chung.',
  ],
  items: [
    (s) =>
      `Rà soát, lập danh sách ${s.number(20, 300)} đối tượng thuộc diện thụ hưởng, gửi trước ngày ${s.shortDay()};`,
    (s) => `Phối hợp với ${s.office()} tuyên truyền trên hệ thống loa truyền thanh;`,
    () => 'Bố trí cán bộ trực, tiếp nhận và trả lời ý kiến của công dân trong giờ hành chính;',
    (s) => `Thanh toán đủ ${s.money()} cho các hộ đã nghiệm thu khối lượng;`,
    () => 'Kiểm tra, đôn đốc việc thực hiện và kịp thời tháo gỡ khó khăn, vướng mắc phát sinh.',
  ],
  headings: [
    'Mục đích, yêu cầu',
    'Kết quả đạt được',
    'Tồn tại, hạn chế',
    'Phương hướng, nhiệm vụ',
    'Tổ chức thực hiện',
    'Kinh phí thực hiện',
    'Kiến nghị, đề xuất',
  ],
  subjects: [
    (s) => `triển khai công tác ${s.field()} năm 2027 trên địa bàn`,
    () => 'rà soát hộ nghèo, hộ cận nghèo theo chuẩn nghèo đa chiều',
    (s) => `tăng cường quản lý nhà nước về ${s.field()}`,
    () => 'sơ kết thực hiện Đề án 06 và cải cách thủ tục hành chính',
  ],
  tasks: [
    () =>
      'Thay mặt tôi nộp hồ sơ, nhận kết quả giải quyết thủ tục hành chính và nộp các khoản phí, lệ phí theo quy định.',
    (s) => `Đến ${s.office()} nhận tiền trợ cấp, ký nhận vào danh sách chi trả và giao lại đầy đủ cho tôi.`,
    () =>
      'Liên hệ cơ quan đăng ký đất đai để cung cấp thông tin, ký các văn bản và nhận Giấy chứng nhận sau khi cấp đổi.',
  ],
  rows: [
    'Hộ tịch',
    'Chứng thực',
    'Đất đai',
    'Bảo trợ xã hội',
    'Thành lập hộ kinh doanh',
    'Người có công',
    'Hoạt động xây dựng',
    'Nuôi con nuôi',
    'Môi trường',
  ],
};
