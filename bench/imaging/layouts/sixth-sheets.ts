import { seal, signature } from '../draw/ink.ts';
import { between, pick } from '../draw/random.ts';
import { fill, line, paragraph, place, rect, text } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES, sentence } from './corpus.ts';
import type { WideLayout } from './one-sheet.ts';
import { picture } from './picture.ts';

/** Sheets lying across that are one page; held out as long as the sixth pages were. */

/** Who answers to whom: boxes and lines between them, the middle one on top. */
const offices: WideLayout = (random) => {
  let svg = text(210, 24, 'SƠ ĐỒ TỔ CHỨC', { size: 18, weight: 700, anchor: 'middle' });
  svg += rect(170, 36, 80, 20, 'none', '#222', 0.5);
  svg += text(210, 48, 'CHỦ TỊCH', { size: 13, weight: 700, anchor: 'middle' }) + line(40, 70, 380, 70, 0.4);
  svg += line(210, 56, 210, 70, 0.4);
  for (let c = 0; c < 5; c++) {
    const x = 18 + c * 80;
    for (let r = 0; r < 4; r++) {
      svg += rect(x, 80 + r * 48, 62, 34, 'none', '#333', 0.35);
      svg += text(x + 31, 94 + r * 48, pick(random, ['Văn phòng', 'Tư pháp', 'Địa chính', 'Tài chính']), {
        size: 11,
        anchor: 'middle',
      });
      svg += text(x + 31, 104 + r * 48, pick(random, NAMES), { size: 10, anchor: 'middle' });
    }
  }
  return svg;
};

/** Cross-section of a road: a drawing along the sheet, figures under it in a ruled strip. */
const section: WideLayout = (random) => {
  let svg = rect(10, 10, 400, 277, 'none', '#111', 0.7);
  let y = 120;
  for (let x = 20; x < 396; x += 12) {
    const next = y + between(random, -14, 14);
    svg += line(x, y, x + 12, next, 0.5);
    y = Math.min(170, Math.max(70, next));
  }
  for (const at of [210, 226, 242, 258]) svg += line(20, at, 400, at, 0.3);
  for (let x = 20; x <= 400; x += 20)
    svg +=
      line(x, 210, x, 258, 0.2) +
      [220, 236, 252].map((at) => text(x + 2, at, figure(random).slice(0, 5), { size: 8.5 })).join('');
  return svg;
};

/** Weekly duties: seven days side by side, morning and afternoon, ruled. */
const roster: WideLayout = (random) => {
  let svg = text(210, 22, 'LỊCH TRỰC TUẦN', { size: 16, weight: 700, anchor: 'middle' });
  for (let c = 0; c <= 7; c++) svg += line(14 + c * 56, 32, 14 + c * 56, 280, 0.3);
  for (const y of [32, 46, 163, 280]) svg += line(14, y, 406, y, 0.3);
  for (let c = 0; c < 7; c++) {
    svg += text(42 + c * 56, 42, `Ngày ${date(random).slice(0, 5)}`, { size: 11, weight: 700, anchor: 'middle' });
    for (let r = 0; r < 10; r++) svg += text(16 + c * 56, 58 + r * 22, pick(random, NAMES).slice(0, 16), { size: 10 });
  }
  return svg;
};

export const SIXTH_A3: Record<string, WideLayout> = { offices, section, roster };

/** Two receipts that are still one sheet: stub and receipt, a dotted line to tear along. */
const counterfoil: WideLayout = (random) => {
  let svg = line(148, 6, 148, 204, 0.3, '#555', '1 1.5');
  for (const x of [12, 158]) {
    svg += text(x + 64, 24, 'PHIẾU THU', { size: 15, weight: 700, anchor: 'middle' });
    ['Người nộp:', 'Địa chỉ:', 'Lý do:', 'Số tiền:', 'Bằng chữ:', 'Ngày:'].forEach((label, n) => {
      svg += fill(x, 44 + n * 14, 124, label, n === 0 ? pick(random, NAMES) : n === 3 ? figure(random) : '');
    });
    svg += place(signature(random), x + 84, 150);
  }
  return svg;
};

/** A letter of thanks: a few long lines over the whole width. */
const thanks: WideLayout = (random) =>
  text(148, 50, 'THƯ CẢM ƠN', { size: 26, weight: 700, anchor: 'middle' }) +
  paragraph(34, 76, 230, `${sentence(random, 'held-out')} ${sentence(random, 'held-out')}`, { size: 17 }).svg +
  text(220, 150, pick(random, NAMES), { size: 15, anchor: 'middle' }) +
  place(signature(random), 206, 126);

/** Notes to a map: two columns of signs and what they mean. */
const signs: WideLayout = (random) => {
  let svg = '';
  for (const x of [18, 156])
    for (let r = 0; r < 14; r++) {
      svg += rect(x, 20 + r * 12.6, 10, 6, 'none', '#333', 0.4);
      svg += text(x + 16, 25 + r * 12.6, sentence(random, 'tuned').slice(0, 42), { size: 11 });
    }
  return svg;
};

export const SIXTH_A4: Record<string, WideLayout> = { counterfoil, thanks, signs };

/** A report printed in two columns under small heads, right up to the foot of both. */
const review: WideLayout = (random) => {
  let svg = '';
  for (const x of [26, 219])
    for (let y = 30, n = 1; y < 262; n++) {
      if (n % 4 === 1) {
        svg += text(x, y, `${n}. Kết quả thực hiện`, { size: 14, weight: 700 });
        y += 8;
      }
      const part = paragraph(x, y, 175, sentence(random, 'held-out'), { size: 14 });
      svg += part.svg;
      y = part.y + 3;
    }
  return svg;
};

/** Two ballots of one sheet, alike, a frame round each. */
const ballots: WideLayout = (random) => {
  const people = Array.from({ length: 9 }, () => pick(random, NAMES));
  let svg = '';
  for (const x of [20, 216]) {
    svg += rect(x, 20, 184, 256, 'none', '#222', 0.6);
    svg += text(x + 92, 40, 'PHIẾU BẦU', { size: 20, weight: 700, anchor: 'middle' });
    people.forEach((name, n) => {
      svg +=
        text(x + 20, 70 + n * 20, `${n + 1}. ${name}`, { size: 16 }) +
        rect(x + 158, 62 + n * 20, 9, 9, 'none', '#222', 0.4);
    });
  }
  return svg;
};

/** Prices of goods: names to the left of a wide space, amounts of four quarters to the right, no rules. */
const prices: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r < 26; r++) {
    const y = 34 + r * 9.3;
    svg += text(20, y, `${r + 1}. ${sentence(random, 'tuned').slice(0, 52)}`, { size: 12 });
    for (let q = 0; q < 4; q++) svg += text(268 + q * 44, y, figure(random).slice(0, 8), { size: 12, anchor: 'end' });
  }
  return svg;
};

/** Pictures of an event, two rows of two, their words below each. */
const album: WideLayout = (random) => {
  let svg = '';
  for (let n = 0; n < 4; n++) {
    const [x, y] = [22 + (n % 2) * 194, 18 + Math.floor(n / 2) * 134];
    svg += place(picture(random, 182, 108), x, y) + text(x, y + 116, sentence(random, 'held-out').slice(0, 70));
  }
  return svg;
};

/** A form of two parts: particulars in one frame, what they ask for in the other, the seal below the second. */
const twoParts: WideLayout = (random) => {
  let svg = rect(16, 16, 186, 262, 'none', '#333', 0.4) + rect(212, 16, 192, 262, 'none', '#333', 0.4);
  for (let r = 0; r < 17; r++) {
    svg += fill(22, 34 + r * 14, 172, `${r + 1}. Mục kê khai:`, random() < 0.5 ? pick(random, HOMES).slice(0, 24) : '');
    if (r < 12) svg += fill(218, 34 + r * 14, 178, 'Nội dung:', random() < 0.5 ? date(random) : '');
  }
  return svg + place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), 356, 238, 6);
};

export const SIXTH_COLUMNED: Record<string, WideLayout> = { review, ballots, prices, album, twoParts };
