import { penned, signature } from '../draw/ink.ts';
import { between, pick } from '../draw/random.ts';
import { fill, line, paragraph, place, rect, text, type TextStyle } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES, sentence, sentences } from './corpus.ts';
import type { FacingPage } from './facing-pages.ts';
import { picture } from './picture.ts';

/** Facing pages that were held out until the seventh set took their place. */

const centred = (style: TextStyle = {}): TextStyle => ({ weight: 700, anchor: 'middle', ...style });

/** Evidence of a hearing: questions in italics, answers below them, signed at the foot by both. */
const statement: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let [svg, y] = ['', area.top + 5];
  while (y < area.bottom - 46) {
    const asked = paragraph(area.left, y, width, `Hỏi: ${sentence(random, 'tuned').slice(0, 90)}`, {
      size: 13,
      italic: true,
    });
    const told = paragraph(area.left + 8, asked.y + 1, width - 8, `Đáp: ${sentences(random, 'held-out', 2)}`, {
      size: 13,
    });
    svg += asked.svg + told.svg;
    y = told.y + 3;
  }
  ['Người khai', 'Người ghi'].forEach((title, n) => {
    const x = area.left + width * (0.22 + 0.56 * n);
    svg += text(x, area.bottom - 26, title, centred()) + place(signature(random), x - 14, area.bottom - 22);
  });
  return svg;
};

/** A household's page of the population book: a frame for every person, four of them. */
const household: FacingPage = (random, area) => {
  const [width, height] = [area.right - area.left, (area.bottom - area.top) / 4];
  let svg = '';
  for (let n = 0; n < 4; n++) {
    const y = area.top + n * height;
    svg += rect(area.left, y, width, height - 6, 'none', '#333', 0.35);
    ['Họ và tên:', 'Ngày sinh:', 'Quan hệ với chủ hộ:', 'Chuyển đến từ:'].forEach((label, r) => {
      const value = r === 0 ? pick(random, NAMES) : r === 1 ? date(random) : '';
      svg += fill(area.left + 4, y + 10 + r * 10, width - 10, label, value, { size: 12 });
    });
  }
  return svg;
};

/** Minutes kept in an exercise book: wide ruled lines, every one written on by pen. */
const exerciseBook: FacingPage = (random, area) => {
  let svg = '';
  for (let y = area.top + 8; y < area.bottom; y += 10.4) {
    svg += line(area.left - 4, y + 1.5, area.right + 4, y + 1.5, 0.2, '#8fa3b8');
    if (random() < 0.9)
      svg += place(penned(random, (area.right - area.left) * between(random, 0.6, 1), '#1e2a66', 0.45), area.left, y);
  }
  return svg;
};

/** Articles of an association's rules in two narrow columns on every page. */
const byLaws: FacingPage = (random, area) => {
  const width = (area.right - area.left - 9) / 2;
  let svg = text((area.left + area.right) / 2, area.top + 3, 'QUY CHẾ', centred({ size: 13 }));
  for (const x of [area.left, area.left + width + 9])
    for (let y = area.top + 14, n = 1; y < area.bottom - 14; n++) {
      const part = paragraph(x, y, width, `${n}. ${sentence(random, 'tuned')}`, { size: 10.5 });
      svg += part.svg;
      y = part.y + 2;
    }
  return svg;
};

/** What was found on the spot: a picture over the whole width, its words below, twice. */
const inspection: FacingPage = (random, area) => {
  const [width, half] = [area.right - area.left, (area.bottom - area.top) / 2];
  let svg = '';
  for (const y of [area.top, area.top + half])
    svg +=
      place(picture(random, width, half * 0.58), area.left, y) +
      paragraph(area.left, y + half * 0.58 + 8, width, sentences(random, 'held-out', 2), { size: 12.5 }).svg;
  return svg;
};

/** Dues of members: names, four quarters, ruled across only every five rows. */
const dues: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = '';
  for (let y = area.top + 6, n = 0; y < area.bottom; y += 7.4, n++) {
    if (n % 5 === 0) svg += line(area.left, y - 5.4, area.right, y - 5.4, 0.25);
    svg += text(area.left, y, `${n + 1}. ${pick(random, NAMES)}`, { size: 11.5 });
    for (const share of [0.58, 0.72, 0.86, 1])
      if (random() < 0.8)
        svg += text(area.left + width * share, y, figure(random).slice(0, 6), { size: 11.5, anchor: 'end' });
  }
  return svg;
};

/** A contract: parties with their particulars, then clauses. */
const contract: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = text((area.left + area.right) / 2, area.top + 5, 'HỢP ĐỒNG THUÊ ĐẤT', centred({ size: 15 }));
  let y = area.top + 18;
  for (const party of ['BÊN A', 'BÊN B']) {
    svg += text(area.left, y, `${party}: ${pick(random, NAMES)}`, { size: 13, weight: 700 });
    svg += text(area.left, y + 7, `Địa chỉ: ${pick(random, HOMES)}`.slice(0, 64), { size: 13 });
    y += 17;
  }
  for (let n = 1; y < area.bottom - 20; n++) {
    const part = paragraph(area.left, y, width, `${n}.1. ${sentences(random, 'tuned', 2)}`, { size: 13, indent: 9 });
    svg += part.svg;
    y = part.y + 2.5;
  }
  return svg;
};

export const SIXTH_FACING: Record<string, FacingPage> = {
  statement,
  household,
  exerciseBook,
  byLaws,
  inspection,
  dues,
  contract,
};
