import type { Component } from '../../../src/imaging/measure/components.ts';
import { halfInks } from '../../../src/imaging/measure/half-ink.ts';
import { halfTexts } from '../../../src/imaging/measure/half-text.ts';
import { innerEdges } from '../../../src/imaging/measure/inner-edges.ts';
import { loneSpecks } from '../../../src/imaging/measure/lone-specks.ts';

/** One px is one mm in the sheets, a tenth of one in the specks. */
const SHEET = { data: new Uint8Array(420 * 297).fill(255), width: 420, height: 297, dpi: 25.4 };
const WHOLE = [0, 420] as const;
const FINE = 254;

function patch(left: number, top: number, width: number, height: number): Component {
  return { left, top, right: left + width, bottom: top + height, area: width * height };
}

describe('ink on either side of a fold', () => {
  test('rows, extent and margins of each half; a half without ink is null', () => {
    const rows = Array.from({ length: 12 }, (_, n) => patch(240, 30 + n * 15, 160, 6));
    const [left, right] = halfInks(rows, { x: 210, lean: 0 }, WHOLE, SHEET);
    expect(left).toBeNull();
    expect(right).toMatchObject({ left: 240, right: 400, top: 30, bottom: 201, outer: 20, bands: 12 });
    expect(right!.head).toEqual({ left: 240, right: 400, top: 30, bottom: 36, apart: 9 });
    expect(right!.foot).toEqual({ left: 240, right: 400, top: 195, bottom: 201, apart: 9 });
  });

  test('what lies on the fold or at the rim of the paper belongs to neither half', () => {
    const found = halfInks([patch(205, 40, 20, 20), patch(0, 0, 6, 297)], { x: 210, lean: 0 }, WHOLE, SHEET);
    expect(found).toEqual([null, null]);
  });
});

describe('print ends towards the fold', () => {
  const text = (left: number, right: number) => ({
    ...halfTexts([], { x: 210, lean: 0 }, SHEET)[0],
    lines: 10,
    left,
    right,
  });
  const inks = (...components: Component[]) => halfInks(components, { x: 210, lean: 0 }, WHOLE, SHEET);

  test('with the frame around its lines, not with a seal beside them', () => {
    const cards = inks(patch(16, 18, 184, 124), patch(216, 18, 188, 124));
    expect(innerEdges([text(22, 90), text(222, 300)], cards)).toEqual([200, 216]);
    const sealed = inks(patch(22, 18, 60, 6), patch(150, 60, 42, 42), patch(222, 18, 80, 6));
    expect(innerEdges([text(22, 90), text(222, 300)], sealed)).toEqual([90, 222]);
  });

  test('nowhere where a half has no lines', () => {
    expect(innerEdges([text(22, 90), { ...text(0, 0), lines: 0 }], inks(patch(22, 18, 60, 6)))).toBeNull();
  });
});

describe('specks', () => {
  test('dots of a leader are print, dust is not', () => {
    const leader = Array.from({ length: 40 }, (_, n) => patch(500 + n * 12, 300, 4, 4));
    const dust = [patch(100, 300, 4, 4), patch(1400, 80, 5, 6)];
    const letter = patch(200, 280, 15, 25);
    const found = loneSpecks([...leader, ...dust, letter], FINE);
    expect([...found]).toEqual(dust);
  });
});
