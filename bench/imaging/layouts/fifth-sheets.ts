import { seal, signature } from '../draw/ink.ts';
import { between, pick } from '../draw/random.ts';
import { line, paragraph, place, rect, text } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES, sentence } from './corpus.ts';
import type { WideLayout } from './one-sheet.ts';
import { picture } from './picture.ts';

/** Sheets lying across that are one page; held out as long as the fifth pages were. */

/** A plan of land use: zones in grey, a frame, its legend in the corner. */
const zones: WideLayout = (random) => {
  let svg = rect(12, 12, 396, 273, 'none', '#111', 0.8);
  for (let n = 0; n < 26; n++) {
    const [x, y] = [between(random, 16, 340), between(random, 16, 220)];
    const shade = Math.floor(between(random, 190, 240));
    svg += rect(x, y, between(random, 24, 64), between(random, 20, 56), `rgb(${shade},${shade},${shade})`, '#333', 0.3);
    svg += text(x + 4, y + 8, pick(random, ['LUC', 'ONT', 'CLN', 'DGT']), { size: 9 });
  }
  for (let n = 0; n < 6; n++)
    svg += text(318, 236 + n * 8, `${n + 1}. ${pick(random, HOMES).split(',')[0]!}`, { size: 10 });
  return svg;
};

/** An inventory with a head of two rows and a column for the stamp of every year. */
const inventory: WideLayout = (random) => {
  const edges = [14, 26, 96, 132, 168, 204, 240, 276, 312, 348, 406];
  let svg = text(210, 20, 'SỔ KIỂM KÊ TÀI SẢN', { size: 15, weight: 700, anchor: 'middle' });
  for (const x of edges) svg += line(x, 30, x, 276, 0.3);
  for (let y = 30; y <= 276; y += 12.3) svg += line(14, y, 406, y, 0.3);
  edges.slice(2, -1).forEach((x, c) => {
    svg += text(x + 3, 38, `Năm ${2018 + c}`, { size: 10, weight: 700 });
  });
  for (let r = 1; r < 19; r++) {
    const y = 38 + r * 12.3;
    svg +=
      text(17, y, String(r), { size: 10 }) +
      text(29, y, pick(random, ['Bàn làm việc', 'Tủ sắt', 'Máy in']), { size: 10 });
    for (const x of edges.slice(2, -2))
      if (random() < 0.7) svg += text(x + 4, y, figure(random).slice(0, 7), { size: 10 });
  }
  return svg;
};

/** Works planned over a year: bars along months, names to the left. */
const bars: WideLayout = (random) => {
  let svg = text(20, 22, 'Tiến độ thực hiện dự án', { size: 16, weight: 700 });
  for (let m = 0; m < 12; m++)
    svg +=
      text(112 + m * 24, 36, `T${m + 1}`, { size: 11, weight: 700 }) +
      line(108 + m * 24, 40, 108 + m * 24, 270, 0.15, '#aaa');
  for (let r = 0; r < 17; r++) {
    const from = between(random, 0, 8);
    svg += text(20, 50 + r * 13, pick(random, ['Khảo sát', 'Lập hồ sơ', 'Đấu thầu', 'Thi công']), { size: 12 });
    svg += rect(108 + from * 24, 45 + r * 13, between(random, 20, 90), 6, '#8d99a6');
  }
  return svg;
};

export const FIFTH_A3: Record<string, WideLayout> = { zones, inventory, bars };

/** Envelopes' labels: eight addresses, a frame round each. */
const labels: WideLayout = (random) => {
  let svg = '';
  for (let n = 0; n < 8; n++) {
    const [x, y] = [14 + (n % 2) * 138, 12 + Math.floor(n / 2) * 47];
    svg +=
      rect(x, y, 131, 42, 'none', '#666', 0.25) + text(x + 6, y + 12, `Kính gửi: ${pick(random, NAMES)}`, { size: 13 });
    svg += text(x + 6, y + 22, pick(random, HOMES).slice(0, 42), { size: 12 });
    svg += text(x + 6, y + 32, `Số: ${Math.floor(between(random, 10, 900))}/TB`, { size: 12 });
  }
  return svg;
};

/** A certificate of merit for a family: an ornament round it, one name, a seal to the right. */
const merit: WideLayout = (random) =>
  rect(7, 7, 283, 196, 'none', '#8f2020', 2) +
  text(148, 46, 'GIA ĐÌNH VĂN HÓA', { size: 34, weight: 700, anchor: 'middle', fill: '#8f2020' }) +
  text(148, 84, `Hộ: ${pick(random, NAMES)}`, { size: 20, anchor: 'middle' }) +
  text(148, 102, pick(random, HOMES), { size: 14, anchor: 'middle' }) +
  place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), 212, 152, 4) +
  place(signature(random), 206, 146);

/** Two blocks of a questionnaire, each question with boxes to tick. */
const ticks: WideLayout = (random) => {
  let svg = '';
  for (const x of [16, 154])
    for (let r = 0; r < 11; r++) {
      svg += paragraph(x, 22 + r * 16.4, 96, sentence(random, 'tuned').slice(0, 78), { size: 10.5 }).svg;
      for (const box of [104, 114]) svg += rect(x + box, 18.5 + r * 16.4, 4, 4, 'none', '#222', 0.3);
    }
  return svg;
};

export const FIFTH_A4: Record<string, WideLayout> = { labels, merit, ticks };

/** What the rule said and what it says now, article beside article. */
const comparison: WideLayout = (random) => {
  let svg = '';
  for (let y = 26, n = 1; y < 240; n++) {
    const parts = [20, 218].map((x) =>
      paragraph(x, y + 7, 182, sentence(random, n % 2 ? 'tuned' : 'held-out'), { size: 14 }),
    );
    for (const x of [20, 218]) svg += text(x, y, `Điều ${n}`, { size: 14, weight: 700 });
    svg += parts.map((part) => part.svg).join('');
    y = Math.max(...parts.map((part) => part.y)) + 6;
  }
  return svg;
};

/** Four cards of a card index copied together, a frame round each. */
const cards: WideLayout = (random) => {
  let svg = '';
  for (let n = 0; n < 4; n++) {
    const [x, y] = [16 + (n % 2) * 200, 18 + Math.floor(n / 2) * 134];
    svg += rect(x, y, 188, 124, 'none', '#444', 0.4);
    for (let r = 0; r < 10; r++)
      svg += text(
        x + 6,
        y + 14 + r * 11,
        `${pick(random, ['Chủ hộ', 'Thửa đất', 'Ngày cấp', 'Hộp'])}: ${pick(random, NAMES)}`,
        { size: 12 },
      );
  }
  return svg;
};

/** Fees of the counter in three columns, dots between service and sum. */
const fees: WideLayout = (random) => {
  let svg = '';
  for (let c = 0; c < 3; c++)
    for (let r = 0; r < 26; r++) {
      const [x, y] = [18 + c * 132, 28 + r * 9.4];
      svg += text(x, y, pick(random, ['Chứng thực', 'Trích lục', 'Bản sao', 'Đăng ký']), { size: 12 });
      svg +=
        line(x + 34, y, x + 92, y, 0.25, '#444', '0.3 1') +
        text(x + 120, y, figure(random), { size: 12, anchor: 'end' });
    }
  return svg;
};

/** Figures of twelve months, six on either side of a wide space, names before them. */
const halfYears: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r < 28; r++) {
    const y = 30 + r * 8.8;
    svg += text(16, y, pick(random, HOMES).split(',')[0]!.slice(0, 18), { size: 10.5 });
    for (let m = 0; m < 10; m++)
      svg += text((m < 5 ? 78 : 116) + m * 31, y, String(Math.floor(between(random, 10, 9999))), {
        size: 10.5,
        anchor: 'end',
      });
  }
  return svg;
};

/** A plan of the site to the left, pictures of it one below the other to the right. */
const siteSheet: WideLayout = (random) => {
  let svg = rect(18, 20, 180, 250, 'none', '#222', 0.5);
  for (let n = 0; n < 14; n++)
    svg += rect(
      between(random, 24, 150),
      between(random, 26, 230),
      between(random, 12, 40),
      between(random, 12, 34),
      'none',
      '#333',
      0.3,
    );
  for (const y of [20, 106, 192])
    svg += place(picture(random, 176, 66), 222, y) + text(222, y + 73, `Ảnh ngày ${date(random)}`, { size: 11 });
  return svg;
};

/** A public notice in large print, two columns that begin at one height, a place for the seal below the right one. */
const notice: WideLayout = (random) => {
  let svg = '';
  for (const x of [24, 219]) {
    let y = 32;
    while (y < (x < 100 ? 262 : 200)) {
      const part = paragraph(x, y, 177, sentence(random, 'tuned'), { size: 18 });
      svg += part.svg;
      y = part.y + 5;
    }
  }
  return svg + place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), 340, 246, 5);
};

export const FIFTH_COLUMNED: Record<string, WideLayout> = { comparison, cards, fees, halfYears, siteSheet, notice };
