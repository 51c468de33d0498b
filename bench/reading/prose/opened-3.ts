import type { Vocabulary } from './grammar.ts';

/** Words of layouts that were held out until their misses were looked at: the third round. */
export const OPENED_3: Vocabulary = {
  laws: [
    'Luật Trẻ em ngày 05 tháng 4 năm 2016',
    'Luật Đê điều ngày 29 tháng 11 năm 2006',
    'Luật Thư viện ngày 21 tháng 11 năm 2019',
    'Luật Thi hành án dân sự ngày 14 tháng 11 năm 2008',
    'Nghị định số 24/2020/NĐ-CP quy định chi tiết một số điều của Luật Phòng, chống tác hại của rượu, bia',
    'Nghị định số 66/2021/NĐ-CP về phòng, chống thiên tai',
    'Thông tư số 22/2021/TT-BGDĐT về đánh giá học sinh',
    'Pháp lệnh Dân quân tự vệ và các văn bản sửa đổi, bổ sung',
  ],
  fields: [
    'thú y',
    'thi hành án',
    'thư viện',
    'đê điều',
    'bưu chính',
    'hòa giải cơ sở',
    'nuôi trồng thủy sản',
    'đường sắt',
    'khuyến học',
  ],
  offices: [
    'Chi cục Thủy sản',
    'Hạt Quản lý đê',
    'Hội Khuyến học',
    'Phòng Giao dịch Ngân hàng Chính sách xã hội',
    'Trường Trung học cơ sở Lê Hữu Trác',
    'Bưu cục trung tâm',
    'Tổ Thú y cơ sở',
    'Thi hành án dân sự khu vực',
    'Hợp tác xã Dịch vụ nông nghiệp',
  ],
  grounds: [
    (s) => `Căn cứ ${s.law()};`,
    (s) => `Căn cứ chức năng, nhiệm vụ được giao và ${s.law()};`,
    (s) => `Xét biên bản họp ${s.office()} ngày ${s.shortDay()} về lĩnh vực ${s.field()};`,
    (s) => `Theo nguyện vọng của ${s.office()} nêu tại văn bản ngày ${s.shortDay()},`,
  ],
  sentences: [
    (s) =>
      `Đoạn đê qua ${s.hamlet()} bị mạch sủi ở ba vị trí, lực lượng xung kích đắp tầng lọc ngược và canh suốt hai ngày đêm.`,
    (s) =>
      `Thư viện mở thêm phòng đọc thiếu nhi với ${s.number(400, 3600)} đầu sách, cho mượn về mỗi lần hai cuốn trong mười ngày.`,
    (s) =>
      `Lồng cá chết rải rác từ ${s.day()}; mẫu nước cho thấy ô-xy hòa tan xuống thấp, các hộ được khuyên giãn mật độ và sục khí ban đêm.`,
    () =>
      'Chó mèo nuôi trong khu dân cư phải tiêm phòng dại mỗi năm một lần, ra đường có rọ mõm và người dắt, thả rông sẽ bị bắt giữ.',
    (s) =>
      `Quỹ khuyến học trao ${s.number(30, 280)} suất học bổng trị giá ${s.money()}, ưu tiên học sinh mồ côi và con hộ cận nghèo.`,
    () =>
      'Gác chắn đường ngang trực theo kíp, hạ cần trước giờ tàu qua ba phút, ghi sổ nhật ký và bàn giao đèn, cờ, pháo hiệu.',
    (s) =>
      `Trong số ${s.number(14, 90)} việc phải thi hành, đã xong ${s.number(3, 13)} việc; số tiền thu được ${s.money()}, phần còn lại người phải thi hành chưa có điều kiện.`,
    (s) =>
      `Bưu tá phát thư báo mỗi ngày hai lượt; kiện hàng quá ${s.number(15, 30)} kg khách ra nhận tại bưu cục và xuất trình giấy tờ.`,
    () =>
      'Hai gia đình đồng ý dời hàng rào về đúng mốc cũ, chặt bỏ hai cây xoan ngả bóng và xin lỗi nhau trước sự chứng kiến của tổ trưởng.',
    (s) =>
      `Đàn gia cầm toàn vùng còn ${s.number(3000, 64000)} con, giảm so với vụ trước; giá thức ăn tăng khiến nhiều chuồng để trống.`,
    () =>
      'Học sinh nghỉ học tránh bão được học bù vào sáng thứ Bảy; nhà bếp chuẩn bị mì gói, nước đóng chai và đèn pin cho hai ngày.',
    (s) =>
      `Hộ vay vốn trả gốc theo kỳ sáu tháng, lãi nộp ngày 12 hằng tháng tại điểm giao dịch; dư nợ bình quân mỗi tổ là ${s.money()}.`,
    (s) =>
      `Cống lấy nước số ${s.number(2, 9)} bị kẹt cánh phai, thợ lặn đã vớt bèo và rác, ngày ${s.shortDay()} vận hành trở lại.`,
    () =>
      'Người điều khiển ghe chở khách phải có chứng chỉ chuyên môn, mặc áo phao cho từng người và không rời bến khi trời nổi giông.',
    (s) =>
      `Lớp xóa mù chữ ở ${s.hamlet()} có ${s.number(11, 29)} học viên, học ba tối mỗi tuần, vở và bút do nhà hảo tâm tặng.`,
    (s) =>
      `Chợ nổi họp từ 4 giờ sáng, cao điểm có ${s.number(60, 350)} xuồng ghe; ban quản lý thu phí neo đậu theo tải trọng.`,
    () =>
      'Ai nhặt được giấy tờ rơi xin gửi lại phòng bảo vệ, có hậu tạ; quá ba mươi ngày không người nhận thì giao công an.',
    (s) =>
      `Rừng ngập mặn trồng mới ${s.number(6, 88)} ha, tỷ lệ sống ${s.percent()}, cua và ốc đã về, sóng vỗ bờ bớt dữ.`,
    () =>
      'Đoàn kiểm tra nhắc nhở hai quầy tạp hóa bày bán rượu không nhãn mác, lập biên bản và buộc tiêu hủy ngay tại chỗ.',
    (s) =>
      `Bà con dân tộc thiểu số tại ${s.hamlet()} nhận khoán ${s.number(120, 940)} ha rừng, tiền công chia đều theo ngày tuần tra.`,
  ],
  items: [
    (s) => `Dự trữ ${s.number(200, 1800)} bao tải, ${s.number(20, 160)} rọ thép tại điếm canh đê;`,
    (s) => `Khen thưởng ${s.office()} kèm tiền mặt ${s.money()};`,
    () => 'Không tổ chức ăn uống, không nhận quà dưới bất cứ hình thức nào;',
    (s) => `Kiểm kê kho sách, thanh lọc bản rách nát xong ngày ${s.shortDay()};`,
    () => 'Mỗi tổ cử hai tình nguyện viên đến từng nhà ghi phiếu và thu lại ngay trong buổi.',
  ],
  headings: [
    'Đánh giá chung',
    'Công việc trọng tâm trong kỳ',
    'Nguyên nhân chủ yếu',
    'Giải pháp thời gian tới',
    'Bố trí nhân lực, vật lực',
    'Phân công trách nhiệm',
  ],
  subjects: [
    () => 'hộ đê, chống lụt và bảo đảm an toàn công trình thủy lợi mùa mưa bão',
    (s) => `giao chỉ tiêu ${s.field()} năm học và niên vụ 2026 - 2027`,
    (s) => `tổ chức Tuần lễ hưởng ứng học tập suốt đời tại ${s.hamlet()}`,
    () => 'tiêm phòng đại trà cho đàn vật nuôi đợt hai và khử trùng chuồng trại',
  ],
  tasks: [
    () =>
      'Thay tôi đến ngân hàng tất toán khoản vay, nhận lại giấy tờ đã thế chấp và làm thủ tục xóa đăng ký thế chấp.',
    (s) => `Trông coi phần mộ, vườn cây tại ${s.hamlet()}, bán nông sản khi đến vụ và giữ hộ tiền thu được.`,
    () => 'Nộp đơn, nhận giấy báo và tham gia phiên hòa giải về ranh giới đất với hộ liền kề.',
  ],
  rows: [
    'Tiêm phòng gia súc',
    'Tu bổ đê, kè',
    'Cho vay hộ nghèo',
    'Học bổng khuyến học',
    'Thi hành án dân sự',
    'Thả cá giống',
    'Bạn đọc thư viện',
    'Phát thư, kiện',
    'Trồng rừng ngập mặn',
  ],
};
