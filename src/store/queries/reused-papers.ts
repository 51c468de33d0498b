import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { DocumentClass } from '../../core/document-class.ts';
import type { PaperVersion, ReusedPaper } from '../../core/ports/reuse.ts';
import { paperOf, type Identity, type ReuseKind, type SourceFault } from '../../core/reuse.ts';
import type { Database } from '../database.ts';

type Sql = RawBuilder<unknown>;

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

/** The source is not as it was when it was taken. */
export const IN_DOUBT = sql`cardinality(e.faults) > 0`;

/** Reuses `e` that stand and fulfil `which`, oldest first. */
export async function reusedPapers(
  db: Kysely<Database>,
  which: Sql,
  page: { limit: number; offset: number },
): Promise<ReusedPaper[]> {
  const { rows } = await sql<Row>`
    select e.id, e.at, e.agent, e.dossier_code, e.paper, e.class, e.kind, e.from_dossier, e.version, e.reference, e.purpose,
      e.note, e.identity, e.faults
    from standing_reuses e where ${which} order by e.at, e.id limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows.map(({ dossier_code, from_dossier, paper, ...row }) => ({
    ...row,
    dossier: dossier_code,
    fromDossier: from_dossier,
    paper: paperOf(paper),
  }));
}
