import { createHash } from 'node:crypto';
import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safeName } from '../core/dossier-file-name.ts';
import { SohoaError } from '../core/errors.ts';
import type { ObjectStore } from '../core/ports/object-store.ts';
import type { DocumentDetail, DossierView } from '../core/ports/queries.ts';
import type { PaperVersion, ReusedPaper } from '../core/ports/reuse.ts';
import { COMPONENT_STATES, FAULT_NOTICES, paperKey, reusedFlag } from '../core/reuse.ts';

/** What of a document goes into the package. */
export type ExportedDocument = Pick<DocumentDetail, 'id' | 'class' | 'status' | 'pages' | 'archive' | 'archivedAt'>;

/** What of a reused paper goes into the package. */
export type ExportedReuse = Pick<
  ReusedPaper,
  'at' | 'paper' | 'class' | 'kind' | 'fromDossier' | 'version' | 'reference' | 'purpose' | 'faults'
>;

export interface ExportInput {
  dossier: Pick<DossierView, 'code' | 'procedureCode' | 'unit' | 'received' | 'resolved'>;
  documents: readonly ExportedDocument[];
  /** Papers taken from other dossiers; they follow the dossier's own. */
  reused?: readonly ExportedReuse[];
  objects: Pick<ObjectStore, 'stream'>;
  /** Folder the dossier's own folder is made in. */
  output: string;
}

/**
 * Writes a dossier's archive copies as `{dossier_code}.{NN}.pdf` (TT 05/2025/TT-BNV: code, dot, number) in order of
 * archiving, and `manifest.json` last, so that a folder with a manifest is whole. Returns the folder. Every copy is
 * compared with its recorded digest while it is written. A reused paper is written as it was when it was taken; one that is
 * no longer certain to be the applicant's is left out, and the manifest says so. Throws OBJECT_MISSING, OBJECT_CORRUPT, STORE_ errors, and the
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
  const reused = input.reused ?? [];
  const copies = reused.filter((one): one is ExportedReuse & { version: PaperVersion } => one.version !== null);
  const kept = copies.filter(({ faults }) => !faults.includes('person'));
  const digits = Math.max(2, String(ordered.length + kept.length).length);
  const nameOf = (number: number): string => `${code}.${String(number).padStart(digits, '0')}.pdf`;
  const files: object[] = [];
  for (const [index, document] of ordered.entries()) {
    const file = nameOf(index + 1);
    await copyOut(input.objects, document.archive, join(folder, file));
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
      archivedAt: document.archivedAt.toISOString(),
      DuocSoHoa: 1,
      DuocTaiSuDung: reusedFlag(COMPONENT_STATES.digitised),
    });
  }
  for (const [index, paper] of kept.entries()) {
    const number = ordered.length + index + 1;
    await copyOut(input.objects, paper.version, join(folder, nameOf(number)));
    const { pages, bytes, sha256, conformance } = paper.version;
    files.push({ file: nameOf(number), number, ...reuseFacts(paper), pages, bytes, sha256, conformance });
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
    // Papers that another system holds, and papers that may be somebody else's: named, without a file.
    references: reused.filter(({ version }) => version === null).map(reuseFacts),
    withheld: copies.filter(({ faults }) => faults.includes('person')).map(reuseFacts),
  };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}

function reuseFacts(paper: ExportedReuse): object {
  return {
    documentId: paperKey(paper.paper),
    class: paper.class,
    ...(paper.reference === null ? {} : { reference: paper.reference }),
    state: paper.kind,
    fromDossier: paper.fromDossier,
    purpose: paper.purpose,
    reusedAt: paper.at.toISOString(),
    findings: paper.faults.map((fault) => FAULT_NOTICES[fault]),
    DuocSoHoa: 1,
    DuocTaiSuDung: reusedFlag(paper.kind),
  };
}

async function copyOut(
  objects: Pick<ObjectStore, 'stream'>,
  archive: Pick<PaperVersion, 'key' | 'sha256'>,
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
