import { addWorkdays } from './workdays.ts';

/** One whole week, Monday to Sunday. */
export interface PaceWeek {
  /** Its Monday, `yyyy-mm-dd`. */
  week: string;
  workdays: number;
  /** Results digitised in it. */
  done: number;
  /** Results that became due in it. */
  due: number;
}

/** Counts of results a workday: the middle week and the quartiles, which a single busy or lost week does not move. */
export interface Pace {
  weeks: number;
  middle: number;
  low: number;
  high: number;
  /** What comes in a workday, in the middle week. */
  inflow: number;
}

export type Outlook =
  | { kind: 'finished' }
  /** `latest` is null where the slower pace never gets done. */
  | { kind: 'date'; pace: Pace; date: string; earliest: string; latest: string | null }
  /** Too few weeks with something digitised, or none of late. */
  | { kind: 'too-little'; weeks: number }
  | { kind: 'too-slow'; pace: Pace };

/** Weeks that a forecast rests on at least, and workdays a week needs to be one. */
export const LEAST_WEEKS = 4;
const LEAST_WORKDAYS = 3;
/** Nothing digitised in so many of the last weeks is a stop, whatever was done before. */
const STOPPED_WEEKS = 2;
/** Beyond so many workdays (20 years) a day says nothing. */
const FARTHEST = 5000;

/** The value below which the share `q` of the sorted `values` lies, between neighbours in proportion. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * When `missing` results are digitised at the pace of `weeks` (oldest first), counted from `today`. Weeks of few workdays are
 * left out, and so are those before the first digitised result: work had not begun. Days to go = missing / (digitised a
 * workday - due a workday), each of the middle week.
 */
export function outlook(missing: number, weeks: readonly PaceWeek[], today: string): Outlook {
  if (missing === 0) return { kind: 'finished' };
  const worked = weeks.filter(({ workdays }) => workdays >= LEAST_WORKDAYS);
  const begun = worked.findIndex(({ done }) => done > 0);
  const used = begun < 0 ? [] : worked.slice(begun);
  const stopped = used.slice(-STOPPED_WEEKS).every(({ done }) => done === 0);
  if (used.length < LEAST_WEEKS || stopped) return { kind: 'too-little', weeks: used.length };
  const rates = used.map(({ done, workdays }) => done / workdays);
  const pace: Pace = {
    weeks: used.length,
    middle: quantile(rates, 0.5),
    low: quantile(rates, 0.25),
    high: quantile(rates, 0.75),
    inflow: quantile(
      used.map(({ due, workdays }) => due / workdays),
      0.5,
    ),
  };
  const dayAt = (rate: number): string | null => {
    const net = rate - pace.inflow;
    const days = net > 0 ? Math.ceil(missing / net) : Infinity;
    return days > FARTHEST ? null : addWorkdays(today, days);
  };
  const date = dayAt(pace.middle);
  if (date === null) return { kind: 'too-slow', pace };
  return { kind: 'date', pace, date, earliest: dayAt(pace.high)!, latest: dayAt(pace.low) };
}
