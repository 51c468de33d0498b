import { between, pick } from '../draw/random.ts';
import { fill, line, paragraph, place, rect, text } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES, sentence, sentences } from './corpus.ts';
import { FIFTH_COLUMNED } from './fifth-sheets.ts';
import { FOURTH_COLUMNED } from './fourth-sheets.ts';
import { THIRD_COLUMNED } from './third-sheets.ts';
import type { LayoutSet } from './layout-set.ts';
import type { WideLayout } from './one-sheet.ts';
import { picture } from './picture.ts';
import { SIXTH_COLUMNED } from './sixth-sheets.ts';

/** A3 sheets lying across that are one page although their print leaves the middle free, or nearly so. */

const PRO = 'Be Vietnam Pro';

/** Four columns of text, each story under its own heading. */
const newsletter: WideLayout = (random) => {
  let svg = '';
  for (let c = 0; c < 4; c++) {
    const x = 18 + c * 98;
    svg += text(x, 26 + (c % 2) * 3, sentence(random, 'tuned').slice(0, 26).toUpperCase(), { size: 15, weight: 700 });
    let y = 36 + (c % 2) * 4;
    while (y < 262) {
      const part = paragraph(x, y, 88, sentences(random, 'tuned', 1), { size: 12.5 });
      svg += part.svg;
      y = part.y + 3;
    }
  }
  return svg;
};

/** Rules of procedure on a notice board: two wide columns, no title over both. */
const noticeBoard: WideLayout = (random) => {
  let svg = '';
  for (const [c, x] of [20, 217].entries()) {
    let y = 28;
    while (y < 268 - c * 40) {
      const part = paragraph(x, y, 181, sentences(random, 'tuned', 1), { size: 19 });
      svg += part.svg;
      y = part.y + 4;
    }
  }
  return svg;
};

/** Twelve columns of figures without rules, a wider space in the middle of the sheet. */
const openTable: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r < 30; r++) {
    const y = 30 + r * 8.2;
    for (let c = 0; c < 10; c++)
      svg += text(c < 5 ? 52 + c * 34 : 78 + c * 34, y, r === 0 ? `Cột ${c + 1}` : figure(random), {
        size: 11,
        anchor: 'end',
        weight: r === 0 ? 700 : 400,
      });
  }
  return svg;
};

/** Both views of a house side by side on one sheet with one block of titles. */
const twoViews: WideLayout = (random) => {
  let svg = '';
  for (const x of [30, 228]) {
    const [width, height] = [between(random, 130, 158), between(random, 110, 150)];
    svg += rect(x, 50, width, height, 'none', '#111', 0.6);
    for (let n = 1; n < 5; n++) svg += rect(x + n * (width / 5) - 9, 65 + (n % 2) * 40, 14, 22, 'none', '#222', 0.35);
    svg += text(x + width / 2, 218, x < 100 ? 'MẶT ĐỨNG TRƯỚC' : 'MẶT ĐỨNG BÊN', {
      size: 13,
      weight: 700,
      anchor: 'middle',
    });
  }
  return (
    svg + rect(240, 245, 165, 38, 'none', '#111', 0.5) + text(246, 258, 'Chủ hộ: ' + pick(random, NAMES), { size: 12 })
  );
};

/** A large form: questions to the left, boxes for the office to the right, one signature below. */
const largeForm: WideLayout = (random) => {
  let svg = text(210, 22, 'PHIẾU ĐIỀU TRA ĐẤT ĐAI, NHÀ Ở', { size: 17, weight: 700, anchor: 'middle' });
  for (let r = 0; r < 14; r++) {
    svg += fill(20, 42 + r * 15, 172, `${r + 1}. Nội dung khai:`, random() < 0.6 ? pick(random, NAMES) : '', {
      size: 14,
    });
    svg += fill(228, 42 + r * 15, 172, 'Cơ quan kiểm tra:', random() < 0.5 ? date(random) : '', { size: 14 });
  }
  return svg;
};

const bulletin: WideLayout = (random) => {
  let svg = '';
  for (let c = 0; c < 3; c++) {
    const x = 20 + c * 130;
    let y = 30 + c * 2.5;
    while (y < 255) {
      const part = paragraph(x, y, 120, sentences(random, 'held-out', 1), { family: PRO, size: 11.5 });
      svg += part.svg;
      y = part.y + 3;
    }
  }
  return svg;
};

const regulations: WideLayout = (random) => {
  let svg = '';
  for (const [c, x] of [24, 218].entries()) {
    let y = 30 + c * 3;
    while (y < 262) {
      const part = paragraph(x, y, 176, sentences(random, 'held-out', 1), { family: PRO, size: 16 });
      svg += part.svg;
      y = part.y + 5;
    }
  }
  return svg;
};

const doubleLedger: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r < 32; r++) {
    const y = 28 + r * 7.8;
    for (const x of [18, 222]) {
      svg += text(x, y, pick(random, NAMES), { family: PRO, size: 10.5 });
      svg += text(x + 92, y, pick(random, HOMES).split(',')[0]!, { family: PRO, size: 10.5 });
      svg += text(x + 178, y, figure(random), { family: PRO, size: 10.5, anchor: 'end' });
    }
  }
  return svg;
};

const photoPage: WideLayout = (random) => {
  let svg = text(210, 278, 'Ảnh hiện trạng tuyến kênh', { family: PRO, size: 14, weight: 700, anchor: 'middle' });
  for (const x of [22, 222])
    for (const y of [20, 150]) {
      svg += place(picture(random, 176, 105), x, y);
      svg += text(x, y + 112, sentence(random, 'held-out').slice(0, 60), { family: PRO, size: 10 });
    }
  return svg;
};

const flow: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r < 4; r++) {
    for (let c = 0; c < 4; c++) {
      const [x, y] = [20 + c * 101, 30 + r * 64];
      svg += rect(x, y, 76, 34, 'none', '#1d4f7c', 0.6);
      svg += paragraph(x + 3, y + 8, 70, sentence(random, 'held-out').slice(0, 70), { family: PRO, size: 10 }).svg;
      if (c < 3) svg += line(x + 76, y + 17, x + 101, y + 17, 0.6, '#1d4f7c');
    }
  }
  return svg;
};

const first = { newsletter, noticeBoard, openTable, twoViews, largeForm };
const second = { bulletin, regulations, doubleLedger, photoPage, flow };

export const COLUMNED: Record<LayoutSet, Record<string, WideLayout>> = {
  first,
  second,
  more: { ...first, ...second, ...THIRD_COLUMNED, ...FOURTH_COLUMNED },
  third: THIRD_COLUMNED,
  fourth: FOURTH_COLUMNED,
  fifth: FIFTH_COLUMNED,
  sixth: SIXTH_COLUMNED,
};
