import { seal } from '../draw/ink.ts';
import { between, pick, type Random } from '../draw/random.ts';
import { line, paragraph, place, rect, text } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES, sentence } from './corpus.ts';
import type { WideLayout } from './one-sheet.ts';
import { picture } from './picture.ts';

/** Sheets lying across that are one page; held out as long as the third pages were. */

const PRO = 'Be Vietnam Pro';

function block(random: Random, x: number, width: number, from: number, to: number, size: number): string {
  let svg = '';
  for (let y = from; y < to;) {
    const part = paragraph(x, y, width, sentence(random, 'held-out'), { size, family: PRO });
    svg += part.svg;
    y = part.y + 2;
  }
  return svg;
}

/** Longitudinal section of a road: a curve over a strip of figures. */
const section: WideLayout = (random) => {
  let path = 'M30 120';
  for (let x = 45; x <= 395; x += 15) path += `L${x} ${between(random, 60, 150).toFixed(1)}`;
  let svg = `<path d="${path}" fill="none" stroke="#222" stroke-width=".5"/>`;
  for (let r = 0; r < 5; r++) {
    svg += line(30, 190 + r * 16, 395, 190 + r * 16, 0.3);
    for (let c = 0; c < 12; c++) svg += text(34 + c * 31, 200 + r * 16, figure(random), { size: 8 });
  }
  return svg + text(210, 30, 'TRẮC DỌC TUYẾN ĐƯỜNG LIÊN THÔN', { size: 14, weight: 700, anchor: 'middle' });
};

/** A pay sheet with many narrow columns and a signature column. */
const paySheet: WideLayout = (random) => {
  const edges = [15, 27, 85, 120, 155, 190, 225, 260, 295, 330, 365, 405];
  let svg = text(210, 22, 'BẢNG THANH TOÁN PHỤ CẤP', { size: 14, weight: 700, anchor: 'middle' });
  for (let r = 0; r <= 22; r++) svg += line(15, 34 + r * 10.5, 405, 34 + r * 10.5, 0.3);
  for (const x of edges) svg += line(x, 34, x, 265, 0.3);
  for (let r = 0; r < 22; r++)
    edges.slice(0, -2).forEach((x, c) => {
      svg += text(x + 2, 41 + r * 10.5, c === 0 ? `${r + 1}` : c === 1 ? pick(random, NAMES) : figure(random), {
        size: 9,
      });
    });
  return svg;
};

/** A thanksgiving scroll: large words between ornaments. */
const scroll: WideLayout = (random) =>
  rect(14, 14, 392, 269, 'none', '#9c7a1c', 1.4) +
  text(210, 70, 'TỔ QUỐC GHI CÔNG', { size: 44, weight: 700, anchor: 'middle', fill: '#a3202a' }) +
  text(210, 110, pick(random, NAMES), { size: 28, anchor: 'middle' }) +
  paragraph(80, 140, 260, sentence(random, 'held-out'), { size: 20 }).svg +
  place(seal('ỦY BAN NHÂN DÂN TỈNH'), 290, 235, 8);

export const THIRD_A3: Record<string, WideLayout> = { section, paySheet, scroll };

const voucher: WideLayout = (random) => {
  let svg =
    rect(10, 10, 277, 190, 'none', '#333', 0.5) +
    text(148, 28, 'PHIẾU CHI', { size: 18, weight: 700, anchor: 'middle' });
  for (let r = 0; r < 8; r++) svg += text(20, 48 + r * 14, `${r + 1}. ${pick(random, HOMES)}`, { size: 13 });
  return svg;
};
const twoBlocks: WideLayout = (random) =>
  block(random, 15, 130, 18, 188, 10.5) + block(random, 153, 130, 18, 176, 10.5);

export const THIRD_A4: Record<string, WideLayout> = { voucher, twoBlocks };

/** Text in three parts, the last with a picture. */
const folder: WideLayout = (random) =>
  block(random, 16, 122, 24, 268, 11) +
  block(random, 150, 122, 24, 250, 11) +
  place(picture(random, 120, 90), 284, 24) +
  block(random, 284, 120, 126, 262, 11);

/** Houserules in two columns, close to each other, in large print. */
const rulesOfHouse: WideLayout = (random) => block(random, 20, 184, 30, 265, 17) + block(random, 219, 182, 33, 240, 17);

/** Eight columns of figures with a wider space after the fourth. */
const statistics: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r < 33; r++)
    for (let c = 0; c < 8; c++)
      svg += text((c < 4 ? 58 : 84) + c * 43, 26 + r * 7.7, figure(random), { size: 11, family: PRO, anchor: 'end' });
  return svg;
};

/** Plans of two floors side by side under one head. */
const twoFloors: WideLayout = (random) => {
  let svg = text(210, 24, 'NHÀ Ở GIA ĐÌNH', { size: 18, weight: 700, anchor: 'middle' });
  for (const x of [28, 224]) {
    const [width, height] = [between(random, 140, 166), between(random, 120, 170)];
    svg += rect(x, 44, width, height, 'none', '#111', 0.7) + line(x, 44 + height / 2, x + width, 44 + height / 2, 0.5);
    svg += line(x + width / 2, 44, x + width / 2, 44 + height, 0.5);
    svg += text(x + width / 2, 44 + height + 14, x < 200 ? 'TẦNG 1' : 'TẦNG 2', { size: 13, anchor: 'middle' });
  }
  return svg;
};

/** A plan of work: weeks to the left, what is to be done to the right, no rules. */
const workPlan: WideLayout = (random) => {
  let svg = text(20, 24, 'Kế hoạch công tác quý IV', { size: 16, weight: 700 });
  for (let r = 0; r < 14; r++) {
    const y = 44 + r * 17;
    svg += text(20, y, `Tuần ${r + 1} (từ ${date(random)})`, { size: 14 });
    svg += paragraph(120, y, 280, sentence(random, 'held-out').slice(0, 150), { size: 13 }).svg;
  }
  return svg;
};

export const THIRD_COLUMNED: Record<string, WideLayout> = { folder, rulesOfHouse, statistics, twoFloors, workPlan };
