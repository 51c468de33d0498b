import { signature } from '../../draw/ink.ts';
import { between, pick } from '../../draw/random.ts';
import { line, place, rect, text } from '../../draw/svg.ts';
import { figure } from '../corpus.ts';
import type { FacingPage } from '../facing-pages.ts';
import { ARIAL, BOOK, columnsAt, dotted, grid, hand, INKS, steps, title, TYPEWRITER, widthOfArea } from './print.ts';
import { HAMLETS } from './words.ts';

/** Pages of books kept by hand: civil status, minutes, cash, land, incoming letters. */

/** One entry of births a page: printed labels, a hand, the registrar's name at the foot. */
export const birthEntry: FacingPage = (random, area) => {
  const width = widthOfArea(area);
  const ink = pick(random, INKS);
  let svg = title(area, area.top + 3, `Số: ${Math.floor(between(random, 11, 240))}/2009`, { family: BOOK, size: 14 });
  const rows: [string, number][] = [
    ['Họ và tên:', 0.6],
    ['Ngày, tháng, năm sinh:', 0.7],
    ['(Ghi bằng chữ):', 0.9],
    ['Nơi sinh:', 0.8],
    ['Dân tộc:', 0.2],
    ['Quốc tịch:', 0.3],
    ['Họ và tên cha:', 0.7],
    ['Dân tộc, quốc tịch, năm sinh:', 0.6],
    ['Nơi thường trú/tạm trú:', 0.9],
    ['Họ và tên mẹ:', 0.7],
    ['Dân tộc, quốc tịch, năm sinh:', 0.5],
    ['Nơi thường trú/tạm trú:', 0.9],
    ['Nơi đăng ký:', 0.7],
    ['Ngày đăng ký:', 0.4],
    ['Ghi chú:', random() < 0.5 ? 0.8 : 0],
  ];
  rows.forEach(([label, written], n) => {
    svg += dotted(random, area.left, area.top + 18 + n * 11.6, width, label, written, { family: BOOK, size: 13, ink });
  });
  const y = area.top + 18 + rows.length * 11.6 + 4;
  ['Người đi khai sinh', 'Cán bộ hộ tịch'].forEach((role, n) => {
    const x = area.left + width * (n ? 0.75 : 0.22);
    svg += text(x, y, role, { family: BOOK, size: 13, weight: 700, anchor: 'middle' });
    svg += place(signature(random, ink), x - 14, y + 6, 0, 0.9);
  });
  return svg;
};

/** The old register whose head runs over both pages: here its first columns. */
export const marriagesLeft: FacingPage = (random, area) =>
  marriages(random, area, [9, 22, 40, 22, 40], ['Số', 'Ngày ĐK', 'Họ tên chồng', 'Năm sinh', 'Nơi cư trú']);
/** And here the others. */
export const marriagesRight: FacingPage = (random, area) =>
  marriages(random, area, [40, 22, 40, 26, 20], ['Họ tên vợ', 'Năm sinh', 'Nơi cư trú', 'Ký tên', 'Ghi chú']);

function marriages(
  random: Parameters<FacingPage>[0],
  area: Parameters<FacingPage>[1],
  shares: number[],
  heads: string[],
) {
  const xs = columnsAt(area, shares);
  const ys = [area.top, area.top + 16, ...steps(area.top + 33, 17, Math.floor((area.bottom - area.top - 33) / 17))];
  let svg = grid(xs, ys, 0.35, '#5b4a44');
  heads.forEach((head, c) => {
    svg += text((xs[c]! + xs[c + 1]!) / 2, area.top + 10, head, {
      family: BOOK,
      size: 11,
      weight: 700,
      anchor: 'middle',
    });
    for (const y of ys.slice(1, -1)) {
      const wide = xs[c + 1]! - xs[c]!;
      if (random() < 0.08) continue;
      svg += hand(random, xs[c]! + 1.5, y + 7, wide * between(random, 0.6, 1), INKS[1]);
      if (wide > 34 && random() < 0.6)
        svg += hand(random, xs[c]! + 1.5, y + 13.5, wide * between(random, 0.4, 0.9), INKS[1]);
    }
  });
  return svg;
}

/** Minutes in a ruled book, a line for the margin, paragraphs of a hurried hand. */
export const minutesBook: FacingPage = (random, area) => {
  let svg = line(area.left + 14, area.top - 6, area.left + 14, area.bottom + 4, 0.25, '#c98c8c');
  let [room, ink] = [0, INKS[0]!];
  for (let y = area.top + 6; y < area.bottom; y += 8.2) {
    svg += line(area.left - 4, y, area.right + 4, y, 0.2, '#9fb2c6');
    if (room === 0 && random() < 0.2) continue;
    if (room === 0) [room, ink] = [Math.floor(between(random, 2, 7)), pick(random, INKS)];
    room--;
    const indent = room === 0 ? 0.5 : 1;
    svg += hand(random, area.left + 16, y - 0.8, (widthOfArea(area) - 16) * indent * between(random, 0.85, 1), ink);
  }
  return svg;
};

/** A cash ledger: date, what for, in, out, what is left. */
export const cashLedger: FacingPage = (random, area) => {
  const xs = columnsAt(area, [16, 62, 26, 26, 28]);
  const rows = Math.floor((area.bottom - area.top - 12) / 8.4);
  const ys = [area.top, ...steps(area.top + 12, 8.4, rows)];
  let svg = grid(xs, ys, 0.22, '#48617e') + line(xs[2]! + 0.7, area.top, xs[2]! + 0.7, ys.at(-1)!, 0.22, '#a04848');
  ['Ngày', 'Diễn giải', 'Thu', 'Chi', 'Tồn'].forEach((head, c) => {
    svg += text((xs[c]! + xs[c + 1]!) / 2, area.top + 8, head, { family: ARIAL, size: 10.5, anchor: 'middle' });
  });
  const last = Math.floor(rows * between(random, 0.8, 1));
  ys.slice(1, 1 + last).forEach((y, r) => {
    svg +=
      hand(random, xs[0]! + 1, y + 6, 17, INKS[2]) + hand(random, xs[1]! + 2, y + 6, between(random, 25, 60), INKS[2]);
    for (const c of r % 3 ? [3, 4] : [2, 4])
      svg += text(xs[c + 1]! - 2, y + 6.2, figure(random), { size: 11, italic: true, anchor: 'end', fill: INKS[2]! });
  });
  return svg;
};

/** The land ledger: plots of one user, areas and what they are used for, half of the rows struck or empty. */
export const landLedger: FacingPage = (random, area) => {
  let svg = text(area.left, area.top + 1, `Trang số: ${Math.floor(between(random, 20, 180))}`, { size: 11 });
  svg += dotted(random, area.left, area.top + 11, widthOfArea(area), 'Tên người sử dụng đất:', 0.5, { size: 12 });
  svg += dotted(random, area.left, area.top + 19, widthOfArea(area), 'Nơi thường trú:', 0.7, { size: 12 });
  const xs = columnsAt(area, [15, 13, 13, 22, 22, 22, 30, 22]);
  const ys = [area.top + 25, area.top + 41, ...steps(area.top + 50, 9, Math.floor((area.bottom - area.top - 50) / 9))];
  svg += grid(xs, ys, 0.28, '#3f3a33');
  ['Ngày', 'Tờ', 'Thửa', 'Riêng', 'Chung', 'Mục đích', 'Thời hạn', 'Số GCN'].forEach((head, c) => {
    svg += text((xs[c]! + xs[c + 1]!) / 2, area.top + 34, head, { size: 10, weight: 700, anchor: 'middle' });
  });
  const last = Math.floor(between(random, 9, 17));
  ys.slice(1, 1 + last).forEach((y, r) => {
    for (let c = 0; c < 8; c++)
      if (random() < 0.75) svg += hand(random, xs[c]! + 1, y + 6.4, xs[c + 1]! - xs[c]!, INKS[3]);
    if (r % 5 === 2) svg += line(xs[1]!, y + 5, xs[7]!, y + 4.4, 0.4, '#b02a2a');
  });
  return svg;
};

/** A list that goes over both pages of a printed book: heads repeated, rows of type. */
export const pupilList: FacingPage = (random, area) => {
  const xs = columnsAt(area, [10, 56, 24, 34, 34]);
  const rows = Math.floor((area.bottom - area.top - 20) / 7.2);
  const ys = [area.top + 8, area.top + 18, ...steps(area.top + 25.2, 7.2, rows - 1)];
  let svg =
    title(area, area.top + 3, 'DANH SÁCH TRẺ TRONG ĐỘ TUỔI ĐẾN TRƯỜNG', { family: ARIAL, size: 11 }) +
    grid(xs, ys, 0.3);
  ['TT', 'Họ và tên', 'Ngày sinh', 'Thôn', 'Ghi chú'].forEach((head, c) => {
    svg += text((xs[c]! + xs[c + 1]!) / 2, area.top + 14.5, head, {
      family: ARIAL,
      size: 10,
      weight: 700,
      anchor: 'middle',
    });
  });
  const family = ['Tống', 'Khương', 'Âu', 'Lều', 'Phó', 'Cấn'];
  const given = ['Bảo Ngân', 'Minh Tuệ', 'Gia Hưng', 'Diệu Anh', 'Quốc Thái', 'Yến Nhi'];
  ys.slice(1, -1).forEach((y, r) => {
    const cells = [
      String(r + 1),
      `${pick(random, family)} ${pick(random, given)}`,
      `0${1 + (r % 9)}/1${r % 3}/2020`,
      pick(random, HAMLETS),
      '',
    ];
    cells.forEach((cell, c) => {
      svg += text(xs[c]! + 1.5, y + 5.2, cell, { family: ARIAL, size: 10 });
    });
  });
  return svg;
};

/** Letters received, typed on a typewriter in columns without rules but under a ruled head. */
export const typedIndex: FacingPage = (random, area) => {
  let svg = rect(area.left, area.top, widthOfArea(area), 11, 'none', '#222', 0.4);
  ['SỐ', 'NGÀY', 'TRÍCH YẾU', 'TỜ'].forEach((head, c) => {
    svg += text(area.left + [3, 20, 48, widthOfArea(area) - 12][c]!, area.top + 7.4, head, {
      family: TYPEWRITER,
      size: 10,
    });
  });
  for (let y = area.top + 19, n = 40; y < area.bottom; y += 6.35, n++) {
    const what = pick(random, ['V/v giao đất làm nhà ở', 'Báo cáo quý III', 'Đơn xin xác nhận', 'Lịch họp dân']);
    svg += text(area.left + 3, y, String(n), { family: TYPEWRITER, size: 10 });
    svg += text(area.left + 20, y, `${String(1 + (n % 28)).padStart(2, '0')}-3-98`, { family: TYPEWRITER, size: 10 });
    svg += text(area.left + 48, y, what, { family: TYPEWRITER, size: 10 });
    svg += text(area.left + widthOfArea(area) - 12, y, String(1 + (n % 4)), { family: TYPEWRITER, size: 10 });
  }
  return svg;
};
