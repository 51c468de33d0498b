import { scribble } from '../draw/ink.ts';
import { between, pick, type Random } from '../draw/random.ts';
import { breakLines, fill, line, paragraph, place, text, widthOf, type TextStyle } from '../draw/svg.ts';
import type { Half } from '../plan.ts';
import { date, figure, HOMES, NAMES, sentence, sentences } from './corpus.ts';
import { FIFTH_FACING } from './fifth-pages.ts';
import { FOURTH_FACING } from './fourth-pages.ts';
import { MORE_FACING } from './facing-pages-more.ts';
import { THIRD_FACING } from './third-pages.ts';
import type { LayoutSet } from './layout-set.ts';
import { head } from './tuned.ts';
import { SIXTH_FACING } from './sixth-pages.ts';

/** Where a page has its print, in mm of the page. */
export interface PrintArea {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Content of one of two facing pages inside its print area. */
export type FacingPage = (random: Random, area: PrintArea) => string;

const PRO = 'Be Vietnam Pro';

/** Paragraphs from `y` down to the foot of the area. */
function prose(random: Random, half: Half, area: PrintArea, y: number, style: TextStyle & { indent?: number }): string {
  let svg = '';
  const step = (style.size ?? 13) * 0.48;
  while (y < area.bottom - step) {
    const words = sentences(random, half, 2);
    const room = Math.floor((area.bottom - y) / step);
    const lines = breakLines(words, area.right - area.left - (style.indent ?? 0) / 2, style);
    const part = paragraph(area.left, y, area.right - area.left, lines.slice(0, room).join(' '), style);
    svg += part.svg;
    y = part.y + 2;
  }
  return svg;
}

const typed: FacingPage = (random, area) => prose(random, 'tuned', area, area.top + 4, { size: 13, indent: 10 });

/** First page of a letter: its two-column head is drawn for margins of 30 and 18 mm. */
const letterhead: FacingPage = (random, area) =>
  place(head(random), area.left - 30, area.top - 22) +
  prose(random, 'tuned', { ...area, bottom: area.bottom - between(random, 20, 70) }, area.top + 38, { size: 13 });

/** A register with columns of unequal width, its frame drawn round. */
const ruledRegister: FacingPage = (random, area) => {
  const shares = [0, 0.08, 0.38, 0.55, 0.8, 1];
  const [width, rows] = [area.right - area.left, 17];
  const step = (area.bottom - area.top) / rows;
  let svg = '';
  for (const share of shares)
    svg += line(area.left + share * width, area.top, area.left + share * width, area.bottom, 0.3);
  for (let r = 0; r <= rows; r++) {
    const y = area.top + r * step;
    svg += line(area.left, y, area.right, y, 0.3);
    if (r === rows) break;
    const cells = [String(r + 1), pick(random, NAMES), date(random), pick(random, HOMES).split(',')[0]!, ''];
    cells.forEach((cell, c) => {
      const room = (shares[c + 1]! - shares[c]!) * width - 3;
      svg += text(
        area.left + shares[c]! * width + 1.5,
        y + step * 0.65,
        breakLines(cell, room, { size: 10 })[0] ?? '',
        {
          size: 10,
        },
      );
    });
  }
  return svg;
};

/** A list without rules: the last column is ragged and ends short of the margin. */
const openList: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = text(area.left, area.top + 4, 'Danh mục hồ sơ lưu trữ', { size: 14, weight: 700 });
  for (let y = area.top + 14, n = 1; y < area.bottom; y += 7.1, n++) {
    svg += text(area.left, y, `${n}.`, { size: 12 }) + text(area.left + 10, y, pick(random, NAMES), { size: 12 });
    svg += text(area.left + width * 0.55, y, figure(random), { size: 12, anchor: 'end' });
    if (random() < 0.7)
      svg += text(area.left + width * 0.68, y, `Hộp ${Math.floor(between(random, 1, 90))}`, { size: 12 });
  }
  return svg;
};

const dottedForm: FacingPage = (random, area) => {
  let svg = '';
  const labels = ['Họ, chữ đệm, tên:', 'Nơi cư trú:', 'Dân tộc:', 'Quê quán:', 'Ngày sinh:', 'Quan hệ:'];
  for (let y = area.top + 5, n = 0; y < area.bottom - 20; y += 10.5, n++)
    svg += fill(
      area.left,
      y,
      area.right - area.left,
      labels[n % labels.length]!,
      random() < 0.6 ? pick(random, NAMES) : '',
    );
  return svg;
};

/** Printed small with entries by hand in ruled lines. */
const handRegister: FacingPage = (random, area) => {
  let svg = '';
  for (let y = area.top; y < area.bottom; y += 9) {
    svg += line(area.left, y + 2, area.right, y + 2, 0.25, '#666');
    for (let x = area.left + 2; x < area.right - 34; x += 40)
      if (random() < 0.8) svg += place(scribble(random, between(random, 12, 30), '#23356f', 0.45), x, y);
  }
  return svg;
};

const questions: FacingPage = (random, area) => {
  let svg = '';
  for (let y = area.top + 4, n = 1; y < area.bottom - 16; n++) {
    svg += text(area.left, y, `Câu ${n}.`, { family: PRO, size: 11, weight: 700 });
    const part = paragraph(area.left + 17, y, area.right - area.left - 17, sentence(random, 'held-out'), {
      family: PRO,
      size: 11,
    });
    svg += part.svg;
    y = part.y + 3;
  }
  return svg;
};

const bookProse: FacingPage = (random, area) =>
  prose(random, 'held-out', area, area.top + 4, { family: PRO, weight: 300, size: 10.5, indent: 7 });

/** Names to the left, values to the right of the page, dots between. */
const contents: FacingPage = (random, area) => {
  let svg = text((area.left + area.right) / 2, area.top + 4, 'MỤC LỤC', { family: PRO, weight: 700, anchor: 'middle' });
  for (let y = area.top + 16, n = 1; y < area.bottom; y += 8.3, n += 3) {
    const title = `Phần ${n}: ${pick(random, NAMES)}`;
    const from = area.left + widthOf(title, { family: PRO, size: 11 }) + 4;
    svg += text(area.left, y, title, { family: PRO, size: 11 });
    svg += line(from, y, area.right - 9, y, 0.3, '#444', '0.3 1.1');
    svg += text(area.right, y, String(n * 2), { family: PRO, size: 11, anchor: 'end' });
  }
  return svg;
};

/** Two lists beside each other on one page. */
const pairedLists: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = text((area.left + area.right) / 2, area.top + 4, 'DANH SÁCH HỘ', {
    family: PRO,
    weight: 700,
    anchor: 'middle',
  });
  for (let y = area.top + 15; y < area.bottom; y += 6.6)
    for (const x of [area.left, area.left + width * 0.53])
      svg += text(x, y, pick(random, NAMES), { family: PRO, size: 9.5 });
  return svg;
};

const ballPenTable: FacingPage = (random, area) => {
  const [width, rows] = [area.right - area.left, 13];
  const step = (area.bottom - area.top) / rows;
  let svg = '';
  for (const share of [0, 0.1, 0.45, 0.7, 1])
    svg += line(area.left + share * width, area.top, area.left + share * width, area.bottom, 0.25, '#4d4038');
  for (let r = 0; r <= rows; r++) {
    svg += line(area.left, area.top + r * step, area.right, area.top + r * step, 0.25, '#4d4038');
    if (r < rows)
      for (const share of [0.12, 0.47, 0.72])
        svg += place(
          scribble(random, width * between(random, 0.12, 0.22), '#22306b', 0.45),
          area.left + share * width,
          area.top + (r + 0.65) * step,
        );
  }
  return svg;
};

const first = { typed, letterhead, ruledRegister, openList, dottedForm, handRegister };
const second = { questions, bookProse, contents, pairedLists, ballPenTable };

export const FACING: Record<LayoutSet, Record<string, FacingPage>> = {
  first,
  second,
  more: { ...first, ...second, ...THIRD_FACING, ...FOURTH_FACING, ...MORE_FACING },
  third: THIRD_FACING,
  fourth: FOURTH_FACING,
  fifth: FIFTH_FACING,
  sixth: SIXTH_FACING,
};
