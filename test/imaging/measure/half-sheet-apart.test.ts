import { areTwinLists, isHalfASheetApart } from '../../../src/imaging/measure/half-sheet-apart.ts';
import type { HalfInk } from '../../../src/imaging/measure/half-ink.ts';
import type { TextLine } from '../../../src/imaging/measure/text-lines.ts';

/** An A3 sheet of four px a mm. */
const MM = 4;
const PLANE = { data: new Uint8Array(0), width: 420 * MM, height: 297 * MM, dpi: 25.4 * MM };
const FOLD = { x: 210 * MM, lean: 0 };
const SHEET = [0, PLANE.width] as const;

function line(left: number, right: number, foot: number): TextLine {
  return { left: left * MM, right: right * MM, leftFoot: foot * MM, rightFoot: foot * MM, letters: [] };
}

/** Names at the left margin, sums at the right one, `mm` from the left. */
function list(left: number): TextLine[] {
  return Array.from({ length: 20 }, (_, n) => [
    line(left, left + 20 + ((n * 0.618) % 1) * 29, 30 + n * 9),
    line(left + 140 - ((n * 0.618) % 1) * 23, left + 150, 30 + n * 9),
  ]).flat();
}

function outline(left: number, right: number): HalfInk {
  const band = { left: 0, right: 0, top: 0, bottom: 0, apart: 0 };
  return {
    left: left * MM,
    right: right * MM,
    top: 80,
    bottom: 1000,
    outer: 80,
    bands: 20,
    framed: null,
    head: band,
    foot: band,
  };
}

const isApart = (lines: TextLine[], a: HalfInk | null = null, b: HalfInk | null = null): boolean =>
  isHalfASheetApart(lines, [a, b], FOLD, SHEET, PLANE);

describe('print half a sheet apart', () => {
  test('lists of two pages with the same margins are', () => {
    expect(isApart([...list(30), ...list(240)])).toBe(true);
  });

  test('also where the second one is short', () => {
    expect(isApart([...list(30), ...list(240).slice(0, 16)])).toBe(true);
  });

  test.each([-5, 4])('two blocks of one list that stand %i mm nearer or farther are not', (off) => {
    expect(isApart([...list(30), ...list(240 + off)])).toBe(false);
  });

  test('frames of two pages are, those of two cards on one sheet are not', () => {
    expect(isApart([], outline(20, 195), outline(230, 405))).toBe(true);
    expect(isApart([], outline(20, 195), outline(222, 397))).toBe(false);
  });

  test('one edge alone says nothing, nor do columns so many that they are alike at any distance', () => {
    expect(isApart([], outline(20, 195), outline(230, 380))).toBe(false);
    const narrow = (left: number): TextLine[] =>
      Array.from({ length: 40 }, (_, c) =>
        Array.from({ length: 6 }, (_, n) => line(left + c * 4, left + c * 4 + 3, 40 + n * 20)),
      ).flat();
    expect(isApart([...narrow(30), ...narrow(240)])).toBe(false);
  });
});

/** Rows of a number, a name and `figures` figures at the given places, mm from the left. */
function table(names: readonly number[], figures: readonly number[]): TextLine[] {
  return Array.from({ length: 20 }, (_, n) => [
    ...names.map((x) => line(x, x + 24 + ((n * 0.618) % 1) * 30, 30 + n * 9)),
    ...figures.map((x) => line(x - 8 - ((n * 0.382 + x * 0.17) % 1) * 9, x, 30 + n * 9)),
  ]).flat();
}

/** `number`: mm at which a number stands before the rows of the left half. */
const areTwins = (lines: TextLine[], number = 30, second = 240): boolean =>
  areTwinLists(lines, [outline(number, 170), outline(second, 380)], FOLD, SHEET, PLANE);

describe('two leaves of one list', () => {
  const [left, right] = [table([30], [110, 140, 170]), table([240], [320, 350, 380])];

  test('hold each all columns of the other', () => {
    expect(areTwins([...left, ...right])).toBe(true);
  });

  test('also where some rows of one are empty', () => {
    expect(areTwins([...left, ...right.filter((_, n) => n % 5 > 0)])).toBe(true);
  });

  test('are no table whose names stand to the left alone, though its figures are half a sheet apart', () => {
    expect(areTwins([...left, ...table([], [320, 350, 380])])).toBe(false);
    expect(areTwins([...left, ...table([], [260, 290, 320, 350, 380])])).toBe(false);
    // Numbers of rows are too short for lines.
    expect(areTwins([...left, ...right], 20)).toBe(false);
  });

  test('nor two blocks of one sheet at another distance', () => {
    expect(areTwins([...left, ...table([234], [314, 344, 374])], 30, 234)).toBe(false);
  });
});
