import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { SohoaError } from '../core/errors.ts';
import type { RawImage, SheetSide } from '../core/page-image.ts';
import type { Finding } from '../core/page.ts';
import { giveBack } from '../core/give-back.ts';
import type { DecodedImage } from './decode-image.ts';
import type { DecodeOptions } from './decode-options.ts';
import { decodeOrSalvage } from './decode-or-salvage.ts';
import { drawPdfPage, readPdfImage } from './draw-pdf-page.ts';
import { checkPixels, encodeSide, keep, readHeader } from './open-image.ts';
import type { OpenScan } from './open-scan-type.ts';
import { isMoreThanBlank, isPdfImageWhole } from './is-pdf-image-whole.ts';
import { withTone } from './measure-tone.ts';
import { openPdfDocument } from './pdf-document.ts';
import type { PdfDocument } from './pdf-document.ts';
import { readPdfFacts } from './pdf-facts.ts';
import { imageDictionaries, isPlain } from './pdf-image-dictionary.ts';
import { readPageContent } from './pdf-page-content.ts';
import type { PageContent } from './pdf-page-content.ts';
import { readablePages } from './pdf-readable-pages.ts';
import type { UserUnit } from './pdf-user-unit.ts';
import { rawBytesOf } from './pdf-raw-bytes.ts';
import { hasSquareDots, planDrawing } from './plan-drawing.ts';
import { snapPdfImages } from './snap-pdf-images.ts';

/**
 * Opens a PDF: one side a page, its text layer ignored. Pages that are named but not there are told by PAGES_MISSING.
 * Throws SCAN_ENCRYPTED, SCAN_DAMAGED, SCAN_NO_PAGES and SCAN_TOO_MANY_PAGES.
 */
export async function openPdf(path: string, options: DecodeOptions): Promise<OpenScan> {
  const document = await openPdfDocument(path);
  try {
    const facts = document.file.withAll(readPdfFacts);
    const { readable, stated } = readablePages(document, facts, options);
    return {
      mediaType: 'application/pdf',
      sides: readable.length,
      findings: readable.length < stated ? [{ code: 'PAGES_MISSING', detail: { stated, read: readable.length } }] : [],
      side: (n) =>
        decodeSide(
          document,
          { index: readable[n - 1]!, sheet: n, many: stated > 1, plain: facts.plainImages, units: facts.userUnits },
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
  /** No image of the file is masked or inverted: none needs to be looked up. */
  plain: boolean;
  units: UserUnit[];
}

interface Jpeg {
  bytes: Buffer;
  dpi: number;
}

interface Pixels {
  raw: RawImage;
  /** Quarter turns clockwise still to be made. */
  quarterTurns: number;
  /** Dots per inch before those turns. */
  dpi: { x: number; y: number };
}

/** FPDF_COLORSPACE_ grey, RGB, their calibrated forms and ICC: a JPEG in one of them looks alike outside of the PDF. */
const PLAIN_SPACES = [1, 2, 4, 5, 7];

async function decodeSide(
  document: PdfDocument,
  ref: PageRef,
  options: DecodeOptions,
): Promise<{ side: SheetSide; findings: Finding[] }> {
  const { sheet } = ref;
  const jpeg = withContent(document, ref, options, (_, content) => takeJpeg(document, content, ref));
  const header = jpeg && (await readHeader(jpeg.bytes).catch(() => null));
  // CMYK and other rarities are left to PDFium, which knows the page's colour space.
  if (!jpeg || !header?.keepable) return decodePixels(document, ref, options);
  checkPixels(header.width, header.height, sheet, options);
  const input = { source: jpeg.bytes, maxPixels: options.maxPixels };
  const { image, findings } = await decodeOrSalvage(input, { sheet, oneOfMany: ref.many, warningsCount: true });
  const original = findings.length === 0 ? keep(jpeg.bytes, image) : null;
  return encodeSide(image, { sheet, stated: jpeg.dpi, original, findings }, options);
}

async function decodePixels(document: PdfDocument, ref: PageRef, options: DecodeOptions) {
  const { sheet } = ref;
  const { toned, pixels, whole } = withContent(document, ref, options, (page, content) => {
    const pixels = takePixels(document, content, ref) ?? draw(document, page, content, sheet, options);
    const toned = withTone(pixels.raw);
    const lost = isUniform(toned) && content.images.some((image) => isMoreThanBlank(document, image));
    return { toned, pixels, whole: !lost && content.images.every((image) => isPdfImageWhole(document, image)) };
  });
  if (!whole && !ref.many) throw new SohoaError('SCAN_DAMAGED', { sheet });
  const findings = whole ? [] : [{ code: 'PAGE_DAMAGED', detail: { sheet }, sheet }];
  const squared = await squareAndTurn(toned, pixels, sheet, options);
  return encodeSide(squared, { sheet, stated: squared.dpi, original: null, findings }, options);
}

function isUniform({ raw, tone }: DecodedImage): boolean {
  return tone === 'bilevel' && raw.data.every((value) => value === raw.data[0]);
}

/** Loads the page, refuses images over the limit, and closes the page when `use` is done. */
function withContent<Value>(
  document: PdfDocument,
  { index, sheet, units }: PageRef,
  options: DecodeOptions,
  use: (page: number, content: PageContent) => Value,
): Value {
  const done = document.withPage(index, (page) => {
    const content = readPageContent(document.pdfium, page, units);
    content.images.forEach((image) => checkPixels(image.width, image.height, sheet, options));
    return { value: use(page, content) };
  });
  if (done === null) throw new SohoaError('SCAN_DAMAGED', { sheet });
  return done.value;
}

/** The bytes of the page's one image when it is a JPEG that lies there as it was scanned. */
function takeJpeg(document: PdfDocument, { onlyImage, quarterTurns }: PageContent, { plain }: PageRef): Jpeg | null {
  if (!onlyImage || quarterTurns !== 0 || !hasSquareDots(onlyImage.dpi)) return null;
  if (onlyImage.filters.join() !== 'DCTDecode' || !PLAIN_SPACES.includes(onlyImage.colourSpace)) return null;
  const bytes = rawBytesOf(document.pdfium, onlyImage.object);
  // What does not begin as a JPEG is left to PDFium.
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || !(plain || isPlainImage(document, bytes))) return null;
  return { bytes, dpi: (onlyImage.dpi.x + onlyImage.dpi.y) / 2 };
}

function isPlainImage(document: PdfDocument, raw: Buffer): boolean {
  const dictionaries = imageDictionaries(document.file, raw);
  return dictionaries.length > 0 && dictionaries.every(isPlain);
}

/** The pixels of the page's one image; null when the page must be drawn. */
function takePixels(document: PdfDocument, { onlyImage, quarterTurns }: PageContent, { plain }: PageRef) {
  if (!onlyImage) return null;
  const { pdfium } = document;
  if (!plain && !isPlainImage(document, rawBytesOf(pdfium, onlyImage.object))) return null;
  const raw = readPdfImage(pdfium, onlyImage.object);
  return raw && { raw, quarterTurns, dpi: onlyImage.dpi };
}

function draw(
  document: PdfDocument,
  page: number,
  content: PageContent,
  sheet: number,
  options: DecodeOptions,
): Pixels {
  const drawing = planDrawing(content, options);
  const { across, down, dpi } = drawing;
  checkPixels(across, down, sheet, options);
  snapPdfImages(document.pdfium, content, drawing);
  const turned = content.quarterTurns % 2 !== 0;
  const raw = drawPdfPage(document, page, turned ? down : across, turned ? across : down);
  return { raw, quarterTurns: 0, dpi: turned ? { x: dpi.y, y: dpi.x } : dpi };
}

/**
 * Makes fax dots square (their rows are repeated; greys are resampled) and turns clockwise, exactly.
 * Dots that are nearly square are kept as they are.
 */
async function squareAndTurn(
  { raw, tone }: DecodedImage,
  { quarterTurns, dpi }: Pixels,
  sheet: number,
  options: DecodeOptions,
): Promise<DecodedImage & { dpi: number }> {
  const square = hasSquareDots(dpi);
  const most = square ? (dpi.x + dpi.y) / 2 : Math.max(dpi.x, dpi.y);
  if (square && quarterTurns % 4 === 0) return { raw, tone, dpi: most };
  let image = rawSharp(raw);
  if (!square) {
    const [width, height] = [Math.round((raw.width * most) / dpi.x), Math.round((raw.height * most) / dpi.y)];
    checkPixels(width, height, sheet, options);
    image = image.resize(width, height, { fit: 'fill', kernel: tone === 'bilevel' ? 'nearest' : 'cubic' });
    if (quarterTurns % 4 !== 0) image = rawSharp(await toRaw(image, raw.channels));
  }
  return { raw: await toRaw(image.rotate(quarterTurns * 90), raw.channels), tone, dpi: most };
}

function rawSharp({ data, width, height, channels }: RawImage): Sharp {
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: false });
}

async function toRaw(image: Sharp, channels: RawImage['channels']): Promise<RawImage> {
  const { data, info } = await image
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const own = { data: new Uint8Array(data), width: info.width, height: info.height, channels };
  giveBack(data);
  return own;
}
