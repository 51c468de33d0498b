import { readFileSync } from 'node:fs';
import { PDFStream, type PDFDict } from 'pdf-lib';

/**
 * A picture that lies in a file of its own and is read when it is written: the pictures of three hundred photographs and the
 * document that they go into need not be in memory together. That it is still the same picture is seen by its digest, which is
 * compared when the document is checked.
 */
export class PictureStream extends PDFStream {
  readonly #path: string;
  readonly #size: number;

  /** @param size bytes of the file */
  constructor(dict: PDFDict, path: string, size: number) {
    super(dict);
    this.#path = path;
    this.#size = size;
  }

  /** Throws Error where the file is gone or has another size by now. */
  override getContents(): Uint8Array {
    const bytes = readFileSync(this.#path);
    if (bytes.length !== this.#size) throw new Error('a picture has changed while its document was written');
    return bytes;
  }

  override getContentsSize(): number {
    return this.#size;
  }
}
