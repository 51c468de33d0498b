import { execFileSync } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeArchiveCopy } from '../../src/archive/compose-archive-copy.ts';
import { loadConfig } from '../../src/config.ts';
import type { OcrEngine } from '../../src/core/ports/reading.ts';
import type { RawImage, SheetSide } from '../../src/core/page-image.ts';
import { cleanSide } from '../../src/imaging/clean-side.ts';
import { encodeKeep } from '../../src/imaging/encode-keep.ts';
import { keepPage } from '../../src/imaging/keep-page.ts';
import { decodeOptions } from '../../src/ingest/decode-options.ts';
import { openScan } from '../../src/ingest/open-scan.ts';
import { sharpOf } from '../imaging/draw/raster.ts';
import { scoreText } from '../text-score.ts';
import type { DrawnPage } from './draw-page.ts';
import { similarity } from './similarity.ts';

/** What was measured of one page. Bytes; ms of CPU; shares. */
export interface Measured {
  page: DrawnPage;
  form: string;
  pdf: number;
  jpeg: number;
  ocrmypdf: number | null;
  cpu: number;
  cpuJpeg: number;
  ssim: number | null;
  /** Edits and characters read from the scan and from the archive copy; null where nobody was to read. */
  scanEdits: number | null;
  copyEdits: number | null;
  chars: number;
  scan: RawImage;
  copy: RawImage;
}

const OPTIONS = loadConfig({}).clean;
/** Times each way of encoding is run, by turns; the quicker one counts. */
const ROUNDS = 3;

/** `ocr` and `ocrmypdf` (path of the program) may be null: then nobody reads, and nothing is compared. */
export async function measurePage(
  page: DrawnPage,
  folder: string,
  ocr: OcrEngine | null,
  ocrmypdf: string | null,
): Promise<Measured> {
  const delivered = join(folder, page.bilevel ? 'scan.tif' : 'scan.jpg');
  await deliver(page, delivered);
  const side = await sideOf(delivered);
  const { value } = await cleanSide.run(
    { side, turn: 0, decision: { sheet: 1, turn: null, split: 'whole', asScanned: true } },
    OPTIONS,
    {},
  );
  const { keep, whole, dpi } = value[0]!;
  const metadata = { title: '', createdAt: new Date(0), identifier: '' };
  const copy = await composeArchiveCopy({ pages: [{ keep, dpi, words: [] }], metadata, level: 'PDF/A-2u' });
  const path = join(folder, 'copy.pdf');
  await writeFile(path, copy.bytes);
  const shown = await sideOf(path);
  const { width, height } = side.raw;
  const jpeg = await encodeKeep(side.raw, side.tone === 'bilevel' ? 'grey' : side.tone, dpi, OPTIONS);
  const read =
    ocr && page.truth
      ? {
          scan: await editsOf(ocr, side, page.truth),
          copy: await editsOf(ocr, { ...shown, tone: side.tone }, page.truth),
        }
      : null;
  return {
    page,
    form: whole === null ? keep.format : `${keep.format} (${whole})`,
    pdf: copy.bytes.length,
    jpeg: jpeg.bytes.length,
    ocrmypdf: ocrmypdf === null ? null : await byOcrmypdf(ocrmypdf, delivered, folder, page.dpi),
    ...(await cpuOf(side)),
    ssim: shown.raw.width === width && shown.raw.height === height ? similarity(side.raw, shown.raw) : null,
    scanEdits: read?.scan.edits ?? null,
    copyEdits: read?.copy.edits ?? null,
    chars: read?.scan.chars ?? 0,
    scan: side.raw,
    copy: shown.raw,
  };
}

async function deliver({ raster, dpi, bilevel }: DrawnPage, path: string): Promise<void> {
  const image = sharpOf(raster).withDensity(dpi);
  const g4 = { compression: 'ccittfax4', bitdepth: 1, tileHeight: raster.height } as const;
  await (bilevel ? image.threshold(150).toColourspace('b-w').tiff(g4) : image.jpeg({ quality: 80 })).toFile(path);
}

async function sideOf(path: string): Promise<SheetSide> {
  const scan = await openScan(path, decodeOptions.parse({}));
  const { side } = await scan.side(1);
  await scan.close();
  return side;
}

async function editsOf(ocr: OcrEngine, side: SheetSide, truth: string) {
  const { value } = await cleanSide.run(
    { side: { ...side, original: null }, turn: 0 },
    { ...OPTIONS, mixedPages: false },
    {},
  );
  const texts: string[] = [];
  for (const { reading } of value) if (reading) texts.push((await ocr.recognise(reading)).text);
  return scoreText(truth, texts.join('\n'));
}

/** Least CPU of encoding the page, small and as one picture. */
async function cpuOf(side: SheetSide): Promise<{ cpu: number; cpuJpeg: number }> {
  const least = { cpu: Infinity, cpuJpeg: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const small = { page: side.raw, tone: side.tone, dpi: side.dpi, original: null, photograph: false };
    least.cpu = Math.min(least.cpu, await cpuMs(() => keepPage(small, OPTIONS)));
    least.cpuJpeg = Math.min(least.cpuJpeg, await cpuMs(() => encodeKeep(side.raw, side.tone, side.dpi, OPTIONS)));
  }
  return least;
}

async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function byOcrmypdf(program: string, scan: string, folder: string, dpi: number): Promise<number> {
  const out = join(folder, 'other.pdf');
  execFileSync(program, ['--image-dpi', String(dpi), '-l', 'vie', '--output-type', 'pdfa', scan, out], {
    stdio: 'ignore',
  });
  return (await stat(out)).size;
}
