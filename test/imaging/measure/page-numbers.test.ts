import type { Component } from '../../../src/imaging/measure/components.ts';
import { halfInks } from '../../../src/imaging/measure/half-ink.ts';
import { hasPageNumbers } from '../../../src/imaging/measure/page-numbers.ts';

/** An A3 sheet of 4 px a mm. */
const MM = 4;
const PLANE = {
  data: new Uint8Array(420 * MM * 297 * MM).fill(255),
  width: 420 * MM,
  height: 297 * MM,
  dpi: 25.4 * MM,
};
const FOLD = { x: 210 * MM, lean: 0 };

/** mm */
function patch(left: number, top: number, width: number, height: number): Component {
  const [x, y, across, down] = [left, top, width, height].map((length) => length * MM) as [
    number,
    number,
    number,
    number,
  ];
  return { left: x, top: y, right: x + across, bottom: y + down, area: across * down };
}

/** Rows of writing over a page's width. */
function rows(left: number): Component[] {
  return Array.from({ length: 20 }, (_, n) => patch(left, 30 + n * 11, 160, 4));
}

function numbered(...more: Component[]): boolean {
  const inks = halfInks([...rows(25), ...rows(235), ...more], FOLD, [0, PLANE.width], PLANE);
  return hasPageNumbers(inks, FOLD, [0, PLANE.width], PLANE);
}

describe('page numbers on both halves', () => {
  test.each([
    ['in the middle of both pages', [patch(103, 270, 4, 3), patch(313, 270, 5, 3)]],
    ['at the outer corners', [patch(25, 270, 4, 3), patch(390, 270, 5, 3)]],
    ['at the same corner of both', [patch(180, 270, 4, 3), patch(390, 270, 5, 3)]],
    ['at the head', [patch(103, 14, 4, 3), patch(313, 14, 5, 3)]],
  ])('%s', (_, numbers) => {
    expect(numbered(...numbers)).toBe(true);
  });

  test.each([
    ['none', []],
    ['one of one sheet', [patch(103, 270, 4, 3)]],
    ['captions too long for a number', [patch(90, 270, 30, 3), patch(300, 270, 30, 3)]],
    ['marks at different heights', [patch(103, 270, 4, 3), patch(313, 276, 5, 3)]],
    ['marks at places that no two pages share', [patch(60, 270, 4, 3), patch(313, 270, 5, 3)]],
    ['marks of different size', [patch(103, 270, 4, 2), patch(313, 270, 5, 5)]],
    [
      'last words of two columns, a line below the rest',
      [patch(25, 245, 9, 4), patch(235, 245, 9, 4)].map((word) => ({
        ...word,
        top: word.top + 1,
        bottom: word.bottom + 1,
      })),
    ],
  ])('%s: no', (_, numbers) => {
    expect(numbered(...numbers)).toBe(false);
  });
});
