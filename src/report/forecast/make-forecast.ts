import type { ReportFilter } from '../../core/ports/reports.ts';
import type { BacklogGroup, UnitWeek, WorkQueries } from '../../core/ports/work-lists.ts';
import { outlook, type Outlook, type PaceWeek } from './forecast.ts';
import { lastWeeks } from './last-weeks.ts';
import { workdaysBetween } from './workdays.ts';
import { bottleneck, stationPace, type StationPace } from './station-pace.ts';

export interface UnitForecast {
  key: string;
  title: string;
  missing: number;
  outlook: Outlook;
}

/** A step of the work: what waits there and in how many workdays it is through at the pace of the last weeks. */
export interface StepForecast {
  name: 'scanning' | 'processing' | 'review';
  waiting: number;
  oldest: Date | null;
  /** What leaves the step a workday. */
  pace: number;
  /** Workdays until the queue is through; null when nothing leaves it. */
  days: number | null;
}

export interface Forecast {
  weeks: { week: string; workdays: number }[];
  units: UnitForecast[];
  whole: UnitForecast;
  stations: StationPace[];
  bottleneck: ReturnType<typeof bottleneck>;
  steps: StepForecast[];
  /** The step with the longest way to go; null when nothing waits anywhere. */
  slowest: StepForecast | null;
}

/** When the results of `filter` are digitised, and what holds the work up; counted from `today` (`yyyy-mm-dd`). */
export async function makeForecast(work: WorkQueries, filter: ReportFilter, today: string): Promise<Forecast> {
  const weeks = lastWeeks(today);
  const [first, last] = [weeks[0]!.week, weeks.at(-1)!.week];
  const groups = await work.backlogGroups({ ...filter, part: 'result', today }, 'unit');
  const counted = await work.unitWeeks(filter, first, last);
  const units = unitForecasts(groups, counted, weeks, today);
  const missing = groups.reduce((sum, { total }) => sum + total, 0);
  const all = paceWeeks(counted, weeks);
  const whole: UnitForecast = { key: '', title: 'Toàn bộ', missing, outlook: outlook(missing, all, today) };
  const stations = (await work.stationWork(first)).map((station) => stationPace(station, first, today));
  const { processing, review } = await work.stepQueues(first);
  // The weeks are whole ones; the queues count up to now.
  const inWeeks = weeks.reduce((sum, one) => sum + one.workdays, 0);
  const untilNow = workdaysBetween(first, today);
  const digitised = all.reduce((sum, { done }) => sum + done, 0);
  const steps = [
    step('scanning', { waiting: missing, oldest: null, left: digitised }, inWeeks),
    step('processing', processing, untilNow),
    step('review', review, untilNow),
  ];
  return { weeks, units, whole, stations, bottleneck: bottleneck(stations), steps, slowest: slowestOf(steps) };
}

function unitForecasts(
  groups: readonly BacklogGroup[],
  counted: readonly UnitWeek[],
  weeks: Forecast['weeks'],
  today: string,
): UnitForecast[] {
  return groups.map(({ key, title, total }) => {
    const own = paceWeeks(
      counted.filter((row) => row.key === key),
      weeks,
    );
    return { key, title, missing: total, outlook: outlook(total, own, today) };
  });
}

function paceWeeks(counted: readonly UnitWeek[], weeks: Forecast['weeks']): PaceWeek[] {
  return weeks.map(({ week, workdays }) => {
    const of = counted.filter((row) => row.week === week);
    const sum = (key: 'done' | 'due'): number => of.reduce((total, row) => total + row[key], 0);
    return { week, workdays, done: sum('done'), due: sum('due') };
  });
}

function step(
  name: StepForecast['name'],
  { waiting, oldest, left }: { waiting: number; oldest: Date | null; left: number },
  workdays: number,
): StepForecast {
  const pace = workdays === 0 ? 0 : left / workdays;
  return { name, waiting, oldest, pace, days: waiting === 0 ? 0 : pace === 0 ? null : waiting / pace };
}

function slowestOf(steps: readonly StepForecast[]): StepForecast | null {
  const waiting = steps.filter((one) => one.waiting > 0);
  const days = (one: StepForecast): number => one.days ?? Infinity;
  return [...waiting].sort((a, b) => (days(a) === days(b) ? 0 : days(b) - days(a)))[0] ?? null;
}
