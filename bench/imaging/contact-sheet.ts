import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { ReadPage } from '../../src/core/page.ts';
import type { Drawing } from './drawings.ts';
import { useFonts } from './draw/fonts.ts';
import { text } from './draw/svg.ts';
import type { Plan } from './plan.ts';

/** One pair of the sheet: the first side that fits. */
interface Example {
  label: string;
  fits(plan: Plan): boolean;
}

const shows = (plan: Plan, ...words: string[]): boolean => words.every((word) => plan.shows.includes(word));
const leans = (plan: Plan, least: number): boolean => Math.abs(plan.truth.skew ?? 0) >= least;

const EXAMPLES: Example[] = [
  { label: 'askew: straightened', fits: (plan) => plan.kind === 'skew' && leans(plan, 4) && shows(plan, 'letter') },
  {
    label: 'askew on a black lid: straightened',
    fits: (plan) => plan.kind === 'skew' && leans(plan, 2) && shows(plan, 'black lid'),
  },
  { label: 'straight: not touched', fits: (plan) => plan.kind === 'straight' && shows(plan, 'table') },
  { label: 'fed upside down', fits: (plan) => plan.kind === 'turn' && shows(plan, 'fed at 180°', 'colour') },
  {
    label: 'fed sideways',
    fits: (plan) => plan.kind === 'turn' && plan.half === 'held-out' && shows(plan, 'fed at 90°'),
  },
  {
    label: 'opened sheet: cut at its fold',
    fits: (plan) => plan.kind === 'spread' && plan.half === 'tuned' && shows(plan, 'A3, shadow', 'empty: no'),
  },
  {
    label: 'book: cut at its gutter',
    fits: (plan) => plan.kind === 'spread' && shows(plan, 'A3, book gutter', 'empty: no'),
  },
  { label: 'map: stays one page', fits: (plan) => plan.kind === 'one-sheet' && shows(plan, 'cadastralMap') },
  { label: 'folded booklet: 4|1 and 2|3 become 1 2 3 4', fits: (plan) => plan.kind === 'booklet' },
  { label: 'photograph on wood: rectified', fits: (plan) => plan.kind === 'photo' && shows(plan, 'on wood') },
  { label: 'photograph on a light desk', fits: (plan) => plan.kind === 'photo' && shows(plan, 'on lightDesk') },
  { label: 'photograph, a corner cut off: kept', fits: (plan) => plan.kind === 'photo-cut' },
];

const COLUMNS = 3;
/** px of one picture, and around it. */
const BOX = { width: 300, height: 300 };
const GAP = 14;
const LABEL = 30;
const CELL = { width: 2 * BOX.width + 3 * GAP, height: BOX.height + LABEL + GAP };

/** The sides shown on the sheet. */
export function examplesOf(plans: readonly Plan[]): Plan[] {
  return EXAMPLES.flatMap(({ fits }) => plans.find(fits) ?? []);
}

/** Collects pairs while sides are read and draws them as one picture. */
export interface ContactSheet {
  add(drawing: Drawing, pages: ReadPage[]): Promise<void>;
  save(path: string): Promise<void>;
}

/** `fonts`: the folder the drawings' fonts are unpacked to. */
export function startContactSheet(plans: readonly Plan[], fonts: string): ContactSheet {
  const chosen = EXAMPLES.map(({ label, fits }) => ({ label, plan: plans.find(fits) }));
  const pairs = new Map<string, { before: Buffer; after: Buffer }>();
  return {
    async add({ plan, path }, pages) {
      if (!chosen.some((example) => example.plan?.id === plan.id)) return;
      const before = path.endsWith('.pdf') ? jpegsIn(await readFile(path)) : [await readFile(path)];
      const after = await Promise.all(inOrder(plan, pages).map((page) => readFile(page.files.keep.path)));
      pairs.set(plan.id, { before: await inBox(before, 'down'), after: await inBox(after, 'across') });
    },
    async save(path) {
      useFonts(fonts);
      const cells = chosen.flatMap(({ label, plan }) => {
        const pair = plan && pairs.get(plan.id);
        return pair ? [{ label, ...pair }] : [];
      });
      const rows = Math.ceil(cells.length / COLUMNS);
      const size = { width: COLUMNS * CELL.width, height: rows * CELL.height + GAP };
      const layers = cells.flatMap(({ label, before, after }, i) => {
        const [left, top] = [(i % COLUMNS) * CELL.width + GAP, Math.floor(i / COLUMNS) * CELL.height + GAP];
        const words = text(0, 18, label, { size: 42, family: 'Be Vietnam Pro', fill: '#f4f4f4' });
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL.width - GAP}" height="${LABEL}">${words}</svg>`;
        return [
          { input: before, left, top },
          { input: after, left: left + BOX.width + GAP, top },
          { input: Buffer.from(svg), left, top: top + BOX.height + 4 },
        ];
      });
      const ground = sharp({ create: { ...size, channels: 3, background: '#4b5563' } });
      await ground.composite(layers).jpeg({ quality: 82 }).toFile(path);
    },
  };
}

/** A booklet's halves as they are read; everything else as it came out. */
function inOrder(plan: Plan, pages: ReadPage[]): ReadPage[] {
  const numbers = plan.truth.pages;
  if (!numbers || numbers.length !== pages.length) return pages;
  return pages.map((_, i) => pages[numbers.indexOf(i + 1)]!);
}

/** Pictures of our own PDFs lie in them as they are. */
function jpegsIn(pdf: Buffer): Buffer[] {
  const jpegs: Buffer[] = [];
  for (let at = pdf.indexOf('ffd8ff', 0, 'hex'); at >= 0;) {
    const end = pdf.indexOf('endstream', at);
    jpegs.push(pdf.subarray(at, end));
    at = pdf.indexOf('ffd8ff', end, 'hex');
  }
  return jpegs;
}

/** Pictures side by side or one below the other, as large as the box allows. */
async function inBox(pictures: Buffer[], way: 'across' | 'down'): Promise<Buffer> {
  const share =
    way === 'across'
      ? { width: Math.floor(BOX.width / pictures.length) - 2, height: BOX.height }
      : { width: BOX.width, height: Math.floor(BOX.height / pictures.length) - 2 };
  const small = await Promise.all(
    pictures.map((bytes) =>
      sharp(bytes, { limitInputPixels: false })
        .autoOrient()
        .resize({ ...share, fit: 'inside' })
        .toColourspace('srgb')
        .png()
        .toBuffer({ resolveWithObject: true }),
    ),
  );
  const layers = small.map(({ data, info }, i) => ({
    input: data,
    left:
      way === 'across'
        ? i * (share.width + 2) + Math.floor((share.width - info.width) / 2)
        : Math.floor((BOX.width - info.width) / 2),
    top: way === 'down' ? i * (share.height + 2) : Math.floor((BOX.height - info.height) / 2),
  }));
  return sharp({ create: { ...BOX, channels: 3, background: '#4b5563' } })
    .composite(layers)
    .png()
    .toBuffer();
}
