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
    torn: false,
    agreed: true,
    gutter: (2 * INNER) / PLANE.width,
    columned: false,
    crossed: { drawn: 0, text: 0, seals: 0 },
    headed: false,
    numbered: false,
    repeated: false,
    alike: false,
    halves: [half(outer, left, 0), half(right, PLANE.width - outer, 11)],
    inks: [ink(outer, left, outer), ink(right, PLANE.width - outer, outer)],
    ...more,
  };
}

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
