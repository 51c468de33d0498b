import type { StationDay, StationWork } from '../../core/ports/work-lists.ts';
import { addDays } from '../day-arithmetic.ts';
import { quantile } from './forecast.ts';
import { workdaysBetween } from './workdays.ts';

/** Workdays without a delivery after which a station has stopped, or so many times its usual pause when that is longer. */
export const STOPPED_AFTER = 3;
/** A queue is long when it is more than a workday's work. */
const LONG_QUEUE = 1;
/** Share of scans rejected or in doubt from which a station holds the others up, and scans that make a share. */
const BAD_SHARE = 0.2;
const LEAST_SCANS = 20;

export interface StationPace {
  name: string;
  title: string;
  unit: string | null;
  /** Pages of the middle one of the days it delivered on; null when it delivered nothing in the weeks looked at. */
  pagesADay: number | null;
  /** Days it delivered on, and the workdays there were. */
  activeDays: number;
  workdays: number;
  scans: number;
  rejected: number;
  review: number;
  waiting: number;
  lastDelivered: string | null;
  /** Whole workdays since; null before it ever delivered. */
  silent: number | null;
  stopped: boolean;
}

/** What a station did from `from` to yesterday, both `yyyy-mm-dd`; `today` is not over and is left out. */
export function stationPace(station: StationWork, from: string, today: string): StationPace {
  const days: readonly StationDay[] = station.days.filter(({ day }) => day >= from && day < today);
  const sum = (key: 'scans' | 'rejected' | 'review'): number => days.reduce((total, day) => total + day[key], 0);
  const yesterday = addDays(today, -1);
  const { lastDelivered } = station;
  const silent = lastDelivered === null ? null : workdaysBetween(addDays(lastDelivered, 1), yesterday);
  return {
    name: station.name,
    title: station.title,
    unit: station.unit,
    pagesADay:
      days.length === 0
        ? null
        : quantile(
            days.map(({ pages }) => pages),
            0.5,
          ),
    activeDays: days.length,
    workdays: workdaysBetween(from, yesterday),
    scans: sum('scans'),
    rejected: sum('rejected'),
    review: sum('review'),
    waiting: station.waiting,
    lastDelivered,
    silent,
    stopped: silent !== null && silent >= longestPause(days.length, from, lastDelivered!),
  };
}

/** The pause from which a station has stopped: one that delivers once a week is not stopped after three days. */
function longestPause(activeDays: number, from: string, lastDelivered: string): number {
  const usual = activeDays === 0 ? 1 : workdaysBetween(from, lastDelivered) / activeDays;
  return STOPPED_AFTER * Math.max(1, usual);
}

/**
 * The station that holds the work up, with why: of those that stopped the one that did most; else the one with the longest
 * queue in workdays when that is long; else the one with the most scans rejected or in doubt. Null when none does.
 */
export function bottleneck(
  stations: readonly StationPace[],
): { station: StationPace; why: 'stopped' | 'queue' | 'doubt' } | null {
  const most = (of: StationPace[], value: (one: StationPace) => number): StationPace | undefined =>
    [...of].sort((a, b) => value(b) - value(a) || (a.name < b.name ? -1 : 1))[0];
  const stopped = most(
    stations.filter((one) => one.stopped),
    (one) => one.pagesADay ?? 0,
  );
  if (stopped) return { station: stopped, why: 'stopped' };
  const queue = (one: StationPace): number => one.waiting / Math.max(1, one.scans / Math.max(1, one.activeDays));
  const queued = most(
    stations.filter((one) => queue(one) > LONG_QUEUE),
    queue,
  );
  if (queued) return { station: queued, why: 'queue' };
  const share = (one: StationPace): number => (one.rejected + one.review) / Math.max(1, one.scans);
  const doubtful = most(
    stations.filter((one) => one.scans >= LEAST_SCANS && share(one) >= BAD_SHARE),
    share,
  );
  return doubtful ? { station: doubtful, why: 'doubt' } : null;
}
