import type { PdfImage } from './pdf-page-content.ts';
import { rawBytesOf } from './pdf-raw-bytes.ts';
import type { Pdfium } from './pdfium.ts';

const JPEG_END = Buffer.from([0xff, 0xd9]);
/** The end marker may be followed by padding. */
const TAIL_BYTES = 1024;
/** Share of the pixel data that may be missing: writers forget a last row, damage takes more. */
const SLACK = 0.01;
/** Filters that give pixel rows, so that their length tells whether all are there. */
const ROWS = new Set(['', 'FlateDecode', 'LZWDecode', 'RunLengthDecode']);

/**
 * Whether an image's data is there to its end. PDFium draws what it can and leaves the rest white without a word.
 * CCITT, JBIG2 and JPEG 2000 cannot be checked this way: of them only some data is asked for.
 */
export function isPdfImageWhole(pdfium: Pdfium, image: PdfImage): boolean {
  const filter = image.filters.join();
  if (filter === 'DCTDecode') return rawBytesOf(pdfium, image.object).subarray(-TAIL_BYTES).includes(JPEG_END);
  if (!ROWS.has(filter)) return pdfium._FPDFImageObj_GetImageDataRaw(image.object, 0, 0) > 0;
  const expected = Math.ceil((image.width * image.bitsPerPixel) / 8) * image.height;
  return pdfium._FPDFImageObj_GetImageDataDecoded(image.object, 0, 0) >= expected * (1 - SLACK);
}
