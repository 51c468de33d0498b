import type { DocumentClass } from '../../core/document-class.ts';
import type { Channel } from '../../core/dossier.ts';
import { csvSafeField } from '../../core/csv-field.ts';
import { COMPONENT_STATES, FAULT_NOTICES, paperKey, reusedFlag } from '../../core/reuse.ts';
import type { ExportedDocument, ExportedDossier, ExportedReuse } from './exported.ts';

/** `KenhThucHien` of the national portal's payload. */
const CHANNELS: Record<Channel, number> = { direct: 1, online: 2, postal: 3 };

/** A row of the manifest: one file, or one paper without a file. */
export type ManifestRow = Record<string, unknown>;

/**
 * What the manifest tells of a document of the dossier. Flags as the national portal's payload names them; `DuocLayTuKhoDMQG` is 0:
 * nothing here was taken from the national repository of papers.
 */
export function documentRow(
  dossier: ExportedDossier,
  document: ExportedDocument,
  file: string,
  number: number,
): ManifestRow {
  const isResult = dossier.result != null && document.class === dossier.result;
  const { archive } = document;
  return {
    file,
    number,
    documentId: document.id,
    class: document.class,
    status: document.status,
    pages: document.pages.length,
    bytes: archive.bytes,
    sha256: archive.sha256,
    conformance: archive.conformance,
    ...(document.sidecar ? { text: textName(file) } : {}),
    ...(document.signatures && { signatures: document.signatures.length }),
    archivedAt: document.archivedAt.toISOString(),
    ...fileFlags(document.id, file, isResult ? null : componentOf(dossier, document.class)),
    DuocSoHoa: 1,
    DuocTaiSuDung: reusedFlag(COMPONENT_STATES.digitised),
    ...(isResult ? resultFlags(dossier, document, file) : {}),
  };
}

/** What it tells of a paper that was taken from another dossier; `file` is null for one without a file. */
export function reuseRow(dossier: ExportedDossier, paper: ExportedReuse, file: string | null): ManifestRow {
  return {
    documentId: paperKey(paper.paper),
    class: paper.class,
    ...(paper.reference === null ? {} : { reference: paper.reference }),
    state: paper.kind,
    fromDossier: paper.fromDossier,
    purpose: paper.purpose,
    reusedAt: paper.at.toISOString(),
    findings: paper.faults.map((fault) => FAULT_NOTICES[fault]),
    ...fileFlags(paperKey(paper.paper), file, paper.class && componentOf(dossier, paper.class)),
    DuocSoHoa: 1,
    DuocTaiSuDung: reusedFlag(paper.kind),
  };
}

/** Facts of the dossier; `KenhThucHien` where the register tells the channel. */
export function dossierRow(dossier: ExportedDossier): ManifestRow {
  return {
    code: dossier.code,
    procedureCode: dossier.procedureCode,
    unit: dossier.unit,
    received: dossier.received,
    resolved: dossier.resolved,
    ...(dossier.channel === undefined ? {} : { KenhThucHien: CHANNELS[dossier.channel] }),
  };
}

/** Name of the text that lies beside a copy. */
export function textName(file: string): string {
  return file.replace(/pdf$/, 'text.json');
}

function fileFlags(id: string, file: string | null, component: string | null): ManifestRow {
  return {
    TepDinhKemId: id,
    TenTepDinhKem: file,
    MaThanhPhanHoSo: component,
    DuongDanTaiTepTin: file,
    DuocLayTuKhoDMQG: 0,
    MaKetQuaThayThe: null,
  };
}

function resultFlags({ titleOf }: ExportedDossier, document: ExportedDocument, file: string): ManifestRow {
  const code = document.fields?.find(({ kind }) => kind === 'result_code')?.value ?? null;
  return {
    TenGiayTo: titleOf?.(document.class) ?? document.class,
    GiayToId: document.id,
    DuongDanTepTinKetQua: file,
    MaGiayToKetQua: code,
  };
}

/** The one component that papers of the class satisfy; null when there is none or it is not clear which. */
function componentOf({ components }: ExportedDossier, documentClass: DocumentClass): string | null {
  const fitting = (components ?? []).filter(({ classes }) => classes.includes(documentClass));
  return fitting.length === 1 ? fitting[0]!.component : null;
}

/** Columns of the list of files, stable. */
const COLUMNS = [
  ...['file', 'number', 'documentId', 'class', 'status', 'pages', 'bytes', 'sha256', 'conformance', 'archivedAt'],
  ...['TepDinhKemId', 'TenTepDinhKem', 'MaThanhPhanHoSo', 'DuongDanTaiTepTin', 'DuocSoHoa', 'DuocTaiSuDung'],
  ...['DuocLayTuKhoDMQG', 'MaKetQuaThayThe', 'TenGiayTo', 'GiayToId', 'DuongDanTepTinKetQua', 'MaGiayToKetQua'],
];

/** The rows as CSV (RFC 4180, with the UTF-8 mark that Excel needs). */
export function manifestCsv(rows: readonly ManifestRow[]): string {
  const cell = (value: unknown): string => csvSafeField(value === null || value === undefined ? '' : String(value));
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}
