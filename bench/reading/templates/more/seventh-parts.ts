import { field } from '../../../../samples/make/html.ts';
import type { Facts } from '../../plan/facts.ts';
import { codeLine, issued, plainSign } from '../kit.ts';

export const flat = (text: string, style = ''): string => `<p class="flat" style="${style}">${text}</p>`;
export const serial = (value: string, shown = value): string => field('land_certificate_serial', value, shown);
export const book = (value: string, shown = value): string => field('land_certificate_book_no', value, shown);

/** Place, date and who hands the form in, at the right. */
export function handedIn(f: Facts, by: string, left = '', name = f.main.name): string {
  return `<div class="cols" style="margin-top:3mm"><div>${left}${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, by, name)}</div></div>`;
}

/** A right column of values beside labels, with a rule of its own between them. */
export function ruled(rows: [label: string, value: string][], width = 60, size = 12): string {
  return rows
    .map(
      ([label, value]) =>
        `<div style="display:flex;font-size:${size}pt"><div style="width:${width}mm;padding:1mm 0">${label}</div><div style="flex:1;border-left:0.3mm solid #333;padding:1mm 0 1mm 3mm">${value}</div></div>`,
    )
    .join('');
}
