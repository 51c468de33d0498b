import { stat } from 'node:fs/promises';
import { SohoaError } from '../core/errors.ts';
import type { DecodeOptions } from './decode-options.ts';
import { contentOf, extensionDiffers } from './media-type.ts';
import { openImage } from './open-image.ts';
import { openPdf } from './open-pdf.ts';
import type { OpenScan } from './open-scan-type.ts';
import { openTiff } from './open-tiff.ts';
import { readingFile } from './reading-file.ts';

export type { OpenScan } from './open-scan-type.ts';

/**
 * Opens a delivered file by its content, whatever its name says. To be called inside a worker thread: sides are
 * decoded there, one at a time. Throws SCAN_EMPTY, SCAN_TOO_LARGE, SCAN_UNSUPPORTED, SCAN_HEIC,
 * SCAN_ENCRYPTED, SCAN_DAMAGED,
 * SCAN_NO_PAGES, SCAN_TOO_MANY_PAGES, SCAN_TOO_MANY_PIXELS, and SCAN_UNREADABLE when the file system refuses.
 */
export async function openScan(path: string, options: DecodeOptions): Promise<OpenScan> {
  const { size } = await readingFile(() => stat(path));
  if (size === 0) throw new SohoaError('SCAN_EMPTY');
  if (size > options.maxBytes) throw new SohoaError('SCAN_TOO_LARGE', { bytes: size, limit: options.maxBytes });
  const content = await readingFile(() => contentOf(path));
  if (content.name === 'HEIC') throw new SohoaError('SCAN_HEIC');
  if (content.mediaType === null) throw new SohoaError('SCAN_UNSUPPORTED', { kind: content.name });
  const scan = await readingFile(() => openAs(content.mediaType!, path, options));
  if (extensionDiffers(path, scan.mediaType)) {
    scan.findings.unshift({ code: 'EXTENSION_MISMATCH', detail: { mediaType: scan.mediaType } });
  }
  return scan;
}

function openAs(mediaType: OpenScan['mediaType'], path: string, options: DecodeOptions): Promise<OpenScan> {
  switch (mediaType) {
    case 'application/pdf':
      return openPdf(path, options);
    case 'image/tiff':
      return openTiff(path, options);
    case 'image/jpeg':
    case 'image/png':
      return openImage(path, mediaType, options);
  }
}
