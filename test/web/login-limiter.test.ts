import { LoginLimiter } from '../../src/web/login-limiter.ts';

function limiter() {
  const clock = { now: 0 };
  return { clock, limiter: new LoginLimiter({ loginAttempts: 3, loginWaitSeconds: 10 }, () => clock.now) };
}

test('the wait begins with the last allowed attempt and doubles', () => {
  const { clock, limiter: one } = limiter();
  expect([1, 2, 3].map(() => one.begin('an', '10.0.0.1'))).toEqual([0, 0, 0]);
  expect(one.begin('an', '10.0.0.1')).toBe(10_000);
  clock.now = 10_000;
  expect(one.begin('an', '10.0.0.1')).toBe(0);
  expect(one.begin('an', '10.0.0.1')).toBe(20_000);
});

test('another address is not punished, and a success starts afresh', () => {
  const { limiter: one } = limiter();
  one.begin('an', '10.0.0.1');
  one.begin('an', '10.0.0.1');
  one.succeeded('an', '10.0.0.1');
  expect([1, 2, 3].map(() => one.begin('an', '10.0.0.1'))).toEqual([0, 0, 0]);
  expect(one.begin('AN', '10.0.0.1')).toBeGreaterThan(0);
  expect(one.begin('an', '10.0.0.2')).toBe(0);
});

test('one address that tries many names has to wait for all names', () => {
  const { limiter: one } = limiter();
  const waits = Array.from({ length: 19 }, (_, index) => one.begin(`name${index}`, '10.0.0.9'));
  expect(waits.slice(0, 18).every((wait) => wait === 0)).toBe(true);
  expect(waits[18]).toBeGreaterThan(0);
});
