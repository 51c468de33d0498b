import type { Component } from '../../../src/imaging/measure/components.ts';
import { slopeOfLines, textLines } from '../../../src/imaging/measure/text-lines.ts';

/** Four px a mm. */
const DPI = 101.6;
/** px of a letter without what hangs below it or stands above it. */
const [WIDE, HIGH, GAP] = [8, 10, 2];

function patch(left: number, top: number, right: number, bottom: number): Component {
  return { left, top, right, bottom, area: (right - left) * (bottom - top) };
}

/** A word of letters on `foot`, `lean` px down per px to the right; `hanging`: those that reach below it. */
function word(x: number, foot: number, count: number, lean = 0, hanging: readonly number[] = []): Component[] {
  return Array.from({ length: count }, (_, n) => {
    const left = x + n * (WIDE + GAP);
    const bottom = Math.round(foot + lean * (left - x)) + (hanging.includes(n) ? 4 : 0);
    return patch(left, bottom - HIGH - (hanging.includes(n) ? 4 : 0), left + WIDE, bottom);
  });
}

const slope = (letters: readonly Component[]): number => slopeOfLines(textLines(letters, DPI), DPI);

describe('how lines lean', () => {
  test('a letter that hangs at the end of a few names does not tip them', () => {
    const names = Array.from({ length: 5 }, (_, n) => word(100, 200 + n * 40, 11, 0, [10]));
    expect(slope(names.flat())).toBe(0);
  });

  test('neither do marks high above words written by hand', () => {
    const rows = Array.from({ length: 12 }, (_, n) => {
      const marks = [300, 340, 380].map((x) => patch(x, 184 + n * 40, x + 6, 189 + n * 40));
      return [...word(100, 200 + n * 40, 40), ...marks];
    });
    expect(slope(rows.flat())).toBe(0);
  });

  test('a name and a figure at the other margin tell more than either of them', () => {
    const rows = Array.from({ length: 9 }, (_, n) => {
      const y = 200 + n * 40;
      return [...word(100, y, 12, 0, [10, 11]), ...word(600, y + 4, 4)];
    });
    expect(slope(rows.flat())).toBeCloseTo(4 / 500, 3);
  });

  test('feet on whole pixels tell a lean of less than a pixel a line', () => {
    const lean = 0.004;
    const rows = Array.from({ length: 30 }, (_, n) =>
      [0, 120, 240, 360].flatMap((x) => word(100 + x, Math.round(200 + n * 40.3 + lean * x), 5)),
    );
    expect(slope(rows.flat())).toBeCloseTo(lean, 3);
  });
});
