import type { Vocabulary } from './grammar.ts';

/** Words of the sixth held-out round, opened since. */
export const OPENED_7: Vocabulary = {
  laws: [
    'Luật Đất đai ngày 18 tháng 01 năm 2024',
    'Luật Công chứng ngày 26 tháng 11 năm 2024',
    'Luật Xây dựng ngày 18 tháng 6 năm 2014 (sửa đổi, bổ sung năm 2020)',
    'Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013',
    'Luật Tài nguyên nước ngày 27 tháng 11 năm 2023',
    'Nghị định số 45/2020/NĐ-CP về thực hiện thủ tục hành chính trên môi trường điện tử',
    'Nghị định số 168/2025/NĐ-CP về đăng ký doanh nghiệp',
    'Nghị định số 280/2025/NĐ-CP sửa đổi, bổ sung quy định về cấp bản sao từ sổ gốc, chứng thực bản sao',
    'Thông tư số 01/2023/TT-VPCP quy định về số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
    'Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo',
  ],
  fields: [
    'quản lý quy hoạch, kiến trúc',
    'bảo vệ rừng, phòng cháy rừng',
    'nước sạch nông thôn',
    'hòa giải ở cơ sở',
    'chuyển đổi số',
    'thuế phi nông nghiệp',
    'an ninh trật tự',
    'khuyến nông, khuyến ngư',
    'giải phóng mặt bằng',
    'tiếp công dân',
  ],
  offices: [
    'Tổ công nghệ số cộng đồng',
    'Phòng Văn hóa - Xã hội',
    'Chi nhánh Văn phòng Đăng ký đất đai khu vực',
    'Hạt Kiểm lâm',
    'Thuế cơ sở',
    'Trung tâm Y tế khu vực',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh xã',
    'Ban Quản lý dự án đầu tư xây dựng',
    'Bưu điện văn hóa xã',
    'Công an cơ sở',
  ],
  grounds: [
    (s) => `Căn cứ ${s.law()};`,
    (s) => `Thực hiện kết luận của Thường trực Đảng ủy tại phiên họp ${s.day()} về ${s.field()};`,
    (s) => `Theo đề nghị của ${s.office()} tại văn bản ${s.day()};`,
    (s) => `Căn cứ Hướng dẫn liên ngành ${s.day()} về lĩnh vực ${s.field()};`,
    (s) => `Trên cơ sở kết quả rà soát thực tế tại ${s.hamlet()} và quy định của ${s.law()};`,
  ],
  sentences: [
    (s) =>
      `Tính đến ${s.shortDay()}, kho hồ sơ địa chính đã quét được ${s.number(900, 9600)} trang, trong đó ${s.percent()} bảo đảm yêu cầu về chất lượng ảnh.`,
    (s) =>
      `Tuyến đường nội đồng từ ${s.hamlet()} ra trục chính dài ${s.number(350, 2900)} m đã đổ xong bê tông, bà con hiến ${s.number(120, 1900)} m² đất.`,
    () =>
      'Người dân ở xa trung tâm được cán bộ lưu động tiếp nhận hồ sơ tại nhà văn hóa vào sáng thứ Bảy của tuần thứ hai hằng tháng.',
    (s) =>
      `Việc cấp đổi giấy chứng nhận theo bản đồ mới đạt ${s.percent()}; ${s.number(14, 320)} thửa còn lại có diện tích chênh lệch nên phải đo kiểm tra.`,
    (s) =>
      `${s.office()} đã tổ chức ${s.number(3, 18)} buổi hướng dẫn sử dụng tài khoản định danh điện tử, thu hút ${s.number(90, 1400)} lượt người tham gia.`,
    () =>
      'Một số chủ hộ kinh doanh chưa quen lập hóa đơn từ máy tính tiền, còn ghi sổ tay rồi nhờ con cháu nhập lại vào cuối ngày.',
    (s) =>
      `Diện tích rừng phòng hộ giao cho cộng đồng ${s.hamlet()} quản lý là ${s.number(40, 760)} ha, tiền dịch vụ môi trường rừng chi trả ${s.money()}.`,
    (s) =>
      `Qua ${s.number(2, 9)} cuộc tiếp công dân định kỳ, Chủ tịch đã trả lời trực tiếp ${s.number(5, 40)} ý kiến, chuyển cơ quan chuyên môn ${s.number(1, 9)} đơn.`,
    () =>
      'Bản đồ giải thửa lập từ những năm tám mươi đã rách, mờ số thửa, khi đối chiếu phải hỏi thêm các cụ cao tuổi trong xóm.',
    (s) =>
      `Công trình cấp nước tập trung phục vụ ${s.number(180, 1700)} hộ, hai máy bơm hoạt động luân phiên, giá nước ${s.number(5, 11)}.500 đồng mỗi mét khối.`,
    (s) =>
      `Trong ${s.month()}, số thu thuế sử dụng đất phi nông nghiệp đạt ${s.money()}, bằng ${s.percent()} số được giao cả năm.`,
    () =>
      'Chủ đầu tư phải đăng tải thông tin giấy phép tại hàng rào công trường và che chắn vật liệu để không rơi vãi ra lòng đường.',
    (s) =>
      `Tổ hòa giải ${s.hamlet()} vận động hai gia đình tự tháo dỡ ${s.number(6, 45)} m tường rào lấn ra ngõ đi chung.`,
    (s) =>
      `Thời gian giải quyết trung bình một hồ sơ ${s.field()} giảm còn ${s.number(2, 9)},${s.number(1, 9)} ngày, nhanh hơn ${s.percent()} so với cùng kỳ.`,
    () =>
      'Phôi giấy chứng nhận bị hỏng được lập biên bản, cắt góc và gửi trả về nơi cấp theo đúng quy trình quản lý phôi.',
    (s) =>
      `Phương án bồi thường, hỗ trợ cho ${s.number(8, 74)} hộ bị thu hồi đất được niêm yết từ ${s.day()} tại trụ sở và ${s.hamlet()}.`,
    (s) =>
      `Đề nghị ${s.office()} rà soát danh sách người đứng tên trên bản đồ, gửi kết quả qua hệ thống quản lý văn bản trước ${s.shortDay()}.`,
    () =>
      'Các tập tài liệu đã đóng dấu mức độ mật không đưa vào kế hoạch quét đợt này mà bàn giao nguyên trạng cho bộ phận lưu trữ.',
    (s) =>
      `Lớp tập huấn nuôi cá lồng có ${s.number(22, 95)} học viên, sau lớp học có ${s.number(4, 20)} hộ ở ${s.hamlet()} mạnh dạn vay vốn mở rộng.`,
    (s) =>
      `Sau sắp xếp đơn vị hành chính, ${s.percent()} người dân được hỏi cho biết hài lòng với thái độ phục vụ của bộ phận một cửa.`,
    () =>
      'Giấy tờ mang tên địa danh cũ vẫn được sử dụng bình thường, không bắt buộc người dân phải đổi nếu chưa có nhu cầu.',
    (s) =>
      `Lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở tuần tra ${s.number(12, 90)} buổi đêm, giải tán ${s.number(2, 14)} nhóm thanh niên tụ tập.`,
    (s) =>
      `Về kinh phí, ngân sách tỉnh hỗ trợ ${s.money()}, phần đối ứng lấy từ nguồn tăng thu và đóng góp của doanh nghiệp trên địa bàn.`,
    () =>
      'Trường hợp hồ sơ không đủ điều kiện thì phải trả lời bằng văn bản, nêu rõ điều khoản áp dụng, không trả lời miệng qua điện thoại.',
  ],
  items: [
    (s) => `Rà soát, lập danh sách các hộ tại ${s.hamlet()} chưa kê khai, hoàn thành trước ${s.shortDay()};`,
    (s) => `Bố trí ${s.number(1, 4)} viên chức trực tại quầy ${s.field()} vào giờ cao điểm;`,
    (s) => `Phối hợp với ${s.office()} kiểm tra thực địa và lập biên bản;`,
    () => 'Đăng toàn văn nội dung trên trang thông tin điện tử và nhóm Zalo của từng khu dân cư;',
    () => 'Định kỳ chiều thứ Năm hằng tuần gửi số liệu về bộ phận tổng hợp.',
  ],
  headings: [
    'Bối cảnh, yêu cầu đặt ra',
    'Kết quả chủ yếu',
    'Hạn chế cần khắc phục',
    'Giải pháp trọng tâm',
    'Tiến độ và cách làm',
    'Nguồn lực bảo đảm',
    'Kiến nghị, đề xuất',
  ],
  subjects: [
    (s) => `rà soát hồ sơ ${s.field()} còn tồn đọng`,
    () => 'làm sạch dữ liệu đất đai, đối khớp với dữ liệu dân cư',
    (s) => `tổ chức tuần lễ cao điểm hỗ trợ người dân tại ${s.hamlet()}`,
    () => 'bàn giao tài liệu sau khi kết thúc hoạt động của cấp huyện',
    (s) => `triển khai nhiệm vụ ${s.field()} những tháng cuối năm`,
  ],
  tasks: [
    (s) => `Kê khai, nộp và rút hồ sơ đất đai, ký nhận các thông báo thuế tại ${s.office()}.`,
    () => 'Liên hệ cơ quan có thẩm quyền xin cấp lại giấy tờ bị mất, nộp lệ phí và nhận kết quả.',
    () => 'Quản lý, trông coi, cho thuê nhà và thu tiền thuê hằng tháng trong thời gian bên ủy quyền vắng mặt.',
  ],
  rows: [
    'Chứng thực hợp đồng',
    'Chứng thực chữ ký',
    'Đăng ký đất đai lần đầu',
    'Cấp đổi giấy chứng nhận',
    'Xóa thế chấp',
    'Hộ kinh doanh',
    'Giấy phép xây dựng',
    'Khai tử, mai táng',
    'Trích lục hộ tịch',
    'Trợ giúp đột xuất',
  ],
};
