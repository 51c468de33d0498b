import { penned, seal, signature } from '../draw/ink.ts';
import { between, pick } from '../draw/random.ts';
import { fill, line, paragraph, place, rect, text } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES, sentence, sentences } from './corpus.ts';
import type { FacingPage } from './facing-pages.ts';

/** Facing pages that were held out when page numbers, heads and wide gutters came to count; their misses are known. */

const PRO = 'Be Vietnam Pro';

/** A will or a deed typed on a machine: wide lines, no blank between paragraphs. */
const deed: FacingPage = (random, area) => {
  let svg = '';
  for (let y = area.top + 4; y < area.bottom - 12;) {
    const part = paragraph(area.left, y, area.right - area.left, sentences(random, 'held-out', 2), {
      size: 12.5,
      leading: 7.2,
      indent: 12,
    });
    svg += part.svg;
    y = part.y;
  }
  return svg;
};

/** An entry of the register of births: printed labels, filled in with a pen, signatures below. */
const birthEntry: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = text((area.left + area.right) / 2, area.top + 4, `Số: ${Math.floor(between(random, 1, 400))}`, {
    size: 12,
    weight: 700,
    anchor: 'middle',
  });
  const labels = [
    'Họ tên người được khai sinh:',
    'Ngày sinh:',
    'Nơi sinh:',
    'Họ tên mẹ:',
    'Họ tên cha:',
    'Người đi khai:',
  ];
  let y = area.top + 18;
  for (let n = 0; y < area.bottom - 48; n++, y += 12.5) {
    svg += fill(area.left, y, width, labels[n % labels.length]!, '', { size: 11.5 });
    svg += place(penned(random, width * between(random, 0.2, 0.4), '#1e2d66', 0.42), area.left + width * 0.45, y - 1);
  }
  for (const share of [0.2, 0.78])
    svg +=
      text(area.left + share * width, y + 6, share < 0.5 ? 'Người khai' : 'Cán bộ hộ tịch', {
        size: 11.5,
        anchor: 'middle',
      }) + place(signature(random), area.left + share * width - 14, y + 12, 0, 0.8);
  return svg;
};

/** A cadastral extract: a plan in a frame, a table of its corners below. */
const extract: FacingPage = (random, area) => {
  const width = area.right - area.left;
  const middle = area.top + (area.bottom - area.top) * 0.55;
  let svg = text((area.left + area.right) / 2, area.top + 2, 'TRÍCH LỤC BẢN ĐỒ', { weight: 700, anchor: 'middle' });
  svg += rect(area.left, area.top + 8, width, middle - area.top - 8, 'none', '#222', 0.4);
  const points = Array.from({ length: 6 }, (_, n) => {
    const turn = (n / 6) * 2 * Math.PI;
    const [x, y] = [(area.left + area.right) / 2, (area.top + 8 + middle) / 2];
    const reach = between(random, 0.2, 0.38) * Math.min(width, middle - area.top);
    return `${(x + reach * Math.cos(turn)).toFixed(1)} ${(y + reach * Math.sin(turn)).toFixed(1)}`;
  });
  svg += `<path d="M${points.join('L')}Z" fill="none" stroke="#222" stroke-width=".5"/>`;
  for (let n = 0, y = middle + 10; y < area.bottom - 2; n++, y += 7)
    for (const [c, share] of [0.05, 0.3, 0.65].entries())
      svg += text(area.left + share * width, y, c === 0 ? String(n + 1) : figure(random), { size: 11, family: PRO });
  return svg;
};

/** A brochure: heads to the left in bold, explanations indented. */
const guide: FacingPage = (random, area) => {
  let svg = '';
  for (let y = area.top + 5, n = 1; y < area.bottom - 20; n++) {
    svg += text(area.left, y, `${n}. ${pick(random, ['Hồ sơ', 'Lệ phí', 'Thời hạn', 'Nơi nộp'])}`, {
      family: PRO,
      size: 12,
      weight: 700,
    });
    const part = paragraph(area.left + 12, y + 7, area.right - area.left - 12, sentence(random, 'tuned'), {
      family: PRO,
      size: 10.5,
    });
    svg += part.svg;
    y = part.y + 4;
  }
  return svg;
};

/** A ledger with vertical rules only, its head between two lines. */
const cashBook: FacingPage = (random, area) => {
  const width = area.right - area.left;
  const shares = [0, 0.16, 0.58, 0.79, 1];
  let svg =
    line(area.left, area.top, area.right, area.top, 0.4) +
    line(area.left, area.top + 11, area.right, area.top + 11, 0.4);
  for (const share of shares)
    svg += line(area.left + share * width, area.top, area.left + share * width, area.bottom, 0.25);
  ['Ngày', 'Diễn giải', 'Thu', 'Chi'].forEach((title, c) => {
    svg += text(area.left + ((shares[c]! + shares[c + 1]!) / 2) * width, area.top + 7, title, {
      size: 11,
      weight: 700,
      anchor: 'middle',
    });
  });
  for (let y = area.top + 18; y < area.bottom - 3; y += 6.9) {
    svg += text(area.left + 1.5, y, date(random).slice(0, 5), { size: 10.5 });
    svg += text(area.left + 0.16 * width + 1.5, y, pick(random, NAMES), { size: 10.5 });
    const where = random() < 0.5 ? 0.79 : 1;
    svg += text(area.left + where * width - 1.5, y, figure(random), { size: 10.5, anchor: 'end' });
  }
  return svg + line(area.left, area.bottom, area.right, area.bottom, 0.4);
};

/** A decision's end: articles, then the seal. */
const decisionEnd: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let y = area.top + 5;
  let svg = '';
  for (let n = 2; n < 5; n++) {
    svg += text(area.left + 10, y, `Điều ${n}.`, { size: 13.5, weight: 700 });
    const part = paragraph(area.left, y + 7, width, sentences(random, 'held-out', 1 + (n % 2)), { size: 13.5 });
    svg += part.svg;
    y = part.y + 4;
  }
  const x = area.left + width * 0.72;
  return (
    svg +
    text(x, y + 8, 'CHỦ TỊCH', { size: 13, weight: 700, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), x - 10, y + 30, between(random, -15, 15)) +
    place(signature(random), x - 12, y + 24) +
    text(x, y + 54, pick(random, NAMES), { size: 13, weight: 700, anchor: 'middle' })
  );
};

/** Names and homes in two ragged columns with a number before each. */
const rollCall: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = text(area.left, area.top + 4, 'Tổ dân phố số 4', { family: PRO, size: 13, weight: 700 });
  for (let y = area.top + 15, n = 1; y < area.bottom; y += 7.7, n++)
    svg +=
      text(area.left, y, `${n}`, { family: PRO, size: 10.5 }) +
      text(area.left + 9, y, pick(random, NAMES), { family: PRO, size: 10.5 }) +
      text(area.left + width * 0.5, y, pick(random, HOMES).split(',')[0]!, { family: PRO, size: 10.5 });
  return svg;
};

export const THIRD_FACING: Record<string, FacingPage> = {
  deed,
  birthEntry,
  extract,
  guide,
  cashBook,
  decisionEnd,
  rollCall,
};
