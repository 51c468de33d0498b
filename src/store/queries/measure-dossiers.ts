import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { MeasureDossier, MeasureSpec, ReportFilter, Side } from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { allOf, dossierRows, narrowed, within } from './dossier-facts.ts';
import { unitKeys } from './unit-keys.ts';

/** The dossiers on one side of a measure, oldest first: how many, and one page of them. */
export async function measureDossiers(
  db: Kysely<Database>,
  spec: MeasureSpec,
  side: Side,
  filter: ReportFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; rows: MeasureDossier[] }> {
  const day = sql.ref(`d.${spec.base}`);
  const keys = sql`with recursive ${unitKeys(filter.regroup ?? false)}`;
  const behind = sql`${dossierRows(filter)}
    where ${within(`d.${spec.base}`, filter)} and ${narrowed(filter)} and ${sideSql(spec, side, filter)}`;
  const total = await sql<{ n: number }>`${keys} select count(*) as n ${behind}`.execute(db);
  // The page is chosen among the facts; only its dossiers are read.
  const { rows } = await sql<MeasureDossier>`
    ${keys}, page as (
      select d.code, ${day} as day ${behind} order by ${day}, d.code limit ${limit} offset ${offset}
    )
    select d.code, d.procedure_code as "procedureCode", coalesce(p.name, d.procedure_code) as "procedureName", d.unit,
      d.applicant, d.channel, d.received, d.due, d.resolved
    from page join dossiers d on d.code = page.code left join procedures p on p.code = d.procedure_code
    order by page.day, d.code`.execute(db);
  return { total: total.rows[0]?.n ?? 0, rows };
}

function sideSql(spec: MeasureSpec, side: Side, filter: ReportFilter): RawBuilder<unknown> {
  const due = sql`(${allOf(spec.due, filter.evidence ?? 'any')})`;
  const done = sql`(${allOf(spec.done, filter.evidence ?? 'any')})`;
  switch (side) {
    case 'considered':
      return sql`true`;
    case 'due':
      return due;
    case 'done':
      return sql`(${due} and ${done})`;
    case 'missing':
      return sql`(${due} and not ${done})`;
    case 'excluded':
      return sql`(not ${due})`;
  }
}
