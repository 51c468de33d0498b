import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { PdfFile } from './pdf-file.ts';
import { serveFile } from './pdfium-files.ts';
import type { ServedFile } from './pdfium-files.ts';

/**
 * The functions of PDFium's C interface that are used here. The package's own classes ignore a page that fails to
 * load and reveal neither rotation, matrices nor annotations, so its module is called directly.
 */
export interface Pdfium {
  HEAPU8: Uint8Array;
  wasmExports: { malloc(bytes: number): number; free(pointer: number): void };
  _FPDF_LoadDocument(path: number, password: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_GetPageSizeByIndexF(document: number, index: number, size: number): number;
  _FPDF_GetSignatureCount(document: number): number;
  _FPDF_GetSignatureObject(document: number, index: number): number;
  _FPDFSignatureObj_GetContents(signature: number, buffer: number, length: number): number;
  _FPDFSignatureObj_GetByteRange(signature: number, buffer: number, length: number): number;
  _FPDFSignatureObj_GetSubFilter(signature: number, buffer: number, length: number): number;
  _FPDFSignatureObj_GetTime(signature: number, buffer: number, length: number): number;
  _FPDFSignatureObj_GetDocMDPPermission(signature: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDF_GetPageBoundingBox(page: number, rectangle: number): number;
  _FPDFPage_GetRotation(page: number): number;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_GetAnnot(page: number, index: number): number;
  _FPDFPage_CloseAnnot(annotation: number): void;
  _FPDFAnnot_GetSubtype(annotation: number): number;
  _FPDFAnnot_GetFlags(annotation: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFPageObj_SetMatrix(object: number, matrix: number): number;
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPageObj_GetClipPath(object: number): number;
  _FPDFPageObj_HasTransparency(object: number): number;
  _FPDFClipPath_CountPaths(clip: number): number;
  _FPDFClipPath_CountPathSegments(clip: number, path: number): number;
  _FPDFClipPath_GetPathSegment(clip: number, path: number, segment: number): number;
  _FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number;
  _FPDFPath_GetDrawMode(path: number, fill: number, stroke: number): number;
  _FPDFTextObj_GetTextRenderMode(text: number): number;
  _FPDFImageObj_GetImageMetadata(image: number, page: number, metadata: number): number;
  _FPDFImageObj_GetImageFilterCount(image: number): number;
  _FPDFImageObj_GetImageFilter(image: number, index: number, buffer: number, length: number): number;
  _FPDFImageObj_GetImageDataRaw(image: number, buffer: number, length: number): number;
  _FPDFImageObj_GetImageDataDecoded(image: number, buffer: number, length: number): number;
  _FPDFImageObj_GetBitmap(image: number): number;
  _FPDFBitmap_GetFormat(bitmap: number): number;
  _FPDFBitmap_GetWidth(bitmap: number): number;
  _FPDFBitmap_GetHeight(bitmap: number): number;
  _FPDFBitmap_GetStride(bitmap: number): number;
  _FPDFBitmap_GetBuffer(bitmap: number): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, x: number, y: number, width: number, height: number, colour: number): number;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    turn: number,
    flags: number,
  ): void;
  _FPDFDOC_InitFormFillEnvironment(document: number, form: number): number;
  _FPDFDOC_ExitFormFillEnvironment(form: number): void;
  _FPDF_SetFormFieldHighlightAlpha(form: number, alpha: number): void;
  _FORM_OnAfterLoadPage(page: number, form: number): void;
  _FORM_OnBeforeClosePage(page: number, form: number): void;
  _FPDF_FFLDraw(
    form: number,
    bitmap: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    turn: number,
    flags: number,
  ): void;
}

/**
 * Bytes one PDFium may take. A sheet of A0 in colour at 300 dpi is 420 MB as it is drawn; what inflates to more than this
 * is an attack, and is answered as one file being damaged instead of the machine running out of memory.
 */
const MOST_MEMORY = 1024 * 1024 * 1024;

let compiled: Promise<WebAssembly.Module> | null = null;

/**
 * A PDFium of its own, about 5 ms after the first, for which `file` is the file FILE_NAME. One is made for each file: a
 * hostile PDF that brings it down harms no other, and its memory is given back as a whole. `served` tells how it is
 * read.
 */
export async function loadPdfium(file: PdfFile): Promise<{ pdfium: Pdfium; served: ServedFile }> {
  compiled ??= compile();
  const module = await compiled;
  let served: ServedFile | null = null;
  const library = await PDFiumLibrary.init({
    instantiateWasm(imports, done) {
      const memory = () => instance.exports['memory'] as WebAssembly.Memory;
      const own = serveFile(withMemoryLimit(imports), file, memory);
      const instance = new WebAssembly.Instance(module, own.imports);
      served = own.served;
      // The declared type is the module; the loader in fact reads `.exports` of what it is given.
      (done as unknown as (instance: WebAssembly.Instance) => void)(instance);
      return instance.exports;
    },
  });
  return { pdfium: (library as unknown as { module: Pdfium }).module, served: served! };
}

/** The imports of PDFium with its request for more memory answered by no above the limit. */
function withMemoryLimit(imports: WebAssembly.Imports): WebAssembly.Imports {
  const env = imports['env'] as WebAssembly.ModuleImports & { emscripten_resize_heap(bytes: number): number };
  // An unsigned number of bytes, which arrives signed.
  const resize = (bytes: number) => (bytes >>> 0 > MOST_MEMORY ? 0 : env.emscripten_resize_heap(bytes));
  return { ...imports, env: { ...env, emscripten_resize_heap: resize } };
}

async function compile(): Promise<WebAssembly.Module> {
  const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  return WebAssembly.compile(await readFile(path));
}

/** Runs `use` with `bytes` of PDFium's memory and frees them whatever happens. Throws RangeError when there is no room. */
export function withMemory<Value>(pdfium: Pdfium, bytes: number, use: (pointer: number) => Value): Value {
  const pointer = pdfium.wasmExports.malloc(Math.max(1, bytes));
  if (pointer === 0) throw new RangeError(`PDFium has no room for ${bytes} bytes`);
  try {
    return use(pointer);
  } finally {
    pdfium.wasmExports.free(pointer);
  }
}

/** `count` 32-bit floats that `fill` wrote, or null when it answered 0. */
export function readFloats(pdfium: Pdfium, count: number, fill: (pointer: number) => number): number[] | null {
  return withMemory(pdfium, count * 4, (pointer) =>
    fill(pointer) === 0 ? null : [...new Float32Array(pdfium.HEAPU8.buffer, pointer, count)],
  );
}
