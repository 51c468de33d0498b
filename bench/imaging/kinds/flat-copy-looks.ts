import { foldShadow, lidBorder, specks } from '../draw/dirt.ts';
import { seal, signature } from '../draw/ink.ts';
import { between, type Random } from '../draw/random.ts';
import { line, place } from '../draw/svg.ts';
import type { LayoutSet } from '../layouts/layout-set.ts';
import type { Delivery } from './text-side.ts';

/** How copies of two facing pages differ: their margins, their paper and how they lie on the glass. */

export interface PageMargins {
  /** mm */
  left: number;
  right: number;
}

function both(margins: PageMargins): [PageMargins, PageMargins] {
  return [margins, margins];
}

function twice(margin: number): [number, number] {
  return [margin, margin];
}

function mirrored(outer: number, inner: number): [PageMargins, PageMargins] {
  return [
    { left: outer, right: inner },
    { left: inner, right: outer },
  ];
}

type Margins = Record<string, (random: Random) => [PageMargins, PageMargins]>;

const FIRST_MARGINS: Margins = {
  office: (random) => both({ left: between(random, 30, 35), right: between(random, 15, 20) }),
  bound: (random) => mirrored(between(random, 15, 20), between(random, 25, 35)),
  even: (random) => mirrored(...twice(between(random, 18, 27))),
  narrow: (random) => mirrored(...twice(between(random, 11, 14))),
};
const SECOND_MARGINS: Margins = {
  filed: (random) => both({ left: between(random, 30, 33), right: between(random, 17, 20) }),
  book: (random) => mirrored(between(random, 17, 22), between(random, 22, 28)),
  square: (random) => mirrored(...twice(between(random, 20, 30))),
  tight: (random) => mirrored(...twice(between(random, 12, 15))),
};
const THIRD_MARGINS: Margins = {
  decree: (random) => both({ left: between(random, 30, 34), right: between(random, 16, 20) }),
  stitched: (random) => mirrored(between(random, 16, 21), between(random, 23, 32)),
  plain: (random) => mirrored(...twice(between(random, 16, 28))),
  slim: (random) => mirrored(...twice(between(random, 11.5, 15))),
};

const FIFTH_MARGINS: Margins = {
  official: (random) => both({ left: between(random, 30, 35), right: between(random, 15, 20) }),
  sewn: (random) => mirrored(between(random, 14, 20), between(random, 20, 30)),
  uniform: (random) => mirrored(...twice(between(random, 17, 26))),
  lean: (random) => mirrored(...twice(between(random, 12, 16))),
};

/** Margins of the left and the right page in mm: those of ND 30/2020 on both, mirrored as in a book, or alike all round. */
export const MARGINS: Record<LayoutSet, Margins> = {
  first: FIRST_MARGINS,
  second: SECOND_MARGINS,
  more: { ...FIRST_MARGINS, ...SECOND_MARGINS },
  third: THIRD_MARGINS,
  fourth: THIRD_MARGINS,
  fifth: FIFTH_MARGINS,
  sixth: FIFTH_MARGINS,
};

/** Papers as the lamp sees them, and what shows beside a smaller sheet. */
export const PAPERS: Record<LayoutSet, string[]> = {
  first: ['#fdfdfb', '#f3ead2', '#dfeedd'],
  second: ['#fbfbf8', '#efe2c4', '#f4dfe0'],
  more: ['#fcfcfa', '#f5ecd8', '#e9d9b8', '#dfe8f2'],
  third: ['#fafaf7', '#f0e5cb', '#e6eddb'],
  fourth: ['#fbfaf8', '#f2e8d2', '#dde7ea'],
  fifth: ['#fcfbf7', '#ece5d6', '#f1dfcf'],
  sixth: ['#fbfbf9', '#eee8d4', '#e3e9e0'],
};
export const LIDS: Record<LayoutSet, string[]> = {
  first: ['#bdbdbd', '#0f0f0f'],
  second: ['#a8a8a8', '#1c1c1c'],
  more: ['#c8c8c8', '#8f8f8f', '#151515'],
  third: ['#b2b2b2', '#181818'],
  fourth: ['#9e9e9e', '#121212'],
  fifth: ['#adadad', '#171717'],
  sixth: ['#a3a3a3', '#141414'],
};
export const WHITE_LID = '#fbfbfb';

export const DELIVERIES: Delivery[] = [
  { container: 'g4', tone: 'bilevel', dpi: 200 },
  { container: 'jpeg', tone: 'grey', dpi: 200 },
  { container: 'g4', tone: 'bilevel', dpi: 300 },
  { container: 'pdf', tone: 'colour', dpi: 200 },
];

/**
 * `square`, `cut`: the sheet fills the glass and lies a little off; `shown`: a smaller sheet whose edges are in the picture, in a
 * `corner` of the glass or on a `white` lid that hides them; `reduced`: two pages copied on one A4. The others bear a mark of
 * their fold: the dark of a spine, a faint shade, a hair line, a line brighter than tinted paper.
 */
export type Laid =
  'square' | 'cut' | 'shown' | 'corner' | 'white' | 'reduced' | 'spine' | 'faint' | 'hairline' | 'bright';

const FEW: Laid[] = ['square', 'cut', 'shown', 'square', 'cut', 'shown', 'spine', 'cut'];
const MANY: Laid[] = ['square', 'cut', 'shown', 'corner', 'white', 'reduced', 'spine', 'faint', 'hairline', 'bright'];
export const LAID: Record<LayoutSet, Laid[]> = {
  first: FEW,
  second: FEW,
  third: MANY,
  fourth: MANY,
  more: MANY,
  fifth: MANY,
  sixth: MANY,
};

/** mm by which the fold lies off the middle of the glass, at most. */
export const MOST_SHIFT: Record<Exclude<Laid, 'corner'>, number> = {
  square: 0.8,
  cut: 3.5,
  white: 3.5,
  shown: 4,
  reduced: 1.5,
  spine: 12,
  faint: 12,
  hairline: 12,
  bright: 12,
};

/** mm of one page */
export function pageSize(laid: Laid, random: Random): [width: number, height: number] {
  if (laid === 'shown' || laid === 'white') return [between(random, 196, 205), between(random, 276, 288)];
  if (laid === 'corner') return [between(random, 168, 198), between(random, 240, 280)];
  return [210, 297];
}

/** Whether black and white keeps the mark of the fold. */
export const SHOWN_IN_BLACK: readonly Laid[] = ['spine', 'hairline'];

/** What the fold at `x` mm looks like. */
export function foldMark(laid: Laid, x: number, height: number, random: Random): string {
  switch (laid) {
    case 'spine':
      return (
        foldShadow(x, height, between(random, 0.45, 0.7), between(random, 9, 15)) + line(x, 0, x, height, 0.6, '#222')
      );
    case 'faint':
      return foldShadow(x, height, between(random, 0.06, 0.12), between(random, 5, 14));
    case 'hairline':
      return line(x, 0, x, height, between(random, 0.3, 0.45), '#666');
    case 'bright':
      return line(x, 0, x, height, between(random, 0.3, 0.6), '#ffffff');
    case 'square':
    case 'cut':
    case 'shown':
    case 'corner':
    case 'white':
    case 'reduced':
      return '';
  }
}

/** What else happened to a copy: a seal or a signature over the fold as papers of several pages bear them, staples in it, dirt. */
export type Mishap = 'none' | 'seal' | 'signature' | 'staples' | 'specks' | 'border';

const MISHAPS: Mishap[] = ['none', 'none', 'none', 'seal', 'signature', 'staples', 'specks', 'border'];
export const MISHAPS_OF: Record<LayoutSet, Mishap[]> = {
  first: ['none'],
  second: ['none'],
  more: MISHAPS,
  third: MISHAPS,
  fourth: MISHAPS,
  fifth: MISHAPS,
  sixth: MISHAPS,
};

/** Marks on the sheet, whose fold is at `x` mm. */
export function mishapOnSheet(mishap: Mishap, x: number, height: number, random: Random): string {
  switch (mishap) {
    case 'seal':
      return place(seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'), x + between(random, -6, 6), between(random, 0.2, 0.8) * height);
    case 'signature':
      return place(signature(random), x - between(random, 12, 24), between(random, 0.2, 0.85) * height);
    case 'staples':
      return [0.25, 0.75].map((share) => line(x, share * height, x, share * height + 12, 0.6, '#333')).join('');
    case 'specks':
      return specks(random, 2 * x, height, 260, 60);
    case 'border':
    case 'none':
      return '';
  }
}

/** Marks of the scanner, in mm of the glass. */
export function mishapOnGlass(mishap: Mishap, width: number, height: number, random: Random): string {
  return mishap === 'border' ? lidBorder(random, width, height, between(random, 2, 6), 'rt') : '';
}
