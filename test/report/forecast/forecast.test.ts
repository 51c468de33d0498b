import { outlook, quantile, type PaceWeek } from '../../../src/report/forecast/forecast.ts';
import { lastWeeks } from '../../../src/report/forecast/last-weeks.ts';
import { addWorkdays, isWorkday, workdaysBetween } from '../../../src/report/forecast/workdays.ts';

const TODAY = '2026-11-29';
/** Weeks of five workdays with these counts, the last one the newest. */
const weeks = (done: number[], due: number[] = done.map(() => 0)): PaceWeek[] =>
  done.map((count, at) => ({ week: `2026-10-0${at + 1}`, workdays: 5, done: count, due: due[at]! }));

test('workdays: no weekends, no fixed holidays, no Tết and no Giỗ Tổ by the moon', () => {
  expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-09-02', '2026-04-30'].map(isWorkday)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  // Tết Bính Ngọ was 17 February 2026, Giáp Thìn 10 February 2024; Giỗ Tổ of 2025 was 7 April.
  expect(['2026-02-13', '2026-02-16', '2026-02-17', '2026-02-20', '2026-02-23'].map(isWorkday)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
  expect([isWorkday('2024-02-09'), isWorkday('2025-04-07')]).toEqual([false, false]);
  expect(workdaysBetween('2026-11-23', '2026-11-29')).toBe(5);
  expect(workdaysBetween('2026-11-29', '2026-11-23')).toBe(0);
  expect(addWorkdays('2026-11-27', 1)).toBe('2026-11-30');
  expect(addWorkdays('2026-11-27', 0)).toBe('2026-11-27');
});

test('looks at the last eight whole weeks, never at the one that runs', () => {
  const seen = lastWeeks('2026-11-29');
  expect(seen.map(({ week }) => week)).toEqual([
    '2026-09-28',
    '2026-10-05',
    '2026-10-12',
    '2026-10-19',
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
  ]);
  expect(lastWeeks('2026-11-30').at(-1)!.week).toBe('2026-11-23');
  expect(lastWeeks('2026-02-25').at(-1)).toEqual({ week: '2026-02-16', workdays: 0 });
});

test('quartiles between neighbours in proportion', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((q) => quantile([4, 1, 3, 2], q))).toEqual([1, 1.75, 2.5, 3.25, 4]);
});

test('left / (digitised - due), by the middle week: one wild week moves nothing', () => {
  const usual = outlook(100, weeks([50, 50, 50, 50, 50, 50, 50, 50], [25, 25, 25, 25, 25, 25, 25, 25]), TODAY);
  expect(usual).toMatchObject({
    kind: 'date',
    date: addWorkdays(TODAY, 20),
    pace: { middle: 10, inflow: 5, weeks: 8 },
  });
  const wild = outlook(100, weeks([50, 50, 5000, 50, 50, 0, 50, 50], [25, 25, 25, 25, 25, 25, 25, 25]), TODAY);
  expect(wild).toMatchObject({ kind: 'date', date: addWorkdays(TODAY, 20) });
});

test('a range by the slower and the faster weeks; a slower pace that never ends has no latest day', () => {
  const even = outlook(120, weeks([20, 20, 40, 40, 60, 60, 80, 80]), TODAY);
  // 10 a workday in the middle, 7 and 13 at the quartiles.
  const range = { earliest: addWorkdays(TODAY, 10), latest: addWorkdays(TODAY, 18) };
  expect(even).toMatchObject({ kind: 'date', date: addWorkdays(TODAY, 12), ...range });
  const torn = outlook(
    120,
    weeks(
      [10, 10, 10, 40, 60, 60, 60, 60],
      Array.from({ length: 8 }, () => 15),
    ),
    TODAY,
  );
  expect(torn).toMatchObject({ kind: 'date', latest: null });
});

test('nothing is foretold of too little, of a stop, or of a pace below what comes in', () => {
  expect(outlook(0, [], TODAY)).toEqual({ kind: 'finished' });
  expect(outlook(10, weeks([0, 0, 0, 0, 0, 5, 5, 5]), TODAY)).toEqual({ kind: 'too-little', weeks: 3 });
  expect(outlook(10, weeks([5, 5, 5, 5, 5, 5, 0, 0]), TODAY)).toMatchObject({ kind: 'too-little' });
  expect(outlook(10, [], TODAY)).toEqual({ kind: 'too-little', weeks: 0 });
  const losing = weeks([5, 5, 5, 5], [5, 5, 5, 5]);
  expect(outlook(10, losing, TODAY)).toMatchObject({ kind: 'too-slow', pace: { middle: 1, inflow: 1 } });
  // A day beyond all plans is no forecast.
  expect(outlook(1_000_000, weeks([5, 5, 5, 5]), TODAY)).toMatchObject({ kind: 'too-slow' });
});

test('a week of Tết does not count as a slow week', () => {
  const rest = weeks([50, 50, 50, 50, 50]);
  const withTet = [...rest.slice(0, 3), { week: '2026-02-16', workdays: 0, done: 0, due: 0 }, ...rest.slice(3)];
  expect(outlook(100, withTet, TODAY)).toEqual(outlook(100, rest, TODAY));
});
