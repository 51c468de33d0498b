import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { clean } from '../clean.ts';
import type { Database } from '../database.ts';

/**
 * Locks what is counted of every dossier that a scan's papers lie in, will lie in or were taken into, before the first of them
 * is written. Each written paper would lock its own dossiers; two scans with papers of the same two dossiers could then wait
 * for each other. The papers come first, so that none is taken into one more dossier meanwhile.
 */
export async function lockDossiersOf(
  trx: Transaction<Database>,
  scanId: string,
  documents: readonly { id: string; dossier: { code: string } | null }[],
): Promise<void> {
  const ids = documents.map(({ id }) => id);
  const codes = documents.flatMap(({ dossier }) => (dossier ? [clean(dossier.code)] : []));
  await sql`select from documents where scan_id = ${scanId} order by id for update`.execute(trx);
  await sql`
    select lock_dossier_facts(array(
      select dossier_code from documents where scan_id = ${scanId} and dossier_code is not null
      union select dossier_code from decisions where document_id = any(${ids}::uuid[]) and dossier_code is not null
      union select unnest(${codes}::text[])
      union select e.dossier_code from reuse_events e where e.ended_at is null and (
        e.document_id = any(${ids}::uuid[]) or e.document_id in (select id from documents where scan_id = ${scanId}))
    ))`.execute(trx);
}

/**
 * Locks what is counted of dossiers that are about to be imported and of those that took papers from them. A statement that
 * inserts some rows and updates others counts both kinds by themselves; only so is there one order for all. Rows that are not
 * there yet are made, in order, when the dossiers are.
 */
export async function lockImportedDossiers(
  trx: Transaction<Database>,
  dossiers: readonly { code: string }[],
): Promise<void> {
  const codes = dossiers.map(({ code }) => clean(code));
  // Who takes a paper into a dossier holds that dossier first, and comes to what is counted last.
  await sql`select from dossiers where code = any(${codes}::text[]) order by code collate "C" for no key update`.execute(
    trx,
  );
  await sql`
    select from dossier_facts where code in (
      select unnest(${codes}::text[])
      union select e.dossier_code from reuse_events e where e.ended_at is null and e.from_dossier = any(${codes}::text[])
    ) order by code collate "C" for update`.execute(trx);
}

/** The same for dossiers whose papers another system tells: those the papers lie in, lay in before, and were taken into. */
export async function lockDossiersOfOutsidePapers(
  trx: Transaction<Database>,
  papers: readonly { code: string; dossier_code: string }[],
): Promise<void> {
  const codes = papers.map(({ code }) => clean(code));
  await sql`
    select lock_dossier_facts(array(
      select unnest(${papers.map((paper) => clean(paper.dossier_code))}::text[])
      union select dossier_code from outside_papers where code = any(${codes}::text[])
      union select e.dossier_code from reuse_events e
        where e.ended_at is null and e.paper in (select 'outside:' || unnest(${codes}::text[]))
    ))`.execute(trx);
}
