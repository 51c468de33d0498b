import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { ReportFilter } from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { unitsBelow, within } from './dossier-facts.ts';
import { spellingsOf, unitKeys } from './unit-keys.ts';

/** Rows of dossier files that were refused and are not here by now, of the filter's period and units. */
export async function rejectedInScope(db: Kysely<Database>, filter: ReportFilter): Promise<number> {
  const { from, to, unit, under, regroup = false } = filter;
  const { rows } = await sql<{ n: number }>`
    with recursive ${unitKeys(regroup)}
    select count(distinct coalesce(d.key, d.file_sha256 || d.row)) as n
    from rejected_rows d
    where d.kind = 'dossiers' and not exists (select 1 from dossiers x where x.code = d.key)
      and ${within('d.received', { from, to })}
      and ${unit === undefined ? sql`true` : sql`d.unit in ${spellingsOf(sql`select ${unit}::text`)}`}
      and ${under === undefined ? sql`true` : sql`d.unit in ${spellingsOf(unitsBelow(under))}`}`.execute(db);
  return rows[0]?.n ?? 0;
}
