/** `yyyy-mm-dd` when the day exists and lies between 1900 and 2099; null otherwise. Month is 1-based. */
export function calendarDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Eight digits `ddmmyyyy`, as in the QR code of a citizen card, as `yyyy-mm-dd`; null when they are no day. */
export function dateFromDigits(digits: string): string | null {
  const match = /^(\d{2})(\d{2})(\d{4})$/.exec(digits);
  return match ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}
