import type { Vocabulary } from './grammar.ts';

/** Words of the papers that rules may be written against. */
export const TUNED: Vocabulary = {
  laws: [
    'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    'Luật Hộ tịch ngày 20 tháng 11 năm 2014',
    'Luật Căn cước ngày 27 tháng 11 năm 2023',
    'Luật Đất đai ngày 18 tháng 01 năm 2024',
    'Nghị định số 118/2025/NĐ-CP của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông',
    'Nghị định số 123/2015/NĐ-CP quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch',
    'Nghị định số 23/2015/NĐ-CP về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký',
    'Thông tư số 01/2023/TT-VPCP quy định một số nội dung và biện pháp thi hành trong số hóa hồ sơ',
    'Nghị định số 30/2020/NĐ-CP về công tác văn thư',
    'Nghị định số 45/2020/NĐ-CP về thực hiện thủ tục hành chính trên môi trường điện tử',
  ],
  fields: [
    'hộ tịch',
    'chứng thực',
    'đất đai',
    'xây dựng',
    'bảo trợ xã hội',
    'người có công',
    'hộ kinh doanh',
    'cư trú',
    'môi trường',
    'nuôi con nuôi',
  ],
  offices: [
    'Phòng Kinh tế',
    'Phòng Văn hóa - Xã hội',
    'Công an xã',
    'Ban Chỉ huy Quân sự',
    'Trạm Y tế',
    'Văn phòng HĐND và UBND',
    'Hội Liên hiệp Phụ nữ',
    'Mặt trận Tổ quốc',
    'Đoàn Thanh niên',
    'Chi nhánh Văn phòng đăng ký đất đai',
  ],
  grounds: [
    (s) => `Căn cứ ${s.law()};`,
    (s) => `Căn cứ ${s.law()} và các văn bản hướng dẫn thi hành;`,
    (s) =>
      `Theo đề nghị của ${s.office()} tại Tờ trình số ${s.number(11, 240)}/TTr-${s.chance.pick(['KT', 'VHXH', 'VP'])} ${s.day()};`,
    (s) =>
      `Căn cứ Nghị quyết của Hội đồng nhân dân ${s.place.kind} ${s.place.name} về nhiệm vụ phát triển kinh tế - xã hội năm 2026;`,
    (s) => `Xét nhu cầu công tác và phẩm chất, năng lực của cán bộ, công chức ${s.office()};`,
  ],
  sentences: [
    (s) =>
      `Trong ${s.month()}, Trung tâm Phục vụ hành chính công ${s.place.kind} ${s.place.name} tiếp nhận ${s.number(180, 2400)} hồ sơ, trong đó lĩnh vực ${s.field()} chiếm ${s.percent()}.`,
    (s) =>
      `Số hồ sơ giải quyết trước hạn và đúng hạn đạt ${s.percent()}; còn ${s.number(2, 37)} hồ sơ quá hạn, chủ yếu do chờ kết quả xác minh của cơ quan liên quan.`,
    (s) =>
      `${s.office()} chủ trì, phối hợp với ${s.office()} kiểm tra, đối chiếu giấy tờ gốc trước khi quét, bảo đảm bản điện tử rõ nét và đủ trang.`,
    () =>
      `Người dân không phải xuất trình lại giấy tờ đã có trong cơ sở dữ liệu; cán bộ tiếp nhận tra cứu bằng số định danh cá nhân và ghi rõ nguồn dữ liệu vào phiếu kiểm soát.`,
    (s) =>
      `Kinh phí thực hiện dự kiến ${s.money()}, lấy từ nguồn ngân sách cấp xã đã được giao trong dự toán năm 2026.`,
    (s) =>
      `Đối với hồ sơ thuộc lĩnh vực ${s.field()}, thời hạn giải quyết rút ngắn từ ${s.number(10, 20)} ngày xuống còn ${s.number(3, 9)} ngày làm việc.`,
    (s) =>
      `Qua kiểm tra thực tế tại ${s.hamlet()}, đoàn công tác ghi nhận ${s.number(3, 64)} hộ chưa hoàn thành việc kê khai, nguyên nhân chính là chủ hộ vắng mặt.`,
    () =>
      `Các giấy tờ khổ lớn, bản vẽ và trích đo địa chính được quét ở độ phân giải 300 điểm ảnh, lưu thành một tệp riêng kèm theo hồ sơ.`,
    (s) =>
      `Yêu cầu ${s.office()} báo cáo kết quả về Ủy ban nhân dân trước ngày ${s.shortDay()} để tổng hợp, trình cấp có thẩm quyền xem xét.`,
    () =>
      `Việc thu phí, lệ phí thực hiện bằng hình thức chuyển khoản; biên lai điện tử gửi vào hộp thư của người nộp ngay khi giao dịch hoàn tất.`,
    (s) =>
      `Tỷ lệ hồ sơ trực tuyến toàn trình tăng từ ${s.percent()} lên ${s.percent()} so với cùng kỳ năm trước, vượt chỉ tiêu được giao.`,
    () =>
      `Ý kiến phản ánh của công dân được ghi nhận, phân loại và trả lời bằng văn bản trong thời hạn không quá bảy ngày làm việc.`,
    (s) =>
      `Thửa đất số ${s.number(2, 980)}, tờ bản đồ số ${s.number(2, 96)} có diện tích ${s.number(60, 990)},${s.chance.whole(1, 9)} m², sử dụng ổn định, không có tranh chấp, phù hợp với quy hoạch.`,
    (s) =>
      `Trưởng ${s.hamlet()} có trách nhiệm niêm yết danh sách tại nhà văn hóa và vận động nhân dân đến đúng giờ hẹn ghi trên giấy.`,
    () =>
      `Trường hợp giấy tờ bị rách, mờ hoặc tẩy xóa, cán bộ lập biên bản, hướng dẫn công dân đề nghị cấp lại và không nhận hồ sơ khi chưa đủ căn cứ.`,
    () =>
      `Khi xảy ra sự cố mạng, hồ sơ giấy được tiếp nhận theo sổ, sau đó cập nhật đầy đủ lên hệ thống trong ngày làm việc tiếp theo.`,
    (s) =>
      `Tổng số giấy tờ đã số hóa lũy kế là ${s.number(1200, 48000)} bản, dung lượng lưu trữ ${s.number(12, 870)} GB, tỷ lệ tái sử dụng đạt ${s.percent()}.`,
    () =>
      `Mọi hành vi sách nhiễu, gây phiền hà hoặc yêu cầu bổ sung giấy tờ ngoài quy định đều bị xử lý nghiêm theo pháp luật.`,
    (s) =>
      `Hội đồng đánh giá gồm ${s.number(5, 11)} thành viên, làm việc theo nguyên tắc tập trung dân chủ, quyết định theo đa số.`,
    (s) =>
      `Đề nghị quý cơ quan cử ${s.number(1, 4)} cán bộ am hiểu nghiệp vụ ${s.field()} tham gia buổi tập huấn ngày ${s.shortDay()}.`,
    () =>
      `Sổ hộ tịch các năm trước được sắp xếp theo loại việc, đánh số tờ, chụp từng trang và đối khớp với dữ liệu đã nhập.`,
    (s) =>
      `Ông, bà có tên trong danh sách được hưởng mức trợ cấp ${s.money()} mỗi tháng, chi trả qua tài khoản trước ngày 10 hằng tháng.`,
    () =>
      `Kết quả rà soát cho thấy quy trình nội bộ còn trùng lặp ở khâu thẩm định, cần cắt bỏ để người dân bớt một lần đi lại.`,
    (s) =>
      `Năm ${s.chance.whole(2022, 2025)}, đơn vị đã mua sắm ${s.number(1, 6)} máy quét hai mặt, ${s.number(2, 9)} máy tính và một máy in khổ A3 phục vụ quầy tiếp nhận.`,
    () =>
      `Chữ ký số chuyên dùng công vụ phải do đúng người được cấp sử dụng; nghiêm cấm cho mượn, để lộ mật khẩu hoặc gửi kèm theo văn bản.`,
    (s) =>
      `Bộ phận văn thư nhận văn bản đến lúc ${two(s.chance.whole(7, 16))} giờ ${two(s.chance.whole(1, 59))} phút, vào sổ và chuyển ngay cho lãnh đạo phụ trách.`,
  ],
  items: [
    (s) => `Hồ sơ ${s.field()}: ${s.number(12, 640)} hồ sơ, đạt ${s.percent()};`,
    (s) => `Giao ${s.office()} theo dõi, đôn đốc, định kỳ báo cáo trước ngày 25 hằng tháng;`,
    () => `Bản chính giấy tờ được trả lại cho người nộp ngay sau khi đối chiếu xong;`,
    (s) => `Bố trí ${s.number(1, 5)} công chức trực tại quầy vào sáng thứ Bảy để hướng dẫn người cao tuổi;`,
    () => `Công khai danh mục thủ tục, mức phí và thời hạn giải quyết tại trụ sở và trên trang thông tin điện tử;`,
    (s) => `Hoàn thành trước ${s.day()} và lưu đầy đủ tài liệu kiểm chứng.`,
  ],
  headings: [
    'ĐẶC ĐIỂM TÌNH HÌNH',
    'KẾT QUẢ ĐẠT ĐƯỢC',
    'TỒN TẠI, HẠN CHẾ',
    'NHIỆM VỤ TRỌNG TÂM',
    'TỔ CHỨC THỰC HIỆN',
    'ĐỀ XUẤT, KIẾN NGHỊ',
    'MỤC ĐÍCH, YÊU CẦU',
  ],
  subjects: [
    (s) => `phê duyệt kế hoạch số hóa hồ sơ lĩnh vực ${s.field()} giai đoạn 2026 - 2028`,
    (s) => `kiện toàn Tổ công tác cải cách thủ tục hành chính ${s.place.kind} ${s.place.name}`,
    (s) => `rà soát, cập nhật dữ liệu ${s.field()} trên hệ thống thông tin giải quyết thủ tục hành chính`,
    () => 'công tác kiểm soát thủ tục hành chính và thực hiện cơ chế một cửa',
    (s) => `chấn chỉnh việc tiếp nhận, trả kết quả hồ sơ lĩnh vực ${s.field()}`,
    () => 'ban hành quy chế khai thác và sử dụng kho dữ liệu điện tử của tổ chức, cá nhân',
  ],
  tasks: [
    (s) =>
      `Nộp hồ sơ và nhận kết quả thủ tục thuộc lĩnh vực ${s.field()} tại Trung tâm Phục vụ hành chính công ${s.place.full}.`,
    (s) =>
      `Ký các văn bản, nộp lệ phí và nhận thông báo liên quan đến thửa đất số ${s.number(3, 700)}, tờ bản đồ số ${s.number(2, 80)} tại ${s.hamlet()}.`,
    () => 'Liên hệ cơ quan bảo hiểm xã hội để đề nghị điều chỉnh thông tin và nhận trợ cấp theo quy định.',
  ],
  rows: [
    'Hộ tịch',
    'Chứng thực',
    'Đất đai',
    'Xây dựng',
    'Bảo trợ xã hội',
    'Người có công',
    'Hộ kinh doanh',
    'Thi đua, khen thưởng',
    'Môi trường',
    'Tôn giáo',
  ],
};

function two(n: number): string {
  return String(n).padStart(2, '0');
}
