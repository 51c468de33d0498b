import { parseBudget } from '../src/commands/verify.ts';
import { nightToRead } from '../src/night-to-read.ts';

test('the share of a night is that of the office’s day, from the hour on, however late the machine is started', () => {
  const at = (time: string): string | null => nightToRead(new Date(time), 1, 'Asia/Ho_Chi_Minh');
  expect(at('2026-11-29T17:59:00Z')).toBeNull();
  expect(at('2026-11-29T18:00:00Z')).toBe('2026-11-30');
  expect(at('2026-11-30T16:59:00Z')).toBe('2026-11-30');
});

test('a budget is bytes with the usual units', () => {
  expect(['2GB', '500 MB', '1,5gb', '100'].map(parseBudget)).toEqual([2e9, 500e6, 1.5e9, 100]);
  expect(() => parseBudget('much')).toThrow('CONFIG_INVALID');
  expect(() => parseBudget('0GB')).toThrow('CONFIG_INVALID');
});
