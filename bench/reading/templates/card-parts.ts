import type { Person } from '../../../samples/make/people.ts';

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const pt = (size: number, more = ''): string => `font-size:${size}pt;${more}`;

/** A finger's print at a card's back. */
export const FINGER = `<svg viewBox="0 0 28 30" style="width:14mm"><rect x="0.5" y="0.5" width="27" height="29" fill="none" stroke="#888" stroke-width="0.5"/><g fill="none" stroke="#444" stroke-width="0.7">${[4, 6, 8, 10, 12].map((r) => `<ellipse cx="14" cy="15" rx="${r * 0.8}" ry="${r}"/>`).join('')}</g></svg>`;

/** The national emblem's place on a card. */
export const EMBLEM =
  '<svg viewBox="0 0 20 20" style="width:9mm"><circle cx="10" cy="10" r="9" fill="#d9534f"/><polygon points="10,4 11.6,8.6 16.4,8.6 12.5,11.5 14,16 10,13.2 6,16 7.5,11.5 3.6,8.6 8.4,8.6" fill="#f5d76e"/></svg>';

/** Hamlet, commune and province of somebody's home. */
export function homeOf(who: Person): [street: string, commune: string, province: string] {
  const parts = who.home.split(', ');
  return [parts.slice(0, -2).join(', '), parts.at(-2) ?? '', parts.at(-1) ?? ''];
}

export const TINOS = "'Tinos'";
