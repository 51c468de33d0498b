import { deflateSync } from 'node:zlib';
import type { PDFContext } from 'pdf-lib';
import { PDFRawStream } from 'pdf-lib';

/** A Flate-compressed stream of `bytes`; `extra` numbers join its dictionary. */
export function packedStream(context: PDFContext, bytes: Uint8Array, extra: Record<string, number> = {}): PDFRawStream {
  return PDFRawStream.of(context.obj({ ...extra, Filter: 'FlateDecode' }), deflateSync(bytes, { level: 9 }));
}
