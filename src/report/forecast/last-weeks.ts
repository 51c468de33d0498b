import { addDays } from '../day-arithmetic.ts';
import { workdaysBetween } from './workdays.ts';

/** Whole weeks a forecast looks back. */
const WEEKS = 8;

/** The last whole weeks before `today` (`yyyy-mm-dd`), oldest first: the Monday of each and how many workdays it had. */
export function lastWeeks(today: string): { week: string; workdays: number }[] {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(today, -weekday);
  return Array.from({ length: WEEKS }, (_, index) => {
    const week = addDays(monday, (index - WEEKS) * 7);
    return { week, workdays: workdaysBetween(week, addDays(week, 6)) };
  });
}
