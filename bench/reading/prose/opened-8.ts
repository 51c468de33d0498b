import type { Vocabulary } from './grammar.ts';

/** Words of those layouts of the seventh held-out round that are opened before the rest is run. */
export const OPENED_8: Vocabulary = {
  laws: [
    'Luật Khiếu nại ngày 11 tháng 11 năm 2011',
    'Luật Hợp tác xã ngày 20 tháng 6 năm 2023',
    'Luật Trồng trọt ngày 19 tháng 11 năm 2018',
    'Luật An toàn thực phẩm ngày 17 tháng 6 năm 2010',
    'Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022',
    'Luật Đường bộ ngày 27 tháng 6 năm 2024',
    'Nghị định số 09/2019/NĐ-CP quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
    'Nghị định số 63/2010/NĐ-CP về kiểm soát thủ tục hành chính',
    'Thông tư số 02/2017/TT-VPCP hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính',
    'Nghị quyết số 66-NQ/TW về đổi mới công tác xây dựng và thi hành pháp luật',
  ],
  fields: [
    'trồng trọt, bảo vệ thực vật',
    'vệ sinh an toàn thực phẩm',
    'dân chủ ở cơ sở',
    'đường giao thông liên thôn',
    'sản phẩm OCOP',
    'y tế dự phòng',
    'phát thanh, thông tin cơ sở',
    'nhà ở cho hộ khó khăn',
    'quản lý chợ',
  ],
  offices: [
    'Bộ phận Tiếp nhận và Trả kết quả',
    'Chi hội Nông dân ấp, buôn',
    'Trạm Khuyến nông liên xã',
    'Trường Trung học phổ thông Phan Bội Châu',
    'Ban Thường trực Ủy ban Mặt trận Tổ quốc',
    'Hợp tác xã Rau an toàn',
    'Đội Quản lý trật tự đô thị',
    'Hội Người mù',
    'Trung tâm Kiểm soát bệnh tật',
    'Quỹ Hỗ trợ nông dân',
  ],
  grounds: [
    (s) => `Căn cứ ${s.law()} và tình hình thực tế của địa phương;`,
    (s) => `Thực hiện Nghị quyết của cấp ủy ${s.day()} về phát triển lĩnh vực ${s.field()};`,
    (s) => `Xét hồ sơ và đề nghị ${s.day()} của ${s.office()};`,
    (s) => `Căn cứ ý kiến thống nhất của tập thể lãnh đạo tại cuộc họp ${s.day()};`,
    (s) => `Sau khi xem xét báo cáo khảo sát tại ${s.hamlet()} và đối chiếu với ${s.law()};`,
  ],
  sentences: [
    (s) =>
      `Toàn vùng xuống giống ${s.number(120, 1900)} ha lúa Hè Thu, chủ yếu là giống ngắn ngày, lịch gieo sạ né rầy được ${s.percent()} số hộ làm theo.`,
    (s) =>
      `Đoàn liên ngành lấy ${s.number(6, 48)} mẫu giò chả, bún tươi để thử nhanh hàn the, chỉ ${s.number(1, 4)} mẫu dương tính và đã niêm phong lô hàng.`,
    () =>
      'Các khoản thu trong trường học, mức đóng góp xây dựng đường ngõ xóm đều được đưa ra hội nghị thôn bàn và biểu quyết trước.',
    (s) =>
      `Mặt đường đoạn ${s.hamlet()} lún nứt ${s.number(15, 240)} m, ổ gà sâu gây đọng nước, đã rải tạm đá cấp phối trong khi chờ vốn.`,
    (s) =>
      `Hai sản phẩm mắm nhum và trà dây được công nhận bốn sao, doanh thu qua sàn thương mại điện tử đạt ${s.money()} chỉ trong ${s.month()}.`,
    () =>
      'Loa không dây ở các khu dân cư nối với bảng tin điện tử, nội dung do biên tập viên đọc, hạn chế tối đa việc phát lại nhiều lần.',
    (s) =>
      `Chiến dịch uống vitamin A đạt ${s.percent()} trẻ trong độ tuổi; ${s.number(3, 40)} cháu theo cha mẹ đi làm xa được uống vét vào tuần sau.`,
    (s) =>
      `Ngôi nhà tình thương thứ ${s.number(11, 96)} rộng ${s.number(36, 60)} m², nền lát gạch, mái lợp tôn lạnh, trị giá ${s.money()} đã giao chìa khóa cho chủ hộ.`,
    () =>
      'Tiểu thương chuyển sang quét mã nhận tiền, ban quản lý đặt cân đối chứng ở cổng chính để người mua tự kiểm tra.',
    (s) =>
      `Khiếu nại của ${s.number(2, 8)} hộ ở ${s.hamlet()} về giá đền bù hoa màu đã được đối thoại lần hai, ${s.percent()} nội dung được hai bên nhất trí.`,
    (s) =>
      `${s.office()} giải ngân ${s.money()} cho ${s.number(7, 60)} hội viên vay nuôi ong, trồng nấm, thời hạn ba mươi sáu tháng.`,
    () =>
      'Biểu mẫu điện tử tự điền họ tên, ngày sinh, nơi cư trú nên người khai chỉ còn phải kiểm tra và bấm xác nhận.',
    (s) =>
      `Nguồn nước tưới từ hồ chứa còn ${s.percent()} dung tích, đủ cho ${s.number(80, 640)} ha; phần cuối kênh phải bơm chuyền hai cấp.`,
    (s) =>
      `Thống kê từ ${s.shortDay()} đến nay có ${s.number(14, 190)} hồ sơ người dân tự rút vì kê khai nhầm thủ tục trên cổng dịch vụ.`,
    () =>
      'Bà con dời chuồng bò ra xa nhà, làm hố ủ phân có nắp đậy, mùa mưa không còn cảnh nước thải chảy tràn xuống giếng.',
    (s) =>
      `Lễ ra quân làm sạch bãi biển thu hút ${s.number(150, 980)} đoàn viên, gom được ${s.number(2, 21)} tấn rác, phần lớn là lưới cũ và chai nhựa.`,
    (s) =>
      `Việc sáp nhập hai thôn được ${s.percent()} cử tri đồng ý; con dấu, sổ sách cũ bàn giao xong ngày ${s.shortDay()}.`,
    () =>
      'Cán bộ trực quầy mặc đồng phục, đeo thẻ, xin lỗi khi để người dân chờ quá mười lăm phút và giải thích rõ lý do.',
    (s) =>
      `Dự toán sửa nhà văn hóa ${s.hamlet()} là ${s.money()}, trong đó Nhà nước hỗ trợ xi măng, nhân dân góp ngày công.`,
    (s) =>
      `Sâu keo mùa thu gây hại ${s.number(9, 130)} ha ngô non, mật độ cao ở ${s.hamlet()}; bà con được cấp thuốc sinh học phun chiều mát.`,
    (s) =>
      `Đường dây nóng nhận ${s.number(20, 260)} cuộc gọi, nhiều nhất hỏi về ${s.field()}, có ${s.number(2, 9)} cuộc phản ánh thái độ chưa đúng mực.`,
    () => 'Những sổ gốc viết tay trước năm 1995 được phục chế mép giấy, bồi nền bằng giấy dó rồi mới đưa lên bàn chụp.',
    (s) =>
      `Chương trình sữa học đường phục vụ ${s.number(210, 1600)} học sinh, phụ huynh góp một nửa, ${s.office()} giám sát khâu bảo quản.`,
    (s) =>
      `Từ đầu năm ${s.office()} hòa giải bốn vụ tranh chấp ranh ao, lập lại cột mốc và ghi tọa độ vào sơ đồ lưu tại ${s.hamlet()}.`,
  ],
  items: [
    (s) => `Trích ${s.money()} mua thuốc bảo vệ thực vật cấp cho bà con ${s.hamlet()};`,
    (s) => `Thành lập đoàn kiểm tra gồm ${s.number(5, 9)} người do ${s.office()} làm trưởng đoàn;`,
    () => 'Gắn biển chỉ dẫn, kẻ lại vạch phân ô và sắp xếp chỗ để xe cho khách;',
    (s) => `Nhập xong dữ liệu lĩnh vực ${s.field()} chậm nhất vào ngày ${s.shortDay()};`,
    () => 'Ai làm chậm, làm sai phải kiểm điểm trước tập thể và bị trừ điểm thi đua tháng.',
  ],
  headings: [
    'Lý do ban hành',
    'Số liệu đạt được trong kỳ',
    'Ưu điểm và hạn chế',
    'Cách thức tiến hành',
    'Công việc của từng bộ phận',
    'Nguồn lực bảo đảm',
    'Điều cần cấp trên tháo gỡ',
  ],
  subjects: [
    (s) => `bảo đảm nền nếp, hiệu quả công tác ${s.field()} những tháng cuối năm`,
    () => 'phát triển sản phẩm OCOP và quảng bá nông sản địa phương',
    (s) => `duy tu, sửa chữa tuyến đường qua ${s.hamlet()}`,
    () => 'tổ chức Tháng hành động vì an toàn thực phẩm',
    (s) => `tổng rà soát dữ liệu ${s.field()} sau sắp xếp thôn, tổ dân phố`,
  ],
  tasks: [
    (s) => `Nhận thông báo, bổ sung tài liệu theo yêu cầu của ${s.office()} và ký sổ giao trả kết quả.`,
    () => 'Làm thủ tục tách thửa, ký hợp đồng đo vẽ và thanh toán chi phí cho đơn vị đo đạc.',
    () => 'Khai báo mất giấy tờ, nhận giấy hẹn và nhận lại giấy tờ mới khi cơ quan cấp xong.',
  ],
  rows: [
    'Trồng trọt',
    'An toàn thực phẩm',
    'Quản lý chợ, siêu thị nhỏ',
    'Nhà tình thương',
    'Tiêm chủng mở rộng',
    'Sản phẩm OCOP',
    'Đường giao thông',
    'Thông tin cơ sở',
    'Hội viên vay vốn',
    'Đơn khiếu nại',
  ],
};
