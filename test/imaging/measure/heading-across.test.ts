import { hasHeadingAcross } from '../../../src/imaging/measure/heading-across.ts';
import type { TextLine } from '../../../src/imaging/measure/text-lines.ts';

/** An A3 sheet of which one px is one mm, its fold in the middle. */
const PLANE = { data: new Uint8Array(0), width: 420, height: 297, dpi: 25.4 };
const FOLD = { x: 210, lean: 0 };

function line(left: number, right: number, foot: number): TextLine {
  return { left, right, leftFoot: foot, rightFoot: foot, letters: [] };
}

/** Lines of two columns below a title. */
const below = [60, 72, 84, 96].flatMap((y) => [line(25, 180, y), line(240, 395, y)]);
const isHeaded = (lines: TextLine[], crossed: readonly [number, number] | null = null): boolean =>
  hasHeadingAcross([...lines, ...below], FOLD, crossed, PLANE);

describe('a title over the middle of both halves', () => {
  test('is one line across the fold, above all else', () => {
    expect(isHeaded([line(150, 268, 30)])).toBe(true);
    expect(isHeaded([line(150, 268, 92)])).toBe(false);
    expect(isHeaded([line(190, 330, 30)])).toBe(false);
  });

  test('is told where a crease joined some of its letters and broke it in two', () => {
    const parts = [line(150, 196, 30), line(212, 268, 30)];
    expect(isHeaded(parts, [22, 36])).toBe(true);
    // Nothing runs on there: heads of two pages.
    expect(isHeaded(parts)).toBe(false);
    expect(isHeaded(parts, [140, 150])).toBe(false);
  });

  test('is no pair of lines as long as those of two pages, nor one that ends far from the fold', () => {
    expect(isHeaded([line(40, 200, 30), line(220, 385, 30)], [22, 36])).toBe(false);
    expect(isHeaded([line(120, 180, 30), line(240, 300, 30)], [22, 36])).toBe(false);
  });
});
