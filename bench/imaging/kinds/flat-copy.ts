import { pack } from '../draw/pack.ts';
import { between, dealt, pick, randomFor, type Random } from '../draw/random.ts';
import { scan } from '../draw/scan.ts';
import { place, text } from '../draw/svg.ts';
import { FACING, type PrintArea } from '../layouts/facing-pages.ts';
import type { LayoutSet, Round } from '../layouts/layout-set.ts';
import type { DrawnFile, Plan } from '../plan.ts';
import {
  DELIVERIES,
  foldMark,
  LAID,
  LIDS,
  MARGINS,
  mishapOnGlass,
  mishapOnSheet,
  MISHAPS_OF,
  MOST_SHIFT,
  pageSize,
  PAPERS,
  SHOWN_IN_BLACK,
  WHITE_LID,
  type Laid,
  type Mishap,
} from './flat-copy-looks.ts';
import type { Delivery } from './text-side.ts';

/** mm of the glass. */
const [GLASS, DOWN] = [420, 297];
const SIDES = 16;
/** An A3 sheet copied on A4. */
const REDUCED = Math.SQRT1_2;

interface FlatCopy {
  set: LayoutSet;
  layouts: [string, string];
  margins: string;
  empty: 'no' | 'left' | 'right' | 'half a page';
  numbers: 'outer' | 'centre' | 'none';
  laid: Laid;
  /** mm of one page; null = drawn with the rest. */
  page: [width: number, height: number] | null;
  /** mm by which the fold lies right of the picture's middle. */
  shift: number;
  mishap: Mishap;
  delivery: Delivery;
}

function pageNumber(where: FlatCopy['numbers'], number: number, area: PrintArea, isLeft: boolean): string {
  if (where === 'none') return '';
  const x = where === 'centre' ? (area.left + area.right) / 2 : isLeft ? area.left : area.right;
  const anchor = where === 'centre' ? 'middle' : isLeft ? 'start' : 'end';
  return text(x, area.bottom + 9, String(number), { size: 12, anchor });
}

async function copyFile(copy: FlatCopy, random: Random): Promise<DrawnFile> {
  const { set, laid, delivery } = copy;
  const [width, height] = copy.page ?? pageSize(laid, random);
  const margins = MARGINS[set][copy.margins]!(random);
  const number = 2 * Math.floor(between(random, 1, 40));
  const pages = margins.map(({ left, right }, i) => {
    if (copy.empty === (i === 0 ? 'left' : 'right')) return '';
    const area = { left, right: width - right, top: 22, bottom: height - 24 };
    const short = copy.empty === 'half a page' && i === 1 ? { ...area, bottom: height * 0.45 } : area;
    return FACING[set][copy.layouts[i]!]!(random, short) + pageNumber(copy.numbers, number + i, area, i === 0);
  });
  const scale = laid === 'reduced' ? REDUCED : 1;
  const marks = foldMark(laid, width, height, random) + mishapOnSheet(copy.mishap, width, height, random);
  const body = pages[0]! + place(pages[1]!, width, 0) + marks;
  const isShown = laid === 'shown' || laid === 'corner';
  const down = laid === 'corner' ? (height - DOWN) / 2 : laid === 'shown' ? between(random, -3, 3) : 0;
  const raster = await scan(
    {
      width: width * 2 * scale,
      height: height * scale,
      glass: [GLASS * scale, DOWN * scale],
      shift: [copy.shift, down],
      dpi: delivery.dpi,
      channels: delivery.tone === 'colour' ? 3 : 1,
      body: scale === 1 ? body : place(body, 0, 0, 0, scale),
      skew: random() < 0.3 ? between(random, -0.5, 0.5) : 0,
      paper: paperOf(copy, random),
      lid: lidOf(copy, isShown, random),
      grain: between(random, 1.5, 4),
      glassDirt: mishapOnGlass(copy.mishap, GLASS * scale, DOWN * scale, random),
    },
    random,
  );
  return pack([raster], delivery.dpi, delivery.container, 78);
}

function paperOf({ set, laid, delivery }: FlatCopy, random: Random): string {
  if (delivery.tone === 'bilevel' || laid === 'white') return '#fdfdfb';
  // A bright line shows on tinted paper only.
  return laid === 'bright' ? PAPERS[set].at(-1)! : pick(random, PAPERS[set]);
}

function lidOf({ set, laid, delivery }: FlatCopy, isShown: boolean, random: Random): string {
  if (!isShown) return WHITE_LID;
  const lid = pick(random, LIDS[set]);
  // Where black and white makes the lid as white as the paper nothing would tell where the sheet ends.
  return laid === 'corner' && delivery.tone === 'bilevel' ? LIDS[set].at(-1)! : lid;
}

/** Copies of two facing pages laid flat: of most, nothing but the print and the sheet's edges tells where they meet. */
export function flatCopyPlans(round: Round): Plan[] {
  const { set } = round;
  const random = randomFor(`flat copy ${round.seed}`);
  const names = Object.keys(FACING[set]);
  const margins = dealt(random, Object.keys(MARGINS[set]), SIDES);
  const deliveries = dealt(random, DELIVERIES, SIDES);
  const numbers = dealt(random, ['outer', 'centre', 'none'] as const, SIDES);
  const laids = dealt(random, LAID[set], SIDES);
  const empties = dealt(random, ['no', 'no', 'no', 'no', 'half a page', 'no', 'no', 'left'] as const, SIDES);
  const firsts = dealt(random, names, SIDES);
  const mishaps = dealt(randomFor(`mishaps ${round.seed}`), MISHAPS_OF[set], SIDES);
  return firsts.map((first, i): Plan => {
    const number = String(i + 1).padStart(2, '0');
    const delivery = deliveries[i]!;
    const isMarked = delivery.tone !== 'bilevel' || SHOWN_IN_BLACK.includes(laids[i]!) || !isFoldMarked(laids[i]!);
    const laid = isMarked ? laids[i]! : 'cut';
    const page = laid === 'corner' ? pageSize(laid, random) : null;
    const side = between(random, -1, 1);
    const shift = laid === 'corner' ? Math.sign(side) * (GLASS / 2 - page![0]) : MOST_SHIFT[laid] * side;
    const mishap = laid === 'corner' ? 'none' : mishaps[i]!;
    const copy: FlatCopy = {
      set,
      mishap,
      layouts: [first, random() < 0.6 ? first : pick(random, names)],
      margins: margins[i]!,
      empty: i % 4 === 3 && empties[i] === 'left' ? 'right' : empties[i]!,
      numbers: numbers[i]!,
      laid,
      page,
      shift,
      delivery,
    };
    return planOf(copy, `spread-${round.name}-flat-${number}`, `spread-${round.seed}-flat-${number}`, round);
  });
}

function isFoldMarked(laid: Laid): boolean {
  return foldMark(laid, 0, 1, () => 0) !== '';
}

function planOf(copy: FlatCopy, id: string, seed: string, { half }: Round): Plan {
  const { laid, layouts, shift, delivery } = copy;
  const sheet = laid === 'reduced' ? 'a4' : 'a3';
  return {
    id,
    kind: 'spread',
    half,
    shows: `flat ${sheet}, ${laid}, ${layouts.join(' | ')}, margins ${copy.margins}, empty: ${copy.empty}, numbers ${copy.numbers}, ${copy.mishap === 'none' ? '' : `${copy.mishap}, `}shift ${shift.toFixed(1)} mm, ${delivery.tone} ${delivery.dpi} dpi`,
    sheet,
    dpi: delivery.dpi,
    tone: delivery.tone,
    needsText: false,
    truth: { turn: 0, fold: 0.5 + shift / (laid === 'reduced' ? GLASS * REDUCED : GLASS) },
    draw: () => copyFile(copy, randomFor(seed)),
  };
}
