import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { DocumentClass } from '../../core/document-class.ts';
import type { PaperVersion, ReusedPaper } from '../../core/ports/reuse.ts';
import { paperOf, type Identity, type ReuseKind, type SourceFault } from '../../core/reuse.ts';
import type { Database } from '../database.ts';
import { DECODED_ID } from './existing-papers.ts';

type Sql = RawBuilder<unknown>;

/** A reuse `e` that stands. */
export const STANDS = sql`(e.answer = 'taken' and e.ended_at is null)`;

/**
 * The source of reuse `e` as it is now: own = the dossier that reused, src = the dossier it came from, doc = the document or
 * nulls, op = the row of another system's paper or nulls.
 */
export const SOURCE_TABLES = sql`
  join dossiers own on own.code = e.dossier_code
  left join documents doc on doc.id = e.document_id
  left join outside_papers op on e.document_id is null and op.code = substr(e.paper, 9)
  left join dossiers src on src.code = coalesce(doc.dossier_code, op.dossier_code)`;

const SAME_PERSON = sql`(coalesce(src.citizen_id = own.citizen_id, false) or (e.identity = 'paper' and exists (
  select 1 from fields f where f.document_id = doc.id and f.value = own.citizen_id and ${DECODED_ID})))`;

/** Each fault as a condition over SOURCE_TABLES, the gravest first. */
const FAULTS: readonly [SourceFault, Sql][] = [
  ['gone', sql`doc.id is null and op.code is null`],
  ['person', sql`(doc.id is not null or op.code is not null) and not ${SAME_PERSON}`],
  ['changed', sql`doc.archive_sha256 <> e.version ->> 'sha256' or doc.class <> e.class or op.reference <> e.reference`],
  ['review', sql`doc.status = 'review'`],
  [
    'moved',
    sql`coalesce(doc.dossier_code, op.dossier_code) is distinct from e.from_dossier
    and (doc.id is not null or op.code is not null)`,
  ],
];

/** The source is as it was when it was taken: only then is the reuse evidence of anything. */
export const SOURCE_HOLDS = sql`not (${sql.join(
  FAULTS.map(([, condition]) => sql`coalesce(${condition}, false)`),
  sql` or `,
)})`;

const FAULT_LIST = sql`array_remove(array[${sql.join(
  FAULTS.map(([fault, condition]) => sql`case when ${condition} then ${fault} end`),
)}]::text[], null)`;

interface Row {
  id: string;
  at: Date;
  agent: string;
  dossier_code: string;
  paper: string;
  class: DocumentClass | null;
  kind: ReuseKind;
  from_dossier: string;
  version: PaperVersion | null;
  reference: string | null;
  purpose: string;
  note: string;
  identity: Identity;
  faults: SourceFault[];
}

/** Reuses that stand and fulfil `which` over SOURCE_TABLES, oldest first. */
export async function reusedPapers(
  db: Kysely<Database>,
  which: Sql,
  page: { limit: number; offset: number },
): Promise<ReusedPaper[]> {
  const { rows } = await sql<Row>`
    select e.id, e.at, e.agent, e.dossier_code, e.paper, e.class, e.kind, e.from_dossier, e.version, e.reference, e.purpose,
      e.note, e.identity, ${FAULT_LIST} as faults
    from reuse_events e ${SOURCE_TABLES}
    where ${STANDS} and ${which} order by e.at, e.id limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows.map(({ dossier_code, from_dossier, paper, ...row }) => ({
    ...row,
    dossier: dossier_code,
    fromDossier: from_dossier,
    paper: paperOf(paper),
  }));
}
