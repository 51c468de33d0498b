import type { RawImage } from '../core/page-image.ts';
import type { PdfDocument } from './pdf-document.ts';
import { withMemory } from './pdfium.ts';
import type { Pdfium } from './pdfium.ts';

const BGR = 2;
const FORMAT_BYTES: Record<number, number> = { 1: 1, 2: 3, 3: 4, 4: 4 };
/** FPDF_ANNOT: stamps and notes are visible. FPDF_REVERSE_BYTE_ORDER: RGB instead of BGR. */
const FLAGS = 0x01 | 0x10;
const WHITE = 0xffffffff;
/** Size of FPDF_FORMFILLINFO with room to spare, all callbacks absent. */
const FORM_INFO_BYTES = 256;

/** Draws a loaded page, upright by its /Rotate, on white at `width` x `height` px, with annotations and form fields. */
export function drawPdfPage(document: PdfDocument, page: number, width: number, height: number): RawImage {
  const { pdfium } = document;
  const stride = width * 3;
  return withMemory(pdfium, stride * height, (buffer) => {
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGR, buffer, stride);
    if (bitmap === 0) throw new RangeError('PDFium could not make a bitmap');
    try {
      pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS);
      drawFormFields(document, page, bitmap, width, height);
    } finally {
      pdfium._FPDFBitmap_Destroy(bitmap);
    }
    return { data: pdfium.HEAPU8.slice(buffer, buffer + stride * height), width, height, channels: 3 };
  });
}

/** What was filled into a form is drawn by a second pass of its own. */
function drawFormFields(
  { pdfium, handle }: PdfDocument,
  page: number,
  bitmap: number,
  width: number,
  height: number,
): void {
  withMemory(pdfium, FORM_INFO_BYTES, (info) => {
    pdfium.HEAPU8.fill(0, info, info + FORM_INFO_BYTES);
    new DataView(pdfium.HEAPU8.buffer).setUint32(info, 1, true);
    const form = pdfium._FPDFDOC_InitFormFillEnvironment(handle, info);
    if (form === 0) return;
    try {
      pdfium._FPDF_SetFormFieldHighlightAlpha(form, 0);
      pdfium._FORM_OnAfterLoadPage(page, form);
      pdfium._FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, FLAGS);
      pdfium._FORM_OnBeforeClosePage(page, form);
    } finally {
      pdfium._FPDFDOC_ExitFormFillEnvironment(form);
    }
  });
}

/** The pixels of an image object as they lie in the file, decoded, unturned; null when PDFium cannot decode it. */
export function readPdfImage(pdfium: Pdfium, object: number): RawImage | null {
  const bitmap = pdfium._FPDFImageObj_GetBitmap(object);
  if (bitmap === 0) return null;
  try {
    const bytes = FORMAT_BYTES[pdfium._FPDFBitmap_GetFormat(bitmap)];
    const width = pdfium._FPDFBitmap_GetWidth(bitmap);
    const height = pdfium._FPDFBitmap_GetHeight(bitmap);
    const stride = pdfium._FPDFBitmap_GetStride(bitmap);
    if (bytes === undefined) return null;
    const start = pdfium._FPDFBitmap_GetBuffer(bitmap);
    const source = pdfium.HEAPU8.subarray(start, start + stride * height);
    return copyRows(source, { width, height, stride, bytes });
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
  }
}

function copyRows(
  source: Uint8Array,
  { width, height, stride, bytes }: { width: number; height: number; stride: number; bytes: number },
): RawImage {
  const channels = bytes === 1 ? 1 : 3;
  const data = new Uint8Array(width * height * channels);
  for (let y = 0, to = 0; y < height; y += 1) {
    const row = y * stride;
    if (channels === 1) {
      data.set(source.subarray(row, row + width), to);
      to += width;
      continue;
    }
    for (let from = row; from < row + width * bytes; from += bytes, to += 3) {
      data[to] = source[from + 2]!;
      data[to + 1] = source[from + 1]!;
      data[to + 2] = source[from]!;
    }
  }
  return { data, width, height, channels };
}
