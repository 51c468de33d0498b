import { pick, type Random } from '../../draw/random.ts';

/** What the papers of the seventh set say; no sentence is one of the other sets'. Places and people are invented. */
export const CLAUSES = [
  'Bên B thanh toán cho Bên A bằng chuyển khoản trong thời hạn 15 ngày kể từ ngày hai bên ký biên bản nghiệm thu và Bên A xuất hóa đơn hợp lệ.',
  'Hai bên cam kết thực hiện đúng các điều khoản đã thỏa thuận; mọi sửa đổi, bổ sung phải được lập thành phụ lục có chữ ký của đại diện hai bên.',
  'Nếu một bên vi phạm nghĩa vụ thì phải chịu phạt 8 % giá trị phần nghĩa vụ bị vi phạm và bồi thường thiệt hại thực tế phát sinh.',
  'Tài sản thuê được bàn giao nguyên trạng, có biên bản kèm theo ghi rõ số lượng, chất lượng và thời điểm bàn giao.',
  'Trường hợp bất khả kháng do thiên tai, hỏa hoạn, dịch bệnh, bên gặp trở ngại phải báo cho bên kia bằng văn bản trong vòng 07 ngày.',
  'Hợp đồng có hiệu lực kể từ ngày ký, được lập thành 04 bản có giá trị pháp lý như nhau, mỗi bên giữ 02 bản.',
  'Tranh chấp trước hết được giải quyết bằng thương lượng; nếu không thành, các bên đưa ra Tòa án nhân dân có thẩm quyền.',
];

export const RULES = [
  'Cơ quan, tổ chức, cá nhân tham gia hoạt động lưu trữ có trách nhiệm bảo vệ an toàn tài liệu, không được làm sai lệch nội dung.',
  'Người có thẩm quyền từ chối tiếp nhận phải nêu rõ lý do bằng văn bản và hướng dẫn người yêu cầu bổ sung một lần duy nhất.',
  'Mức thu được xác định theo bảng giá ban hành kèm theo và được niêm yết công khai tại trụ sở, trên trang thông tin điện tử.',
  'Việc kiểm tra được tiến hành định kỳ mỗi năm một lần; kiểm tra đột xuất khi có đơn thư phản ánh hoặc theo yêu cầu của cấp trên.',
  'Trong thời hạn ba ngày làm việc, bộ phận chuyên môn thẩm định hồ sơ, trình người đứng đầu xem xét, quyết định.',
  'Các văn bản dẫn chiếu tại điều này khi được sửa đổi hoặc thay thế thì áp dụng theo văn bản mới.',
  'Hội đồng làm việc theo nguyên tắc tập thể, quyết định theo đa số; ý kiến khác được ghi vào biên bản.',
  'Kinh phí hoạt động do ngân sách cấp huyện bảo đảm và được lập dự toán cùng với dự toán chi thường xuyên.',
];

export const REPORT = [
  'Kết quả khảo sát 240 hộ cho thấy thời gian chờ trung bình giảm từ 42 phút xuống còn 17 phút sau khi bố trí lại quầy.',
  'Mô hình hồi quy cho hệ số xác định bằng 0,71, nghĩa là ba biến độc lập giải thích được phần lớn sự khác nhau giữa các xã.',
  'Nguồn nước mặt vào mùa khô suy giảm rõ rệt, lưu lượng tại trạm đo Bến Gỗ chỉ còn khoảng một phần ba so với tháng mười.',
  'Tác giả đề xuất bổ sung chỉ tiêu đánh giá mức độ hài lòng và công bố kết quả hằng quý để các đơn vị tự so sánh.',
  'Đàn bò sữa tăng 312 con, chủ yếu ở các hộ có liên kết tiêu thụ; giá thu mua ổn định suốt sáu tháng đầu năm.',
  'So với phương án cũ, tuyến mới ngắn hơn 1,8 ki-lô-mét và không phải di dời hộ nào, song cần thêm một cầu bản.',
  'Hạn chế của nghiên cứu là mẫu chỉ lấy tại hai địa bàn; kết luận cần được kiểm chứng khi mở rộng phạm vi.',
  'Các em học sinh vùng xa được hỗ trợ xe đưa đón và bữa trưa, tỷ lệ chuyên cần đạt 97,2 %.',
];

/** Words entered in boxes and columns. */
export const TRADES = ['Làm ruộng', 'Giáo viên', 'Công nhân', 'Buôn bán', 'Thợ xây', 'Hưu trí', 'Học sinh', 'Y tá'];
export const HAMLETS = ['Cầu Mới', 'Đồng Lau', 'Bến Gỗ', 'Suối Khe', 'Gò Chùa', 'Rừng Thông', 'Ao Sen', 'Bãi Dâu'];
export const GOODS = ['Xi măng PC40', 'Cát vàng', 'Thép D10', 'Gạch đặc', 'Ống nhựa D90', 'Dây điện 2,5', 'Sơn nước'];
export const SUBJECTS = ['Toán', 'Vật lí', 'Hóa học', 'Sinh học', 'Ngữ văn', 'Lịch sử', 'Địa lí', 'Tin học', 'Thể dục'];

/** `count` sentences of `from`, never the same one twice in a row. */
export function words(random: Random, from: readonly string[], count: number): string {
  let last = '';
  return Array.from({ length: count }, () => {
    last = pick(
      random,
      from.filter((one) => one !== last),
    );
    return last;
  }).join(' ');
}
