import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { SohoaError } from '../core/errors.ts';
import type { RawImage, SheetSide } from '../core/page-image.ts';
import type { Finding } from '../core/page.ts';
import { withTone } from './decode-image.ts';
import type { DecodedImage } from './decode-image.ts';
import type { DecodeOptions } from './decode-options.ts';
import { decodeOrSalvage } from './decode-or-salvage.ts';
import { drawPdfPage, readPdfImage } from './draw-pdf-page.ts';
import { checkPixels, encodeSide, keep, readHeader } from './open-image.ts';
import type { OpenScan } from './open-scan-type.ts';
import { isPdfImageWhole } from './is-pdf-image-whole.ts';
import { openPdfDocument } from './pdf-document.ts';
import type { PdfDocument } from './pdf-document.ts';
import { readPdfFacts } from './pdf-facts.ts';
import { readPageContent } from './pdf-page-content.ts';
import type { PageContent } from './pdf-page-content.ts';
import { readablePages } from './pdf-readable-pages.ts';
import { rawBytesOf } from './pdf-raw-bytes.ts';
import { loadPdfium } from './pdfium.ts';
import { hasSquareDots, planDrawing } from './plan-drawing.ts';

/**
 * Opens a PDF: one side a page, its text layer ignored. Pages that are named but not there are told by PAGES_MISSING.
 * Throws SCAN_ENCRYPTED, SCAN_DAMAGED, SCAN_NO_PAGES and SCAN_TOO_MANY_PAGES.
 */
export async function openPdf(path: string, options: DecodeOptions): Promise<OpenScan> {
  const bytes = await readFile(path);
  const facts = readPdfFacts(bytes);
  const document = openPdfDocument(await loadPdfium(), bytes);
  try {
    const { readable, stated } = readablePages(document, facts, options);
    return {
      mediaType: 'application/pdf',
      sides: readable.length,
      findings: readable.length < stated ? [{ code: 'PAGES_MISSING', detail: { stated, read: readable.length } }] : [],
      side: (n) =>
        decodeSide(
          document,
          { index: readable[n - 1]!, sheet: n, many: stated > 1, plain: facts.plainImages },
          options,
        ),
      close: () => Promise.resolve(document.close()),
    };
  } catch (error) {
    document.close();
    throw error;
  }
}

interface PageRef {
  index: number;
  sheet: number;
  many: boolean;
  plain: boolean;
}

interface Jpeg {
  bytes: Buffer;
  dpi: number;
}

interface Pixels {
  raw: RawImage;
  /** Quarter turns clockwise still to be made. */
  quarterTurns: number;
  dpi: number;
  /** The source is black and white. */
  bilevel: boolean;
}

async function decodeSide(
  document: PdfDocument,
  ref: PageRef,
  options: DecodeOptions,
): Promise<{ side: SheetSide; findings: Finding[] }> {
  const { sheet } = ref;
  const jpeg = ref.plain ? withContent(document, ref, options, (_, content) => takeJpeg(document, content)) : null;
  const header = jpeg && (await readHeader(jpeg.bytes).catch(() => null));
  // CMYK and other rarities are left to PDFium, which knows the page's colour space.
  if (!jpeg || !header?.keepable) return decodePixels(document, ref, options);
  checkPixels(header.width, header.height, sheet, options);
  const input = { bytes: jpeg.bytes, maxPixels: options.maxPixels };
  const { image, findings } = await decodeOrSalvage(input, { sheet, oneOfMany: ref.many, warningsCount: true });
  const original = findings.length === 0 ? keep(jpeg.bytes, image) : null;
  return encodeSide(image, { sheet, stated: jpeg.dpi, original, findings }, options);
}

async function decodePixels(document: PdfDocument, ref: PageRef, options: DecodeOptions) {
  const { sheet } = ref;
  const { pixels, whole } = withContent(document, ref, options, (page, content) => ({
    pixels: (ref.plain ? takePixels(document, content) : null) ?? draw(document, page, content, sheet, options),
    whole: content.images.every((image) => isPdfImageWhole(document.pdfium, image)),
  }));
  if (!whole && !ref.many) throw new SohoaError('SCAN_DAMAGED', { sheet });
  const findings = whole ? [] : [{ code: 'PAGE_DAMAGED', detail: { sheet }, sheet }];
  const image = withTone(await turn(pixels.raw, pixels.quarterTurns));
  const kept = pixels.bilevel ? toBilevel(image) : image;
  return encodeSide(kept, { sheet, stated: pixels.dpi, original: null, findings }, options);
}

/** Loads the page, refuses images over the limit, and closes the page when `use` is done. */
function withContent<Value>(
  document: PdfDocument,
  { index, sheet }: PageRef,
  options: DecodeOptions,
  use: (page: number, content: PageContent) => Value,
): Value {
  const done = document.withPage(index, (page) => {
    const content = readPageContent(document.pdfium, page);
    content.images.forEach((image) => checkPixels(image.width, image.height, sheet, options));
    return { value: use(page, content) };
  });
  if (done === null) throw new SohoaError('SCAN_DAMAGED', { sheet });
  return done.value;
}

/** The bytes of the page's one image when it is a JPEG that lies there as it was scanned. */
function takeJpeg({ pdfium }: PdfDocument, { onlyImage, quarterTurns }: PageContent): Jpeg | null {
  if (!onlyImage || quarterTurns !== 0 || !hasSquareDots(onlyImage)) return null;
  if (onlyImage.filters.join() !== 'DCTDecode') return null;
  const bytes = rawBytesOf(pdfium, onlyImage.object);
  // What does not begin as a JPEG is left to PDFium.
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? { bytes, dpi: (onlyImage.dpi.x + onlyImage.dpi.y) / 2 } : null;
}

/** The pixels of the page's one image; null when the page must be drawn. */
function takePixels({ pdfium }: PdfDocument, { onlyImage, quarterTurns }: PageContent): Pixels | null {
  if (!onlyImage || !hasSquareDots(onlyImage)) return null;
  const raw = readPdfImage(pdfium, onlyImage.object);
  const dpi = (onlyImage.dpi.x + onlyImage.dpi.y) / 2;
  return raw && { raw, quarterTurns, dpi, bilevel: onlyImage.bitsPerPixel === 1 };
}

function draw(
  document: PdfDocument,
  page: number,
  content: PageContent,
  sheet: number,
  options: DecodeOptions,
): Pixels {
  const { width, height, dpi } = planDrawing(content, options);
  checkPixels(width, height, sheet, options);
  const raw = drawPdfPage(document, page, width, height);
  return { raw, quarterTurns: 0, dpi, bilevel: content.onlyImage?.bitsPerPixel === 1 };
}

/** `quarterTurns` clockwise, exact. */
async function turn(raw: RawImage, quarterTurns: number): Promise<RawImage> {
  if (quarterTurns % 4 === 0) return raw;
  const { width, height, channels } = raw;
  const { data, info } = await sharp(raw.data, { raw: { width, height, channels }, limitInputPixels: false })
    .rotate(quarterTurns * 90)
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height, channels };
}

/** A black and white image that was smoothed while it was drawn is black and white again. */
function toBilevel(image: DecodedImage): DecodedImage {
  if (image.tone !== 'grey') return image;
  return { raw: { ...image.raw, data: image.raw.data.map((value) => (value < 128 ? 0 : 255)) }, tone: 'bilevel' };
}
