import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { ReadPage } from '../../src/core/page.ts';

/**
 * Whether the picture that is kept is the one that was scanned: a scanned JPEG byte for byte (also out of a PDF), black
 * and white pixel for pixel; what the archive cannot hold as it came (PNG) may be encoded anew, but no pixel may move.
 */
export async function isUntouched(page: ReadPage, path: string): Promise<boolean> {
  const [scanned, kept] = await Promise.all([readFile(path), readFile(page.files.keep.path)]);
  if (path.endsWith('.jpg') || path.endsWith('.pdf')) return scanned.includes(kept);
  if (path.endsWith('.tif')) {
    const [before, after] = await Promise.all([scanned, kept].map((bytes) => pixelsOf(bytes, 1)));
    return before!.info.width === after!.info.width && before!.data.equals(after!.data);
  }
  const [before, after] = await Promise.all([scanned, kept].map((bytes) => pixelsOf(bytes, COARSE)));
  const same = before!.info.width === after!.info.width && before!.data.length === after!.data.length;
  return same && !page.deskewed && page.rotation === 0 && isLike(before!.data, after!.data);
}

/** px that are taken together where encoding anew is allowed: grain is not kept by JPEG, places are. */
const COARSE = 4;
/** Grey levels, root mean square: encoding anew costs 0.8, a move by one px of the scan 2.8 and more. */
const LIKE = 2;

async function pixelsOf(bytes: Buffer, coarse: number) {
  const { width } = await sharp(bytes, { limitInputPixels: false }).metadata();
  let image = sharp(bytes, { limitInputPixels: false }).greyscale().toColourspace('b-w');
  if (coarse > 1) image = image.resize(Math.round(width / coarse), null, { kernel: 'linear' });
  return image.raw().toBuffer({ resolveWithObject: true });
}

function isLike(before: Buffer, after: Buffer): boolean {
  let squares = 0;
  for (let i = 0; i < before.length; i++) squares += (before[i]! - after[i]!) ** 2;
  return Math.sqrt(squares / before.length) < LIKE;
}
