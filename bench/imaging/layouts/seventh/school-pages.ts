import { seal, signature } from '../../draw/ink.ts';
import { between } from '../../draw/random.ts';
import { line, place, rect, text } from '../../draw/svg.ts';
import type { FacingPage } from '../facing-pages.ts';
import { columnsAt, dotted, grid, hand, INKS, middleOf, steps, title, widthOfArea } from './print.ts';
import { SUBJECTS } from './words.ts';

/** Pages of a school report book: the pupil, marks of a year, what teachers wrote. */

/** Marks of a school year. */
export const schoolMarks: FacingPage = (random, area) => {
  const xs = columnsAt(area, [40, 20, 20, 22, 52]);
  const ys = [area.top + 22, area.top + 40, ...steps(area.top + 53, 13, 8)];
  let svg = title(area, area.top + 4, 'LỚP 9A2 - NĂM HỌC 2015-2016', { size: 12.5 });
  svg +=
    dotted(random, area.left, area.top + 15, widthOfArea(area), 'Họ và tên:', 0.5, { size: 12.5 }) + grid(xs, ys, 0.35);
  ['Môn học', 'HK I', 'HK II', 'Cả năm', 'GV bộ môn ký'].forEach((head, c) => {
    svg += text((xs[c]! + xs[c + 1]!) / 2, area.top + 32, head, { size: 11.5, weight: 700, anchor: 'middle' });
  });
  SUBJECTS.forEach((subject, r) => {
    const y = ys[r + 1]! + 8.4;
    svg += text(xs[0]! + 2, y, subject, { size: 12 });
    for (const c of [1, 2, 3])
      svg += text((xs[c]! + xs[c + 1]!) / 2, y, (5 + random() * 5).toFixed(1).replace('.', ','), {
        size: 13,
        italic: true,
        anchor: 'middle',
        fill: INKS[0]!,
      });
    svg += place(signature(random, INKS[0]), xs[4]! + 9, y - 4, 0, 0.55);
  });
  return (
    svg +
    dotted(random, area.left, area.top + 176, widthOfArea(area), 'Xác nhận của giáo viên chủ nhiệm:', 0.4, { size: 12 })
  );
};

/** What the class teacher and the head wrote, and the seal. */
export const schoolRemarks: FacingPage = (random, area) => {
  const xs = columnsAt(area, [34, 26, 26, 60]);
  const ys = steps(area.top + 12, 12, 5);
  let svg = title(area, area.top + 4, 'KẾT QUẢ XẾP LOẠI', { size: 12.5 }) + grid(xs, ys, 0.35);
  ['', 'Hạnh kiểm', 'Học lực', 'Danh hiệu'].forEach(
    (head, c) => (svg += text(xs[c]! + 3, ys[0]! + 8, head, { size: 11.5, weight: 700 })),
  );
  ['Học kì I', 'Học kì II', 'Cả năm'].forEach((term, r) => {
    svg += text(xs[0]! + 3, ys[r + 1]! + 8, term, { size: 12 });
    for (const c of [1, 2]) svg += hand(random, xs[c]! + 4, ys[r + 1]! + 8, 18, INKS[0]);
  });
  for (const [head, from] of [
    ['NHẬN XÉT CỦA GIÁO VIÊN CHỦ NHIỆM', 88],
    ['PHÊ DUYỆT CỦA HIỆU TRƯỞNG', 150],
  ] as const) {
    svg += text(area.left, area.top + from, head, { size: 11.5, weight: 700 });
    for (let n = 0; n < 4; n++) {
      const y = area.top + from + 11 + n * 9;
      svg += line(area.left, y, area.right, y, 0.25, '#777', '0.3 0.9');
      if (n < (from < 100 ? 3 : 1))
        svg += hand(random, area.left + 2, y - 0.5, widthOfArea(area) * between(random, 0.6, 1), INKS[0]);
    }
  }
  return (
    svg +
    place(seal('TRƯỜNG THCS SUỐI KHE'), area.left + widthOfArea(area) * 0.68, area.bottom - 22, 9) +
    place(signature(random), area.left + widthOfArea(area) * 0.64, area.bottom - 28)
  );
};

/** The pupil: a photograph with a seal over its corner, particulars below. */
export const schoolCover: FacingPage = (random, area) => {
  const middle = middleOf(area);
  let svg =
    title(area, area.top + 6, 'HỌC BẠ', { size: 30, fill: '#24407a' }) +
    title(area, area.top + 16, 'TRUNG HỌC CƠ SỞ', { size: 15, fill: '#24407a' });
  svg +=
    rect(middle - 17, area.top + 28, 34, 46, '#9aa7b0', '#444', 0.3) +
    `<circle cx="${middle}" cy="${area.top + 46}" r="8.5" fill="#6b5a4d"/><path d="M${middle - 15} ${area.top + 74}q15 -26 30 0Z" fill="#e8e8ee"/>`;
  svg += place(seal('PHÒNG GIÁO DỤC', '#cf1f2b', 13), middle + 14, area.top + 72);
  ['Họ và tên:', 'Ngày sinh:', 'Nơi sinh:', 'Chỗ ở hiện tại:', 'Họ tên cha:', 'Họ tên mẹ:', 'Người giám hộ:'].forEach(
    (label, n) => {
      svg += dotted(
        random,
        area.left,
        area.top + 100 + n * 14,
        widthOfArea(area),
        label,
        n === 6 ? 0 : between(random, 0.4, 0.8),
        { size: 13.5 },
      );
    },
  );
  return svg;
};
