import { withMemory } from './pdfium.ts';
import type { Pdfium } from './pdfium.ts';

/** The bytes of an image object as they lie in the file, decrypted, not decoded. Empty when there are none. */
export function rawBytesOf(pdfium: Pdfium, image: number): Buffer {
  const length = pdfium._FPDFImageObj_GetImageDataRaw(image, 0, 0);
  return withMemory(pdfium, length, (p) => {
    const written = pdfium._FPDFImageObj_GetImageDataRaw(image, p, length);
    return Buffer.from(pdfium.HEAPU8.subarray(p, p + Math.min(length, written)));
  });
}
