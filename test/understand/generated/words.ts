import type { Chance } from './chance.ts';

/** Invented people and places: none of the communes, districts and provinces exists. */
const FAMILY = [
  'Âu',
  'Bạch',
  'Cù',
  'Diệp',
  'Giáp',
  'Kha',
  'La',
  'Mạc',
  'Nghiêm',
  'Ông',
  'Phí',
  'Quản',
  'Sầm',
  'Tiêu',
  'Ung',
];
const MIDDLE = [
  'Bách',
  'Cẩm',
  'Duy',
  'Gia',
  'Hoài',
  'Kiều',
  'Mộng',
  'Nhật',
  'Phương',
  'Thục',
  'Uyển',
  'Viết',
  'Xuân',
  'Ý',
];
const GIVEN = [
  'Ân',
  'Bằng',
  'Chiêu',
  'Diễm',
  'Đoan',
  'Giao',
  'Hạ',
  'Khải',
  'Lụa',
  'Miên',
  'Nhàn',
  'Oanh',
  'Phụng',
  'Sương',
  'Tấn',
];
const COMMUNE = ['Tân Vọng', 'Phước Lộng', 'Vĩnh Kha', 'Hòa Đoan', 'Ea Mẫu', 'Thạnh Lương', 'Nậm Giả', 'Cẩm Tưởng'];
const PROVINCE = ['Trung Giang', 'Nam Khê', 'Thái Lâm', 'Đông Hà Mẫu'];

export interface Scene {
  chance: Chance;
  person(): string;
  /** "xã Tân Vọng" or "phường ..." */
  place: string;
  province: string;
  /** `dd/mm/yyyy` */
  date(from?: number, to?: number): string;
  /** "ngày 04 tháng 5 năm 2019" */
  longDate(): string;
  citizenId(): string;
  /** Two columns: office left, motto right, then number and date line. */
  letterhead(number: string): string[];
  motto(): string[];
}

export function sceneOf(chance: Chance): Scene {
  const place = `${chance.pick(['xã', 'phường', 'thị trấn'])} ${chance.pick(COMMUNE)}`;
  const province = chance.pick(PROVINCE);
  const two = (low: number, high: number) => String(chance.whole(low, high)).padStart(2, '0');
  const longDate = () => `ngày ${two(1, 28)} tháng ${two(1, 12)} năm ${chance.whole(2012, 2026)}`;
  const name = place.replace(/^(?:xã|phường|thị trấn) /, '');
  return {
    chance,
    place,
    province,
    longDate,
    person: () =>
      [FAMILY, MIDDLE, ...(chance.next() < 0.4 ? [MIDDLE] : []), GIVEN].map((l) => chance.pick(l)).join(' '),
    date: (from = 1950, to = 2026) => `${two(1, 28)}/${two(1, 12)}/${chance.whole(from, to)}`,
    citizenId: () => `0${chance.pick(['01', '38', '52', '79'])}${chance.pick(['0', '1'])}${chance.digits(8)}`,
    letterhead: (number) => [
      'ỦY BAN NHÂN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      `${place.toUpperCase()} || Độc lập - Tự do - Hạnh phúc`,
      `Số: ${number} || ${name}, ${longDate()}`,
      '',
    ],
    motto: () => ['>> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '>> Độc lập - Tự do - Hạnh phúc', ''],
  };
}
