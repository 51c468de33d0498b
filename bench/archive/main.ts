/** Draws pages of every kind, keeps them as the product does, and prints what the archive copy costs and loses. See --help. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { loadConfig } from '../../src/config.ts';
import { keepPage } from '../../src/imaging/keep-page.ts';
import { startTesseract } from '../../src/ocr/start-tesseract.ts';
import { runAsLaunched } from '../as-launched.ts';
import { useFonts } from '../imaging/draw/fonts.ts';
import { table } from '../tables.ts';
import { saveContactSheet } from './contact-sheet.ts';
import { drawPage, HALVES, KINDS } from './draw-page.ts';
import { measurePage, type Measured } from './measure-page.ts';
import { findOnPath } from './find-on-path.ts';
import { measureSamples, type SampleCopy } from './on-samples.ts';
import { HEADER, rowOf } from './report.ts';
import { besideOcrmypdf, sampleRows, SAMPLE_HEADER } from './sample-rows.ts';

const HELP = `npm run bench:archive -- [options]

Draws pages of every kind from fixed seeds, half of them held out (layouts, fonts, papers and flaws that no rule was
written against), and prints bytes, likeness, readability and cost of their archive copies beside plain JPEG, and beside
OCRmyPDF's where it is installed.

  --kind a,b       only these kinds: ${KINDS.join(', ')}
  --pages N        pages of each kind and half (2)
  --only PART      drawn or samples: the drawn pages, or the papers of samples/ through the whole product
  --no-reading     nobody reads scan and copy: a fraction of the time
  --contact-sheet FILE  crops at 200 % of a page of each kind, scan and copy side by side
  --markdown       the tables as Markdown
  --json FILE      all figures`;

runAsLaunched();
const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    kind: { type: 'string' },
    pages: { type: 'string', default: '2' },
    'no-reading': { type: 'boolean', default: false },
    only: { type: 'string' },
    'contact-sheet': { type: 'string' },
    markdown: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const chosen = values.kind?.split(',') ?? KINDS;
const kinds = KINDS.filter((kind) => chosen.includes(kind));
if (values.only !== undefined && values.only !== 'drawn' && values.only !== 'samples') {
  throw new RangeError('parts are: drawn, samples');
}
if (kinds.length < chosen.length) throw new RangeError(`kinds are: ${KINDS.join(', ')}`);
sharp.concurrency(1);
const work = await mkdtemp(join(tmpdir(), 'sohoa-archive-'));
useFonts(join(work, 'fonts'));
const ocrmypdf = findOnPath('ocrmypdf');
if (ocrmypdf === null) console.log('OCRmyPDF is not installed: what is told of it stays empty');
try {
  const rows = values.only === 'samples' ? [] : await drawnPages();
  const samples = values.only === 'drawn' ? [] : await samplePapers();
  if (values.json) {
    await mkdir(resolve(values.json, '..'), { recursive: true });
    await writeFile(values.json, JSON.stringify({ header: HEADER, rows, samples }, null, 2));
  }
} finally {
  await rm(work, { recursive: true, force: true });
}

async function drawnPages(): Promise<string[][]> {
  const ocr = values['no-reading'] ? null : await startTesseract({ ...loadConfig({}).ocr, workers: 1 });
  const all: Measured[] = [];
  try {
    for (const kind of kinds) {
      for (const half of HALVES) {
        for (let number = 0; number < Number(values.pages); number++) {
          const measured = await measurePage(await drawPage(kind, half, number), work, ocr, ocrmypdf);
          // Pixels are kept of what the contact sheet shows only.
          all.push(number === 0 && values['contact-sheet'] ? measured : withoutPixels(measured));
        }
      }
    }
  } finally {
    await ocr?.close();
  }
  const rows = kinds.flatMap((kind) => HALVES.map((half) => rowOf(kind, half, all)));
  console.log(table(HEADER, rows, values.markdown));
  console.log(`\n${await longDocument()}`);
  if (values['contact-sheet']) {
    const shown = all.filter(({ page }) => page.number === 0 && page.kind !== 'bilevel' && page.kind !== 'photograph');
    await saveContactSheet(shown, resolve(values['contact-sheet']));
  }
  return rows;
}

async function samplePapers(): Promise<SampleCopy[]> {
  const copies = await measureSamples(
    join(import.meta.dirname, '..', '..', 'samples'),
    join(work, 'samples'),
    ocrmypdf,
  );
  console.log(`\n${table(SAMPLE_HEADER, sampleRows(copies), values.markdown)}`);
  const beside = besideOcrmypdf(copies);
  if (beside !== null) console.log(`\n${beside}`);
  return copies;
}

function withoutPixels(measured: Measured): Measured {
  const none = { data: new Uint8Array(), width: 0, height: 0, channels: 1 } as const;
  return {
    ...measured,
    scan: none,
    copy: none,
    page: { ...measured.page, raster: { ...none, data: Buffer.alloc(0) } },
  };
}

/** 300 pages in a process of their own, once in the small form and once as JPEG. */
async function longDocument(): Promise<string> {
  const { raster, dpi } = await drawPage('form', 'tuned', 0);
  const clean = loadConfig({}).clean;
  const rows: string[][] = [];
  for (const mixedPages of [true, false]) {
    const page = {
      page: { ...raster, data: new Uint8Array(raster.data) },
      tone: 'colour',
      dpi,
      original: null,
      photograph: false,
    } as const;
    const { keep } = await keepPage(page, { ...clean, mixedPages });
    const path = join(work, `long.${keep.format}`);
    await writeFile(path, keep.bytes);
    const script = join(import.meta.dirname, 'long-document.ts');
    const facts = [path, keep.format, String(keep.width), String(keep.height), '300'];
    const out = execFileSync(process.execPath, [...process.execArgv, script, ...facts], { encoding: 'utf8' });
    const { peak, cpuMs, bytes } = JSON.parse(out) as { peak: number; cpuMs: number; bytes: number };
    rows.push([
      keep.format,
      `${Math.round(peak / 1e6)} MB`,
      `${cpuMs.toFixed(1)} ms`,
      `${(bytes / 1e6).toFixed(1)} MB`,
    ]);
  }
  return table(
    ['300 pages written and checked', 'peak memory (≤ 600 MB)', 'CPU a page (≤ 60 ms)', 'file'],
    rows,
    values.markdown,
  );
}
