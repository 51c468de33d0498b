import { openPdfDocument } from './pdf-document.ts';
import { withMemory } from './pdfium.ts';
import type { Pdfium } from './pdfium.ts';

/** A signature of a PDF's form, unchecked. */
export interface ListedSignature {
  /** As many numbers as the file states. */
  byteRange: number[];
  /** SubFilter */
  format: string;
  /** The signing time its dictionary claims, as PDF writes dates; empty when none. */
  claimedAt: string;
  /** DocMDP of a certification: 1 to 3; 0 when it is none. */
  permission: number;
  inForm: true;
}

/** Fields looked at; a file has one to five. */
const MOST_FIELDS = 256;
/** bytes of a name or date, and numbers of a byte range, that are looked at */
const LONGEST = 256;

/**
 * The signatures in the form of the PDF at `path`; fields nobody has signed are left out. Throws SCAN_ENCRYPTED, SCAN_DAMAGED and
 * what the file system throws.
 */
export async function listPdfSignatures(path: string): Promise<ListedSignature[]> {
  const document = await openPdfDocument(path);
  try {
    return document.withWhole((handle) => list(document.pdfium, handle));
  } finally {
    document.close();
  }
}

function list(pdfium: Pdfium, handle: number): ListedSignature[] {
  const count = Math.min(MOST_FIELDS, pdfium._FPDF_GetSignatureCount(handle));
  const listed: ListedSignature[] = [];
  for (let index = 0; index < count; index += 1) {
    const signature = pdfium._FPDF_GetSignatureObject(handle, index);
    if (signature === 0 || pdfium._FPDFSignatureObj_GetContents(signature, 0, 0) === 0) continue;
    const text = (read: (buffer: number, length: number) => number) =>
      withMemory(pdfium, LONGEST, (buffer) => {
        const length = read(buffer, LONGEST);
        if (length === 0 || length > LONGEST) return '';
        return Buffer.from(pdfium.HEAPU8.slice(buffer, buffer + length))
          .toString('latin1')
          .replace(/\0[\s\S]*$/, '');
      });
    const byteRange = withMemory(pdfium, LONGEST * 4, (buffer) => {
      const numbers = pdfium._FPDFSignatureObj_GetByteRange(signature, buffer, LONGEST);
      return [...new Int32Array(pdfium.HEAPU8.slice(buffer, buffer + 4 * Math.min(LONGEST, numbers)).buffer)];
    });
    listed.push({
      byteRange,
      format: text((buffer, length) => pdfium._FPDFSignatureObj_GetSubFilter(signature, buffer, length)),
      claimedAt: text((buffer, length) => pdfium._FPDFSignatureObj_GetTime(signature, buffer, length)),
      permission: pdfium._FPDFSignatureObj_GetDocMDPPermission(signature),
      inForm: true,
    });
  }
  return listed;
}
