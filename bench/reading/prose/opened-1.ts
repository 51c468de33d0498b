import type { Vocabulary } from './grammar.ts';

/** Words of layouts that were held out until their misses were looked at: the first round. */
export const OPENED_1: Vocabulary = {
  laws: [
    'Luật Lưu trữ ngày 21 tháng 6 năm 2024',
    'Luật Nhà ở ngày 27 tháng 11 năm 2023',
    'Nghị định số 61/2018/NĐ-CP, được sửa đổi bởi Nghị định số 107/2021/NĐ-CP',
    'Nghị định số 20/2021/NĐ-CP quy định chính sách trợ giúp xã hội',
    'Thông tư số 04/2020/TT-BTP của Bộ Tư pháp',
    'Nghị định số 01/2021/NĐ-CP về đăng ký doanh nghiệp',
    'Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025',
  ],
  fields: [
    'thủy lợi',
    'giáo dục',
    'an toàn thực phẩm',
    'phòng cháy, chữa cháy',
    'lâm nghiệp',
    'giao thông nông thôn',
    'trẻ em',
    'văn hóa cơ sở',
  ],
  offices: [
    'Trung tâm Dịch vụ tổng hợp',
    'Hạt Kiểm lâm khu vực',
    'Trường Tiểu học số 2',
    'Quỹ Tín dụng nhân dân',
    'Hội Nông dân',
    'Hội Cựu chiến binh',
    'Đội Quản lý thị trường',
    'Ban Quản lý chợ',
  ],
  grounds: [
    (s) => `Thi hành ${s.law()};`,
    (s) => `Trên cơ sở ${s.law()} và hướng dẫn của cơ quan cấp trên;`,
    (s) => `Sau khi thống nhất với ${s.office()} tại cuộc họp ${s.day()},`,
    (s) => `Xét Đơn xin của ${s.office()} và biên bản khảo sát hiện trường lập ngày ${s.shortDay()},`,
  ],
  sentences: [
    (s) =>
      `Tuyến đường liên thôn qua ${s.hamlet()} dài ${s.number(1, 8)},${s.chance.whole(1, 9)} km bị lũ cuốn ba đoạn, xe thu hoạch nông sản không qua được.`,
    (s) =>
      `Nhà trường hiện có ${s.number(11, 34)} lớp với ${s.number(280, 990)} học sinh, tăng ${s.number(7, 41)} em so với đầu năm học.`,
    (s) =>
      `Ngân hàng thông báo dư nợ của ${s.number(40, 320)} hộ vay vốn là ${s.money()}, nợ quá hạn chiếm ${s.percent()} tập trung ở hộ gặp thiên tai.`,
    () =>
      `Mẫu nước giếng lấy ngẫu nhiên tại mười hai điểm đều đạt chỉ tiêu vi sinh, riêng hai điểm cuối nguồn có độ đục vượt ngưỡng.`,
    (s) =>
      `Vụ mùa vừa qua bà con gieo cấy ${s.number(90, 760)} héc-ta, năng suất bình quân ước ${s.number(48, 66)} tạ, cao hơn kế hoạch đề ra.`,
    (s) =>
      `${s.office()} phát động phong trào trồng ${s.number(900, 9000)} cây phân tán dọc bờ kênh, mỗi đoàn viên nhận chăm sóc năm gốc.`,
    () =>
      `Chiều cùng ngày, hai bên đã giáp mặt, đọc lại toàn văn, thừa nhận nội dung đúng như lời trình bày và cùng ký vào từng tờ.`,
    (s) =>
      `Gói thầu sửa chữa mái nhà văn hóa có giá ${s.money()}, thời gian thi công ${s.number(25, 90)} ngày không kể ngày lễ.`,
    () =>
      `Những hộ buôn bán lấn chiếm lòng đường đã tự giác tháo dỡ mái che, cam kết không tái phạm và đóng góp giữ gìn vệ sinh chung.`,
    (s) =>
      `Số trẻ dưới sáu tuổi được tiêm đủ mũi đạt ${s.percent()}; trạm còn thiếu ${s.number(30, 210)} liều vắc-xin phải xin điều phối.`,
    () =>
      `Khu di tích mở cửa cả ngày Chủ nhật, khách tham quan giữ trật tự, không sờ vào hiện vật và không thắp quá một nén hương.`,
    (s) =>
      `Cán bộ kiểm dịch lấy ${s.number(4, 36)} mẫu tại ${s.hamlet()}, phát hiện một ổ dịch nhỏ và khoanh vùng tiêu độc trong đêm.`,
    () => `Xã viên góp ý rằng lịch tưới quá dày về đêm, gây úng chân ruộng trũng, đề nghị luân phiên ba ngày một lượt.`,
    (s) => `Quỹ vì người nghèo nhận ủng hộ ${s.money()}, hỗ trợ xóa ${s.number(2, 15)} nhà tạm trước Tết Nguyên đán.`,
    () =>
      `Thợ rừng phải mang theo giấy phép khai thác, không đốt lửa khi gió to và báo ngay kiểm lâm nếu thấy khói lạ.`,
    (s) => `Bến đò ngang tạm dừng từ ${s.day()} vì mực nước lên quá báo động hai, người dân đi vòng qua cầu treo.`,
    () =>
      `Sách giáo khoa cũ được quyên góp, phân loại theo khối lớp rồi chuyển lên điểm trường vùng cao bằng xe của hội phụ huynh.`,
    (s) =>
      `Tổ hòa giải đã gặp gỡ hai gia đình ${s.number(2, 6)} lần, phân tích thiệt hơn và đạt thỏa thuận về lối đi chung rộng 1,${s.chance.whole(2, 8)} m.`,
  ],
  items: [
    (s) => `Phân công ${s.office()} trực gác tại chốt, ca đêm từ 22 giờ;`,
    (s) => `Cấp phát ${s.number(50, 800)} phần quà, mỗi phần trị giá ${s.money()};`,
    () => `Tuyệt đối không để trẻ nhỏ tắm sông khi không có người lớn đi cùng;`,
    (s) => `Khơi thông ${s.number(200, 2400)} m rãnh thoát nước, xong trước ngày ${s.shortDay()};`,
    () => `Ghi chép đầy đủ vào sổ trực, giao ca có chữ ký của hai người.`,
  ],
  headings: [
    'Phần thứ nhất: Thực trạng',
    'Về công tác chuẩn bị',
    'Những việc đã làm',
    'Điều còn vướng',
    'Hướng tới đây',
    'Điều khoản thi hành',
  ],
  subjects: [
    (s) => `nghiệm thu công trình ${s.field()} và bàn giao đưa vào sử dụng`,
    (s) => `hỗ trợ hộ gặp rủi ro do thiên tai tại ${s.hamlet()}`,
    () => 'bảo vệ mùa màng, phòng chống dịch bệnh trên đàn vật nuôi vụ thu đông',
    (s) => `xếp loại thi đua khối ${s.field()} chín tháng năm 2026`,
  ],
  tasks: [
    (s) =>
      `Được quyền trông giữ, cho thuê căn nhà và vườn cây tại ${s.hamlet()}, đóng tiền điện, nước và nhận tiền cọc.`,
    () =>
      'Thay mặt tôi rút sổ tiết kiệm, nhận bưu phẩm và giải quyết mọi việc giấy tờ với ngân hàng trong thời gian tôi đi chữa bệnh.',
  ],
  rows: ['Khối 1', 'Khối 2', 'Tổ Đồng Rừng', 'Tổ Bến Cũ', 'Hội Nông dân', 'Đoàn xã', 'Trạm bơm số 4', 'Chợ phiên'],
};
