import { escapeHtml } from '../../../samples/make/html.ts';
import { mrzLines } from '../../../samples/make/identifiers.ts';
import { isoDate, plainCapitals, type Person } from '../../../samples/make/people.ts';

/** Text at a place of a card, mm from its top left corner. */
export function at(x: number, y: number, html: string, style = ''): string {
  return `<div class="at" style="left:${x}mm;top:${y}mm;white-space:nowrap;${style}">${html}</div>`;
}

/** One side of a card at a place of the sheet, mm; size ID-1 (ISO 7810). */
export function cardSide(x: number, y: number, tint: string, font: string, inside: string): string {
  return `<div style="position:absolute;left:${x}mm;top:${y}mm"><div class="at card" style="width:85.6mm;height:54mm;border-radius:3mm;border:0.3mm solid #9ab;background:${tint};font:7pt/1.26 ${font};overflow:hidden">${inside}</div></div>`;
}

/** The three machine-readable lines at the foot of a card's back. */
export function machineReadable(who: Person, expires: string, font: string): string {
  const lines = mrzLines({
    id: who.id,
    born: isoDate(who.born),
    sex: who.sex,
    expires: isoDate(expires),
    name: plainCapitals(who.name),
  });
  return at(
    3.2,
    38.4,
    lines.map((line) => escapeHtml(line)).join('<br>'),
    `font:700 9.5pt/1.43 ${font};letter-spacing:0.18mm`,
  );
}

/** What the QR code of a chip card holds: id, old id, name, birth, sex, address, issue, each dd/mm/yyyy without slashes. */
export function cardPayload(who: Person, oldId: string, issued: string, more: string[] = []): string {
  const compact = (date: string) => date.replaceAll('/', '');
  return [who.id, oldId, who.name, compact(who.born), who.sex, who.home, compact(issued), ...more].join('|');
}

export const BUST = `<svg viewBox="0 0 60 80" style="width:20mm"><rect width="60" height="80" fill="#dde2e6"/><circle cx="30" cy="30" r="13" fill="#98a0a6"/><path d="M5 80 Q7 50 30 50 Q53 50 55 80 Z" fill="#98a0a6"/></svg>`;
