import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { ReportFilter } from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { narrowed, UNIT_TABLES, within } from './dossier-facts.ts';

/** Rows of dossier files that were refused and are not here by now, of the filter's period and units. */
export async function rejectedInScope(db: Kysely<Database>, filter: ReportFilter): Promise<number> {
  const { from, to, unit, under, regroup } = filter;
  const units: ReportFilter = {
    ...{ from, to },
    ...(unit === undefined ? {} : { unit }),
    ...(under === undefined ? {} : { under }),
    ...(regroup === undefined ? {} : { regroup }),
  };
  const { rows } = await sql<{ n: number }>`
    with recursive ${UNIT_TABLES}
    select count(distinct coalesce(d.key, d.file_sha256 || d.row)) as n
    from rejected_rows d
      left join units uc on uc.code = d.unit
      left join unit_names un on uc.code is null and un.name = d.unit
      left join heirs h on h.origin = coalesce(uc.code, un.code)
    where d.kind = 'dossiers' and not exists (select 1 from dossiers x where x.code = d.key)
      and ${within('d.received', { from, to })} and ${narrowed(units)}`.execute(db);
  return rows[0]?.n ?? 0;
}
