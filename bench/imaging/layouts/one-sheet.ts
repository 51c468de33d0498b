import { seal, signature } from '../draw/ink.ts';
import { between, pick, type Random } from '../draw/random.ts';
import { line, paragraph, place, rect, text } from '../draw/svg.ts';
import { figure, HOMES, NAMES, sentences } from './corpus.ts';
import { FIFTH_A3, FIFTH_A4 } from './fifth-sheets.ts';
import { FOURTH_A3, FOURTH_A4 } from './fourth-sheets.ts';
import { THIRD_A3, THIRD_A4 } from './third-sheets.ts';
import type { LayoutSet } from './layout-set.ts';
import { MORE_A3_SHEETS, MORE_A4_LANDSCAPES } from './one-sheet-more.ts';
import { SIXTH_A3, SIXTH_A4 } from './sixth-sheets.ts';

/** Sides as wide as an A3 that are one page: 420 × 297 mm. Nothing of them may be cut in two. */
export type WideLayout = (random: Random) => string;

const PRO = 'Be Vietnam Pro';

const cadastralMap: WideLayout = (random) => {
  let svg =
    rect(15, 15, 390, 267, 'none', '#222', 0.8) +
    text(210, 25, 'BẢN ĐỒ ĐỊA CHÍNH XÃ MẪU LÂM', { size: 14, weight: 700, anchor: 'middle' });
  const [columns, rows] = [13, 8];
  const nodes = Array.from({ length: rows + 1 }, (_, r) =>
    Array.from(
      { length: columns + 1 },
      (_, c) => [24 + c * 28.6 + between(random, -7, 7), 34 + r * 29 + between(random, -7, 7)] as const,
    ),
  );
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (random() < 0.1) continue;
      const ring = [nodes[r]![c]!, nodes[r]![c + 1]!, nodes[r + 1]![c + 1]!, nodes[r + 1]![c]!];
      svg += `<path d="M${ring.map((p) => `${p[0].toFixed(1)} ${p[1].toFixed(1)}`).join('L')}Z" fill="none" stroke="#222" stroke-width=".3"/>`;
      const [x, y] = [(ring[0]![0] + ring[2]![0]) / 2, (ring[0]![1] + ring[2]![1]) / 2];
      svg += text(x, y, String(Math.floor(between(random, 1, 400))), { size: 9, anchor: 'middle' });
      svg += text(x, y + 4, figure(random), { size: 7, anchor: 'middle' });
    }
  }
  return svg + text(380, 278, 'Tỷ lệ 1:1000', { size: 10, anchor: 'end' });
};

const wideTable: WideLayout = (random) => {
  const columns = [12, 58, 40, 62, 46, 52, 44, 66];
  let svg = text(210, 24, 'BIỂU TỔNG HỢP HỒ SƠ ĐẤT ĐAI', { size: 14, weight: 700, anchor: 'middle' });
  const rows = 24;
  let x = 20;
  const width = columns.reduce((a, b) => a + b, 0);
  for (let r = 0; r <= rows; r++) svg += line(x, 34 + r * 10, x + width, 34 + r * 10, 0.35);
  for (const [c, column] of columns.entries()) {
    svg += line(x, 34, x, 274, 0.35);
    for (let r = 0; r < rows; r++) {
      const value =
        c === 0
          ? String(r + 1)
          : c === 1
            ? pick(random, NAMES)
            : c === 3
              ? pick(random, HOMES).split(',')[0]!
              : figure(random);
      svg += text(x + 2, 41 + r * 10, value, { size: 11 });
    }
    x += column;
  }
  return svg + line(x, 34, x, 274, 0.35);
};

const signatureBlock: WideLayout = (random) => {
  let svg =
    text(210, 30, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 15, weight: 700, anchor: 'middle' }) +
    text(210, 38, 'Độc lập - Tự do - Hạnh phúc', { size: 15, weight: 700, anchor: 'middle' });
  svg += text(210, 62, 'BẰNG KHEN', { size: 34, weight: 700, anchor: 'middle', fill: '#b3202a' });
  let y = 84;
  for (let i = 0; i < 3; i++) {
    const part = paragraph(50, y, 320, sentences(random, 'tuned', 2), { size: 18 });
    svg += part.svg;
    y = part.y + 5;
  }
  return (
    svg +
    text(210, y + 14, 'CHỦ TỊCH', { size: 14, weight: 700, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN TỈNH'), 200, y + 36, 10) +
    place(signature(random), 202, y + 30) +
    text(210, y + 64, pick(random, NAMES), { size: 14, weight: 700, anchor: 'middle' })
  );
};

const housePlan: WideLayout = (random) => {
  let svg = rect(12, 12, 396, 273, 'none', '#111', 0.7) + rect(268, 245, 140, 40, 'none', '#111', 0.5);
  svg +=
    text(338, 258, 'MẶT BẰNG TẦNG 1', { family: PRO, size: 14, weight: 700, anchor: 'middle' }) +
    text(338, 268, 'Chủ hộ: ' + pick(random, NAMES), { family: PRO, size: 9, anchor: 'middle' });
  const [x, y, width, height] = [60, 50, between(random, 240, 300), between(random, 130, 170)];
  for (const inset of [0, 3])
    svg += rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, 'none', '#111', 0.6);
  for (let n = 1; n < 4; n++) {
    const at = x + (width * n) / 4 + between(random, -12, 12);
    svg +=
      line(at, y, at, y + height * between(random, 0.5, 1), 0.6) +
      text(at - 26, y + height / 2, ['Phòng khách', 'Bếp', 'Phòng ngủ'][n - 1]!, { family: PRO, size: 9 });
  }
  svg += line(x, y + height * 0.55, x + width, y + height * 0.55, 0.6);
  for (const at of [-12, -18])
    svg +=
      line(x, y + at, x + width, y + at, 0.25) +
      text(x + width / 2, y + at - 1.5, figure(random), { family: PRO, size: 8, anchor: 'middle' });
  return svg;
};

const schedule: WideLayout = (random) => {
  let svg = text(20, 24, 'Lịch tiếp công dân và trực một cửa năm 2026', { family: PRO, size: 15, weight: 700 });
  for (let r = 0; r < 13; r++) {
    const y = 34 + r * 18.5;
    svg +=
      rect(20, y, 380, r % 2 ? 18.5 : 18.5, r % 2 ? '#ececec' : 'none', '#777', 0.25) +
      text(23, y + 11, r === 0 ? 'Tháng' : `Tháng ${r}`, { family: PRO, size: 10, weight: 700 });
    for (let c = 0; c < 11; c++)
      svg += text(52 + c * 31.5, y + 11, r === 0 ? `Tổ ${c + 1}` : pick(random, NAMES).split(' ').slice(-2).join(' '), {
        family: PRO,
        size: 9,
      });
  }
  return svg;
};

const contours: WideLayout = (random) => {
  let svg = '';
  for (let k = 0; k < 5; k++) {
    const [cx, cy] = [between(random, 80, 340), between(random, 60, 240)];
    for (let r = 8; r < 110; r += 7) {
      const points = Array.from({ length: 40 }, (_, i) => {
        const a = (i / 40) * 2 * Math.PI;
        const d = r * (1 + 0.2 * Math.sin(a * 3 + k) + 0.1 * Math.cos(a * 5));
        return `${(cx + d * 1.3 * Math.cos(a)).toFixed(1)} ${(cy + d * Math.sin(a)).toFixed(1)}`;
      });
      svg += `<path d="M${points.join('L')}Z" fill="none" stroke="#7a5a35" stroke-width=".25"/>`;
    }
  }
  return (
    `<clipPath id="sheetmap"><rect x="14" y="14" width="392" height="269"/></clipPath><g clip-path="url(#sheetmap)">${svg}</g>` +
    rect(14, 14, 392, 269, 'none', '#111', 0.6) +
    text(24, 276, 'Bản đồ hiện trạng rừng, xã Mẫu Lâm', { family: PRO, size: 11 })
  );
};

/** A4 landscape pages, 297 × 210 mm. */
const landscapeCertificate: WideLayout = (random) =>
  rect(8, 8, 281, 194, 'none', '#a3202a', 1.5) +
  rect(11, 11, 275, 188, 'none', '#a3202a', 0.4) +
  text(148.5, 28, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { weight: 700, anchor: 'middle' }) +
  text(148.5, 52, 'GIẤY KHEN', { size: 28, weight: 700, anchor: 'middle', fill: '#a3202a' }) +
  text(148.5, 75, 'Tặng: Hộ ' + pick(random, NAMES), { size: 16, anchor: 'middle' }) +
  text(148.5, 90, 'Đã đạt danh hiệu Gia đình văn hóa năm 2026', { size: 15, anchor: 'middle' }) +
  text(210, 130, 'CHỦ TỊCH', { weight: 700, anchor: 'middle' }) +
  place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), 200, 152, -12);

const twoColumnLeaflet: WideLayout = (random) => {
  let svg = text(148.5, 18, 'HƯỚNG DẪN NỘP HỒ SƠ TRỰC TUYẾN', { size: 15, weight: 700, anchor: 'middle' });
  for (const x of [18, 154]) {
    let y = 30;
    while (y < 180) {
      const part = paragraph(x, y, 125, sentences(random, 'tuned', 1), { size: 11 });
      svg += part.svg;
      y = part.y + 2;
    }
  }
  return svg;
};

const landscapeList: WideLayout = (random) => {
  let svg = text(148.5, 18, 'Danh sách học viên', { family: PRO, size: 14, weight: 700, anchor: 'middle' });
  for (let r = 0; r < 22; r++) {
    for (const [c, x] of [18, 60, 118, 172, 230].entries())
      svg += text(
        x,
        32 + r * 7.6,
        c === 0 ? String(r + 1) : c === 1 || c === 3 ? pick(random, NAMES) : figure(random),
        { family: PRO, size: 9 },
      );
  }
  return svg;
};

const diploma: WideLayout = (random) => {
  const half = (x: number, words: string[]) =>
    words
      .map((row, i) =>
        text(x, 40 + i * 14, row, {
          family: PRO,
          size: i === 0 ? 11 : 13,
          anchor: 'middle',
          weight: i === 1 ? 700 : 400,
        }),
      )
      .join('');
  return (
    rect(6, 6, 285, 198, '#fbf3dc', '#94702e', 1.2) +
    half(148.5, [
      'BỘ GIÁO DỤC',
      'BẰNG TỐT NGHIỆP TRUNG CẤP',
      'Ngành Quản lý đất đai',
      pick(random, NAMES),
      'Xếp loại: Trung bình khá',
    ]) +
    place(seal('TRƯỜNG TRUNG CẤP LÂM HẢI'), 210, 160, 20) +
    place(signature(random), 205, 150)
  );
};

const firstA3 = { cadastralMap, wideTable, signatureBlock };
const secondA3 = { housePlan, schedule, contours };
const firstA4 = { landscapeCertificate, twoColumnLeaflet };
const secondA4 = { landscapeList, diploma };

export const A3_SHEETS: Record<LayoutSet, Record<string, WideLayout>> = {
  first: firstA3,
  second: secondA3,
  more: { ...firstA3, ...secondA3, ...THIRD_A3, ...FOURTH_A3, ...MORE_A3_SHEETS },
  third: THIRD_A3,
  fourth: FOURTH_A3,
  fifth: FIFTH_A3,
  sixth: SIXTH_A3,
};
export const A4_LANDSCAPES: Record<LayoutSet, Record<string, WideLayout>> = {
  first: firstA4,
  second: secondA4,
  more: { ...firstA4, ...secondA4, ...THIRD_A4, ...FOURTH_A4, ...MORE_A4_LANDSCAPES },
  third: THIRD_A4,
  fourth: FOURTH_A4,
  fifth: FIFTH_A4,
  sixth: SIXTH_A4,
};
