import type { Box } from '../../src/core/geometry.ts';
import type { RawWord } from '../../src/ocr/thread-protocol.ts';
import { unreadLines } from '../../src/ocr/unread-lines.ts';

/** Boxes of letters 20 px wide and 30 px high, a word every five. */
function letters(x: number, y: number, count: number): Box[] {
  return Array.from({ length: count }, (_, n): Box => [x + n * 24 + Math.floor(n / 5) * 20, y + (n % 2) * 4, 20, 30]);
}

const word = (box: Box, confidence = 95): RawWord => ({ text: 'chữ', box, confidence });

test('letters in no word make a line, with room for marks', () => {
  const [line, ...rest] = unreadLines([...letters(100, 100, 8), ...letters(100, 200, 12)], [word([90, 95, 300, 45])]);
  expect(rest).toEqual([]);
  const [x, y, width, height] = line!;
  expect([x < 100, x + width > 100 + 11 * 24 + 40 + 20]).toEqual([true, true]);
  expect([y < 195, y > 180, y + height > 238, y + height < 255]).toEqual([true, true, true, true]);
});

test('a scribble that was taken for a word hides nothing', () => {
  const hidden = letters(100, 100, 6);
  expect(unreadLines(hidden, [word([50, 50, 400, 150], 8)])).toHaveLength(1);
  expect(unreadLines(hidden, [word([50, 50, 400, 150], 80)])).toEqual([]);
});

test('lines below each other and columns beside each other stay apart, top first', () => {
  const boxes = unreadLines([...letters(900, 300, 6), ...letters(100, 300, 6), ...letters(100, 240, 6)], []);
  expect(boxes.map(([x, y]) => [Math.round(x / 100), Math.round(y / 60)])).toEqual([
    [1, 4],
    [1, 5],
    [9, 5],
  ]);
});

test('specks, a smudge of two patches and a column of ticks are no line', () => {
  const ticks = Array.from({ length: 9 }, (_, n): Box => [100, 100 + n * 50, 20, 30]);
  expect(unreadLines([...ticks, ...letters(500, 100, 2)], [])).toEqual([]);
});

test('a patch much taller than its neighbours does not join their line', () => {
  const [line] = unreadLines([...letters(100, 100, 5), [225, 60, 40, 120]], []);
  expect(line![3]).toBeLessThan(70);
});
