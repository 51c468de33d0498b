import { seal, signature } from '../../draw/ink.ts';
import { between, pick } from '../../draw/random.ts';
import { line, place, rect, text } from '../../draw/svg.ts';
import { figure, NAMES } from '../corpus.ts';
import type { WideLayout } from '../one-sheet.ts';
import { ARIAL, BOOK, columnsAt, dotted, grid, hand, INKS, SANS, steps } from './print.ts';
import { GOODS, HAMLETS } from './words.ts';

/** Tables and forms over the whole of an A3 lying across, one page each. */

const whole = { left: 16, right: 404, top: 0, bottom: 0 };

/** Statistics of every hamlet: a head in two storeys, sixteen columns of figures. */
export const statistics: WideLayout = (random) => {
  const xs = columnsAt(whole, [8, 34, ...Array.from({ length: 14 }, () => 24)]);
  const ys = [44, 54, 66, ...steps(73.4, 7.4, 25)];
  let svg =
    text(210, 20, 'BIỂU 04: THỐNG KÊ DÂN SỐ, LAO ĐỘNG, ĐẤT ĐAI NĂM 2026', { size: 14, weight: 700, anchor: 'middle' }) +
    text(404, 34, 'Đơn vị tính: người, ha', { size: 11, italic: true, anchor: 'end' });
  svg += grid([xs[0]!, xs[1]!, xs[2]!, xs[9]!, xs[16]!], [44, 54, 66], 0.35) + grid(xs, ys.slice(2), 0.3);
  for (const c of [3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15]) svg += line(xs[c]!, 54, xs[c]!, 66, 0.3);
  svg +=
    text((xs[2]! + xs[9]!) / 2, 51, 'Dân số và lao động', { size: 11, weight: 700, anchor: 'middle' }) +
    text((xs[9]! + xs[16]!) / 2, 51, 'Đất đai', { size: 11, weight: 700, anchor: 'middle' });
  const heads = [
    'Hộ',
    'Khẩu',
    'Nam',
    'Nữ',
    'Lao động',
    'Có nghề',
    'Trẻ em',
    'Tổng',
    'Lúa',
    'Màu',
    'Rừng',
    'Ở',
    'Ao',
    'Khác',
  ];
  heads.forEach((head, c) => {
    svg += text((xs[c + 2]! + xs[c + 3]!) / 2, 61.5, head, { size: 9.5, anchor: 'middle' });
  });
  ys.slice(2, -1).forEach((y, r) => {
    svg +=
      text(xs[0]! + 1.5, y + 5.3, String(r + 1), { size: 10 }) +
      text(xs[1]! + 1.5, y + 5.3, HAMLETS[r % 8]! + (r > 7 ? ` ${Math.floor(r / 8) + 1}` : ''), { size: 10 });
    for (let c = 2; c < 16; c++)
      svg += text(xs[c + 1]! - 1.5, y + 5.3, figure(random).slice(0, 8), { size: 10, anchor: 'end' });
  });
  return svg + text(340, 272, 'Người lập biểu', { size: 12, anchor: 'middle' });
};

/** A payroll: names, coefficients, sums, a signature in most rows. */
export const payroll: WideLayout = (random) => {
  const xs = columnsAt(whole, [9, 54, 34, 22, 22, 34, 30, 30, 30, 38, 46]);
  const ys = [40, 54, ...steps(65, 11, 17)];
  let svg =
    text(16, 18, 'TRƯỜNG TIỂU HỌC SUỐI KHE', { family: ARIAL, size: 11, weight: 700 }) +
    text(210, 31, 'BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 9 NĂM 2026', {
      family: ARIAL,
      size: 13,
      weight: 700,
      anchor: 'middle',
    }) +
    grid(xs, ys, 0.3);
  ['TT', 'Họ và tên', 'Chức vụ', 'Hệ số', 'PC', 'Lương', 'BHXH', 'BHYT', 'Khác', 'Thực lĩnh', 'Ký nhận'].forEach(
    (head, c) =>
      (svg += text((xs[c]! + xs[c + 1]!) / 2, 49, head, { family: ARIAL, size: 9.5, weight: 700, anchor: 'middle' })),
  );
  ys.slice(1, -1).forEach((y, r) => {
    const cells = [
      String(r + 1),
      pick(random, NAMES),
      pick(random, ['Giáo viên', 'Tổ trưởng', 'Kế toán']),
      (2 + random() * 3).toFixed(2),
      '0,3',
    ];
    cells.forEach((cell, c) => (svg += text(xs[c]! + 1.5, y + 7.4, cell, { family: ARIAL, size: 9.5 })));
    for (let c = 5; c < 10; c++)
      svg += text(
        xs[c + 1]! - 1.5,
        y + 7.4,
        `${Math.floor(between(random, 100, 9900))}.${Math.floor(between(random, 100, 999))}`,
        { family: ARIAL, size: 9.5, anchor: 'end' },
      );
    if (random() < 0.8) svg += place(signature(random, pick(random, INKS)), xs[10]! + 8, y + 2, 0, 0.55);
  });
  ['Kế toán', 'Thủ quỹ', 'Hiệu trưởng'].forEach(
    (role, n) => (svg += text(80 + n * 130, 272, role, { family: ARIAL, size: 10.5, weight: 700, anchor: 'middle' })),
  );
  return svg;
};

/** Prices of land by road in three blocks under one head, all ruled in one frame. */
export const landPrices: WideLayout = (random) => {
  let svg =
    text(210, 20, 'BẢNG GIÁ ĐẤT Ở NÔNG THÔN', { family: BOOK, size: 18, weight: 700, anchor: 'middle' }) +
    text(210, 28, '(Ban hành kèm theo Quyết định số 71/2025/QĐ-UBND, đồng/m²)', {
      family: BOOK,
      size: 12,
      italic: true,
      anchor: 'middle',
    });
  for (let b = 0; b < 3; b++) {
    const xs = columnsAt({ left: 16 + b * 129.4, right: 145.4 + b * 129.4, top: 0, bottom: 0 }, [12, 60, 29, 28]);
    svg += grid(xs, steps(36, 7.9, 30), 0.3);
    for (let r = 0; r < 30; r++) {
      const y = 41.6 + r * 7.9;
      svg +=
        text(xs[0]! + 2, y, r ? String(b * 29 + r) : 'TT', { family: BOOK, size: 11 }) +
        text(xs[1]! + 2, y, r ? `${pick(random, HAMLETS)} - ${pick(random, HAMLETS)}` : 'Đoạn đường', {
          family: BOOK,
          size: 11,
        });
      svg +=
        text(xs[3]! - 2, y, r ? `${Math.floor(between(random, 300, 990))}.000` : 'VT 1', {
          family: BOOK,
          size: 11,
          anchor: 'end',
        }) +
        text(xs[4]! - 2, y, r ? `${Math.floor(between(random, 100, 300))}.000` : 'VT 2', {
          family: BOOK,
          size: 11,
          anchor: 'end',
        });
    }
  }
  return svg;
};

/** What came in to the left, what went out to the right, a wide free space between, sums on one line. */
export const budget: WideLayout = (random) => {
  let svg =
    text(210, 24, 'CÔNG KHAI QUYẾT TOÁN NGÂN SÁCH XÃ NĂM 2025', {
      family: SANS,
      size: 15,
      weight: 700,
      anchor: 'middle',
    }) + text(210, 33, 'Đơn vị tính: nghìn đồng', { family: SANS, size: 10.5, italic: true, anchor: 'middle' });
  svg +=
    rect(24, 42, 372, 12, '#e4e8ea') +
    text(30, 50, 'NỘI DUNG THU', { family: SANS, size: 11, weight: 700 }) +
    text(390, 50, 'QUYẾT TOÁN', { family: SANS, size: 11, weight: 700, anchor: 'end' }) +
    text(172, 50, 'DỰ TOÁN', { family: SANS, size: 11, weight: 700, anchor: 'end' }) +
    text(252, 50, 'NỘI DUNG CHI', { family: SANS, size: 11, weight: 700 });
  for (let r = 0; r < 19; r++) {
    const y = 64 + r * 9.6;
    for (const [x, end, names] of [
      [30, 172, ['Phí, lệ phí', 'Thuế đất', 'Thu điều tiết', 'Bổ sung cân đối', 'Thu khác']],
      [252, 390, ['Chi giáo dục', 'Chi y tế', 'Chi đầu tư', 'Chi quản lý', 'Dự phòng']],
    ] as const)
      svg +=
        text(x, y, `${r + 1}. ${names[r % 5]!}`, { family: SANS, size: 10.5 }) +
        text(end, y, figure(random), { family: SANS, size: 10.5, anchor: 'end' });
  }
  svg +=
    line(24, 250, 396, 250, 0.7) +
    text(30, 258, 'TỔNG CỘNG', { family: SANS, size: 12, weight: 700 }) +
    text(172, 258, '8.214.500', { family: SANS, size: 12, weight: 700, anchor: 'end' }) +
    text(390, 258, '8.190.320', { family: SANS, size: 12, weight: 700, anchor: 'end' }) +
    line(24, 262, 396, 262, 0.7);
  return svg + text(340, 276, 'Kế toán ngân sách', { family: SANS, size: 10.5, anchor: 'middle' });
};

/** Assets and what they are paid from, in one ruled frame, one title, one date. */
export const balance: WideLayout = (random) => {
  const xs = columnsAt(whole, [64, 16, 32, 32, 8, 64, 16, 32, 32]);
  let svg =
    text(210, 22, 'BẢNG CÂN ĐỐI KẾ TOÁN', { size: 16, weight: 700, anchor: 'middle' }) +
    text(210, 30, 'Tại ngày 31 tháng 12 năm 2025', { size: 12, italic: true, anchor: 'middle' }) +
    grid([xs[0]!, xs[1]!, xs[2]!, xs[3]!, xs[4]!], steps(38, 8.7, 24), 0.3) +
    grid([xs[5]!, xs[6]!, xs[7]!, xs[8]!, xs[9]!], steps(38, 8.7, 24), 0.3) +
    rect(14, 36, 392, 213, 'none', '#111', 0.8);
  for (let r = 0; r < 24; r++) {
    const y = 44.2 + r * 8.7;
    for (const [c, head] of [
      [0, 'TÀI SẢN'],
      [5, 'NGUỒN VỐN'],
    ] as const) {
      svg +=
        text(
          xs[c]! + 2,
          y,
          r
            ? pick(random, [
                'Tiền mặt',
                'Phải thu khách hàng',
                'Hàng tồn kho',
                'Vay ngắn hạn',
                'Quỹ đầu tư',
                'Phải trả người bán',
              ])
            : head,
          { size: 11, weight: r ? 400 : 700 },
        ) + text(xs[c + 1]! + 3, y, r ? String(110 + r * 5) : 'Mã', { size: 11 });
      for (const k of [2, 3])
        svg += text(xs[c + k + 1]! - 2, y, r ? figure(random) : k === 2 ? 'Cuối kỳ' : 'Đầu kỳ', {
          size: 11,
          anchor: 'end',
        });
    }
  }
  ['Người lập', 'Kế toán trưởng', 'Giám đốc'].forEach(
    (role, n) =>
      (svg +=
        text(70 + n * 140, 260, role, { size: 12, weight: 700, anchor: 'middle' }) +
        place(signature(random), 56 + n * 140, 266)),
  );
  return svg;
};

/** A card of a household: lines to write on run from edge to edge, members in a table below. */
export const wideForm: WideLayout = (random) => {
  let svg = text(210, 20, 'PHIẾU THU THẬP THÔNG TIN HỘ GIA ĐÌNH', { size: 16, weight: 700, anchor: 'middle' });
  [
    'Họ và tên chủ hộ:',
    'Địa chỉ nơi ở hiện tại của hộ:',
    'Nguồn nước, nhà vệ sinh, loại nhà đang ở:',
    'Các khoản thu nhập chính trong mười hai tháng qua:',
    'Đề nghị của hộ:',
  ].forEach((label, n) => {
    svg += dotted(random, 20, 36 + n * 12, 380, label, between(random, 0.45, 0.9), { size: 14 });
  });
  const xs = columnsAt({ left: 20, right: 400, top: 0, bottom: 0 }, [12, 70, 34, 24, 50, 60, 50, 60]);
  svg += grid(xs, [96, 112, ...steps(126, 14, 8)], 0.35);
  ['TT', 'Họ và tên', 'Ngày sinh', 'Giới', 'Quan hệ', 'Nghề nghiệp', 'BHYT số', 'Ghi chú'].forEach(
    (head, c) => (svg += text((xs[c]! + xs[c + 1]!) / 2, 106, head, { size: 12, weight: 700, anchor: 'middle' })),
  );
  for (let r = 0; r < 6; r++)
    for (let c = 1; c < 7; c++)
      svg += hand(random, xs[c]! + 2, 121 + r * 14, (xs[c + 1]! - xs[c]!) * between(random, 0.6, 0.95), INKS[0]);
  return (
    svg +
    text(90, 254, 'Điều tra viên', { weight: 700, anchor: 'middle' }) +
    place(signature(random), 76, 262) +
    text(330, 254, 'Chủ hộ', { weight: 700, anchor: 'middle' }) +
    place(signature(random), 316, 262)
  );
};

/** A delivery note wide across: goods, columns of the store and of the buyer, long rules. */
export const stockCard: WideLayout = (random) => {
  const xs = columnsAt(whole, [30, 26, 96, 30, 36, 36, 36, 40, 58]);
  let svg =
    text(16, 20, 'THẺ KHO NĂM 2026', { size: 15, weight: 700 }) +
    text(404, 20, 'Mẫu số S12-DN', { size: 11, italic: true, anchor: 'end' }) +
    grid(xs, [28, 42, ...steps(51, 9, 25)], 0.25, '#27506e');
  ['Ngày', 'Số CT', 'Diễn giải', 'ĐVT', 'Nhập', 'Xuất', 'Tồn', 'Đơn giá', 'Ký xác nhận'].forEach(
    (head, c) => (svg += text((xs[c]! + xs[c + 1]!) / 2, 37, head, { size: 11.5, weight: 700, anchor: 'middle' })),
  );
  for (let r = 0; r < 20; r++) {
    const y = 48.4 + r * 9;
    svg +=
      hand(random, xs[0]! + 2, y, 24, INKS[2]) +
      text(xs[1]! + 2, y, `PX${100 + r}`, { size: 11 }) +
      text(xs[2]! + 2, y, pick(random, GOODS), { size: 11 }) +
      text(xs[3]! + 3, y, 'kg', { size: 11 });
    for (const c of r % 2 ? [4, 6, 7] : [5, 6, 7])
      svg += text(xs[c + 1]! - 2, y, figure(random), { size: 11, anchor: 'end' });
    if (r % 4 === 0) svg += place(signature(random), xs[8]! + 12, y - 4, 0, 0.5);
  }
  return svg;
};

/** Candidates of an election: number, photograph, name, life, all across the sheet. */
export const candidates: WideLayout = (random) => {
  const xs = columnsAt(whole, [14, 40, 70, 40, 70, 110, 60]);
  let svg =
    text(210, 20, 'TIỂU SỬ TÓM TẮT NGƯỜI ỨNG CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN XÃ', {
      family: ARIAL,
      size: 14,
      weight: 700,
      anchor: 'middle',
    }) + grid(xs, [28, 40, ...steps(85, 45, 4)], 0.4);
  ['STT', 'Ảnh', 'Họ và tên', 'Ngày sinh', 'Quê quán', 'Quá trình công tác', 'Trình độ'].forEach(
    (head, c) =>
      (svg += text((xs[c]! + xs[c + 1]!) / 2, 36, head, { family: ARIAL, size: 10, weight: 700, anchor: 'middle' })),
  );
  for (let r = 0; r < 5; r++) {
    const y = 40 + r * 45;
    svg +=
      rect(xs[1]! + 6, y + 4, 28, 37, ['#8fa6b8', '#a89a8a', '#93a58c'][r % 3]!, '#555', 0.3) +
      `<circle cx="${xs[1]! + 20}" cy="${y + 18}" r="7" fill="#6a5748"/><path d="M${xs[1]! + 8} ${y + 41}q12 -22 24 0Z" fill="#30384a"/>`;
    svg +=
      text(xs[0]! + 6, y + 24, String(r + 1), { family: ARIAL, size: 12 }) +
      text(xs[2]! + 3, y + 24, pick(random, NAMES), { family: ARIAL, size: 12, weight: 700 }) +
      text(xs[3]! + 3, y + 24, `0${r + 3}/11/197${r}`, { family: ARIAL, size: 11 }) +
      text(xs[4]! + 3, y + 24, `Thôn ${pick(random, HAMLETS)}`, { family: ARIAL, size: 11 });
    for (let n = 0; n < 4; n++)
      svg += text(
        xs[5]! + 3,
        y + 10 + n * 9,
        `${1998 + n * 7} - ${2004 + n * 7}: ${pick(random, ['Cán bộ thôn', 'Bí thư chi đoàn', 'Trưởng ban', 'Phó Chủ tịch'])}`,
        { family: ARIAL, size: 10 },
      );
    svg += text(xs[6]! + 3, y + 24, pick(random, ['Cử nhân Luật', 'Kỹ sư', 'Trung cấp']), { family: ARIAL, size: 11 });
  }
  return svg + place(seal('ỦY BAN BẦU CỬ XÃ', '#cf1f2b', 15), 360, 274, 8);
};
