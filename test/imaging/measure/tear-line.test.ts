import type { Component } from '../../../src/imaging/measure/components.ts';
import { tearLine } from '../../../src/imaging/measure/tear-line.ts';
import { seeded } from '../draw.ts';

/** An A4 sheet lying across, 4 px a mm. */
const PLANE = { data: new Uint8Array(0), width: 1188, height: 840, dpi: 101.6 };

/** Patches one px wide down the middle, one at each of `tops`. */
function patches(tops: readonly number[], length: (n: number) => number, lean = 0): Component[] {
  return tops.map((top, n) => {
    const left = Math.round(594 + lean * (top - 420));
    return { left, right: left + 1, top, bottom: top + length(n), area: length(n) };
  });
}
const every = (pitch: number, from = 20, to = 820): number[] =>
  Array.from({ length: Math.floor((to - from) / pitch) }, (_, n) => from + n * pitch);

describe('a line to tear along', () => {
  test('is dashes of one length at one distance', () => {
    expect(
      tearLine(
        patches(every(10), () => 4),
        PLANE,
        0,
      )?.x,
    ).toBeCloseTo(594.5, 0);
    expect(
      tearLine(
        patches(every(10), () => 4, 0.02),
        PLANE,
        0.02,
      )?.x,
    ).toBeCloseTo(594.5, 0);
  });

  test('shows through where a few dashes are lost', () => {
    const some = every(10).filter((_, n) => n % 9 !== 4);
    expect(
      tearLine(
        patches(some, () => 4),
        PLANE,
        0,
      ),
    ).not.toBeNull();
  });

  test('is no dirt in a fold: specks of any length at any distance', () => {
    const random = seeded(7);
    const tops = every(10).map((top) => top + Math.round(random() * 30));
    expect(
      tearLine(
        patches(tops, () => 1 + Math.round(random() * 8)),
        PLANE,
        0,
      ),
    ).toBeNull();
    expect(
      tearLine(
        patches(tops, () => 4),
        PLANE,
        0,
      ),
    ).toBeNull();
    expect(
      tearLine(
        patches(every(10), () => 1 + Math.round(random() * 12)),
        PLANE,
        0,
      ),
    ).toBeNull();
  });

  test('runs down most of the side: colons of a form do not', () => {
    expect(
      tearLine(
        patches(every(10, 300, 600), () => 4),
        PLANE,
        0,
      ),
    ).toBeNull();
  });
});
