import { seal, signature } from '../../draw/ink.ts';
import { between, pick } from '../../draw/random.ts';
import { line, place, rect, text } from '../../draw/svg.ts';
import { NAMES } from '../corpus.ts';
import type { FacingPage } from '../facing-pages.ts';
import { ARIAL, BOOK, flush, middleOf, prose, SANS, title, widthOfArea } from './print.ts';
import { CLAUSES, REPORT, RULES, words } from './words.ts';

/** Pages of papers offices write on a computer: contracts, decisions, a gazette, a thesis, an exam. */

/** Articles of a contract, numbered clauses under each. */
export const contractPage: FacingPage = (random, area) => {
  let [svg, y] = ['', area.top + 4];
  for (let n = Math.floor(between(random, 3, 6)); y < area.bottom - 24; n++) {
    svg += text(area.left, y, `ĐIỀU ${n}. ${pick(random, ['THANH TOÁN', 'BÀN GIAO', 'NGHĨA VỤ CỦA CÁC BÊN'])}`, {
      size: 13,
      weight: 700,
    });
    y += 7;
    for (let k = 1; k < 4 && y < area.bottom - 16; k++) {
      const part = flush(area.left, y, widthOfArea(area), `${n}.${k}. ${words(random, CLAUSES, 1)}`, { size: 13 });
      svg += part.svg;
      y = part.y + 1.6;
    }
    y += 2;
  }
  return svg;
};

/** The end of a contract: two more clauses, then both parties sign. */
export const contractEnd: FacingPage = (random, area) => {
  let [svg, y] = ['', area.top + 4];
  for (let k = 1; k < 4; k++) {
    const part = flush(area.left, y, widthOfArea(area), `9.${k}. ${words(random, CLAUSES, 2)}`, { size: 13 });
    svg += part.svg;
    y = part.y + 1.6;
  }
  y += 10;
  ['ĐẠI DIỆN BÊN A', 'ĐẠI DIỆN BÊN B'].forEach((side, n) => {
    const x = area.left + widthOfArea(area) * (n ? 0.76 : 0.22);
    svg += text(x, y, side, { weight: 700, anchor: 'middle' }) + place(signature(random), x - 16, y + 14);
    svg += text(x, y + 46, pick(random, NAMES), { weight: 700, anchor: 'middle' });
  });
  return svg + place(seal('HỢP TÁC XÃ SUỐI KHE'), area.left + widthOfArea(area) * 0.16, y + 24, 12);
};

/** An appendix: a small ruled table of goods, below it notes. */
export const contractAppendix: FacingPage = (random, area) => {
  let svg = title(area, area.top + 4, 'PHỤ LỤC 01') + title(area, area.top + 11, 'BẢNG GIÁ THUÊ MẶT BẰNG');
  const at = [0, 0.08, 0.52, 0.74, 1].map((share) => area.left + share * widthOfArea(area));
  for (let r = 0; r <= 11; r++) svg += line(at[0]!, area.top + 20 + r * 8.5, at[4]!, area.top + 20 + r * 8.5, 0.25);
  for (const x of at) svg += line(x, area.top + 20, x, area.top + 20 + 93.5, 0.25);
  for (let r = 0; r < 11; r++) {
    const y = area.top + 26 + r * 8.5;
    svg += text(at[0]! + 2, y, r ? String(r) : 'TT', { size: 12 });
    svg += text(at[1]! + 2, y, r ? `Ki-ốt số ${r}, dãy ${r % 2 ? 'A' : 'B'}` : 'Vị trí', { size: 12 });
    svg += text(at[2]! + 2, y, r ? `${8 + ((r * 5) % 9)} m²` : 'Diện tích', { size: 12 });
    svg += text(at[3]! + 2, y, r ? `${1 + (r % 3)}.${200 + r * 35}.000` : 'Đồng/tháng', { size: 12 });
  }
  return svg + prose(random, CLAUSES, area, area.top + 126, { size: 12, count: 1 }).svg;
};

/** A page in the midst of a decision or a report to the council. */
export const decisionPage: FacingPage = (random, area) =>
  prose(random, RULES, area, area.top + 4, { size: 14, indent: 12.7, count: 1 }).svg;

/** The end of a decision: an article, receivers, who signs. */
export const decisionEnd: FacingPage = (random, area) => {
  const width = widthOfArea(area);
  const part = flush(area.left, area.top + 4, width, `Điều 5. ${words(random, RULES, 2)}`, { size: 14, indent: 12.7 });
  const [y, x] = [part.y + 8, area.left + width * 0.73];
  return (
    part.svg +
    text(area.left, y, 'Nơi nhận:', { size: 12, weight: 700, italic: true }) +
    ['- Như Điều 5;', '- TT HĐND xã;', '- Lưu: VT, TP.']
      .map((to, n) => text(area.left, y + 5 + n * 4.6, to, { size: 11 }))
      .join('') +
    text(x, y, 'KT. CHỦ TỊCH', { weight: 700, anchor: 'middle' }) +
    text(x, y + 6, 'PHÓ CHỦ TỊCH', { weight: 700, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), x - 14, y + 29, between(random, -15, 15)) +
    place(signature(random), x - 12, y + 22) +
    text(x, y + 52, pick(random, NAMES), { weight: 700, anchor: 'middle' })
  );
};

/** Nothing but who signs: the text ended on the page before. */
export const signatureOnly: FacingPage = (random, area) => {
  const x = area.left + widthOfArea(area) * 0.7;
  return (
    text(x, area.top + 8, 'TM. ỦY BAN NHÂN DÂN', { size: 14, weight: 700, anchor: 'middle' }) +
    text(x, area.top + 15, 'CHỦ TỊCH', { size: 14, weight: 700, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), x - 12, area.top + 36, -8) +
    place(signature(random), x - 12, area.top + 28) +
    text(x, area.top + 58, pick(random, NAMES), { size: 14, weight: 700, anchor: 'middle' })
  );
};

/** A page of the official gazette: its head over a line, small print of a book's family. */
export const gazettePage: FacingPage = (random, area) => {
  const outer = area.left < 210 - area.right;
  const head = { family: BOOK, size: 11, weight: 700 } as const;
  const n = outer ? 14 : 15;
  let svg =
    text(outer ? area.left : area.right, area.top - 6, String(n), { ...head, anchor: outer ? 'start' : 'end' }) +
    text(middleOf(area), area.top - 6, 'CÔNG BÁO/Số 31 + 32/Ngày 12-9-2026', { ...head, anchor: 'middle' }) +
    line(area.left, area.top - 3.5, area.right, area.top - 3.5, 0.3);
  let y = area.top + 5;
  for (let k = outer ? 11 : 14; y < area.bottom - 20; k++) {
    svg += text(area.left + 8, y, `Điều ${k}. Trách nhiệm của cơ quan quản lý`, {
      family: BOOK,
      size: 12,
      weight: 700,
    });
    const part = flush(area.left, y + 6.4, widthOfArea(area), words(random, RULES, 2), {
      family: BOOK,
      size: 12,
      indent: 8,
    });
    svg += part.svg;
    y = part.y + 2;
  }
  return svg;
};

/** A page of a thesis: 1.5 lines apart, a numbered head, its margin wide at the spine. */
export const thesisPage: FacingPage = (random, area) => {
  const head = text(area.left, area.top + 4, '2.3. Phương pháp thu thập số liệu', { size: 14, weight: 700 });
  return head + prose(random, REPORT, area, area.top + 14, { size: 13.5, indent: 10, leading: 8, count: 3 }).svg;
};

/** The thesis again: a chart of bars in the midst of the text. */
export const thesisChart: FacingPage = (random, area) => {
  const upper = prose(random, REPORT, { ...area, bottom: area.top + 70 }, area.top + 4, {
    size: 13.5,
    indent: 10,
    leading: 8,
  });
  const [top, foot] = [upper.y + 4, upper.y + 74];
  let svg =
    upper.svg +
    line(area.left + 12, top, area.left + 12, foot, 0.4) +
    line(area.left + 12, foot, area.right - 8, foot, 0.4);
  for (let n = 0; n < 7; n++) {
    const [x, high] = [area.left + 20 + n * ((widthOfArea(area) - 34) / 7), between(random, 14, 62)];
    svg += rect(x, foot - high, 9, high, n % 2 ? '#6f7f92' : '#b0b7c0', '#333', 0.25);
    svg += text(x + 4.5, foot + 5, String(2019 + n), { size: 9, anchor: 'middle' });
  }
  svg += title(area, foot + 13, 'Biểu đồ 2.1. Số hồ sơ tiếp nhận theo năm', { size: 12, italic: true, weight: 400 });
  return svg + prose(random, REPORT, area, foot + 25, { size: 13.5, indent: 10, leading: 8 }).svg;
};

/** Questions of an exam with four answers each, in two rows of two. */
export const examPage: FacingPage = (random, area) => {
  const half = widthOfArea(area) / 2;
  let [svg, y] = ['', area.top + 4];
  for (let n = area.left > 20 ? 13 : 1; y < area.bottom - 16; n++) {
    const part = flush(area.left, y, widthOfArea(area), `Câu ${n}: ${words(random, REPORT, 1).slice(0, 96)} ...`, {
      size: 12,
    });
    svg += part.svg;
    [...'ABCD'].forEach((letter, k) => {
      const answer = `${letter}. ${pick(random, ['tăng dần', 'không đổi', '12,5 %', 'cả hai đều đúng', 'giảm một nửa'])}`;
      svg += text(area.left + 6 + (k % 2) * half, part.y + Math.floor(k / 2) * 5.6, answer, { size: 12 });
    });
    y = part.y + 14;
  }
  return svg;
};

/** A handbook of the counter: a coloured band, numbered steps in boxes. */
export const handbookPage: FacingPage = (random, area) => {
  const tint = pick(random, ['#1c6a78', '#7a3b1e', '#3d5a2a']);
  let svg = rect(area.left, area.top, widthOfArea(area), 13, tint);
  svg += text(area.left + 5, area.top + 9, 'THỦ TỤC CẤP BẢN SAO TRÍCH LỤC', {
    family: SANS,
    size: 13,
    weight: 700,
    fill: '#fff',
  });
  for (let n = 0, y = area.top + 22; n < 5; n++, y += 44) {
    svg += rect(area.left, y, widthOfArea(area), 36, n % 2 ? '#eef3f2' : '#f8f6ee', tint, 0.4);
    svg += `<circle cx="${area.left + 10}" cy="${y + 12}" r="6" fill="${tint}"/>`;
    svg += text(area.left + 10, y + 14.2, String(n + 1), {
      family: SANS,
      size: 14,
      weight: 700,
      anchor: 'middle',
      fill: '#fff',
    });
    svg += flush(area.left + 21, y + 9, widthOfArea(area) - 26, words(random, RULES, 1), {
      family: SANS,
      size: 10.5,
    }).svg;
  }
  return svg;
};

/** Typed minutes: who said what. */
export const typedMinutes: FacingPage = (random, area) => {
  let [svg, y] = ['', area.top + 4];
  while (y < area.bottom - 18) {
    const said = `- Ông (bà) ${pick(random, NAMES)}: ${words(random, REPORT, 1)}`;
    const part = flush(area.left, y, widthOfArea(area), said, { family: ARIAL, size: 11.5, indent: 6 });
    svg += part.svg;
    y = part.y + 2.4;
  }
  return svg;
};

/** The end of those minutes: half a page, then chair and clerk sign. */
export const minutesEnd: FacingPage = (random, area) => {
  const upper = typedMinutes(random, { ...area, bottom: area.top + (area.bottom - area.top) * 0.42 });
  const y = area.top + (area.bottom - area.top) * 0.46;
  const signs = ['THƯ KÝ', 'CHỦ TỌA'].map((role, n) => {
    const x = area.left + widthOfArea(area) * (n ? 0.76 : 0.22);
    const name = text(x, y + 34, pick(random, NAMES), { family: ARIAL, size: 11.5, anchor: 'middle' });
    return (
      text(x, y, role, { family: ARIAL, size: 11.5, weight: 700, anchor: 'middle' }) +
      place(signature(random), x - 15, y + 8) +
      name
    );
  });
  return upper + signs.join('');
};
