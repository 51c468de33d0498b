import { crease, foldShadow, lidBorder } from '../draw/dirt.ts';
import { pack } from '../draw/pack.ts';
import { between, dealt, pick, randomFor, type Random } from '../draw/random.ts';
import { scan } from '../draw/scan.ts';
import { line, place } from '../draw/svg.ts';
import { FACING, type FacingPage } from '../layouts/facing-pages.ts';
import type { LayoutSet, Round } from '../layouts/layout-set.ts';
import type { Layout } from '../layouts/tuned.ts';
import type { DrawnFile, Plan } from '../plan.ts';
import { LAYOUTS, type Delivery } from './text-side.ts';

const SIDES = 16;
const BOOKS = 3;

type Fold = (random: Random, x: number, height: number) => string;

const FIRST_FOLDS: Record<string, Fold> = {
  shadow: (random, x, height) => foldShadow(x, height, between(random, 0.15, 0.3), between(random, 6, 11)),
  crease: (random, x, height) => crease(random, x, height, '#8f8f8f'),
  'dark line': (_, x, height) => line(x, 0, x, height, 0.5, '#555'),
  'no mark': () => '',
};
const SECOND_FOLDS: Record<string, Fold> = {
  'book gutter': (random, x, height) =>
    foldShadow(x, height, between(random, 0.5, 0.75), between(random, 12, 18)) + line(x, 0, x, height, 0.9, '#1a1a1a'),
  'worn crease': (random, x, height) => foldShadow(x, height, 0.1, 3) + crease(random, x, height, '#6d5f50'),
  'bright crease': (random, x, height) => foldShadow(x - 2, height, 0.12, 3) + crease(random, x, height, '#ffffff'),
  'no mark': () => '',
};
/** One page lies flat, the other rises to the spine. */
const oneSided: Fold = (random, x, height) => {
  const [dark, reach] = [between(random, 0.2, 0.4), between(random, 6, 12)];
  return `<clipPath id="risen"><rect x="${x}" width="${reach}" height="${height}"/></clipPath><g clip-path="url(#risen)">${foldShadow(x, height, dark, reach)}</g>`;
};
const THIRD_FOLDS: Record<string, Fold> = {
  spine: (random, x, height) =>
    foldShadow(x, height, between(random, 0.3, 0.6), between(random, 8, 16)) + line(x, 0, x, height, 0.7, '#262626'),
  'soft fold': (random, x, height) => foldShadow(x, height, between(random, 0.1, 0.2), between(random, 4, 9)),
  'grey line': (random, x, height) => line(x, 0, x, height, between(random, 0.3, 0.5), '#707070'),
  'no mark': () => '',
};

const FIFTH_FOLDS: Record<string, Fold> = {
  'deep spine': (random, x, height) =>
    foldShadow(x, height, between(random, 0.4, 0.7), between(random, 10, 17)) + line(x, 0, x, height, 0.8, '#1f1f1f'),
  'brown crease': (random, x, height) => foldShadow(x, height, 0.08, 4) + crease(random, x, height, '#8a745c'),
  'one-sided shadow': oneSided,
  'no mark': () => '',
};

/** How the middle of an opened sheet or book looks on the glass; `x` in mm. */
const FOLDS: Record<LayoutSet, Record<string, Fold>> = {
  first: FIRST_FOLDS,
  second: SECOND_FOLDS,
  more: { ...FIRST_FOLDS, ...SECOND_FOLDS, 'one-sided shadow': oneSided },
  third: THIRD_FOLDS,
  fourth: THIRD_FOLDS,
  fifth: FIFTH_FOLDS,
  sixth: FIFTH_FOLDS,
};

/** Folds that a text mode scan shows. */
const DARK_FOLDS = ['dark line', 'book gutter', 'spine', 'grey line', 'deep spine'];
/** That of an opened book. */
const BOOK_FOLDS: Record<LayoutSet, string> = {
  first: 'shadow',
  second: 'book gutter',
  more: 'book gutter',
  third: 'spine',
  fourth: 'spine',
  fifth: 'deep spine',
  sixth: 'deep spine',
};
const PAPERS: Record<LayoutSet, string> = {
  first: '#fbfaf6',
  second: '#f1e9d4',
  more: '#f6f0e0',
  third: '#f4efe4',
  fourth: '#f5f1e2',
  fifth: '#f2ede0',
  sixth: '#f4eee3',
};

export const A3_DELIVERIES: Delivery[] = [
  { container: 'jpeg', tone: 'grey', dpi: 300 },
  { container: 'pdf', tone: 'colour', dpi: 200 },
  { container: 'pdf', tone: 'grey', dpi: 200 },
  { container: 'jpeg', tone: 'colour', dpi: 300 },
  { container: 'g4', tone: 'bilevel', dpi: 200 },
];

/** A page of A4 with the margins of an office paper. */
function asLayout(page: FacingPage): Layout {
  return (random) => page(random, { left: 28, right: 194, top: 20, bottom: 275 });
}

function asLayouts(pages: Record<string, FacingPage>): Record<string, Layout> {
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, asLayout(page)]));
}

/** Whole pages; those with hardly a word on them are drawn alone. */
const PAGES: Record<LayoutSet, Record<string, Layout>> = {
  first: LAYOUTS.tuned,
  second: LAYOUTS['held-out'],
  more: { ...LAYOUTS.tuned, ...LAYOUTS['held-out'], ...asLayouts(FACING.more) },
  third: asLayouts(FACING.third),
  fourth: asLayouts(FACING.fourth),
  fifth: asLayouts(FACING.fifth),
  sixth: asLayouts(FACING.sixth),
};

interface Opened {
  set: LayoutSet;
  layouts: [string, string];
  empty: 'no' | 'left' | 'right' | 'half a page';
  fold: string;
  /** mm of one page */
  page: [width: number, height: number];
  skew: number;
  shift: number;
  delivery: Delivery;
}

/** Both pages as one sheet lying on a glass of twice a page's width. Margins leave room for what the shift cuts off. */
async function openedFile(opened: Opened, random: Random): Promise<DrawnFile> {
  const [width, height] = opened.page;
  const scale = width / 210;
  const half = (name: string, at: number, empty: boolean) =>
    empty ? '' : place(PAGES[opened.set][name]!(random), at + width * 0.075, height * 0.04, 0, scale * 0.85);
  const cut = (svg: string) =>
    `<clipPath id="upper"><rect width="${width * 2}" height="${height * 0.42}"/></clipPath><g clip-path="url(#upper)">${svg}</g>`;
  const right = half(opened.layouts[1], width, opened.empty === 'right');
  const body =
    half(opened.layouts[0], 0, opened.empty === 'left') +
    (opened.empty === 'half a page' ? cut(right) : right) +
    FOLDS[opened.set][opened.fold]!(random, width, height);
  const raster = await scan(
    {
      width: width * 2,
      height,
      shift: [opened.shift, 0],
      skew: opened.skew,
      dpi: opened.delivery.dpi,
      channels: opened.delivery.tone === 'colour' ? 3 : 1,
      body,
      paper: PAPERS[opened.set],
      grain: between(random, 1.5, 5),
      glassDirt: random() < 0.2 ? lidBorder(random, width * 2, height, 3, 't') : '',
    },
    random,
  );
  return pack([raster], opened.delivery.dpi, opened.delivery.container, 78);
}

/** Two pages of an opened sheet or book. */
export function spreadPlans(round: Round): Plan[] {
  const { set } = round;
  const random = randomFor(`spread ${round.seed}`);
  const folds = dealt(random, Object.keys(FOLDS[set]), SIDES);
  const names = Object.keys(PAGES[set]).filter((name) => name !== 'fewWords' && name !== 'receipt' && name !== 'cover');
  const deliveries = dealt(random, A3_DELIVERIES, SIDES);
  const empties = dealt(random, ['no', 'no', 'no', 'left', 'right', 'half a page'] as const, SIDES);
  return folds.map((fold, i): Plan => {
    const number = String(i + 1).padStart(2, '0');
    const isBook = i >= SIDES - BOOKS;
    // Black and white scans show only dark folds; the others are as good as none.
    const flat = fold === 'no mark' || (!isBook && deliveries[i]!.tone === 'bilevel' && !DARK_FOLDS.includes(fold));
    const page: [number, number] = isBook ? [148.5, 210] : [210, 297];
    // Without a mark the empty gutter is all there is to see: both pages must be printed and lie in the middle.
    const shift = flat && !isBook ? between(random, -1, 1) : between(random, -0.06, 0.06) * page[0] * 2;
    const opened: Opened = {
      set,
      layouts: [pick(random, names), pick(random, names)],
      empty: flat && !isBook ? 'no' : empties[i]!,
      fold: flat ? (isBook ? BOOK_FOLDS[set] : 'no mark') : fold,
      page,
      skew: i % 3 === 0 ? Number(between(random, -0.8, 0.8).toFixed(2)) : 0,
      shift,
      delivery: isBook ? { container: 'jpeg', tone: i % 2 ? 'grey' : 'colour', dpi: 300 } : deliveries[i]!,
    };
    return {
      id: `spread-${round.name}-${number}`,
      kind: 'spread',
      half: round.half,
      shows: `${isBook ? 'A5 book on A4' : 'A3'}, ${opened.fold}, ${opened.layouts.join(' | ')}, empty: ${opened.empty}, skew ${opened.skew}, ${opened.delivery.tone} ${opened.delivery.dpi} dpi`,
      sheet: isBook ? 'a4' : 'a3',
      dpi: opened.delivery.dpi,
      tone: opened.delivery.tone,
      needsText: false,
      truth: { turn: 0, fold: 0.5 + shift / (page[0] * 2), skew: opened.skew },
      draw: () => openedFile(opened, randomFor(`spread-${round.seed}-${number}`)),
    };
  });
}
