import { createHash } from 'node:crypto';
import type { Deposit } from '../../core/document.ts';
import { SohoaError } from '../../core/errors.ts';
import type { ObjectStore } from '../../core/ports/object-store.ts';

/** A file of a package as it was written. */
export interface PackageFile {
  /** Below the package, `/` between folders. */
  name: string;
  sha256: string;
  bytes: number;
}

/** Where a package is written: a folder or a ZIP file. Files are streamed; only one is open at a time. */
export interface PackageSink {
  add(name: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<PackageFile>;
  /** The package is whole; its path. */
  finish(): Promise<string>;
  /** Leaves nothing half-written behind under the package's name. */
  abort(): Promise<void>;
}

/** Letters, digits, `.`, `_` and `-`; no part begins with a dot: no name leads out of the package or hides in it. */
const NAME = /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,199}(\/[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,199}){0,5}$/u;

/** Whether a name is one that a package may have. */
export function isPackageName(name: string): boolean {
  return NAME.test(name) && name === name.normalize('NFC');
}

/** Throws TypeError for a name that could lead out of the package: names are made by the program, never taken. */
export function assertPackageName(name: string): void {
  if (!isPackageName(name)) throw new TypeError('not a name for a file of a package');
}

/** The chunks on their way, their digest and number of bytes afterwards. */
export class Measured {
  private readonly hash = createHash('sha256');
  private count = 0;

  async *of(content: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      this.hash.update(chunk);
      this.count += chunk.length;
      yield chunk;
    }
  }

  /** To be asked once. */
  sum(): { sha256: string; bytes: number } {
    return { sha256: this.hash.digest('hex'), bytes: this.count };
  }
}

/** Adds an object of the store and compares its digest. Throws OBJECT_MISSING, OBJECT_CORRUPT and what the store throws. */
export async function addObject(
  sink: PackageSink,
  objects: Pick<ObjectStore, 'stream'>,
  { key, sha256 }: Pick<Deposit, 'key' | 'sha256'>,
  name: string,
): Promise<PackageFile> {
  const file = await sink.add(name, await objects.stream(key));
  if (file.sha256 !== sha256) throw new SohoaError('OBJECT_CORRUPT', { key });
  return file;
}
