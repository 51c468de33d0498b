import { seal, signature } from '../../draw/ink.ts';
import { between, pick } from '../../draw/random.ts';
import { line, place, rect, text } from '../../draw/svg.ts';
import { NAMES } from '../corpus.ts';
import type { WideLayout } from '../one-sheet.ts';
import { ARIAL, BOOK, hand, INKS, SANS } from './print.ts';
import { HAMLETS } from './words.ts';

/** Charts of offices, ways of a dossier, seats, families: diagrams on an A3 lying across, one page each. */

const box = (x: number, y: number, wide: number, high: number, words: string, tint = '#ffffff'): string =>
  rect(x, y, wide, high, tint, '#2b3a4a', 0.5) +
  text(x + wide / 2, y + high / 2 + 1.6, words, { family: ARIAL, size: 10.5, weight: 700, anchor: 'middle' });

/** Who answers to whom: three storeys, trunks of lines down from the head. */
export const organisation: WideLayout = (random) => {
  let svg =
    text(16, 20, 'SƠ ĐỒ BỘ MÁY ỦY BAN NHÂN DÂN XÃ', { family: ARIAL, size: 17, weight: 700 }) +
    box(160, 34, 100, 22, 'CHỦ TỊCH', '#f3d9d4') +
    line(210, 56, 210, 68, 0.7) +
    line(76, 68, 344, 68, 0.7);
  [26, 160, 294].forEach((x, n) => {
    svg +=
      line(x + 50, 68, x + 50, 80, 0.7) +
      box(x, 80, 100, 20, ['PHÓ CHỦ TỊCH (KT)', 'VĂN PHÒNG', 'PHÓ CHỦ TỊCH (VHXH)'][n]!, '#dde8f2');
    for (let r = 0; r < 4; r++) {
      svg +=
        line(x + 8, 100, x + 8, 130 + r * 38, 0.5) +
        line(x + 8, 130 + r * 38, x + 20, 130 + r * 38, 0.5) +
        box(
          x + 20,
          119 + r * 38,
          90,
          24,
          pick(random, ['Tư pháp - Hộ tịch', 'Địa chính', 'Kế toán', 'Công an', 'Quân sự', 'Văn hóa', 'Một cửa']),
        );
      svg += text(x + 65, 140 + r * 38, pick(random, NAMES), { family: ARIAL, size: 8.5, anchor: 'middle' });
    }
  });
  return svg;
};

/** The way of a dossier through four desks: lanes across the sheet, boxes and arrows in them. */
export const swimlanes: WideLayout = (random) => {
  let svg =
    rect(12, 12, 396, 273, 'none', '#333', 0.6) +
    text(210, 26, 'LƯU ĐỒ GIẢI QUYẾT THỦ TỤC ĐĂNG KÝ BIẾN ĐỘNG ĐẤT ĐAI', {
      family: SANS,
      size: 14,
      weight: 700,
      anchor: 'middle',
    });
  ['Công dân', 'Một cửa', 'Chuyên môn', 'Lãnh đạo'].forEach((lane, n) => {
    const y = 34 + n * 62.5;
    svg +=
      line(12, y, 408, y, 0.5) +
      rect(12, y, 26, 62.5, '#e9eef0', '#333', 0.4) +
      place(text(0, 0, lane, { family: SANS, size: 11, weight: 700, anchor: 'middle' }), 27, y + 31, -90);
  });
  let last: [number, number] | null = null;
  for (let n = 0; n < 8; n++) {
    const [x, lane] = [48 + n * 45, [0, 1, 2, 2, 3, 2, 1, 0][n]!];
    const y = 52 + lane * 62.5;
    svg +=
      rect(x, y, 36, 26, n % 3 ? '#fff' : '#fdf3d8', '#333', 0.5) +
      text(x + 18, y + 11, ['Nộp', 'Nhận', 'Kiểm tra', 'Thẩm định', 'Ký', 'In giấy', 'Trả', 'Nhận KQ'][n]!, {
        family: SANS,
        size: 9.5,
        anchor: 'middle',
      }) +
      text(x + 18, y + 20, `${Math.floor(between(random, 1, 5))} ngày`, { family: SANS, size: 8.5, anchor: 'middle' });
    if (last)
      svg += `<path d="M${last[0] + 36} ${last[1] + 13}H${x - 5}V${y + 13}H${x}" fill="none" stroke="#333" stroke-width=".6"/>`;
    last = [x, y];
  }
  return svg;
};

/** Seats of a hall: rows left and right of the aisle, the stage over all of it. */
export const seats: WideLayout = (random) => {
  let svg =
    text(210, 18, 'SƠ ĐỒ CHỖ NGỒI HỘI TRƯỜNG - ĐẠI HỘI THI ĐUA', {
      family: SANS,
      size: 15,
      weight: 700,
      anchor: 'middle',
    }) +
    rect(70, 26, 280, 26, '#e7dcc4', '#333', 0.6) +
    text(210, 42, 'SÂN KHẤU - ĐOÀN CHỦ TỊCH', { family: SANS, size: 14, weight: 700, anchor: 'middle' });
  for (let r = 0; r < 13; r++) {
    const y = 64 + r * 16;
    svg += text(210, y + 7, String.fromCharCode(65 + r), { family: SANS, size: 11, weight: 700, anchor: 'middle' });
    for (let s = 0; s < 18; s++) {
      const x = s < 9 ? 24 + s * 19 : 226 + (s - 9) * 19;
      svg +=
        rect(x, y, 17, 11, random() < 0.2 ? '#f4c9c0' : '#fff', '#444', 0.35) +
        text(x + 8.5, y + 7.6, String(s + 1), { family: SANS, size: 8, anchor: 'middle' });
    }
  }
  return svg + line(160, 282, 260, 282, 1) + text(210, 290, 'CỬA CHÍNH', { family: SANS, size: 10, anchor: 'middle' });
};

/** Bars of every commune over the whole width, a scale to the left, a curve across. */
export const bars: WideLayout = (random) => {
  let svg = text(210, 22, 'Tỷ lệ số hóa hồ sơ của 24 xã, phường - quý III/2026', {
    family: SANS,
    size: 18,
    weight: 700,
    anchor: 'middle',
  });
  for (let n = 0; n <= 10; n++)
    svg +=
      line(30, 248 - n * 21, 404, 248 - n * 21, n ? 0.2 : 0.6, n ? '#bbb' : '#222') +
      text(27, 249.5 - n * 21, `${n * 10}%`, { family: SANS, size: 9, anchor: 'end' });
  let curve = '';
  for (let n = 0; n < 24; n++) {
    const [x, high] = [36 + n * 15.3, between(random, 60, 205)];
    svg +=
      rect(x, 248 - high, 10, high, n % 4 ? '#5b8db8' : '#d07b35') +
      place(
        text(0, 0, `${pick(random, HAMLETS)} ${n + 1}`, { family: SANS, size: 8.5, anchor: 'end' }),
        x + 6,
        252,
        -60,
      );
    curve += `${n ? 'L' : 'M'}${x + 5} ${(248 - high * between(random, 0.7, 1.02)).toFixed(1)}`;
  }
  return svg + `<path d="${curve}" fill="none" stroke="#2f7d4f" stroke-width="1"/>`;
};

/** A family's tree by hand on an old sheet: names in boxes, five generations, lines across the whole. */
export const familyTree: WideLayout = (random) => {
  let svg =
    rect(9, 9, 402, 279, 'none', '#7b4a22', 1.4) +
    text(210, 28, 'GIA PHẢ DÒNG HỌ KHƯƠNG', { family: BOOK, size: 24, weight: 700, anchor: 'middle', fill: '#7b2a1a' });
  const at = (row: number, n: number): number => 210 + (n - (2 ** row - 1) / 2) * (376 / 2 ** row);
  for (let row = 0; row < 5; row++) {
    const [count, y] = [2 ** row, 42 + row * 50];
    const wide = Math.min(60, 376 / count - 5);
    for (let n = 0; n < count; n++) {
      const x = at(row, n);
      svg +=
        rect(x - wide / 2, y, wide, 24, '#fff7e0', '#7b4a22', 0.5) +
        (wide > 30 ? hand(random, x - wide / 2 + 4, y + 10, wide - 6, INKS[2]) : '') +
        hand(random, x - wide / 2 + 2, y + 19, wide * 0.9, INKS[2]);
      if (row > 0)
        svg += `<path d="M${x} ${y}V${y - 12}H${at(row - 1, Math.floor(n / 2))}V${y - 26}" fill="none" stroke="#7b4a22" stroke-width=".5"/>`;
    }
  }
  return svg;
};

/** Works of a project along months: bars in a ruled chart, approved below. */
export const progress: WideLayout = (random) => {
  let svg = text(210, 20, 'BIỂU TIẾN ĐỘ THI CÔNG ĐƯỜNG LIÊN THÔN', {
    family: ARIAL,
    size: 15,
    weight: 700,
    anchor: 'middle',
  });
  for (let r = 0; r <= 18; r++) svg += line(14, 30 + r * 12, 406, 30 + r * 12, 0.25);
  for (const x of [14, 26, 104, 128, 406]) svg += line(x, 30, x, 246, 0.35);
  for (let m = 0; m < 12; m++)
    svg +=
      line(128 + m * 23.17, 30, 128 + m * 23.17, 246, 0.2) +
      text(139 + m * 23.17, 38, `T${m + 1}`, { family: ARIAL, size: 9.5, weight: 700, anchor: 'middle' });
  for (let r = 1; r < 18; r++) {
    const y = 38 + r * 12;
    const from = 128 + (r - 1) * 13 + between(random, 0, 18);
    svg +=
      text(17, y, String(r), { family: ARIAL, size: 9.5 }) +
      text(29, y, pick(random, ['Đào nền', 'Đắp đất', 'Móng đá dăm', 'Bê tông mặt', 'Cống thoát nước', 'Biển báo']), {
        family: ARIAL,
        size: 9.5,
      }) +
      text(124, y, `${Math.floor(between(random, 10, 45))}`, { family: ARIAL, size: 9.5, anchor: 'end' });
    svg += rect(from, y - 4.4, Math.min(404 - from, between(random, 24, 70)), 5, '#3d3d3d');
  }
  return (
    svg +
    text(330, 258, 'ĐẠI DIỆN NHÀ THẦU', { family: ARIAL, size: 11, weight: 700, anchor: 'middle' }) +
    place(seal('CÔNG TY XÂY DỰNG BÃI DÂU'), 316, 276, 7) +
    place(signature(random), 318, 268)
  );
};
