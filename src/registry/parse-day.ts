/** Years a register can hold; outside are the "no date" values of other programs (0001, 1899, 1900) and slips. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;
/** Day numbers of a spreadsheet for those years. */
const FIRST_SERIAL = 29221;
const LAST_SERIAL = 73415;

const TIME = String.raw`(?:\d{1,2}[:hg]\d{1,2}(?::\d{1,2}(?:\.\d+)?)?\s*(?:[AaPp][Mm]|SA|CH)?)`;
const ISO = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\s*${TIME}(?:Z|[+-]\d{2}:?\d{2})?)?$`);
const VIETNAMESE = new RegExp(String.raw`^(?:${TIME}[ ,]+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,]+${TIME})?$`);
/** As the national portal's interface writes it. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/;

function day(year: number, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  if (!real || year < FIRST_YEAR || year > LAST_YEAR) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * A day as `yyyy-mm-dd` from an ISO date, dd/mm/yyyy (also with - or .), yyyymmdd, each with or without a time, or a
 * spreadsheet's day number; null when it is none or no day of the calendar. dd/mm is never guessed to be mm/dd.
 */
export function parseDay(text: string, number: number | null = null): string | null {
  if (number !== null && number >= FIRST_SERIAL && number < LAST_SERIAL) {
    return new Date(Math.floor(number - 25569) * 86_400_000).toISOString().slice(0, 10);
  }
  const utc = /^\d{4}-\d{2}-\d{2}T.*Z$/.test(text) ? new Date(text) : null;
  if (utc && !Number.isNaN(utc.getTime())) {
    // A moment in UTC is a day in Vietnam, seven hours ahead all year.
    return parseDay(new Date(utc.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
  }
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const vietnamese = VIETNAMESE.exec(text);
  return vietnamese ? day(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1])) : null;
}

/** Today in Vietnam as `yyyy-mm-dd`. */
export function today(now: Date = new Date()): string {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}
