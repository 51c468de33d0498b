import { cleanDigits } from '../../src/ocr/clean-digits.ts';

/** A PGM drawn with `#` for ink and anything else for paper. */
function draw(rows: string[]): Uint8Array {
  const header = Buffer.from(`P5\n${rows[0]!.length} ${rows.length}\n255\n`);
  return Uint8Array.from([
    ...header,
    ...rows
      .join('')
      .split('')
      .map((c) => (c === '#' ? 0 : 255)),
  ]);
}

function show(pgm: Uint8Array, width: number): string[] {
  const text = [...pgm.subarray(pgm.length - width * HEIGHT)].map((v) => (v < 128 ? '#' : '.')).join('');
  return text.match(new RegExp(`.{${width}}`, 'g')) ?? [];
}

const HEIGHT = 12;
const ONE = ['..##..', '.###..', '..##..', '..##..', '..##..', '..##..', '..##..', '..##..', '..##..', '.####.'];
const RING = ['.####.', '##..##', '#....#', '#....#', '#....#', '#....#', '#....#', '#....#', '##..##', '.####.'];
const DOTTED = RING.map((row, y) => (y === 4 || y === 5 ? '#.##.#' : row));
const BLANK = Array.from({ length: 10 }, () => '..');

/** Shapes side by side with a blank row above and below. */
function side(...shapes: string[][]): string[] {
  const rows = ONE.map((_, y) => shapes.map((shape) => shape[y]!).join(''));
  const blank = '.'.repeat(rows[0]!.length);
  return [blank, ...rows, blank];
}

function cleaned(rows: string[]): string[] {
  const pgm = draw(rows);
  cleanDigits(pgm);
  return show(pgm, rows[0]!.length);
}

test("the dot in a typewriter's zero goes, the zero stays", () => {
  expect(cleaned(side(ONE, BLANK, DOTTED, BLANK, ONE))).toEqual(side(ONE, BLANK, RING, BLANK, ONE));
});

test('bars between digits go, a 1 stays', () => {
  const rows = side(ONE, BLANK, RING, BLANK, ONE, BLANK, RING);
  const barred = rows.map((row) => `${row.slice(0, 6)}#${row.slice(7)}`);
  expect(cleaned(barred)).toEqual(rows);
});

test('ink that touches a digit stays', () => {
  const slashed = RING.map((row, y) => (y === 4 || y === 5 ? '######' : row));
  const rows = side(ONE, BLANK, slashed);
  expect(cleaned(rows)).toEqual(rows);
});

test('a picture without ink is left alone', () => {
  const rows = Array.from({ length: HEIGHT }, () => '......');
  expect(cleaned(rows)).toEqual(rows);
});
