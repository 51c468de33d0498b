import { repairSlots } from '../../src/ocr/repair-slots.ts';

const repaired = (line: string): string => repairSlots(line.split(' ')).join(' ');

test.each([
  ['Luật số 67, ngày 29 tháng ó năm 2006', 'Luật số 67, ngày 29 tháng 6 năm 2006'],
  ['NGÀY l5 THÁNG lO NĂM 2026', 'NGÀY 15 THÁNG 10 NĂM 2026'],
  ['UBND tính Bình Phước', 'UBND tỉnh Bình Phước'],
  ['Hội đồng nhân dân tính Điện Biên', 'Hội đồng nhân dân tỉnh Điện Biên'],
  ['1. Tên tôi lài QUAN HỮU PHẬN', '1. Tên tôi là: QUAN HỮU PHẬN'],
])('%s is printed %s', (read, printed) => {
  expect(repaired(read)).toBe(printed);
});

test.each([
  // No such day or month; no number at all; not between the words of a date; a trait; no name behind.
  'ngày 39 tháng l9 năm 2026',
  'ngày & tháng đ& năm 2026',
  'trong tháng ó và tháng l',
  'Giới tính Nam',
  'đã tính Thuế',
  'nhân dân tính toán',
  'tôi lài nhài',
  'hoa lài Quảng Ngãi',
])('%s stays as it was read', (read) => {
  expect(repaired(read)).toBe(read);
});
