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
  const [before, after] = await Promise.all([scanned, kept].map(pixelsOf));
  if (before!.info.width !== after!.info.width || before!.info.height !== after!.info.height) return false;
  if (path.endsWith('.tif')) return before!.data.equals(after!.data);
  return !page.deskewed && page.rotation === 0 && isLike(before!.data, after!.data);
}

function pixelsOf(bytes: Buffer) {
  return sharp(bytes, { limitInputPixels: false })
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** Encoding anew changes a pixel by a few levels; moving the picture changes edges of letters by far more. */
function isLike(before: Buffer, after: Buffer): boolean {
  let squares = 0;
  for (let i = 0; i < before.length; i += 7) squares += (before[i]! - after[i]!) ** 2;
  return Math.sqrt(squares / (before.length / 7)) < 6;
}
