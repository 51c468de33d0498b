import { seal, signature } from '../../draw/ink.ts';
import { between, pick, type Random } from '../../draw/random.ts';
import { line, paragraph, place, rect, text, type TextStyle } from '../../draw/svg.ts';
import { HOMES, NAMES } from '../corpus.ts';
import type { FacingPage } from '../facing-pages.ts';
import { BOOK, columnsAt, grid, hand, INKS, middleOf, steps, title, TYPEWRITER, widthOfArea } from './print.ts';

/** Pages of land certificates: the forms of 2009 and 2014 (TT 17/2009, TT 23/2014/TT-BTNMT) and the older one filled in by hand. */

/** Fine lines printed under the whole page: a pale guilloche. */
function ground(tint: string): string {
  let svg = '';
  for (let y = 8; y < 300; y += 9)
    svg += `<path d="M0 ${y}${'q7 -5 14 0t14 0'.repeat(8)}" fill="none" stroke="${tint}" stroke-width=".35"/>`;
  return svg;
}

const PINK = '#f3cfd0';

/** Page 1: arms, title, who holds the right. */
export const landCover: FacingPage = (random, area) => {
  const red = '#a9202c';
  const style: TextStyle = { size: 13 };
  let svg = ground(PINK) + rect(8, 8, 194, 281, 'none', red, 1.2) + rect(10.5, 10.5, 189, 276, 'none', red, 0.4);
  svg +=
    title(area, 25, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style) +
    title(area, 32, 'Độc lập - Tự do - Hạnh phúc', style) +
    line(80, 34.5, 130, 34.5, 0.3);
  svg += `<circle cx="105" cy="62" r="19" fill="#c62a2a"/><circle cx="105" cy="58" r="9" fill="#f0cf3d"/><path d="M88 70q17 16 34 0l-4 9h-26Z" fill="#f0cf3d"/>`;
  ['GIẤY CHỨNG NHẬN', 'QUYỀN SỬ DỤNG ĐẤT', 'QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN', 'KHÁC GẮN LIỀN VỚI ĐẤT'].forEach(
    (row, n) => {
      svg += title(area, 102 + n * 11, row, { size: n < 2 ? 23 : 18, fill: red });
    },
  );
  svg += text(24, 160, 'I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất', {
    size: 11.5,
    weight: 700,
  });
  [
    `Ông: ${pick(random, NAMES)}`,
    'Năm sinh: 1961, CMND số: 052000111',
    `Cùng vợ là bà: ${pick(random, NAMES)}`,
    'Năm sinh: 1964, CMND số: 052000222',
    `Địa chỉ thường trú: ${pick(random, HOMES)}`,
  ].forEach((row, n) => {
    svg += text(30, 171 + n * 9, row, style);
  });
  return (
    svg +
    text(184, 277, `BX ${Math.floor(between(random, 100_000, 999_999))}`, {
      size: 16,
      weight: 700,
      anchor: 'end',
      fill: red,
    })
  );
};

/** Page 2: the plot, what stands on it, who signed. */
export const landPlot: FacingPage = (random, area) => {
  const width = widthOfArea(area);
  let svg =
    ground(PINK) +
    text(area.left, area.top + 3, 'II. Thửa đất, nhà ở và tài sản khác gắn liền với đất', { size: 12, weight: 700 });
  const rows = [
    '1. Thửa đất:',
    `a) Thửa đất số: ${Math.floor(between(random, 3, 320))}, tờ bản đồ số: 18`,
    'b) Địa chỉ: Thôn Bến Gỗ, xã Mẫu Lâm, tỉnh Lâm Hải',
    `c) Diện tích: ${Math.floor(between(random, 90, 460))} m²`,
    'd) Hình thức sử dụng: riêng',
    'đ) Mục đích sử dụng: đất ở tại nông thôn',
    'e) Thời hạn sử dụng: lâu dài',
    'g) Nguồn gốc sử dụng: công nhận QSDĐ như giao đất có thu tiền',
    '2. Nhà ở: -/-',
    '3. Công trình xây dựng khác: -/-',
    '4. Rừng sản xuất là rừng trồng: -/-',
    '5. Cây lâu năm: -/-',
    '6. Ghi chú: Không',
  ];
  rows.forEach(
    (row, n) =>
      (svg += text(area.left + (/^\d/.test(row) ? 0 : 5), area.top + 15 + n * 8.8, row, {
        size: 12.5,
        weight: /^\d/.test(row) ? 700 : 400,
      })),
  );
  const [x, y] = [area.left + width * 0.66, area.top + 144];
  svg +=
    text(x, y, 'Mẫu Lâm, ngày 08 tháng 5 năm 2015', { size: 12, italic: true, anchor: 'middle' }) +
    text(x, y + 7, 'TM. ỦY BAN NHÂN DÂN', { size: 12.5, weight: 700, anchor: 'middle' }) +
    text(x, y + 13, 'CHỦ TỊCH', { size: 12.5, weight: 700, anchor: 'middle' });
  svg +=
    place(seal('ỦY BAN NHÂN DÂN HUYỆN'), x - 14, y + 34, between(random, -20, 20)) +
    place(signature(random), x - 12, y + 26) +
    text(x, y + 60, pick(random, NAMES), { size: 12.5, weight: 700, anchor: 'middle' });
  return (
    svg + text(area.left, y + 78, `Số vào sổ cấp GCN: CH 0${Math.floor(between(random, 1100, 9800))}`, { size: 12 })
  );
};

/** Page 3: the plan of the plot with lengths of its edges, the head of the changes below. */
export const landPlan: FacingPage = (random, area) => {
  const [middle, top] = [middleOf(area), area.top + 16];
  const corner = (x: number, y: number) =>
    [middle + x + between(random, -5, 5), top + y + between(random, -5, 5)] as const;
  const ring = [corner(-34, 14), corner(26, 8), corner(36, 62), corner(-6, 74), corner(-38, 66)];
  let svg =
    ground(PINK) +
    text(area.left, area.top + 3, 'III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất', {
      size: 12,
      weight: 700,
    });
  svg +=
    rect(area.left, area.top + 8, widthOfArea(area), 106, 'none', '#333', 0.35) +
    `<path d="M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z" fill="none" stroke="#111" stroke-width=".5"/>`;
  ring.forEach(([x, y], n) => {
    const [nx, ny] = ring[(n + 1) % ring.length]!;
    svg +=
      `<circle cx="${x}" cy="${y}" r=".8" fill="#111"/>` +
      text((x + nx) / 2 + 2, (y + ny) / 2, between(random, 8, 31).toFixed(2).replace('.', ','), { size: 9 });
  });
  svg +=
    text(middle, top + 42, '217', { size: 12, anchor: 'middle' }) +
    line(area.left + 6, top + 92, area.right - 6, top + 86, 0.3, '#333', '3 2') +
    text(middle, top + 96, 'Đường thôn', { size: 10, anchor: 'middle' });
  svg += text(area.left, area.top + 124, 'IV. Những thay đổi sau khi cấp giấy chứng nhận', { size: 12, weight: 700 });
  return svg + changesTable(random, area, area.top + 129, 1);
};

/** Page 4: changes go on, what the holder has to mind, a barcode. */
export const landChanges: FacingPage = (random, area) => {
  let svg = ground(PINK) + changesTable(random, { ...area, bottom: area.bottom - 36 }, area.top + 2, 3);
  svg += paragraph(
    area.left,
    area.bottom - 26,
    widthOfArea(area),
    'Người được cấp Giấy chứng nhận không được sửa chữa, tẩy xóa hoặc bổ sung bất kỳ nội dung nào trong Giấy chứng nhận; khi bị mất hoặc hư hỏng phải khai báo ngay với cơ quan cấp giấy.',
    { size: 11, italic: true },
  ).svg;
  for (let n = 0, x = area.left + 20; n < 42; n++, x += between(random, 1.2, 2.6))
    svg += line(x, area.bottom - 7, x, area.bottom + 3, between(random, 0.3, 1));
  return svg;
};

function changesTable(random: Random, area: Parameters<FacingPage>[1], top: number, entries: number): string {
  const xs = columnsAt(area, [62, 38]);
  let svg = grid(xs, [top, top + 13, area.bottom], 0.35);
  svg += text((xs[0]! + xs[1]!) / 2, top + 8, 'Nội dung thay đổi và cơ sở pháp lý', {
    size: 11,
    weight: 700,
    anchor: 'middle',
  });
  svg +=
    text((xs[1]! + xs[2]!) / 2, top + 5.5, 'Xác nhận của cơ quan', { size: 11, weight: 700, anchor: 'middle' }) +
    text((xs[1]! + xs[2]!) / 2, top + 10.5, 'có thẩm quyền', { size: 11, weight: 700, anchor: 'middle' });
  for (let n = 0, y = top + 21; n < entries; n++, y += 44) {
    const part = paragraph(
      xs[0]! + 3,
      y,
      xs[1]! - xs[0]! - 6,
      pick(random, [
        'Thế chấp bằng quyền sử dụng đất tại Ngân hàng Lâm Hải theo hồ sơ số 000217.TC.002 ngày 11/6/2018',
        'Xóa đăng ký thế chấp ngày 03/02/2021 theo hồ sơ số 000217.XC.001',
        'Chuyển nhượng một phần diện tích cho hộ liền kề theo hồ sơ số 000452.CN.003',
      ]),
      { size: 11 },
    );
    svg += part.svg;
    if (y + 20 < area.bottom)
      svg +=
        place(seal('CHI NHÁNH VPĐKĐĐ', '#cf1f2b', 13), (xs[1]! + xs[2]!) / 2 - 6, y + 10, 8) +
        place(signature(random), (xs[1]! + xs[2]!) / 2 - 12, y + 4, 0, 0.8);
  }
  return svg;
}

/** The older red certificate: the right to use land, typed and written in. */
export const redBookRight: FacingPage = (random, area) => {
  let svg = rect(
    area.left - 6,
    area.top - 4,
    widthOfArea(area) + 12,
    area.bottom - area.top + 8,
    'none',
    '#a83232',
    0.8,
  );
  svg +=
    title(area, area.top + 9, 'ỦY BAN NHÂN DÂN HUYỆN', { family: BOOK, size: 14 }) +
    title(area, area.top + 22, 'CHỨNG NHẬN', { family: BOOK, size: 20, fill: '#a83232' });
  ['Hộ ông (bà):', 'Thường trú tại:', 'Được quyền sử dụng:', 'Tại xã:', 'Theo bảng liệt kê dưới đây:'].forEach(
    (label, n) => {
      svg +=
        text(area.left, area.top + 38 + n * 11, label, { family: BOOK, size: 14 }) +
        text(
          area.left + 48,
          area.top + 38 + n * 11,
          ['Khương Thị Mẫu', 'Xóm Rừng Thông', '2.480 m2', 'Mẫu Lâm', ''][n]!,
          { family: TYPEWRITER, size: 12 },
        );
    },
  );
  const x = area.left + widthOfArea(area) * 0.68;
  svg +=
    text(x, area.top + 140, 'Ngày 20 tháng 11 năm 1996', { family: BOOK, size: 13, italic: true, anchor: 'middle' }) +
    text(x, area.top + 148, 'CHỦ TỊCH', { family: BOOK, size: 14, weight: 700, anchor: 'middle' });
  svg +=
    place(seal('ỦY BAN NHÂN DÂN HUYỆN'), x - 12, area.top + 172, 17) +
    place(signature(random, INKS[2]), x - 12, area.top + 164);
  return (
    svg +
    text(area.left, area.bottom - 16, 'Vào sổ cấp giấy chứng nhận', { family: BOOK, size: 12 }) +
    text(area.left, area.bottom - 9, `Số: ${Math.floor(between(random, 100, 999))} QSDĐ`, { family: BOOK, size: 12 })
  );
};

/** Its table of plots, written in. */
export const redBookPlots: FacingPage = (random, area) => {
  const xs = columnsAt(area, [24, 20, 34, 44, 30]);
  const ys = [area.top + 8, area.top + 24, ...steps(area.top + 36, 12, Math.floor((area.bottom - area.top - 40) / 12))];
  let svg =
    rect(area.left - 6, area.top - 4, widthOfArea(area) + 12, area.bottom - area.top + 8, 'none', '#a83232', 0.8) +
    grid(xs, ys, 0.3, '#6b3a3a');
  ['Tờ BĐ', 'Thửa', 'Diện tích (m²)', 'Mục đích', 'Thời hạn'].forEach(
    (head, c) =>
      (svg += text((xs[c]! + xs[c + 1]!) / 2, area.top + 18, head, {
        family: BOOK,
        size: 12,
        weight: 700,
        anchor: 'middle',
      })),
  );
  ys.slice(1, 9).forEach((y) => {
    for (let c = 0; c < 5; c++)
      svg += hand(random, xs[c]! + 3, y + 8.4, (xs[c + 1]! - xs[c]!) * between(random, 0.5, 0.85), INKS[1]);
  });
  return svg;
};

/** A copy from the register of births, a frame round the whole page. */
export const birthExtract: FacingPage = (random, area) => {
  const left = area.left;
  let svg = rect(left - 5, area.top - 5, widthOfArea(area) + 10, area.bottom - area.top + 10, 'none', '#2b5b8a', 0.9);
  svg +=
    title(area, area.top + 8, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
    title(area, area.top + 14.5, 'Độc lập - Tự do - Hạnh phúc') +
    line(middleOf(area) - 22, area.top + 17, middleOf(area) + 22, area.top + 17, 0.3);
  svg += title(area, area.top + 34, 'TRÍCH LỤC KHAI SINH (BẢN SAO)', { size: 17, fill: '#b3202a' });
  const rows = [
    `Họ, chữ đệm, tên: ${pick(random, NAMES).toUpperCase()}`,
    'Ngày, tháng, năm sinh: 04/9/2012',
    'Ghi bằng chữ: Ngày bốn, tháng chín, năm hai không mười hai',
    'Giới tính: Nữ      Dân tộc: Kinh      Quốc tịch: Việt Nam',
    'Nơi sinh: Trạm Y tế xã Mẫu Lâm',
    'Quê quán: Xã Mẫu Lâm, tỉnh Lâm Hải',
    `Họ, chữ đệm, tên người mẹ: ${pick(random, NAMES)}`,
    'Năm sinh: 1988      Dân tộc: Kinh',
    `Họ, chữ đệm, tên người cha: ${pick(random, NAMES)}`,
    'Năm sinh: 1985      Dân tộc: Kinh',
    'Đăng ký khai sinh tại: Ủy ban nhân dân xã Mẫu Lâm',
    'Số: 61/2012      Ngày đăng ký: 12/9/2012',
  ];
  rows.forEach((row, n) => (svg += text(left + 2, area.top + 52 + n * 10.4, row, { size: 13 })));
  const x = left + widthOfArea(area) * 0.7;
  svg +=
    text(x, area.top + 188, 'NGƯỜI KÝ TRÍCH LỤC', { weight: 700, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), x - 10, area.top + 210, between(random, -20, 20));
  return (
    svg +
    place(signature(random), x - 14, area.top + 202) +
    text(x, area.top + 234, pick(random, NAMES), { weight: 700, anchor: 'middle' })
  );
};
