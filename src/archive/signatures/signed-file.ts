import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A file held open for checking: signed PDFs may be larger than what should lie in memory. Reading is synchronous. */
export interface SignedFile {
  /** bytes */
  size: number;
  /** Hands out the bytes from `from` to `to` in pieces that are valid until the next one. */
  each(from: number, to: number, use: (piece: Uint8Array) => void): void;
  /** The bytes from `from` to `to`, cut at the end of the file. */
  bytes(from: number, to: number): Buffer;
  close(): void;
}

const PIECE = 1024 * 1024;

/** Opens the file at `path`. Throws what the file system throws. */
export function openSignedFile(path: string): SignedFile {
  const handle = openSync(path, 'r');
  const { size } = fstatSync(handle);
  const buffer = Buffer.allocUnsafe(Math.min(PIECE, Math.max(1, size)));
  return {
    size,
    each(from, to, use) {
      for (let at = from; at < Math.min(to, size);) {
        const count = readSync(handle, buffer, 0, Math.min(buffer.length, to - at), at);
        if (count === 0) return;
        use(buffer.subarray(0, count));
        at += count;
      }
    },
    bytes(from, to) {
      const bytes = Buffer.alloc(Math.max(0, Math.min(to, size) - from));
      return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, from));
    },
    close: () => closeSync(handle),
  };
}
