import { seal, signature } from '../../draw/ink.ts';
import { between, pick } from '../../draw/random.ts';
import { line, paragraph, place, rect, text } from '../../draw/svg.ts';
import { NAMES } from '../corpus.ts';
import type { FacingPage } from '../facing-pages.ts';
import {
  ARIAL,
  BOOK,
  columnsAt,
  dotted,
  grid,
  hand,
  INKS,
  middleOf,
  SANS,
  steps,
  title,
  widthOfArea,
} from './print.ts';
import { TRADES } from './words.ts';

/** Pages of books and forms people own: household book, medical book, an application, a life told on four pages. */

/** A member of the household: labels and dots in a thin frame, the police's stamp below. */
export const householdMember: FacingPage = (random, area) => {
  const [x, width] = [area.left + 5, widthOfArea(area) - 10];
  let svg = rect(area.left, area.top, widthOfArea(area), area.bottom - area.top, 'none', '#7a2f2f', 0.5);
  const look = { size: 16, ink: pick(random, INKS) };
  [
    'Họ và tên:',
    'Họ và tên gọi khác (nếu có):',
    'Ngày, tháng, năm sinh:',
    'Quê quán:',
    'Dân tộc:',
    'CMND số:',
    'Nghề nghiệp, nơi làm việc:',
    'Nơi thường trú trước khi chuyển đến:',
    '',
  ].forEach((label, n) => {
    svg += dotted(
      random,
      x,
      area.top + 20 + n * 15,
      width,
      label,
      n === 1 || n === 8 ? 0 : between(random, 0.4, 0.85),
      look,
    );
  });
  svg += text(area.left + widthOfArea(area) * 0.68, area.top + 168, 'TRƯỞNG CÔNG AN', {
    size: 14,
    weight: 700,
    anchor: 'middle',
  });
  return (
    svg +
    place(seal('CÔNG AN HUYỆN'), area.left + widthOfArea(area) * 0.62, area.top + 196, 14) +
    place(signature(random), area.left + widthOfArea(area) * 0.6, area.top + 188)
  );
};

/** A form folded in the middle: questions with dots, boxes to tick, answered by pen. */
export const declaration: FacingPage = (random, area) => {
  const width = widthOfArea(area);
  let [svg, y] = ['', area.top + 4];
  const asks = [
    'Loại đất đang sử dụng:',
    'Thời điểm bắt đầu sử dụng:',
    'Nguồn gốc sử dụng:',
    'Thửa đất số:',
    'Tài sản gắn liền với đất:',
    'Diện tích sàn:',
    'Hình thức sở hữu:',
  ];
  for (let n = 1; y < area.bottom - 12; n++) {
    svg += text(
      area.left,
      y,
      `${n}. ${pick(random, ['Thông tin về thửa đất', 'Nhà ở, công trình', 'Nghĩa vụ tài chính', 'Giấy tờ nộp kèm'])}`,
      { weight: 700 },
    );
    for (let k = 0; k < 4 && y < area.bottom - 14; k++) {
      y += 8.6;
      svg += dotted(
        random,
        area.left + 4,
        y,
        width - 4,
        asks[(n * 3 + k) % asks.length]!,
        random() < 0.75 ? between(random, 0.3, 0.8) : 0,
      );
    }
    y += 9;
    if (y < area.bottom - 10) {
      for (const [k, answer] of ['Có', 'Không', 'Đang tranh chấp'].entries())
        svg +=
          rect(area.left + 8 + k * 44, y - 3.4, 4, 4, 'none', '#222', 0.3) +
          text(area.left + 15 + k * 44, y, answer, { size: 12 });
      svg +=
        line(area.left + 8.5, y - 2, area.left + 12, y + 1, 0.5, INKS[0]) +
        line(area.left + 12, y + 1, area.left + 14, y - 5, 0.5, INKS[0]);
    }
    y += 10;
  }
  return svg;
};

/** The form's other page: who owns it with them, what they swear, date and signature. */
export const declarationEnd: FacingPage = (random, area) => {
  const xs = columnsAt(area, [10, 58, 40, 52]);
  const ys = steps(area.top + 12, 11, 9);
  let svg = text(area.left, area.top + 5, 'Những người cùng sử dụng, cùng sở hữu', { weight: 700 }) + grid(xs, ys, 0.3);
  ['TT', 'Họ và tên', 'Số giấy tờ', 'Nơi ở, ký tên'].forEach(
    (head, c) => (svg += text(xs[c]! + 2, ys[0]! + 7.4, head, { size: 11.5, weight: 700 })),
  );
  for (let r = 1; r < 6; r++)
    for (const c of [1, 2, 3]) svg += hand(random, xs[c]! + 2, ys[r]! + 7.4, (xs[c + 1]! - xs[c]!) * 0.85, INKS[3]);
  const swear = paragraph(
    area.left,
    ys.at(-1)! + 14,
    widthOfArea(area),
    'Tôi xin cam đoan nội dung kê khai trên đơn là đúng; nếu sai tôi hoàn toàn chịu trách nhiệm trước pháp luật và nộp đủ các khoản theo thông báo.',
    { size: 13, indent: 8 },
  );
  const x = area.left + widthOfArea(area) * 0.72;
  svg +=
    swear.svg +
    text(x, swear.y + 8, '......, ngày ... tháng ... năm 2026', { size: 12, italic: true, anchor: 'middle' });
  return (
    svg +
    text(x, swear.y + 16, 'Người viết đơn', { weight: 700, anchor: 'middle' }) +
    place(signature(random), x - 16, swear.y + 24) +
    text(x, swear.y + 52, pick(random, NAMES), { anchor: 'middle' })
  );
};

/** A medical book: visits, each a date, findings, what to take, by a doctor's hand. */
export const medicalVisits: FacingPage = (random, area) => {
  const split = area.left + widthOfArea(area) * 0.24;
  let svg =
    line(split, area.top, split, area.bottom, 0.35, '#2b6a5b') +
    rect(area.left, area.top, widthOfArea(area), area.bottom - area.top, 'none', '#2b6a5b', 0.5);
  svg +=
    text(area.left + 3, area.top + 9, 'Ngày khám', { family: ARIAL, size: 13, weight: 700, fill: '#2b6a5b' }) +
    text(split + 4, area.top + 9, 'Chẩn đoán, điều trị', { family: ARIAL, size: 13, weight: 700, fill: '#2b6a5b' });
  for (let y = area.top + 26, n = 0; y < area.bottom - 4; y += 13, n++) {
    svg += line(area.left, y + 1.5, area.right, y + 1.5, 0.2, '#8fb5aa');
    if (n % 5 === 0) svg += place(hand(random, 0, 0, 16, INKS[n % 2]), area.left + 3, y, 0, 1.6);
    if (n % 5 !== 4)
      svg += place(
        hand(random, 0, 0, (area.right - split) * between(random, 0.35, 0.58), INKS[n % 2]),
        split + 4,
        y,
        0,
        1.6,
      );
  }
  return svg;
};

/** A book of vaccinations: a printed table, dates by pen, small stamps. */
export const vaccinations: FacingPage = (random, area) => {
  const xs = columnsAt(area, [46, 22, 34, 30, 34]);
  const ys = steps(area.top + 10, 20, Math.floor((area.bottom - area.top - 12) / 20));
  let svg =
    title(area, area.top + 4, 'TIÊM CHỦNG', { family: SANS, size: 15, fill: '#b0386a' }) + grid(xs, ys, 0.5, '#b0386a');
  ['Vắc xin', 'Lần', 'Ngày tiêm', 'Số lô', 'Nơi tiêm'].forEach(
    (head, c) => (svg += text(xs[c]! + 2, ys[0]! + 12, head, { family: SANS, size: 13, weight: 700 })),
  );
  ys.slice(1, -1).forEach((y, r) => {
    svg += text(xs[0]! + 2, y + 12, ['Lao', 'Viêm gan B', 'Bại liệt', 'Sởi', 'Bạch hầu', 'Uốn ván'][r % 6]!, {
      family: SANS,
      size: 13,
    });
    svg += text(xs[1]! + 8, y + 12, String(1 + (r % 3)), { family: SANS, size: 13 });
    if (r > 7) return;
    svg += hand(random, xs[2]! + 2, y + 12, 34, INKS[0]) + hand(random, xs[3]! + 2, y + 12, 26, INKS[0]);
    svg +=
      `<ellipse cx="${xs[4]! + 17}" cy="${y + 10}" rx="14" ry="6.5" fill="none" stroke="#3050a0" stroke-width=".6"/>` +
      text(xs[4]! + 17, y + 11.5, 'TRẠM Y TẾ', { family: ARIAL, size: 8, anchor: 'middle', fill: '#3050a0' });
  });
  return svg;
};

/** A life told by oneself: label after label, long dots, all written in. */
export const lifeStory: FacingPage = (random, area) => {
  const look = { family: BOOK, size: 13.5, ink: INKS[0]! };
  let [svg, y] = ['', area.top + 4];
  const labels = [
    'Trình độ văn hóa:',
    'Ngày vào Đoàn TNCS:',
    'Nghề nghiệp hiện nay:',
    'Họ và tên bố:',
    'Tuổi:',
    'Trước cách mạng tháng 8:',
    'Hoạt động của bản thân:',
    '',
    'Họ tên vợ hoặc chồng:',
    '',
    'Anh chị em ruột:',
    '',
    '',
  ];
  for (let n = Math.floor(random() * 6); y < area.bottom; n++, y += 9.3)
    svg += dotted(
      random,
      area.left,
      y,
      widthOfArea(area),
      labels[n % labels.length]!,
      random() < 0.85 ? between(random, 0.5, 0.95) : 0,
      look,
    );
  return svg;
};

/** What the commune says of it: a heading, a few lines, the seal. */
export const lifeConfirmed: FacingPage = (random, area) => {
  const look = { family: BOOK, size: 13.5, ink: INKS[1]! };
  let svg = title(area, area.top + 6, 'XÁC NHẬN CỦA ĐỊA PHƯƠNG', { family: BOOK, size: 15 });
  for (let n = 0; n < 9; n++)
    svg += dotted(random, area.left, area.top + 20 + n * 9.3, widthOfArea(area), '', n < 4 ? 0.9 : 0, look);
  const x = area.left + widthOfArea(area) * 0.7;
  return (
    svg +
    text(x, area.top + 118, 'TM. UBND XÃ', { family: BOOK, size: 14, weight: 700, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), x - 8, area.top + 144, -10) +
    place(signature(random), x - 14, area.top + 136)
  );
};

/** Its cover: motto, a large title, a photograph, the first particulars. */
export const lifeCover: FacingPage = (random, area) => {
  const middle = middleOf(area);
  let svg =
    title(area, area.top + 4, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { family: BOOK }) +
    title(area, area.top + 10, 'Độc lập - Tự do - Hạnh phúc', { family: BOOK });
  svg +=
    line(middle - 24, area.top + 12.5, middle + 24, area.top + 12.5, 0.3) +
    rect(area.left, area.top + 26, 40, 60, '#aeb6bd', '#555', 0.3) +
    `<circle cx="${area.left + 20}" cy="${area.top + 50}" r="10" fill="#7a6757"/><path d="M${area.left + 3} ${area.top + 86}q17 -32 34 0Z" fill="#2f3d55"/>`;
  svg +=
    text(middle + 18, area.top + 52, 'SƠ YẾU LÝ LỊCH', { family: BOOK, size: 27, weight: 700, anchor: 'middle' }) +
    text(middle + 18, area.top + 64, 'TỰ THUẬT', { family: BOOK, size: 20, weight: 700, anchor: 'middle' });
  ['Họ và tên:', 'Nam, nữ:', 'Sinh ngày:', 'Nơi ở hiện nay:', 'Điện thoại:', 'Dân tộc:', 'Tôn giáo:'].forEach(
    (label, n) => {
      svg += dotted(random, area.left, area.top + 116 + n * 13, widthOfArea(area), label, between(random, 0.3, 0.8), {
        family: BOOK,
        size: 14.5,
        ink: INKS[0]!,
      });
    },
  );
  return (
    svg +
    text(middle, area.bottom - 6, pick(random, TRADES), { family: BOOK, size: 13, italic: true, anchor: 'middle' })
  );
};
