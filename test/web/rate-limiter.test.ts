import { RateLimiter } from '../../src/web/api/rate-limiter.ts';

test('so many a minute for each key, and what was not used comes back evenly', () => {
  let now = 0;
  const limiter = new RateLimiter(3, () => now);
  expect([1, 2, 3].map(() => limiter.take('a'))).toEqual([0, 0, 0]);
  expect([limiter.take('a'), limiter.wait('a'), limiter.take('b')]).toEqual([20_000, 20_000, 0]);
  now = 19_999;
  expect(limiter.take('a')).toBeGreaterThan(0);
  now = 20_000;
  expect([limiter.take('a'), limiter.take('a')]).toEqual([0, 20_000]);
  now = 3_600_000;
  expect([1, 2, 3, 4].map(() => limiter.take('a') > 0)).toEqual([false, false, false, true]);
});

test('a clock that is set back takes nothing away and gives nothing', () => {
  let now = 60_000;
  const limiter = new RateLimiter(1, () => now);
  limiter.take('a');
  now = 0;
  expect(limiter.wait('a')).toBe(60_000);
});
