/** Lunar month and day of a solar one; the calendar's months begin a day apart from the Vietnamese ones in rare years. */
const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const DAY_MS = 86_400_000;

function lunar(time: number): string {
  const parts = Object.fromEntries(LUNAR.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
  return `${parts.month}/${parts.day}`;
}

/** Days off on the same solar day each year: Labour Code 45/2019/QH14, art. 112. National Day has a neighbour, the one before as a rule. */
const SOLAR = new Set(['01-01', '04-30', '05-01', '09-01', '09-02']);
/** Giỗ Tổ Hùng Vương, and Tết with the last day of the old year. */
const LUNAR_DAYS = new Set(['3/10', '1/1', '1/2', '1/3', '1/4']);

/**
 * Whether offices work on `day` (`yyyy-mm-dd`): Monday to Friday but the days off of Labour Code 45/2019/QH14, art. 112. Days
 * moved by a year's decree are not known.
 */
export function isWorkday(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  const weekday = new Date(time).getUTCDay();
  if (weekday === 0 || weekday === 6 || SOLAR.has(day.slice(5))) return false;
  return !LUNAR_DAYS.has(lunar(time)) && lunar(time + DAY_MS) !== '1/1';
}

/** Workdays from `from` to `to`, both included; 0 when `to` is the earlier one. */
export function workdaysBetween(from: string, to: string): number {
  let count = 0;
  for (let time = Date.parse(`${from}T00:00:00Z`); time <= Date.parse(`${to}T00:00:00Z`); time += DAY_MS) {
    if (isWorkday(new Date(time).toISOString().slice(0, 10))) count += 1;
  }
  return count;
}

/** The day that is `count` workdays after `day`; `day` itself for 0. */
export function addWorkdays(day: string, count: number): string {
  let time = Date.parse(`${day}T00:00:00Z`);
  for (let left = count; left > 0;) {
    time += DAY_MS;
    if (isWorkday(new Date(time).toISOString().slice(0, 10))) left -= 1;
  }
  return new Date(time).toISOString().slice(0, 10);
}
