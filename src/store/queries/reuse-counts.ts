import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Dimension, ReportFilter, ReuseCount, ReuseRefusal } from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { dossierRows, groupingOf, narrowed, within, writtenBy } from './dossier-facts.ts';
import { unitKeys } from './unit-keys.ts';

/** `from …` over decisions about papers that existed, of dossiers received in the period. */
function decisions(filter: ReportFilter, by: readonly Dimension[] = []): RawBuilder<unknown> {
  return sql`${dossierRows(filter, by)} join reuse_events e on e.dossier_code = d.code
    where ${within('d.received', filter)} and ${narrowed(filter)}
      and ${filter.evidence === 'here' ? sql`e.document_id is not null` : sql`true`}`;
}

/** Decisions about papers that existed, of dossiers received in the period, by groups of a dimension. */
export async function reuseCounts(db: Kysely<Database>, filter: ReportFilter, by: Dimension): Promise<ReuseCount[]> {
  const grouping = groupingOf(by, 'received', sql`c.key`);
  const written = writtenBy([grouping]);
  const { rows } = await sql<ReuseCount>`
    with recursive ${unitKeys(filter.regroup ?? false)},
    counted as (
      select ${written.columns} e.answer, e.kind, e.reason, e.ended_at is null as stands, e.ended_as
      ${decisions(filter, [by])}
    ),
    decided as (
      select ${grouping.key} as key, answer, kind, reason, stands, ended_as ${written.from}
    ),
    reasons as (
      select key, jsonb_object_agg(reason, n) as refused from (
        select key, reason, count(*) as n from decided where answer = 'refused' and stands group by key, reason
      ) as each_reason group by key
    ),
    c as (
      select key, count(*) filter (where answer = 'taken' and stands) as taken,
        count(*) filter (where answer = 'taken' and stands and kind = 3) as "takenResults",
        count(*) filter (where answer = 'taken' and ended_as = 'back') as "takenBack"
      from decided group by key
    )
    select c.key, ${grouping.title} as title, taken, "takenResults", "takenBack", coalesce(refused, '{}'::jsonb) as refused
    from c left join reasons on reasons.key = c.key ${grouping.titleJoins} order by c.key collate "C"`.execute(db);
  return rows;
}

/** Refusals that stand, of dossiers received in the period, newest first. */
export async function refusals(
  db: Kysely<Database>,
  filter: ReportFilter,
  reason: string | null,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; refusals: ReuseRefusal[] }> {
  const keys = sql`with recursive ${unitKeys(filter.regroup ?? false)}`;
  const behind = sql`${decisions(filter)} and e.answer = 'refused' and e.ended_at is null
      and ${reason === null ? sql`true` : sql`e.reason = ${reason}`}`;
  const total = await sql<{ n: number }>`${keys} select count(*) as n ${behind}`.execute(db);
  const { rows } = await sql<ReuseRefusal>`${keys}
    select e.id, e.at, e.agent, e.dossier_code as dossier, e.class, e.from_dossier as "fromDossier", e.reason, e.note
    ${behind} order by e.at desc, e.id limit ${limit} offset ${offset}`.execute(db);
  return { total: total.rows[0]?.n ?? 0, refusals: rows };
}
