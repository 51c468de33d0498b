import { field, seal } from '../../../samples/make/html.ts';
import { dateInWords, type Person } from '../../../samples/make/people.ts';
import type { FieldKind } from '../../../src/core/field-kind.ts';
import type { Facts } from '../plan/facts.ts';
import { grouped } from '../prose/grammar.ts';
import { district } from './form-kit.ts';
import { issued, plainSign, upper } from './kit.ts';

/** A form's tick box, with a pen's cross in it or none; drawn, so that it is no text. */
export function tick(on: boolean): string {
  const pen = on ? '<path d="M2.4 2.2 L9.8 9.6 M9.6 2 L2.2 10" stroke="#20409a" stroke-width="1.4"/>' : '';
  return `<svg viewBox="0 0 12 12" style="width:3.4mm;height:3.4mm;vertical-align:-0.5mm"><rect x="0.6" y="0.6" width="10.8" height="10.8" fill="none" stroke="#222" stroke-width="0.8"/>${pen}</svg>`;
}

/** Printed dots that nobody filled in; they are the form's rule, not its text. */
export function blank(dots: number): string {
  return `<span data-untrue>${'.'.repeat(dots)}</span>`;
}

/** A value of which each character stands in a cell of one ruled row; `width` of a cell in mm. */
export function cells(kind: FieldKind, value: string, role = '', width = 5): string {
  const row = [...value].map(
    (one) =>
      `<span style="display:inline-block;width:${width}mm;text-align:center;border:0.2mm solid #333;margin-left:-0.2mm;line-height:1.25">${one}</span>`,
  );
  return field(kind, value, '', role).replace('></span>', `>${row.join('')}</span>`);
}

/** Place and date, then who signs, at the right of what is small at the left. */
export function datedSign(f: Facts, who: string, name: string, left = '', gap = 17): string {
  return `<div class="cols" style="margin-top:3mm"><div class="small">${left}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, who, name, gap)}</div></div>`;
}

/** An address as it was printed while there were districts. */
export function homeBefore(f: Facts, who: Person): string {
  return who.home.replace(`, tỉnh ${f.place.province}`, `, ${district(f)}, tỉnh ${f.place.province}`);
}

/** A day of an earlier year, another one for every paper: dd/mm/yyyy. */
export function dayOf(f: Facts, month: number, year: number): string {
  return `${10 + (f.number % 18)}/${String(month).padStart(2, '0')}/${year}`;
}

/** The last words of a name in capitals, as shops are called after their owners. */
export function shopName(who: Person, words = 1): string {
  return upper(who.name.split(' ').slice(-words).join(' '));
}

/** An invented phone number: no network begins with 010. */
export function phone(f: Facts): string {
  return `010${f.chance.digits(7)}`;
}

/** The paper's day in words with a capital, as certifying officers begin with it. */
export function onDay(f: Facts): string {
  return issued(f.date, dateInWords(f.date).replace('ngày', 'Ngày'));
}

/** Millions of đồng as written. */
export const money = (n: number): string => grouped(n * 1_000_000);

/** What the wife or husband of the main person is called in a sentence. */
export const spouse = (who: Person): string => (who.sex === 'Nam' ? 'vợ' : 'chồng');

/** A seal across the edges of the sheets. */
export const edge = (y: number, ring: string): string => seal(192, y, ring, 'GIÁP LAI', 84, 0.65);

/** Text on the insurance office's seal. */
export const insurerSeal = (f: Facts): string => `BẢO HIỂM XÃ HỘI ★ TỈNH ${upper(f.place.province)} ★`;
