import { between, pick, type Random } from '../draw/random.ts';
import { signedAndSealed } from '../draw/ink.ts';
import { fill, line, paragraph, place, rect, text, type TextStyle } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES, sentence, sentences } from './corpus.ts';
import { picture } from './picture.ts';

/** Content of an A4 page, 210 × 297 mm, as SVG. */
export type Layout = (random: Random) => string;

const SEAL = 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM';

/** Two columns at the head of every official paper (ND 30/2020, annex I). */
export function head(random: Random, style: TextStyle = {}): string {
  const number = Math.floor(between(random, 3, 420));
  const at = (x: number, y: number, words: string, more: TextStyle = {}) =>
    text(x, y, words, { ...style, anchor: 'middle', ...more });
  return (
    at(62, 26, 'ỦY BAN NHÂN DÂN', { size: 12 }) +
    at(62, 31.5, 'XÃ MẪU LÂM', { size: 12, weight: 700 }) +
    line(52, 33.5, 72, 33.5, 0.3) +
    at(62, 40, `Số: ${number}/UBND-VHXH`) +
    at(145, 26, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, weight: 700 }) +
    at(145, 31.5, 'Độc lập - Tự do - Hạnh phúc', { weight: 700 }) +
    line(118, 33.5, 172, 33.5, 0.3) +
    at(148, 40, `Mẫu Lâm, ngày ${date(random).slice(0, 2)} tháng 10 năm 2026`, { italic: true })
  );
}

function signer(random: Random, y: number, sealed: boolean): string {
  const name = pick(random, NAMES);
  return (
    text(150, y, 'TM. ỦY BAN NHÂN DÂN', { weight: 700, anchor: 'middle' }) +
    text(150, y + 6, 'CHỦ TỊCH', { weight: 700, anchor: 'middle' }) +
    (sealed ? place(signedAndSealed(random, SEAL, between(random, -25, 25)), 138, y + 20) : '') +
    text(150, y + 37, name, { weight: 700, anchor: 'middle' })
  );
}

function prose(random: Random, y: number, until: number, style: TextStyle = {}): { svg: string; y: number } {
  let svg = '';
  while (y < until) {
    const part = paragraph(30, y, 162, sentences(random, 'tuned', 2), { ...style, indent: 10 });
    svg += part.svg;
    y = part.y + 2.5;
  }
  return { svg, y };
}

const letter: Layout = (random) => {
  const words = sentence(random, 'tuned').slice(0, 60);
  const body = prose(random, 66, 175);
  return (
    head(random) +
    text(62, 46, 'V/v ' + words.slice(0, 34).toLowerCase(), { size: 12, anchor: 'middle' }) +
    text(110, 57, 'Kính gửi: Trưởng các thôn, tổ dân phố trên địa bàn xã.', { anchor: 'middle' }) +
    body.svg +
    text(30, body.y + 12, 'Nơi nhận:', { size: 12, weight: 700, italic: true }) +
    text(30, body.y + 17, '- Như trên;', { size: 11 }) +
    text(30, body.y + 21.5, '- Lưu: VT, VHXH.', { size: 11 }) +
    signer(random, body.y + 12, true)
  );
};

const decision: Layout = (random) => {
  const body = prose(random, 78, 205, { size: 14 });
  return (
    head(random) +
    text(110, 54, 'QUYẾT ĐỊNH', { size: 14, weight: 700, anchor: 'middle' }) +
    text(110, 61, 'Về việc phê duyệt danh sách hồ sơ số hóa đợt 3', { size: 14, weight: 700, anchor: 'middle' }) +
    body.svg +
    signer(random, body.y + 6, random() < 0.5)
  );
};

const denseProse: Layout = (random) =>
  prose(random, 24, 268, { size: 12 }).svg + text(110, 285, '2', { anchor: 'middle' });

const table: Layout = (random) => {
  const columns = [12, 52, 34, 30, 36];
  const titles = ['STT', 'Họ và tên', 'Số tiền (đồng)', 'Diện tích', 'Ghi chú'];
  const rows = 16 + Math.floor(random() * 5);
  let svg = head(random) + text(110, 54, 'DANH SÁCH CHI TRẢ HỖ TRỢ', { weight: 700, anchor: 'middle' });
  const [x, y, height] = [28, 62, 9.2];
  const width = columns.reduce((a, b) => a + b, 0);
  for (let r = 0; r <= rows; r++) svg += line(x, y + r * height, x + width, y + r * height, 0.35);
  let at = x;
  columns.forEach((column, c) => {
    svg += line(at, y, at, y + rows * height, 0.35);
    svg += text(at + column / 2, y + 6.2, titles[c]!, { size: 11, weight: 700, anchor: 'middle' });
    for (let r = 1; r < rows; r++) {
      const value = [String(r), pick(random, NAMES), figure(random), figure(random), random() < 0.3 ? 'Hộ nghèo' : ''][
        c
      ]!;
      svg += text(at + 2, y + r * height + 6.2, value, { size: 11 });
    }
    at += column;
  });
  return svg + line(at, y, at, y + rows * height, 0.35);
};

const form: Layout = (random) => {
  let svg =
    text(110, 26, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { weight: 700, anchor: 'middle' }) +
    text(110, 32, 'Độc lập - Tự do - Hạnh phúc', { weight: 700, anchor: 'middle' }) +
    line(84, 34.5, 136, 34.5) +
    text(110, 48, 'TỜ KHAI ĐĂNG KÝ KHAI SINH', { size: 14, weight: 700, anchor: 'middle' });
  const person = Math.floor(random() * NAMES.length);
  const rows: [string, string][] = [
    ['Kính gửi:', 'Ủy ban nhân dân xã Mẫu Lâm'],
    ['Họ, chữ đệm, tên người yêu cầu:', NAMES[person]!],
    ['Nơi cư trú:', HOMES[person]!],
    ['Giấy tờ tùy thân:', '052190000123'],
    ['Quan hệ với người được khai sinh:', random() < 0.5 ? 'Mẹ' : ''],
    ['Họ, chữ đệm, tên:', pick(random, NAMES)],
    ['Ngày, tháng, năm sinh:', date(random)],
    ['Nơi sinh:', 'Trạm Y tế xã Mẫu Lâm'],
    ['Dân tộc:', 'Kinh'],
    ['Quê quán:', random() < 0.6 ? HOMES[(person + 3) % HOMES.length]! : ''],
  ];
  rows.forEach(([label, value], i) => (svg += fill(30, 64 + i * 11, 162, label, value)));
  return (
    svg +
    text(150, 190, 'Người yêu cầu', { weight: 700, anchor: 'middle' }) +
    place(signedAndSealed(random, SEAL, 8), 140, 205)
  );
};

const fewWords: Layout = (random) =>
  text(105, 70, 'PHIẾU CHUYỂN HỒ SƠ', { size: 16, weight: 700, anchor: 'middle' }) +
  fill(40, 95, 130, 'Bộ phận chuyển:', random() < 0.5 ? 'Văn thư' : '') +
  fill(40, 110, 130, 'Bộ phận nhận:', '') +
  fill(40, 125, 130, 'Số tờ:', String(Math.floor(between(random, 2, 40)))) +
  text(140, 155, 'Người nhận', { anchor: 'middle' });

const capitals: Layout = (random) => {
  let svg = head(random) + text(110, 60, 'THÔNG BÁO', { size: 16, weight: 700, anchor: 'middle' });
  let y = 74;
  while (y < 200) {
    const part = paragraph(30, y, 160, sentence(random, 'tuned').toUpperCase(), { size: 13, weight: 700 });
    svg += part.svg;
    y = part.y + 3;
  }
  return svg;
};

const numbers: Layout = (random) => {
  let svg = '';
  for (let r = 0; r < 34; r++) {
    const y = 24 + r * 7.4;
    svg += line(25, y + 2, 190, y + 2, 0.25) + text(28, y, String(r + 1), { size: 11 });
    for (let c = 0; c < 5; c++) svg += text(72 + c * 29, y, figure(random), { size: 11, anchor: 'end' });
  }
  for (const x of [25, 42, 76, 105, 134, 163, 190]) svg += line(x, 18, x, 270.2, 0.25);
  return svg;
};

const withPicture: Layout = (random) => {
  const body = prose(random, 160, 245);
  return head(random) + place(picture(random, 140, 92), 40, 56) + body.svg;
};

const smallPrint: Layout = (random) => {
  let svg = text(105, 25, 'QUY ĐỊNH TIẾP NHẬN HỒ SƠ', { size: 12, weight: 700, anchor: 'middle' });
  let y = 34;
  while (y < 262) {
    const part = paragraph(25, y, 165, sentences(random, 'tuned', 3), { size: 10 });
    svg += part.svg;
    y = part.y + 1.5;
  }
  return svg;
};

const grid: Layout = (random) => {
  let svg = text(105, 30, 'PHIẾU THU THẬP THÔNG TIN', { size: 14, weight: 700, anchor: 'middle' });
  for (let r = 0; r < 9; r++) {
    const y = 45 + r * 22;
    svg += text(26, y, `${r + 1}. ${['Họ và tên', 'Số định danh', 'Ngày sinh', 'Nơi ở', 'Điện thoại'][r % 5]}`, {
      size: 11,
    });
    for (let c = 0; c < 22; c++) {
      svg += rect(26 + c * 7.2, y + 3, 7.2, 8, 'none', '#333', 0.3);
      if (c < 12 && r % 2 === 0)
        svg += text(29.6 + c * 7.2, y + 9, pick(random, [...'0123456789']), { size: 12, anchor: 'middle' });
    }
  }
  return svg;
};

export const TUNED = {
  letter,
  decision,
  denseProse,
  table,
  form,
  fewWords,
  capitals,
  numbers,
  withPicture,
  smallPrint,
  grid,
};
