import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import type { Turn } from '../../src/core/geometry.ts';
import { sharpOf, type Raster } from './degrade/raster.ts';

export type Tone = 'colour' | 'grey';
/** A side ready to be packed: pixels as the scanner delivers them. */
export interface Side {
  raster: Raster;
  dpi: number;
}

/** The pixels turned clockwise by a quarter turn or more, as a sheet fed the wrong way. */
export async function turnSide(side: Side, turn: Turn): Promise<Side> {
  if (turn === 0) return side;
  const { data, info } = await sharpOf(side.raster).rotate(turn).raw().toBuffer({ resolveWithObject: true });
  return { ...side, raster: { data, width: info.width, height: info.height } };
}

/** One side as JPEG; the file states its dpi unless `silent`. */
export async function packJpeg(side: Side, tone: Tone, quality: number, silent = false): Promise<Buffer> {
  let image = sharpOf(side.raster);
  if (tone === 'grey') image = image.greyscale();
  if (!silent) image = image.withDensity(side.dpi);
  return image.jpeg({ quality, chromaSubsampling: '4:2:0' }).toBuffer();
}

/** One side as PNG with its dpi; grey is kept at 16 levels, as scanner drivers do to save room. */
export async function packPng(side: Side, tone: Tone): Promise<Buffer> {
  const image = tone === 'grey' ? sharpOf(side.raster).greyscale() : sharpOf(side.raster);
  return image
    .withDensity(side.dpi)
    .png({ palette: true, colours: tone === 'grey' ? 16 : 64, dither: 0, compressionLevel: 9 })
    .toBuffer();
}

/** Sides of one size as a multi-page TIFF: G4 is bilevel at a fixed threshold, LZW is grey. */
export async function packTiff(sides: Side[], compression: 'g4' | 'lzw'): Promise<Buffer> {
  const first = sides[0] as Side;
  const { width, height } = first.raster;
  const greys = await Promise.all(sides.map((side) => sharpOf(side.raster).greyscale().raw().toBuffer()));
  const pixels = Buffer.concat(greys);
  const resolution = { xres: first.dpi / 25.4, yres: first.dpi / 25.4, resolutionUnit: 'inch' as const };
  if (compression === 'g4')
    for (let i = 0; i < pixels.length; i += 1) pixels[i] = (pixels[i] as number) < 150 ? 0 : 255;
  // Eight grey levels: a scanner's text mode, and LZW has something to compress.
  else
    for (let i = 0; i < pixels.length; i += 1)
      pixels[i] = Math.min(255, Math.round((pixels[i] as number) / 36) * 36 + 3);
  const image = sharp(pixels, { raw: { width, height: height * sides.length, channels: 1, pageHeight: height } });
  if (compression === 'g4')
    return image
      .toColourspace('b-w')
      .tiff({ ...resolution, compression: 'ccittfax4', bitdepth: 1 })
      .toBuffer();
  return image
    .toColourspace('b-w')
    .tiff({ ...resolution, compression: 'lzw', predictor: 'horizontal' })
    .toBuffer();
}

async function save(pdf: PDFDocument): Promise<Buffer> {
  pdf.setProducer('MFP Scan');
  pdf.setCreator('');
  const fixed = new Date(Date.UTC(2026, 10, 9));
  pdf.setCreationDate(fixed);
  pdf.setModificationDate(fixed);
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

/** Image PDF: every side one page of its own size; `leading` is a born-digital PDF whose pages come first. */
export async function packPdf(
  sides: { jpeg: Buffer; width: number; height: number; dpi: number }[],
  leading?: Buffer,
): Promise<Buffer> {
  const pdf = leading ? await PDFDocument.load(leading) : await PDFDocument.create();
  for (const side of sides) {
    const image = await pdf.embedJpg(side.jpeg);
    const size: [number, number] = [(side.width / side.dpi) * 72, (side.height / side.dpi) * 72];
    pdf.addPage(size).drawImage(image, { x: 0, y: 0, width: size[0], height: size[1] });
  }
  return save(pdf);
}

/** The PDF protected by a user password (RC4, whose key needs no chance), the same bytes every time. Needs qpdf. */
export function encryptPdf(pdf: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  writeFileSync(join(folder, 'in.pdf'), pdf);
  const flags = [
    '--static-id',
    '--allow-weak-crypto',
    '--encrypt',
    'mat-khau',
    'chu-so-huu',
    '128',
    '--use-aes=n',
    '--',
  ];
  execFileSync('qpdf', [...flags, join(folder, 'in.pdf'), join(folder, 'out.pdf')]);
  const bytes = readFileSync(join(folder, 'out.pdf'));
  rmSync(folder, { recursive: true });
  return bytes;
}
