import { PEOPLE } from '../../../samples/make/people.ts';
import { seal, signature } from '../draw/ink.ts';
import { between, pick, type Random } from '../draw/random.ts';
import { line, paragraph, place, rect, text, type TextStyle } from '../draw/svg.ts';
import type { Half } from '../plan.ts';
import { figure } from './corpus.ts';

const TITLE = ['GIẤY CHỨNG NHẬN', 'QUYỀN SỬ DỤNG ĐẤT', 'QUYỀN SỞ HỮU NHÀ Ở', 'VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT'];

/** The woven ground of the form, pale enough to print on. */
function pattern(tint: string): string {
  let svg = '';
  for (let y = -4; y < 300; y += 6) {
    svg += `<path d="M0 ${y}${Array.from({ length: 11 }, (_, k) => `q9.6 ${k % 2 ? 6 : -6} 19.2 0`).join('')}" fill="none" stroke="${tint}" stroke-width=".45"/>`;
  }
  return svg;
}

function cover(random: Random, style: TextStyle): string {
  const owner = pick(random, Object.values(PEOPLE));
  const middle = { ...style, anchor: 'middle' as const };
  const rows = [
    `Ông (bà): ${owner.name}`,
    `Sinh năm: ${owner.born.slice(6)}; CCCD số: ${owner.id}`,
    `Địa chỉ thường trú: ${owner.home}`,
  ];
  return (
    rect(9, 9, 192, 279, 'none', '#b3202a', 1.4) +
    text(105, 26, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...middle, weight: 700 }) +
    text(105, 33, 'Độc lập - Tự do - Hạnh phúc', { ...middle, weight: 700 }) +
    `<circle cx="105" cy="65" r="16" fill="#c9302c"/><circle cx="105" cy="65" r="7" fill="#f4d03f"/>` +
    TITLE.map((row, i) => text(105, 102 + i * 12, row, { ...middle, size: 21, weight: 700, fill: '#b3202a' })).join(
      '',
    ) +
    text(24, 170, 'I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất', {
      ...style,
      size: 12,
      weight: 700,
    }) +
    rows.map((row, i) => text(24, 182 + i * 9, row, style)).join('') +
    text(186, 276, `ZA ${Math.floor(between(random, 100_000, 999_999))}`, {
      size: 15,
      weight: 700,
      anchor: 'end',
      fill: '#b3202a',
    })
  );
}

function plot(random: Random, style: TextStyle): string {
  const rows = [
    '1. Thửa đất:',
    `a) Thửa đất số: ${Math.floor(between(random, 2, 400))}, tờ bản đồ số: ${Math.floor(between(random, 2, 60))}`,
    'b) Địa chỉ: Thôn Đồng Lau, xã Mẫu Lâm, tỉnh Lâm Hải',
    `c) Diện tích: ${figure(random)} m²`,
    'd) Hình thức sử dụng: Sử dụng riêng',
    'đ) Mục đích sử dụng: Đất ở tại nông thôn',
    'e) Thời hạn sử dụng: Lâu dài',
    'g) Nguồn gốc sử dụng: Nhà nước công nhận quyền sử dụng đất',
    '2. Nhà ở: -/-',
    '3. Công trình xây dựng khác: -/-',
    '4. Rừng sản xuất là rừng trồng: -/-',
    '5. Cây lâu năm: -/-',
  ];
  const notes = paragraph(
    24,
    160,
    160,
    '6. Ghi chú: Thửa đất được đo đạc lại theo bản đồ địa chính năm 2016, ranh giới không thay đổi so với giấy chứng nhận đã cấp.',
    style,
  );
  return (
    text(24, 26, 'II. Thửa đất, nhà ở và tài sản khác gắn liền với đất', { ...style, weight: 700 }) +
    rows.map((row, i) => text(24, 38 + i * 9.5, row, style)).join('') +
    notes.svg
  );
}

function plan(random: Random, style: TextStyle): string {
  const jitter = () => between(random, -6, 6);
  return (
    text(24, 26, 'III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất', { ...style, weight: 700 }) +
    `<path d="M${60 + jitter()} ${48 + jitter()}L${140 + jitter()} ${44 + jitter()}L${150 + jitter()} ${112 + jitter()}L${66 + jitter()} ${118 + jitter()}Z" fill="none" stroke="#222" stroke-width=".6"/>` +
    line(40, 128, 168, 122, 0.35, '#444', '3 2') +
    text(100, 84, '217', { ...style, anchor: 'middle' }) +
    text(140, 150, 'Mẫu Lâm, ngày 12 tháng 8 năm 2016', { ...style, italic: true, anchor: 'middle' }) +
    text(140, 158, 'TM. ỦY BAN NHÂN DÂN', { ...style, weight: 700, anchor: 'middle' }) +
    text(140, 164, 'CHỦ TỊCH', { ...style, weight: 700, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN HUYỆN'), 128, 186, between(random, -30, 30)) +
    place(signature(random), 130, 180) +
    text(140, 216, 'Tống Khánh Hiệp Lực', { ...style, weight: 700, anchor: 'middle' }) +
    text(24, 250, `Số vào sổ cấp GCN: CH 0${Math.floor(between(random, 1000, 9999))}`, style)
  );
}

function changes(random: Random, style: TextStyle): string {
  const note =
    random() < 0.6
      ? paragraph(28, 62, 84, 'Thế chấp tại Ngân hàng Lâm Hải theo hồ sơ số 000112.TC.001', { ...style, size: 11 }).svg
      : '';
  return (
    text(24, 26, 'IV. Những thay đổi sau khi cấp giấy chứng nhận', { ...style, weight: 700 }) +
    rect(24, 34, 164, 230, 'none', '#333', 0.4) +
    line(118, 34, 118, 264) +
    line(24, 52, 188, 52) +
    text(70, 45, 'Nội dung thay đổi và cơ sở pháp lý', { ...style, size: 11, weight: 700, anchor: 'middle' }) +
    text(153, 42, 'Xác nhận của cơ quan', { ...style, size: 11, weight: 700, anchor: 'middle' }) +
    text(153, 47.5, 'có thẩm quyền', { ...style, size: 11, weight: 700, anchor: 'middle' }) +
    note
  );
}

/** The four pages of a land-use certificate of the folded form (TT 23/2014/TT-BTNMT), in reading order. */
export function landBookletPages(random: Random, half: Half): string[] {
  const style: TextStyle = half === 'tuned' ? { size: 13 } : { size: 12, family: 'Be Vietnam Pro' };
  const ground = pattern(half === 'tuned' ? '#f2c4bd' : '#f6d9c4');
  return [cover, plot, plan, changes].map((page) => ground + page(random, style));
}
