import type { Box } from '../../src/core/geometry.ts';
import { partRows, rowsWithin } from '../../src/ocr/part-rows.ts';
import type { RawLine } from '../../src/ocr/thread-protocol.ts';

const LINE: Box = [100, 200, 800, 92];
const USUAL = 38;
/** Bodies of 26 px, 20 px apart, from `x` on. */
const row = (y: number, count: number, x = 110): Box[] =>
  Array.from({ length: count }, (_, n) => [x + n * 20, y, 15, 26]);
const twoRows = [...row(213, 30), ...row(258, 28)];

const line = (box: Box, text: string, confidence: number): RawLine => ({
  block: 3,
  box,
  words: [{ text, box, confidence }],
});
const usualLines = [0, 1, 2].map((n) => line([100, 400 + n * 50, 800, USUAL], 'dòng', 96));

test('a line as tall as two with letters in two rows is two rows, each with room for its marks', () => {
  const rows = rowsWithin(LINE, twoRows, USUAL);
  expect(rows).toHaveLength(2);
  for (const [index, top] of [213, 258].entries()) {
    const [, y, , height] = rows[index]!;
    expect(y).toBeLessThan(top);
    expect(y + height).toBeGreaterThan(top + 26);
    expect(height).toBeLessThan(26 * 2);
  }
});

test('strokes and letters of the frame between the rows do not join them, nor does what sticks out widen one', () => {
  const rows = rowsWithin(LINE, [...twoRows, [300, 225, 20, 50], [340, 230, 20, 45]], USUAL);
  expect(rows).toHaveLength(2);
  expect(rows[0]![3]).toBeLessThan(26 * 2);
});

test.each<[string, Box[], Box]>([
  ['large letters in one row', row(205, 20).map(([x, y, width]): Box => [x, y, width, 80]), LINE],
  ['a line no taller than others', row(213, 30), [100, 210, 800, USUAL]],
  ['too few letters in the second row', [...row(213, 30), ...row(258, 5)], LINE],
  ['a tall line without letters', [], LINE],
  [
    'cells of one and of two rows side by side',
    [...twoRows.slice(0, 20), ...twoRows.slice(40), ...row(235, 12, 560)],
    LINE,
  ],
])('%s is not parted', (_, letters, box) => {
  expect(rowsWithin(box, letters, USUAL)).toEqual([]);
});

test('what was read of both rows together gives way to the rows, in place and in its block', async () => {
  const read = [line(LINE, 'hai lẫn dòng vào nhau', 95), ...usualLines];
  const parted = await partRows(read, twoRows, (region) =>
    Promise.resolve([line(region, `dòng ở ${region[1] < 240 ? 1 : 2}`, 93)]),
  );
  expect(parted.map(({ words }) => words[0]!.text)).toEqual(['dòng ở 1', 'dòng ở 2', 'dòng', 'dòng', 'dòng']);
  expect(parted.map(({ block }) => block)).toEqual([3, 3, 3, 3, 3]);
});

test('a row that is not surely read leaves the line as it was', async () => {
  const read = [line(LINE, 'một', 95), ...usualLines];
  const unsure = await partRows(read, twoRows, (region) =>
    Promise.resolve([line(region, 'hai', region[1] < 240 ? 95 : 40)]),
  );
  expect(unsure).toEqual(read);
});

test('letters of a neighbouring line, which is read already, make no second row', async () => {
  const read = [line(LINE, 'dòng ở trên', 95), line([100, 255, 800, 36], 'dòng ở dưới', 95), ...usualLines];
  const asked: Box[] = [];
  const parted = await partRows(read, twoRows, (region) => {
    asked.push(region);
    return Promise.resolve([line(region, 'lại', 95)]);
  });
  expect(asked).toEqual([]);
  expect(parted).toEqual(read);
});
