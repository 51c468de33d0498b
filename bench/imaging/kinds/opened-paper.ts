import { bleedThrough, crease, foldShadow, lidBorder, specks, stains } from '../draw/dirt.ts';
import { curled } from '../draw/curl.ts';
import { pack } from '../draw/pack.ts';
import { between, type Random } from '../draw/random.ts';
import { addGrain, type Raster } from '../draw/raster.ts';
import { scan } from '../draw/scan.ts';
import { line, place } from '../draw/svg.ts';
import type { FacingPage, PrintArea } from '../layouts/facing-pages.ts';
import { folio } from '../layouts/seventh/print.ts';
import type { DrawnFile } from '../plan.ts';
import type { Delivery } from './text-side.ts';

/** mm of the A3 glass. */
export const A3_GLASS: [width: number, height: number] = [420, 297];
/** mm of the pages that are drawn; smaller and larger ones are scaled. */
const [DRAWN, TALL] = [210, 297];

/** What tells the fold: nothing, a crease as of filing, a faint or a deep shade, the spine of a thick book, edges of two sheets. */
export type Mark = 'none' | 'crease' | 'press' | 'soft' | 'shade' | 'spine' | 'edges';

/** Print areas of the left and the right page in mm of an A4. */
const MARGINS = {
  office: [
    [30, 192],
    [30, 192],
  ],
  even: [
    [22, 188],
    [22, 188],
  ],
  narrow: [
    [14, 196],
    [14, 196],
  ],
  book: [
    [17, 184],
    [26, 193],
  ],
  deep: [
    [20, 176],
    [34, 190],
  ],
} as const;

/** Two facing pages as they lie on an A3 glass. */
export interface OpenedPaper {
  name: string;
  pages: [left: FacingPage, right: FacingPage];
  margins: keyof typeof MARGINS;
  numbers: 'none' | 'centre' | 'outer' | 'head';
  mark: Mark;
  /** Width of one page in mm; its height is in the proportion of an A4. */
  width: number;
  /** mm by which the fold lies right of, and the sheet below, the middle of the glass. */
  shift: [x: number, y: number];
  skew: number;
  paper: string;
  lid: string;
  delivery: Delivery;
  quality?: number;
  /** A thick book: its pages rise to the spine. */
  thick?: boolean;
  /** The back of the page shines through. */
  thin?: boolean;
  /** Stains of age. */
  old?: boolean;
  /** Two sheets beside each other: degrees the right one leans, and mm it lies lower. */
  apart?: [lean: number, lower: number];
  /** Black beside the sheet where the lid was open. */
  border?: string;
}

/** What has to be said of a paper; the rest is that of a white A3 that fills the glass. */
export type Sheet = Pick<OpenedPaper, 'name' | 'pages' | 'delivery'> & Partial<OpenedPaper>;

export function wholeSheet(sheet: Sheet): OpenedPaper {
  return {
    margins: 'even',
    numbers: 'none',
    mark: 'none',
    width: DRAWN,
    shift: [0, 0],
    skew: 0,
    paper: '#fcfcfa',
    lid: '#fafafa',
    ...sheet,
  };
}

/** Share of the picture's width where the fold crosses half its height: it may lean and lie off the middle. */
export function foldOf({ shift: [right, below], skew }: OpenedPaper): number {
  return 0.5 + (right + below * Math.tan((skew * Math.PI) / 180)) / A3_GLASS[0];
}

function areaOf(paper: OpenedPaper, side: 0 | 1): PrintArea {
  const [left, right] = MARGINS[paper.margins][side];
  return { left, right, top: 24, bottom: 270 };
}

function pageOf(paper: OpenedPaper, side: 0 | 1, number: number, random: Random): string {
  const area = areaOf(paper, side);
  const page = paper.pages[side];
  const through = paper.thin ? bleedThrough(page(random, area), DRAWN, between(random, 0.05, 0.09)) : '';
  const where = paper.numbers === 'outer' ? (side ? 'right' : 'left') : paper.numbers;
  return through + page(random, area) + (where === 'none' ? '' : folio(area, number + side, where, { size: 12 }));
}

function markOf(mark: Mark, x: number, height: number, random: Random): string {
  switch (mark) {
    case 'none':
      return '';
    case 'crease':
      return (
        foldShadow(x, height, between(random, 0.07, 0.13), between(random, 3, 6)) + crease(random, x, height, '#8d8578')
      );
    case 'press':
      return foldShadow(x - 1, height, between(random, 0.05, 0.08), 3);
    case 'soft':
      return foldShadow(x, height, between(random, 0.1, 0.18), between(random, 6, 11));
    case 'shade':
      return foldShadow(x, height, between(random, 0.25, 0.4), between(random, 8, 14));
    case 'spine':
      return (
        foldShadow(x, height, between(random, 0.5, 0.72), between(random, 12, 18)) +
        line(x, 0, x, height, 0.5, '#262320')
      );
    case 'edges':
      return foldShadow(x, height, between(random, 0.2, 0.3), 1.6) + line(x, 0, x, height, 0.25, '#8a8a8a');
  }
}

/** The paper as a file of one side. */
export async function openedFile(paper: OpenedPaper, random: Random): Promise<DrawnFile> {
  const { dpi, container } = paper.delivery;
  return pack([await openedRaster(paper, random)], dpi, container, paper.quality ?? 80);
}

/** Draws both pages on one sheet, the sheet on the glass. */
export async function openedRaster(paper: OpenedPaper, random: Random): Promise<Raster> {
  const { width, delivery, skew } = paper;
  const scale = width / DRAWN;
  const height = TALL * scale;
  const number = 2 * Math.floor(between(random, 1, 30));
  const [lean, lower] = paper.apart ?? [0, 0];
  const left = pageOf(paper, 0, number, random);
  const right = pageOf(paper, 1, number, random);
  const body =
    (paper.old ? stains(random, width * 2, height, 9) : '') +
    place(left, 0, 0, 0, scale) +
    place(right, width, lower, lean, scale) +
    markOf(paper.mark, width, height, random) +
    (paper.old ? specks(random, width * 2, height, 300, 90) : '');
  const { dpi, tone } = delivery;
  const channels = tone === 'colour' ? 3 : 1;
  const [across, down] = A3_GLASS;
  const glassDirt = paper.border ? lidBorder(random, across, down, between(random, 2, 5), paper.border) : '';
  let raster = await scan(
    {
      width: width * 2,
      height,
      glass: A3_GLASS,
      shift: paper.shift,
      skew,
      dpi,
      channels,
      body,
      paper: paper.paper,
      lid: paper.lid,
      glassDirt,
      grain: 0,
    },
    random,
  );
  if (paper.thick) {
    const reach = (between(random, 20, 34) / 25.4) * dpi;
    const curl = { reach, rise: between(random, 0.7, 1.3), far: between(random, 0.006, 0.014) };
    raster = curled(raster, foldOf(paper) * raster.width, -Math.tan((skew * Math.PI) / 180), curl);
  }
  addGrain(raster, between(random, 1.5, 4), random);
  return raster;
}
