import { drawTogether, putBack } from '../../src/ocr/draw-together.ts';
import { parseNetpbm } from '../../src/ocr/netpbm-file.ts';

/** A PGM of `width` × 12 px, grey 40 where a character stands. */
function picture(width: number, characters: readonly { left: number; right: number }[]): Uint8Array {
  const row = Array.from({ length: width }, (_, x) => (characters.some((c) => x >= c.left && x < c.right) ? 40 : 255));
  const blank = Array.from({ length: width }, () => 255);
  const rows = Array.from({ length: 12 }, (_, y) => (y >= 2 && y < 10 ? row : blank));
  return Uint8Array.from([...Buffer.from(`P5\n${width} 12\n255\n`), ...rows.flat()]);
}

const character = (left: number, right: number) => ({ left, right, top: 2, bottom: 10, area: 8 * (right - left) });
const WIDE_APART = [character(5, 10), character(40, 45), character(75, 80)];

test('characters of boxes stand a quarter of their height apart', () => {
  const { bytes, pieces } = drawTogether(picture(90, WIDE_APART), WIDE_APART);
  const { width, height, rows } = parseNetpbm(bytes);
  expect(pieces).toEqual([
    { now: 2, before: 5, width: 5 },
    { now: 9, before: 40, width: 5 },
    { now: 16, before: 75, width: 5 },
  ]);
  expect([width, height]).toEqual([23, 12]);
  const middle = [...rows.subarray(5 * width, 6 * width)].map((grey) => (grey < 128 ? '#' : '.')).join('');
  expect(middle).toBe('..#####..#####..#####..');
});

test('what was read lies where the characters were', () => {
  const { pieces } = drawTogether(picture(90, WIDE_APART), WIDE_APART);
  const word = { text: '123', box: [2, 2, 19, 8] as [number, number, number, number], confidence: 90 };
  const last = { text: '3', box: [16, 2, 5, 8] as [number, number, number, number], confidence: 90 };
  const [line] = putBack([{ block: 0, box: word.box, words: [word, last] }], pieces);
  expect(line!.box).toEqual([5, 2, 75, 8]);
  expect(line!.words.map(({ box }) => box)).toEqual([
    [5, 2, 75, 8],
    [75, 2, 5, 8],
  ]);
});

test('a picture of single bits is none', () => {
  const pbm = Uint8Array.from([...Buffer.from('P4\n8 1\n'), 0]);
  expect(() => drawTogether(pbm, WIDE_APART)).toThrow(RangeError);
});
