import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawingFolder, keepDrawing } from './drawings.ts';
import { useFonts } from './draw/fonts.ts';
import { pack } from './draw/pack.ts';
import { randomFor } from './draw/random.ts';
import { render, sharpOf, addGrain, type Raster } from './draw/raster.ts';
import { photoPlans } from './kinds/photo.ts';
import { textRaster } from './kinds/text-side.ts';
import { A3_SHEETS } from './layouts/one-sheet.ts';
import { longTiff } from './long-tiff.ts';

/** A file that takes much memory. */
export interface HeavyFile {
  name: string;
  path: string;
  sides: number;
}

const PAGES = 40;
/** As many as one file of an archive has: what is held must not grow with them. */
const LONG = 300;
/** Grey levels made one in the long TIFF. */
const LEVEL = 32;
/** mm of a red block, as much as makes a side colour. */
const BLOCK_MM = 20;
/** px a phone's largest sensor delivers: 108 million. */
const PHONE = { width: 12_000, height: 9_000 };

async function a3(factor: number, colour = false): Promise<Buffer> {
  const random = randomFor('heavy a3');
  const raster = await render(A3_SHEETS.first['cadastralMap']!(random), 420, 297, 300, 3);
  addGrain(raster, 3, random);
  if (colour) paintBlock(raster);
  const { width, height } = raster;
  const image = sharpOf(raster).resize(width * factor, height * factor);
  return image
    .withDensity(300 * factor)
    .jpeg({ quality: 80, optimiseCoding: false })
    .toBuffer();
}

function paintBlock({ data, width }: Raster): void {
  const block = Math.round((BLOCK_MM / 25.4) * 300);
  for (let y = block; y < 2 * block; y++) {
    for (let x = block; x < 2 * block; x++) data.set([200, 40, 50], (y * width + x) * 3);
  }
}

/** A photograph of the largest sensor, held upright: turned by its EXIF orientation only. */
async function largePhoto(): Promise<Buffer> {
  const drawn = (await photoPlans()[0]!.draw()).bytes;
  const lying = sharp(drawn).autoOrient().rotate(90).resize(PHONE.width, PHONE.height, { fit: 'cover' });
  return lying.withMetadata({ orientation: 6 }).jpeg({ quality: 85, optimiseCoding: false }).toBuffer();
}

async function greyPage(): Promise<Raster> {
  const delivery = { container: 'pdf', tone: 'grey', dpi: 200 } as const;
  const side = { half: 'tuned', layout: 'letter', condition: 'clean', skew: 1.2, delivery } as const;
  return textRaster(side, randomFor('heavy grey'));
}

async function manyPages(): Promise<Uint8Array> {
  const delivery = { container: 'pdf', tone: 'colour', dpi: 300 } as const;
  const side = { half: 'tuned', layout: 'letter', condition: 'stamped', skew: 1.2, delivery } as const;
  const raster = await textRaster(side, randomFor('heavy pdf'));
  return (
    await pack(
      Array.from({ length: PAGES }, () => raster),
      300,
      'pdf',
    )
  ).bytes;
}

/** In few levels of grey, so that the file is one that is taken. */
async function longTiffFile(): Promise<Buffer> {
  const page = await greyPage();
  const data = page.data.map((value) => Math.min(255, Math.round(value / LEVEL) * LEVEL));
  return longTiff({ ...page, data: Buffer.from(data) }, 200, LONG);
}

async function longPdf(): Promise<Uint8Array> {
  const raster = await greyPage();
  const sides = Array.from({ length: LONG }, () => raster);
  return (await pack(sides, 200, 'pdf')).bytes;
}

/** The heaviest files an office delivers, from the cache when they were drawn before. */
export async function drawHeavy(tell: (text: string) => void): Promise<HeavyFile[]> {
  const folder = drawingFolder();
  await mkdir(folder, { recursive: true });
  const makers: [string, string, number, () => Promise<Uint8Array>][] = [
    ['A3 grey 600 dpi', 'heavy-a3-600.jpg', 1, () => a3(2)],
    ['A3 grey 300 dpi', 'heavy-a3-300.jpg', 1, () => a3(1)],
    ['A3 colour 600 dpi', 'heavy-a3-600-colour.jpg', 1, () => a3(2, true)],
    ['A3 colour 300 dpi', 'heavy-a3-300-colour.jpg', 1, () => a3(1, true)],
    ['12 MP photograph', 'heavy-photo.jpg', 1, async () => (await photoPlans()[0]!.draw()).bytes],
    ['108 MP photograph', 'heavy-photo-108.jpg', 1, largePhoto],
    [`PDF of ${PAGES} colour A4 sides`, 'heavy-pages.pdf', PAGES, manyPages],
    [`PDF of ${LONG} grey A4 sides`, 'heavy-long.pdf', LONG, longPdf],
    [`TIFF of ${LONG} grey A4 sides`, 'heavy-long.tif', LONG, longTiffFile],
  ];
  const files: HeavyFile[] = [];
  for (const [name, file, sides, make] of makers) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      tell(`drawing: ${name}`);
      useFonts(join(folder, 'fonts'));
      sharp.concurrency(1);
      await keepDrawing(path, await make());
    }
    files.push({ name, path, sides });
  }
  return files;
}
