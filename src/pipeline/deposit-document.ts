import { join } from 'node:path';
import { archiveKey, previewKey, textKey } from '../archive/object-keys.ts';
import { sidecarText } from '../archive/sidecar-text.ts';
import type {
  ArchiveCopy,
  ArchivedDocument,
  AttachedDocument,
  Conformance,
  Deposit,
  SignedCopy,
} from '../core/document.ts';
import { SohoaError } from '../core/errors.ts';
import { sha256, sha256OfFile, stableUuid } from '../core/fixity.ts';
import type { ObjectStore } from '../core/ports/object-store.ts';
import type { ScanRecords, SignedCopyRecords } from '../core/ports/records.ts';
import type { ScanRow } from '../core/scan.ts';
import { timed, type StageRun } from '../core/run-stage.ts';
import type { ComposedFile, PageWorkers } from '../page-workers.ts';
import { pageName } from './page-name.ts';
import { signOnce, type SigningParts } from './sign-once.ts';
import type { SignedScan } from './signed-scan.ts';

export interface DepositParts {
  workers: PageWorkers;
  objects: ObjectStore;
  records: Pick<ScanRecords, 'recordObject'>;
  signedCopies: Pick<SignedCopyRecords, 'signedCopy' | 'recordSignedCopy'>;
  level: Conformance;
  /** Options of signing, for the worker; null when copies are not signed here. */
  sign: object | null;
  /** Folder of trusted certificates; null when none is configured. */
  trustedFolder: string | null;
  /** Vietnamese title of a class for the PDF's metadata. */
  titleOf: (documentClass: AttachedDocument['class']) => string;
}

/** An object's kind, its media type, and where its bytes are. */
const MEDIA_TYPES = { archive: 'application/pdf', preview: 'image/jpeg', text: 'application/json' } as const;

/**
 * Deposits the document's archive copy and its previews; each is read back and compared by the store. The copy is written as PDF/A and
 * checked, and signed where a key is configured; a `signed` scan is deposited as it came, its text beside it.
 * Throws PDFA_NONCONFORMING, DEPOSIT_MISMATCH, the STORE_ and SIGN_ errors; nothing counts as archived before this returns.
 */
export async function depositDocument(
  parts: DepositParts,
  scan: ScanRow,
  document: AttachedDocument,
  folder: string,
  run: StageRun,
  signed: SignedScan | null = null,
): Promise<ArchivedDocument> {
  // By its pages, not its place: cut differently in a later run, it must not inherit what a clerk decided of another.
  const id = stableUuid(scan.id, ...document.pages.map(pageName));
  const deposited = signed
    ? await depositDelivered(parts, scan, document, signed, run)
    : await depositComposed(parts, scan, { ...document, id }, folder, run);
  const previewKeys = await timed(run, { name: 'deposit', version: 1, type: 'deposit' }, () =>
    depositPreviews(parts, document),
  );
  return { ...document, id, ...deposited, previewKeys };
}

type Deposited = Pick<ArchivedDocument, 'archive' | 'signatures' | 'sidecar'>;

async function depositDelivered(
  parts: DepositParts,
  scan: ScanRow,
  document: AttachedDocument,
  { path, signatures, conformance }: SignedScan,
  run: StageRun,
): Promise<Deposited> {
  return timed(run, { name: 'deposit', version: 1, type: 'deposit', inputDigest: scan.sha256 }, async () => {
    const archive = { key: archiveKey(scan.sha256), sha256: scan.sha256, bytes: scan.bytes, conformance };
    await put(parts, archive.key, { path }, scan.sha256, 'archive');
    const text = sidecarText(scan.sha256, document.pages);
    const digest = sha256(text);
    const sidecar: Deposit = { key: textKey(digest), sha256: digest, bytes: text.length };
    await put(parts, sidecar.key, text, digest, 'text');
    return { archive, signatures, sidecar };
  });
}

async function depositComposed(
  parts: DepositParts,
  scan: ScanRow,
  document: AttachedDocument & { id: string },
  folder: string,
  run: StageRun,
): Promise<Deposited> {
  const composed = await compose(parts, scan, document, folder, run);
  const signed = await signedForm(parts, composed, document, folder, run);
  if (signed) {
    const { key, sha256: digest, bytes, conformance, signatures } = signed;
    return { archive: { key, sha256: digest, bytes, conformance }, signatures };
  }
  return timed(run, { name: 'deposit', version: 1, type: 'deposit' }, async () => {
    const { sha256: digest, bytes, path } = composed;
    const archive: ArchiveCopy = { key: archiveKey(digest), sha256: digest, bytes, conformance: parts.level };
    await put(parts, archive.key, { path }, digest, 'archive');
    return { archive };
  });
}

function compose(
  parts: DepositParts,
  scan: ScanRow,
  document: AttachedDocument & { id: string },
  folder: string,
  run: StageRun,
): Promise<ComposedFile> {
  return timed(run, { name: 'compose', version: 1, type: 'creation' }, () =>
    parts.workers.compose({
      pages: document.pages.map((page) => ({ keep: page.files.keep, dpi: page.dpi, words: page.words })),
      metadata: {
        title: parts.titleOf(document.class),
        identifier: document.id,
        createdAt: scan.receivedAt,
        ...(document.dossier ? { subject: document.dossier.code } : {}),
      },
      level: parts.level,
      output: join(folder, `document-${document.ordinal}.pdf`),
    }),
  );
}

/** The deposited signed form of a copy; null when it has none and none is to be made. */
async function signedForm(
  parts: DepositParts,
  composed: ComposedFile,
  document: AttachedDocument,
  folder: string,
  run: StageRun,
): Promise<SignedCopy | null> {
  const { workers, objects, signedCopies, level, sign, trustedFolder } = parts;
  // Signed outside and handed back: what is recorded there is deposited already.
  if (!sign) return signedCopies.signedCopy(composed.sha256);
  const signing: SigningParts = {
    records: signedCopies,
    size: (key) => objects.size(key),
    sign: (output) =>
      workers.sign({ copy: composed.path, pages: document.pages.length, level, sign, trustedFolder, output }),
    deposit: ({ key, sha256: digest }, path) => put(parts, key, { path }, digest, 'archive'),
    level,
  };
  return timed(run, { name: 'sign', version: 1, type: 'digital signature generation' }, () =>
    signOnce(signing, composed.sha256, folder),
  );
}

async function depositPreviews(parts: DepositParts, { pages }: AttachedDocument): Promise<string[]> {
  const keys: string[] = [];
  for (const { files } of pages) {
    const digest = await sha256OfFile(files.preview.path);
    const key = previewKey(digest);
    await put(parts, key, { path: files.preview.path }, digest, 'preview');
    keys.push(key);
  }
  return keys;
}

async function put(
  parts: Pick<DepositParts, 'objects' | 'records'>,
  key: string,
  body: Uint8Array | { path: string },
  digest: string,
  kind: keyof typeof MEDIA_TYPES,
): Promise<void> {
  const stored = await parts.objects.put(key, body, MEDIA_TYPES[kind], digest);
  if (stored.sha256 !== digest) throw new SohoaError('DEPOSIT_MISMATCH', { key });
  await parts.records.recordObject({ key, sha256: stored.sha256, bytes: stored.bytes, kind });
}
