import { RowDigests } from '../../src/registry/row-digests.ts';

test('tells which keys come again, and which of those say something else, over many rows', () => {
  const digests = new RowDigests();
  const keys = Array.from({ length: 20_000 }, (_, n) => `H99-${n}`);
  keys.forEach((key, n) => expect(digests.note(key, `row ${n}`, n + 1)).toBe(false));
  keys.forEach((key, n) => digests.note(key, n % 100 === 0 ? 'other' : `row ${n}`, 20_001 + n));
  const contradicting = keys.filter((key) => digests.contradicts(key));
  expect(contradicting).toEqual(keys.filter((_, n) => n % 100 === 0));
  expect(digests.contradicts('H99-unknown')).toBe(false);
  expect(keys.filter((key) => digests.isFirst(key))).toHaveLength(20_000);
  expect(keys.filter((key) => digests.isFirst(key))).toEqual([]);
});
