import { unionBox, type Box } from '../../src/core/geometry.ts';
import { takeTables } from '../../src/ocr/take-tables.ts';
import type { RawLine } from '../../src/ocr/thread-protocol.ts';

/** A line of words `[text, x, y]`, 20 px high, 12 px a letter. */
function line(...words: [string, number, number][]): RawLine {
  const placed = words.map(([text, x, y]) => ({ text, box: [x, y, text.length * 12, 20] as Box, confidence: 90 }));
  return { block: 0, words: placed, box: unionBox(placed.map((word) => word.box)) };
}

const textsOf = (lines: readonly { text: string }[][]): string[] =>
  lines.map((words) => words.map(({ text }) => text).join(' '));

/** Two rows of two cells; the first row has room for two lines. */
const CELLS: Box[] = [
  [100, 200, 200, 80],
  [300, 200, 400, 80],
  [100, 280, 200, 40],
  [300, 280, 400, 40],
];

test('each cell is read to its end before the next one, and a row is one line', () => {
  const { rest, tables } = takeTables(
    [
      line(['Trước', 100, 100]),
      line(['xã', 310, 210], ['An', 350, 210]),
      line(['Quê', 110, 225]),
      line(['Sơn', 310, 250]),
      line(['Năm', 110, 290], ['1904', 310, 290]),
      line(['Sau', 100, 400]),
    ],
    CELLS,
  );
  expect(textsOf(rest.map(({ words }) => words))).toEqual(['Trước', 'Sau']);
  expect(tables.map(({ before, lines }) => ({ before, lines: textsOf(lines) }))).toEqual([
    { before: 1, lines: ['Quê xã An Sơn', 'Năm 1904'] },
  ]);
});

test('a cell of paragraphs keeps its lines', () => {
  const cells: Box[] = [
    [100, 200, 200, 200],
    [300, 200, 400, 200],
  ];
  const text = ['một', 'hai', 'ba', 'bốn', 'năm'];
  const { tables } = takeTables(
    text.map((word, n) => line([word, 310, 210 + n * 30])).concat(line(['Điều', 110, 270])),
    cells,
  );
  expect(textsOf(tables[0]!.lines)).toEqual(['Điều', ...text]);
});

test('words outside of the cells of a line stay on it', () => {
  const { rest, tables } = takeTables([line(['1', 20, 290], ['Năm', 110, 290])], CELLS);
  expect(textsOf(rest.map(({ words }) => words))).toEqual(['1']);
  expect(textsOf(tables[0]!.lines)).toEqual(['Năm']);
});

test('two tables below each other stand where they are, with what is between them', () => {
  const second = CELLS.map(([x, y, w, h]): Box => [x, y + 400, w, h]);
  const { rest, tables } = takeTables(
    [line(['Năm', 110, 290]), line(['Tháng', 110, 690]), line(['giữa', 100, 450])],
    [...CELLS, ...second],
  );
  expect(rest).toHaveLength(1);
  expect(tables.map(({ before, lines }) => [before, ...textsOf(lines)])).toEqual([
    [0, 'Năm'],
    [1, 'Tháng'],
  ]);
});

test('words tell their cell; boxes of one digit each are no cells of their own', () => {
  const digits = [...'0521'];
  const boxes = digits.map((_, n): Box => [300 + n * 40, 200, 40, 36]);
  const { tables } = takeTables(
    [line(['Số', 110, 210], ...digits.map((digit, n): [string, number, number] => [digit, 312 + n * 40, 210]))],
    [[100, 200, 200, 36], ...boxes],
  );
  expect(tables[0]!.lines[0]!.map(({ text, cell }) => [text, cell])).toEqual([
    ['Số', 0],
    ...digits.map((digit) => [digit, undefined]),
  ]);
});
