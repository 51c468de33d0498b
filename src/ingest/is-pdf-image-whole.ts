import type { PdfDocument } from './pdf-document.ts';
import { bitsPerComponent, imageDictionaries } from './pdf-image-dictionary.ts';
import type { PdfImage } from './pdf-page-content.ts';
import { rawBytesOf } from './pdf-raw-bytes.ts';

const JPEG_END = Buffer.from([0xff, 0xd9]);
/** The end marker may be followed by padding. */
const TAIL_BYTES = 1024;
/** Share of the pixel data that may be missing: writers forget a last row, damage takes more. */
const SLACK = 0.01;
/** Filters that give pixel rows, so that their length tells whether all are there. */
const ROWS = new Set(['', 'FlateDecode', 'LZWDecode', 'RunLengthDecode']);

/** Samples a pixel of FPDF_COLORSPACE_ grey, RGB, CMYK, calibrated, Lab, ICC, Separation, DeviceN, Indexed. */
const SAMPLES: Record<number, number> = { 1: 1, 2: 3, 3: 4, 4: 1, 5: 3, 6: 3, 8: 1, 10: 1 };

/**
 * Whether an image's data is there to its end. PDFium draws what it can and leaves the rest white without a word.
 * CCITT, JBIG2 and JPEG 2000 cannot be checked this way: of them only some data is asked for.
 */
export function isPdfImageWhole(document: PdfDocument, image: PdfImage): boolean {
  const { pdfium } = document;
  const filter = image.filters.join();
  if (filter === 'DCTDecode') return rawBytesOf(pdfium, image.object).subarray(-TAIL_BYTES).includes(JPEG_END);
  if (!ROWS.has(filter)) return pdfium._FPDFImageObj_GetImageDataRaw(image.object, 0, 0) > 0;
  const there = pdfium._FPDFImageObj_GetImageDataDecoded(image.object, 0, 0);
  const expected = (bits: number) => Math.ceil((image.width * bits) / 8) * image.height * (1 - SLACK);
  // PDFium tells the depth it decodes to, which is at least that of the file up to 8 bits a sample.
  if (there >= expected(image.bitsPerPixel)) return true;
  return there >= expected(fewestBits(document, image));
}

/** Bytes a row, and in all, that a blank page takes at most in any of these codes. */
const BLANK_BYTES = { row: 4, all: 512 };

/**
 * True when an image's code is too long for a page of one tone. Where such a page came out, PDFium could not read the
 * code: it says nothing of that.
 */
export function isMoreThanBlank({ pdfium }: PdfDocument, { object, filters, height }: PdfImage): boolean {
  if (ROWS.has(filters.join()) || filters.includes('DCTDecode')) return false;
  return pdfium._FPDFImageObj_GetImageDataRaw(object, 0, 0) > BLANK_BYTES.row * height + BLANK_BYTES.all;
}

/** Bits a pixel has at least in the file. */
function fewestBits(document: PdfDocument, image: PdfImage): number {
  if (image.bitsPerPixel === 1) return 1;
  const bits = bitsPerComponent(imageDictionaries(document.file, rawBytesOf(document.pdfium, image.object)));
  const samples = SAMPLES[image.colourSpace] ?? 1;
  // Where the dictionary cannot be found: 2 bits are what palettes and greys of few steps have.
  return (bits ?? 2) * samples;
}
