import { field, seal, signature } from '../../../../samples/make/html.ts';
import { dateInWords, type Person } from '../../../../samples/make/people.ts';
import type { Facts } from '../../plan/facts.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { county } from '../eighth/c-parts.ts';
import { sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, plainSign, sealOf, upper } from '../kit.ts';
import { you } from '../office-kit.ts';

/** Text of one size and line height. */
export const sized = (size: number, lead: number, html: string): string =>
  `<div style="font-size:${size}pt;line-height:${lead}">${html}</div>`;

/** What a pen wrote. */
export const ink = (value: string): string =>
  `<span style="color:#1d3f94;font-style:italic;letter-spacing:0.1mm">${value}</span>`;

/** Labels and values in two columns without rules, a colon between them. */
export const colons = (width: number, ...pairs: [label: string, value: string][]): string =>
  `<div>${pairs.map(([label, value]) => `<div style="display:flex;margin:0.8mm 0"><div style="width:${width}mm;flex:none">${label}</div><div style="width:4mm;flex:none">:</div><div style="flex:1">${value}</div></div>`).join('')}</div>`;

/** Labels in tinted cells, values beside them. */
export const tinted = (width: number, colour: string, ...pairs: [label: string, value: string][]): string =>
  `<table style="font-size:inherit">${pairs.map(([label, value]) => `<tr><td style="width:${width}mm;background:${colour};font-size:inherit">${label}</td><td style="font-size:inherit">${value}</td></tr>`).join('')}</table>`;

/** A paragraph moved in behind its dash or number. */
export const hung = (mark: string, text: string): string =>
  `<div style="display:flex;margin:0.8mm 0"><div style="width:7mm;flex:none;text-align:right;padding-right:2mm">${mark}</div><div style="flex:1;text-align:justify">${text}</div></div>`;

export const row = (text: string, indent = 0): string => `<div style="margin:0.9mm 0 0.9mm ${indent}mm">${text}</div>`;
export const para = (text: string): string => `<p>${text}</p>`;
export const flush = (text: string): string => `<p class="flat">${text}</p>`;
export const mid = (text: string, style = ''): string => `<div style="text-align:center;${style}">${text}</div>`;

/** Which form it is, at the top right. */
export const formOf = (text: string, size = 10): string =>
  `<div style="text-align:right;font-size:${size}pt;line-height:1.2">${text}</div>`;

/** Name of the state as it was spelt before 2000 and by typists, a row of signs below. */
export const oldNation = (size = 12, below = '-----o0o-----'): string =>
  `<div style="text-align:center;font-size:${size}pt;line-height:1.3"><b>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>${below}</div>`;

export const oldIdNo = (f: Facts, role: string): string => {
  const no = oldCitizenId(f.chance);
  return field('old_citizen_id', no, no, role);
};

/** An address in the years with districts, the province's word left out. */
export const homeIn = (f: Facts, who: Person): string =>
  who.home.replace(`, tỉnh ${f.place.province}`, `, ${county(f)}, tỉnh ${f.place.province}`);

/** A party of a contract in a sentence of its own. */
export const party = (who: Person, role: string, home: string, card = 'Căn cước số'): string =>
  `${you(who.sex)}: <b>${nameOf(who, role, upper(who.name))}</b>, sinh ngày ${bornOf(who, role)}, ${card}: ${idOf(who, role)}, thường trú tại: ${home}`;

/** A party of a contract, each fact in a line of its own. */
export const partyLines = (who: Person, role: string, home: string, card = 'CCCD số'): string =>
  colons(
    34,
    ['Họ và tên', `<b>${nameOf(who, role, upper(who.name))}</b>`],
    ['Sinh ngày', bornOf(who, role)],
    [card, idOf(who, role)],
    ['Cư trú tại', home],
  );

/** Who signs at the left and at the right, below a title each. */
export const facing = (f: Facts, left: [string, string], right: [string, string], gap = 15): string =>
  `<div class="cols" style="margin-top:3mm"><div>${plainSign(f, ...left, gap)}</div><div>${plainSign(f, ...right, gap)}</div></div>`;

/** Something small at the left, a seal and a signature at the right. */
export const sealFoot = (
  f: Facts,
  by: string,
  left = '',
  options: { ring?: string; inner?: string; gap?: number; name?: string } = {},
): string =>
  `<div class="cols" style="margin-top:3mm"><div class="small">${left}${codeLine(f)}</div><div>${sealedSign(f, by, options)}</div></div>`;

/** Place and date in a line, then who asks, at the right. */
export const askFoot = (f: Facts, by: string, name: string, left = '', gap = 15): string =>
  `<div class="cols" style="margin-top:2mm"><div class="small">${left}${codeLine(f)}</div><div style="text-align:center;flex:1.3"><i style="white-space:nowrap">${f.place.name}, ${issued(f.date)}</i>${plainSign(f, by, name, gap)}</div></div>`;

/** Day with a capital: "Ngày 05 tháng 11 năm 2026". */
export const dayCapital = (date: string): string => issued(date, dateInWords(date).replace('ngày', 'Ngày'));

/** A ring of a seal with an office of the province. */
export const ringOf = (f: Facts, office: string): string => `${office} ★ TỈNH ${upper(f.place.province)} ★`;

/** A ring of a seal with the district or town. */
export const ringThen = (f: Facts, office = 'ỦY BAN NHÂN DÂN'): string => `${office} ${upper(county(f))} ★`;

/** An entry stamp "công văn đến" in violet, without anything to read but its words. */
export const incoming = (f: Facts, x: number, y: number): string =>
  `<div class="at" style="left:${x}mm;top:${y}mm;width:44mm;border:0.4mm solid #6a3a9c;color:#6a3a9c;font-size:9pt;line-height:1.4;padding:0.5mm 2mm;transform:rotate(-2deg)"><b>UBND ${unit(f)}</b><br>CÔNG VĂN ĐẾN Số: ${f.number + 310}<br>Ngày: ${f.date.slice(0, 5)}</div>`;

/** A copy the commune compared: one narrow block in blue with its seal. */
export const copied = (f: Facts, x: number, y: number): string =>
  `<div class="at" style="left:${x}mm;top:${y}mm;width:66mm;color:#26439f;font-size:9.5pt;line-height:1.3;text-align:center"><b>CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH</b><br>Số chứng thực: ${f.number + 906} Quyển số: 06-SCT/BS<br>Ngày ${f.date.replaceAll('/', '-')}<br><b>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH</b><div style="height:14mm"></div><b>${f.name()}</b></div>${seal(x - 2, y + 16, sealOf(f), 'CHỦ TỊCH', f.chance.whole(-12, 12), 0.75, 31)}`;

/** Fingerprint of somebody who cannot sign. */
export const thumb = (): string =>
  `<svg viewBox="0 0 20 26" style="width:13mm;height:17mm;display:block;margin:1mm auto"><g fill="none" stroke="#3a3f8f" stroke-width="0.8">${[2, 4, 6, 8, 9.5].map((r) => `<ellipse cx="10" cy="13" rx="${r * 0.9}" ry="${r * 1.25}"/>`).join('')}</g></svg>`;

/** Several who sign in a row; a name each. */
export const rowOfSigns = (f: Facts, signers: [string, string][], gap = 14): string =>
  `<div style="display:flex;text-align:center;margin-top:3mm">${signers.map(([by, name]) => `<div style="flex:1"><b>${by}</b><div style="position:relative;height:${gap}mm">${signature(6, gap / 2 - 8, f.chance.whole(1, 9999), 28)}</div>${name}</div>`).join('')}</div>`;

/** Number of the office's, in the paper's left column. */
export const numbered = (value: string, label = 'Số:'): string => `${label} ${field('document_no', value)}`;
