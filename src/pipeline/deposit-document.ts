import { join } from 'node:path';
import { archiveKey, previewKey } from '../archive/object-keys.ts';
import type { ArchivedDocument, AttachedDocument, Conformance } from '../core/document.ts';
import { SohoaError } from '../core/errors.ts';
import { sha256OfFile, stableUuid } from '../core/fixity.ts';
import type { ObjectStore } from '../core/ports/object-store.ts';
import type { ScanRecords } from '../core/ports/records.ts';
import type { ScanRow } from '../core/scan.ts';
import { timed, type StageRun } from '../core/run-stage.ts';
import type { PageWorkers } from '../page-workers.ts';
import { pageName } from './page-name.ts';

export interface DepositParts {
  workers: PageWorkers;
  objects: ObjectStore;
  records: Pick<ScanRecords, 'recordObject'>;
  level: Conformance;
  /** Vietnamese title of a class for the PDF's metadata. */
  titleOf: (documentClass: AttachedDocument['class']) => string;
}

/**
 * Writes the document's PDF/A, checks it, deposits it and its previews; each is read back and compared by the store.
 * Throws PDFA_NONCONFORMING, DEPOSIT_MISMATCH and the STORE_ errors; nothing counts as archived before this returns.
 */
export async function depositDocument(
  parts: DepositParts,
  scan: ScanRow,
  document: AttachedDocument,
  folder: string,
  run: StageRun,
): Promise<ArchivedDocument> {
  // By its pages, not its place: cut differently in a later run, it must not inherit what a clerk decided of another.
  const id = stableUuid(scan.id, ...document.pages.map(pageName));
  const copy = await timed(run, { name: 'compose', version: 1, type: 'creation' }, () =>
    parts.workers.compose({
      pages: document.pages.map((page) => ({ keep: page.files.keep, dpi: page.dpi, words: page.words })),
      metadata: {
        title: parts.titleOf(document.class),
        identifier: id,
        createdAt: scan.receivedAt,
        ...(document.dossier ? { subject: document.dossier.code } : {}),
      },
      level: parts.level,
      output: join(folder, `document-${document.ordinal}.pdf`),
    }),
  );
  return timed(run, { name: 'deposit', version: 1, type: 'deposit' }, async () => {
    const key = archiveKey(copy.sha256);
    await put(parts, key, copy.path, copy.sha256, 'archive');
    const previewKeys: string[] = [];
    for (const page of document.pages) {
      const digest = await sha256OfFile(page.files.preview.path);
      const preview = previewKey(digest);
      await put(parts, preview, page.files.preview.path, digest, 'preview');
      previewKeys.push(preview);
    }
    const archive = { key, sha256: copy.sha256, bytes: copy.bytes, conformance: parts.level };
    return { ...document, id, archive, previewKeys };
  });
}

async function put(
  parts: DepositParts,
  key: string,
  path: string,
  digest: string,
  kind: 'archive' | 'preview',
): Promise<void> {
  const stored = await parts.objects.put(key, { path }, kind === 'archive' ? 'application/pdf' : 'image/jpeg', digest);
  if (stored.sha256 !== digest) throw new SohoaError('DEPOSIT_MISMATCH', { key });
  await parts.records.recordObject({ key, sha256: stored.sha256, bytes: stored.bytes, kind });
}
