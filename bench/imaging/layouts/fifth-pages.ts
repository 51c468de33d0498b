import { penned, seal, signature } from '../draw/ink.ts';
import { between, pick } from '../draw/random.ts';
import { fill, line, paragraph, place, rect, text, type TextStyle } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES, sentence, sentences } from './corpus.ts';
import type { FacingPage } from './facing-pages.ts';

/** Facing pages that were held out until rules of frames and of columns were written; their misses are known. */

const centred = (style: TextStyle = {}): TextStyle => ({ weight: 700, anchor: 'middle', ...style });

/** A request of a citizen: motto, title, labels, a reason, a signature. */
const petition: FacingPage = (random, area) => {
  const [middle, width] = [(area.left + area.right) / 2, area.right - area.left];
  let svg =
    text(middle, area.top + 4, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centred()) +
    text(middle, area.top + 10, 'Độc lập - Tự do - Hạnh phúc', centred()) +
    line(middle - 22, area.top + 12, middle + 22, area.top + 12, 0.3) +
    text(middle, area.top + 26, 'ĐƠN ĐỀ NGHỊ', centred({ size: 16 })) +
    text(middle, area.top + 36, 'Kính gửi: Ủy ban nhân dân xã Mẫu Lâm', { anchor: 'middle' });
  ['Tôi tên là:', 'Sinh ngày:', 'Nơi cư trú:'].forEach((label, n) => {
    svg += fill(area.left, area.top + 50 + n * 8, width, label, n === 0 ? pick(random, NAMES) : '');
  });
  const part = paragraph(area.left, area.top + 78, width, sentences(random, 'tuned', 5), { size: 13, indent: 10 });
  const x = area.left + width * between(random, 0.7, 0.78);
  return (
    svg +
    part.svg +
    text(x, part.y + 8, 'Người làm đơn', centred()) +
    place(signature(random), x - 16, part.y + 14) +
    text(x, part.y + 36, pick(random, NAMES), centred())
  );
};

/** Days worked in a month: narrow columns of marks beside names, everything ruled. */
const timesheet: FacingPage = (random, area) => {
  const [width, rows, days] = [area.right - area.left, 22, 24];
  const [step, first] = [(area.bottom - area.top) / rows, area.left + width * 0.3];
  let svg = '';
  for (let r = 0; r <= rows; r++) svg += line(area.left, area.top + r * step, area.right, area.top + r * step, 0.2);
  for (let d = 0; d <= days; d++) {
    const x = first + (d * (area.right - first)) / days;
    svg += line(x, area.top, x, area.bottom, 0.2);
    for (let r = 1; r < rows && d < days; r++)
      if (random() < 0.75) svg += text(x + 0.9, area.top + (r + 0.7) * step, random() < 0.9 ? 'x' : 'P', { size: 8 });
  }
  svg += line(area.left, area.top, area.left, area.bottom, 0.2);
  for (let r = 1; r < rows; r++)
    svg += text(area.left + 1.5, area.top + (r + 0.7) * step, pick(random, NAMES), { size: 9.5 });
  return svg;
};

/** An extract of civil status: labels and values typed apart, groups under small heads, a seal at the foot. */
const civilExtract: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = '';
  let y = area.top + 5;
  for (const group of ['NGƯỜI ĐƯỢC KHAI SINH', 'NGƯỜI MẸ', 'NGƯỜI CHA', 'ĐĂNG KÝ']) {
    svg += text(area.left, y, group, { size: 12, weight: 700 });
    for (const label of ['Họ, chữ đệm, tên', 'Ngày, tháng, năm sinh', 'Nơi cư trú', 'Số định danh cá nhân']) {
      y += 8;
      svg += text(area.left + 6, y, `${label}:`, { size: 12 });
      const value = label.startsWith('Họ')
        ? pick(random, NAMES)
        : label.startsWith('Nơi')
          ? pick(random, HOMES)
          : date(random);
      svg += text(area.left + width * 0.42, y, value.slice(0, 44), { size: 12, weight: 700 });
    }
    y += 14;
  }
  const x = area.left + width * 0.7;
  return (
    svg + text(x, y + 4, 'NGƯỜI KÝ TRÍCH LỤC', centred()) + place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), x - 8, y + 26, 11)
  );
};

/** A regulation: chapters in the middle, articles, points with hanging letters. */
const regulation: FacingPage = (random, area) => {
  const middle = (area.left + area.right) / 2;
  let [svg, y] = ['', area.top + 5];
  for (let n = 1; y < area.bottom - 40; n++) {
    if (n % 3 === 1) {
      svg +=
        text(middle, y, `Chương ${n}`, centred({ size: 13 })) + text(middle, y + 7, 'TỔ CHỨC THỰC HIỆN', centred());
      y += 16;
    }
    svg += text(area.left + 10, y, `Điều ${n}. Phạm vi áp dụng`, { size: 13, weight: 700 });
    y += 7;
    for (const letter of ['a)', 'b)']) {
      if (y > area.bottom - 16) break;
      const part = paragraph(area.left + 16, y, area.right - area.left - 16, sentence(random, 'held-out'), {
        size: 13,
      });
      svg += text(area.left + 9, y, letter, { size: 13 }) + part.svg;
      y = part.y + 2;
    }
  }
  return svg;
};

/** A bill of goods: rules across only, a sum, three signatures below. */
const bill: FacingPage = (random, area) => {
  const [middle, width] = [(area.left + area.right) / 2, area.right - area.left];
  let svg = text(middle, area.top + 5, 'BẢNG KÊ THANH TOÁN', centred({ size: 15 }));
  let y = area.top + 20;
  for (let n = 1; n <= 14; n++, y += 9) {
    svg += line(area.left, y - 6.2, area.right, y - 6.2, 0.2) + text(area.left + 2, y, String(n), { size: 11 });
    svg += text(area.left + width * 0.1, y, pick(random, ['Giấy A4', 'Mực in', 'Bìa hồ sơ', 'Ghim bấm']), { size: 11 });
    for (const share of [0.55, 0.75, 1])
      svg += text(area.left + width * share, y, figure(random), { size: 11, anchor: 'end' });
  }
  svg +=
    line(area.left, y - 6.2, area.right, y - 6.2, 0.4) + text(area.left + width * 0.1, y, 'Tổng cộng', { weight: 700 });
  ['Người lập', 'Kế toán', 'Thủ trưởng'].forEach((title, n) => {
    const x = area.left + width * (0.15 + 0.35 * n);
    svg += text(x, y + 16, title, centred({ size: 12 })) + place(signature(random), x - 12, y + 22, 0, 0.7);
  });
  return svg;
};

/** Changes after a certificate was issued: a head of two cells, a few entries, much empty room in the frame. */
const changes: FacingPage = (random, area) => {
  const [width, height] = [area.right - area.left, area.bottom - area.top];
  const split = area.left + width * 0.64;
  let svg =
    text((area.left + area.right) / 2, area.top + 3, 'IV. Những thay đổi sau khi cấp giấy', centred({ size: 12 })) +
    rect(area.left, area.top + 8, width, height - 8, 'none', '#222', 0.35) +
    line(split, area.top + 8, split, area.bottom, 0.3) +
    line(area.left, area.top + 22, area.right, area.top + 22, 0.3) +
    text((area.left + split) / 2, area.top + 16, 'Nội dung thay đổi', centred({ size: 11 })) +
    text((split + area.right) / 2, area.top + 16, 'Xác nhận', centred({ size: 11 }));
  for (let n = 0, y = area.top + 30; n < Math.floor(between(random, 2, 5)); n++) {
    const part = paragraph(area.left + 3, y, split - area.left - 6, sentence(random, 'held-out'), { size: 11 });
    svg += part.svg + (random() < 0.5 ? place(signature(random), split + 6, y, 0, 0.7) : '');
    y = part.y + 10;
  }
  return svg;
};

/** Terms in bold, what they mean set far to the right of them. */
const terms: FacingPage = (random, area) => {
  const inner = area.left + (area.right - area.left) * 0.3;
  let svg = '';
  for (let y = area.top + 5; y < area.bottom - 12;) {
    const part = paragraph(inner, y, area.right - inner, sentence(random, 'tuned'), { size: 12 });
    svg += text(area.left, y, pick(random, ['Hồ sơ giấy', 'Bản chính', 'Số hóa', 'Kho lưu trữ']), {
      size: 12,
      weight: 700,
    });
    svg += part.svg;
    y = part.y + 4;
  }
  return svg;
};

/** A diary of the duty room: a date in the margin, a few lines by pen, no rules. */
const diary: FacingPage = (random, area) => {
  let svg = '';
  for (let y = area.top + 6; y < area.bottom - 8;) {
    svg += text(area.left, y, `${date(random).slice(0, 5)}:`, { size: 12, weight: 700 });
    for (let n = 0; n < Math.floor(between(random, 1, 5)) && y < area.bottom - 4; n++, y += 8.8)
      svg += place(
        penned(random, (area.right - area.left - 18) * between(random, 0.35, 1), '#222a55', 0.42),
        area.left + 18,
        y,
      );
    y += 4;
  }
  return svg;
};

/** A page of names and amounts in a frame with three columns, sums carried over. */
const collection: FacingPage = (random, area) => {
  const width = area.right - area.left;
  let svg = rect(area.left, area.top, width, area.bottom - area.top, 'none', '#333', 0.3);
  for (const share of [0.12, 0.66])
    svg += line(area.left + width * share, area.top, area.left + width * share, area.bottom, 0.25);
  svg += text(area.left + width * 0.14, area.top + 7, 'Mang sang', { size: 11, italic: true });
  for (let y = area.top + 16, n = 1; y < area.bottom - 4; y += 8.1, n++)
    svg +=
      text(area.left + 2, y, String(n), { size: 11 }) +
      text(area.left + width * 0.14, y, pick(random, NAMES), { size: 11 }) +
      (random() < 0.9 ? text(area.right - 2, y, figure(random), { size: 11, anchor: 'end' }) : '');
  return svg;
};

export const FIFTH_FACING: Record<string, FacingPage> = {
  petition,
  timesheet,
  civilExtract,
  regulation,
  bill,
  changes,
  terms,
  diary,
  collection,
};
