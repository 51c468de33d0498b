import { seal, signature } from '../../draw/ink.ts';
import { between, pick } from '../../draw/random.ts';
import { line, place, rect, text } from '../../draw/svg.ts';
import { NAMES } from '../corpus.ts';
import type { WideLayout } from '../one-sheet.ts';
import { ARIAL, columnsAt, grid, SANS, steps, TYPEWRITER } from './print.ts';
import { HAMLETS } from './words.ts';

/** Maps and drawings on an A3 lying across: 420 × 297 mm, one page each. */

type Point = readonly [x: number, y: number];
const path = (points: readonly Point[], close = false): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${close ? 'Z' : ''}`;
const stroke = (d: string, width: number, colour = '#1a1a1a', dash = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;

/** An extract of the cadastral map: plots about one that matters, its corners listed, who drew and who signed. */
export const cadastralExtract: WideLayout = (random) => {
  let svg =
    text(210, 17, 'TRÍCH LỤC BẢN ĐỒ ĐỊA CHÍNH', { family: ARIAL, size: 17, weight: 700, anchor: 'middle' }) +
    text(210, 25, 'Thửa đất số 217, tờ bản đồ số 18, xã Mẫu Lâm', { family: ARIAL, size: 12, anchor: 'middle' });
  svg += rect(12, 31, 290, 254, 'none', '#111', 0.6);
  const nodes = Array.from({ length: 6 }, (_, r) =>
    Array.from({ length: 7 }, (_, c): Point => [
      20 + c * 45.6 + (c % 6 ? between(random, -11, 11) : 0),
      38 + r * 48 + (r % 5 ? between(random, -10, 10) : 0),
    ]),
  );
  for (let r = 0; r < 5; r++)
    for (let c = 0; c < 6; c++) {
      const ring = [nodes[r]![c]!, nodes[r]![c + 1]!, nodes[r + 1]![c + 1]!, nodes[r + 1]![c]!];
      const own = r === 2 && c === 3;
      svg += stroke(path(ring, true), own ? 0.9 : 0.3);
      const [x, y] = [(ring[0]![0] + ring[2]![0]) / 2, (ring[0]![1] + ring[2]![1]) / 2];
      svg +=
        text(x, y, own ? '217' : String(Math.floor(between(random, 150, 330))), {
          family: ARIAL,
          size: own ? 13 : 9,
          weight: own ? 700 : 400,
          anchor: 'middle',
        }) + line(x - 7, y + 1.5, x + 7, y + 1.5, 0.2);
      svg += text(x, y + 6, `${pick(random, ['ONT', 'CLN', 'LUC', 'BHK'])} ${between(random, 60, 900).toFixed(1)}`, {
        family: ARIAL,
        size: 7.5,
        anchor: 'middle',
      });
    }
  svg +=
    line(330, 60, 330, 38, 0.6) +
    stroke('M327 44L330 37L333 44', 0.5) +
    text(334, 44, 'B', { family: ARIAL, size: 12, weight: 700 });
  const xs = columnsAt({ left: 312, right: 408, top: 0, bottom: 0 }, [16, 34, 34, 22]);
  svg +=
    text(360, 74, 'BẢNG KÊ TỌA ĐỘ GÓC RANH', { family: ARIAL, size: 10, weight: 700, anchor: 'middle' }) +
    grid(xs, steps(78, 8, 8), 0.3);
  for (let r = 0; r < 8; r++)
    ['Điểm', 'X (m)', 'Y (m)', 'Cạnh'].forEach((head, c) => {
      const value =
        c === 0
          ? String(r)
          : c === 3
            ? between(random, 6, 40).toFixed(2)
            : `${c === 1 ? 1310 : 558}${between(random, 100, 999).toFixed(2)}`;
      svg += text(xs[c]! + 2, 83.5 + r * 8, r ? value : head, { family: ARIAL, size: 9, weight: r ? 400 : 700 });
    });
  svg +=
    text(312, 160, 'Tỷ lệ 1:500', { family: ARIAL, size: 11 }) +
    text(360, 186, 'Người trích lục', { family: ARIAL, size: 11, anchor: 'middle' }) +
    place(signature(random), 346, 192);
  svg += text(360, 226, 'CHI NHÁNH VĂN PHÒNG ĐKĐĐ', { family: ARIAL, size: 10.5, weight: 700, anchor: 'middle' });
  return (
    svg +
    place(seal('CHI NHÁNH VPĐKĐĐ'), 350, 252, 9) +
    text(360, 282, pick(random, NAMES), { family: ARIAL, size: 11, anchor: 'middle' })
  );
};

/** A floor plan: rooms, doors, chains of lengths, the frame and a block of titles down the right edge. */
export const floorPlan: WideLayout = (random) => {
  let svg = rect(20, 8, 392, 281, 'none', '#111', 0.9) + line(352, 8, 352, 289, 0.6);
  const [x, y, wide, high] = [58, 62, 250, 150];
  svg += rect(x, y, wide, high, 'none', '#111', 1.6);
  for (const at of [0.28, 0.52, 0.78])
    svg +=
      line(x + wide * at, y, x + wide * at, y + high * (at > 0.5 ? 0.45 : 1), 1.3) +
      `<path d="M${x + wide * at} ${y + 40}a16 16 0 0 1 16 16" fill="none" stroke="#222" stroke-width=".3"/>`;
  svg += line(x + wide * 0.52, y + high * 0.45, x + wide, y + high * 0.45, 1.3);
  [
    ['PHÒNG TIẾP DÂN', 0.14, 0.5],
    ['SẢNH', 0.4, 0.6],
    ['KHO LƯU TRỮ', 0.65, 0.22],
    ['WC', 0.89, 0.22],
    ['PHÒNG MỘT CỬA', 0.76, 0.74],
  ].forEach(([name, a, b]) => {
    svg += text(x + wide * (a as number), y + high * (b as number), name as string, {
      family: SANS,
      size: 9,
      anchor: 'middle',
    });
  });
  for (const [row, count] of [
    [44, 4],
    [34, 1],
  ] as const) {
    svg += line(x, row, x + wide, row, 0.25);
    for (let n = 0; n <= count; n++)
      svg += line(x + (wide * n) / count - 1.5, row + 1.5, x + (wide * n) / count + 1.5, row - 1.5, 0.4);
    for (let n = 0; n < count; n++)
      svg += text(
        x + (wide * (n + 0.5)) / count,
        row - 1.2,
        String(Math.round((12_400 / count) * between(random, 0.9, 1.1))),
        { family: SANS, size: 8, anchor: 'middle' },
      );
  }
  for (let n = 0; n < 5; n++)
    svg +=
      `<circle cx="${x + (wide * n) / 4}" cy="238" r="5" fill="none" stroke="#222" stroke-width=".35"/>` +
      text(x + (wide * n) / 4, 240, String(n + 1), { family: SANS, size: 9, anchor: 'middle' }) +
      line(x + (wide * n) / 4, 212, x + (wide * n) / 4, 233, 0.2, '#333', '4 1 1 1');
  svg += text(x + wide / 2, 266, 'MẶT BẰNG TẦNG 1 - TL 1:100', {
    family: SANS,
    size: 14,
    weight: 700,
    anchor: 'middle',
  });
  ['CHỦ ĐẦU TƯ', 'CÔNG TRÌNH', 'HẠNG MỤC', 'CHỦ TRÌ', 'THIẾT KẾ', 'KIỂM TRA', 'BẢN VẼ SỐ'].forEach((head, n) => {
    svg +=
      line(352, 48 + n * 34, 412, 48 + n * 34, 0.4) +
      text(355, 54 + n * 34, head, { family: SANS, size: 7.5, weight: 700 }) +
      text(355, 66 + n * 34, ['UBND xã Mẫu Lâm', 'Trụ sở một cửa', 'Kiến trúc', '', '', '', 'KT-03'][n]!, {
        family: SANS,
        size: 10,
      });
    if (n > 2 && n < 6) svg += place(signature(random), 366, 62 + n * 34, 0, 0.8);
  });
  return svg;
};

/** A truss, a column and a joint on one sheet, titles along the foot. */
export const details: WideLayout = (random) => {
  let svg = rect(20, 8, 392, 281, 'none', '#111', 0.8) + line(20, 258, 412, 258, 0.5);
  for (let n = 1; n < 6; n++)
    svg +=
      line(20 + n * 65, 258, 20 + n * 65, 289, 0.3) +
      text(24 + (n - 1) * 65, 266, ['Công trình', 'Bản vẽ', 'Tỷ lệ', 'Thiết kế', 'Duyệt'][n - 1]!, { size: 9 });
  svg +=
    stroke('M40 120L216 56L392 120Z', 1) +
    text(216, 138, 'VÌ KÈO K1 - TL 1:50', { size: 12, weight: 700, anchor: 'middle' });
  for (let n = 1; n < 8; n++) {
    const at = 40 + n * 44;
    const top = n < 4 ? 120 - n * 16 : 56 + (n - 4) * 16;
    svg += line(at, 120, at, top, 0.6);
    if (n !== 4) svg += line(at, 120, at + (n < 4 ? 44 : -44), top - 16, 0.5);
  }
  for (const x of [70, 300]) {
    svg += rect(x, 160, 62, 76, 'none', '#111', 0.8) + rect(x + 8, 168, 46, 60, 'none', '#111', 0.4);
    for (let n = 0; n < 4; n++)
      svg += `<circle cx="${x + 12 + (n % 2) * 38}" cy="${172 + Math.floor(n / 2) * 52}" r="2.4" fill="#111"/>`;
    svg +=
      text(x + 31, 248, x < 100 ? 'CỘT C1' : 'MÓNG M2', { size: 11, weight: 700, anchor: 'middle' }) +
      text(x + 68, 190, `D${pick(random, [16, 18, 20])}`, { size: 10 }) +
      line(x + 54, 186, x + 66, 187, 0.3);
  }
  return (
    svg +
    rect(160, 176, 112, 40, 'none', '#111', 0.7) +
    stroke('M160 196h112M190 176v40M240 176v40', 0.4) +
    text(216, 228, 'CHI TIẾT A', { size: 11, weight: 700, anchor: 'middle' })
  );
};

/** Roads of a commune in colour: rivers, hamlets, numbers of roads, a legend in a corner. */
export const roadMap: WideLayout = (random) => {
  const curve = (y: number, wave: number): string =>
    `M8 ${y}${Array.from({ length: 6 }, (_, n) => `q${between(random, 20, 50).toFixed(0)} ${((n % 2 ? 1 : -1) * wave).toFixed(0)} 67 ${between(random, -8, 8).toFixed(0)}`).join('')}`;
  let svg =
    rect(8, 8, 404, 281, '#f3f3e2', '#333', 0.8) +
    stroke(curve(190, 34), 7, '#a9cfe6') +
    stroke(curve(120, 26), 2.6, '#c8402f') +
    stroke(curve(236, 16), 1.6, '#d99a2b') +
    stroke('M120 8Q150 90 128 150T170 289', 2, '#c8402f') +
    stroke('M300 8Q270 120 318 180T286 289', 1.4, '#8a8a8a', '3 1.5');
  for (const name of HAMLETS) {
    const [x, y] = [between(random, 30, 380), between(random, 60, 230)];
    for (let n = 0; n < 9; n++)
      svg += rect(x + between(random, -14, 14), y + between(random, -8, 8), 4, 3, '#b9a58a', '#6d5b45', 0.2);
    svg += text(x, y - 12, name, { family: SANS, size: 10, weight: 700, anchor: 'middle' });
  }
  svg +=
    text(210, 27, 'BẢN ĐỒ MẠNG LƯỚI GIAO THÔNG XÃ MẪU LÂM', { family: SANS, size: 17, weight: 700, anchor: 'middle' }) +
    rect(330, 226, 76, 56, '#ffffff', '#333', 0.5);
  ['Đường huyện', 'Đường liên thôn', 'Kênh, suối', 'Đường dự kiến'].forEach((what, n) => {
    svg +=
      line(
        335,
        238 + n * 11,
        352,
        238 + n * 11,
        [2.6, 1.6, 4, 1.2][n]!,
        ['#c8402f', '#d99a2b', '#a9cfe6', '#8a8a8a'][n]!,
      ) + text(356, 240 + n * 11, what, { family: SANS, size: 9.5 });
  });
  return svg;
};

/** A plan of land use to 2030: zones in colour, approved with a seal, a table of areas inside the frame. */
export const landUse: WideLayout = (random) => {
  const tints = ['#f4b6c2', '#c9e3a8', '#fff2a8', '#d6c2e8', '#bfe0ea', '#e8d3b5'];
  let svg =
    rect(10, 10, 400, 277, 'none', '#222', 0.9) +
    rect(13, 13, 394, 271, 'none', '#222', 0.3) +
    text(210, 29, 'QUY HOẠCH SỬ DỤNG ĐẤT ĐẾN NĂM 2030', { size: 18, weight: 700, anchor: 'middle' });
  const nodes = Array.from({ length: 6 }, (_, r) =>
    Array.from({ length: 8 }, (_, c): Point => [
      24 + c * 53 + (c % 7 ? between(random, -15, 15) : 0),
      40 + r * 36 + between(random, -9, 9),
    ]),
  );
  for (let r = 0; r < 5; r++)
    for (let c = 0; c < 7; c++) {
      const ring = [nodes[r]![c]!, nodes[r]![c + 1]!, nodes[r + 1]![c + 1]!, nodes[r + 1]![c]!];
      svg +=
        `<path d="${path(ring, true)}" fill="${pick(random, tints)}" stroke="#777" stroke-width=".25"/>` +
        text(
          (ring[0]![0] + ring[2]![0]) / 2,
          (ring[0]![1] + ring[2]![1]) / 2,
          pick(random, ['ONT', 'LUC', 'RSX', 'SKC', 'DGT', 'NTS']),
          { size: 9, anchor: 'middle' },
        );
    }
  tints.forEach(
    (tint, n) =>
      (svg +=
        rect(24 + n * 38, 246, 9, 6, tint, '#555', 0.2) +
        text(35 + n * 38, 251, ['Đất ở', 'Đất lúa', 'Đất rừng', 'Sản xuất', 'Mặt nước', 'Khác'][n]!, { size: 9 })),
  );
  return (
    svg +
    text(340, 252, 'CHỦ TỊCH', { size: 11, weight: 700, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN TỈNH'), 322, 266, 6) +
    place(signature(random), 326, 260) +
    text(24, 272, 'Tỷ lệ 1:5000', { family: TYPEWRITER, size: 10 })
  );
};

/** Lines and posts of the power net: symbols along a bus bar. */
export const powerNet: WideLayout = (random) => {
  let svg =
    text(20, 20, 'SƠ ĐỒ NGUYÊN LÝ LƯỚI ĐIỆN HẠ THẾ', { family: TYPEWRITER, size: 13, weight: 700 }) +
    line(30, 70, 392, 70, 1.4) +
    line(210, 40, 210, 70, 0.7) +
    `<circle cx="210" cy="46" r="5" fill="#fff" stroke="#111" stroke-width=".6"/><circle cx="210" cy="53" r="5" fill="none" stroke="#111" stroke-width=".6"/>`;
  for (let n = 0; n < 9; n++) {
    const [x, deep] = [44 + n * 42, between(random, 150, 226)];
    svg +=
      line(x, 70, x, deep, 0.5) +
      rect(x - 3, 86, 6, 11, '#fff', '#111', 0.5) +
      text(x + 5, 94, `MCB ${pick(random, [32, 50, 63])}A`, { family: TYPEWRITER, size: 7.5 });
    for (let y = 120; y < deep; y += 21)
      svg +=
        `<circle cx="${x}" cy="${y}" r="1.5" fill="#111"/>` +
        line(x, y, x + 12, y + 6, 0.4) +
        text(x + 13, y + 8, `C${n + 1}.${Math.round((y - 99) / 21)}`, { family: TYPEWRITER, size: 7.5 });
    svg += text(x, deep + 6, pick(random, HAMLETS), { family: TYPEWRITER, size: 8, anchor: 'middle' });
  }
  return (
    svg +
    rect(286, 252, 120, 34, 'none', '#111', 0.5) +
    stroke('M286 263h120M346 252v34', 0.3) +
    text(290, 260, 'Người vẽ', { family: TYPEWRITER, size: 8 }) +
    text(350, 260, 'Bản vẽ: Đ-01', { family: TYPEWRITER, size: 8 })
  );
};
