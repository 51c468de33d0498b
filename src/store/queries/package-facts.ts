import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DocumentFacts, PackageFacts, PageFacts, ScanFacts } from '../../core/package-facts.ts';
import type { Database } from '../database.ts';

type Which = { dossier: string } | { documents: string[] };

/** Documents that are still kept, with all that is recorded of them, in order of archiving. */
export async function documentFacts(db: Kysely<Database>, which: Which): Promise<DocumentFacts[]> {
  const asked = db.selectFrom('documents').selectAll().where('destroyed_at', 'is', null);
  const rows = await (
    'dossier' in which
      ? asked.where('dossier_code', '=', which.dossier)
      : asked.where('id', '=', sql<string>`any(${which.documents}::uuid[])`)
  ).execute();
  const ids = rows.map(({ id }) => id);
  const anyOf = sql<string>`any(${ids}::uuid[])`;
  const pages = await pagesOf(db, ids);
  const fields = await db
    .selectFrom('fields')
    .selectAll()
    .where('document_id', '=', anyOf)
    .orderBy('ordinal')
    .execute();
  const decisions = await db.selectFrom('decisions').selectAll().where('document_id', '=', anyOf).execute();
  const fieldsOf = Map.groupBy(fields, (field) => field.document_id);
  const decided = new Map(decisions.map((row) => [row.document_id, row]));
  const found = rows.map((row): DocumentFacts => {
    const decision = decided.get(row.id);
    return {
      ...{ id: row.id, scan: row.scan_id, ordinal: row.ordinal, status: row.status },
      ...{ class: row.class, classConfidence: row.class_confidence },
      ...{ how: row.dossier_how, confidence: row.dossier_confidence, reviewReasons: row.review_reasons },
      archive: {
        ...{ key: row.archive_key, sha256: row.archive_sha256, bytes: row.archive_bytes },
        conformance: row.conformance,
      },
      signatures: row.signatures,
      sidecar: row.sidecar,
      decidedBy: row.decided_by,
      archivedAt: row.archived_at.toISOString(),
      decision: decision
        ? {
            ...{ class: decision.class, dossier: decision.dossier_decided, by: decision.decided_by },
            at: decision.decided_at.toISOString(),
          }
        : null,
      pages: pages.get(row.id) ?? [],
      fields: (fieldsOf.get(row.id) ?? []).map(({ kind, value, verbatim, page, box, source, ...field }) => ({
        ...{ kind, value, verbatim, page, box, source, confidence: field.confidence, checks: field.checks },
        role: field.role,
      })),
    };
  });
  return found.sort((a, b) => order(a.archivedAt, b.archivedAt) || order(a.id, b.id));
}

async function pagesOf(db: Kysely<Database>, ids: string[]): Promise<Map<string, PageFacts[]>> {
  const rows = await db
    .selectFrom('pages as p')
    .leftJoin('objects as o', 'o.key', 'p.preview_key')
    .selectAll('p')
    .select(['o.sha256', 'o.bytes'])
    .where('p.document_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('p.number')
    .execute();
  const byDocument = Map.groupBy(rows, (row) => row.document_id);
  return new Map([...byDocument].map(([id, own]) => [id, own.map(pageFacts)]));
}

function pageFacts(
  row: Omit<Database['pages'], 'crop' | 'corners'> & {
    crop: PageFacts['crop'];
    corners: PageFacts['corners'];
    sha256: string | null;
    bytes: number | null;
  },
): PageFacts {
  return {
    ...{ number: row.number, scan: row.scan_id, sheet: row.sheet, part: row.part, rotation: row.rotation },
    ...{ skewDegrees: row.skew_degrees, blank: row.blank, text: row.text, meanConfidence: row.mean_confidence },
    ...{ width: row.width, height: row.height, dpi: row.dpi, crop: row.crop, corners: row.corners },
    deskewed: row.deskewed,
    preview:
      row.sha256 === null || row.bytes === null ? null : { key: row.preview_key, sha256: row.sha256, bytes: row.bytes },
  };
}

/**
 * The scans that documents and their pages were delivered in. A scan in which papers of another dossier lie, or of none, is
 * `withheld`: its file would hand out other people's papers.
 */
export async function scanFacts(db: Kysely<Database>, ids: string[], dossier: string): Promise<ScanFacts[]> {
  const anyOf = sql<string>`any(${ids}::uuid[])`;
  const rows = await db
    .selectFrom('scans as s')
    .selectAll('s')
    .select(
      sql<boolean>`exists (select 1 from documents d where d.scan_id = s.id and d.dossier_code is distinct from ${dossier})
        or exists (select 1 from pages p join documents d on d.id = p.document_id
          where p.scan_id = s.id and d.dossier_code is distinct from ${dossier})`.as('shared'),
    )
    .where('s.id', '=', anyOf)
    .execute();
  const sheets = await db
    .selectFrom('sheet_decisions')
    .selectAll()
    .where('scan_id', '=', anyOf)
    .orderBy('sheet')
    .execute();
  const sheetsOf = Map.groupBy(sheets, (row) => row.scan_id);
  const found = rows.map((row): ScanFacts => ({
    ...{ id: row.id, station: row.station, path: row.relative_path, sha256: row.sha256, bytes: row.bytes },
    ...{ mediaType: row.media_type, receivedAt: row.received_at.toISOString() },
    finishedAt: row.finished_at?.toISOString() ?? null,
    findings: row.findings,
    original: {
      key: row.original_key,
      held: row.original_held === 'here' && row.shared ? 'withheld' : row.original_held,
    },
    sheets: (sheetsOf.get(row.id) ?? []).map(({ decision, decided_by, decided_at }) => ({
      ...{ decision, by: decided_by, at: decided_at.toISOString() },
    })),
  }));
  return found.sort((a, b) => order(a.receivedAt, b.receivedAt) || order(a.id, b.id));
}

/** Everything recorded of a dossier's own papers; null when the register has no such dossier. */
export async function packageFacts(db: Kysely<Database>, code: string): Promise<PackageFacts | null> {
  const dossier = await db
    .selectFrom('dossiers')
    .select(['code', 'procedure_code', 'unit', 'applicant', 'citizen_id', 'received', 'resolved'])
    .where('code', '=', code)
    .executeTakeFirst();
  if (!dossier) return null;
  const documents = await documentFacts(db, { dossier: code });
  const scans = await scanFacts(db, scanIdsOf(documents), code);
  return {
    ...{ format: 'sohoa-records', version: 1 },
    dossier: {
      ...{ code: dossier.code, procedureCode: dossier.procedure_code, unit: dossier.unit },
      ...{ applicant: dossier.applicant, citizenId: dossier.citizen_id },
      ...{ received: dossier.received, resolved: dossier.resolved },
    },
    scans,
    documents,
    events: await eventFacts(db, documents, scans),
  };
}

/** The scans of documents and of pages that came in another file. */
export function scanIdsOf(documents: readonly DocumentFacts[]): string[] {
  return [...new Set(documents.flatMap(({ scan, pages }) => [scan, ...pages.flatMap((page) => page.scan ?? [])]))];
}

async function eventFacts(
  db: Kysely<Database>,
  documents: readonly DocumentFacts[],
  scans: readonly ScanFacts[],
): Promise<PackageFacts['events']> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('scan_id', '=', sql<string>`any(${scans.map(({ id }) => id)}::uuid[])`)
    .orderBy('id')
    .execute();
  const own = new Set(documents.map(({ id }) => id));
  return rows
    .filter(({ document_id }) => document_id === null || own.has(document_id))
    .map((row) => ({
      ...{ at: row.at.toISOString(), scan: row.scan_id, document: row.document_id, type: row.type, agent: row.agent },
      ...{ outcome: row.outcome, inputDigest: row.input_digest, durationMs: row.duration_ms, detail: row.detail },
    }));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
