import { field } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import type { Facts } from '../../plan/facts.ts';
import { district, unit } from '../form-kit.ts';
import { issued, nation, plainSign, TYPED, upper } from '../kit.ts';

/** What somebody wrote into the form with a pen. */
export const pen = (text: string, ink = '#23408e'): string =>
  `<span style="font-style:italic;color:${ink}">${text}</span>`;

/** What a machine printed or typed into the form. */
export const machine = (text: string, size = 10.5): string =>
  `<span style="font-family:${TYPED};font-size:${size}pt">${text}</span>`;

/** The district above a commune, the town above a ward, before 1/7/2025. */
export const districtOf = (f: Facts): string =>
  f.place.kind === 'phường' ? district(f).replace('huyện', 'thành phố') : district(f);

export const communeThen = (f: Facts): string =>
  `${f.place.kind} ${f.place.name}, ${districtOf(f)}, tỉnh ${f.place.province}`;

export const homeThen = (f: Facts, who: Person): string =>
  who.home.replace(`, tỉnh ${f.place.province}`, `, ${districtOf(f)}, tỉnh ${f.place.province}`);

/** The first part of an address: the hamlet, or the house in its street. */
export const nearHome = (who: Person): string => who.home.split(', ')[0] ?? '';

/** A line of the form of its own. */
export const say = (text: string, style = ''): string => `<div style="margin:1.2mm 0;${style}">${text}</div>`;

/** A label, a colon in a column of its own, the value. */
export const colon = (label: string, value: string, width = 56): string =>
  `<div style="display:flex;margin:1.1mm 0"><div style="width:${width}mm;flex:none">${label}</div><div style="width:4mm;flex:none">:</div><div style="flex:1">${value}</div></div>`;

/** A value that stands on a rule up to the margin. */
export const onRule = (label: string, value: string, style = ''): string =>
  `<div style="display:flex;gap:1.5mm;margin:1.3mm 0;align-items:baseline;${style}"><span style="white-space:nowrap">${label}</span><span style="flex:1;border-bottom:0.2mm solid #777">${value}</span></div>`;

/** Several short labels with their values beside each other, at even distance. */
export const across = (...parts: string[]): string =>
  `<div style="display:flex;justify-content:space-between;gap:4mm;margin:1.2mm 0">${parts.map((part) => `<span>${part}</span>`).join('')}</div>`;

/** Date parts apart as forms print them: "Ngày 05 tháng 11 năm 2026" with the numbers filled in. */
export const dayIn = (date: string, wrap: (text: string) => string): string => {
  const [day = '', month = '', year = ''] = date.split('/');
  return `ngày ${wrap(day)} tháng ${wrap(month)} năm ${wrap(year)}`;
};

/** District's and commune's committee at the top left of papers before 1/7/2025. */
export const headThen = (f: Facts): string =>
  `ỦY BAN NHÂN DÂN<br>${upper(districtOf(f))}<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, `UBND ${unit(f)}`)}</b><div class="rule" style="width:16mm"></div>`;

/** National name and motto in the middle of the page. */
export const crown = (size = 12, dash = '-', line = 44): string =>
  `<div style="text-align:center">${nation(size, dash, line)}</div>`;

/** The mark of a digital signature, without a seal. */
export const digital = (f: Facts, by: string, hour: string): string =>
  `<div style="display:inline-block;border:0.35mm solid #b8323c;color:#b8323c;font-size:8.6pt;line-height:1.3;text-align:left;padding:1.4mm 2.2mm;margin:3mm 0">Người ký: ${by}<br>Cơ quan: UBND ${f.place.kind} ${f.place.name}<br>Thời gian ký: ${f.date.replaceAll('/', '.')} ${hour} +07:00</div>`;

/** Place and date in italics, then who signs without a seal, at the right. */
export const signedHere = (f: Facts, by: string, who: string, left = '', gap = 16): string =>
  `<div class="cols" style="margin-top:3mm"><div>${left}</div><div style="text-align:center;flex:none;min-width:46%;white-space:nowrap"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, by, who, gap)}</div></div>`;

/** A column of people who sign, each with a title. */
export const threeSign = (parts: [by: string, name: string][], gap = 15): string =>
  `<div class="cols" style="margin-top:4mm;text-align:center">${parts.map(([by, name]) => `<div><b>${by}</b><div style="height:${gap}mm"></div>${name}</div>`).join('')}</div>`;

/** Year of birth of a parent of people born about 1902, as the papers print it. */
export const parentYear = (f: Facts): string => String(f.chance.whole(1868, 1882));
