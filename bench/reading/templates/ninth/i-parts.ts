import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import type { Facts } from '../../plan/facts.ts';
import { officeLines, unit } from '../form-kit.ts';
import { issued, nation, twoColumns, upper } from '../kit.ts';

/** A ruled table with columns of given widths in percent; cells are HTML. */
export function ruled(widths: number[], head: string[], rows: string[][], size = 11): string {
  const cols = widths.map((width) => `<col style="width:${width}%">`).join('');
  const line = (tag: string, cells: string[]) =>
    `<tr>${cells.map((text) => `<${tag} style="font-size:${size}pt;padding:0.8mm 1.4mm;line-height:1.25">${text}</${tag}>`).join('')}</tr>`;
  const top = head.length > 0 ? line('th', head) : '';
  return `<table style="table-layout:fixed;width:100%"><colgroup>${cols}</colgroup>${top}${rows.map((row) => line('td', row)).join('')}</table>`;
}

/** Labels and values under each other in two columns without rules; the labels' column is `width` mm wide. */
export function listed(rows: [label: string, value: string][], width = 52, style = ''): string {
  return rows
    .map(
      ([label, value]) =>
        `<div style="display:flex;margin:0.9mm 0;${style}"><div style="flex:none;width:${width}mm">${label}</div><div style="flex:none;width:4mm">:</div><div style="flex:1">${value}</div></div>`,
    )
    .join('');
}

/** What a pen put into a printed form. */
export const pen = (text: string): string => `<i style="color:#23408e">${text}</i>`;

/** The left column of a letterhead: who stands above, the office in bold, its number. */
export function office(above: string, lines: string[], no = '', below = ''): string {
  const number = no ? `Số: ${field('document_no', no)}` : '';
  const committee = above === 'ỦY BAN NHÂN DÂN' ? above : '';
  const shown = committee ? field('agency', `${committee} ${lines.join(' ')}`, lines.join(' ')) : officeLines(...lines);
  return `${above ? `${above}<br>` : ''}<b>${shown}</b><div class="rule" style="width:19mm"></div>${number}${below}`;
}

/** The right column: the motto, then place and date. */
export function mottoDate(f: Facts, size = 11.5, date = f.date, place = f.place.name): string {
  return `${nation(size, '-', 48)}<i>${place}, ${issued(date)}</i>`;
}

/** The commune's committee since 2025 with its number, the motto with the date. */
export function communeTop(f: Facts, no: string, size = 12, share = 40, below = ''): string {
  return twoColumns(office(`ỦY BAN NHÂN DÂN`, [unit(f)], no, below), mottoDate(f, size - 0.6), share, size);
}

/** An empty place for a picture, 3 × 4. */
export function pictureBox(width = 26, text = 'Ảnh<br>3 x 4 cm'): string {
  return `<div style="width:${width}mm;height:${(width * 4) / 3}mm;border:0.25mm solid #555;font-size:9pt;display:flex;align-items:center;justify-content:center;text-align:center;color:#444"><div>${text}</div></div>`;
}

/** A heading over the full width between two rules. */
export function band(text: string, colour = '#1d3557'): string {
  return `<div style="border-top:0.4mm solid ${colour};border-bottom:0.4mm solid ${colour};color:${colour};font-weight:700;padding:0.8mm 0;margin:2.5mm 0 1.5mm">${text}</div>`;
}

/** The form's name and ground in small print. */
export function formOf(lines: string[], align = 'right', size = 9.5): string {
  return `<div style="text-align:${align};font-size:${size}pt;line-height:1.2;font-style:italic;margin-bottom:2mm">${lines.join('<br>')}</div>`;
}

/** "08 giờ 15 phút, ngày …" */
export const hour = (f: Facts): string =>
  `${String(f.chance.whole(7, 16)).padStart(2, '0')} giờ ${f.chance.whole(10, 55)} phút`;

/** Days between two dates as offices name their time limits. */
export const due = (f: Facts, from: string, low = 5, high = 25): string => daysLater(from, f.chance.whole(low, high));

/** Ring of a seal of an office of the province. */
export const ringAt = (f: Facts, name: string): string => `${name} ★ TỈNH ${upper(f.place.province)} ★`;

/** "ông", "bà" in the middle of a sentence. */
export const mr = (who: { sex: 'Nam' | 'Nữ' }): string => (who.sex === 'Nam' ? 'ông' : 'bà');

/** Papers that somebody brings to a desk. */
export const BROUGHT = [
  'Đơn đề nghị (theo mẫu)',
  'Bản sao căn cước công dân',
  'Tờ khai có xác nhận của thôn, tổ dân phố',
  'Bản chính giấy chứng nhận đã cấp',
  'Trích lục khai tử',
  'Giấy ra viện, tóm tắt hồ sơ bệnh án',
  'Văn bản thỏa thuận của gia đình',
  'Bản vẽ hiện trạng',
  'Bản sao bằng tốt nghiệp',
  'Giấy ủy quyền',
  '02 ảnh chân dung 4 x 6 cm',
];
