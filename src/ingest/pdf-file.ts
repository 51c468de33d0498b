import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { giveBack } from '../core/give-back.ts';

/** A PDF on disk, held open and read where it is asked for: however long it is, little of it is in memory. */
export interface PdfFile {
  /** Bytes it had when it was opened. */
  size: number;
  /** Fills `target` from byte `position` of the file on; the bytes there were. Throws what the file system throws. */
  read(target: Uint8Array, position: number): number;
  /** Where `needle` stands next, from byte `from` on; -1 when it does not. */
  indexOf(needle: Buffer, from: number): number;
  /** The bytes from `from` to `to`, one character each. */
  latin1(from: number, to: number): string;
  /** Runs `use` with all bytes at once, and gives them back. */
  withAll<Value>(use: (bytes: Buffer) => Value): Value;
  close(): void;
}

/** Bytes searched at once. */
const PIECE = 1024 * 1024;

/** Opens the file at `path`. Throws what the file system throws. PDFium cannot wait, so all reading is synchronous. */
export function openPdfFile(path: string): PdfFile {
  const handle = openSync(path, 'r');
  const { size } = fstatSync(handle);

  function read(target: Uint8Array, position: number): number {
    let done = 0;
    while (done < target.length) {
      const count = readSync(handle, target, done, target.length - done, position + done);
      if (count === 0) break;
      done += count;
    }
    return done;
  }

  function indexOf(needle: Buffer, from: number): number {
    // Pieces overlap, so that what lies across two of them is whole in one.
    const overlap = needle.length - 1;
    const piece = Buffer.allocUnsafeSlow(Math.min(PIECE + overlap, Math.max(0, size - from)));
    try {
      for (let start = from; start + needle.length <= size; start += PIECE) {
        const at = piece.subarray(0, read(piece, start)).indexOf(needle);
        if (at >= 0) return start + at;
      }
      return -1;
    } finally {
      giveBack(piece);
    }
  }

  function latin1(from: number, to: number): string {
    const bytes = Buffer.alloc(Math.max(0, Math.min(to, size) - from));
    return bytes.toString('latin1', 0, read(bytes, from));
  }

  function withAll<Value>(use: (bytes: Buffer) => Value): Value {
    const bytes = Buffer.allocUnsafeSlow(size);
    try {
      return use(bytes.subarray(0, read(bytes, 0)));
    } finally {
      giveBack(bytes);
    }
  }

  return { size, read, indexOf, latin1, withAll, close: () => closeSync(handle) };
}
