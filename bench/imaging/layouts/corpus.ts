import { PEOPLE } from '../../../samples/make/people.ts';
import type { Half } from '../plan.ts';
import { pick, type Random } from '../draw/random.ts';

/** What offices write. The halves share no sentence. Places and people are invented (samples/README.md). */
const SENTENCES: Record<Half, string[]> = {
  tuned: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    'Căn cứ Nghị định số 118/2025/NĐ-CP của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia;',
    'Thực hiện Kế hoạch số 45/KH-UBND ngày 20 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Lâm Hải về số hóa hồ sơ, kết quả giải quyết thủ tục hành chính năm 2026.',
    'Xét đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 88/TTr-KT ngày 02 tháng 10 năm 2026,',
    'Ủy ban nhân dân xã Mẫu Lâm đề nghị các thôn, tổ dân phố phối hợp rà soát, lập danh sách các hộ đã được cấp giấy chứng nhận nhưng chưa có trong cơ sở dữ liệu.',
    'Thành phần hồ sơ phải được kiểm tra, đối chiếu với bản chính trước khi số hóa; bản điện tử phải bảo đảm đầy đủ, toàn vẹn, chính xác các nội dung theo bản giấy.',
    'Các đơn vị báo cáo kết quả thực hiện về Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã trước ngày 25 hằng tháng để tổng hợp.',
    'Giao Công chức Tư pháp - Hộ tịch chủ trì, phối hợp với Công an xã cập nhật dữ liệu hộ tịch điện tử theo đúng quy định.',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh kịp thời bằng văn bản để được hướng dẫn, giải quyết.',
    'Người nộp hồ sơ chịu trách nhiệm trước pháp luật về tính chính xác của nội dung kê khai và giấy tờ đã nộp.',
    'Thời gian giải quyết là 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ; kết quả được trả tại Trung tâm Phục vụ hành chính công.',
    'Quyết định này có hiệu lực thi hành kể từ ngày ký. Chánh Văn phòng, Trưởng các phòng chuyên môn và ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành.',
  ],
  'held-out': [
    'Hộ ông bà đã sử dụng đất ổn định từ trước năm 1993, không có tranh chấp, ranh giới thửa đất được các hộ liền kề thống nhất ký giáp ranh.',
    'Qua kiểm tra thực địa, Tổ công tác nhận thấy tuyến kênh nội đồng đoạn qua xóm Rừng Thông bị sạt lở khoảng 35 mét, cần gia cố trước mùa mưa lũ.',
    'Trẻ em được đăng ký khai sinh đúng hạn đạt 98,7 %; cấp thẻ bảo hiểm y tế cho trẻ dưới sáu tuổi được thực hiện liên thông, người dân không phải đi lại nhiều lần.',
    'Kinh phí thực hiện được bố trí từ nguồn ngân sách địa phương và các nguồn huy động hợp pháp khác, quyết toán theo Luật Ngân sách nhà nước.',
    'Biên bản được lập thành hai bản có giá trị như nhau, đã đọc lại cho mọi người cùng nghe, công nhận đúng và cùng ký tên dưới đây.',
    'Đề nghị gia đình mang theo sổ cũ, bản sao chứng thực và giấy tờ tùy thân còn hạn khi đến nhận kết quả tại quầy số 3.',
    'Sản lượng vụ đông xuân ước đạt 4.120 tấn, tăng 3,4 % so với cùng kỳ; diện tích cây ăn quả chuyển đổi là 56 héc-ta.',
    'Chúng tôi xin cam đoan những lời khai trên đây là đúng sự thật và hoàn toàn chịu trách nhiệm về lời cam đoan của mình.',
    'Hội Người cao tuổi thôn Gò Chùa tổ chức mừng thọ cho 27 cụ, trong đó có hai cụ tròn một trăm tuổi.',
    'Nhà văn hóa thôn được sửa chữa mái, lát nền và mở rộng sân với sự đóng góp ngày công của nhân dân.',
  ],
};

export const NAMES = Object.values(PEOPLE).map((person) => person.name);
export const HOMES = Object.values(PEOPLE).map((person) => person.home);

export function sentence(random: Random, half: Half): string {
  return pick(random, SENTENCES[half]);
}

/** About `count` sentences as one paragraph. */
export function sentences(random: Random, half: Half, count: number): string {
  return Array.from({ length: count }, () => sentence(random, half)).join(' ');
}

/** A number as tables hold them: 1.204,5 */
export function figure(random: Random): string {
  const whole = Math.floor(10 ** (1 + random() * 5));
  return whole.toLocaleString('de-DE') + (random() < 0.4 ? `,${Math.floor(random() * 10)}` : '');
}

export function date(random: Random): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(1 + Math.floor(random() * 28))}/${two(1 + Math.floor(random() * 12))}/2026`;
}
