import { foldInGutter, type HalfFrame } from '../../../src/imaging/measure/fold-in-gutter.ts';
import type { HalfText } from '../../../src/imaging/measure/half-text.ts';
import { paperColumns } from '../../../src/imaging/measure/paper-rows.ts';
import type { Plane } from '../../../src/imaging/measure/plane.ts';

/** An A3 sheet of 420 px: one px is one mm. */
const DPI = 25.4;

function sheet(lid = 0, right = 0): Plane {
  const plane = { data: new Uint8Array(420 * 297).fill(250), width: 420, height: 297, dpi: DPI };
  for (let y = 0; y < 297; y++) {
    plane.data.fill(180, y * 420, y * 420 + lid);
    plane.data.fill(180, (y + 1) * 420 - right, (y + 1) * 420);
  }
  return plane;
}

/** A block of `lines` lines of writing from `left` to `right`; `measure`: how long they are, as long as the block unless given. */
function block(left: number, right: number, more: Partial<HalfText> = {}): HalfText {
  return {
    lines: 30,
    letters: 1200,
    left,
    right,
    longest: right,
    measure: right - left,
    letterHeight: 2,
    feet: Array.from({ length: 30 }, (_, n) => 30 + n * 7),
    centred: 0,
    ...more,
  };
}

function foldOf(
  left: HalfText,
  right: HalfText,
  plane = sheet(),
  frames: readonly [HalfFrame, HalfFrame] = [null, null],
) {
  const gutter = { left: left.right, right: right.left };
  return foldInGutter(gutter, [left, right], frames, paperColumns(plane), plane);
}

describe('the fold in a gutter without a mark', () => {
  test('pages that repeat the margins of Decree 30 meet in the middle of their sheet, not of the gutter', () => {
    expect(foldOf(block(32, 192), block(242, 402))).toEqual({ x: 210, agreed: true });
  });

  test('a list that ends short of its margin does not move the fold', () => {
    const list = { measure: 40 };
    expect(foldOf(block(20, 150, list), block(240, 370, list))).toEqual({ x: 210, agreed: true });
  });

  test('pages of a book that mirror each other are asked, too, where the edges are not in the picture', () => {
    const { x, agreed } = foldOf(block(24, 189), block(239, 404));
    expect(x).toBeCloseTo((210 + 214) / 2);
    expect(agreed).toBe(true);
  });

  test('the edges of the sheet in the picture tell more than its print', () => {
    expect(foldOf(block(34, 184), block(248, 398), sheet(10, 20))).toEqual({ x: 205, agreed: true });
  });

  test("a narrow strip at one side may be the scanner's frame or the lid: it counts half", () => {
    const list = { measure: 40 };
    const { x } = foldOf(block(20, 150, list), block(240, 370, list), sheet(0, 6));
    expect(x).toBe(210 - 6 / 4);
    expect(foldOf(block(20, 150, list), block(240, 370, list), sheet(0, 20)).x).toBe(200);
  });

  describe('ruled frames of one width', () => {
    const list = { measure: 40 };
    const between = (left: HalfFrame, right: HalfFrame, plane = sheet()) =>
      foldOf(block(20, 150, list), block(225, 370, list), plane, [left, right]);

    test('are a second witness where lists are written into them', () => {
      const { x, agreed } = between({ left: 17, right: 191 }, { left: 219, right: 393 });
      expect(x).toBeCloseTo((210 + 205) / 2);
      expect(agreed).toBe(true);
    });

    test.each<[string, HalfFrame, HalfFrame, number]>([
      ['half a sheet apart', { left: 15, right: 184 }, { left: 225, right: 394 }, 210],
      ['of two widths', { left: 15, right: 189 }, { left: 217, right: 380 }, 210],
      ['far from the middle', { left: 4, right: 178 }, { left: 206, right: 380 }, 210],
      ['around one half only', { left: 15, right: 189 }, null, 210],
    ])('but not %s', (_, left, right, x) => expect(between(left, right)).toEqual({ x, agreed: true }));

    test('and not where the edges of the sheet show', () => {
      expect(between({ left: 25, right: 189 }, { left: 217, right: 381 }, sheet(10, 20)).x).toBe(205);
    });
  });

  test('of ragged lines the longest stands nearest to the margin', () => {
    const ragged = { longest: 192 };
    const { x } = foldOf(block(24, 189, ragged), block(239, 404, { longest: 407 }));
    expect(x).toBeCloseTo((210 + (24 + 192 + 239 + 407) / 4) / 2);
  });

  test('witnesses that stand far from each other do not agree', () => {
    expect(foldOf(block(34, 194), block(254, 414)).agreed).toBe(false);
  });

  test('print at the middle of the sheet is never cut: the gutter beside it is not sure', () => {
    expect(foldOf(block(20, 207), block(260, 400)).agreed).toBe(false);
  });

  test('print that comes near the middle of the sheet moves the fold just off itself', () => {
    const { x, agreed } = foldOf(block(20, 207), block(222, 400));
    // Between 5 mm off the print and 1 % of the sheet off its middle.
    expect(x).toBeCloseTo((212 + 214.2) / 2);
    expect(agreed).toBe(true);
  });

  test('blocks nearer than half the picture may be a smaller sheet that repeats its margins: not sure', () => {
    expect(foldOf(block(40, 190), block(240, 390)).agreed).toBe(false);
  });
});
