import type { ReportColumn, ReportValue } from './report-table.ts';

/** Shown for a rate whose denominator is 0: neither 0 % nor 100 % would be true. */
export const NO_DOSSIERS = 'không có hồ sơ';

const INTEGER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const TWO_AT_MOST = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
const withDecimals = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const DECIMALS = [0, 1, 2, 3].map(withDecimals);

/**
 * A ratio 0..1 as `79,18 %` (two decimals, QĐ 766/QĐ-TTg, or as many as asked for, 3 at most); null as "không có hồ sơ". A
 * rate below one is never shown as 100,00 % and one above zero never as 0,00 %, however close they are.
 */
export function formatPercent(ratio: number | null, decimals = 2): string {
  if (ratio === null) return NO_DOSSIERS;
  const least = 10 ** -decimals;
  const rounded = Math.round(ratio * 100 * 10 ** decimals) / 10 ** decimals;
  const shown = ratio < 1 ? Math.min(rounded, 100 - least) : rounded;
  return `${DECIMALS[decimals]!.format(ratio > 0 ? Math.max(shown, least) : shown)} %`;
}

/** `2026-10-05` as `05/10/2026`; anything else as it is. */
export function formatDay(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : day;
}

/** Text without control characters: names come from registers and scans, and a terminal would obey them. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

/** A value as a person reads it: `5.497`, `79,18 %`, `05/10/2026`. */
export function formatCell({ kind, decimals }: Pick<ReportColumn, 'kind' | 'decimals'>, value: ReportValue): string {
  if (kind === 'percent') return typeof value === 'string' ? plainText(value) : formatPercent(value, decimals);
  if (value === null) return '';
  if (typeof value === 'number') return (kind === 'decimal' ? TWO_AT_MOST : INTEGER).format(value);
  return kind === 'date' ? formatDay(plainText(value)) : plainText(value);
}
