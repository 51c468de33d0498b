import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Difference } from './archive/hand-off/compare-signed.ts';
import { contentCandidates } from './archive/hand-off/content-candidates.ts';
import { archiveKey } from './archive/object-keys.ts';
import type { SignedCopy } from './core/document.ts';
import { SohoaError } from './core/errors.ts';
import { sha256 } from './core/fixity.ts';
import { needsReview } from './core/notices.ts';
import type { ObjectStore } from './core/ports/object-store.ts';
import type { ScanRecords, SignedCopyRecords } from './core/ports/records.ts';
import type { DocumentDetail } from './core/ports/queries.ts';
import type { PageWorkers } from './page-workers.ts';

/** What became of one file of the hand-off folder. */
export type ImportOutcome =
  | { state: 'imported'; documents: string[] }
  | { state: 'known' }
  | { state: 'refused'; reason: RefusalReason; detail?: string };

export type RefusalReason =
  Difference | 'no-match' | 'not-signed' | 'bad-signature' | 'not-whole' | 'signed-already' | 'too-large';

export interface ImportParts {
  workers: Pick<PageWorkers, 'compareSigned'>;
  objects: Pick<ObjectStore, 'get' | 'put'>;
  records: SignedCopyRecords & Pick<ScanRecords, 'recordObject'>;
  document: (id: string) => Promise<DocumentDetail | null>;
  trustedFolder: string | null;
}

/** bytes */
const LARGEST = 300 * 1024 * 1024;

/**
 * Takes one file that was signed outside: finds the archive copy it is the signed form of by content, has it compared, deposits it and
 * makes it the document's copy; the unsigned one stays. A file taken before changes nothing. Throws the STORE_ and DATABASE_ errors.
 */
export async function importSigned(parts: ImportParts, path: string, size: number): Promise<ImportOutcome> {
  if (size > LARGEST) return { state: 'refused', reason: 'too-large' };
  const file = await readFile(path);
  const digest = sha256(file);
  const content = await findContent(parts, file);
  if (await parts.records.isSignedCopy(digest)) return { state: 'known' };
  if ((await parts.records.documentsOfCopy(digest)).length > 0) return { state: 'refused', reason: 'not-signed' };
  if (content === null) return { state: 'refused', reason: 'no-match' };
  if (content.isSigned) return { state: 'refused', reason: 'signed-already' };
  const checked = await compare(parts, path, content.key);
  if ('reason' in checked) return { state: 'refused', ...checked };
  const key = archiveKey(digest);
  const stored = await parts.objects.put(key, file, 'application/pdf', digest);
  await parts.records.recordObject({ key, sha256: stored.sha256, bytes: stored.bytes, kind: 'archive' });
  const copy: SignedCopy = { ...checked, key, sha256: digest, bytes: file.length, origin: 'outside' };
  const documents = await parts.records.documentsOfCopy(content.sha256);
  await parts.records.adoptSignedCopy(content.sha256, copy);
  return { state: 'imported', documents };
}

interface Content {
  sha256: string;
  key: string;
  /** Its document has a signed copy already. */
  isSigned: boolean;
}

/** The unsigned copy a file may be the signed form of; null when it is none of ours. */
async function findContent(parts: ImportParts, file: Uint8Array): Promise<Content | null> {
  const { beginnings, identifiers } = contentCandidates(file);
  for (const beginning of beginnings) {
    const key = archiveKey(beginning);
    if ((await parts.records.documentsOfCopy(beginning)).length > 0) return { sha256: beginning, key, isSigned: false };
    if (await parts.records.signedCopy(beginning)) return { sha256: beginning, key, isSigned: true };
  }
  for (const id of identifiers) {
    const document = await parts.document(id);
    if (document === null) continue;
    const { sha256: digest, key } = document.archive;
    return { sha256: digest, key, isSigned: document.signatures !== undefined };
  }
  return null;
}

type Checked = Pick<SignedCopy, 'signatures' | 'conformance'> | { reason: RefusalReason; detail?: string };

async function compare(parts: ImportParts, signed: string, contentKey: string): Promise<Checked> {
  const folder = await mkdtemp(join(tmpdir(), 'sohoa-sign-import-'));
  try {
    const copy = join(folder, 'copy.pdf');
    await writeFile(copy, await parts.objects.get(contentKey));
    const { trustedFolder } = parts;
    const { signatures, conformance, difference } = await parts.workers.compareSigned({ copy, signed, trustedFolder });
    if (signatures.length === 0) return { reason: 'not-signed' };
    const bad = signatures.flatMap(({ notices }) => notices).find((code) => needsReview([{ code }]));
    if (bad !== undefined) return { reason: 'bad-signature', detail: bad };
    if (signatures.at(-1)!.coverage !== 'whole') return { reason: 'not-whole' };
    return difference === null ? { signatures, conformance } : { reason: difference };
  } catch (error) {
    if (error instanceof SohoaError && error.code.startsWith('SCAN_')) return { reason: 'unreadable' };
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
