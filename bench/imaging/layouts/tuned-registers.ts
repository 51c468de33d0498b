import { penned, scribble } from '../draw/ink.ts';
import { between, pick, type Random } from '../draw/random.ts';
import { fill, line, place, text, type TextStyle } from '../draw/svg.ts';
import { date, figure, HOMES, NAMES } from './corpus.ts';
import { A4_ACROSS, A4_UP, type SizedLayout } from './sized-layout.ts';

/** Pages of old registers and of forms filled in by hand: ruled, little of them printed. */

const INKS = ['#23306b', '#1c1c22', '#3a4a8f', '#4a3a2e'];

/** A hand: its ink, its pen, and whether it writes with loops or in arches. */
interface Hand {
  colour: string;
  thick: number;
  looped: boolean;
}

function hand(random: Random): Hand {
  return { colour: pick(random, INKS), thick: between(random, 0.3, 0.5), looped: random() < 0.6 };
}

function written(random: Random, { colour, thick, looped }: Hand, x: number, y: number, width: number): string {
  return place((looped ? penned : scribble)(random, width, colour, thick), x, y);
}

/** Words one below the other about the middle of a cell. */
function headOf(x: number, y: number, words: string, style: TextStyle): string {
  const rows = words.split('\n');
  const leading = (style.size ?? 10) * 0.43;
  return rows
    .map((row, i) => text(x, y + (i - (rows.length - 1) / 2) * leading + 1, row, { ...style, anchor: 'middle' }))
    .join('');
}

interface Ruled {
  columns: [width: number, head: string][];
  x: number;
  y: number;
  headHeight: number;
  rowHeight: number;
  rows: number;
  rule?: string;
  style: TextStyle;
  cell(row: number, column: number, x: number, y: number, width: number): string;
}

/** A grid with printed heads; `cell` draws into each field, y its base line. */
function ruled({ columns, x, y, headHeight, rowHeight, rows, rule = '#4c4642', style, cell }: Ruled): string {
  const width = columns.reduce((sum, [column]) => sum + column, 0);
  const bottom = y + headHeight + rows * rowHeight;
  let svg = line(x, y, x + width, y, 0.35, rule);
  for (let r = 0; r <= rows; r++) {
    const at = y + headHeight + r * rowHeight;
    svg += line(x, at, x + width, at, 0.25, rule);
  }
  let at = x;
  columns.forEach(([column, head], c) => {
    svg += line(at, y, at, bottom, 0.3, rule) + headOf(at + column / 2, y + headHeight / 2, head, style);
    for (let r = 0; r < rows; r++) svg += cell(r, c, at, y + headHeight + (r + 0.7) * rowHeight, column);
    at += column;
  });
  return svg + line(at, y, at, bottom, 0.3, rule);
}

/** The left page of a marriage register: two lines of heads, entries in ink, many fields empty. */
const marriages: SizedLayout = {
  ...A4_ACROSS,
  draw: (random) => {
    const by = hand(random);
    const share = between(random, 0.25, 0.95);
    return (
      text(148, 16, 'SỔ ĐĂNG KÝ KẾT HÔN', { size: 13, weight: 700, anchor: 'middle' }) +
      ruled({
        columns: [
          [14, 'Số\nTT'],
          [26, 'Ngày, tháng\nđăng ký'],
          [54, 'Họ và tên chồng\nNăm sinh'],
          [44, 'Nơi thường trú'],
          [54, 'Họ và tên vợ\nNăm sinh'],
          [44, 'Nơi thường trú'],
          [36, 'Chữ ký\ncủa hai bên'],
        ],
        x: 12,
        y: 22,
        headHeight: 15,
        rowHeight: 15.5,
        rows: 10,
        style: { size: 10, weight: 700 },
        cell: (r, c, x, y, width) =>
          c === 0
            ? text(x + 4, y, String(r + 11), { size: 11, italic: true, fill: by.colour })
            : random() < share
              ? written(random, by, x + 2, y - 4, width * between(random, 0.4, 0.8)) +
                (random() < 0.5 ? written(random, by, x + 3, y + 2.5, width * between(random, 0.3, 0.6)) : '')
              : '',
      })
    );
  },
};

/** A book of those who moved in and out, its heads in small print with numbers of the columns below. */
const movements: SizedLayout = {
  ...A4_ACROSS,
  draw: (random) => {
    const by = hand(random);
    const filled = Math.floor(between(random, 2, 13));
    return ruled({
      columns: [
        [10, 'STT\n(1)'],
        [48, 'Họ, tên người chuyển\n(2)'],
        [24, 'Sinh ngày\n(3)'],
        [16, 'Nam, nữ\n(4)'],
        [26, 'Nghề nghiệp\n(5)'],
        [46, 'Nơi chuyển đến\n(6)'],
        [46, 'Nơi chuyển đi\n(7)'],
        [26, 'Ngày chuyển\n(8)'],
        [32, 'Ghi chú\n(9)'],
      ],
      x: 11,
      y: 14,
      headHeight: 12,
      rowHeight: 12.6,
      rows: 14,
      rule: '#7a6a60',
      style: { size: 8.5 },
      cell: (r, c, x, y, width) =>
        r < filled && (c < 2 || random() < 0.7)
          ? c === 0
            ? written(random, by, x + 2, y, 3)
            : written(random, by, x + 1.5, y, width * between(random, 0.35, 0.85))
          : '',
    });
  },
};

/** A page of a register with nothing entered yet: the heads are all there is to read. */
const unused: SizedLayout = {
  ...A4_UP,
  draw: (random) =>
    text(105, 20, pick(random, ['SỔ THEO DÕI CHỨNG THỰC', 'SỔ TIẾP NHẬN ĐƠN THƯ']), {
      size: 12,
      weight: 700,
      anchor: 'middle',
    }) +
    ruled({
      columns: [
        [14, 'Số thứ\ntự'],
        [26, 'Ngày\ntiếp nhận'],
        [48, 'Họ tên, nơi ở của\nngười yêu cầu'],
        [52, 'Nội dung giấy tờ\nđược chứng thực'],
        [22, 'Lệ phí\n(đồng)'],
        [24, 'Người\nchứng thực'],
      ],
      x: 12,
      y: 28,
      headHeight: 16,
      rowHeight: between(random, 9, 14),
      rows: 16,
      style: { size: 10 },
      cell: () => '',
    }),
};

/** Entries of a death register, two side by side, each of labels and dotted lines written on by hand. */
const deaths: SizedLayout = {
  ...A4_ACROSS,
  draw: (random) => {
    const by = hand(random);
    const labels = ['Họ, chữ đệm, tên:', 'Giới tính:', 'Ngày sinh:', 'Quê quán:', 'Đã chết ngày:', 'Nơi chết:'];
    const more = ['Nguyên nhân:', 'Người đi khai tử:', 'Quan hệ:', 'Ghi chú:'];
    let svg = line(148.5, 10, 148.5, 200, 0.3, '#555');
    for (const x of [14, 156]) {
      svg += text(x + 62, 20, `Số: ......... Quyển số: .........`, { size: 10, anchor: 'middle' });
      [...labels, ...more].forEach((label, i) => {
        const y = 34 + i * 16;
        svg += fill(x, y, 126, label, '', { size: 11 }) + line(x, y + 8.6, x + 126, y + 8.6, 0.25, '#444', '0.3 0.9');
        if (random() < 0.8) svg += written(random, by, x + 40, y, between(random, 25, 70));
        if (random() < 0.3) svg += written(random, by, x + 4, y + 8, between(random, 30, 100));
      });
    }
    return svg;
  },
};

/** A list of land holders typed into a wide table of figures and abbreviations. */
const holders: SizedLayout = {
  ...A4_ACROSS,
  draw: (random) => {
    const share = between(random, 0.3, 1);
    const style: TextStyle = { family: 'Be Vietnam Pro', size: 8 };
    return ruled({
      columns: [
        [12, 'Số tờ'],
        [14, 'Số thửa'],
        [50, 'Tên chủ sử dụng'],
        [26, 'Diện tích\n(m²)'],
        [18, 'Loại đất'],
        [22, 'Hạng'],
        [30, 'Thời hạn'],
        [40, 'Địa chỉ thửa'],
        [58, 'Những thay đổi'],
      ],
      x: 13,
      y: 12,
      headHeight: 11,
      rowHeight: 9.2,
      rows: 19,
      style: { ...style, weight: 700 },
      cell: (_, c, x, y, width) => {
        if (random() > share) return '';
        const held = [
          String(Math.floor(between(random, 1, 60))),
          String(Math.floor(between(random, 1, 900))),
          pick(random, NAMES),
          figure(random),
          pick(random, ['ONT', 'LUC', 'CLN', 'BHK']),
          String(Math.floor(between(random, 1, 6))),
          date(random),
          pick(random, HOMES).split(',')[0]!,
          '',
        ][c]!;
        return text(x + width / 2, y, held, { ...style, anchor: 'middle' });
      },
    });
  },
};

/** A card of a family on narrow lines, only its labels printed. */
const familyCard: SizedLayout = {
  ...A4_UP,
  draw: (random) => {
    const by = hand(random);
    let svg = text(105, 24, 'PHIẾU KHAI NHÂN KHẨU', { size: 13, weight: 700, anchor: 'middle' });
    for (let y = 38; y < 280; y += 11) {
      svg += line(20, y + 1.5, 190, y + 1.5, 0.2, '#8a94a8');
      if (random() < 0.72) svg += written(random, by, between(random, 22, 60), y, between(random, 30, 120));
    }
    ['Chủ hộ', 'Sinh năm', 'Vợ (chồng)', 'Các con'].forEach((label, i) => {
      svg += text(20, 38 + i * 33 - 3, label, { size: 9.5 });
    });
    return svg;
  },
};

export const TUNED_REGISTERS = { marriages, movements, unused, deaths, holders, familyCard };
