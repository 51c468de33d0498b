import type { CoverageCounts } from '../../src/core/ports/queries.ts';
import { coverageFormulas, isCoverageFormula } from '../../src/report/coverage-formulas.ts';
import { coverageTable } from '../../src/report/coverage-table.ts';
import { formatPercent } from '../../src/report/format-cell.ts';

const counts = (key: string, changes: Partial<CoverageCounts>): CoverageCounts => ({
  key,
  title: `Thủ tục ${key}`,
  received: 0,
  receivedWithPaper: 0,
  resolved: 0,
  resolvedWithResult: 0,
  ...changes,
});

test('gives the figures Phú Mỹ reported: 5.497 of 6.942 = 79,18 %, 1.445 left', () => {
  const { rows, total } = coverageTable([counts('1', { resolved: 6942, resolvedWithResult: 5497 })], 'results');
  expect(rows[0]).toMatchObject({ due: 6942, done: 5497, remaining: 1445 });
  expect(formatPercent(total!.rate as number)).toBe('79,18 %');
});

test('the total comes from the sums, not from the rates', () => {
  const table = coverageTable(
    [counts('1', { resolved: 1, resolvedWithResult: 1 }), counts('2', { resolved: 99, resolvedWithResult: 0 })],
    'results',
  );
  expect(table.total).toMatchObject({ due: 100, done: 1, remaining: 99, rate: 0.01 });
});

test('nothing due is no rate at all, neither 0 % nor 100 %', () => {
  const table = coverageTable([counts('1', {})], 'results');
  expect(table.rows[0]!.rate).toBeNull();
  expect(coverageTable([], 'results').total).toMatchObject({ due: 0, rate: null });
  expect(formatPercent(null)).toBe('không có hồ sơ');
});

test('the two formulas count different dossiers, and the table says which one it used', () => {
  const given = [counts('1', { received: 10, receivedWithPaper: 4, resolved: 8, resolvedWithResult: 6 })];
  const results = coverageTable(given, 'results');
  const components = coverageTable(given, 'components', { by: 'unit', from: '2026-01-01', to: '2026-03-31' });
  expect(results.total!.rate).toBe(0.75);
  expect(components.total!.rate).toBe(0.4);
  expect(results.formula?.name).toBe('results');
  expect(components.formula?.sentence).toBe(coverageFormulas.components.sentence.vi);
  expect(components.scope).toBe('Từ 01/01/2026 đến 31/03/2026');
  expect(components.columns.map((column) => column.title)).toContain('Đơn vị');
});

test('more done than due is refused', () => {
  expect(() => coverageTable([counts('1', { resolved: 1, resolvedWithResult: 2 })], 'results')).toThrow(RangeError);
});

test('a rate near an end is not shown as the end', () => {
  expect(formatPercent(99_999 / 100_000)).toBe('99,99 %');
  expect(formatPercent(1 / 100_000)).toBe('0,01 %');
  expect(formatPercent(1)).toBe('100,00 %');
  expect(formatPercent(0)).toBe('0,00 %');
});

test('knows its formulas by name', () => {
  expect(isCoverageFormula('results')).toBe(true);
  expect(isCoverageFormula('toString')).toBe(false);
});
