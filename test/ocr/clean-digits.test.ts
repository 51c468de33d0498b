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

test('thick bars go where they are much higher than the digits, as two boxes make of their sides', () => {
  const rows = side(ONE, BLANK, RING, BLANK, BLANK, BLANK, ONE, BLANK, RING);
  const empty = '.'.repeat(rows[0]!.length);
  const high = [...Array<string>(4).fill(empty), ...rows, ...Array<string>(4).fill(empty)];
  const barred = high.map((row) => `${row.slice(0, 15)}####${row.slice(19)}`);
  expect(cleanedRow(barred).rows).toEqual(high);
});

test("the dots of a form's line go, however many, the digits and a full stop stay", () => {
  const dot = ONE.map((_, y) => (y > 7 ? '.##...' : '......'));
  const [digits, none] = [side(ONE, BLANK, RING, BLANK, ONE, BLANK, RING), side(BLANK, BLANK, BLANK)];
  const dots = side(dot, dot, dot, dot, dot, dot, dot);
  const beside = (left: string[], right: string[]) => digits.map((row, y) => left[y]! + row + right[y]!);
  const empty = dots.map((row) => '.'.repeat(row.length));
  expect(cleaned(beside(dots, dots))).toEqual(beside(empty, empty));
  const stopped = beside(none, side(BLANK, dot));
  expect(cleaned(stopped)).toEqual(stopped);
});

test('ink that touches a digit stays', () => {
  const slashed = RING.map((row, y) => (y === 4 || y === 5 ? '######' : row));
  const rows = side(ONE, BLANK, slashed);
  expect(cleaned(rows)).toEqual(rows);
});

/** A shape in a frame, a blank column beside it. */
function boxed(shape: string[]): string[] {
  const wall = '#'.repeat(shape[0]!.length + 6);
  const room = `#${'.'.repeat(shape[0]!.length + 4)}#`;
  const rows = [wall, room, room, room, ...shape.map((row) => `#..${row}..#`), room, room, room, wall];
  return rows.map((row) => `${row}.`);
}

/** The same place without the frame. */
const unboxed = (shape: string[]): string[] =>
  boxed(shape).map((row, y, all) =>
    y === 0 || y === all.length - 1 ? '.'.repeat(row.length) : `.${row.slice(1, -2)}..`,
  );
const EMPTY = ONE.map(() => '......');
const beside = (shapes: string[][]): string[] => {
  const rows = shapes[0]!.map((_, y) => shapes.map((shape) => shape[y]!).join(''));
  const blank = '.'.repeat(rows[0]!.length);
  return [blank, ...rows, blank];
};
const cleanedRow = (rows: string[]) => {
  const pgm = draw(rows);
  const groups = cleanDigits(pgm);
  const text = [...pgm.subarray(pgm.length - rows.join('').length)].map((v) => (v < 128 ? '#' : '.')).join('');
  return { rows: text.match(new RegExp(`.{${rows[0]!.length}}`, 'g')), lefts: groups.map(({ left }) => left) };
};

test('the frames of boxes go, also of an empty one, the digits stay and are told one by one', () => {
  const shapes = [RING, ONE, EMPTY, RING, DOTTED, ONE];
  const { rows, lefts } = cleanedRow(beside(shapes.map(boxed)));
  expect(rows).toEqual(beside(shapes.map((shape) => unboxed(shape === DOTTED ? RING : shape))));
  // 13 px from box to box, a frame and two px of room before a digit; a 1 has one px more of it.
  expect(lefts).toEqual([3, 17, 42, 55, 69]);
});

test('what stands outside of a row of boxes with one digit in each goes', () => {
  const label = unboxed(RING);
  const { rows } = cleanedRow(beside([label, ...[ONE, RING, ONE, RING].map(boxed)]));
  expect(rows).toEqual(beside([unboxed(EMPTY), ...[ONE, RING, ONE, RING].map(unboxed)]));
});

test('beside fewer boxes, the groups whose boxes were erased before stay', () => {
  const { rows, lefts } = cleanedRow(beside([unboxed(RING), boxed(ONE), unboxed(RING), unboxed(ONE)]));
  expect(rows).toEqual(beside([RING, ONE, RING, ONE].map(unboxed)));
  expect(lefts).toHaveLength(4);
});

/** What is left of a box whose right wall and lower side are gone. */
const opened = (shape: string[]): string[] =>
  boxed(shape).map((row, y, all) => {
    if (y === 0) return row;
    return y === all.length - 1 ? `#${'.'.repeat(row.length - 1)}` : `${row.slice(0, -2)}..`;
  });

test('digits set as wide apart as boxes have them are told one by one, with what is left of the frames gone', () => {
  const shapes = [RING, ONE, RING, ONE, RING, ONE, RING, ONE];
  const plain = beside(shapes.map(unboxed));
  expect(cleanedRow(plain)).toMatchObject({ rows: plain, lefts: { length: 8 } });
  const isOpen = (i: number): boolean => i % 2 === 0 || i === 7;
  const { rows, lefts } = cleanedRow(beside(shapes.map((shape, i) => (isOpen(i) ? opened : unboxed)(shape))));
  expect(lefts).toHaveLength(8);
  expect(rows).toEqual(plain);
});

test('digits between the boxes of a row stay where their own frames are open', () => {
  const shapes = [RING, ONE, RING, ONE, RING, ONE, RING];
  const row = shapes.map((shape, i) => (i === 2 ? unboxed(shape) : boxed(shape)));
  const { rows, lefts } = cleanedRow(beside([unboxed(ONE), ...row]));
  expect(rows).toEqual(beside([unboxed(EMPTY), ...shapes.map(unboxed)]));
  expect(lefts).toHaveLength(7);
});

test('digits without boxes are told as they stand', () => {
  expect(cleanDigits(draw(side(ONE, BLANK, DOTTED, BLANK, ONE)))).toEqual([]);
});

test('a picture without ink is left alone', () => {
  const rows = Array.from({ length: HEIGHT }, () => '......');
  expect(cleaned(rows)).toEqual(rows);
});
