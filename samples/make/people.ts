import { citizenId } from './identifiers.ts';

/** An invented person. */
export interface Person {
  name: string;
  sex: 'Nam' | 'Nữ';
  /** dd/mm/yyyy */
  born: string;
  id: string;
  /** Printed home address. */
  home: string;
}

const HAMLETS = [
  'Thôn Cầu Mới',
  'Thôn Đồng Lau',
  'Thôn Bến Gỗ',
  'Tổ 4, thôn Suối Khe',
  'Thôn Gò Chùa',
  'Xóm Rừng Thông',
];
let count = 0;

function person(name: string, sex: 'Nam' | 'Nữ', born: string, province = '052'): Person {
  count += 1;
  const serial = String((count * 73_939 + 104_729) % 1_000_000).padStart(6, '0');
  const home = `${HAMLETS[count % HAMLETS.length]}, xã Mẫu Lâm, tỉnh Lâm Hải`;
  return { name, sex, born, id: citizenId(province, sex, Number(born.slice(6)), serial), home };
}

/** Everybody who appears on a paper or in a register. Names are invented; see identifiers.ts for why the ids are nobody's. */
export const PEOPLE = {
  dieu: person('Lương Thị Diệu Khuê', 'Nữ', '14/03/1902'),
  toan: person('Quách Vĩnh Toản', 'Nam', '02/11/1901'),
  thuc: person('Đoàn Ngọc Thục Uyên', 'Nữ', '27/08/1904'),
  phuc: person('Ngô Đình Phúc Lãm', 'Nam', '19/05/1903'),
  huong: person('Tạ Thị Hường Giang', 'Nữ', '08/12/1903'),
  kien: person('Vương Trọng Kiên Định', 'Nam', '30/01/1904', '038'),
  loan: person('Bùi Thị Bích Loan Thảo', 'Nữ', '21/06/1902'),
  nghia: person('Hà Quang Nghĩa Trường', 'Nam', '11/09/1900'),
  my: person('Phùng Thị Mỹ Ánh', 'Nữ', '05/04/1903'),
  sang: person('Trịnh Công Sáng Tạo', 'Nam', '17/07/1902'),
  quyen: person('Đặng Thị Quỳnh Quyên', 'Nữ', '23/02/1904'),
  duong: person('Mai Xuân Dưỡng Thành', 'Nam', '12/10/1901'),
  tho: person('Lâm Thị Thơ Ngân', 'Nữ', '09/01/1903', '064'),
  vu: person('Cao Bá Vũ Hoài', 'Nam', '25/12/1902'),
  hanh: person('Thái Thị Hạnh Nguyên', 'Nữ', '16/05/1901'),
  bao: person('Hồ Gia Bảo Lưu', 'Nam', '03/03/1904'),
  // A brother and a sister who differ by one word, and two people of one name.
  anhNhat: person('Trần Đông Nhật Khởi', 'Nam', '07/07/1903'),
  emNhat: person('Trần Đông Nguyệt Khởi', 'Nữ', '20/10/1904'),
  lanMot: person('Nguyễn Thị Lan Chi', 'Nữ', '15/08/1902'),
  lanHai: person('Nguyễn Thị Lan Chi', 'Nữ', '28/11/1903'),
  // On a paper, but in no register.
  outsider: person('Khương Thị Vân Dạ', 'Nữ', '06/06/1901', '038'),
  thoa: person('Giáp Thị Thoa Quỳnh', 'Nữ', '18/02/1902'),
  mien: person('Ninh Bảo Miên Hạ', 'Nữ', '04/10/1903'),
  dinh: person('Chử Văn Đính Hòa', 'Nam', '22/05/1901', '038'),
  ngan: person('Vi Thị Ngần Sương', 'Nữ', '13/08/1904'),
} as const;

export type PersonKey = keyof typeof PEOPLE;

/** dd/mm/yyyy as yyyy-mm-dd. */
export function isoDate(date: string): string {
  const [day, month, year] = date.split('/');
  return `${year}-${month}-${day}`;
}

/** A date in words: "ngày 05 tháng 11 năm 2026". */
export function dateInWords(date: string): string {
  const [day, month, year] = date.split('/');
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** Name without diacritics in capitals, as on a card's MRZ. */
export function plainCapitals(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'D')
    .toUpperCase();
}
