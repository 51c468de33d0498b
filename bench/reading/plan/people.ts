import { citizenId } from '../../../samples/make/identifiers.ts';
import type { Person } from '../../../samples/make/people.ts';
import type { Round } from '../templates/template.ts';
import type { Place } from './places.ts';
import type { Chance } from './random.ts';

const list = (text: string): string[] => text.split(', ');

interface Names {
  family: string[];
  middle: Record<Person['sex'], string[]>;
  given: Record<Person['sex'], string[]>;
}

/** Common family, middle and given names, chosen so that every vowel, tone and letter of the language occurs. */
const KNOWN: Names = {
  family: list(
    'Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đoàn, Trịnh, Đinh, Mai, Tô, Tạ, Hà, Lương, Chử, Kiều, Triệu, Thạch, Sơn, Lục, Nông, Vi, Cù, Quản, Tống, Giáp, Nghiêm, Khổng, Ứng, Âu',
  ),
  middle: {
    Nam: list(
      'Văn, Đình, Hữu, Công, Quốc, Đức, Xuân, Minh, Ngọc, Bá, Thế, Tiến, Trọng, Duy, Khắc, Quý, Mạnh, Hoàng, Gia, Viết, Sỹ, Ích, Nhật',
    ),
    Nữ: list(
      'Thị, Thị Ngọc, Thị Thu, Thị Kim, Thị Mỹ, Thị Bích, Thị Hồng, Thị Phương, Thúy, Diệu, Thanh, Khánh, Quỳnh, Bảo, Thị Cẩm, Thị Ái, Thị Út, Hoài, Yến',
    ),
  },
  given: {
    Nam: list(
      'Hùng, Dũng, Tuấn, Sơn, Hải, Thắng, Cường, Long, Phúc, Thịnh, Đạt, Khoa, Nghĩa, Trí, Tài, Lộc, Quyết, Khải, Vượng, Tưởng, Bằng, Bắc, Giáp, Hiệp, Kỳ, Lữ, Mẫn, Năng, Ổn, Phước, Quỳ, Rạng, Sử, Toản, Uy, Vịnh, Ẩn, Ẩm, Đức, Hưởng, Chữ, Nhẫn, Tựu, Thuật',
    ),
    Nữ: list(
      'Lan, Hương, Hoa, Mai, Thủy, Nga, Hằng, Hạnh, Phượng, Loan, Oanh, Yến, Trang, Thảo, Quyên, Ngân, Nguyệt, Tuyết, Xuân, Ánh, Bưởi, Cúc, Duyên, Đào, Gấm, Hiền, Huệ, Khuyên, Lệ, Lụa, Mận, Nhàn, Nụ, Phấn, Sáu, Tâm, Thêu, Tươi, Ước, Vẻ, Xoan, Ý Nhi, Mỹ Lệ, Bích Thủy',
    ),
  },
};

/** Names of the second round: as common, others wherever the language has enough of them. */
const SECOND: Names = {
  family: list(
    'Nguyễn, Trần, Lê, Phạm, Vũ, Phan, Bùi, Đỗ, Đặng, Lâm, Trương, Cao, Châu, Lưu, Phùng, Quách, Thái, Tăng, Từ, Vương, Đào, Đàm, Doãn, Diệp, Hứa, Kim, La, Mạc, Ninh, Phí, Thân, Tôn, Bạch, Bế, Giàng, Lò, Quàng, Khúc, Uông, Văn',
  ),
  middle: {
    Nam: list(
      'Thanh, Quang, Tuấn, Anh, Hồng, Đăng, Nguyên, Phú, Chí, Tấn, Thành, Trung, Vĩnh, Bảo, Sĩ, Kim, Phước, Việt, Hải, Văn',
    ),
    Nữ: list(
      'Thị Thanh, Thị Minh, Thị Hoàng, Thị Như, Thị Diễm, Thị Tuyết, Ngọc, Minh, Phương, Kim, Thùy, Tố, Tú, Mai, Hà, Thị Lệ, Thị Xuân, Thị',
    ),
  },
  given: {
    Nam: list(
      'An, Bình, Chiến, Chương, Danh, Diệm, Đông, Giang, Hào, Hậu, Hòa, Huấn, Huy, Kha, Khánh, Kiên, Lâm, Lợi, Luân, Nam, Nghị, Nhân, Phát, Phong, Quân, Quý, Sang, Tân, Thái, Thiện, Thông, Tín, Toàn, Trường, Tùng, Văn, Vinh, Vũ, Ý, Ngữ',
    ),
    Nữ: list(
      'An, Bình, Châu, Chi, Cẩm, Diễm, Dung, Giang, Hà, Hân, Hậu, Hòa, Hồng, Khanh, Kiều, Liên, Linh, Ly, My, Mỹ, Na, Ngà, Ngọc, Nhi, Nhung, Phương, Quế, Sương, Thanh, Thi, Thơ, Thư, Thúy, Tiên, Trâm, Trúc, Tú, Uyên, Vân, Vy',
    ),
  },
};

/** Names of the third round: common ones again, and those of the south, of the highlands and of people with a double name. */
const THIRD: Names = {
  family: list(
    'Nguyễn, Trần, Lê, Phạm, Huỳnh, Võ, Đặng, Ngô, Hoàng, Dương, Lại, Thiều, Đồng, Viên, Trà, Mã, Hầu, Chu, Nghê, Khuất, Hán, Lã, Cấn, Đậu, Biện, Nguyễn Đình, Trần Lê, Phạm Vũ, Vũ Hoàng, Tiêu, Cung, Ngụy, Sầm, Ma, Tòng, Hoàng Phủ',
  ),
  middle: {
    Nam: list(
      'Văn, Hữu, Đức, Ngọc, Minh, Xuân, Nhật, Thiên, Như, Hoài, Trường, Thái, Tùng, Lâm, Cảnh, Đoan, Huy, Hùng, Kiến, Bình, Khôi',
    ),
    Nữ: list(
      'Thị, Thị Bảo, Thị Huyền, Thị Tường, Thị Lan, Thị Thúy, Thị Khánh, Tường, Hải, Ánh, Cát, Vân, Trúc, Thục, Lam, Gia, Nguyệt, Thiên',
    ),
  },
  given: {
    Nam: list(
      'Bách, Cương, Duẩn, Đăng, Điền, Hạnh, Hiển, Hoan, Hoạt, Hưng, Khiêm, Kiệt, Lực, Lượng, Mạnh, Ngôn, Nguyên, Nhất, Pháp, Phi, Quảng, Sáng, Sinh, Tấn, Tâm, Tiệp, Tráng, Trực, Tuyên, Viễn, Vỹ, Xứng, Yên, Thọ, Thước, Đính',
    ),
    Nữ: list(
      'Anh, Băng, Bích, Chinh, Đoan, Giao, Hải, Hảo, Hiếu, Hoài, Huyền, Khuê, Lài, Lành, Luyến, Mến, Miên, Minh, Nghi, Nhã, Nhiên, Oanh, Phúc, Quý, Sim, Thắm, Thoa, Thúy An, Tình, Tố Nga, Trinh, Tuyền, Viên, Vui, Xuyến, Bảo Yến',
    ),
  },
};

/** Names of the fourth round: common ones, and those of the Khmer, Gia Rai, Mông, Dao, Thái and Chinese of the country. */
const FOURTH: Names = {
  family: list(
    'Nguyễn, Trần, Lê, Phạm, Phan, Vũ, Đỗ, Hồ, Lý, Đinh, Trương, Mai, Thái, Tống, Hồng, Cái, Nhan, Ông, Danh, Thạch, Ksor, Rơ Lan, Siu, Liêu, Mạch, Vưu, Trang, Vàng, Thào, Bàn, Đèo, Cầm, Lường, Tẩn, Lê Nguyễn, Đặng Trần, Đỗ Phan, Chế, Cồ, Tào',
  ),
  middle: {
    Nam: list(
      'Văn, Hữu, Đình, Ngọc, Quang, Minh, Bá, Thành, Tiến, Quốc, Vĩnh, Phúc, Gia, Khánh, Triều, Phương, Thiện, Nam, Tấn, Hồng',
    ),
    Nữ: list(
      'Thị, Thị Kiều, Thị Hà, Thị Vân, Thị Hải, Thị Quỳnh, Thị Tố, Hồng, Thùy, Như, Bích, Mộng, Ngọc, Tuyết, Thị Yến, Phương, Hạ, Thị Mai',
    ),
  },
  given: {
    Nam: list(
      'Ánh, Bảo, Bửu, Cảnh, Chung, Công, Duy, Điệp, Đồng, Hiếu, Hoàng, Hợp, Kính, Lai, Lĩnh, Lưu, Lý, Nghiệp, Ngọc, Nhật, Ninh, Phú, Quyền, Quyến, Sáu, Siêng, Sĩ, Thạo, Thuận, Tiến, Tín, Tỉnh, Trung, Tuyển, Từ, Việt, Xuyên, Y',
    ),
    Nữ: list(
      'Ái, Ba, Bông, Diệp, Dịu, Đông, Hiên, Hường, Hợi, Khánh, Lâm, Lê, Lựu, Mơ, Ngần, Nguyên, Như, Nương, Phụng, Quyến, Quỳnh, Sen, Thanh, Thu, Thường, Tiến, Tố, Trà, Tuyết, Tý, Út, Vẹn, Xuyên, Yên, Diễm Mi, Kim Ngân, Thảo Vy, Bảo Châu',
    ),
  },
};

/** Names of the fifth round: common ones, and those of the Mường, Hrê, Ê Đê, Cơ Tu, Nùng and of the coast; long and double ones. */
const FIFTH: Names = {
  family: list(
    'Nguyễn, Trần, Lê, Phạm, Hoàng, Bùi, Đỗ, Ngô, Dương, Đoàn, Hà, Cao, Quách, Phùng, Bạch, Đinh, Lăng, Lương, Niê, Mlô, Alăng, Zơ Râm, Bríu, Hoàng Đình, Nguyễn Hữu, Phạm Bá, Tăng, Tưởng, Thi, Khưu, Lăng Văn, Trì, Chung, Lộ, Mẫn, Nhữ, Tiết, Phó, Thẩm, Ôn',
  ),
  middle: {
    Nam: list(
      'Văn, Đức, Đình, Hữu, Trọng, Công, Như, Sĩ, Ngọc, Xuân, Quang, Thế, Hải, Việt, Kim, Danh, Nhân, Nguyên, Tuấn, Phi',
    ),
    Nữ: list(
      'Thị, Thị Hoài, Thị Ánh, Thị Nguyệt, Thị Như, Thị Trúc, Thị Thùy, Thị Hiền, Ngọc Bảo, Lệ, Hoàng, Ngân, Đan, Thảo, Anh, Mỹ, Quế, Thị Sông',
    ),
  },
  given: {
    Nam: list(
      'Chính, Cơ, Dân, Di, Doanh, Đán, Đoàn, Độ, Hành, Hoằng, Học, Huỳnh, Hữu, Khởi, Khôi, Liêm, Lịch, Luyện, Mười, Nghiêm, Ngoạn, Oai, Phụng, Quyền, Quỹ, Soạn, Tạo, Thân, Thi, Thỏa, Thủy, Tịnh, Trị, Triển, Tuệ, Vĩ, Vững, Xướng, Bảy, Huấn',
    ),
    Nữ: list(
      'Bảy, Bé, Cầm, Cẩn, Chắt, Đài, Điểm, Hạ, Hiệp, Hòe, Huyên, Kha, Lẫm, Liễu, Lĩnh, Mười, Muội, Mỹ Duyên, Nết, Ngoan, Ngọ, Nhạn, Phi, Quy, Sáng, Soan, Tần, Thìn, Thuận, Thủy Tiên, Trì, Tư, Tường Vi, Vàng, Vĩnh, Vượng, Xinh, Yêu, Ngọc Hà, Thanh Trà',
    ),
  },
};

/** Names of what is opened of the fifth round: common ones, and those of the Sán Dìu, Tày, Chăm, Xơ Đăng and of the delta. */
const SIXTH: Names = {
  family: list(
    'Nguyễn, Trần, Lê, Phạm, Vũ, Đặng, Phan, Võ, Huỳnh, Lý, Trương, Lâm, Đào, Ninh, Từ, Diệp, Tài, Trượng, Bá, Đàng, Quảng, Hoàng Văn, Lê Bá, Nguyễn Tài, Trần Đại, A, Y, Ngụ, Lưu, Tằng, Trạc, Nịnh, Hà Huy, Mùa, Hạng, Xa, Tường, Nhâm, Cát, Sử',
  ),
  middle: {
    Nam: list(
      'Văn, Thanh, Tiến, Đăng, Anh, Cao, Chí, Tài, Hoàng, Nhất, Lương, Mậu, Phụng, Sơn, Bảo, Thúc, Phước, Trí, Lập, Hiếu',
    ),
    Nữ: list(
      'Thị, Thị Hoa, Thị Liên, Thị Nhật, Thị Trà, Thị Việt, Thị Oanh, Thị Đào, Thu, Linh, Trà, Tuệ, Cẩm, Hạnh, Song, Thị Bé, Uyên, Thị Lương',
    ),
  },
  given: {
    Nam: list(
      'Bân, Ca, Chánh, Chiểu, Cửu, Dần, Dinh, Đài, Đạo, Đê, Định, Giản, Hiên, Hoạch, Hồi, Huân, Kế, Khang, Khuê, Lãm, Lân, Lễ, Mão, Nguyễn, Nhu, Phấn, Phiên, Quới, Sửu, Tám, Thạch, Thể, Thưởng, Tiềm, Tòng, Trọng, Tư, Tỵ, Úy, Xuân',
    ),
    Nữ: list(
      'Bạch, Chín, Chuyên, Cửu, Dậu, Diễn, Đan, Định, Đức, Hai, Hĩm, Hoàn, Hồi, Khương, Lạc, Lai, Lam, Luận, Mùi, Mỵ, Năm, Nghĩa, Ngát, Nhạc, Phước, Quyển, Riêng, Sang, Sửu, Thạch, Thái, Thục, Tỉnh, Toan, Tơ, Trắng, Út Hiền, Xuyến Chi, Kim Thoa, Ngọc Diệp',
    ),
  },
};

/** Names of the seventh round: common ones, and those of the Chứt, Giáy, La Chí, Bru, Stiêng, Hoa and of old towns. */
const SEVENTH: Names = {
  family: list(
    'Nguyễn, Trần, Lê, Phạm, Hoàng, Vũ, Đặng, Bùi, Hồ, Võ, Phan, Đỗ, Trịnh, Lâm, Tô, Thiệu, Đan, Mẹo, Hù, Vương Đình, Lê Hoàng, Phan Huy, Nguyễn Khoa, Điểu, Thị Đoàn, Cổ, Hầu Văn, Long, Lù, Sùng, Xuân, Quan, Âu Dương, Mộc, Lạc, Vừ, Giang, Khổng Văn, Bồ, Tề',
  ),
  middle: {
    Nam: list(
      'Văn, Hữu, Đình, Khánh, Đại, Bình, Duy, Nghĩa, Quý, Tự, Phú, Trường, Chấn, Vũ, Tường, Đông, Sơn, Hòa, Thuận, Doãn',
    ),
    Nữ: list(
      'Thị, Thị Tú, Thị Băng, Thị Thiên, Thị Cúc, Thị Mộng, Thị Sen, Ánh, Diễm, Huyền, Giáng, Nhã, Lan, Xuân, Thị Lài, Thị Hoàn, Thiên, Thị Đoan',
    ),
  },
  given: {
    Nam: list(
      'Ấn, Bút, Cẩn, Chuyển, Dương, Đàn, Đệ, Đích, Giảng, Hãn, Hiện, Hoành, Hồng, Khuyến, Lạng, Lập, Mùi, Nhã, Nhiệm, Nhượng, Phán, Phận, Quế, Quyên, Sĩ, Tặng, Thích, Thụ, Thức, Tiếp, Toại, Trác, Trạch, Tri, Tú, Tường, Ước, Vấn, Vệ, Xô',
    ),
    Nữ: list(
      'Ban, Chiêm, Chút, Cưng, Dần, Dự, Đợi, Gái, Hằng Nga, Hậu, Hoàng Anh, Hương Giang, Hy, Kết, Khiêm, Lẹ, Len, Lý, Mậu, Mừng, Nghĩa, Nhâm, Nhớ, Phi Yến, Quyên, Rớt, Sửu, Tằm, Thạnh, Thiết, Thùy Dung, Tiếp, Tỏ, Trà My, Tưởng, Vịnh, Xuân Mai, Xuyến, Ý, Yến Nhi',
    ),
  },
};

/** Names of what is opened of the seventh held-out round: common ones, and those of the Pà Thẻn, Cơ Ho, Raglai and Chăm. */
const EIGHTH: Names = {
  family: list(
    'Nguyễn, Trần, Lê, Phạm, Võ, Huỳnh, Bùi, Đặng, Ngô, Hồ, Đoàn, Phan, Cao Văn, Tạ, Kra Jan, Cil, Chamaléa, Pinăng, Sìn, Ván, Hoàng Trọng, Nguyễn Phước, Lê Công, Trần Quang, Bo Bo, Ngọ, Đổng, Thập, Phú, Bành, Tăng Văn, Cổ Văn, Ung, Nông Đức, Tiêu Văn, Lưu Đình, Vòng, Chương, Lại Thế, Phùng Xuân',
  ),
  middle: {
    Nam: list(
      'Văn, Hữu, Bảo, Phương, Quang, Tuấn, Trọng, Nhật, Thành, Mạnh, Hồng, Đức, Ngọc, Long, Viết, Thái, Nguyên, Hoàng, Sỹ, Trung',
    ),
    Nữ: list(
      'Thị, Thị Hạnh, Thị Xuyến, Thị Đông, Thị Ngân, Thị Nhung, Thị Quế, Tâm, Khả, Uyển, Mai, Trà, Nhật, Thảo, Thị Lý, Thị Vi, Hoàng, Thị Phước',
    ),
  },
  given: {
    Nam: list(
      'Bốn, Chí, Chuẩn, Cừ, Dậu, Du, Đại, Đẩu, Điệp, Đôn, Được, Gia, Hạ, Hiểu, Hoàn, Hội, Hưởng, Khoát, Kim, Lăng, Lĩnh, Lư, Mẹo, Nghinh, Ngự, Nhơn, Phê, Phụ, Quang, Rin, Sáng, Sửu, Tạ, Tẩu, Thà, Thao, Thuyết, Tính, Trắc, Vàng',
    ),
    Nữ: list(
      'Ảnh, Bế, Chanh, Chuyền, Dìn, Dưỡng, Đượm, Hải Yến, Hến, Hiệu, Hồng Nhung, Hời, Huê, Khánh Ly, Là, Liềm, Lộc, Mai Anh, Màu, Mỹ Hạnh, Nhẹ, Nhi Nữ, Nhớn, Nhường, Phin, Quyến, Sa, Sinh, Tấm, Thập, Thảo My, Thời, Thước, Tuyết Mai, Tý Em, Vấn, Vi, Vóc, Xa, Ỷ Lan',
    ),
  },
};

/** Names of what was opened of the rest of the seventh: common ones, and those of the Lô Lô, Khơ Mú, Mạ and of the capital. */
const NINTH: Names = {
  family: list(
    'Nguyễn, Trần, Lê, Phạm, Hoàng, Vũ, Phan, Đỗ, Dương, Lý, Trịnh, Đinh, Mai, Hà, Lương, Vũ Đức, Đặng Hữu, Nguyễn Bá, Phạm Ngọc, Bùi Thế, Lò Văn, Moong, Cụt, Ka, Điểu Văn, Lùng, Vừ Bá, Dìu, Chẻo, Lèng, Thàng, Tráng, Bùi Đức, Hồ Sỹ, Đậu Xuân, Cù Huy, Thái Bá, Kiều Văn, Đào Duy, Trương Công',
  ),
  middle: {
    Nam: list(
      'Văn, Đình, Hữu, Duy, Khắc, Công, Minh, Việt, Thế, Tất, Ngọc, Phú, Thiện, Hải, Gia, Quang, Trí, Đức, Hùng, Xuân',
    ),
    Nữ: list(
      'Thị, Thị Thùy, Thị Hằng, Thị Nga, Thị Lan, Thị Vinh, Thị Thảo, Minh, Hồng, Ngọc, Thúy, Kim, Diệu, Bảo, Thị Quyên, Hiền, Thị Trang, Thanh',
    ),
  },
  given: {
    Nam: list(
      'Ba, Bôn, Cao, Chất, Chức, Cúc, Diện, Dự, Đắc, Đạm, Đồng, Giao, Hà, Hào, Hiến, Hoài, Hồ, Huề, Khiết, Khoan, Ky, Lạc, Lương, Lưỡng, Mậu, Nền, Ngân, Nhuận, Phan, Phục, Quyết, Sâm, Sởn, Tam, Thăng, Thứ, Tiếu, Tranh, Vọng, Xá',
    ),
    Nữ: list(
      'Ân, Bình Minh, Cánh, Chuộng, Diệu, Đang, Đoàn, Gương, Hải Anh, Hẹn, Hiến, Hợp, Hồng Vân, Khiêm, Kim Anh, Lánh, Lê Na, Lịch, Lụt, Mây, Nam, Ngân Hà, Ngò, Nhặn, Nhị, Phượng Vy, Quế Chi, Rạng, Sợi, Tám, Thái An, Thiệp, Thức, Tiềm, Trinh Nữ, Tuất, Vĩnh Hà, Vĩ, Xoa, Yên Nhi',
    ),
  },
};

/** Names of the eighth round: common ones, and those of the Tà Ôi, Co, Sán Chay, Xơ Đăng and of the south. */
const TENTH: Names = {
  family: list(
    'Nguyễn, Trần, Lê, Phạm, Huỳnh, Võ, Phan, Ngô, Bùi, Đặng, Hồ, Đỗ, Vũ, Trương, Lâm, Trịnh, Nguyễn Thanh, Trần Thế, Phạm Minh, Huỳnh Tấn, Võ Hoàng, Lê Khắc, Hồ Văn, A, Y, Trầu, Viên Thị, Đinh Văn, Ninh Văn, Trần Dương, Tạ Hữu, Quản Đình, Cao Bá, Mạc Văn, Đoàn Ngọc, Tôn Thất, Lương Gia, Nhâm, Khâu, Ấu',
  ),
  middle: {
    Nam: list(
      'Văn, Hữu, Minh, Thanh, Hoàng, Quốc, Ngọc, Đức, Anh, Tiến, Phước, Trung, Duy, Công, Chí, Kế, Sơn, Lê, Hiếu, Khắc',
    ),
    Nữ: list(
      'Thị, Thị Ngọc, Thị Bé, Thị Hoa, Thị Huệ, Thị Liên, Thị Mộng, Thị Phúc, Cẩm, Lan, Ánh, Thanh, Như, Phương, Tường, Yến, Hồng, Thị Trà',
    ),
  },
  given: {
    Nam: list(
      'Ái, Bé, Bích, Bôi, Cát, Chánh, Chiểu, Cư, Dân, Dậu, Đạo, Đèn, Đợi, Gấm, Hậu, Hoạch, Hựu, Khởi, Kiểm, Lành, Liêm, Lũy, Mão, Nghiêm, Ngoan, Nhạc, Ơn, Phẩm, Quới, Rô, Soạn, Tạo, Thẩm, Thiệu, Thời, Trinh, Tuế, Út, Vạn, Xướng',
    ),
    Nữ: list(
      'Bạch, Bé Hai, Cam, Chín, Cúc Hoa, Dệt, Diễm Trang, Đẹp, Đức, Hà My, Hạnh Dung, Hằng, Hồng Đào, Hương Ly, Khéo, Kim Chi, Lắm, Liễu, Lụa Là, Lượng, Mùi, Mười, Ngọt, Nguyên Thảo, Nhạn, Nhật Lệ, Phương Mai, Rơi, Sáng, Sữa, Tài, Thắng, Thể, Thơm, Tím, Trưng, Tường Vi, Út Em, Vàng, Xinh',
    ),
  },
};

const NAMES: Record<Round, Names> = {
  tuned: KNOWN,
  'opened-1': KNOWN,
  'opened-2': SECOND,
  'opened-3': THIRD,
  'opened-4': FOURTH,
  'opened-5': SIXTH,
  'opened-6': FIFTH,
  'opened-7': SEVENTH,
  'opened-8': EIGHTH,
  'opened-9': NINTH,
  'opened-10': NINTH,
  'held-out': TENTH,
};

/** Digits that public lists give to provinces (config/citizen-id-provinces.json); the holder's year makes the id nobody's. */
const PROVINCES = list(
  '001, 002, 004, 008, 010, 014, 019, 022, 024, 025, 027, 031, 033, 036, 038, 040, 042, 045, 048, 051, 054, 056, 058, 062, 066, 068, 072, 075, 079, 082, 084, 086, 089, 091, 092, 095, 096',
);

const two = (n: number): string => String(n).padStart(2, '0');

/** An invented person living at a place, with a name that `taken` does not hold; adds the name to it; of the name of `like`, of the sex `of`. */
export function inventPerson(
  chance: Chance,
  place: Place,
  taken: Set<string>,
  like?: Person,
  of?: Person['sex'],
): Person {
  const sex = like?.sex ?? of ?? chance.pick(['Nam', 'Nữ'] as const);
  let name = like?.name ?? '';
  while (!like && (name === '' || taken.has(name.toLowerCase()))) {
    name = inventName(chance, place.round, sex);
  }
  taken.add(name.toLowerCase());
  const born = `${two(chance.whole(1, 28))}/${two(chance.whole(1, 12))}/${chance.whole(1900, 1904)}`;
  const id = citizenId(chance.pick(PROVINCES), sex, Number(born.slice(6)), chance.digits(6));
  return { name, sex, born, id, home: `${chance.pick(place.hamlets)}, ${place.full}` };
}

/** Name of an official or a relative: a name only. */
export function inventName(chance: Chance, round: Round, sex: Person['sex']): string {
  const { family, middle, given } = NAMES[round];
  return `${chance.pick(family)} ${chance.pick(middle[sex])} ${chance.pick(given[sex])}`;
}
