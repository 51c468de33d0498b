import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { clean } from '../clean.ts';
import type { Database } from '../database.ts';

/**
 * Locks what is counted of every dossier that a scan's papers lie in or will lie in, before the first of them is written. Each
 * written paper would lock its own dossier; two scans with papers of the same two dossiers could then wait for each other.
 */
export async function lockDossiersOf(
  trx: Transaction<Database>,
  scanId: string,
  documents: readonly { id: string; dossier: { code: string } | null }[],
): Promise<void> {
  const ids = documents.map(({ id }) => id);
  const codes = documents.flatMap(({ dossier }) => (dossier ? [clean(dossier.code)] : []));
  await sql`
    select lock_dossier_facts(array(
      select dossier_code from documents where scan_id = ${scanId} and dossier_code is not null
      union select dossier_code from decisions where document_id = any(${ids}::uuid[]) and dossier_code is not null
      union select unnest(${codes}::text[])
    ))`.execute(trx);
}
