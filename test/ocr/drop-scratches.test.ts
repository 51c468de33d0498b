import { unionBox, type Box } from '../../src/core/geometry.ts';
import { dropScratches } from '../../src/ocr/drop-scratches.ts';
import type { RawLine } from '../../src/ocr/thread-protocol.ts';

function line(...texts: string[]): RawLine {
  const words = texts.map((text, n) => ({ text, box: [100 + n * 80, 200, 60, 20] as Box, confidence: 90 }));
  return { block: 0, words, box: unionBox(words.map(({ box }) => box)) };
}

const kept = (lines: RawLine[], cells: Box[] = []): string[] =>
  dropScratches(lines, cells).map(({ words }) => words.map(({ text }) => text).join(' '));

test('bars between words go, and lines of points and quotes', () => {
  expect(kept([line('|', 'Kính', 'gửi', '|'), line('.', '"'), line("'", '¦'), line('¬')])).toEqual(['Kính gửi']);
});

test('what may be meant stays', () => {
  const meant = ['Họ : An', '-', '-/-', 'x', '7', 'Số : …/…', './.'];
  expect(kept(meant.map((text) => line(...text.split(' '))))).toEqual(meant);
});

test('a quote in a cell of a table stays: it repeats what stands above', () => {
  expect(kept([line('"')], [[90, 190, 200, 40]])).toEqual(['"']);
});
