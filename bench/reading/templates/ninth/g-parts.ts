import { field, qr, seal } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import type { FieldKind } from '../../../../src/core/field-kind.ts';
import type { Facts } from '../../plan/facts.ts';
import { at, BUST, cardPayload, machineReadable } from '../card-kit.ts';
import { EMBLEM, FINGER, homeOf, NATION, pt } from '../card-parts.ts';
import { district, unit } from '../form-kit.ts';
import { bornOf, idOf, issued, nameOf, nation, plainSign, SANS, sealOf, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';

/** Filled in with a ball pen. */
export const ink = (text: string, colour = '#27409a'): string =>
  `<span style="color:${colour};font-style:italic">${text}</span>`;

/** Struck in with a typewriter. */
export const struck = (text: string, size = 10.5): string =>
  `<span style="font-family:${TYPED};font-size:${size}pt">${text}</span>`;

/** Put in by a program's printer in a font without serifs. */
export const printed = (text: string, size = 10.5): string =>
  `<span style="font-family:${SANS};font-size:${size}pt">${text}</span>`;

/** What stood above the commune until July 2025: a district, above a ward a town. */
export const above2025 = (f: Facts): string =>
  f.place.kind === 'phường' ? district(f).replace('huyện', 'thị xã') : district(f);

/** Its name without the word for its kind. */
export const bareAbove = (f: Facts): string => capital(above2025(f).replace(/^(huyện|thị xã) /, ''));

export const placeThen = (f: Facts): string =>
  `${f.place.kind} ${f.place.name}, ${above2025(f)}, tỉnh ${f.place.province}`;

export const addressThen = (f: Facts, who: Person): string =>
  who.home.replace(`, tỉnh ${f.place.province}`, `, ${above2025(f)}, tỉnh ${f.place.province}`);

/** The hamlet, or the house in its street. */
export const hamletOf = (who: Person): string => who.home.split(', ')[0] ?? '';

/** Labels with their values on fine dots, several in a row; the third number is the share of the row. */
export const row = (...parts: [label: string, value: string, share?: number][]): string =>
  `<div style="display:flex;gap:3mm;margin:0.9mm 0;align-items:baseline">${parts.map(([label, value, share = 1]) => `<span style="flex:${share};display:flex;gap:1.2mm;align-items:baseline"><span style="white-space:nowrap">${label}</span><span style="flex:1;border-bottom:0.25mm dotted #6a6a6a">${value}</span></span>`).join('')}</div>`;

/** Label at the left in a column without rules, value at the right of it. */
export const pairs = (list: [label: string, value: string][], width = 62, space = 0.9): string =>
  list
    .map(
      ([label, value]) =>
        `<div style="display:flex;margin:${space}mm 0"><span style="width:${width}mm;flex:none;padding-right:2mm">${label}</span><span style="flex:1">${value}</span></div>`,
    )
    .join('');

/** Labels run on with their values, without dots. */
export const flow = (...parts: string[]): string => `<div style="margin:1mm 0">${parts.join(' &emsp; ')}</div>`;

/** Cells with a small label above the value; widths in shares of the row. */
export const cellRow = (...parts: [label: string, value: string, share?: number][]): string =>
  `<div style="display:flex;margin-top:-0.2mm">${parts.map(([label, value, share = 1]) => `<div style="flex:${share};border:0.2mm solid #555;margin-left:-0.2mm;padding:0.6mm 1.6mm"><div style="font-size:8pt;color:#444">${label}</div><div>${value || '&nbsp;'}</div></div>`).join('')}</div>`;

/** A table whose first column is the heading of its row. */
export const sideHeads = (head: string[], rows: string[][], size = 11.5, first = 34): string =>
  `<table style="table-layout:fixed"><tr>${head.map((text, i) => `<th style="font-size:${size}pt${i === 0 ? `;width:${first}%` : ''}">${text}</th>`).join('')}</tr>${rows.map(([label = '', ...values]) => `<tr><td style="font-size:${size}pt;background:#f4f4f4">${label}</td>${values.map((value) => `<td style="font-size:${size}pt">${value}</td>`).join('')}</tr>`).join('')}</table>`;

/** National name and motto alone in the middle. */
export const national = (size = 12, dash = '-', line = 48): string =>
  `<div style="text-align:center;line-height:1.28">${nation(size, dash, line)}</div>`;

/** The commune's committee in the program's prints since July 2025. */
export const todayOffice = (f: Facts, size = 11.5): string =>
  `<span style="font-size:${size}pt">ỦY BAN NHÂN DÂN<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b></span><div class="rule" style="width:22mm"></div>`;

/** The committees of district and commune on prints before July 2025. */
export const formerOffice = (f: Facts, size = 11.5): string =>
  `<span style="font-size:${size}pt">UBND ${upper(above2025(f))}<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b></span><div class="rule" style="width:24mm"></div>`;

/** Province, district and commune filled in at the corner of the ministry's forms. */
export const cornerOffice = (f: Facts, wrap: (text: string) => string): string =>
  `Tỉnh/TP: ${wrap(f.place.province)}<br>Huyện/Quận: ${wrap(bareAbove(f))}<br>Xã/Phường: ${wrap(field('agency', `UBND ${f.place.kind} ${f.place.name}`, f.place.name))}`;

/** Day, month and year filled into the words between them. */
export const filledDay = (date: string, wrap: (text: string) => string, word = 'ngày'): string => {
  const [day = '', month = '', year = ''] = date.split('/');
  return `${word} ${wrap(day)} tháng ${wrap(month)} năm ${wrap(year)}`;
};

/** Two who sign beside each other; HTML of each. */
export const pairSign = (left: string, right: string, top = 3): string =>
  `<div style="display:flex;gap:6mm;margin-top:${top}mm"><div style="flex:1;min-width:0;white-space:nowrap">${left}</div><div style="flex:1.25;text-align:center">${right}</div></div>`;

/** Place and date above whoever signs without a seal. */
export const ownSign = (f: Facts, by: string, who: string, left = '', gap = 16): string =>
  pairSign(
    left,
    `<i>${f.place.name}, ${issued(f.date)}</i><br>${plainSign(f, by, who, gap)}<div style="font-size:0">&nbsp;</div>`,
  );

/** The mark that a reader of PDF files shows for a valid signature. */
export const validMark = (f: Facts, hour: string): string =>
  `<div style="display:inline-block;border:0.3mm dashed #2e7d4f;color:#1e6a3e;font:8.4pt/1.35 ${SANS};text-align:left;padding:1.2mm 2mm;margin:2mm 0">Được ký bởi ỦY BAN NHÂN DÂN ${unit(f)}<br>Tỉnh ${f.place.province}, Việt Nam<br>Ký ngày ${f.date} ${hour}</div>`;

/** A year in which parents of people born about 1902 were born. */
export const elderYear = (f: Facts): string => String(f.chance.whole(1866, 1881));

/** A value of which each character stands in a square with a gap behind every group. */
export function squares(kind: FieldKind, value: string, role = '', size = 5.2, group = 3): string {
  const one = (text: string, i: number) =>
    `<span style="display:inline-block;width:${size}mm;text-align:center;border:0.2mm solid #444;${i % group === group - 1 ? 'margin-right:1.2mm' : 'margin-right:-0.2mm'};line-height:1.3">${text}</span>`;
  return field(kind, value, '', role).replace('></span>', `>${[...value].map(one).join('')}</span>`);
}

/** The desk's or a notary's words below a copy, in the flow of the page. */
export const copyWords = (f: Facts, book: string, by: string, inner = 'CHỨNG THỰC', colour = '#26418f'): string => {
  const [day = '', month = '', year = ''] = f.date.split('/');
  return `<div style="position:relative;width:92mm;color:${colour};font-size:10.4pt;line-height:1.34;text-align:center"><b>CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH</b><br>Số chứng thực ${f.number + 2050} &ensp; Quyển số ${book} SCT/BS<br>${f.place.name}, ngày ${day} tháng ${month} năm ${year}<br><b>${by}</b><div style="height:16mm"></div><b>${f.name()}</b>${seal(2, 23, sealOf(f), inner, f.chance.whole(-12, 12), 0.76, 31)}</div>`;
};

/** Something at a place of the sheet, mm. */
export const place = (x: number, y: number, html: string, turn = 0, by = 1): string =>
  `<div style="position:absolute;left:${x}mm;top:${y}mm;transform:rotate(${turn}deg) scale(${by});transform-origin:0 0">${html}</div>`;

/** A card's side with square or round corners, without a place of its own. */
export const side = (tint: string, font: string, inside: string, round = 3): string =>
  `<div style="position:relative;width:85.6mm;height:54mm;border-radius:${round}mm;border:0.3mm solid #8a96a3;background:${tint};font:7pt/1.25 ${font};overflow:hidden">${inside}</div>`;

/** Commune and province without the words for their kinds. */
export const bare = (who: Person): [street: string, rest: string] => {
  const [street, commune, province] = homeOf(who);
  return [street, `${commune.replace(/^(xã|phường) /, '')}, ${province.replace(/^tỉnh /, '')}`];
};

const CHIP = `<svg viewBox="0 0 24 18" style="width:8mm"><rect x="0.5" y="0.5" width="23" height="17" rx="3" fill="#e0cf94" stroke="#8a7735"/><path d="M8 0.5V17.5M16 0.5V17.5M0.5 9H8M16 9H23.5M8 5H16M8 13H16" stroke="#8a7735" fill="none"/></svg>`;

const bothMottos = (x: number, y: number): string =>
  at(
    x,
    y,
    `<b style="font-size:5.4pt">${NATION}</b><br><b style="font-size:5.4pt">Độc lập - Tự do - Hạnh phúc</b><br>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness`,
    pt(4.5, 'text-align:center;line-height:1.24'),
  );

/** Front of a citizen card: with a chip and a code since 2021, without both before. */
export function citizenFront(
  who: Person,
  { since, until, chip }: { since: string; until: string; chip: boolean },
): string {
  const [street, rest] = bare(who);
  const b = (html: string, size: number) => `<span style="font-size:${size}pt;font-weight:700">${html}</span>`;
  return [
    at(4, 3, EMBLEM),
    bothMottos(27, 2.2),
    chip ? at(71, 2.4, qr(cardPayload(who, '', since), 12)) + at(5, 12.6, CHIP) : '',
    at(28, 11, '<b style="color:#c0272d">CĂN CƯỚC CÔNG DÂN</b>', pt(9.6)),
    chip ? at(37, 15, '<b style="color:#c0272d">Citizen Identity Card</b>', pt(5)) : '',
    at(4, chip ? 19.6 : 15, BUST.replace('20mm', chip ? '18.5mm' : '20mm')),
    at(26.5, 18, `Số${chip ? ' / No.' : ''}: ${b(idOf(who, 'subject'), 11.4)}`, pt(6.8)),
    at(26.5, 23, chip ? 'Họ và tên / <i>Full name</i>:' : 'Họ và tên:', pt(5.9)),
    at(26.5, 25.6, b(nameOf(who, 'subject', upper(who.name)), 7.9)),
    at(
      26.5,
      29.6,
      `${chip ? 'Ngày sinh / <i>Date of birth</i>' : 'Ngày, tháng, năm sinh'}: ${b(bornOf(who, 'subject'), 6.8)}`,
      pt(5.9),
    ),
    at(
      26.5,
      33,
      chip
        ? `Giới tính / <i>Sex</i>: ${b(who.sex, 6)}. Quốc tịch / <i>Nationality</i>: ${b('Việt Nam', 6)}`
        : `Giới tính: ${b(who.sex, 6.6)} &emsp; Quốc tịch: ${b('Việt Nam', 6.6)}`,
      pt(5.6),
    ),
    at(26.5, 36.2, `Quê quán${chip ? ' / <i>Place of origin</i>' : ''}: ${chip ? '' : b(rest, 6.2)}`, pt(5.9)),
    chip ? at(26.5, 38.7, b(rest, 6.2)) : '',
    at(26.5, chip ? 41.9 : 40, `Nơi thường trú${chip ? ' / <i>Place of residence</i>' : ''}:`, pt(5.9)),
    at(26.5, chip ? 44.4 : 42.8, b(street, 6.2)),
    at(26.5, chip ? 47.4 : 46, b(rest, 6.2)),
    at(3.6, chip ? 46.4 : 44.4, `Có giá trị đến: ${b(until, 5)}${chip ? '<br><i>Date of expiry</i>' : ''}`, pt(4.7)),
  ].join('');
}

/** Back of the chip card: mark of the person, date, police, finger prints, machine-readable lines. */
export function citizenBack(f: Facts, since: string, until: string): string {
  const police = 'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI';
  return [
    at(4, 2.4, 'Đặc điểm nhân dạng / <i>Personal identification</i>:', pt(5.9)),
    at(
      4,
      5.2,
      f.chance.pick(['Sẹo chấm c.1,5cm trên trước đầu lông mày phải', 'Nốt ruồi c.3cm dưới sau đuôi mắt trái']),
      pt(6.2),
    ),
    at(4, 9.6, `Ngày, tháng, năm / <i>Date, month, year</i>: ${issued(since, since)}`, pt(6)),
    at(
      6,
      13.4,
      `<b>${field('agency', police, '').replace('></span>', '>CỤC TRƯỞNG CỤC CẢNH SÁT<br>QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI</span>')}</b><br>DIRECTOR GENERAL OF THE POLICE DEPARTMENT<br>FOR ADMINISTRATIVE MANAGEMENT OF SOCIAL ORDER`,
      pt(4.3, 'text-align:center;line-height:1.25'),
    ),
    seal(18, 18, 'BỘ CÔNG AN ★ CỤC CẢNH SÁT QLHC VỀ TTXH ★', 'BỘ CÔNG AN', 6, 0.65, 15),
    at(20, 33.6, `<b>${f.name('Nam')}</b>`, pt(6)),
    at(55, 3, FINGER),
    at(70.6, 3, FINGER),
    at(55.6, 18.8, 'Ngón trỏ trái<br><i>Left index finger</i>', pt(4)),
    at(71, 18.8, 'Ngón trỏ phải<br><i>Right index finger</i>', pt(4)),
    machineReadable(f.main, until, TYPED),
  ].join('');
}

/** Text on a police office's seal. */
export const policeRing = (f: Facts, of: string): string => `CÔNG AN ${upper(of)} ★ TỈNH ${upper(f.place.province)} ★`;

/** What whoever declares promises in the forms of civil status. */
export const OATH =
  'Tôi cam đoan nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.';
