import { crease, foldShadow, lidBorder, stains } from '../../draw/dirt.ts';
import { pack } from '../../draw/pack.ts';
import { between, randomFor, type Random } from '../../draw/random.ts';
import { scan } from '../../draw/scan.ts';
import type { WideLayout } from '../../layouts/one-sheet.ts';
import * as diagram from '../../layouts/seventh/diagram-sheets.ts';
import * as map from '../../layouts/seventh/map-sheets.ts';
import * as notice from '../../layouts/seventh/notice-sheets.ts';
import * as table from '../../layouts/seventh/table-sheets.ts';
import type { DrawnFile, Plan } from '../../plan.ts';
import { A3_GLASS } from '../opened-paper.ts';
import type { Delivery } from '../text-side.ts';
import { colour, colourPdf, g4, grey, greyPdf } from './deliveries.ts';
import { SEVENTH_HALF } from './half.ts';

/** A sheet that is one page, as it lies on the glass or went through a feeder. */
interface WholeSheet {
  name: string;
  layout: WideLayout;
  delivery: Delivery;
  skew?: number;
  /** mm right of and below the middle of the glass. */
  shift?: [x: number, y: number];
  /** Creases of filing, at these shares of the width: the sheet is one page all the same. */
  creases?: number[];
  paper?: string;
  lid?: string;
  /** Size on the paper: less than 1 on a sheet smaller than the glass. */
  scale?: number;
  old?: boolean;
  border?: string;
}

const SHEETS: WholeSheet[] = [
  { name: 'cadastral extract', layout: map.cadastralExtract, delivery: g4(300), skew: 0.2 },
  { name: 'floor plan', layout: map.floorPlan, delivery: grey(300), skew: -0.3, creases: [0.5] },
  { name: 'details of a roof', layout: map.details, delivery: g4(200), skew: 0.4 },
  { name: 'road map', layout: map.roadMap, delivery: colour(200), shift: [3, -2] },
  { name: 'plan of land use', layout: map.landUse, delivery: colour(300), skew: 0.3, creases: [0.25, 0.5, 0.75] },
  { name: 'net of power lines', layout: map.powerNet, delivery: grey(200), skew: -0.5, paper: '#f3eedd' },
  { name: 'statistics of hamlets', layout: table.statistics, delivery: g4(200), skew: -0.2 },
  { name: 'payroll', layout: table.payroll, delivery: g4(300), skew: 0.5 },
  { name: 'prices of land', layout: table.landPrices, delivery: greyPdf(200), shift: [-2, 1] },
  { name: 'budget, a wide space in the middle', layout: table.budget, delivery: grey(200), skew: 0.3 },
  { name: 'balance sheet', layout: table.balance, delivery: g4(200), skew: -0.4 },
  { name: 'form of a household', layout: table.wideForm, delivery: colour(300), creases: [0.5], skew: 0.2 },
  { name: 'stock card', layout: table.stockCard, delivery: colourPdf(200), paper: '#eef3ea', border: 't' },
  { name: 'candidates', layout: table.candidates, delivery: colour(200), skew: -0.3 },
  { name: 'poster', layout: notice.poster, delivery: colour(200), scale: 0.95, lid: '#d0d0d0', skew: 0.6 },
  { name: 'notice in large print', layout: notice.auctionNotice, delivery: greyPdf(200), skew: 0.3 },
  {
    name: 'certificate of merit',
    layout: notice.merit,
    delivery: colourPdf(300),
    lid: '#202020',
    scale: 0.93,
    shift: [5, 3],
  },
  { name: 'voters in four columns', layout: notice.voters, delivery: grey(200), skew: 0.4 },
  { name: 'newspaper', layout: notice.newspaper, delivery: grey(300), paper: '#e6e1d3', skew: -0.3, creases: [0.5] },
  { name: 'timetable', layout: notice.timetable, delivery: colour(200), skew: 0.2 },
  { name: 'plan of a year', layout: notice.yearPlan, delivery: colourPdf(200) },
  { name: 'organisation', layout: diagram.organisation, delivery: colour(200), skew: -0.4, shift: [0, 2] },
  { name: 'way of a dossier', layout: diagram.swimlanes, delivery: g4(300) },
  { name: 'seats of a hall', layout: diagram.seats, delivery: grey(200), skew: 0.3 },
  { name: 'chart of bars', layout: diagram.bars, delivery: colourPdf(200), skew: -0.2 },
  {
    name: 'family tree',
    layout: diagram.familyTree,
    delivery: colour(300),
    paper: '#efdfb8',
    old: true,
    lid: '#c2c2c2',
    scale: 0.96,
    skew: 0.5,
  },
  { name: 'progress of works', layout: diagram.progress, delivery: greyPdf(200), skew: 0.3, border: 'r' },
];

async function sheetFile(sheet: WholeSheet, random: Random): Promise<DrawnFile> {
  const { delivery, scale = 1, skew = 0, shift = [0, 0], paper = '#fcfcfb', lid = '#fafafa', border } = sheet;
  const [across, down] = A3_GLASS;
  const marks = (sheet.creases ?? []).map((share) => {
    const x = share * across;
    return foldShadow(x, down, between(random, 0.07, 0.14), between(random, 3, 5)) + crease(random, x, down, '#9a958c');
  });
  const content = (sheet.old ? stains(random, across, down, 10) : '') + sheet.layout(random) + marks.join('');
  const raster = await scan(
    {
      width: across * scale,
      height: down * scale,
      glass: A3_GLASS,
      shift,
      skew,
      dpi: delivery.dpi,
      channels: delivery.tone === 'colour' ? 3 : 1,
      body: `<g transform="scale(${scale})">${content}</g>`,
      paper,
      lid,
      glassDirt: border ? lidBorder(random, across, down, between(random, 2, 4), border) : '',
      grain: between(random, 1.5, 4),
    },
    random,
  );
  return pack([raster], delivery.dpi, delivery.container, 80);
}

/** Whole sheets: none of them may be cut in two. */
export function seventhSheetPlans(): Plan[] {
  return SHEETS.map((sheet, i): Plan => {
    const id = `one-sheet-seventh-${String(i + 1).padStart(2, '0')}`;
    const { name, delivery, creases = [], skew = 0 } = sheet;
    return {
      id,
      kind: 'one-sheet',
      half: SEVENTH_HALF,
      shows: `a3 ${name}${creases.length > 0 ? `, creased ${creases.length}x` : ''}, skew ${skew}, ${delivery.tone} ${delivery.dpi} dpi`,
      sheet: 'a3',
      dpi: delivery.dpi,
      tone: delivery.tone,
      needsText: false,
      truth: { turn: 0, fold: null },
      draw: () => sheetFile(sheet, randomFor(id)),
    };
  });
}
