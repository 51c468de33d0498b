import { formatDay } from './format-cell.ts';

/** Both ends inclusive, `yyyy-mm-dd`; null = open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** `Từ 01/01/2026 đến 31/03/2026`; null when the period has no ends. */
export function periodText({ from, to }: Period): string | null {
  if (from && to) return `Từ ${formatDay(from)} đến ${formatDay(to)}`;
  if (from) return `Từ ${formatDay(from)}`;
  return to ? `Đến ${formatDay(to)}` : null;
}
