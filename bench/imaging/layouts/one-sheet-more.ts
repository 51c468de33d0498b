import { seal, signature } from '../draw/ink.ts';
import { between, pick, type Random } from '../draw/random.ts';
import { fill, line, paragraph, place, rect, text } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES, sentence, sentences } from './corpus.ts';
import type { WideLayout } from './one-sheet.ts';
import { picture } from './picture.ts';

/** Further sheets lying across that are one page: with a free strip near the middle, or with next to nothing crossing it. */

function column(random: Random, x: number, width: number, from: number, to: number, size: number): string {
  let svg = '';
  for (let y = from; y < to;) {
    const part = paragraph(x, y, width, sentence(random, 'tuned'), { size });
    svg += part.svg;
    y = part.y + size * 0.2;
  }
  return svg;
}

/** A plan to the left, its legend and table to the right, a strip between them. */
const planAndLegend: WideLayout = (random) => {
  const split = between(random, 215, 270);
  let svg = rect(18, 18, split - 26, 258, 'none', '#222', 0.5);
  for (let n = 0; n < 30; n++) {
    const [x, y] = [between(random, 24, split - 50), between(random, 24, 240)];
    svg += rect(x, y, between(random, 10, 36), between(random, 8, 30), 'none', '#444', 0.25);
    svg += text(x + 3, y + 6, String(Math.floor(between(random, 1, 300))), { size: 9 });
  }
  for (let r = 0; r < 20; r++)
    svg +=
      text(split + 6, 40 + r * 9, pick(random, NAMES), { size: 11 }) +
      text(400, 40 + r * 9, figure(random), { size: 11, anchor: 'end' });
  return svg + text((split + 402) / 2, 26, 'BẢNG KÊ CHỦ SỬ DỤNG', { size: 13, weight: 700, anchor: 'middle' });
};

/** Boxes of an organisation with lines between them. */
const chart: WideLayout = (random) => {
  let svg = '';
  for (let level = 0; level < 4; level++) {
    const count = [1, 3, 5, 6][level]!;
    for (let n = 0; n < count; n++) {
      const x = 210 + (n - (count - 1) / 2) * (380 / Math.max(count, 4));
      svg += rect(x - 26, 40 + level * 58, 52, 22, 'none', '#333', 0.5);
      svg += text(x, 53 + level * 58, pick(random, NAMES), { size: 9, anchor: 'middle' });
      if (level > 0) svg += line(x, 40 + level * 58, x, 22 + level * 58, 0.4);
    }
    if (level < 3) svg += line(60, 80 + level * 58, 360, 80 + level * 58, 0.4);
  }
  return svg;
};

/** A newspaper: one head over all columns, a picture over two of them. */
const newspaper: WideLayout = (random) => {
  let svg = text(210, 30, 'BẢN TIN MẪU LÂM', { size: 40, weight: 700, anchor: 'middle' });
  svg += place(picture(random, 150, 80), 135, 42);
  for (let c = 0; c < 5; c++)
    svg += column(random, 20 + c * 77, 70, c === 1 || c === 2 || c === 3 ? 132 : 46, 272, 10.5);
  return svg;
};

/** A table whose middle column is empty: remarks nobody wrote. */
const hollowTable: WideLayout = (random) => {
  let svg = text(30, 24, 'Sổ theo dõi hồ sơ năm 2026', { size: 14, weight: 700 });
  for (let r = 0; r < 26; r++) {
    const y = 38 + r * 9;
    svg += text(20, y, String(r + 1), { size: 11 }) + text(32, y, pick(random, NAMES), { size: 11 });
    svg += text(90, y, pick(random, HOMES).split(',')[0]!, { size: 11 }) + text(150, y, date(random), { size: 11 });
    svg += text(252, y, figure(random), { size: 11 }) + text(300, y, pick(random, NAMES), { size: 11 });
    svg += text(368, y, date(random), { size: 11 });
    svg += line(18, y + 2.4, 402, y + 2.4, 0.2, '#999');
  }
  return svg;
};

/** Large words of a poster. */
const poster: WideLayout = (random) =>
  text(210, 90, 'ĐĂNG KÝ KHAI SINH', { size: 80, weight: 700, anchor: 'middle' }) +
  text(210, 140, 'TRONG 60 NGÀY', { size: 70, weight: 700, anchor: 'middle' }) +
  paragraph(60, 180, 300, sentences(random, 'tuned', 2), { size: 24 }).svg;

/** Two parties sign below one text that runs over the whole width. */
const contract: WideLayout = (random) => {
  let svg = text(210, 26, 'HỢP ĐỒNG CHUYỂN NHƯỢNG', { size: 18, weight: 700, anchor: 'middle' });
  svg += column(random, 30, 360, 44, 200, 15);
  for (const x of [110, 310])
    svg +=
      text(x, 226, x < 200 ? 'BÊN A' : 'BÊN B', { size: 15, weight: 700, anchor: 'middle' }) +
      place(signature(random), x - 16, 240) +
      text(x, 274, pick(random, NAMES), { size: 14, weight: 700, anchor: 'middle' });
  return svg;
};

/** Three columns of small print, the middle one on the middle. */
const threeColumns: WideLayout = (random) => [20, 150, 280].map((x) => column(random, x, 120, 26, 270, 11)).join('');

/** Two columns of the same text size as a book's, set near to each other, under one head line. */
const wideLeaflet: WideLayout = (random) =>
  text(22, 24, 'Hướng dẫn thủ tục đất đai', { size: 20, weight: 700 }) +
  column(random, 22, 180, 40, 268, 14) +
  column(random, 216, 182, 40, between(random, 150, 260), 14);

/** A graph of years with its scale. */
const graph: WideLayout = (random) => {
  let svg = line(40, 20, 40, 260, 0.5) + line(40, 260, 400, 260, 0.5);
  for (let n = 0; n < 11; n++) {
    const height = between(random, 30, 200);
    svg += rect(52 + n * 31, 260 - height, 18, height, '#8fa9c4', '#333', 0.3);
    svg += text(61 + n * 31, 268, String(2016 + n), { size: 11, anchor: 'middle' });
  }
  return svg + text(210, 284, 'Số hồ sơ tiếp nhận theo năm', { size: 14, anchor: 'middle' });
};

/** Cells of a calendar, mostly empty. */
const calendar: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r <= 5; r++) svg += line(25, 40 + r * 46, 395, 40 + r * 46, 0.4);
  for (let c = 0; c <= 7; c++) svg += line(25 + c * 52.86, 40, 25 + c * 52.86, 270, 0.4);
  for (let n = 0; n < 35; n++) {
    svg += text(28 + (n % 7) * 52.86, 48 + Math.floor(n / 7) * 46, String(n + 1), { size: 12, weight: 700 });
    if (random() < 0.25) svg += text(30 + (n % 7) * 52.86, 66 + Math.floor(n / 7) * 46, 'Họp thôn', { size: 11 });
  }
  return svg;
};

/** Questions to the left, ruled room for answers to the right; one number at the foot. */
const examination: WideLayout = (random) => {
  let svg =
    text(24, 22, 'PHIẾU KIỂM TRA NGHIỆP VỤ', { size: 15, weight: 700 }) + text(210, 288, '1', { anchor: 'middle' });
  for (let r = 0; r < 11; r++) {
    svg += paragraph(24, 38 + r * 22, 160, `${r + 1}. ${sentence(random, 'tuned')}`.slice(0, 120), { size: 12 }).svg;
    for (const y of [4, 12]) svg += line(206, 34 + r * 22 + y, 396, 34 + r * 22 + y, 0.25, '#555', '0.4 1');
  }
  return svg;
};

/** Two blocks of a roll with a head each, one title over both and one number below. */
const doubleRoll: WideLayout = (random) => {
  let svg =
    text(210, 20, 'DANH SÁCH CỬ TRI', { size: 16, weight: 700, anchor: 'middle' }) +
    text(402, 288, '7', { anchor: 'end' });
  for (const x of [18, 218]) {
    svg += text(x, 32, 'STT', { size: 11, weight: 700 }) + text(x + 16, 32, 'Họ và tên', { size: 11, weight: 700 });
    svg +=
      text(x + 96, 32, 'Năm sinh', { size: 11, weight: 700 }) + text(x + 140, 32, 'Ghi chú', { size: 11, weight: 700 });
    for (let r = 0; r < 34; r++)
      svg +=
        text(x, 40 + r * 7, String(r + 1), { size: 11 }) +
        text(x + 16, 40 + r * 7, pick(random, NAMES), { size: 11 }) +
        text(x + 96, 40 + r * 7, date(random), { size: 11 });
  }
  return svg;
};

/** A tree of a family: names joined by lines, generations in rows. */
const familyTree: WideLayout = (random) => {
  let svg = '';
  for (let row = 0; row < 5; row++) {
    const count = 2 ** row;
    for (let n = 0; n < Math.min(count, 12); n++) {
      const x = 20 + ((n + 0.5) * 380) / Math.min(count, 12);
      svg += text(x, 30 + row * 55, pick(random, NAMES).split(' ').slice(-2).join(' '), { size: 11, anchor: 'middle' });
      if (row > 0) svg += line(x, 24 + row * 55, x - (n % 2 ? 12 : -12), -16 + row * 55, 0.3);
    }
  }
  return svg;
};

/** Pictures and captions on three columns. */
const pictures: WideLayout = (random) => {
  let svg = '';
  for (let n = 0; n < 6; n++) {
    const [x, y] = [20 + (n % 3) * 131, 20 + Math.floor(n / 3) * 132];
    svg +=
      place(picture(random, 118, 96), x, y) + text(x + 59, y + 106, `Ảnh ${n + 1}`, { size: 12, anchor: 'middle' });
  }
  return svg;
};

/** A form without a head: labels and boxes on both sides of a wide free strip, as many rows on each. */
const twinBoxes: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r < 12; r++)
    for (const x of [20, 225]) {
      svg += text(x, 28 + r * 21, `${r + 1}${x > 200 ? 'b' : 'a'}. Nội dung đề nghị`, { size: 12 });
      svg += rect(x, 31 + r * 21, 172, 11, 'none', '#333', 0.35);
      if (random() < 0.5) svg += text(x + 3, 39 + r * 21, pick(random, HOMES), { size: 11 });
    }
  return svg;
};

export const MORE_A3_SHEETS: Record<string, WideLayout> = {
  planAndLegend,
  chart,
  newspaper,
  hollowTable,
  poster,
  contract,
  threeColumns,
  wideLeaflet,
  graph,
  calendar,
  examination,
  doubleRoll,
  familyTree,
  pictures,
  twinBoxes,
};

/** A4 lying across, 297 × 210 mm. */
const a4Form: WideLayout = (random) => {
  let svg = text(148, 22, 'GIẤY BIÊN NHẬN HỒ SƠ', { size: 15, weight: 700, anchor: 'middle' });
  for (let r = 0; r < 9; r++)
    svg += fill(20, 38 + r * 12, 257, `${r + 1}. Nội dung:`, pick(random, HOMES), { size: 12 });
  return svg + place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), 220, 170, 6);
};

const a4Columns: WideLayout = (random) => column(random, 16, 128, 20, 190, 11) + column(random, 152, 128, 20, 180, 11);

const a4Table: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r < 20; r++) {
    const y = 30 + r * 8;
    for (const [c, x] of [15, 60, 110, 165, 215, 255].entries())
      svg += text(x, y, c % 2 ? figure(random) : pick(random, NAMES), { size: 9.5 });
  }
  return svg;
};

/** One block of writing at one side, a photograph at the other. */
const a4Photo: WideLayout = (random) =>
  place(picture(random, 120, 150), 18, 24) + column(random, 152, 128, 30, 160, 12);

export const MORE_A4_LANDSCAPES: Record<string, WideLayout> = { a4Form, a4Columns, a4Table, a4Photo };
