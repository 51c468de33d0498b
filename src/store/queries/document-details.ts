import type { Kysely, Selectable } from 'kysely';
import type { DocumentDetail, PageView } from '../../core/ports/queries.ts';
import type { Attachment, Field } from '../../core/document.ts';
import type { SheetDecision } from '../../core/sheet-decision.ts';
import type { Database, DocumentsTable, FieldsTable, PagesTable } from '../database.ts';

/** Whole documents with pages and fields, in the order of their scan; four statements for any number of them. */
export async function documentDetails(
  db: Kysely<Database>,
  filter: { documentIds: string[] } | { scanIds: string[] },
): Promise<DocumentDetail[]> {
  const ids = 'documentIds' in filter ? filter.documentIds : filter.scanIds;
  if (ids.length === 0) return [];
  const documents = await db
    .selectFrom('documents as d')
    .innerJoin('scans as s', 's.id', 'd.scan_id')
    .selectAll('d')
    .select(['s.relative_path', 's.station'])
    .where('documentIds' in filter ? 'd.id' : 'd.scan_id', 'in', ids)
    .orderBy('d.scan_id')
    .orderBy('d.ordinal')
    .execute();
  const found = documents.map((row) => row.id);
  if (found.length === 0) return [];
  const pages = await db
    .selectFrom('pages as p')
    .leftJoin('scans as s', 's.id', 'p.scan_id')
    .selectAll('p')
    .select('s.relative_path')
    .where('document_id', 'in', found)
    .orderBy('number')
    .execute();
  const fields = await db
    .selectFrom('fields')
    .selectAll()
    .where('document_id', 'in', found)
    .orderBy('ordinal')
    .execute();
  const decisions = await db
    .selectFrom('sheet_decisions')
    .selectAll()
    .where('scan_id', 'in', [...new Set([...documents, ...pages].flatMap((row) => row.scan_id ?? []))])
    .execute();
  const decided = new Map(decisions.map((row) => [`${row.scan_id} ${row.sheet}`, row.decision]));
  const pagesOf = Map.groupBy(pages, (page) => page.document_id);
  const fieldsOf = Map.groupBy(fields, (field) => field.document_id);
  return documents.map((row) => ({
    id: row.id,
    scanId: row.scan_id,
    scanPath: row.relative_path,
    station: row.station,
    status: row.status,
    class: row.class,
    classConfidence: row.class_confidence,
    decidedBy: row.decided_by,
    pages: (pagesOf.get(row.id) ?? []).map((page) =>
      pageView(page, decided.get(`${page.scan_id ?? row.scan_id} ${page.sheet}`) ?? null),
    ),
    fields: (fieldsOf.get(row.id) ?? []).map(fieldView),
    dossier: attachmentOf(row),
    candidates: row.candidates,
    reviewReasons: row.review_reasons,
    archive: {
      key: row.archive_key,
      sha256: row.archive_sha256,
      bytes: row.archive_bytes,
      conformance: row.conformance,
    },
    ...(row.signatures.length > 0 ? { signatures: row.signatures } : {}),
    ...(row.sidecar ? { sidecar: row.sidecar } : {}),
    archivedAt: row.archived_at,
    ...(row.destroyed_at ? { destroyedAt: row.destroyed_at } : {}),
  }));
}

/** The score is the machine's: it says nothing about a dossier that a clerk chose. */
function attachmentOf(row: Selectable<DocumentsTable>): Attachment | null {
  if (row.dossier_code === null) return null;
  const how = row.dossier_how ?? 'manual';
  const score = how === 'manual' ? null : row.attach_score;
  return { code: row.dossier_code, how, confidence: row.dossier_confidence ?? 1, ...(score ? { score } : {}) };
}

function pageView(
  row: Selectable<PagesTable> & { relative_path: string | null },
  decided: SheetDecision | null,
): PageView {
  return {
    number: row.number,
    ...(row.scan_id === null ? {} : { scan: { id: row.scan_id, path: row.relative_path ?? '' } }),
    sheet: row.sheet,
    part: row.part,
    rotation: row.rotation,
    skewDegrees: row.skew_degrees,
    blank: row.blank,
    text: row.text,
    meanConfidence: row.mean_confidence,
    width: row.width,
    height: row.height,
    previewKey: row.preview_key,
    decided,
  };
}

function fieldView(row: Selectable<FieldsTable>): Field {
  return {
    kind: row.kind,
    value: row.value,
    verbatim: row.verbatim,
    page: row.page,
    box: row.box,
    source: row.source,
    confidence: row.confidence,
    checks: row.checks,
    ...(row.role === null ? {} : { role: row.role }),
  };
}
