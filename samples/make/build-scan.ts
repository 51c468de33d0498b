import type { Turn } from '../../src/core/geometry.ts';
import { photograph } from './degrade/phone.ts';
import { rasterOf, type Raster } from './degrade/raster.ts';
import { scanLike, type ScanFlaws } from './degrade/scanner.ts';
import { PAPER_SIZES } from './html.ts';
import { packJpeg, packPdf, packPng, packTiff, turnSide, type Side } from './pack.ts';
import type { Container, PlannedScan, PlannedSide } from './plan.ts';
import { seedOf } from './random.ts';
import type { Press, PrintedPage } from './render.ts';
import { truthScanSchema, type TruthDocument, type TruthPage, type TruthScan } from './truth-schema.ts';

/** The file and its ground truth. */
export interface BuiltScan {
  bytes: Buffer;
  truth: TruthScan;
}

function sidesOf(scan: PlannedScan): PlannedSide[] {
  if (scan.sides) return scan.sides;
  return scan.documents.flatMap((document, d) => document.paper.pages.map((_, p): PlannedSide => ({ show: [[d, p]] })));
}

function dpiOf(container: Container): number {
  return 'dpi' in container ? container.dpi : 300;
}

/** Draws one side: its pages next to each other, then the flaws, then the turn. */
async function drawSide(scan: PlannedScan, planned: PlannedSide, index: number, print: Print): Promise<Side> {
  const dpi = dpiOf(scan.container);
  const pages: Raster[] = [];
  for (const [document, page] of planned.show) {
    const paper = scan.documents[document]?.paper;
    if (!paper) throw new Error(`${scan.path}: no document ${document}`);
    const [width, height] = PAPER_SIZES[paper.size].map((mm) => Math.round((mm / 25.4) * dpi)) as [number, number];
    pages.push(await rasterOf((await print(document, page)).png, width, height));
  }
  const flaws: ScanFlaws = planned.flaws ?? scan.flaws ?? {};
  const flat = joinAcross(pages);
  const seed = seedOf(`${scan.path}#${index}`);
  if (scan.container.kind === 'phone') return { raster: photograph(flat, scan.container.shot, seed), dpi };
  return turnSide({ raster: await scanLike(flat, dpi, flaws, seed), dpi }, planned.turn ?? 0);
}

function joinAcross(pages: Raster[]): Raster {
  const first = pages[0] as Raster;
  if (pages.length === 1) return first;
  const width = pages.reduce((sum, page) => sum + page.width, 0);
  const data = Buffer.alloc(width * first.height * 3);
  for (let y = 0; y < first.height; y += 1) {
    let at = y * width * 3;
    for (const page of pages) {
      page.data.copy(data, at, y * page.width * 3, (y + 1) * page.width * 3);
      at += page.width * 3;
    }
  }
  return { data, width, height: first.height };
}

type Print = (document: number, page: number) => Promise<PrintedPage>;
type PageTruth = Pick<PrintedPage, 'lines' | 'fields'>;

async function pack(scan: PlannedScan, sides: Side[], press: Press): Promise<Buffer> {
  const { container } = scan;
  const single = sides[0] as Side;
  switch (container.kind) {
    case 'phone':
      return packJpeg(single, 'colour', container.quality, true);
    case 'jpeg':
      return packJpeg(single, container.tone, container.quality, container.silent);
    case 'png':
      return packPng(single, container.tone);
    case 'tiff':
      return packTiff(sides, container.compression);
    case 'born-digital':
      return packPdf([], await printFirst(scan, press));
    case 'pdf':
    case 'mixed': {
      const leading = container.kind === 'mixed' ? await printFirst(scan, press) : undefined;
      const jpegs = [];
      for (const side of sides) {
        const jpeg = await packJpeg(side, container.tone, container.quality);
        jpegs.push({ jpeg, width: side.raster.width, height: side.raster.height, dpi: side.dpi });
      }
      return packPdf(jpegs, leading);
    }
  }
}

async function printFirst(scan: PlannedScan, press: Press): Promise<Buffer> {
  const first = scan.documents[0];
  if (!first) throw new Error(`${scan.path}: nothing to print`);
  return press.printPdf(first.paper);
}

function isPrinted(scan: PlannedScan, side: PlannedSide): boolean {
  return scan.container.kind === 'born-digital' || (scan.container.kind === 'mixed' && side.show[0]?.[0] === 0);
}

async function truthPage(scan: PlannedScan, document: number, page: number, printed: PageTruth): Promise<TruthPage> {
  const sides = sidesOf(scan);
  const at = sides.findIndex((side) => side.show.some(([d, p]) => d === document && p === page));
  const side = sides[at];
  if (!side) throw new Error(`${scan.path}: page ${document}/${page} lies on no side`);
  const place = side.show.findIndex(([d, p]) => d === document && p === page);
  const part = side.show.length === 1 ? 'whole' : place === 0 ? 'left' : 'right';
  const flaws = side.flaws ?? scan.flaws ?? {};
  const flat = isPrinted(scan, side);
  return {
    sheet: at + 1,
    part,
    rotation: ((360 - (flat ? 0 : (side.turn ?? 0))) % 360) as Turn,
    skewDegrees: scan.container.kind === 'phone' ? null : flat ? 0 : (flaws.skew ?? 0),
    blank: printed.lines.length === 0,
    text: printed.lines.join('\n'),
  };
}

/** The ground truth of a scan; `print` gives the lines and values of a document's page. */
export async function truthOf(
  scan: PlannedScan,
  print: (document: number, page: number) => Promise<PageTruth>,
): Promise<TruthScan> {
  const documents: TruthDocument[] = [];
  for (const [d, planned] of scan.documents.entries()) {
    const document: TruthDocument = {
      class: planned.paper.class as TruthDocument['class'],
      dossier: planned.dossier,
      pages: [],
      fields: [],
    };
    for (let p = 0; p < planned.paper.pages.length; p += 1) {
      const printed = await print(d, p);
      document.pages.push(await truthPage(scan, d, p, printed));
      for (const { kind, value, role } of printed.fields) {
        const known = {
          kind: kind as TruthDocument['fields'][number]['kind'],
          value: value.normalize('NFC'),
          page: p + 1,
        };
        document.fields.push(role ? { ...known, role } : known);
      }
    }
    documents.push(document);
  }
  const { path, shows, status, conditions } = scan;
  const facts = { error: null, duplicateOf: null, heldOut: scan.heldOut ?? false, tolerated: scan.tolerated ?? [] };
  return truthScanSchema.parse({ path, shows, status, conditions, documents, ...facts });
}

/** Draws, degrades and packs a scan. The same plan gives the same bytes, except for PDFs the browser prints. */
export async function buildScan(scan: PlannedScan, press: Press): Promise<BuiltScan> {
  const print: Print = (document, page) => {
    const paper = scan.documents[document]?.paper;
    if (!paper) throw new Error(`${scan.path}: no document ${document}`);
    return press.print(paper, page);
  };
  const sides: Side[] = [];
  for (const [index, planned] of sidesOf(scan).entries()) {
    if (!isPrinted(scan, planned)) sides.push(await drawSide(scan, planned, index, print));
  }
  return { bytes: await pack(scan, sides, press), truth: await truthOf(scan, print) };
}
