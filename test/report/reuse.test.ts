import { columnReason, reuse } from '../../src/report/layouts/reuse.ts';

const count = (key: string, due: number, done: number) => ({ key, title: `Xã ${key}`, considered: due, due, done });
const decided = (key: string, more = {}) => ({
  ...{ key, title: `Xã ${key}`, taken: 5, takenResults: 2, takenBack: 1, refused: { expired: 3, gone: 2 } },
  ...more,
});
const REASONS = { expired: 'Hết hiệu lực', other: 'Khác' };

test('components and results apart, reasons in the order of the list, one that left the list is still counted', () => {
  const groups = {
    any: [count('A', 50, 9), count('B', 0, 0)],
    here: [count('A', 50, 4)],
    decided: [decided('A'), decided('C', { refused: {}, taken: 0, takenResults: 0, takenBack: 0 })],
  };
  const table = reuse(groups, REASONS, 'unit', { from: null, to: null });
  expect(table.rows).toMatchObject([
    {
      ...{ key: 'A', title: 'Xã A', received: 50, done: 9, here: 4, rate: 0.18, components: 3, results: 2, back: 1 },
      ...{ 'reason:expired': 3, 'reason:other': 0, 'reason:former': 2, refused: 5 },
    },
    { key: 'B', received: 0, rate: null },
    { key: 'C', received: 0, refused: 0 },
  ]);
  expect(table.total).toMatchObject({ received: 50, done: 9, rate: 0.18, components: 3, refused: 5 });
  const titles = table.columns.filter(({ group }) => group?.startsWith('Lượt không lấy')).map(({ title }) => title);
  expect(titles).toEqual(['Hết hiệu lực', 'Khác', 'Lý do cũ', 'Tổng']);
  expect(table.columns.filter(({ key }) => columnReason(key) !== null)).toHaveLength(2);
});
