import { textLines } from '../../src/archive/text-lines.ts';
import type { Word } from '../../src/core/word.ts';

const word = (text: string, x: number, y: number, height = 40): Word => ({
  text,
  box: [x, y, text.length * 20, height],
  confidence: 90,
  line: 0,
  block: 0,
});
const read = (...words: Word[]): string[] =>
  textLines(words, 2000, 1000).map((line) => line.words.map(({ characters }) => characters.join('')).join(' '));

test('the cells of a table’s row stand where they are printed, line by line', () => {
  const row = [word('Quê', 100, 130), word('xã', 500, 100), word('An', 600, 100), word('Sơn', 500, 160)];
  expect(read(...row, word('1904', 900, 130))).toEqual(['Quê', 'xã An', 'Sơn', '1904']);
});

test('low and high signs stay on their line', () => {
  expect(read(word('Số', 100, 100), word('-', 200, 122, 4), word('“', 260, 102, 8), word('7', 300, 100))).toEqual([
    'Số - “ 7',
  ]);
});
