import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { DocumentClass } from '../../core/document-class.ts';
import type { ExistingPaper, PaperVersion } from '../../core/ports/reuse.ts';
import { NEVER_REUSED, paperOf, type ReuseKind } from '../../core/reuse.ts';
import type { Database } from '../database.ts';

type Sql = RawBuilder<unknown>;

const NAMES_SHOWN = 3;

/** A citizen id that was decoded from a code on the paper, not recognised from print. */
export const DECODED_ID = sql`(f.kind = 'citizen_id' and f.source in ('qr', 'mrz', 'barcode'))`;

/** Not one of its pages shows anything. */
export const IS_BLANK = sql`not exists (select 1 from pages g where g.document_id = doc.id and not g.blank)`;
/** The last check of its bytes found them missing or changed. */
export const IS_DAMAGED = sql`exists (
  select 1 from objects o where o.key = doc.archive_key and o.outcome in ('missing', 'changed', 'unreadable'))`;

/** Destroyed by a decision, or about to be. */
export const IS_ENDING = sql`(doc.destroyed_at is not null or exists (
  select 1 from retention_decisions k where k.document_id = doc.id and k.state = 'approved'))`;

/** Document `doc` of scan `s` can be taken into another dossier. */
export const TAKEABLE = sql`(not ${IS_ENDING} and doc.status = 'archived' and s.status in ('archived', 'review') and not ${IS_BLANK}
  and not ${IS_DAMAGED} and not doc.class = any(${[...NEVER_REUSED]}::text[]))`;

/** A result of its dossier is reused as one, every other paper as a component (states 3 and 2). */
const KIND = sql`case when doc.class = p.result then 3 else 2 end`;

/** What a version is kept as. */
export const VERSION = sql`jsonb_build_object('key', doc.archive_key, 'sha256', doc.archive_sha256,
  'bytes', doc.archive_bytes, 'conformance', doc.conformance, 'pages', doc.page_count)`;

interface Row {
  paper: string;
  class: DocumentClass | null;
  kind: ReuseKind;
  version: PaperVersion | null;
  reference: string | null;
  from_dossier: string;
  from_procedure: string;
  from_unit: string;
  applicant: string;
  citizen_id: string | null;
  received: string;
  resolved: string | null;
  names: string[];
  names_person: boolean | null;
  issued: string | null;
  archived_at: Date | null;
}

const HOLDER = sql`src.code as from_dossier, coalesce(p.name, src.procedure_code) as from_procedure,
  coalesce(u.name, src.unit) as from_unit, src.applicant, src.citizen_id, src.received, src.resolved`;
const HOLDER_TABLES = sql`left join procedures p on p.code = src.procedure_code left join units u on u.code = src.unit`;

/** Documents that can be taken and fulfil `which` over doc, s and src (their dossier); newest first. */
export async function archivedPapers(
  db: Kysely<Database>,
  which: Sql,
  citizenId: string | null,
  limit: number,
): Promise<ExistingPaper[]> {
  const person = citizenId === null ? sql`null::boolean` : sql`bool_or(f.value = ${citizenId})`;
  const { rows } = await sql<Row>`
    select doc.id::text as paper, doc.class, ${KIND} as kind, ${VERSION} as version, null as reference, ${HOLDER},
      coalesce((select jsonb_agg(value order by ordinal) from (
        select f.value, f.ordinal from fields f where f.document_id = doc.id and f.kind = 'person_name'
        order by f.ordinal limit ${NAMES_SHOWN}) first), '[]') as names,
      (select ${person} from fields f where f.document_id = doc.id and f.kind = 'citizen_id') as names_person,
      coalesce((select f.value from fields f where f.document_id = doc.id and f.kind = 'issue_date'
        order by f.confidence desc, f.ordinal limit 1), case when doc.class = p.result then src.resolved::text end) as issued,
      doc.archived_at
    from documents doc join scans s on s.id = doc.scan_id join dossiers src on src.code = doc.dossier_code ${HOLDER_TABLES}
    where ${TAKEABLE} and ${which}
    order by doc.archived_at desc, doc.id limit ${limit}`.execute(db);
  return rows.map(existing);
}

/** Papers another system holds in dossiers of the citizen, newest first. */
export async function outsidePapers(
  db: Kysely<Database>,
  citizenId: string,
  dossier: string | null,
  limit: number,
): Promise<ExistingPaper[]> {
  const { rows } = await sql<Row>`
    select 'outside:' || op.code as paper, null as class, case when op.part = 'result' then 3 else 2 end as kind,
      null as version, op.reference, ${HOLDER}, '[]'::jsonb as names, null::boolean as names_person,
      case when op.part = 'result' then src.resolved::text end as issued, null::timestamptz as archived_at
    from outside_papers op join dossiers src on src.code = op.dossier_code ${HOLDER_TABLES}
    where src.citizen_id = ${citizenId} and src.code is distinct from ${dossier}
    order by src.received desc, op.code limit ${limit}`.execute(db);
  return rows.map(existing);
}

function existing(row: Row): ExistingPaper {
  return {
    paper: paperOf(row.paper),
    class: row.class,
    kind: row.kind,
    version: row.version,
    reference: row.reference,
    fromDossier: row.from_dossier,
    fromProcedure: row.from_procedure,
    fromUnit: row.from_unit,
    applicant: row.applicant,
    citizenId: row.citizen_id,
    received: row.received,
    resolved: row.resolved,
    names: row.names,
    namesPerson: row.names_person,
    issued: row.issued,
    archivedAt: row.archived_at,
  };
}
