import { field } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import type { Facts } from '../../plan/facts.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { issued, plainSign, TYPED, upper } from '../kit.ts';
import { you } from '../office-kit.ts';

/** Name of the invented district or town above the commune. */
export const countyName = (f: Facts): string => f.place.province.split(' ').reverse().join(' ');

/** District or town above the commune, as papers before 1/7/2025 print it. */
export const county = (f: Facts): string => `${f.place.kind === 'phường' ? 'thị xã' : 'huyện'} ${countyName(f)}`;

/** An address as it was printed while there were districts. */
export const homeThen = (f: Facts, who: Person): string =>
  who.home.replace(`, tỉnh ${f.place.province}`, `, ${county(f)}, tỉnh ${f.place.province}`);

/** The commune as papers before 1/7/2025 name it. */
export const placeThen = (f: Facts): string =>
  `${f.place.kind} ${f.place.name}, ${county(f)}, tỉnh ${f.place.province}`;

export const serial = (value: string, shown = value): string => field('land_certificate_serial', value, shown);
export const book = (value: string, shown = value): string => field('land_certificate_book_no', value, shown);

/** An old identity card's number of its own. */
export function oldIdFor(f: Facts, role: string): string {
  const no = oldCitizenId(f.chance);
  return field('old_citizen_id', no, no, role);
}

/** What a pen wrote into a printed form. */
export const hand = (value: string): string => `<span style="color:#25409a;font-style:italic">${value}</span>`;

/** What a typewriter or a needle printer put into a printed form. */
export const typed = (value: string, size = 11): string =>
  `<span style="font-family:${TYPED};font-size:${size}pt">${value}</span>`;

export const low = (who: Person): string => you(who.sex).toLowerCase();

/** The wife or husband of somebody, as a sentence calls her or him. */
export const mate = (who: Person): string => (who.sex === 'Nam' ? 'vợ' : 'chồng');

/** A line of a form without a rule below. */
export const item = (text: string, indent = 0): string => `<div style="margin:0.9mm 0 0.9mm ${indent}mm">${text}</div>`;

export const flat = (text: string, style = ''): string => `<p class="flat" style="${style}">${text}</p>`;

/** Label in a column of its own. */
export const pair = (label: string, value: string, width = 56): string =>
  `<div style="display:flex;margin:0.9mm 0"><div style="width:${width}mm;flex:none">${label}</div><div style="flex:1">${value}</div></div>`;

/** Arms of the state, as certificates carry them at the top. */
export const emblem = (width = 18, colour = '#b3242b'): string =>
  `<svg viewBox="0 0 100 100" style="width:${width}mm;height:${width}mm;display:block;margin:0 auto"><circle cx="50" cy="50" r="46" fill="none" stroke="${colour}" stroke-width="4"/><circle cx="50" cy="50" r="37" fill="none" stroke="${colour}" stroke-width="1.5"/><polygon points="50,18 57,40 80,40 61,53 69,76 50,62 31,76 39,53 20,40 43,40" fill="${colour}"/><path d="M22 84 Q50 98 78 84" fill="none" stroke="${colour}" stroke-width="5"/></svg>`;

/** Text on an office's seal with the district or town. */
export const countyRing = (f: Facts): string =>
  `ỦY BAN NHÂN DÂN ${upper(county(f))} ★ ${upper(`tỉnh ${f.place.province}`)} ★`;

/** Text on a seal with the province. */
export const provinceRing = (f: Facts, office: string): string => `${office} ★ TỈNH ${upper(f.place.province)} ★`;

/** Text of the table where certificates note what changed. */
export const changes = (rows: string, height: number, left = 'Nội dung thay đổi và cơ sở pháp lý'): string =>
  `<table style="height:${height}mm"><tr style="height:11mm"><th style="width:60%">${left}</th><th>Xác nhận của cơ quan<br>có thẩm quyền</th></tr>${rows}</table>`;

/** The lines below a form's text, small. */
export const notes = (...lines: string[]): string =>
  `<div style="border-top:0.2mm solid #333;width:50mm;margin-top:5mm"></div><div style="font-size:9.5pt;line-height:1.3"><i>${lines.join('<br>')}</i></div>`;

/** Place and date in one line, then who signs, at the right of what is small at the left. */
export function handedIn(f: Facts, who: string, name: string, left = '', gap = 16): string {
  return `<div class="cols" style="margin-top:3mm"><div class="small">${left}</div><div style="text-align:center;flex:1.2"><i style="white-space:nowrap">${f.place.name}, ${issued(f.date)}</i>${plainSign(f, who, name, gap)}</div></div>`;
}

/** Both sides of a contract sign side by side. */
export const bothSign = (f: Facts, one: [title: string, name: string], two: [title: string, name: string]): string =>
  `<div class="cols" style="margin-top:3mm"><div>${plainSign(f, one[0], one[1], 14)}</div><div>${plainSign(f, two[0], two[1], 14)}</div></div>`;
