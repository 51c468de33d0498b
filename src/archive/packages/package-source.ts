import { SohoaError } from '../../core/errors.ts';
import { isPackageName } from './package-sink.ts';

/** A package that is read: names from outside, checked before anything else is done with them. */
export interface PackageSource {
  /** Its files and their sizes in bytes, as stated. */
  files: ReadonlyMap<string, number>;
  /** The content in chunks. Throws PACKAGE_INVALID when it breaks off or is longer than stated. */
  open(name: string): Promise<AsyncIterable<Uint8Array>>;
  close(): Promise<void>;
}

/** What no package of a dossier has, and what keeps a hostile one from filling disk or memory. */
export const LIMITS = {
  files: 50_000,
  bytes: 64 * 1024 ** 3,
  /** A ZIP may not unpack to more than this many times its size, or this many bytes, whichever is more. */
  ratio: 100,
  smallBytes: 64 * 1024 ** 2,
} as const;

/** Why a package is refused before it is looked into. */
export function invalid(reason: string, cause?: unknown): SohoaError {
  return new SohoaError('PACKAGE_INVALID', { reason }, cause === undefined ? {} : { cause });
}

/** Notes a file. Names that differ in case only are one file on some systems. Throws PACKAGE_INVALID. */
export function take(files: Map<string, number>, seen: Set<string>, name: string, bytes: number): void {
  if (!isPackageName(name)) throw invalid('a name no package has');
  const folded = name.toLowerCase();
  if (seen.has(folded)) throw invalid('a name twice');
  seen.add(folded);
  files.set(name, bytes);
  if (files.size > LIMITS.files) throw invalid('too many files');
}
