import { field, seal, signature } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import type { Facts } from '../../plan/facts.ts';
import { grouped } from '../../prose/grammar.ts';
import { district } from '../form-kit.ts';
import { codeLine, nation, plainSign, sealOf, title, upper } from '../kit.ts';
import { capital, you } from '../office-kit.ts';

export const low = (who: Person): string => you(who.sex).toLowerCase();
export const par = (text: string, style = ''): string => `<p style="${style}">${text}</p>`;
export const flat = (text: string, style = ''): string => `<p class="flat" style="${style}">${text}</p>`;

/** A line of its own, moved in by some mm. */
export const row = (text: string, indent = 0): string => `<div style="margin:0.9mm 0 0.9mm ${indent}mm">${text}</div>`;

/** Motto in the middle of the page. */
export const top = (size = 12.5, dash = '-', rule = 54): string =>
  `<div style="text-align:center">${nation(size, dash, rule)}</div>`;

/** What somebody of one trade sells: trade, code, how such shops are called. */
export const SHOPS = [
  ['Bán lẻ hàng may mặc, giày dép, hàng da và giả da', '4771', 'THỜI TRANG'],
  ['Nhà hàng và các dịch vụ ăn uống phục vụ lưu động', '5610', 'QUÁN ĂN'],
  ['Bán lẻ thuốc thú y, thức ăn chăn nuôi', '4773', 'CỬA HÀNG'],
  ['Dịch vụ phục vụ đồ uống', '5630', 'CÀ PHÊ'],
  ['Gia công cơ khí; xử lý và tráng phủ kim loại', '2592', 'CƠ KHÍ'],
  ['Sửa chữa thiết bị nghe nhìn điện tử gia dụng', '9521', 'ĐIỆN TỬ'],
  ['Bán lẻ vật liệu xây dựng, sơn, kính', '4752', 'VLXD'],
] as const;

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

function hundreds(n: number, full: boolean): string {
  const [h, t, o] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const words: string[] = full || h > 0 ? [`${DIGITS[h]} trăm`] : [];
  if (t === 0 && o > 0) words.push(words.length > 0 ? `linh ${DIGITS[o]}` : `${DIGITS[o]}`);
  if (t > 0) {
    const last = o === 0 ? '' : o === 5 ? ' lăm' : o === 1 && t > 1 ? ' mốt' : ` ${DIGITS[o]}`;
    words.push(`${t === 1 ? 'mười' : `${DIGITS[t]} mươi`}${last}`);
  }
  return words.join(' ');
}

/** Millions of đồng in words, with a capital. */
export function inWords(millions: number): string {
  const [billions, rest] = [Math.floor(millions / 1000), millions % 1000];
  const parts = [
    billions > 0 ? `${hundreds(billions, false)} tỷ` : '',
    rest > 0 ? `${hundreds(rest, billions > 0)} triệu` : '',
  ];
  return capital(`${parts.filter((part) => part !== '').join(' ')} đồng`);
}

/** Sum as contracts write it: digits, then words. */
export const sum = (millions: number): string => `${grouped(millions * 1_000_000)} đồng (${inWords(millions)})`;

/** A notary's office, named after its head; `ring` for its seal. */
export function notary(f: Facts): { name: string; head: string; ring: string } {
  const head = f.name();
  return { name: `Văn phòng công chứng ${head}`, head, ring: `VĂN PHÒNG CÔNG CHỨNG ${upper(head)} ★` };
}

/** The district's name without its kind. */
export const districtName = (f: Facts): string => district(f).replace(/^huyện /, '');

/** A number plate: no province has 00. */
export const plate = (f: Facts, series = 'A'): string => `00${series}-${f.chance.digits(3)}.${f.chance.digits(2)}`;

/** Hand-over at the foot: two who sign, each below a title. */
export const twoSign = (
  f: Facts,
  left: [by: string, name: string],
  right: [by: string, name: string],
  gap = 15,
): string =>
  `<div class="cols" style="margin-top:3mm"><div>${plainSign(f, ...left, gap)}</div><div>${plainSign(f, ...right, gap)}</div></div>`;

/** A heading of a part in the text. */
export const part = (text: string): string => `<p class="flat" style="margin-top:1mm"><b>${text}</b></p>`;

/** A stamp of a commune that compared a copy: blue frame, the words run over short lines; `x`, `y` mm of the page. */
export function comparedStamp(f: Facts, x: number, y: number, turn = -1): string {
  return `<div style="position:absolute;left:${x}mm;top:${y}mm;width:74mm;border:0.6mm solid #23409c;color:#23409c;font:9.5pt/1.35 'Tinos';text-align:center;padding:1.5mm;transform:rotate(${turn}deg)">CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH<br>Số chứng thực: ${f.number + 512} - Quyển số: 04 SCT/BS<br>Ngày: ${f.date.replaceAll('/', '-')}<br><b>PHÓ CHỦ TỊCH</b><div style="height:13mm"></div><b>${f.name()}</b></div>${seal(x + 2, y + 14, sealOf(f), 'CHỦ TỊCH', f.chance.whole(-12, 12), 0.75, 31)}`;
}

/** Two lines of a court of today: its name is the agency. */
export const courtNow = (f: Facts): [string, string] => [
  'TÒA ÁN NHÂN DÂN',
  `KHU VỰC ${f.chance.whole(2, 14)} - ${upper(f.place.province)}`,
];

/** Title, then a line below it in bold. */
export const headline = (text: string, below: string, size = 15): string =>
  `${title(text, size)}<div class="sub"><b>${below}</b></div>`;

/** Land certificate's number. */
export const landSerialField = (value: string): string => field('land_certificate_serial', value);

/** The foot of an application: what is left, date is elsewhere. */
export const footSign = (f: Facts, by: string, left = ''): string =>
  `<div class="cols" style="margin-top:4mm"><div class="small">${left}${codeLine(f)}</div><div>${plainSign(f, by, f.main.name)}</div></div>`;

/** Three or more who sign beside each other. */
export const manySign = (f: Facts, signers: [by: string, name: string][], gap = 16): string =>
  `<div class="cols" style="gap:3mm;text-align:center;margin-top:2mm">${signers
    .map(
      ([by, name]) =>
        `<div><b>${by}</b><div style="position:relative;height:${gap}mm">${signature(8, gap / 2 - 8, f.chance.whole(1, 9999), 30)}</div><b>${name}</b></div>`,
    )
    .join('')}</div>`;
