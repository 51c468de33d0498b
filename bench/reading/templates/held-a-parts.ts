import { field, seal } from '../../../samples/make/html.ts';
import type { Facts } from '../plan/facts.ts';
import { capital } from './office-kit.ts';
import { district, unit } from './form-kit.ts';
import { codeLine, sealOf, TYPED, upper } from './kit.ts';

/** A value that a typewriter or a printer of its own put into the form. */
export const typed = (value: string, size = 11): string =>
  `<span style="font-family:${TYPED};font-size:${size}pt">${value}</span>`;

/** A label with its value right behind it, several on one line. */
export const runOn = (...parts: [label: string, value: string][]): string =>
  `<div style="margin:1.1mm 0">${parts.map(([label, value]) => `${label}: ${value}`).join(' &emsp; ')}</div>`;

/** A label in a column of its own, `width` mm, its value behind. */
export const beside = (label: string, value: string, width = 58): string =>
  `<div style="display:flex;margin:1.1mm 0"><div style="width:${width}mm;flex:none">${label}</div><div style="flex:1">${value}</div></div>`;

/** District and commune at the top left of old forms, the office as the truth. */
export const oldOffice = (f: Facts): string =>
  `Tỉnh: ${f.place.province}<br>Huyện: ${capital(district(f).replace(/^huyện /, ''))}<br>${field('agency', `UBND ${f.place.kind} ${f.place.name}`, `${capital(f.place.kind)}: ${f.place.name}`)}`;

/** Two lines of the commune's office since 2025: the province is below the commune. */
export const officeNow = (f: Facts): string =>
  `<b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b><br>TỈNH ${upper(f.place.province)}<div class="rule" style="width:18mm"></div>`;

/** What a desk presses on a copy that it compared; it starts at `x` and `y` mm of the page. */
export function copyStamp(f: Facts, x: number, y: number, colour = '#b3242b', book = '01/2026'): string {
  const [day, month, year] = f.date.split('/');
  return `<div style="position:absolute;left:${x}mm;top:${y}mm;width:86mm;color:${colour};font:10pt/1.35 'Tinos';text-align:center"><b>CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH</b><br>Số chứng thực: ${f.number + 1200} &ensp; Quyển số: ${book} - SCT/BS<br>Ngày ${day} tháng ${month} năm ${year}<br><b>TUQ. CHỦ TỊCH<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH</b><div style="height:15mm"></div><b>${f.name()}</b></div>${seal(x + 4, y + 22, sealOf(f), 'CHỨNG THỰC', f.chance.whole(-14, 14), 0.75, 30)}`;
}

/** The dossier's code at a place of a sheet with a card on it, mm. */
export const codeAt = (f: Facts, x: number, y: number): string =>
  `<div style="position:absolute;left:${x}mm;top:${y}mm">${codeLine(f)}</div>`;
