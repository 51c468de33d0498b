import { boxStamp, seal, signature } from '../../draw/ink.ts';
import { between, pick } from '../../draw/random.ts';
import { line, place, rect, text } from '../../draw/svg.ts';
import { figure, NAMES } from '../corpus.ts';
import type { FacingPage } from '../facing-pages.ts';
import { picture } from '../picture.ts';
import {
  ARIAL,
  columnsAt,
  dotted,
  flush,
  grid,
  INKS,
  prose,
  SANS,
  steps,
  title,
  TYPEWRITER,
  widthOfArea,
} from './print.ts';
import { GOODS, REPORT, RULES, words } from './words.ts';

/** Pages that stand beside each other in files: photographs, charts, tables, receipts, letters of other offices. */

/** One upright photograph, larger than half the page, and when it was taken. */
export const photoSheet: FacingPage = (random, area) => {
  const high = (area.bottom - area.top) * 0.62;
  return (
    place(picture(random, widthOfArea(area), high), area.left, area.top + 12) +
    title(area, area.top + 4, 'PHỤ LỤC ẢNH', { family: ARIAL, size: 12 }) +
    flush(area.left, area.top + high + 24, widthOfArea(area), `Ảnh 1. ${words(random, REPORT, 1)}`, {
      family: ARIAL,
      size: 11,
      italic: true,
    }).svg
  );
};

/** A report's page that opens with a head and ends above the foot. */
export const reportPage: FacingPage = (random, area) => {
  let [svg, y] = ['', area.top + 4];
  for (const head of ['1. Tình hình chung', '2. Khó khăn, tồn tại', '3. Kiến nghị']) {
    svg += text(area.left, y, head, { family: ARIAL, size: 12, weight: 700 });
    for (let n = 0; n < 2; n++) {
      const part = flush(area.left, y + 7, widthOfArea(area), words(random, REPORT, 2), {
        family: ARIAL,
        size: 11.5,
        indent: 8,
      });
      svg += part.svg;
      y = part.y - 5;
    }
    y += 14;
  }
  return svg;
};

/** A pie, a curve and their legends in colour. */
export const chartPage: FacingPage = (random, area) => {
  const [x, y, r] = [area.left + widthOfArea(area) * 0.34, area.top + 56, 38];
  const tints = ['#3b6fa5', '#d98032', '#6a9a4b', '#b8495a'];
  let [svg, from] = [title(area, area.top + 5, 'CƠ CẤU HỒ SƠ THEO LĨNH VỰC', { family: SANS, size: 13 }), 0];
  tints.forEach((tint, n) => {
    const to = n === 3 ? 2 * Math.PI : from + between(random, 0.9, 2);
    const point = (a: number) => `${(x + r * Math.sin(a)).toFixed(2)} ${(y - r * Math.cos(a)).toFixed(2)}`;
    svg += `<path d="M${x} ${y}L${point(from)}A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${point(to)}Z" fill="${tint}"/>`;
    svg +=
      rect(x + 56, y - 20 + n * 11, 6, 6, tint) +
      text(x + 66, y - 15 + n * 11, ['Đất đai', 'Hộ tịch', 'Chứng thực', 'Khác'][n]!, { family: SANS, size: 10.5 });
    from = to;
  });
  const [top, foot] = [area.top + 116, area.top + 186];
  for (let n = 0; n < 5; n++) svg += line(area.left, foot - n * 16, area.right, foot - n * 16, 0.2, '#aaa');
  let path = '';
  for (let n = 0; n < 12; n++)
    path += `${n ? 'L' : 'M'}${(area.left + 6 + n * (widthOfArea(area) / 12.5)).toFixed(1)} ${between(random, top, foot - 6).toFixed(1)}`;
  svg +=
    `<path d="${path}" fill="none" stroke="#b8495a" stroke-width="1"/>` +
    title(area, foot + 9, 'Số hồ sơ tiếp nhận theo tháng', { family: SANS, size: 11, weight: 400 });
  return svg + prose(random, REPORT, area, foot + 24, { family: SANS, size: 10.5, count: 1 }).svg;
};

/** A ruled table of goods that fills the page. */
export const goodsTable: FacingPage = (random, area) => {
  const xs = columnsAt(area, [9, 50, 18, 22, 30, 34]);
  const ys = steps(area.top + 2, 8.6, Math.floor((area.bottom - area.top - 2) / 8.6));
  let svg = grid(xs, ys, 0.3);
  ['TT', 'Vật tư', 'ĐVT', 'SL', 'Đơn giá', 'Thành tiền'].forEach(
    (head, c) =>
      (svg += text((xs[c]! + xs[c + 1]!) / 2, ys[0]! + 6, head, { size: 11.5, weight: 700, anchor: 'middle' })),
  );
  ys.slice(1, -1).forEach((y, r) => {
    svg +=
      text(xs[0]! + 1.5, y + 6, String(r + 1), { size: 11.5 }) +
      text(xs[1]! + 1.5, y + 6, pick(random, GOODS), { size: 11.5 }) +
      text(xs[2]! + 3, y + 6, pick(random, ['kg', 'm³', 'viên', 'm']), { size: 11.5 });
    for (const c of [3, 4, 5]) svg += text(xs[c + 1]! - 1.5, y + 6, figure(random), { size: 11.5, anchor: 'end' });
  });
  return svg;
};

/** A receipt of a fee on a whole page of its own: frame of its head, dots, two signatures. */
export const receipt: FacingPage = (random, area) => {
  const width = widthOfArea(area);
  let svg =
    text(area.left, area.top + 5, 'CHI CỤC THUẾ KHU VỰC', { family: ARIAL, size: 12, weight: 700 }) +
    text(area.right, area.top + 5, `Số: 00${Math.floor(between(random, 10_000, 99_000))}`, {
      family: ARIAL,
      size: 14,
      weight: 700,
      anchor: 'end',
      fill: '#b3202a',
    });
  svg +=
    title(area, area.top + 24, 'BIÊN LAI THU PHÍ, LỆ PHÍ', { family: ARIAL, size: 18, fill: '#2c5a3c' }) +
    title(area, area.top + 31, '(Liên 2: giao người nộp)', { family: ARIAL, size: 10.5, weight: 400, italic: true });
  [
    'Tên đơn vị hoặc người nộp:',
    'Địa chỉ:',
    'Lý do nộp:',
    'Số tiền (bằng số):',
    'Viết bằng chữ:',
    'Hình thức thanh toán:',
    'Kèm theo:',
  ].forEach((label, n) => {
    svg += dotted(random, area.left, area.top + 50 + n * 14, width, label, n === 6 ? 0 : between(random, 0.4, 0.85), {
      family: ARIAL,
      size: 12,
      ink: INKS[n % 2]!,
    });
  });
  const y = area.top + 158;
  ['Người nộp tiền', 'Người thu tiền'].forEach((role, n) => {
    const x = area.left + width * (n ? 0.76 : 0.22);
    svg +=
      text(x, y, role, { family: ARIAL, size: 12, weight: 700, anchor: 'middle' }) +
      place(signature(random), x - 15, y + 10);
  });
  return svg + place(boxStamp(['ĐÃ THU TIỀN', '14-10-2026'], '#b02430'), area.left + width * 0.5, y + 20, -9);
};

/** A letter typed on a typewriter, stamped when it came in. */
export const typedLetter: FacingPage = (random, area) => {
  let svg =
    text(area.left, area.top + 5, 'UBND HUYỆN MẪU', { family: TYPEWRITER, size: 11 }) +
    text(area.right, area.top + 5, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', {
      family: TYPEWRITER,
      size: 10,
      anchor: 'end',
    });
  svg +=
    text(area.left, area.top + 11, 'Số: 112/CV', { family: TYPEWRITER, size: 11 }) +
    text(area.right - 12, area.top + 11, 'Độc lập - Tự do - Hạnh phúc', {
      family: TYPEWRITER,
      size: 10,
      anchor: 'end',
    });
  svg += place(boxStamp(['CÔNG VĂN ĐẾN', 'Số: 38', 'Ngày 4-5-94'], '#5a3a8a'), area.left + 4, area.top + 18, 3);
  svg += prose(random, RULES, { ...area, bottom: area.bottom - 62 }, area.top + 52, {
    family: TYPEWRITER,
    size: 10,
    indent: 12,
    count: 1,
    leading: 6.3,
  }).svg;
  const x = area.left + widthOfArea(area) * 0.7;
  return (
    svg +
    text(x, area.bottom - 46, 'CHỦ TỊCH', { family: TYPEWRITER, size: 11, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN HUYỆN', '#c03a44'), x - 10, area.bottom - 26, 12) +
    place(signature(random, INKS[2]), x - 12, area.bottom - 36) +
    text(x, area.bottom, pick(random, NAMES), { family: TYPEWRITER, size: 11, anchor: 'middle' })
  );
};

/** A page with nothing on it: the back of the sheet before. */
export const emptyPage: FacingPage = () => '';
