import { unionBox, type Box } from '../../src/core/geometry.ts';
import { splitSpread } from '../../src/ocr/split-spread.ts';
import type { RawLine } from '../../src/ocr/thread-protocol.ts';

function line(y: number, ...words: [string, number][]): RawLine {
  const placed = words.map(([text, x]) => ({ text, box: [x, y, text.length * 12, 20] as Box, confidence: 90 }));
  return { block: 0, words: placed, box: unionBox(placed.map((word) => word.box)) };
}

const SHEET = { width: 2000, height: 1400 };
const spread = [0, 1, 2, 3, 4, 5].map((n) => line(100 + n * 50, [`trái${n}`, 300], [`phải${n}`, 1300]));
const textsOf = (pages: RawLine[][]): string[][] =>
  pages.map((lines) => lines.flatMap(({ words }) => words.map(({ text }) => text)));

test('two pages of a landscape sheet are read one after the other', () => {
  const pages = textsOf(splitSpread(spread, SHEET, []));
  expect(pages).toHaveLength(2);
  expect(pages[0]!.every((text) => text.startsWith('trái'))).toBe(true);
  expect(pages[1]!.every((text) => text.startsWith('phải'))).toBe(true);
});

test.each([
  ['a sheet that stands upright', spread, { width: 2000, height: 2800 }, []],
  ['a title over the middle', [...spread, line(20, ['SỔ ĐĂNG KÝ KHAI SINH', 900])], SHEET, []],
  ['a table over the middle', spread, SHEET, [[200, 90, 1600, 40] as Box]],
  ['two signatures at the end of a page', spread.slice(0, 3), SHEET, []],
])('%s is one page', (_, lines, size, cells) => {
  expect(splitSpread(lines, size, cells)).toEqual([lines]);
});
