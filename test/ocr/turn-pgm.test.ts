import { turnPgm } from '../../src/ocr/turn-pgm.ts';

const pgm = (width: number, height: number, pixels: number[]): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), Buffer.from(pixels)]);

// 1 2 3
// 4 5 6
const PAGE = pgm(3, 2, [1, 2, 3, 4, 5, 6]);

test.each([
  [0, PAGE],
  [90, pgm(2, 3, [4, 1, 5, 2, 6, 3])],
  [180, pgm(3, 2, [6, 5, 4, 3, 2, 1])],
  [270, pgm(2, 3, [3, 6, 2, 5, 1, 4])],
] as const)('turns clockwise by %i degrees', (turn, expected) => {
  expect(Buffer.from(turnPgm(PAGE, turn))).toEqual(expected);
});

test('refuses bytes that are no whole PGM', () => {
  expect(() => turnPgm(PAGE.subarray(0, 12), 90)).toThrow(RangeError);
  expect(() => turnPgm(Buffer.from('P4\n8 1\n\0'), 90)).toThrow(RangeError);
});
