import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { DocumentClass } from '../../core/document-class.ts';
import {
  type InForceFilter,
  type InForceGroup,
  type InForceRow,
  type ListPage,
  type Piece,
  VALIDITIES,
  type Validity,
} from '../../core/ports/work-lists.ts';
import { cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';
import { dossierRows, factSql, narrowed, within } from './dossier-facts.ts';
import { unitKeys } from './unit-keys.ts';

/**
 * `results`: a row for each result that was granted and is not digitised, with whether it is in force. A result counts from
 * the day its dossier was resolved: the day of the paper is not known before it is digitised.
 */
function results(filter: InForceFilter): RawBuilder<unknown> {
  const { evidence = 'any', today, rules } = filter;
  return sql`
    rules as (select * from jsonb_to_recordset(${cleanJson(rules)}::jsonb) as r (class text, months int, until date)),
    open as (
      select d.code, d.resolved, p.result as class, r.class is not null as known,
        case when r.until is not null then r.until
          when r.months is not null then (d.resolved + make_interval(months => r.months))::date end as ends
      ${dossierRows(filter)} join written_codes wp on wp.id = d.procedure_id join procedures p on p.code = wp.code
        left join rules r on r.class = p.result
      where ${within('d.resolved', filter)} and ${narrowed(filter)} and ${factSql('paper-result', evidence)}
        and not ${factSql('result', evidence)} and coalesce(d.outcome, 'granted') = 'granted'
        and ${filter.class === undefined ? sql`true` : sql`p.result = ${filter.class}`}
    ),
    results as (
      select code, resolved, class, ends, case when not known then 'unknown' when ends is null then 'standing'
        when ends >= ${today}::date then 'dated' else 'ended' end as validity
      from open
    )`;
}

/** Results not digitised by class and validity, most first. */
export async function inForceGroups(db: Kysely<Database>, filter: InForceFilter): Promise<InForceGroup[]> {
  const counts = VALIDITIES.map((name) => sql`count(*) filter (where validity = ${name}) as ${sql.ref(name)}`);
  const { rows } = await sql<{ class: DocumentClass } & Record<Validity, number>>`
    with recursive ${unitKeys(filter.regroup ?? false)}, ${results(filter)}
    select class, ${sql.join(counts)} from results group by class
    order by count(*) filter (where validity <> 'ended') desc, class`.execute(db);
  return rows.map(({ class: name, ...byValidity }) => ({ class: name, byValidity }));
}

/** One piece of the results not digitised. */
export async function inForceList(
  db: Kysely<Database>,
  filter: InForceFilter,
  { limit, offset }: Piece,
): Promise<ListPage<InForceRow>> {
  const { validity } = filter;
  const wanted = sql`from results r where ${validity === undefined ? sql`validity <> 'ended'` : sql`validity = ${validity}`}`;
  const place = sql`array_position(${VALIDITIES as readonly string[]}::text[], r.validity)`;
  const head = sql`with recursive ${unitKeys(filter.regroup ?? false)}, ${results(filter)}`;
  const total = await sql<{ n: number }>`${head} select count(*) as n ${wanted}`.execute(db);
  const { rows } = await sql<InForceRow>`
    ${head},
    page as (
      select r.*, ${place} as place ${wanted}
      order by place, r.ends desc nulls last, r.resolved desc, r.code limit ${limit} offset ${offset}
    )
    select x.code, coalesce(p.name, x.procedure_code) as "procedureName", x.unit, x.applicant, page.resolved, page.class,
      page.validity, page.ends
    from page join dossiers x on x.code = page.code left join procedures p on p.code = x.procedure_code
    order by page.place, page.ends desc nulls last, page.resolved desc, page.code`.execute(db);
  return { total: total.rows[0]?.n ?? 0, rows };
}
