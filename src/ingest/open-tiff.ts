import { access, open, stat } from 'node:fs/promises';
import { SohoaError } from '../core/errors.ts';
import type { DecodeOptions } from './decode-options.ts';
import { decodeOrSalvage } from './decode-or-salvage.ts';
import { checkPixels, encodeSide } from './open-image.ts';
import type { OpenScan } from './open-scan-type.ts';
import { readingFile } from './reading-file.ts';
import { readTiffDirectories } from './tiff-directories.ts';
import type { TiffChain, TiffDirectory } from './tiff-directories.ts';

/**
 * Opens a TIFF: one side a page, thumbnails and masks left out. Pages whose data is not in the file are told by
 * PAGES_MISSING, or SCAN_DAMAGED when none is whole.
 */
export async function openTiff(path: string, options: DecodeOptions): Promise<OpenScan> {
  const chain = await readChain(path, options);
  const sheets = sheetsOf(chain);
  if (sheets.length > options.maxPages) throw new SohoaError('SCAN_TOO_MANY_PAGES', { limit: options.maxPages });
  sheets.forEach((page, i) => checkPixels(page.width, page.height, i + 1, options));
  const whole = sheets.filter((page) => page.complete && page.width > 0 && page.height > 0);
  if (whole.length === 0) throw new SohoaError(sheets.length === 0 && !chain.cut ? 'SCAN_NO_PAGES' : 'SCAN_DAMAGED');
  // A broken chain tells of at least one page more.
  const stated = sheets.length + (chain.cut ? 1 : 0);
  const lost = whole.length < stated;
  return {
    mediaType: 'image/tiff',
    sides: whole.length,
    findings: lost ? [{ code: 'PAGES_MISSING', detail: { stated, read: whole.length } }] : [],
    side: (n) => decodeSide(path, whole[n - 1]!, n, stated > 1, options),
    close: () => Promise.resolve(),
  };
}

async function readChain(path: string, options: DecodeOptions): Promise<TiffChain> {
  const { size } = await stat(path);
  const handle = await open(path, 'r');
  try {
    return await readTiffDirectories(handle, size, options.maxPages);
  } finally {
    await handle.close();
  }
}

function sheetsOf(chain: TiffChain): TiffDirectory[] {
  const sheets = chain.directories.filter((page) => !page.auxiliary);
  return sheets.length > 0 ? sheets : chain.directories;
}

async function decodeSide(
  path: string,
  page: TiffDirectory,
  sheet: number,
  oneOfMany: boolean,
  options: DecodeOptions,
) {
  // The decoder calls a file it cannot open a damaged one.
  await readingFile(() => access(path));
  const stretch = squarePixels(page);
  const input = { source: path, page: page.index, maxPixels: options.maxPixels, ...(stretch && { stretch }) };
  const dpi = page.xDpi === null ? null : Math.max(page.xDpi, page.yDpi ?? 0);
  const { image, findings } = await decodeOrSalvage(input, { sheet, oneOfMany, warningsCount: false });
  return encodeSide(image, { sheet, stated: dpi, original: null, findings }, options);
}

/** Fax machines state other dots across than down (204 x 98, ITU-T T.4): the factors that make the dots square. */
function squarePixels({ xDpi, yDpi }: TiffDirectory): { x: number; y: number } | null {
  if (xDpi === null || yDpi === null || Math.abs(xDpi / yDpi - 1) < 0.02) return null;
  const dpi = Math.max(xDpi, yDpi);
  if (dpi / Math.min(xDpi, yDpi) > 4) return null;
  return { x: dpi / xDpi, y: dpi / yDpi };
}
