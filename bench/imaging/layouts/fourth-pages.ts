import { penned } from '../draw/ink.ts';
import { between, pick } from '../draw/random.ts';
import { fill, line, paragraph, place, rect, text } from '../draw/svg.ts';
import { figure, HOMES, NAMES, sentence, sentences } from './corpus.ts';
import type { FacingPage } from './facing-pages.ts';

/** Facing pages that were held out when lists that end far from the fold came to count; their misses are known. */

/** An appeal: a centred head, then wide text. */
const appeal: FacingPage = (random, area) =>
  text((area.left + area.right) / 2, area.top + 5, 'LỜI KÊU GỌI', { size: 16, weight: 700, anchor: 'middle' }) +
  paragraph(area.left, area.top + 20, area.right - area.left, sentences(random, 'tuned', 9), { size: 13.5 }).svg;

/** A record of a visit: a question, its answer by pen on two dotted lines. */
const visitRecord: FacingPage = (random, area) => {
  let svg = '';
  for (let y = area.top + 6, n = 1; y < area.bottom - 22; y += 24, n++) {
    svg += fill(area.left, y, area.right - area.left, `${n}. Ý kiến của hộ:`, '', { size: 12 });
    svg += line(area.left, y + 9.5, area.right, y + 9.5, 0.25, '#444', '0.3 0.9');
    svg += place(
      penned(random, (area.right - area.left) * between(random, 0.4, 0.9), '#1e2d66', 0.42),
      area.left,
      y + 8.5,
    );
  }
  return svg;
};

/** A table of three columns, the last one of several lines a cell. */
const tasks: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = '';
  for (let y = area.top; y < area.bottom - 22; y += 24) {
    svg += rect(area.left, y, width, 24, 'none', '#222', 0.3);
    for (const share of [0.08, 0.4]) svg += line(area.left + share * width, y, area.left + share * width, y + 24, 0.3);
    svg += text(area.left + 0.1 * width, y + 7, pick(random, NAMES), { size: 10.5 });
    svg += paragraph(area.left + 0.42 * width, y + 6, width * 0.55, sentence(random, 'held-out').slice(0, 90), {
      size: 10.5,
    }).svg;
  }
  return svg;
};

/** Sums of a budget: headings, amounts to the right with leaders. */
const budget: FacingPage = (random, area) => {
  let svg = '';
  for (let y = area.top + 5; y < area.bottom - 4; y += 8.8)
    svg +=
      text(area.left + (random() < 0.3 ? 0 : 8), y, pick(random, HOMES).split(',')[0]!, { size: 12 }) +
      text(area.right, y, figure(random), { size: 12, anchor: 'end' });
  return svg;
};

/** Short rules, each a bullet and two lines. */
const bullets: FacingPage = (random, area) => {
  let svg = '';
  for (let y = area.top + 5; y < area.bottom - 16;) {
    const part = paragraph(area.left + 8, y, area.right - area.left - 8, sentence(random, 'held-out'), { size: 12.5 });
    svg += text(area.left, y, '–', { size: 12.5 }) + part.svg;
    y = part.y + 4.5;
  }
  return svg;
};

export const FOURTH_FACING: Record<string, FacingPage> = { appeal, visitRecord, tasks, budget, bullets };
