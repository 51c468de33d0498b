import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawingFolder, keepDrawing } from './drawings.ts';
import { useFonts } from './draw/fonts.ts';
import { pack } from './draw/pack.ts';
import { randomFor } from './draw/random.ts';
import { render, sharpOf, addGrain } from './draw/raster.ts';
import { photoPlans } from './kinds/photo.ts';
import { textRaster } from './kinds/text-side.ts';
import { A3_SHEETS } from './layouts/one-sheet.ts';

/** A file that takes much memory. */
export interface HeavyFile {
  name: string;
  path: string;
  sides: number;
}

const PAGES = 40;

async function a3(factor: number): Promise<Buffer> {
  const random = randomFor('heavy a3');
  const raster = await render(A3_SHEETS.tuned['cadastralMap']!(random), 420, 297, 300, 3);
  addGrain(raster, 3, random);
  const { width, height } = raster;
  const image = sharpOf(raster).resize(width * factor, height * factor);
  return image
    .withDensity(300 * factor)
    .jpeg({ quality: 80, optimiseCoding: false })
    .toBuffer();
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

/** The heaviest files an office delivers, from the cache when they were drawn before. */
export async function drawHeavy(tell: (text: string) => void): Promise<HeavyFile[]> {
  const folder = drawingFolder();
  await mkdir(folder, { recursive: true });
  const makers: [string, string, number, () => Promise<Uint8Array>][] = [
    ['A3 colour 600 dpi', 'heavy-a3-600.jpg', 1, () => a3(2)],
    ['A3 colour 300 dpi', 'heavy-a3-300.jpg', 1, () => a3(1)],
    ['12 MP photograph', 'heavy-photo.jpg', 1, async () => (await photoPlans()[0]!.draw()).bytes],
    [`PDF of ${PAGES} colour A4 sides`, 'heavy-pages.pdf', PAGES, manyPages],
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
