import { cropImage } from '../../src/ocr/crop-image.ts';
import { parseNetpbm } from '../../src/ocr/netpbm-file.ts';

const ROWS = ['#.#.#.#.#.#.', '##..##..##..', '.....#......', '###########.'];

function pbm(rows: readonly string[]): Buffer {
  const stride = Math.ceil(rows[0]!.length / 8);
  const bytes = Buffer.alloc(stride * rows.length);
  rows.forEach((row, y) =>
    [...row].forEach((pixel, x) => {
      if (pixel === '#') bytes[y * stride + (x >> 3)]! |= 0x80 >> (x & 7);
    }),
  );
  return Buffer.concat([Buffer.from(`P4\n${rows[0]!.length} ${rows.length}\n`), bytes]);
}

function pgm(rows: readonly string[]): Buffer {
  const pixels = rows.flatMap((row) => [...row].map((pixel) => (pixel === '#' ? 0 : 255)));
  return Buffer.concat([Buffer.from(`P5\n${rows[0]!.length} ${rows.length}\n255\n`), Buffer.from(pixels)]);
}

function drawn(bytes: Uint8Array): string[] {
  const { kind, width, height, rows } = parseNetpbm(bytes);
  const dark = (x: number, y: number): boolean =>
    kind === 'P4' ? (rows[y * Math.ceil(width / 8) + (x >> 3)]! & (0x80 >> (x & 7))) > 0 : rows[y * width + x] === 0;
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => (dark(x, y) ? '#' : '.')).join(''),
  );
}

describe.each([
  ['black and white', pbm],
  ['grey', pgm],
] as const)('a part of a %s file', (_, file) => {
  test('has white around it and tells where it was', () => {
    const { bytes, shift } = cropImage(file(ROWS), [4, 1, 7, 3], 2);
    const blank = '...........';
    expect(drawn(bytes)).toEqual([blank, blank, '..##..##...', '...#.......', '..#######..', blank, blank]);
    expect(shift).toEqual([-2, 1]);
  });

  test('is rounded outwards and ends at the image', () => {
    expect(drawn(cropImage(file(ROWS), [9.6, -3, 40, 4.2], 0).bytes)).toEqual(['.#.', '#..']);
  });

  test('says when it is blank', () => {
    expect(cropImage(file(ROWS), [0, 2, 5, 1], 1).blank).toBe(true);
    expect(cropImage(file(ROWS), [0, 2, 6, 1], 1).blank).toBe(false);
  });

  test('must lie inside', () => {
    expect(() => cropImage(file(ROWS), [12, 0, 3, 3], 0)).toThrow(RangeError);
    expect(() => cropImage(file(ROWS), [0, -5, 3, 5], 0)).toThrow(RangeError);
  });
});

test('refuses bytes that are no whole image', () => {
  expect(() => cropImage(pbm(ROWS).subarray(0, 14), [0, 0, 3, 3], 0)).toThrow(RangeError);
  expect(() => cropImage(Buffer.from('P6\n1 1\n255\n   '), [0, 0, 1, 1], 0)).toThrow(RangeError);
});
