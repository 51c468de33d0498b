import { SohoaError } from '../core/errors.ts';
import { withMemory } from './pdfium.ts';
import type { Pdfium } from './pdfium.ts';

/** A PDF held open in PDFium. `close` must be called; pages are given back by `withPage`. */
export interface PdfDocument {
  pdfium: Pdfium;
  handle: number;
  pages: number;
  /** Whether the page's dictionary is there: cheap, nothing of its content is read. */
  hasPage(index: number): boolean;
  /** Runs `use` with the loaded page, 0-based; null when the page cannot be loaded. */
  withPage<Value>(index: number, use: (page: number) => Value): Value | null;
  close(): void;
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const NEEDS_KEY = [4, 5];

/**
 * Opens a PDF. Throws SCAN_ENCRYPTED when it needs a password or certificate (one that restricts its owner only opens)
 * and SCAN_DAMAGED when it is no PDF or broken beyond repair.
 */
export function openPdfDocument(pdfium: Pdfium, bytes: Buffer): PdfDocument {
  const data = pdfium.wasmExports.malloc(bytes.length);
  if (data === 0) throw new SohoaError('SCAN_TOO_LARGE', { bytes: bytes.length });
  pdfium.HEAPU8.set(bytes, data);
  const handle = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0);
  if (handle === 0) {
    const reason = pdfium._FPDF_GetLastError();
    pdfium.wasmExports.free(data);
    throw new SohoaError(NEEDS_KEY.includes(reason) ? 'SCAN_ENCRYPTED' : 'SCAN_DAMAGED', { reason });
  }
  return {
    pdfium,
    handle,
    pages: pdfium._FPDF_GetPageCount(handle),
    hasPage: (index) => withMemory(pdfium, 8, (size) => pdfium._FPDF_GetPageSizeByIndexF(handle, index, size)) !== 0,
    withPage(index, use) {
      const page = pdfium._FPDF_LoadPage(handle, index);
      if (page === 0) return null;
      try {
        return use(page);
      } finally {
        pdfium._FPDF_ClosePage(page);
      }
    },
    close() {
      pdfium._FPDF_CloseDocument(handle);
      pdfium.wasmExports.free(data);
    },
  };
}
