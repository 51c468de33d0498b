import { boxStamp, penned, scribble, seal, signature } from '../draw/ink.ts';
import { between, pick } from '../draw/random.ts';
import { breakLines, fill, line, paragraph, place, rect, text } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES, sentence, sentences } from './corpus.ts';
import type { FacingPage } from './facing-pages.ts';
import { picture } from './picture.ts';

/** Pages of papers an office copies opened: each is harder in one way to tell from its neighbour. */

/** The last page of a letter: a few lines, the signature to the right, the list of receivers to the left. */
const lastPage: FacingPage = (random, area) => {
  const width = area.right - area.left;
  const part = paragraph(area.left, area.top + 4, width, sentences(random, 'tuned', 3), { size: 13 });
  const x = area.left + width * 0.74;
  const y = part.y + between(random, 5, 12);
  return (
    part.svg +
    text(area.left, y, 'Nơi nhận:', { size: 12, weight: 700, italic: true }) +
    text(area.left, y + 5, '- Như trên;', { size: 11 }) +
    text(area.left, y + 9.5, '- Lưu: VT.', { size: 11 }) +
    text(x, y, 'TM. ỦY BAN NHÂN DÂN', { size: 12, weight: 700, anchor: 'middle' }) +
    text(x, y + 6, 'CHỦ TỊCH', { size: 12, weight: 700, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), x - 12, y + 22, between(random, -20, 20)) +
    place(signature(random), x - 14, y + 16) +
    text(x, y + 40, pick(random, NAMES), { weight: 700, anchor: 'middle' })
  );
};

/** Two languages or two columns of small print beside each other on one page. */
const twoColumns: FacingPage = (random, area) => {
  const width = (area.right - area.left) * between(random, 0.44, 0.47);
  let svg = '';
  for (const x of [area.left, area.right - width]) {
    let y = area.top + 4;
    while (y < area.bottom - 10) {
      const part = paragraph(x, y, width, sentence(random, 'tuned'), { size: 10 });
      svg += part.svg;
      y = part.y + 1.5;
    }
  }
  return svg;
};

/** Articles of a rule: bold heads, short last lines. */
const articles: FacingPage = (random, area) => {
  let svg = '';
  for (let y = area.top + 4, n = 1; y < area.bottom - 14; n++) {
    svg += text(area.left + 8, y, `Điều ${n}. Trách nhiệm thi hành`, { size: 13, weight: 700 });
    const part = paragraph(area.left, y + 7, area.right - area.left, sentence(random, 'tuned'), { size: 13 });
    svg += part.svg;
    y = part.y + 3;
  }
  return svg;
};

/** Entries of a household book: labels in two columns, written in by pen. */
const household: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = text((area.left + area.right) / 2, area.top + 4, 'NHÂN KHẨU TRONG HỘ', { weight: 700, anchor: 'middle' });
  const labels = ['Họ và tên:', 'Ngày sinh:', 'Quê quán:', 'Dân tộc:', 'Nghề nghiệp:', 'CMND số:'];
  for (let y = area.top + 16, n = 0; y < area.bottom - 6; y += 9.4, n++) {
    const pair = n % 3 === 1;
    for (const [x, wide] of pair
      ? ([
          [area.left, width * 0.47],
          [area.left + width * 0.53, width * 0.47],
        ] as const)
      : ([[area.left, width]] as const)) {
      svg += fill(x, y, wide, labels[(n + (x > area.left ? 1 : 0)) % labels.length]!, '', { size: 12 });
      if (random() < 0.7) svg += place(penned(random, wide * 0.35, '#23356f', 0.4), x + wide * 0.4, y - 0.8);
    }
  }
  return svg;
};

/** A table without side rules: lines across the whole width, figures to the right. */
const accounts: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = '';
  for (let y = area.top; y < area.bottom; y += 7.7) {
    svg += line(area.left, y + 2, area.right, y + 2, 0.25);
    svg += text(area.left + 1, y, breakLines(pick(random, HOMES), width * 0.4, { size: 10.5 })[0] ?? '', {
      size: 10.5,
    });
    for (const share of [0.62, 0.82, 1])
      svg += text(area.left + share * width - 1, y, figure(random), { size: 10.5, anchor: 'end' });
  }
  return svg;
};

/** Minutes of a meeting: a list with dashes, lines of every length. */
const minutes: FacingPage = (random, area) => {
  let svg = text((area.left + area.right) / 2, area.top + 4, 'BIÊN BẢN HỌP THÔN', { weight: 700, anchor: 'middle' });
  for (let y = area.top + 14; y < area.bottom - 4; y += 6.6) {
    const words = sentence(random, 'held-out');
    svg += text(area.left + 6, y, `- ${words.slice(0, Math.floor(between(random, 18, 60)))}`, { size: 13 });
  }
  return svg;
};

/** A plan or a photograph on its own page with a line below it. */
const plate: FacingPage = (random, area) => {
  const [width, height] = [area.right - area.left, (area.bottom - area.top) * between(random, 0.35, 0.6)];
  return (
    place(picture(random, width, height), area.left, area.top) +
    text((area.left + area.right) / 2, area.top + height + 8, 'Ảnh hiện trạng thửa đất', {
      size: 12,
      anchor: 'middle',
    }) +
    paragraph(area.left, area.top + height + 22, width, sentences(random, 'tuned', 2), { size: 12 }).svg
  );
};

/** Verses or a roll of honour: short lines set in the middle. */
const centredLines: FacingPage = (random, area) => {
  const x = (area.left + area.right) / 2;
  let svg = '';
  for (let y = area.top + 10; y < area.bottom - 6; y += 9.5)
    svg += text(x, y, pick(random, NAMES) + (random() < 0.5 ? ` (${date(random)})` : ''), {
      size: 14,
      anchor: 'middle',
    });
  return svg;
};

/** School report: a table of marks by pen, remarks below in one wide cell. */
const marks: FacingPage = (random, area) => {
  const [width, rows] = [area.right - area.left, 14];
  const bottom = area.top + (area.bottom - area.top) * 0.7;
  const step = (bottom - area.top) / rows;
  let svg = rect(area.left, area.top, width, area.bottom - area.top, 'none', '#333', 0.35);
  for (const share of [0.34, 0.5, 0.66, 0.82])
    svg += line(area.left + share * width, area.top, area.left + share * width, bottom, 0.25);
  for (let r = 1; r <= rows; r++) {
    const y = area.top + r * step;
    svg += line(area.left, y, area.right, y, 0.25) + text(area.left + 2, y - step * 0.35, `Môn học ${r}`, { size: 11 });
    for (const share of [0.38, 0.54, 0.7, 0.86])
      svg += place(scribble(random, 6, '#22306b', 0.4), area.left + share * width, y - step * 0.35);
  }
  return svg + place(scribble(random, width * 0.6, '#22306b', 0.4), area.left + 6, bottom + 14);
};

/** A page by pen without rules, with an incoming stamp. */
const penLetter: FacingPage = (random, area) => {
  let svg = random() < 0.4 ? place(boxStamp(['CÔNG VĂN ĐẾN', 'Số: 214'], '#b3202a'), area.left, area.top - 6) : '';
  for (let y = area.top + 18; y < area.bottom - between(random, 0, 40); y += 8.6)
    svg += place(
      penned(random, (area.right - area.left) * (random() < 0.25 ? between(random, 0.2, 0.7) : 0.97), '#1c2a5e', 0.42),
      area.left,
      y,
    );
  return svg;
};

/** Title of a file: a few words in the middle of the page, a frame round or none. */
const titlePage: FacingPage = (random, area) => {
  const x = (area.left + area.right) / 2;
  const y = area.top + (area.bottom - area.top) * 0.35;
  return (
    text(x, area.top + 10, 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM', { size: 14, weight: 700, anchor: 'middle' }) +
    text(x, y, 'HỒ SƠ', { size: 30, weight: 700, anchor: 'middle' }) +
    text(x, y + 14, 'Cấp giấy chứng nhận quyền sử dụng đất', { size: 15, anchor: 'middle' }) +
    fill(area.left + 8, y + 40, area.right - area.left - 16, 'Chủ sử dụng:', pick(random, NAMES)) +
    fill(area.left + 8, y + 52, area.right - area.left - 16, 'Thửa đất số:', figure(random)) +
    text(x, area.bottom - 4, 'Năm 2026', { size: 13, anchor: 'middle' })
  );
};

/** A page that ends after a third: the rest of a list with its sum. */
const shortList: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = '';
  const end = area.top + (area.bottom - area.top) * between(random, 0.25, 0.45);
  for (let y = area.top + 4, n = 21; y < end; y += 7.4, n++)
    svg +=
      text(area.left, y, String(n), { size: 12 }) +
      text(area.left + 12, y, pick(random, NAMES), { size: 12 }) +
      text(area.left + width, y, figure(random), { size: 12, anchor: 'end' });
  return svg + text(area.left + 12, end + 10, 'Cộng:', { size: 12, weight: 700 });
};

/** A form of boxes, one below the other, each with its label inside. */
const boxes: FacingPage = (random, area) => {
  let svg = '';
  for (let y = area.top; y < area.bottom - 14;) {
    const height = between(random, 12, 34);
    if (y + height > area.bottom) break;
    svg += rect(area.left, y, area.right - area.left, height, 'none', '#333', 0.3);
    svg += text(area.left + 2, y + 5, pick(random, ['1. Họ và tên', '2. Nơi cư trú', '3. Lý do', '4. Ý kiến']), {
      size: 9.5,
    });
    if (random() < 0.6) svg += place(penned(random, between(random, 30, 80), '#23356f', 0.4), area.left + 10, y + 10);
    y += height + 1.5;
  }
  return svg;
};

/** Signatures of everybody present in a table of four columns. */
const attendance: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = text((area.left + area.right) / 2, area.top + 4, 'DANH SÁCH KÝ NHẬN', { weight: 700, anchor: 'middle' });
  for (let y = area.top + 12; y < area.bottom - 11; y += 11) {
    svg += rect(area.left, y, width, 11, 'none', '#222', 0.3);
    for (const share of [0.1, 0.5, 0.72])
      svg += line(area.left + share * width, y, area.left + share * width, y + 11, 0.3);
    svg += text(area.left + 0.12 * width, y + 7, pick(random, NAMES), { size: 12 });
    svg += text(area.left + 0.52 * width, y + 7, date(random), { size: 12 });
    if (random() < 0.8) svg += place(signature(random), area.left + 0.76 * width, y - 1, 0, 0.55);
  }
  return svg;
};

export const MORE_FACING: Record<string, FacingPage> = {
  lastPage,
  twoColumns,
  articles,
  household,
  accounts,
  minutes,
  plate,
  centredLines,
  marks,
  penLetter,
  titlePage,
  shortList,
  boxes,
  attendance,
};
