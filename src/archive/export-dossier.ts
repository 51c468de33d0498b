import { createHash } from 'node:crypto';
import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deposit } from '../core/document.ts';
import { SohoaError } from '../core/errors.ts';
import type { ObjectStore } from '../core/ports/object-store.ts';
import type { DocumentDetail, DossierView } from '../core/ports/queries.ts';

/** What of a document goes into the package. */
export type ExportedDocument = Pick<
  DocumentDetail,
  'id' | 'class' | 'status' | 'pages' | 'archive' | 'archivedAt' | 'signatures' | 'sidecar'
>;

export interface ExportInput {
  dossier: Pick<DossierView, 'code' | 'procedureCode' | 'unit' | 'received' | 'resolved'>;
  documents: readonly ExportedDocument[];
  objects: Pick<ObjectStore, 'stream'>;
  /** Folder the dossier's own folder is made in. */
  output: string;
}

/**
 * Writes a dossier's archive copies as `{dossier_code}.{NN}.pdf` (TT 05/2025/TT-BNV: code, dot, number) in order of
 * archiving, text that lies beside one as `.text.json`, and `manifest.json` last, so that a folder with a manifest is whole. Returns the folder. Every copy is
 * compared with its recorded digest while it is written. Throws OBJECT_MISSING, OBJECT_CORRUPT, STORE_ errors, and the
 * file system's error when the folder cannot be written.
 */
export async function exportDossier(input: ExportInput): Promise<string> {
  const code = safeName(input.dossier.code);
  const folder = join(input.output, code);
  await mkdir(folder, { recursive: true });
  await rm(join(folder, 'manifest.json'), { force: true });
  const ordered = [...input.documents].sort(
    (a, b) => a.archivedAt.getTime() - b.archivedAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  const digits = Math.max(2, String(ordered.length).length);
  const files: object[] = [];
  for (const [index, document] of ordered.entries()) {
    const file = `${code}.${String(index + 1).padStart(digits, '0')}.pdf`;
    await copyOut(input.objects, document.archive, join(folder, file));
    const text = document.sidecar ? file.replace(/pdf$/, 'text.json') : null;
    if (document.sidecar) await copyOut(input.objects, document.sidecar, join(folder, text!));
    files.push({
      file,
      number: index + 1,
      documentId: document.id,
      class: document.class,
      status: document.status,
      pages: document.pages.length,
      bytes: document.archive.bytes,
      sha256: document.archive.sha256,
      conformance: document.archive.conformance,
      ...(text === null ? {} : { text }),
      ...(document.signatures && { signatures: document.signatures.length }),
      archivedAt: document.archivedAt.toISOString(),
    });
  }
  const { dossier } = input;
  const manifest = {
    format: 'sohoa-dossier',
    version: 1,
    dossier: {
      code: dossier.code,
      procedureCode: dossier.procedureCode,
      unit: dossier.unit,
      received: dossier.received,
      resolved: dossier.resolved,
    },
    files,
  };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}

/**
 * A dossier code as a file name on every system: letters, digits, dot, dash and underscore; anything else becomes `_`.
 * Never empty, never hidden, never a folder up.
 */
export function safeName(code: string): string {
  const safe = code
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .replace(/^[.]+/, '_')
    .replace(/[.]+$/, '_')
    .slice(0, 100);
  // Names Windows keeps for devices, with or without an extension.
  return /^(con|prn|aux|nul|com\d|lpt\d)?(\..*)?$/i.test(safe) ? `_${safe}` : safe;
}

/** Writes an object into a file and compares its digest. Throws OBJECT_MISSING, OBJECT_CORRUPT and what the stores throw. */
export async function copyOut(
  objects: Pick<ObjectStore, 'stream'>,
  archive: Pick<Deposit, 'key' | 'sha256'>,
  path: string,
): Promise<void> {
  const hash = createHash('sha256');
  const source = await objects.stream(archive.key);
  const file = await open(path, 'w');
  try {
    for await (const chunk of source) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  if (hash.digest('hex') !== archive.sha256) throw new SohoaError('OBJECT_CORRUPT', { key: archive.key });
}
