import { scribble } from '../draw/ink.ts';
import { between, pick, type Random } from '../draw/random.ts';
import { line, place, rect, text, widthOf, type TextStyle } from '../draw/svg.ts';
import { date, figure, NAMES } from './corpus.ts';
import { A4_ACROSS, A4_UP, type SizedLayout } from './sized-layout.ts';

/** Old books and forms of little print: other heads, grids and hands than the tuned ones have. */

const PRO = 'Be Vietnam Pro';

/** A hurried hand of pointed strokes, `width` mm wide. */
function jotted(random: Random, x: number, y: number, width: number, colour: string): string {
  let path = `M${x} ${y}`;
  for (let at = 0; at < width;) {
    const step = between(random, 0.7, 1.5);
    const high = between(random, 1.2, 2.4) * (random() < 0.18 ? 1.9 : 1);
    path += `l${(step * 0.7).toFixed(2)} ${(-high).toFixed(2)}l${(step * 0.3).toFixed(2)} ${high.toFixed(2)}`;
    if (random() < 0.08) path += `l${-step} 2.2l${step} -2.2`;
    if (random() < 0.2) path += `m${between(random, 0.8, 2).toFixed(2)} 0`;
    at += step;
  }
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width=".38" stroke-linejoin="round"/>`;
}

/** Lines across the page at `rows` and down at `columns`, mm. */
function grid(columns: number[], rows: number[], colour: string, thick: number): string {
  const [left, right] = [columns[0]!, columns.at(-1)!];
  const [top, bottom] = [rows[0]!, rows.at(-1)!];
  return (
    columns.map((x) => line(x, top, x, bottom, thick, colour)).join('') +
    rows.map((y) => line(left, y, right, y, thick, colour)).join('')
  );
}

const steps = (from: number, step: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, i) => from + i * step);

/** A mortgage book in landscape, its narrow columns headed from bottom to top. */
const mortgages: SizedLayout = {
  ...A4_ACROSS,
  draw: (random) => {
    const columns = [15, 27, 40, 92, 140, 152, 176, 226, 284];
    const heads = [
      'Số vào sổ',
      'Ngày nhận',
      'Bên thế chấp',
      'Tài sản bảo đảm',
      'Tờ bản đồ',
      'Thửa số',
      'Bên nhận thế chấp',
      'Xóa đăng ký thế chấp',
    ];
    const rows = [18, 44, ...steps(54, 10, 14)];
    let svg = text(15, 13, 'Quyển số 07 - Đăng ký giao dịch bảo đảm', { family: PRO, size: 10 });
    svg += grid(columns, rows, '#31503c', 0.28);
    heads.forEach((head, c) => {
      const [x, next] = [columns[c]!, columns[c + 1]!];
      const style: TextStyle = { family: PRO, size: 9, weight: 700 };
      svg +=
        next - x < 30
          ? place(text(0, 0, head, { ...style, anchor: 'middle' }), (x + next) / 2 + 1, 31, -90)
          : text((x + next) / 2, 32, head, { ...style, anchor: 'middle' });
      const filled = between(random, 0.2, 0.8);
      for (const y of rows.slice(1, -1))
        if (random() < filled) svg += jotted(random, x + 1.5, y + 7, (next - x) * between(random, 0.3, 0.7), '#20283c');
    });
    return svg;
  },
};

/** Two stubs of a receipt book, labels in front of dotted lines. */
const stubs: SizedLayout = {
  ...A4_UP,
  draw: (random) => {
    let svg = line(8, 148, 202, 148, 0.25, '#666', '2 2');
    for (const y of [0, 148]) {
      svg += text(30, y + 18, 'BIÊN LAI THU TIỀN', { family: PRO, size: 14, weight: 700 });
      svg += text(150, y + 18, `Ký hiệu: ${Math.floor(between(random, 10, 99))}AB`, { family: PRO, size: 9 });
      ['Người nộp tiền', 'Thuộc hộ, xóm', 'Lý do nộp', 'Bằng chữ', 'Kèm theo chứng từ'].forEach((label, i) => {
        const at = y + 36 + i * 15;
        const from = 24 + widthOf(label, { family: PRO, size: 10 }) + 3;
        svg +=
          text(24, at, label, { family: PRO, size: 10 }) + line(from, at + 0.5, 190, at + 0.5, 0.3, '#555', '0.4 1.1');
        if (random() < 0.85) svg += jotted(random, from + 3, at - 0.4, between(random, 30, 90), '#1f2f7a');
      });
      svg +=
        text(40, y + 118, 'Thủ quỹ', { family: PRO, size: 10 }) +
        text(140, y + 118, 'Kế toán', { family: PRO, size: 10 });
    }
    return svg;
  },
};

/** Boxes with a small label in the corner of each, to be filled in. */
const boxes: SizedLayout = {
  ...A4_UP,
  draw: (random) => {
    const labels = [
      'Tên thường gọi',
      'Bí danh',
      'Nguyên quán',
      'Tôn giáo',
      'Trình độ văn hóa',
      'Nơi làm việc',
      'Chuyển đến từ',
      'Lý do xóa tên',
      'Cán bộ ghi sổ',
    ];
    let svg = text(105, 17, 'BẢN KHAI LÝ LỊCH HỘ TỊCH', { family: PRO, size: 12, weight: 700, anchor: 'middle' });
    for (let r = 0; r < 9; r++) {
      for (const x of [14, 106]) {
        const y = 24 + r * 29;
        svg += rect(x, y, 90, 27, 'none', '#2f2f2f', 0.4);
        svg += text(x + 2, y + 4.5, pick(random, labels), { family: PRO, size: 8 });
        if (random() < 0.65) svg += place(scribble(random, between(random, 20, 70), '#27417d', 0.45), x + 6, y + 16);
      }
    }
    return svg;
  },
};

/** A list of recruits typed in capitals, close rules, half of it empty. */
const recruits: SizedLayout = {
  ...A4_ACROSS,
  draw: (random) => {
    const columns = [10, 24, 84, 114, 136, 190, 240, 287];
    const heads = ['Mã số', 'Công dân', 'Tuổi', 'Sức khỏe', 'Học vấn, nghề', 'Gia đình', 'Kết luận'];
    const rows = steps(26, 7, 24);
    const last = Math.floor(between(random, 5, 20));
    let svg =
      text(10, 18, 'Trích ngang thanh niên tuổi nghĩa vụ', { size: 12, italic: true }) +
      grid(columns, rows, '#222', 0.4);
    heads.forEach((head, c) => {
      svg += text(columns[c]! + 1.5, 31, head, { size: 9, weight: 700 });
      for (let r = 1; r <= last; r++) {
        const cell = [
          `NV${r + 100}`,
          pick(random, NAMES).toUpperCase(),
          String(17 + (r % 9)),
          pick(random, ['A1', 'B2']),
          '12/12',
          date(random),
          '',
        ][c]!;
        svg += text(columns[c]! + 1.5, rows[r]! + 5, cell, { size: 9 });
      }
    });
    return svg;
  },
};

/** A cash book's page of narrow columns, its head in two storeys, nothing but figures below. */
const cash: SizedLayout = {
  ...A4_UP,
  draw: (random) => {
    const columns = [12, 30, 44, 104, 129, 154, 179, 200];
    const rows = [20, 28, 36, ...steps(43.5, 7.5, 31)];
    let svg = grid(columns, rows, '#9a5a5a', 0.25);
    const style: TextStyle = { family: PRO, size: 8.5, anchor: 'middle' };
    ['Chứng từ', '', 'Diễn giải', 'Tiền gửi', 'Tiền mặt', 'Còn lại', 'Ký'].forEach((head, c) => {
      svg += text((columns[c]! + columns[c + 1]!) / 2, 25.5, head, { ...style, weight: 700 });
    });
    ['Ngày', 'Số', 'Nội dung khoản', 'Thu vào', 'Chi ra', 'Tồn quỹ', ''].forEach((head, c) => {
      svg += text((columns[c]! + columns[c + 1]!) / 2, 33.5, head, style);
    });
    for (const y of rows.slice(2, 2 + Math.floor(between(random, 3, 30)))) {
      svg += jotted(random, 46, y + 5.5, between(random, 15, 50), '#2a2a55');
      for (const c of [3, 4, 5]) {
        if (random() < 0.6)
          svg += text(columns[c + 1]! - 2, y + 5.5, figure(random), { size: 10, italic: true, anchor: 'end' });
      }
    }
    return svg;
  },
};

/** A page of an infirmary's book: a wide double head, a few lines of ink and the rest bare. */
const infirmary: SizedLayout = {
  ...A4_ACROSS,
  draw: (random) => {
    const columns = [14, 26, 76, 92, 108, 150, 210, 250, 283];
    const rows = [30, 48, ...steps(60, 12, 11)];
    let svg =
      text(148, 14, 'TRẠM Y TẾ', { family: PRO, size: 11, anchor: 'middle' }) +
      text(148, 22, 'SỔ KHÁM BỆNH', { family: PRO, size: 13, weight: 700, anchor: 'middle' }) +
      grid(columns, rows, '#5b6b8c', 0.3);
    ['TT', 'Người bệnh', 'Nam', 'Nữ', 'Thẻ bảo hiểm', 'Triệu chứng, chẩn đoán', 'Điều trị', 'Y sĩ'].forEach(
      (head, c) => {
        svg += text((columns[c]! + columns[c + 1]!) / 2, 41, head, { family: PRO, size: 9, anchor: 'middle' });
      },
    );
    for (const y of rows.slice(1, 2 + Math.floor(between(random, 1, 11)))) {
      for (let c = 0; c < 8; c++) {
        const wide = columns[c + 1]! - columns[c]!;
        if (random() < 0.7)
          svg += place(scribble(random, wide * between(random, 0.3, 0.75), '#30304a', 0.35), columns[c]! + 1.5, y + 8);
      }
    }
    return svg;
  },
};

export const HELD_OUT_REGISTERS = { mortgages, stubs, boxes, recruits, cash, infirmary };
