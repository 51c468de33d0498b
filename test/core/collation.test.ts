import { collateSides, contradictsCollation, halveStack, type SideLook } from '../../src/core/collation.ts';

const stack = (sides: number): number[] => Array.from({ length: sides }, (_, index) => index + 1);
const order = (sides: number, backs: 'reversed' | 'same'): number[] => {
  const halves = halveStack(stack(sides))!;
  return collateSides(halves.fronts, halves.backs, backs);
};
const look = (more: Partial<SideLook> = {}): SideLook => ({
  blank: false,
  separator: false,
  opens: false,
  pageNumber: null,
  ...more,
});
const BLANK = look({ blank: true });
const numbers = (...of: (number | null)[]): SideLook[] => of.map((pageNumber) => look({ pageNumber }));

describe('the order of fronts and backs', () => {
  test('of a stack that was turned over as a whole: the last back is the first sheet’s', () => {
    expect(order(8, 'reversed')).toEqual([1, 8, 2, 7, 3, 6, 4, 5]);
  });

  test('of a stack whose sheets were turned one by one', () => {
    expect(order(8, 'same')).toEqual([1, 5, 2, 6, 3, 7, 4, 8]);
  });

  test('every side comes out exactly once, fronts and backs in turn, whatever the size', () => {
    for (let sheets = 0; sheets <= 60; sheets += 1) {
      for (const backs of ['reversed', 'same'] as const) {
        const sides = order(2 * sheets, backs);
        expect(sides.toSorted((a, b) => a - b)).toEqual(stack(2 * sheets));
        expect(sides.every((side, at) => (at % 2 === 0 ? side === at / 2 + 1 : side > sheets))).toBe(true);
      }
    }
  });

  test('an odd number of sides has no halves, and unequal stacks are never mixed', () => {
    expect([1, 3, 41].map((sides) => halveStack(stack(sides)))).toEqual([null, null, null]);
    expect(() => collateSides([1, 2], [3], 'reversed')).toThrow(RangeError);
    expect(() => collateSides([1], [2, 3], 'same')).toThrow(RangeError);
  });
});

describe('what contradicts that two stacks are fronts and their backs', () => {
  const opening = look({ opens: true });

  test('nothing, when backs are blank or go on with their fronts', () => {
    expect(contradictsCollation([opening, look(), opening], [BLANK, look(), BLANK])).toBe(false);
    expect(contradictsCollation([look()], [look()])).toBe(false);
    expect(contradictsCollation([], [])).toBe(false);
    expect(contradictsCollation([BLANK, opening], [BLANK, BLANK])).toBe(false);
  });

  test('a receipt or cover sheet among the backs', () => {
    const behind = [BLANK, look({ separator: true })];
    expect(contradictsCollation([look({ separator: true, opens: true }), opening], behind)).toBe(true);
  });

  test('as many first pages among the backs as among the fronts; one back with a title of its own is none', () => {
    expect(contradictsCollation([opening, look()], [look(), opening])).toBe(true);
    expect(contradictsCollation([look(), look()], [opening, look()])).toBe(true);
    expect(contradictsCollation([opening, opening, look()], [look(), opening, BLANK])).toBe(false);
  });

  test('more blank fronts than blank backs: the backs were fed first', () => {
    expect(contradictsCollation([BLANK, look()], [look(), look()])).toBe(true);
  });

  test('printed numbers that do not go on: a stack that is shifted, or turned the other way', () => {
    expect(contradictsCollation(numbers(1, 3, 5), numbers(2, 4, 6))).toBe(false);
    expect(contradictsCollation(numbers(1, 3, 5), numbers(6, 4, 2))).toBe(true);
    expect(contradictsCollation(numbers(null, 3), numbers(2, 6))).toBe(true);
    expect(contradictsCollation(numbers(1, 3, 5, 7, 9, 11), numbers(2, 4, 8, 10, 10, 12))).toBe(true);
  });

  test('not one misread number among right ones', () => {
    expect(contradictsCollation(numbers(1, 3, 5), numbers(2, 4, 8))).toBe(false);
    expect(contradictsCollation(numbers(1, null, 3), numbers(null, 2, 4))).toBe(false);
  });
});
