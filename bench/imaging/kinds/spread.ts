import { crease, foldShadow, lidBorder } from '../draw/dirt.ts';
import { pack } from '../draw/pack.ts';
import { between, dealt, pick, randomFor, type Random } from '../draw/random.ts';
import { scan } from '../draw/scan.ts';
import { line, place } from '../draw/svg.ts';
import { A3_SHEETS, A4_LANDSCAPES } from '../layouts/one-sheet.ts';
import { HALVES, type DrawnFile, type Half, type Plan } from '../plan.ts';
import { LAYOUTS, type Delivery } from './text-side.ts';

type Fold = (random: Random, x: number, height: number) => string;

/** How the middle of an opened sheet or book looks on the glass; `x` in mm. */
const FOLDS: Record<Half, Record<string, Fold>> = {
  tuned: {
    shadow: (random, x, height) => foldShadow(x, height, between(random, 0.15, 0.3), between(random, 6, 11)),
    crease: (random, x, height) => crease(random, x, height, '#8f8f8f'),
    'dark line': (_, x, height) => line(x, 0, x, height, 0.5, '#555'),
    'no mark': () => '',
  },
  'held-out': {
    'book gutter': (random, x, height) =>
      foldShadow(x, height, between(random, 0.5, 0.75), between(random, 12, 18)) +
      line(x, 0, x, height, 0.9, '#1a1a1a'),
    'worn crease': (random, x, height) => foldShadow(x, height, 0.1, 3) + crease(random, x, height, '#6d5f50'),
    'bright crease': (random, x, height) => foldShadow(x - 2, height, 0.12, 3) + crease(random, x, height, '#ffffff'),
    'no mark': () => '',
  },
};

/** Folds that a text mode scan shows. */
const DARK_FOLDS = ['dark line', 'book gutter'];

const A3_DELIVERIES: Delivery[] = [
  { container: 'jpeg', tone: 'grey', dpi: 300 },
  { container: 'pdf', tone: 'colour', dpi: 200 },
  { container: 'pdf', tone: 'grey', dpi: 200 },
  { container: 'jpeg', tone: 'colour', dpi: 300 },
  { container: 'g4', tone: 'bilevel', dpi: 200 },
];

interface Opened {
  half: Half;
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
    empty ? '' : place(LAYOUTS[opened.half][name]!(random), at + width * 0.075, height * 0.04, 0, scale * 0.85);
  const cut = (svg: string) =>
    `<clipPath id="upper"><rect width="${width * 2}" height="${height * 0.42}"/></clipPath><g clip-path="url(#upper)">${svg}</g>`;
  const right = half(opened.layouts[1], width, opened.empty === 'right');
  const body =
    half(opened.layouts[0], 0, opened.empty === 'left') +
    (opened.empty === 'half a page' ? cut(right) : right) +
    FOLDS[opened.half][opened.fold]!(random, width, height);
  const raster = await scan(
    {
      width: width * 2,
      height,
      shift: [opened.shift, 0],
      skew: opened.skew,
      dpi: opened.delivery.dpi,
      channels: opened.delivery.tone === 'colour' ? 3 : 1,
      body,
      paper: opened.half === 'tuned' ? '#fbfaf6' : '#f1e9d4',
      grain: between(random, 1.5, 5),
      glassDirt: random() < 0.2 ? lidBorder(random, width * 2, height, 3, 't') : '',
    },
    random,
  );
  return pack([raster], opened.delivery.dpi, opened.delivery.container, 78);
}

export function spreadPlans(): Plan[] {
  return HALVES.flatMap((half) => {
    const random = randomFor(`spread ${half}`);
    const folds = dealt(random, Object.keys(FOLDS[half]), 16);
    const names = Object.keys(LAYOUTS[half]).filter(
      (name) => name !== 'fewWords' && name !== 'receipt' && name !== 'cover',
    );
    const deliveries = dealt(random, A3_DELIVERIES, 16);
    const empties = dealt(random, ['no', 'no', 'no', 'left', 'right', 'half a page'] as const, 16);
    return folds.map((fold, i): Plan => {
      const id = `spread-${half}-${String(i + 1).padStart(2, '0')}`;
      const isBook = i >= 13;
      // Black and white scans show only dark folds; the others are as good as none.
      const flat = fold === 'no mark' || (!isBook && deliveries[i]!.tone === 'bilevel' && !DARK_FOLDS.includes(fold));
      const page: [number, number] = isBook ? [148.5, 210] : [210, 297];
      // Without a mark the empty gutter is all there is to see: both pages must be printed and lie in the middle.
      const shift = flat && !isBook ? between(random, -1, 1) : between(random, -0.06, 0.06) * page[0] * 2;
      const opened: Opened = {
        half,
        layouts: [pick(random, names), pick(random, names)],
        empty: flat && !isBook ? 'no' : empties[i]!,
        fold: flat ? (isBook ? Object.keys(FOLDS[half])[0]! : 'no mark') : fold,
        page,
        skew: i % 3 === 0 ? Number(between(random, -0.8, 0.8).toFixed(2)) : 0,
        shift,
        delivery: isBook ? { container: 'jpeg', tone: i % 2 ? 'grey' : 'colour', dpi: 300 } : deliveries[i]!,
      };
      return {
        id,
        kind: 'spread',
        half,
        shows: `${isBook ? 'A5 book on A4' : 'A3'}, ${opened.fold}, ${opened.layouts.join(' | ')}, empty: ${opened.empty}, skew ${opened.skew}, ${opened.delivery.tone} ${opened.delivery.dpi} dpi`,
        sheet: isBook ? 'a4' : 'a3',
        dpi: opened.delivery.dpi,
        tone: opened.delivery.tone,
        needsText: false,
        truth: { turn: 0, fold: 0.5 + shift / (page[0] * 2), skew: opened.skew },
        draw: () => openedFile(opened, randomFor(id)),
      };
    });
  });
}

/** Wide sides that are one page. */
export function oneSheetPlans(): Plan[] {
  return HALVES.flatMap((half) => {
    const random = randomFor(`one-sheet ${half}`);
    const a3 = dealt(random, Object.keys(A3_SHEETS[half]), 9).map((name) => ({ name, sheet: 'a3' as const }));
    const a4 = dealt(random, Object.keys(A4_LANDSCAPES[half]), 4).map((name) => ({ name, sheet: 'a4' as const }));
    return [...a3, ...a4].map(({ name, sheet }, i): Plan => {
      const id = `one-sheet-${half}-${String(i + 1).padStart(2, '0')}`;
      const delivery =
        sheet === 'a3'
          ? A3_DELIVERIES[i % A3_DELIVERIES.length]!
          : { container: 'jpeg' as const, tone: 'colour' as const, dpi: 300 };
      const [width, height] = sheet === 'a3' ? [420, 297] : [297, 210];
      // Some were folded once to fit a file: the crease is real, the sheet is still one page.
      const folded = sheet === 'a3' && i % 3 === 2;
      return {
        id,
        kind: 'one-sheet',
        half,
        shows: `${sheet} ${name}${folded ? ', folded once' : ''}, ${delivery.tone} ${delivery.dpi} dpi`,
        sheet,
        dpi: delivery.dpi,
        tone: delivery.tone,
        needsText: false,
        truth: { turn: 0, fold: null },
        draw: async () => {
          const chance = randomFor(id);
          const layout = (sheet === 'a3' ? A3_SHEETS : A4_LANDSCAPES)[half][name]!;
          const body =
            layout(chance) +
            (folded ? foldShadow(width / 2, height, 0.12, 4) + crease(chance, width / 2, height, '#999') : '');
          const channels = delivery.tone === 'colour' ? 3 : 1;
          const skew = i % 2 ? between(chance, -0.6, 0.6) : 0;
          const raster = await scan({ width, height, dpi: delivery.dpi, channels, body, skew, grain: 3 }, chance);
          return pack([raster], delivery.dpi, delivery.container, 78);
        },
      };
    });
  });
}
