import { isNativeError } from 'node:util/types';
import { SohoaError } from '../core/errors.ts';
import { openPdfFile } from './pdf-file.ts';
import type { PdfFile } from './pdf-file.ts';
import { loadPdfium, withMemory } from './pdfium.ts';
import type { Pdfium } from './pdfium.ts';
import { FILE_NAME } from './pdfium-files.ts';
import type { ServedFile } from './pdfium-files.ts';

/** A PDF held open in PDFium. `close` must be called; pages are given back by `withPage`. */
export interface PdfDocument {
  pdfium: Pdfium;
  handle: number;
  pages: number;
  /** What PDFium reads from. */
  file: PdfFile;
  /** Whether the page's dictionary is there: cheap, nothing of its content is read. */
  hasPage(index: number): boolean;
  /**
   * Runs `use` with the loaded page, 0-based; null when the page cannot be loaded. Throws SCAN_DAMAGED when the page
   * brings PDFium down or needs more memory than there is, and what the file system throws.
   */
  withPage<Value>(index: number, use: (page: number) => Value): Value | null;
  /** Runs `use` on the document as a whole. Throws SCAN_DAMAGED when that brings PDFium down. */
  withWhole<Value>(use: (handle: number) => Value): Value;
  close(): void;
}

/**
 * PDFium keeps a copy of every image it has met until the document is closed: after so many pages, or so many bytes read,
 * it is opened anew.
 */
const MOST = { pages: 24, bytes: 8 * 1024 * 1024 };

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const NEEDS_KEY = [4, 5];

/**
 * Opens the PDF at `path`. Throws SCAN_ENCRYPTED when it needs a password or certificate (one that restricts its owner
 * only opens), SCAN_DAMAGED when it is no PDF or broken beyond repair, and what the file system throws.
 */
export async function openPdfDocument(path: string): Promise<PdfDocument> {
  const file = openPdfFile(path);
  try {
    return await openIn(file);
  } catch (error) {
    file.close();
    throw error;
  }
}

async function openIn(file: PdfFile): Promise<PdfDocument> {
  const { pdfium, served } = await loadPdfium(file);
  const load = () => orDamaged(() => loadFrom(pdfium));
  let handle = load();
  let crashed = false;
  let pages = 0;
  if (handle === 0) throwWhy(served, pdfium._FPDF_GetLastError());
  served.read = 0;
  return {
    pdfium,
    file,
    get handle() {
      return handle;
    },
    pages: pdfium._FPDF_GetPageCount(handle),
    hasPage: (index) =>
      orDamaged(() => withMemory(pdfium, 8, (size) => pdfium._FPDF_GetPageSizeByIndexF(handle, index, size))) !== 0,
    withPage(index, use) {
      try {
        if (pages === MOST.pages || served.read > MOST.bytes) {
          pdfium._FPDF_CloseDocument(handle);
          handle = 0;
          handle = load();
          if (handle === 0) throwWhy(served, pdfium._FPDF_GetLastError());
          pages = 0;
          served.read = 0;
        }
        pages += 1;
        const value = withLoadedPage(pdfium, handle, index, use);
        if (served.failure) throw served.failure;
        return value;
      } catch (error) {
        crashed ||= isCrash(error);
        throw isCrash(error) ? new SohoaError('SCAN_DAMAGED', { page: index + 1 }, { cause: error }) : error;
      }
    },
    withWhole(use) {
      try {
        return use(handle);
      } catch (error) {
        crashed ||= isCrash(error);
        throw isCrash(error) ? new SohoaError('SCAN_DAMAGED', { reason: 'crash' }, { cause: error }) : error;
      }
    },
    close() {
      // After a crash its memory is not to be touched; it goes as a whole with this PDFium.
      if (!crashed) pdfium._FPDF_CloseDocument(handle);
      file.close();
    },
  };
}

/** Handle of the document; 0 when it cannot be opened. */
function loadFrom(pdfium: Pdfium): number {
  const name = Buffer.from(`${FILE_NAME}\0`);
  return withMemory(pdfium, name.length, (path) => {
    pdfium.HEAPU8.set(name, path);
    return pdfium._FPDF_LoadDocument(path, 0);
  });
}

function throwWhy(served: ServedFile, reason: number): never {
  throw served.failure ?? new SohoaError(NEEDS_KEY.includes(reason) ? 'SCAN_ENCRYPTED' : 'SCAN_DAMAGED', { reason });
}

function withLoadedPage<Value>(
  pdfium: Pdfium,
  handle: number,
  index: number,
  use: (page: number) => Value,
): Value | null {
  const page = pdfium._FPDF_LoadPage(handle, index);
  if (page === 0) return null;
  try {
    return use(page);
  } finally {
    pdfium._FPDF_ClosePage(page);
  }
}

function orDamaged<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (isCrash(error)) throw new SohoaError('SCAN_DAMAGED', { reason: 'crash' }, { cause: error });
    throw error;
  }
}

/** A trap of WebAssembly, an abort of the library, or no room left. By name: errors come from other realms, too. */
function isCrash(error: unknown): boolean {
  return isNativeError(error) && (error.name === 'RuntimeError' || error.name === 'RangeError');
}
