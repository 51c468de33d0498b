import { seal, signature } from '../../draw/ink.ts';
import { between, pick } from '../../draw/random.ts';
import { line, place, rect, text } from '../../draw/svg.ts';
import { HOMES, NAMES } from '../corpus.ts';
import type { WideLayout } from '../one-sheet.ts';
import { picture } from '../picture.ts';
import { ARIAL, BOOK, columnsAt, flush, grid, prose, SANS, steps } from './print.ts';
import { HAMLETS, REPORT, RULES, SUBJECTS, words } from './words.ts';

/** Notices, certificates, lists and a newspaper on an A3 lying across, one page each. */

/** A poster of the information day: a few large lines over the whole width. */
export const poster: WideLayout = (random) => {
  let svg = rect(0, 0, 420, 297, '#f9e9c8') + rect(0, 0, 420, 54, '#b3262c') + rect(0, 262, 420, 35, '#b3262c');
  svg += text(210, 36, 'NGÀY CHUYỂN ĐỔI SỐ XÃ MẪU LÂM', {
    family: SANS,
    size: 44,
    weight: 700,
    anchor: 'middle',
    fill: '#fff4d0',
  });
  [
    'Nộp hồ sơ trực tuyến - nhận kết quả tại nhà',
    'Hỗ trợ tạo tài khoản định danh điện tử miễn phí',
    `Thứ Bảy, 10/10/2026 tại Nhà văn hóa thôn ${pick(random, HAMLETS)}`,
  ].forEach((row, n) => {
    svg += text(210, 104 + n * 38, row, {
      family: SANS,
      size: 36 - n * 4,
      weight: n === 2 ? 700 : 400,
      anchor: 'middle',
      fill: '#38261c',
    });
  });
  for (let n = 0; n < 5; n++)
    svg += `<circle cx="${90 + n * 60}" cy="228" r="16" fill="${['#2c6e8f', '#d98a2b', '#5c8a3c', '#8a3c6e', '#3c4a8a'][n]!}"/>`;
  return (
    svg +
    text(210, 284, 'Trân trọng kính mời nhân dân tham dự', {
      family: SANS,
      size: 26,
      anchor: 'middle',
      fill: '#fff4d0',
    })
  );
};

/** A notice of an auction: title, wide lines of text, the seal below. */
export const auctionNotice: WideLayout = (random) => {
  let svg =
    text(110, 22, 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM', { size: 15, weight: 700, anchor: 'middle' }) +
    text(306, 22, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 15, weight: 700, anchor: 'middle' }) +
    text(306, 29, 'Độc lập - Tự do - Hạnh phúc', { size: 15, weight: 700, anchor: 'middle' });
  svg += text(210, 56, 'THÔNG BÁO NIÊM YẾT CÔNG KHAI', { size: 26, weight: 700, anchor: 'middle' });
  let y = 76;
  for (let n = 0; n < 5; n++) {
    const part = flush(28, y, 364, words(random, RULES, 2), { size: 18, indent: 14 });
    svg += part.svg;
    y = part.y + 3;
  }
  return (
    svg +
    text(320, y + 8, 'TM. ỦY BAN NHÂN DÂN', { size: 16, weight: 700, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), 306, y + 32, -9) +
    place(signature(random), 308, y + 25)
  );
};

/** A certificate of merit: ornaments round it, everything centred. */
export const merit: WideLayout = (random) => {
  let svg = rect(10, 10, 400, 277, '#fdf8e6', '#b8892f', 3) + rect(16, 16, 388, 265, 'none', '#b8892f', 0.8);
  for (let n = 0; n < 33; n++)
    svg += `<circle cx="${22 + n * 11.75}" cy="20" r="1.6" fill="#b8892f"/><circle cx="${22 + n * 11.75}" cy="277" r="1.6" fill="#b8892f"/>`;
  svg += `<circle cx="210" cy="58" r="21" fill="#c62a2a"/><circle cx="210" cy="55" r="9" fill="#f0cf3d"/>`;
  svg +=
    text(210, 32, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { family: BOOK, size: 15, weight: 700, anchor: 'middle' }) +
    text(210, 98, 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM HẢI', { family: BOOK, size: 17, weight: 700, anchor: 'middle' }) +
    text(210, 126, 'TẶNG BẰNG KHEN', { family: BOOK, size: 46, weight: 700, anchor: 'middle', fill: '#b3202a' });
  svg +=
    text(210, 150, `Ông ${pick(random, NAMES)}`, { family: BOOK, size: 28, weight: 700, anchor: 'middle' }) +
    text(210, 164, pick(random, HOMES), { family: BOOK, size: 18, anchor: 'middle' }) +
    text(210, 184, 'Đã có thành tích xuất sắc trong phong trào xây dựng nông thôn mới', {
      family: BOOK,
      size: 20,
      italic: true,
      anchor: 'middle',
    });
  svg +=
    text(48, 226, `Số quyết định: ${Math.floor(between(random, 100, 900))}/QĐ-UBND`, { family: BOOK, size: 13 }) +
    text(48, 234, 'Vào sổ vàng số: 27', { family: BOOK, size: 13 });
  return (
    svg +
    text(310, 212, 'Lâm Hải, ngày 02 tháng 9 năm 2026', { family: BOOK, size: 14, italic: true, anchor: 'middle' }) +
    text(310, 222, 'CHỦ TỊCH', { family: BOOK, size: 16, weight: 700, anchor: 'middle' }) +
    place(seal('ỦY BAN NHÂN DÂN TỈNH LÂM HẢI', '#cf1f2b', 20), 296, 246, 5) +
    place(signature(random), 298, 240)
  );
};

/** Voters in four columns under one title, no rules. */
export const voters: WideLayout = (random) => {
  let svg =
    text(210, 20, 'DANH SÁCH CỬ TRI KHU VỰC BỎ PHIẾU SỐ 3', {
      family: ARIAL,
      size: 16,
      weight: 700,
      anchor: 'middle',
    }) +
    text(210, 28, 'Niêm yết từ ngày 02/4/2026 tại nhà văn hóa thôn', {
      family: ARIAL,
      size: 11,
      italic: true,
      anchor: 'middle',
    });
  for (let c = 0; c < 4; c++)
    for (let r = 0; r < 36; r++) {
      const [x, y] = [18 + c * 99, 40 + r * 6.6];
      svg +=
        text(x + 8, y, String(c * 36 + r + 1), { family: ARIAL, size: 9.5, anchor: 'end' }) +
        text(x + 11, y, pick(random, NAMES), { family: ARIAL, size: 9.5 }) +
        text(x + 74, y, String(Math.floor(between(random, 1940, 2007))), { family: ARIAL, size: 9.5, anchor: 'end' });
    }
  return svg + text(404, 286, 'TM. TỔ BẦU CỬ', { family: ARIAL, size: 11, weight: 700, anchor: 'end' });
};

/** A page of a newspaper: its name, a headline over the width, six columns round a photograph. */
export const newspaper: WideLayout = (random) => {
  let svg =
    text(210, 30, 'BÁO LÂM HẢI', { family: BOOK, size: 52, weight: 700, anchor: 'middle' }) +
    line(14, 36, 406, 36, 0.8) +
    text(14, 42, 'Thứ Tư, 21-10-2026', { family: BOOK, size: 11 }) +
    text(406, 42, 'Số 4.112', { family: BOOK, size: 11, anchor: 'end' }) +
    line(14, 44, 406, 44, 0.3);
  svg += text(210, 60, 'Một cửa liên thông: người dân bớt bốn lần đi lại', {
    family: BOOK,
    size: 34,
    weight: 700,
    anchor: 'middle',
  });
  for (let c = 0; c < 6; c++) {
    const left = 14 + c * 66;
    const beside = c === 2 || c === 3;
    const area = { left, right: left + 61, top: 0, bottom: 284 };
    svg += prose(random, REPORT, area, beside ? 168 : 70, { family: BOOK, size: 10, indent: 4, count: 2 }).svg;
    if (c > 0 && !beside && c !== 4) svg += line(left - 2.5, 68, left - 2.5, 284, 0.15, '#777');
  }
  return (
    svg +
    place(picture(random, 127, 88), 146, 66) +
    text(146, 160, 'Quầy hướng dẫn tại Trung tâm phục vụ hành chính công xã', { family: BOOK, size: 10, italic: true })
  );
};

/** Lessons of a week for ten classes, coloured heads. */
export const timetable: WideLayout = (random) => {
  const xs = columnsAt({ left: 14, right: 406, top: 0, bottom: 0 }, [22, 14, ...Array.from({ length: 10 }, () => 36)]);
  const ys = [34, 44, ...steps(51.6, 7.6, 29)];
  let svg =
    text(210, 22, 'THỜI KHÓA BIỂU HỌC KỲ I NĂM HỌC 2026 - 2027', {
      family: SANS,
      size: 16,
      weight: 700,
      anchor: 'middle',
    }) +
    rect(14, 34, 392, 10, '#cfe3f1') +
    grid(xs, [34, 44], 0.3) +
    grid(xs.slice(1), ys.slice(1), 0.2);
  for (let d = 0; d <= 6; d++) svg += line(14, 44 + d * 38, 406, 44 + d * 38, 0.7);
  svg += line(14, 44, 14, 272, 0.3);
  for (let c = 0; c < 10; c++)
    svg += text((xs[c + 2]! + xs[c + 3]!) / 2, 41, `${6 + Math.floor(c / 3)}A${1 + (c % 3)}`, {
      family: SANS,
      size: 10,
      weight: 700,
      anchor: 'middle',
    });
  for (let r = 0; r < 30; r++) {
    const y = 49.4 + r * 7.6;
    if (r % 5 === 2) svg += text(17, y, `Thứ ${2 + Math.floor(r / 5)}`, { family: SANS, size: 10, weight: 700 });
    svg += text(xs[1]! + 4, y, String(1 + (r % 5)), { family: SANS, size: 9 });
    for (let c = 0; c < 10; c++)
      if (r % 5 < 4 || random() < 0.6)
        svg += text(xs[c + 2]! + 2, y, pick(random, SUBJECTS), { family: SANS, size: 9 });
  }
  return svg;
};

/** Works of the year by month: twelve boxes, four in a row, under a title in a band. */
export const yearPlan: WideLayout = (random) => {
  let svg =
    rect(14, 10, 392, 22, '#2f5d50') +
    text(210, 25, 'LỊCH CÔNG TÁC TRỌNG TÂM NĂM 2027', {
      family: SANS,
      size: 20,
      weight: 700,
      anchor: 'middle',
      fill: '#fff',
    });
  for (let m = 0; m < 12; m++) {
    const [x, y] = [14 + (m % 4) * 98, 36 + Math.floor(m / 4) * 83];
    svg +=
      rect(x, y, 98, 83, m % 2 ? '#f4f7ef' : '#fbfaf2', '#2f5d50', 0.5) +
      text(x + 4, y + 9, `Tháng ${m + 1}`, { family: SANS, size: 12, weight: 700, fill: '#2f5d50' });
    for (let n = 0; n < 5; n++)
      svg += text(
        x + 4,
        y + 20 + n * 12,
        `${3 + n * 6}/${m + 1}: ${pick(random, ['Họp giao ban', 'Tiếp công dân', 'Kiểm tra lưu trữ', 'Tập huấn', 'Sơ kết quý'])}`,
        { family: SANS, size: 10 },
      );
  }
  return svg;
};
