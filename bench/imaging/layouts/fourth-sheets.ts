import { between, pick, type Random } from '../draw/random.ts';
import { fill, line, paragraph, place, rect, text } from '../draw/svg.ts';
import { figure, HOMES, NAMES, sentence } from './corpus.ts';
import type { WideLayout } from './one-sheet.ts';
import { picture } from './picture.ts';

/** Sheets lying across that are one page; held out as long as the fourth pages were. */

function block(random: Random, x: number, width: number, from: number, to: number, size: number): string {
  let svg = '';
  for (let y = from; y < to;) {
    const part = paragraph(x, y, width, sentence(random, 'tuned'), { size });
    svg += part.svg;
    y = part.y + 2;
  }
  return svg;
}

/** An overview of a village: roads and plots without a frame. */
const village: WideLayout = (random) => {
  let svg = '';
  for (let n = 0; n < 9; n++) svg += line(10, between(random, 20, 280), 410, between(random, 20, 280), 0.6, '#444');
  for (let n = 0; n < 60; n++)
    svg += rect(
      between(random, 12, 390),
      between(random, 12, 270),
      between(random, 6, 16),
      between(random, 6, 14),
      'none',
      '#333',
      0.3,
    );
  return svg;
};

/** A timetable with rules, a column a day. */
const timetable: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r <= 10; r++) svg += line(18, 30 + r * 23, 402, 30 + r * 23, 0.3);
  for (let c = 0; c <= 6; c++) svg += line(18 + c * 64, 30, 18 + c * 64, 260, 0.3);
  for (let r = 0; r < 10; r++)
    for (let c = 0; c < 6; c++) svg += text(21 + c * 64, 43 + r * 23, pick(random, NAMES), { size: 11 });
  return svg;
};

export const FOURTH_A3: Record<string, WideLayout> = { village, timetable };

const certificateOfCourse: WideLayout = (random) =>
  rect(9, 9, 279, 192, 'none', '#27628a', 1.2) +
  text(148, 60, 'CHỨNG CHỈ', { size: 32, weight: 700, anchor: 'middle' }) +
  text(148, 95, pick(random, NAMES), { size: 20, anchor: 'middle' }) +
  paragraph(50, 120, 200, sentence(random, 'tuned'), { size: 14 }).svg;
const wideForm: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r < 11; r++)
    svg += fill(16, 26 + r * 15, 265, `${r + 1}. Nội dung khai:`, pick(random, HOMES), { size: 12 });
  return svg;
};

export const FOURTH_A4: Record<string, WideLayout> = { certificateOfCourse, wideForm };

/** A story in two columns below a picture as wide as both. */
const story: WideLayout = (random) =>
  place(picture(random, 380, 70), 20, 16) +
  block(random, 20, 184, 100, 268, 13) +
  block(random, 216, 184, 100, 255, 13);

/** Five columns of names. */
const nameColumns: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r < 34; r++)
    for (let c = 0; c < 5; c++) svg += text(20 + c * 80, 26 + r * 7.4, pick(random, NAMES), { size: 11 });
  return svg;
};

/** Figures of two years, four columns each, with a wide space between the years. */
const twoYears: WideLayout = (random) => {
  let svg = '';
  for (let r = 0; r < 30; r++) {
    svg += text(20, 34 + r * 8.1, pick(random, NAMES), { size: 11 });
    for (let c = 0; c < 6; c++)
      svg += text((c < 3 ? 108 : 150) + c * 42, 34 + r * 8.1, figure(random), { size: 11, anchor: 'end' });
  }
  return svg;
};

/** Notices in two columns, a rule between them. */
const ruled: WideLayout = (random) =>
  block(random, 20, 182, 26, 266, 15) + block(random, 218, 182, 29, 240, 15) + line(210, 22, 210, 272, 0.4);

export const FOURTH_COLUMNED: Record<string, WideLayout> = { story, nameColumns, twoYears, ruled };
