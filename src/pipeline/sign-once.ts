import { join } from 'node:path';
import { archiveKey } from '../archive/object-keys.ts';
import type { Conformance, SignedCopy } from '../core/document.ts';
import { sha256OfFile } from '../core/fixity.ts';
import type { SignedCopyRecords } from '../core/ports/records.ts';
import type { SignedOutput } from '../page-workers.ts';

export interface SigningParts {
  records: Pick<SignedCopyRecords, 'signedCopy' | 'recordSignedCopy'>;
  /** Size of an object, bytes; null when it is not there. */
  size(key: string): Promise<number | null>;
  /** Signs the copy into a file. Throws the SIGN_ errors. */
  sign(output: string): Promise<SignedOutput>;
  deposit(copy: SignedCopy, path: string): Promise<void>;
  level: Conformance;
}

/**
 * The signed form of an archive copy, deposited. Signing gives other bytes each time, so the form is recorded under the digest of the
 * unsigned copy before it is deposited: whoever comes later, after a crash or on another machine, finishes or takes what is recorded
 * and signs anew only what was never deposited and is lost. One scan's lock keeps two workers from it at once.
 * @param contentSha256 of the copy before it is signed
 * @param folder the scan's work folder, which outlives a crash
 */
export async function signOnce(parts: SigningParts, contentSha256: string, folder: string): Promise<SignedCopy> {
  const path = join(folder, `signed-${contentSha256}.pdf`);
  const known = await parts.records.signedCopy(contentSha256);
  if (known && (known.origin === 'outside' || (await parts.size(known.key)) === known.bytes)) return known;
  if (known && (await digestOf(path)) === known.sha256) {
    await parts.deposit(known, path);
    return known;
  }
  const { sha256, bytes, signatures } = await parts.sign(path);
  const made: SignedCopy = {
    ...{ key: archiveKey(sha256), sha256, bytes, conformance: parts.level, origin: 'here', signatures },
  };
  const recorded = await parts.records.recordSignedCopy(contentSha256, made, known?.sha256 ?? null);
  if (recorded.sha256 !== sha256) return signOnce(parts, contentSha256, folder);
  await parts.deposit(recorded, path);
  return recorded;
}

/** Null when there is no such file. */
async function digestOf(path: string): Promise<string | null> {
  return sha256OfFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}
