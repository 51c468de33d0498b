import { code128, field } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import type { Facts } from '../../plan/facts.ts';
import { officeLines, unit } from '../form-kit.ts';
import { issued, nation, plainSign, twoColumns, upper } from '../kit.ts';

/** Pieces that citizens hand in at a desk. */
export const HANDED_IN = [
  'Tờ khai theo mẫu quy định',
  'Giấy chứng sinh',
  'Căn cước (bản sao)',
  'Giấy chứng nhận quyền sử dụng đất',
  'Giấy báo tử',
  'Văn bản ủy quyền',
  'Hợp đồng chuyển nhượng đã chứng thực',
  'Giấy xác nhận khuyết tật',
  'Sơ đồ nhà ở, đất ở',
  'Ảnh chân dung cỡ 3 x 4',
  'Biên lai nộp lệ phí trước bạ',
];

/** The dossier's bar code with the code printed below it. */
export function barCode(code: string, width: number, height = 9, size = 9.5): string {
  return `<div style="width:${width}mm;text-align:center;font-size:${size}pt;line-height:1.2">${code128(code, width, height)}${field('dossier_code', code)}</div>`;
}

/** Several bits of one line. */
export function inline(...parts: string[]): string {
  return `<div style="margin:0.9mm 0">${parts.join(' &emsp;&ensp; ')}</div>`;
}

/** "9 giờ 25 phút, ngày 03 tháng 10 năm 2026" */
export function hourOf(f: Facts, date: string): string {
  return `${f.chance.whole(7, 10)} giờ ${f.chance.whole(10, 58)} phút, ${dateInWords(date)}`;
}

/** The commune's committee below its province, with the paper's number, and the motto with place and date. */
export function communeHead(f: Facts, number: string, size = 12, date = f.date): string {
  return twoColumns(
    `TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:17mm"></div>Số: ${field('document_no', number)}`,
    `${nation(size - 0.5, '-', 50)}<i>${f.place.name}, ${issued(date)}</i>`,
    38,
    size,
  );
}

/** A grey bar with the head of a part of an electronic form. */
export function greyHead(text: string, colour = '#e8edf3', ink = '#1b3a5c'): string {
  return `<div style="background:${colour};color:${ink};font-weight:700;padding:1mm 2mm;margin:3mm 0 1.2mm">${text}</div>`;
}

/** A box of an electronic form: its label above the frame, its value in it. */
export function inputBox(label: string, value: string, flex = 1): string {
  return `<div style="flex:${flex};margin-bottom:1.6mm"><div style="font-size:8.2pt;color:#555">${label}</div><div style="border:0.25mm solid #b8c0c8;border-radius:1mm;padding:0.9mm 2mm;min-height:6.6mm">${value}</div></div>`;
}

/** Boxes of an electronic form side by side. */
export function inputRow(...boxes: string[]): string {
  return `<div style="display:flex;gap:4mm">${boxes.join('')}</div>`;
}

/** What a certificate that is signed on a computer shows instead of a seal. */
export function digitalMark(office: string, name: string, when: string): string {
  return `<div style="border:0.3mm solid #2b7d3c;color:#2b7d3c;font-size:8.5pt;line-height:1.35;padding:1.5mm 2.5mm;text-align:left">Ký bởi: ${name}<br>Cơ quan: ${office}<br>Ngày ký: ${when}</div>`;
}

/** The form's name at the upper right. */
export function formName(...lines: string[]): string {
  return `<div style="text-align:right;font-size:10pt;line-height:1.2">${lines.join('<br>')}</div>`;
}

/** The motto alone in the middle. */
export function middleNation(size = 12.5, dash = '-', line = 54): string {
  return `<div style="text-align:center">${nation(size, dash, line)}</div>`;
}

/** Place and date in one line, then who signs, at the right of what is small at the left. */
export function signOn(f: Facts, who: string, name: string, left = '', gap = 17): string {
  return `<div style="display:flex;justify-content:space-between;gap:4mm;margin-top:3mm"><div class="small">${left}</div><div style="text-align:center;white-space:nowrap"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, who, name, gap)}</div></div>`;
}
