import type { Box } from '../../src/core/geometry.ts';
import { dropSealLetters } from '../../src/ocr/drop-seal-letters.ts';
import type { RawLine } from '../../src/ocr/thread-protocol.ts';

const SEAL: Box = [100, 100, 400, 400];
const line = (...words: [text: string, x: number, y: number, confidence: number][]): RawLine => ({
  block: 0,
  box: [0, 0, 900, 900],
  words: words.map(([text, x, y, confidence]) => ({ text, box: [x, y, 40, 20], confidence })),
});

test('what a rim of letters was read as goes, print under and beside the seal stays', () => {
  const rim = line(['%.', 200, 130, 90], ['XHÂN', 260, 120, 60]);
  const name = line(['ịnh', 200, 400, 40], ['Hữu', 300, 400, 92], ['Phong', 620, 400, 50]);
  const kept = dropSealLetters([rim, name], [SEAL]);
  expect(kept.map(({ words }) => words.map((word) => word.text))).toEqual([['Hữu', 'Phong']]);
  expect(kept[0]!.box).toEqual([300, 400, 360, 20]);
});

test('a word in the corner of the seal’s box lies outside of it', () => {
  expect(dropSealLetters([line(['VT.', 100, 110, 30])], [SEAL])).toHaveLength(1);
});

test('without a seal nothing goes', () => {
  const lines = [line(['%', 200, 130, 1])];
  expect(dropSealLetters(lines, [])).toEqual(lines);
});
