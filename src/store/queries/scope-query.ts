import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { ReportFilter, ScopeCounts } from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { dossierRows, factSql, narrowed, within } from './dossier-facts.ts';
import { rejectedInScope } from './rejected-in-scope.ts';
import { unitKeys } from './unit-keys.ts';

/** Facts that can explain a difference between a declared total and the one counted here. */
export async function scope(db: Kysely<Database>, filter: ReportFilter): Promise<ScopeCounts> {
  const keys = sql`with recursive ${unitKeys(filter.regroup ?? false)}`;
  const counted = sql`${dossierRows(filter)} where ${within('d.received', filter)} and ${narrowed(filter)}`;
  const { rows: ledgers } = await sql<{ ledger: string; received: number; unknown: number }>`
    ${keys}
    select coalesce(d.ledger, '') as ledger, count(*) as received,
      count(*) filter (where not ${factSql('known-procedure', 'any')}) as unknown
    ${counted} group by 1 order by 1`.execute(db);
  const { rows } = await sql<{ duplicates: number }>`
    ${keys},
    counted as materialized (select d.code, d.procedure_id, d.unit_id, d.received ${counted}),
    -- Few dossiers share procedure, unit and day: only of those the applicants are read.
    alike as (select procedure_id, unit_id, received from counted group by 1, 2, 3 having count(*) > 1),
    twins as (
      select count(*) - 1 as more
      from alike join counted d using (procedure_id, unit_id, received) join dossiers whole using (code)
      group by whole.folded_name, whole.citizen_id, d.procedure_id, d.unit_id, d.received having count(*) > 1
    )
    select coalesce(sum(more), 0)::bigint as duplicates from twins`.execute(db);
  const unknownProcedure = ledgers.reduce((sum, { unknown }) => sum + unknown, 0);
  return {
    ledgers: ledgers.map(({ ledger, received }) => ({ ledger, received })),
    duplicates: rows[0]!.duplicates,
    unknownProcedure,
    rejectedRows: await rejectedInScope(db, filter),
  };
}
