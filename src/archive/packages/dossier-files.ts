import type { Deposit } from '../../core/document.ts';
import { safeName } from '../../core/dossier-file-name.ts';
import type { PaperVersion } from '../../core/ports/reuse.ts';
import { documentRow, dossierRow, manifestCsv, reuseRow, textName, type ManifestRow } from './dossier-manifest.ts';
import type { ExportedDocument, ExportedDossier, ExportedReuse } from './exported.ts';

/** An object of the store and its name in the package. */
export interface PlannedFile {
  name: string;
  deposit: Pick<Deposit, 'key' | 'sha256'>;
}

export interface DossierFiles {
  /** Name of the package: the dossier's code, safe on every system. */
  name: string;
  files: PlannedFile[];
  /** Portal name of each own document's copy, by its id. */
  copies: Map<string, string>;
  manifest: object;
  /** The same list for spreadsheets. */
  csv: string;
}

/**
 * The files of a dossier under the names portals expect, `{dossier_code}.{NN}.pdf` (TT 05/2025/TT-BNV: code, dot, number) in order of
 * archiving, text that lies beside one as `.text.json`; reused papers follow as they were when they were taken. One that is no
 * longer certain to be the applicant's is left out, and the manifest says so.
 */
export function dossierFiles(
  dossier: ExportedDossier,
  documents: readonly ExportedDocument[],
  reused: readonly ExportedReuse[],
): DossierFiles {
  const name = safeName(dossier.code);
  const ordered = [...documents].sort(
    (a, b) => a.archivedAt.getTime() - b.archivedAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  const copies = reused.filter((one): one is ExportedReuse & { version: PaperVersion } => one.version !== null);
  const isForeign = ({ faults }: ExportedReuse): boolean => faults.includes('person');
  const kept = copies.filter((one) => !isForeign(one));
  const digits = Math.max(2, String(ordered.length + kept.length).length);
  const nameOf = (number: number): string => `${name}.${String(number).padStart(digits, '0')}.pdf`;
  const files: PlannedFile[] = [];
  const rows: ManifestRow[] = [];
  for (const [index, document] of ordered.entries()) {
    const file = nameOf(index + 1);
    files.push({ name: file, deposit: document.archive });
    if (document.sidecar) files.push({ name: textName(file), deposit: document.sidecar });
    rows.push(documentRow(dossier, document, file, index + 1));
  }
  for (const [index, paper] of kept.entries()) {
    const number = ordered.length + index + 1;
    const { pages, bytes, sha256, conformance } = paper.version;
    files.push({ name: nameOf(number), deposit: paper.version });
    const row = reuseRow(dossier, paper, nameOf(number));
    rows.push({ file: nameOf(number), number, ...row, pages, bytes, sha256, conformance });
  }
  const withoutFile = (papers: readonly ExportedReuse[]) => papers.map((paper) => reuseRow(dossier, paper, null));
  return {
    name,
    files,
    copies: new Map(ordered.map(({ id }, index) => [id, nameOf(index + 1)])),
    manifest: {
      format: 'sohoa-dossier',
      version: 1,
      dossier: dossierRow(dossier),
      files: rows,
      // Papers that another system holds, and papers that may be somebody else's: named, without a file.
      references: withoutFile(reused.filter(({ version }) => version === null)),
      withheld: withoutFile(copies.filter(isForeign)),
    },
    csv: manifestCsv(rows),
  };
}
