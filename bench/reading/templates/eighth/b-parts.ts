import bwipjs from 'bwip-js/node';
import { field, qr, seal } from '../../../../samples/make/html.ts';
import { mrzCheckDigit } from '../../../../samples/make/identifiers.ts';
import { isoDate, plainCapitals, type Person } from '../../../../samples/make/people.ts';
import type { Facts } from '../../plan/facts.ts';
import { at, BUST, cardPayload, machineReadable } from '../card-kit.ts';
import { EMBLEM, FINGER, homeOf, NATION, pt } from '../card-parts.ts';
import { bornOf, idOf, issued, nameOf, sealOf, TYPED, upper } from '../kit.ts';

/** Hamlet, commune and province of a home without the words for their kinds, as cards print them. */
export function bareHome(who: Person): [street: string, commune: string, province: string] {
  const [street, commune, province] = homeOf(who);
  return [street, commune.replace(/^(xã|phường) /, ''), province.replace(/^tỉnh /, '')];
}

/** Something that lies on the sheet a little askew, mm and degrees. */
export const askew = (x: number, y: number, turn: number, html: string): string =>
  `<div style="position:absolute;left:${x}mm;top:${y}mm;transform:rotate(${turn}deg);transform-origin:0 0">${html}</div>`;

/** Something that a copier or a phone enlarged. */
export const larger = (x: number, y: number, by: number, html: string): string =>
  `<div style="position:absolute;left:${x}mm;top:${y}mm;transform:scale(${by});transform-origin:0 0">${html}</div>`;

/** The stacked bar code at the back of the cards of 2012 to 2020. */
export function stackedBars(text: string, width: number, height: number): string {
  const svg = bwipjs.toSVG({ bcid: 'pdf417', text }).replace('<svg ', '<svg preserveAspectRatio="none" ');
  return `<div class="code wide" style="width:${width}mm;height:${height}mm">${svg}</div>`;
}

/** A contact chip. */
export const CONTACTS = `<svg viewBox="0 0 26 20" style="width:9mm"><rect x="0.6" y="0.6" width="24.8" height="18.8" rx="4" fill="#d9c687" stroke="#7d6a2c"/><path d="M9 1V19M17 1V19M1 7H9M1 13H9M17 7H25M17 13H25" stroke="#7d6a2c" fill="none"/></svg>`;

/** What a pen or a small typewriter put on a card. */
export const penned = (text: string, size = 7.6): string => `<i style="font-size:${size}pt;color:#243c86">${text}</i>`;

/** Label in two languages above its value, at a place of a card. */
export const pairAt = (x: number, y: number, vn: string, en: string, value: string, size = 7.4): string =>
  at(x, y, `${vn} / <i>${en}</i>`, pt(4.9)) + at(x, y + 2.4, value, pt(size));

/** "Ngày 12 tháng 5 năm 2010" as the day of a card. */
export function cardDay(date: string, word = 'Ngày'): string {
  const [day, month, year] = date.split('/');
  return issued(date, `${word} ${day} tháng ${month} năm ${year}`);
}

/** The two machine-readable lines of a passport (ICAO 9303-4, TD3). */
export function passportMrz(who: Person, no: string, expires: string, personal: string): string {
  const short = (date: string) => isoDate(date).slice(2).replaceAll('-', '');
  const checked = (text: string) => text + mrzCheckDigit(text);
  const [family = '', ...given] = plainCapitals(who.name).split(' ');
  const [number, born, until] = [checked(no.padEnd(9, '<')), checked(short(who.born)), checked(short(expires))];
  const optional = checked(personal.padEnd(14, '<'));
  const first = `P<VNM${family}<<${given.join('<')}`.padEnd(44, '<').slice(0, 44);
  const second = `${number}VNM${born}${who.sex === 'Nam' ? 'M' : 'F'}${until}${optional}${mrzCheckDigit(number + born + until + optional)}`;
  return `${first}<br>${second}`.replaceAll('<br>', '\n').replaceAll('<', '&lt;').replace('\n', '<br>');
}

/** Font of the machine-readable lines. */
export const MRZ_FONT = `font:700 11.2pt/1.46 ${TYPED};letter-spacing:0.16mm`;

/** A page of a booklet, `width` × `height` mm, at a place of the sheet. */
export const leafAt = (
  [x, y, width, height]: [number, number, number, number],
  tint: string,
  font: string,
  inside: string,
): string =>
  `<div style="position:absolute;left:${x}mm;top:${y}mm"><div class="at card" style="width:${width}mm;height:${height}mm;border:0.3mm solid #788;background:${tint};font:8pt/1.3 ${font};overflow:hidden">${inside}</div></div>`;

/** What a notary presses on a copy: his number and book, his title, his name. */
export function notaryCopy(f: Facts, x: number, y: number): string {
  const office = `VĂN PHÒNG CÔNG CHỨNG ${upper(f.place.name)}`;
  return `<div style="position:absolute;left:${x}mm;top:${y}mm;width:82mm;border:0.4mm solid #1f4e8c;color:#1f4e8c;padding:2mm;font:9.6pt/1.35 'Arimo';text-align:center"><b>${office}</b><br>CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH<br>Số chứng thực: ${f.number + 3100} - Quyển số: 01-SCT/BS<br>Ngày: ${f.date}<br><b>CÔNG CHỨNG VIÊN</b><div style="height:16mm"></div><b>${f.name('Nam')}</b></div>${seal(x + 6, y + 20, `${office} ★ TỈNH ${upper(f.place.province)} ★`, 'CÔNG CHỨNG', f.chance.whole(-12, 12), 0.78, 30)}`;
}

/** "SAO Y BẢN CHÍNH" of the commune across two lines, without a frame. */
export function trueCopy(f: Facts, x: number, y: number): string {
  const [day, month, year] = f.date.split('/');
  return `<div style="position:absolute;left:${x}mm;top:${y}mm;width:74mm;color:#a3202c;font:10.4pt/1.35 'Tinos';text-align:center"><b style="font-size:13pt">SAO Y BẢN CHÍNH</b><br>Số: ${f.number + 640} &ensp; Quyển: 02 SCT/BS<br>${f.place.name}, ngày ${day} tháng ${month} năm ${year}<br><b>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH</b><div style="height:15mm"></div><b>${f.name()}</b></div>${seal(x + 2, y + 25, sealOf(f), 'PHÓ CHỦ TỊCH', f.chance.whole(-12, 12), 0.78, 32)}`;
}

/** Label and value with a line of dots below the value, the value in italics. */
export const onDots = (label: string, value: string, style = ''): string =>
  `<div class="fill" style="${style}"><span>${label}</span><span class="dots"><i>${value}</i></span></div>`;

/** A double frame around half a sheet or a sheet, mm from its edges. */
export const framed = (inset: number, colour: string, width = 1): string =>
  `<div style="position:absolute;inset:${inset}mm;border:${width}mm double ${colour}"></div>`;

/** A place for a picture of the holder, 3 × 4 cm, with the seal's edge. */
export const photo = (width = 28): string =>
  `<div style="width:${width}mm;height:${(width * 4) / 3}mm;border:0.25mm solid #777;background:#e4e7ea"><svg viewBox="0 0 60 80" style="width:100%;height:100%"><circle cx="30" cy="30" r="14" fill="#9aa2a8"/><path d="M5 80 Q7 51 30 51 Q53 51 55 80 Z" fill="#9aa2a8"/></svg></div>`;

/** The school office of a district before July 2025, the department of the province. */
export const schoolDepartment = (f: Facts): string => `SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH ${upper(f.place.province)}`;

/** The insurer's agency at the branch as it is named since 2025. */
export const insurer = (f: Facts): string => field('agency', `BẢO HIỂM XÃ HỘI TỈNH ${upper(f.place.province)}`);

/** "người" words for who holds a paper. */
export const mrMs = (who: Person): string => (who.sex === 'Nam' ? 'ông' : 'bà');

const bilingualMotto = (x: number, y: number): string =>
  at(
    x,
    y,
    `<b>${NATION}</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness`,
    pt(4.7, 'text-align:center;line-height:1.22'),
  );

/** Front of the chip card of 2021 to 2024, labels run on with their values. */
export function chipFrontOf(who: Person, since: string, until: string, role = 'subject'): string {
  const [street, commune, province] = bareHome(who);
  return [
    at(3.6, 2.8, EMBLEM),
    bilingualMotto(25, 2.4),
    at(70.6, 2.6, qr(cardPayload(who, '', since), 12.4)),
    at(15, 11.6, CONTACTS.replace('width:9mm', 'width:7mm')),
    at(27, 10.8, '<b style="color:#b3242b">CĂN CƯỚC CÔNG DÂN</b>', pt(10)),
    at(36, 15.2, 'Citizen Identity Card', pt(5.4)),
    at(3.4, 18.6, BUST),
    at(26, 18.2, `Số / <i>No.</i>: <b style="font-size:11.6pt">${idOf(who, role)}</b>`, pt(6.6)),
    at(26, 23.4, 'Họ và tên / <i>Full name</i>:', pt(5.8)),
    at(26, 25.9, `<b>${nameOf(who, role, upper(who.name))}</b>`, pt(8)),
    at(26, 29.9, `Ngày sinh / <i>Date of birth</i>: <b>${bornOf(who, role)}</b>`, pt(6.4)),
    at(
      26,
      33.3,
      `Giới tính / <i>Sex</i>: <b>${who.sex}</b> &ensp; Quốc tịch / <i>Nationality</i>: <b>Việt Nam</b>`,
      pt(5.6),
    ),
    at(26, 36.6, 'Quê quán / <i>Place of origin</i>:', pt(5.6)),
    at(26, 39, `<b>${commune}, ${province}</b>`, pt(6.4)),
    at(26, 42.2, 'Nơi thường trú / <i>Place of residence</i>:', pt(5.6)),
    at(26, 44.6, `<b>${street}</b>`, pt(6.2)),
    at(26, 47.4, `<b>${commune}, ${province}</b>`, pt(6.2)),
    at(3, 46.4, `Có giá trị đến: <b>${until}</b><br><i>Date of expiry</i>`, pt(4.6)),
  ].join('');
}

/** Back of the chip card; the paper's own date only where `since` is told. */
export function chipBackOf(f: Facts, since: string, until: string, who: Person = f.main): string {
  const police = 'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI';
  const first = 'CỤC TRƯỞNG CỤC CẢNH SÁT';
  return [
    at(4, 2.6, 'Đặc điểm nhân dạng / <i>Personal identification</i>:', pt(5.8)),
    at(4, 5.4, f.chance.pick(['Nốt ruồi C: 2cm trên sau mép trái', 'Sẹo chấm C: 1cm dưới sau mắt phải']), pt(6.4)),
    at(4, 9.4, `Ngày, tháng, năm / <i>Date, month, year</i>: ${since ? issued(since, since) : '03/08/2022'}`, pt(6)),
    at(
      5,
      13,
      `<b>${since ? field('agency', police, first) : first}<br>QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI</b><br>DIRECTOR GENERAL OF THE POLICE DEPARTMENT<br>FOR ADMINISTRATIVE MANAGEMENT OF SOCIAL ORDER`,
      pt(4.6, 'text-align:center;line-height:1.24'),
    ),
    at(18, 33, `<b>${f.name('Nam')}</b>`, pt(6)),
    at(56, 3, FINGER),
    at(71.4, 3, FINGER.replace('width:14mm', 'width:12.4mm')),
    at(56, 18.6, 'Ngón trỏ trái<br><i>Left index finger</i>', pt(3.9)),
    at(71.4, 18.6, 'Ngón trỏ phải<br><i>Right index finger</i>', pt(3.9)),
    machineReadable(who, until, TYPED),
  ].join('');
}

/** Front of the card of 2024, the picture at the left. */
export function newFrontOf(who: Person): string {
  const strong = (value: string) => `<b>${value}</b>`;
  return [
    at(3.6, 3, EMBLEM),
    bilingualMotto(24, 2.6),
    at(34, 11, '<b style="color:#b3242b">CĂN CƯỚC</b>', pt(11)),
    at(37, 15.8, 'IDENTITY CARD', pt(5.6)),
    at(3.8, 18.4, BUST),
    pairAt(26, 19, 'Số định danh cá nhân', 'Personal identification number', strong(idOf(who, 'subject')), 11.6),
    pairAt(26, 27.4, 'Họ, chữ đệm và tên khai sinh', 'Full name', strong(nameOf(who, 'subject', upper(who.name))), 7.8),
    pairAt(26, 34.8, 'Ngày, tháng, năm sinh', 'Date of birth', strong(bornOf(who, 'subject'))),
    pairAt(62, 34.8, 'Giới tính', 'Sex', strong(who.sex)),
    pairAt(26, 42, 'Quốc tịch', 'Nationality', strong('Việt Nam')),
  ].join('');
}

/** Back of the card of 2024. */
export function newBackOf(f: Facts, since: string, until: string): string {
  const [street, commune, province] = bareHome(f.main);
  return [
    pairAt(4, 2.4, 'Nơi cư trú', 'Place of residence', `${street}<br>${commune}, ${province}`, 6.2),
    pairAt(4, 11.6, 'Nơi đăng ký khai sinh', 'Place of birth', `${f.place.name}, ${f.place.province}`, 6.2),
    pairAt(4, 18.2, 'Ngày, tháng, năm cấp', 'Date of issue', issued(since, since), 6.6),
    pairAt(4, 24.8, 'Ngày, tháng, năm hết hạn', 'Date of expiry', until, 6.6),
    at(4, 32, `<b>${field('agency', 'BỘ CÔNG AN')}</b><br>MINISTRY OF PUBLIC SECURITY`, pt(5)),
    at(44, 22, CONTACTS),
    at(63, 13, qr(cardPayload(f.main, '', since, ['', '']), 19)),
    machineReadable(f.main, until, TYPED),
  ].join('');
}

/** The dossier's code where a column is narrow: the label above it. */
export const codeNarrow = (f: Facts): string =>
  f.printedCode
    ? `<div style="font-size:9pt;white-space:nowrap;margin-top:1mm">Mã hồ sơ:<br>${field('dossier_code', f.printedCode)}</div>`
    : '';
