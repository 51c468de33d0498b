import type { PdfFile } from './pdf-file.ts';

/** Name under which the file is opened by PDFium. */
export const FILE_NAME = '/pdf';
/** Handle of the file; those of the library's own, empty file system count from 0. */
const HANDLE = 1 << 24;
/** musl's S_IFREG, readable. */
const REGULAR_FILE = 0o100444;
/** `struct stat` as Emscripten lays it out: bytes, and where mode and size stand in it. */
const STAT = { bytes: 96, mode: 4, size: 24 };
/** WASI's errno for what could not be read. */
const EIO = 29;

type Call = (...values: never[]) => number;

/** How a file is read by PDFium. */
export interface ServedFile {
  /** Bytes read so far; may be set back. */
  read: number;
  /** What the file system threw last, else null. */
  failure: unknown;
}

/**
 * The imports of PDFium with `file` as the file FILE_NAME: PDFium then reads from the disk what it needs, where
 * `FPDF_LoadMemDocument` needs the whole file in memory that WebAssembly never gives back. All other files stay those of
 * the library. `memory` is PDFium's, known after it was started.
 */
export function serveFile(
  imports: WebAssembly.Imports,
  file: PdfFile,
  memory: () => WebAssembly.Memory,
): { imports: WebAssembly.Imports; served: ServedFile } {
  const env = imports['env'] as Record<string, Call>;
  const wasi = imports['wasi_snapshot_preview1'] as Record<string, Call>;
  const view = () => new DataView(memory().buffer);
  let position = 0;
  const served: ServedFile = { read: 0, failure: null };

  const own = {
    __syscall_openat(_folder: number, name: number): number {
      const bytes = Buffer.from(memory().buffer).subarray(name, name + FILE_NAME.length + 1);
      if (bytes.toString('latin1') !== `${FILE_NAME}\0`) return -1;
      position = 0;
      return HANDLE;
    },
    __syscall_fstat64(_handle: number, stat: number): number {
      new Uint8Array(memory().buffer, stat, STAT.bytes).fill(0);
      view().setUint32(stat + STAT.mode, REGULAR_FILE, true);
      view().setBigInt64(stat + STAT.size, BigInt(file.size), true);
      return 0;
    },
    fd_seek(_handle: number, offset: bigint, whence: number, result: number): number {
      position = Number(offset) + [0, position, file.size][whence]!;
      view().setBigInt64(result, BigInt(position), true);
      return 0;
    },
    fd_read(_handle: number, vectors: number, count: number, result: number): number {
      let done = 0;
      try {
        for (let at = vectors; at < vectors + count * 8; at += 8) {
          const target = new Uint8Array(memory().buffer, view().getUint32(at, true), view().getUint32(at + 4, true));
          const there = file.read(target, position);
          position += there;
          done += there;
        }
      } catch (error) {
        // PDFium cannot be left by an exception: it is told that reading failed, and its caller is told why.
        served.failure = error;
        return EIO;
      }
      served.read += done;
      view().setUint32(result, done, true);
      return 0;
    },
    fd_close: () => 0,
  };

  /** Ours for the handle of the file, else the library's. */
  const by =
    <Values extends [number, ...unknown[]]>(mine: (...values: Values) => number, library: Call) =>
    (...values: Values) =>
      values[0] === HANDLE ? mine(...values) : (library as unknown as (...values: Values) => number)(...values);

  return {
    imports: {
      ...imports,
      env: {
        ...env,
        __syscall_openat: (...values: [number, number]) => {
          const handle = own.__syscall_openat(...values);
          return handle === HANDLE
            ? handle
            : (env['__syscall_openat'] as unknown as typeof own.__syscall_openat)(...values);
        },
        __syscall_fstat64: by(own.__syscall_fstat64, env['__syscall_fstat64']!),
      },
      wasi_snapshot_preview1: {
        ...wasi,
        fd_seek: by(own.fd_seek, wasi['fd_seek']!),
        fd_read: by(own.fd_read, wasi['fd_read']!),
        fd_close: by(own.fd_close, wasi['fd_close']!),
      },
    },
    served,
  };
}
