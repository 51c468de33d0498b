import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { inChange } from '../in-change.ts';

/** Dossiers compared by one statement. */
const AT_ONCE = 5000;

/**
 * Compares what reports count of every dossier with its register and papers, and counts anew where they differ. Facts and papers
 * are written by one transaction, so each look sees both or neither, whoever writes meanwhile.
 */
export async function recountDossiers(db: Kysely<Database>): Promise<{ checked: number; corrected: number }> {
  const sum = { checked: 0, corrected: 0 };
  let after = '';
  for (;;) {
    const { rows } = await sql<{ code: string; astray: boolean }>`
      select n.code, row(f.*) is distinct from row(n.*) as astray
      from (select * from dossier_facts_now where code > ${after} order by code limit ${AT_ONCE}) as n
        left join dossier_facts f on f.code = n.code
      order by n.code`.execute(db);
    const astray = rows.filter((row) => row.astray).map((row) => row.code);
    if (astray.length > 0) await inChange(db, (trx) => sql`select count_dossier_facts(${astray}::text[])`.execute(trx));
    sum.checked += rows.length;
    sum.corrected += astray.length;
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return sum;
    after = last.code;
  }
}
