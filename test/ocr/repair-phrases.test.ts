import { repairPhrases } from '../../src/ocr/repair-phrases.ts';

const repaired = (line: string): string => repairPhrases(line.split(' ')).join(' ');

test.each([
  ['SỐ ĐĂNG KÝ KHAI SINH', 'SỔ ĐĂNG KÝ KHAI SINH'],
  ['TM. ỦY BAN NHÂN DẦN', 'TM. ỦY BAN NHÂN DÂN'],
  ['GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUÁ', 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ'],
  ['Quyến số: 02/1988', 'Quyển số: 02/1988'],
  ['Số định danh cả nhân: 1', 'Số định danh cá nhân: 1'],
  ['nơi cư trù: xã Thử', 'nơi cư trú: xã Thử'],
])('%s is printed %s', (read, printed) => {
  expect(repaired(read)).toBe(printed);
});

test.each([
  // No heading: small letters; no label: no colon; a word is missing; a letter differs.
  'số đăng ký khai sinh',
  'quyền sở hữu của ông',
  'SỐ ĐĂNG KÝ',
  'SỐ ĐĂNG KÝ KHAI SINN',
  'Quyến sô 02/1988',
  'Họ và tên: Đỉnh Thị Thử',
])('%s stays as it was read', (read) => {
  expect(repaired(read)).toBe(read);
});
