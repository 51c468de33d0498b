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

/** What PDFium gave before the page was closed again: encoded bytes or pixels. */
type Taken =
  | { kind: 'jpeg'; bytes: Buffer; dpi: number }
  | { kind: 'pixels'; raw: RawImage; quarterTurns: number; dpi: number; bilevel: boolean };

async function decodeSide(
  document: PdfDocument,
  ref: PageRef,
  options: DecodeOptions,
): Promise<{ side: SheetSide; findings: Finding[] }> {
  const { sheet } = ref;
  const taken = takePage(document, ref, options, true);
  if (taken.kind === 'pixels') return fromPixels(taken, sheet, options);
  const header = await readHeader(taken.bytes).catch(() => null);
  if (!header?.keepable) return fromPixels(takePage(document, ref, options, false), sheet, options);
  checkPixels(header.width, header.height, sheet, options);
  const input = { bytes: taken.bytes, maxPixels: options.maxPixels };
  const { image, findings } = await decodeOrSalvage(input, { sheet, oneOfMany: ref.many, warningsCount: true });
  const original = findings.length === 0 ? keep(taken.bytes, image) : null;
  return encodeSide(image, { sheet, stated: taken.dpi, original, findings }, options);
}

async function fromPixels(taken: Taken, sheet: number, options: DecodeOptions) {
  if (taken.kind !== 'pixels') throw new SohoaError('INTERNAL', { reason: 'a drawn page has pixels', sheet });
  const image = withTone(await turn(taken.raw, taken.quarterTurns));
  return encodeSide(
    taken.bilevel ? toBilevel(image) : image,
    { sheet, stated: taken.dpi, original: null, findings: [] },
    options,
  );
}

/** Loads the page, takes what is needed and closes it. */
function takePage(
  document: PdfDocument,
  { index, sheet, plain }: PageRef,
  options: DecodeOptions,
  allowJpeg: boolean,
): Taken {
  const taken = document.withPage(index, (page) => {
    const content = readPageContent(document.pdfium, page);
    content.images.forEach((image) => checkPixels(image.width, image.height, sheet, options));
    return takeImage(document, content, plain, allowJpeg) ?? draw(document, page, content, sheet, options);
  });
  if (taken === null) throw new SohoaError('SCAN_DAMAGED', { sheet });
  return taken;
}

/** The page's one image: its JPEG bytes, or its own pixels. Null when the page must be drawn. */
function takeImage({ pdfium }: PdfDocument, content: PageContent, plain: boolean, allowJpeg: boolean): Taken | null {
  const image = content.onlyImage;
  if (!image || !plain || !hasSquareDots(image)) return null;
  const dpi = (image.dpi.x + image.dpi.y) / 2;
  if (allowJpeg && content.quarterTurns === 0 && image.filters.join() === 'DCTDecode') {
    const bytes = rawBytesOf(pdfium, image.object);
    // Raw JPEG bytes begin with SOI; anything else (a filter unknown here) goes the way of pixels.
    if (bytes[0] === 0xff && bytes[1] === 0xd8) return { kind: 'jpeg', bytes, dpi };
  }
  const raw = readPdfImage(pdfium, image.object);
  return raw && { kind: 'pixels', raw, quarterTurns: content.quarterTurns, dpi, bilevel: image.bitsPerPixel === 1 };
}

function draw(document: PdfDocument, page: number, content: PageContent, sheet: number, options: DecodeOptions): Taken {
  const { width, height, dpi } = planDrawing(content, options);
  checkPixels(width, height, sheet, options);
  const raw = drawPdfPage(document, page, width, height);
  return { kind: 'pixels', raw, quarterTurns: 0, dpi, bilevel: content.onlyImage?.bitsPerPixel === 1 };
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
