import { unionBox, type Box } from '../../src/core/geometry.ts';
import { readCells } from '../../src/ocr/read-cells.ts';
import type { RawLine, RawWord } from '../../src/ocr/thread-protocol.ts';

const word = (text: string, x: number, y: number, confidence = 95, height = 30): RawWord => ({
  text,
  box: [x, y, text.length * 20, height],
  confidence,
});
const line = (...words: RawWord[]): RawLine => ({ block: 0, box: unionBox(words.map(({ box }) => box)), words });
/** The ink of words: a patch for every letter. */
const inkOf = (...words: RawWord[]): Box[] =>
  words.flatMap(({ text, box: [x, y] }) => [...text].map((_, i): Box => [x + i * 20 + 2, y + 2, 16, 26]));
const texts = (lines: readonly RawLine[]): string[] =>
  lines.map(({ words }) => words.map(({ text }) => text).join(' '));

const CELLS: Box[] = [
  [100, 100, 200, 60],
  [310, 100, 200, 60],
  [520, 100, 200, 60],
];

/** Reads every cell as `words`; tells which regions were asked for. */
function reader(...words: RawWord[]) {
  const asked: Box[] = [];
  return {
    asked,
    read: async (region: Box) => {
      asked.push(region);
      return [line(...words)];
    },
  };
}

test('a number that was left out is read where it stands, between its neighbours', async () => {
  const [first, last, lost] = [word('Nam', 120, 110), word('1.751', 540, 110), word('7', 330, 110, 90)];
  const again = reader(lost);
  const read = await readCells([line(first, last)], inkOf(first, lost, last), CELLS, again.read);
  expect(texts(read)).toEqual(['Nam 7 1.751']);
  expect(again.asked).toHaveLength(1);
});

test('cells read surely cost nothing', async () => {
  const words = [word('Nam', 120, 110), word('7', 330, 110), word('1.751', 540, 110)];
  const again = reader(word('Năm', 120, 110, 99));
  expect(texts(await readCells([line(...words)], inkOf(...words), CELLS, again.read))).toEqual(['Nam 7 1.751']);
  expect(again.asked).toEqual([]);
});

test('words joined in a narrow cell are told apart when the letters are the same', async () => {
  const joined = word('Kỳtrước', 120, 110, 90);
  const apart = [word('Kỳ', 120, 110, 92), word('trước', 160, 110, 96)];
  expect(texts(await readCells([line(joined)], inkOf(joined), CELLS, reader(...apart).read))).toEqual(['Kỳ trước']);
  const others = [word('Kỹ', 120, 110, 92), word('trước', 160, 110, 96)];
  expect(texts(await readCells([line(joined)], inkOf(joined), CELLS, reader(...others).read))).toEqual(['Kỳtrước']);
});

test('a word in doubt gives way to a surer one of its ink, not to a piece of it', async () => {
  const doubtful = word('1.2338', 120, 110, 40);
  const surer = reader(word('1.2333', 120, 110, 91));
  expect(texts(await readCells([line(doubtful)], inkOf(doubtful), CELLS, surer.read))).toEqual(['1.2333']);
  const piece = reader(word('8', 220, 110, 95));
  expect(texts(await readCells([line(doubtful)], inkOf(doubtful), CELLS, piece.read))).toEqual(['1.2338']);
  const scarcely = reader(word('1.2333', 120, 110, 55));
  expect(texts(await readCells([line(doubtful)], inkOf(doubtful), CELLS, scarcely.read))).toEqual(['1.2338']);
});

test('a cell whose new reading lacks a word keeps it', async () => {
  const [weak, sure] = [word('Họ,', 120, 110, 13), word('tên', 200, 110, 96)];
  const read = await readCells([line(weak, sure)], inkOf(weak, sure), CELLS, reader(sure).read);
  expect(texts(read)).toEqual(['Họ, tên']);
});

test('what stands outside of tables is not looked at', async () => {
  const outside = word('Nghiệmthu', 120, 400, 20);
  const again = reader(word('Nghiệm', 120, 400, 99));
  expect(texts(await readCells([line(outside)], inkOf(outside), CELLS, again.read))).toEqual(['Nghiệmthu']);
  expect(again.asked).toEqual([]);
});
