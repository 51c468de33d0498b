import type { ColumnKind, ReportValue } from './report-table.ts';

/** Shown for a rate whose denominator is 0: neither 0 % nor 100 % would be true. */
export const NO_DOSSIERS = 'không có hồ sơ';

const INTEGER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const DECIMALS = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/**
 * A ratio 0..1 as `79,18 %` (two decimals, QĐ 766/QĐ-TTg); null as "không có hồ sơ". A rate below one is never shown as
 * 100,00 % and one above zero never as 0,00 %, however close they are.
 */
export function formatPercent(ratio: number | null): string {
  if (ratio === null) return NO_DOSSIERS;
  const rounded = Math.round(ratio * 10_000) / 100;
  const shown = ratio < 1 ? Math.min(rounded, 99.99) : rounded;
  return `${DECIMALS.format(ratio > 0 ? Math.max(shown, 0.01) : shown)} %`;
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
export function formatCell(kind: ColumnKind, value: ReportValue): string {
  if (kind === 'percent') return typeof value === 'string' ? plainText(value) : formatPercent(value);
  if (value === null) return '';
  if (typeof value === 'number') return INTEGER.format(value);
  return kind === 'date' ? formatDay(plainText(value)) : plainText(value);
}
