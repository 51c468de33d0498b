import { scribble, seal, signature } from '../draw/ink.ts';
import { between, pick } from '../draw/random.ts';
import { fill, line, paragraph, place, rect, text } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES, sentence, sentences } from './corpus.ts';
import { picture } from './picture.ts';
import type { Layout } from './tuned.ts';

const PRO = 'Be Vietnam Pro';

/** A page of a register, its entries in ball pen. */
const register: Layout = (random) => {
  let svg = text(105, 20, 'SỔ ĐĂNG KÝ KHAI SINH', { size: 13, family: PRO, weight: 700, anchor: 'middle' });
  const columns = [18, 32, 86, 112, 150, 192];
  for (const x of columns) svg += line(x, 26, x, 282, 0.3, '#5a4a42');
  for (let r = 0; r < 13; r++) {
    const y = 26 + r * 19.7;
    svg += line(18, y, 192, y, 0.3, '#5a4a42');
    if (r === 0) {
      ['Số', 'Họ, chữ đệm, tên', 'Ngày sinh', 'Nơi sinh', 'Người khai'].forEach((title, c) => {
        svg += text(columns[c]! + 1.5, y + 11, title, { size: 9.5, family: PRO, weight: 700 });
      });
    } else {
      svg += text(columns[0]! + 3, y + 11, String(r + 40), { size: 11, italic: true });
      for (let c = 1; c < 5; c++) {
        if (random() < 0.12) continue;
        const wide = (columns[c + 1]! - columns[c]!) * between(random, 0.45, 0.8);
        svg += place(scribble(random, wide, '#2b3d7a', 0.4), columns[c]! + 2.5, y + 9.5);
        if (random() < 0.5) svg += place(scribble(random, wide * 0.6, '#2b3d7a', 0.4), columns[c]! + 3, y + 16);
      }
    }
  }
  return svg + line(18, 282, 192, 282, 0.3, '#5a4a42');
};

/** A framed certificate on patterned paper. */
const certificate: Layout = (random) => {
  const person = Math.floor(random() * NAMES.length);
  let waves = '';
  for (let y = 8; y < 292; y += 5) {
    waves += `<path d="M8 ${y}${Array.from({ length: 10 }, (_, k) => `q9.7 ${k % 2 ? 5 : -5} 19.4 0`).join('')}" fill="none" stroke="#e7d9b4" stroke-width=".4"/>`;
  }
  const rows: [string, string][] = [
    ['Chứng nhận ông (bà):', NAMES[person]!],
    ['Sinh năm:', '1902'],
    ['Địa chỉ:', HOMES[person]!],
    ['Đã hoàn thành:', 'lớp bồi dưỡng nghiệp vụ'],
    ['Xếp loại:', 'Khá'],
  ];
  return (
    waves +
    rect(10, 10, 190, 277, 'none', '#8a5a2b', 1.6) +
    rect(13, 13, 184, 271, 'none', '#8a5a2b', 0.4) +
    text(105, 34, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { family: PRO, size: 12, weight: 700, anchor: 'middle' }) +
    text(105, 41, 'Độc lập - Tự do - Hạnh phúc', { family: PRO, size: 12, anchor: 'middle' }) +
    text(105, 74, 'GIẤY CHỨNG NHẬN', { family: PRO, size: 26, weight: 700, anchor: 'middle', fill: '#a3202a' }) +
    rows.map(([label, value], i) => fill(32, 104 + i * 15, 150, label, value, { family: PRO, size: 13 })).join('') +
    text(140, 200, 'GIÁM ĐỐC', { family: PRO, size: 12, weight: 700, anchor: 'middle' }) +
    place(seal('TRUNG TÂM GIÁO DỤC LÂM HẢI'), 130, 220, between(random, -40, 40)) +
    place(signature(random), 132, 214)
  );
};

/** A narrow till receipt glued or laid on an A4 page. */
const receipt: Layout = (random) => {
  const style = { family: PRO, size: 9 };
  let svg = text(70, 30, 'BƯU ĐIỆN LÂM HẢI', { ...style, weight: 700, anchor: 'middle' });
  svg += text(70, 35, 'Biên lai thu phí, lệ phí', { ...style, anchor: 'middle' });
  svg += line(38, 38, 102, 38, 0.3, '#222', '1 1');
  for (let i = 0; i < 9; i++) {
    const y = 44 + i * 5.5;
    svg += text(
      38,
      y,
      pick(random, ['Lệ phí cấp bản sao', 'Phí chứng thực', 'Cước chuyển phát', 'Phí thẩm định']),
      style,
    );
    svg += text(102, y, figure(random), { ...style, anchor: 'end' });
  }
  return (
    svg +
    line(38, 95, 102, 95, 0.3, '#222', '1 1') +
    text(38, 101, `Ngày ${date(random)}`, style) +
    text(38, 107, 'Xin cảm ơn quý khách', { ...style, italic: true })
  );
};

const report: Layout = (random) => {
  let svg = text(25, 24, 'BÁO CÁO KẾT QUẢ', { family: PRO, size: 18, weight: 700 }) + rect(25, 28, 160, 1.2, '#1d4f7c');
  let y = 38;
  for (let i = 0; i < 3; i++) {
    const part = paragraph(25, y, 160, sentences(random, 'held-out', 2), { family: PRO, weight: 300, size: 11 });
    svg += part.svg;
    y = part.y + 2;
  }
  svg +=
    place(picture(random, 110, 74), 50, y + 2) +
    text(105, y + 82, 'Hình 1. Hiện trạng', { family: PRO, size: 9.5, italic: true, anchor: 'middle' });
  return svg + paragraph(25, y + 92, 160, sentences(random, 'held-out', 3), { family: PRO, weight: 300, size: 11 }).svg;
};

const twoColumns: Layout = (random) => {
  let svg = text(105, 22, 'DANH SÁCH CỬ TRI', { family: PRO, size: 14, weight: 700, anchor: 'middle' });
  for (const x of [20, 110]) {
    for (let i = 0; i < 36; i++) {
      svg += text(x, 34 + i * 6.8, `${i + 1}. ${pick(random, NAMES)}`, { family: PRO, size: 10 });
      svg += text(x + 68, 34 + i * 6.8, String(Math.floor(between(random, 1900, 1904))), { family: PRO, size: 10 });
    }
  }
  return svg;
};

const cover: Layout = (random) =>
  text(105, 40, 'PHÔNG LƯU TRỮ ỦY BAN NHÂN DÂN', { family: PRO, size: 12, anchor: 'middle' }) +
  text(105, 120, 'HỒ SƠ', { family: PRO, size: 30, weight: 700, anchor: 'middle' }) +
  text(105, 136, 'Về việc: ' + sentence(random, 'held-out').slice(0, 32), { family: PRO, size: 12, anchor: 'middle' }) +
  text(60, 240, 'Số tờ: 24', { family: PRO, size: 11 }) +
  text(120, 240, 'Thời hạn bảo quản: vĩnh viễn', { family: PRO, size: 11 });

/** Minutes of a meeting in italics, a hand-signed list below. */
const minutes: Layout = (random) => {
  let svg = text(105, 28, 'BIÊN BẢN LÀM VIỆC', { size: 15, weight: 700, italic: true, anchor: 'middle' });
  let y = 42;
  for (let i = 0; i < 5; i++) {
    const part = paragraph(32, y, 152, sentences(random, 'held-out', 2), { size: 12.5, italic: true });
    svg += part.svg;
    y = part.y + 2;
  }
  for (let i = 0; i < 4; i++) {
    svg += text(36 + (i % 2) * 80, y + 10 + Math.floor(i / 2) * 34, pick(random, NAMES), { size: 12 });
    svg += place(signature(random, '#1d2b66', 0.45), 40 + (i % 2) * 80, y + 20 + Math.floor(i / 2) * 34, 0, 0.8);
  }
  return svg;
};

/** A ledger of figures without rules. */
const ledger: Layout = (random) => {
  let svg = text(20, 24, 'Bảng cân đối', { family: PRO, size: 13, weight: 700 });
  for (let r = 0; r < 38; r++) {
    const y = 36 + r * 6.3;
    svg += text(20, y, `${100 + r}`, { family: PRO, size: 9.5 });
    for (let c = 0; c < 5; c++)
      if (random() < 0.85) svg += text(66 + c * 31, y, figure(random), { family: PRO, size: 9.5, anchor: 'end' });
  }
  return svg;
};

const shout: Layout = (random) => {
  let svg = '';
  let y = 50;
  for (let i = 0; i < 4; i++) {
    const part = paragraph(30, y, 150, sentence(random, 'held-out').toUpperCase(), {
      family: PRO,
      size: 14,
      weight: 700,
    });
    svg += part.svg;
    y = part.y + 8;
  }
  return svg;
};

export const HELD_OUT = { register, certificate, receipt, report, twoColumns, cover, minutes, ledger, shout };
