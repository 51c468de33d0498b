import type { Component } from '../../../src/imaging/measure/components.ts';
import { printOfPages } from '../../../src/imaging/measure/print-of-pages.ts';

/** An A3 sheet of 10 px a mm; patches in px. */
const PLANE = { data: new Uint8Array(0), width: 4200, height: 2970, dpi: 254 };

function patch(left: number, top: number, width: number, height: number): Component {
  return { left, top, right: left + width, bottom: top + height, area: width * height };
}

const LETTER = patch(500, 600, 20, 25);

describe('what is print when a gutter is sought', () => {
  test('letters, rules and frames are: the very same array', () => {
    const all = [LETTER, patch(500, 700, 1500, 4), patch(400, 400, 1600, 1800)];
    expect(printOfPages(all, PLANE)).toBe(all);
  });

  test.each([
    ['a seal', patch(1950, 900, 360, 360)],
    ['a flat signature', patch(1950, 900, 360, 110)],
    ['a staple in the fold', patch(2095, 900, 6, 120)],
    ['what a leaning sheet leaves of the lid at its foot', patch(300, 2940, 2500, 30)],
  ])('%s is not', (_, mark) => {
    expect(printOfPages([LETTER, mark], PLANE)).toEqual([LETTER]);
  });

  test('letters inside a seal go with it', () => {
    expect(printOfPages([LETTER, patch(1950, 900, 360, 360), patch(2100, 1000, 20, 25)], PLANE)).toEqual([LETTER]);
  });

  test('an upright stroke beside print is a part of it', () => {
    const all = [LETTER, patch(525, 580, 6, 120)];
    expect(printOfPages(all, PLANE)).toBe(all);
  });
});
