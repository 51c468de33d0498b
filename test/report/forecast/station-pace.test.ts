import type { StationDay, StationWork } from '../../../src/core/ports/work-lists.ts';
import { addDays } from '../../../src/report/day-arithmetic.ts';
import { bottleneck, stationPace } from '../../../src/report/forecast/station-pace.ts';
import { isWorkday } from '../../../src/report/forecast/workdays.ts';

const FROM = '2026-10-05';
const TODAY = '2026-11-29';

/** Delivers `pages` on every workday from FROM to `last`, or on those `each` lets through. */
function station(
  name: string,
  last: string,
  more: Partial<StationWork> & { pages?: number; each?: number } = {},
): StationWork {
  const { pages = 100, each = 1, ...rest } = more;
  const days: StationDay[] = [];
  let seen = 0;
  for (let day = FROM; day <= last; day = addDays(day, 1)) {
    if (isWorkday(day) && seen++ % each === 0) days.push({ day, scans: 10, pages, rejected: 0, review: 0 });
  }
  return { name, title: name, unit: null, waiting: 0, lastDelivered: days.at(-1)?.day ?? null, days, ...rest };
}
const pace = (one: StationWork) => stationPace(one, FROM, TODAY);

test('pages of a usual day, days of silence, and who has stopped', () => {
  expect(pace(station('a', '2026-11-27'))).toMatchObject({ pagesADay: 100, silent: 0, stopped: false, activeDays: 40 });
  expect(pace(station('b', '2026-11-25'))).toMatchObject({ silent: 2, stopped: false });
  expect(pace(station('c', '2026-11-24'))).toMatchObject({ silent: 3, stopped: true });
  // Once a week is the usual pause of this one.
  expect(pace(station('d', '2026-11-20', { each: 5 }))).toMatchObject({ silent: 9, stopped: false });
  expect(pace(station('e', '2026-10-09', { each: 5 }))).toMatchObject({ stopped: true });
  expect(pace(station('f', '2000-01-01'))).toMatchObject({ pagesADay: null, silent: null, stopped: false });
});

test('the bottleneck: of the stopped the one that did most, then a long queue, then doubt', () => {
  const good = pace(station('good', '2026-11-27'));
  const small = pace(station('small', '2026-11-20', { pages: 5 }));
  const large = pace(station('large', '2026-11-20', { pages: 500 }));
  const queued = pace(station('queued', '2026-11-27', { waiting: 11 }));
  const doubtful = { ...good, name: 'doubtful', review: 100 };
  expect(bottleneck([good, small, large, queued, doubtful])).toMatchObject({
    station: { name: 'large' },
    why: 'stopped',
  });
  expect(bottleneck([good, queued, doubtful])).toMatchObject({ station: { name: 'queued' }, why: 'queue' });
  expect(bottleneck([good, doubtful])).toMatchObject({ station: { name: 'doubtful' }, why: 'doubt' });
  expect(bottleneck([good])).toBeNull();
  // Three scans of which one is bad are no share.
  expect(bottleneck([{ ...good, scans: 3, rejected: 1 }])).toBeNull();
});
