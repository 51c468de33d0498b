import { missingPages } from '../../src/report/books-table.ts';

test('pages that lack: of all by the register, else only between those held', () => {
  expect(missingPages({ held: [2, 3, 7], pages: 8 })).toEqual([
    [1, 1],
    [4, 6],
    [8, 8],
  ]);
  expect(missingPages({ held: [119, 118, 121], pages: null })).toEqual([[120, 120]]);
  expect(missingPages({ held: [], pages: 3 })).toEqual([[1, 3]]);
  expect(missingPages({ held: [], pages: null })).toEqual([]);
  // A number read beyond the last page is of no page that lacks.
  expect(missingPages({ held: [1, 2, 900], pages: 2 })).toEqual([]);
});
