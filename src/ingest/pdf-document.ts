import { open, type FileHandle } from 'node:fs/promises';
import { isNativeError } from 'node:util/types';
import { SohoaError } from '../core/errors.ts';
import { withMemory } from './pdfium.ts';
import type { Pdfium } from './pdfium.ts';

/** A PDF held open in PDFium. `close` must be called; pages are given back by `withPage`. */
export interface PdfDocument {
  pdfium: Pdfium;
  handle: number;
  pages: number;
  /** The bytes of the file, as a view into PDFium's memory: not to be kept beyond the next call of PDFium. */
  bytes(): Buffer;
  /** Whether the page's dictionary is there: cheap, nothing of its content is read. */
  hasPage(index: number): boolean;
  /**
   * Runs `use` with the loaded page, 0-based; null when the page cannot be loaded. Throws SCAN_DAMAGED when the page
   * brings PDFium down or needs more memory than there is.
   */
  withPage<Value>(index: number, use: (page: number) => Value): Value | null;
  close(): void;
}

/** PDFium keeps a copy of every image it has met until the document is closed: after so many pages it is opened anew. */
const MOST_PAGES = 24;

/** Bytes of a file read at once. */
const PIECE = 1024 * 1024;

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const NEEDS_KEY = [4, 5];

/**
 * Opens the PDF at `path`. Throws SCAN_ENCRYPTED when it needs a password or certificate (one that restricts its owner only opens)
 * SCAN_DAMAGED when it is no PDF or broken
 * beyond repair, SCAN_TOO_LARGE when there is no room for it, and what the file system throws.
 */
export async function openPdfDocument(pdfium: Pdfium, path: string): Promise<PdfDocument> {
  const { data, length } = await readInto(pdfium, path);
  const load = () => orDamaged(() => pdfium._FPDF_LoadMemDocument(data, length, 0));
  let handle = load();
  let crashed = false;
  let used = 0;
  if (handle === 0) {
    const reason = pdfium._FPDF_GetLastError();
    pdfium.wasmExports.free(data);
    throw new SohoaError(NEEDS_KEY.includes(reason) ? 'SCAN_ENCRYPTED' : 'SCAN_DAMAGED', { reason });
  }
  return {
    pdfium,
    get handle() {
      return handle;
    },
    pages: pdfium._FPDF_GetPageCount(handle),
    bytes: () => Buffer.from(pdfium.HEAPU8.buffer, data, length),
    hasPage: (index) =>
      orDamaged(() => withMemory(pdfium, 8, (size) => pdfium._FPDF_GetPageSizeByIndexF(handle, index, size))) !== 0,
    withPage(index, use) {
      try {
        if (used === MOST_PAGES) {
          pdfium._FPDF_CloseDocument(handle);
          handle = 0;
          handle = load();
          used = 0;
        }
        used += 1;
        return withLoadedPage(pdfium, handle, index, use);
      } catch (error) {
        crashed ||= isCrash(error);
        throw isCrash(error) ? new SohoaError('SCAN_DAMAGED', { page: index + 1 }, { cause: error }) : error;
      }
    },
    close() {
      // After a crash its memory is not to be touched; it goes as a whole with this PDFium.
      if (crashed) return;
      pdfium._FPDF_CloseDocument(handle);
      pdfium.wasmExports.free(data);
    },
  };
}

/** The file's bytes in PDFium's memory, read in pieces: large files are not held twice. */
async function readInto(pdfium: Pdfium, path: string): Promise<{ data: number; length: number }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const data = pdfium.wasmExports.malloc(Math.max(1, size));
    if (data === 0) throw new SohoaError('SCAN_TOO_LARGE', { bytes: size });
    try {
      return { data, length: await readPieces(pdfium, file, data, size) };
    } catch (error) {
      pdfium.wasmExports.free(data);
      throw error;
    }
  } finally {
    await file.close();
  }
}

/** Copies at most `size` bytes of the file to `data`; the bytes there were. */
async function readPieces(pdfium: Pdfium, file: FileHandle, data: number, size: number): Promise<number> {
  const piece = Buffer.alloc(Math.min(size, PIECE));
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, size - length));
    if (bytesRead === 0) break;
    pdfium.HEAPU8.set(piece.subarray(0, bytesRead), data + length);
    length += bytesRead;
  }
  return length;
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
