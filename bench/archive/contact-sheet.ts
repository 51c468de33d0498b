import sharp from 'sharp';
import type { RawImage } from '../../src/core/page-image.ts';
import { rawSharp } from '../../src/imaging/raw-sharp.ts';
import { text } from '../imaging/draw/svg.ts';
import type { Measured } from './measure-page.ts';

/** px of the scan that a crop shows, and how many times larger. */
const CROP = { width: 420, height: 170 };
const SCALE = 2;
const GAP = 8;
const LABEL = 26;

/** Crops of pages at 200 %: the scan on the left, the archive copy of it on the right. Writes a JPEG. */
export async function saveContactSheet(pages: readonly Measured[], path: string): Promise<void> {
  const cell = { width: CROP.width * SCALE, height: CROP.height * SCALE + LABEL };
  const layers = await Promise.all(
    pages.map(async (measured, row) => {
      const { page, pdf, jpeg, form } = measured;
      const place = placeOf(measured);
      const label = `${page.kind}, ${page.half}, ${page.dpi} dpi: scan | archive copy (${form}), ${Math.round(pdf / 1000)} kB, plain JPEG ${Math.round(jpeg / 1000)} kB`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${cell.width * 2}" height="${LABEL}" viewBox="0 0 ${cell.width * 2} ${LABEL}">${text(6, 18, label, { size: 46, family: 'Be Vietnam Pro', fill: '#f4f4f4' })}</svg>`;
      const top = row * (cell.height + GAP);
      return [
        { input: Buffer.from(svg), left: 0, top },
        { input: await crop(measured.scan, place), left: 0, top: top + LABEL },
        { input: await crop(measured.copy, place), left: cell.width + GAP, top: top + LABEL },
      ];
    }),
  );
  const size = { width: cell.width * 2 + GAP, height: pages.length * (cell.height + GAP) };
  const ground = sharp({ create: { ...size, channels: 3, background: '#3b4252' } });
  await ground.composite(layers.flat()).jpeg({ quality: 62 }).toFile(path);
}

/** Where a crop of the kind shows most, in mm of the page. */
function placeOf({ page }: Measured): { left: number; top: number } {
  const tuned = page.half === 'tuned';
  const places: Record<string, [number, number]> = {
    form: tuned ? [132, 226] : [102, 226],
    certificate: tuned ? [122, 212] : [52, 212],
    card: tuned ? [62, 66] : [32, 158],
    photograph: [80, tuned ? 200 : 150],
    table: [20, 76],
  };
  const [x, y] = places[page.kind] ?? [24, 66];
  return { left: Math.round((x * page.dpi) / 25.4), top: Math.round((y * page.dpi) / 25.4) };
}

function crop(image: RawImage, { left, top }: { left: number; top: number }): Promise<Buffer> {
  const at = { left: Math.min(left, image.width - CROP.width), top: Math.min(top, image.height - CROP.height) };
  return rawSharp(image)
    .extract({ ...at, ...CROP })
    .toColourspace('srgb')
    .resize(CROP.width * SCALE, CROP.height * SCALE, { kernel: 'nearest' })
    .png()
    .toBuffer();
}
