import { foldShadow } from '../draw/dirt.ts';
import { pack } from '../draw/pack.ts';
import { between, dealt, pick, randomFor, type Random } from '../draw/random.ts';
import { scan } from '../draw/scan.ts';
import { line, place, text } from '../draw/svg.ts';
import { FACING, type PrintArea } from '../layouts/facing-pages.ts';
import { HALVES, type DrawnFile, type Half, type Plan } from '../plan.ts';
import type { Delivery } from './text-side.ts';

/** mm of the glass. */
const [GLASS, DOWN] = [420, 297];
const SIDES = 16;

/** Margins of the left and the right page in mm: those of ND 30/2020 on both, mirrored as in a book, or alike all round. */
const MARGINS: Record<Half, Record<string, (random: Random) => [PagesMargins, PagesMargins]>> = {
  tuned: {
    office: (random) => both({ left: between(random, 30, 35), right: between(random, 15, 20) }),
    bound: (random) => mirrored(between(random, 15, 20), between(random, 25, 35)),
    even: (random) => mirrored(...twice(between(random, 18, 27))),
    narrow: (random) => mirrored(...twice(between(random, 11, 14))),
  },
  'held-out': {
    filed: (random) => both({ left: between(random, 30, 33), right: between(random, 17, 20) }),
    book: (random) => mirrored(between(random, 17, 22), between(random, 22, 28)),
    square: (random) => mirrored(...twice(between(random, 20, 30))),
    tight: (random) => mirrored(...twice(between(random, 12, 15))),
  },
};

interface PagesMargins {
  left: number;
  right: number;
}

function both(margins: PagesMargins): [PagesMargins, PagesMargins] {
  return [margins, margins];
}

function twice(margin: number): [number, number] {
  return [margin, margin];
}

function mirrored(outer: number, inner: number): [PagesMargins, PagesMargins] {
  return [
    { left: outer, right: inner },
    { left: inner, right: outer },
  ];
}

/** Papers as the lamp sees them, and what shows beside a smaller sheet. */
const PAPERS: Record<Half, string[]> = {
  tuned: ['#fdfdfb', '#f3ead2', '#dfeedd'],
  'held-out': ['#fbfbf8', '#efe2c4', '#f4dfe0'],
};
const LIDS: Record<Half, string[]> = { tuned: ['#bdbdbd', '#0f0f0f'], 'held-out': ['#a8a8a8', '#1c1c1c'] };

const DELIVERIES: Delivery[] = [
  { container: 'g4', tone: 'bilevel', dpi: 200 },
  { container: 'jpeg', tone: 'grey', dpi: 200 },
  { container: 'g4', tone: 'bilevel', dpi: 300 },
  { container: 'pdf', tone: 'colour', dpi: 200 },
];

/** `cut`: the sheet fills the glass and lies a little off; `shown`: a smaller sheet whose edges are in the picture. */
type Laid = 'square' | 'cut' | 'shown' | 'spine';

interface FlatCopy {
  half: Half;
  layouts: [string, string];
  margins: string;
  empty: 'no' | 'left' | 'right' | 'half a page';
  numbers: 'outer' | 'centre' | 'none';
  laid: Laid;
  /** mm by which the fold lies right of the picture's middle. */
  shift: number;
  delivery: Delivery;
}

function pageNumber(where: FlatCopy['numbers'], number: number, area: PrintArea, isLeft: boolean): string {
  if (where === 'none') return '';
  const x = where === 'centre' ? (area.left + area.right) / 2 : isLeft ? area.left : area.right;
  const anchor = where === 'centre' ? 'middle' : isLeft ? 'start' : 'end';
  return text(x, area.bottom + 9, String(number), { size: 12, anchor });
}

async function copyFile(copy: FlatCopy, random: Random): Promise<DrawnFile> {
  const { half, laid, delivery } = copy;
  const [width, height] = laid === 'shown' ? [between(random, 196, 205), between(random, 276, 288)] : [210, 297];
  const margins = MARGINS[half][copy.margins]!(random);
  const number = 2 * Math.floor(between(random, 1, 40));
  const pages = margins.map(({ left, right }, i) => {
    if (copy.empty === (i === 0 ? 'left' : 'right')) return '';
    const area = { left, right: width - right, top: 22, bottom: height - 24 };
    const short = copy.empty === 'half a page' && i === 1 ? { ...area, bottom: height * 0.45 } : area;
    return FACING[half][copy.layouts[i]!]!(random, short) + pageNumber(copy.numbers, number + i, area, i === 0);
  });
  const spine =
    laid === 'spine'
      ? foldShadow(width, height, between(random, 0.45, 0.7), between(random, 9, 15)) +
        line(width, 0, width, height, 0.6, '#222')
      : '';
  const raster = await scan(
    {
      width: width * 2,
      height,
      glass: [GLASS, DOWN],
      shift: [copy.shift, laid === 'shown' ? between(random, -3, 3) : 0],
      dpi: delivery.dpi,
      channels: delivery.tone === 'colour' ? 3 : 1,
      body: pages[0]! + place(pages[1]!, width, 0) + spine,
      skew: random() < 0.3 ? between(random, -0.5, 0.5) : 0,
      paper: delivery.tone === 'bilevel' ? '#fdfdfb' : pick(random, PAPERS[half]),
      lid: laid === 'shown' ? pick(random, LIDS[half]) : '#fbfbfb',
      grain: between(random, 1.5, 4),
    },
    random,
  );
  return pack([raster], delivery.dpi, delivery.container, 78);
}

/** Copies of two facing pages laid flat: but for a spine in the dark, nothing but the print tells where they meet. */
export function flatCopyPlans(): Plan[] {
  return HALVES.flatMap((half) => {
    const random = randomFor(`flat copy ${half}`);
    const names = Object.keys(FACING[half]);
    const margins = dealt(random, Object.keys(MARGINS[half]), SIDES);
    const deliveries = dealt(random, DELIVERIES, SIDES);
    const numbers = dealt(random, ['outer', 'centre', 'none'] as const, SIDES);
    const laid = dealt(random, ['square', 'cut', 'shown', 'square', 'cut', 'shown', 'spine', 'cut'] as const, SIDES);
    const empties = dealt(random, ['no', 'no', 'no', 'no', 'half a page', 'no', 'no', 'left'] as const, SIDES);
    const firsts = dealt(random, names, SIDES);
    return firsts.map((first, i): Plan => {
      const id = `spread-${half}-flat-${String(i + 1).padStart(2, '0')}`;
      const shift = { square: 0.8, cut: 3.5, shown: 4, spine: 12 }[laid[i]!] * between(random, -1, 1);
      const delivery = deliveries[i]!;
      const copy: FlatCopy = {
        half,
        layouts: [first, random() < 0.6 ? first : pick(random, names)],
        margins: margins[i]!,
        empty: i % 4 === 3 && empties[i] === 'left' ? 'right' : empties[i]!,
        numbers: numbers[i]!,
        laid: laid[i]!,
        shift,
        delivery,
      };
      return {
        id,
        kind: 'spread',
        half,
        shows: `flat A3, ${copy.laid}, ${copy.layouts.join(' | ')}, margins ${copy.margins}, empty: ${copy.empty}, numbers ${copy.numbers}, shift ${shift.toFixed(1)} mm, ${delivery.tone} ${delivery.dpi} dpi`,
        sheet: 'a3',
        dpi: delivery.dpi,
        tone: delivery.tone,
        needsText: false,
        truth: { turn: 0, fold: 0.5 + shift / GLASS },
        draw: () => copyFile(copy, randomFor(id)),
      };
    });
  });
}
