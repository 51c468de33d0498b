import type { FoldEvidence } from '../../src/imaging/find-fold.ts';
import type { HalfInk } from '../../src/imaging/measure/half-ink.ts';
import type { HalfText } from '../../src/imaging/measure/half-text.ts';
import { weighSpread } from '../../src/imaging/weigh-spread.ts';

/** px of an A3 sheet at 2 px a millimetre, folded in its middle. */
const PLANE = { data: new Uint8Array(0), width: 840, height: 594, dpi: 50.8 };
const FOLD = 420;
/** px of paper between the print and the fold, on either side. */
const INNER = 30;

function half(left: number, right: number, shift: number): HalfText {
  const feet = Array.from({ length: 20 }, (_, n) => 60 + shift + n * 24);
  return {
    lines: 20,
    letters: 900,
    left,
    right,
    longest: right,
    measure: right - left,
    letterHeight: 8,
    feet,
    centred: 1,
  };
}

function ink(left: number, right: number, outer: number): HalfInk {
  const band = { left, right, top: 50, bottom: 60, apart: 12 };
  return { left, right, top: 50, bottom: 540, outer, bands: 20, framed: null, head: band, foot: band };
}

/** Two written halves, a flat crease between them; inner margins in shares of the outer ones. */
function evidence(share: number, more: Partial<FoldEvidence> = {}): FoldEvidence {
  const outer = INNER / share;
  const [left, right] = [FOLD - INNER, FOLD + INNER];
  return {
    line: { x: FOLD, lean: 0 },
    share: 0.5,
    crease: { x: FOLD, lean: 0, depth: 12, reachesEdges: true },
    spine: false,
    bound: false,
    torn: false,
    agreed: true,
    gutter: (2 * INNER) / PLANE.width,
    columned: false,
    crossed: { drawn: 0, text: 0, seals: 0, highest: null },
    headed: false,
    numbered: false,
    repeated: false,
    alike: false,
    twins: false,
    halves: [half(outer, left, 0), half(right, PLANE.width - outer, 11)],
    inks: [ink(outer, left, outer), ink(right, PLANE.width - outer, outer)],
    ...more,
  };
}

/** A half without a line. */
const NOTHING: HalfText = { ...half(0, 0, 0), lines: 0, letters: 0, measure: 0, letterHeight: 0, feet: [], centred: 0 };

const isSplit = (...input: Parameters<typeof evidence>) => weighSpread(evidence(...input), 'A3', PLANE) > 0.5;

describe('print nearer to the crease than that of two pages lying flat', () => {
  test('stays whole below 0.6 of the outer margins, though all else speaks for two pages', () => {
    expect(isSplit(0.63)).toBe(true);
    expect(isSplit(0.57)).toBe(false);
    expect(isSplit(0.57, { alike: true, repeated: true })).toBe(false);
  });

  test('is cut where both halves bear page numbers or the paper slopes to a spine', () => {
    expect(isSplit(0.57, { numbered: true })).toBe(true);
    expect(isSplit(0.57, { spine: true })).toBe(true);
  });
});

test('a line to tear along makes one sheet, but not where it may be the thread of a sewn booklet', () => {
  expect(isSplit(1)).toBe(true);
  expect(isSplit(1, { torn: true })).toBe(false);
  expect(isSplit(1, { torn: true, spine: true })).toBe(true);
  expect(isSplit(1, { torn: true, numbered: true })).toBe(true);
});

describe('a seal on the fold', () => {
  const lone = {
    crease: null,
    halves: [half(20, 390, 0), NOTHING],
    inks: [ink(20, 390, 20), null],
    gutter: null,
  } as const;

  test('that stands alone joins two leaves and says nothing against them', () => {
    const sealed = (seals: number, text: number) =>
      weighSpread(
        evidence(1, { ...(lone as Partial<FoldEvidence>), crossed: { drawn: 0, text, seals, highest: [200, 210] } }),
        'A4',
        PLANE,
      );
    expect(sealed(1, 0)).toBe(sealed(0, 0));
    expect(sealed(2, 0)).toBeLessThan(sealed(0, 0));
    expect(sealed(1, 1)).toBeLessThan(sealed(0, 1));
  });
});

describe('rows of both halves that stand level', () => {
  /** A list of several pieces a row, its rows at the same heights on both halves. */
  const list = (left: number, right: number): HalfText => ({ ...half(left, right, 0), lines: 60, measure: 60 });
  const level = {
    crease: null,
    halves: [list(40, FOLD - INNER), list(FOLD + INNER, 800)],
    gutter: (2 * INNER) / PLANE.width,
  } as Partial<FoldEvidence>;

  test('are those of one table unless each half holds all columns of the other', () => {
    expect(isSplit(1, { ...level, alike: true })).toBe(false);
    expect(isSplit(1, { ...level, alike: true, twins: true })).toBe(true);
  });
});

describe('columns of a page', () => {
  const columned = { columned: true, gutter: null, halves: [NOTHING, half(450, 800, 11)] } as Partial<FoldEvidence>;

  test('do not outweigh the spine of a book', () => {
    const onA4 = (more: Partial<FoldEvidence>) => weighSpread(evidence(0.7, { ...columned, ...more }), 'A4', PLANE);
    expect(onA4({ spine: true })).toBeLessThan(0.5);
    expect(onA4({ spine: true, bound: true })).toBeGreaterThan(0.5);
  });

  test('a narrow block beside nothing is none', () => {
    const narrow = {
      halves: [NOTHING, half(480, 660, 0)],
      inks: [null, ink(480, 660, 180)],
      gutter: null,
      share: 0.54,
    } as Partial<FoldEvidence>;
    const number = { ...ink(40, 60, 40), bands: 1, top: 500, bottom: 510 };
    const beside = { ...narrow, inks: [number, ink(480, 660, 180)] } as Partial<FoldEvidence>;
    expect(weighSpread(evidence(1, narrow), 'A3', PLANE)).toBeGreaterThan(
      weighSpread(evidence(1, beside), 'A3', PLANE),
    );
  });
});

test('a half is as wide as the frame around its lines', () => {
  const framed = { ...ink(40, 380, 40), framed: { left: 40, right: 380 } };
  const few = { ...half(450, 560, 0), lines: 3, letters: 12 };
  const input = (left: HalfInk) =>
    ({ halves: [half(44, 200, 0), few], inks: [left, { ...ink(450, 600, 240), bands: 5 }] }) as Partial<FoldEvidence>;
  expect(weighSpread(evidence(1, input(framed)), 'A4', PLANE)).toBeGreaterThan(
    weighSpread(evidence(1, input({ ...framed, framed: null })), 'A4', PLANE),
  );
});
