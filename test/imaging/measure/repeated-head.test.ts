import { hasRepeatedHead } from '../../../src/imaging/measure/repeated-head.ts';
import type { TextLine } from '../../../src/imaging/measure/text-lines.ts';

/** An A3 sheet of one px a mm. */
const PLANE = { data: new Uint8Array(0), width: 420, height: 297, dpi: 25.4 };
const FOLD = { x: 210, lean: 0 };

function line(left: number, right: number, foot: number): TextLine {
  return { left, right, leftFoot: foot, rightFoot: foot, letters: [] };
}

function body(left: number): TextLine[] {
  return Array.from({ length: 20 }, (_, n) => line(left, left + 160, 90 + n * 8));
}

function head(left: number, more = 0): TextLine[] {
  return [line(left + 80, left + 158, 26), line(left + 95, left + 140, 32), line(left + 90, left + 150 + more, 40)];
}

describe('a head on both halves', () => {
  test('two letters of one office begin alike', () => {
    expect(hasRepeatedHead([...head(30), ...body(30), ...head(240), ...body(240)], FOLD, PLANE)).toBe(true);
  });

  test('heads of which one line is longer are not the same', () => {
    expect(hasRepeatedHead([...head(30), ...body(30), ...head(240, 6), ...body(240)], FOLD, PLANE)).toBe(false);
  });

  test('a head on one half is none on both', () => {
    expect(hasRepeatedHead([...head(30), ...body(30), ...body(240)], FOLD, PLANE)).toBe(false);
  });

  test('cells of a list in two blocks stand in columns: dates are all of one length', () => {
    const list = (left: number): TextLine[] =>
      Array.from({ length: 25 }, (_, n) => [
        line(left, left + 40, 30 + n * 8),
        line(left + 90, left + 112, 30 + n * 8),
      ]).flat();
    expect(hasRepeatedHead([...list(30), ...list(240)], FOLD, PLANE)).toBe(false);
  });
});
