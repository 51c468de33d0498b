import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import type { DrawnFile } from '../plan.ts';
import { sharpOf, type Raster } from './raster.ts';

/** How scanners deliver: `g4` is a black and white TIFF, `pdf` a JPEG inside of a PDF. */
export type Container = 'jpeg' | 'png' | 'g4' | 'pdf';

export async function jpegOf(raster: Raster, dpi: number, quality: number): Promise<Buffer> {
  return sharpOf(raster)
    .withDensity(dpi)
    .jpeg({ quality, chromaSubsampling: '4:2:0', optimiseCoding: false })
    .toBuffer();
}

/** Packs sides of the same resolution; only `pdf` holds more than one. */
export async function pack(sides: Raster[], dpi: number, container: Container, quality = 80): Promise<DrawnFile> {
  const first = sides[0]!;
  if (container === 'jpeg') return { bytes: await jpegOf(first, dpi, quality), extension: 'jpg', sides: 1 };
  if (container === 'png') {
    const bytes = await sharpOf(first).withDensity(dpi).png({ compressionLevel: 3 }).toBuffer();
    return { bytes, extension: 'png', sides: 1 };
  }
  if (container === 'g4') return { bytes: await g4Of(first, dpi), extension: 'tif', sides: 1 };
  const jpegs = await Promise.all(sides.map((side) => jpegOf(side, dpi, quality)));
  return { bytes: await pdfOf(jpegs, sides, dpi), extension: 'pdf', sides: sides.length };
}

async function g4Of(raster: Raster, dpi: number): Promise<Buffer> {
  const resolution = { xres: dpi / 25.4, yres: dpi / 25.4, resolutionUnit: 'inch' } as const;
  const bilevel = await sharpOf(raster)
    .greyscale()
    .threshold(160)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(bilevel.data, { raw: { width: bilevel.info.width, height: bilevel.info.height, channels: 1 } })
    .toColourspace('b-w')
    .tiff({ ...resolution, compression: 'ccittfax4', bitdepth: 1 })
    .toBuffer();
}

async function pdfOf(jpegs: Buffer[], sides: Raster[], dpi: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const fixed = new Date(Date.UTC(2026, 10, 9));
  pdf.setCreationDate(fixed);
  pdf.setModificationDate(fixed);
  for (const [i, jpeg] of jpegs.entries()) {
    const size: [number, number] = [(sides[i]!.width / dpi) * 72, (sides[i]!.height / dpi) * 72];
    pdf.addPage(size).drawImage(await pdf.embedJpg(jpeg), { x: 0, y: 0, width: size[0], height: size[1] });
  }
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}
