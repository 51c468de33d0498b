import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Dimension, ReportFilter } from '../../core/ports/reports.ts';
import {
  type ComponentOfDossier,
  LACKING_STATES,
  type LackingFilter,
  type LackingGroup,
  type LackingRow,
  type LackingState,
  type ListPage,
  type Piece,
} from '../../core/ports/work-lists.ts';
import type { Database } from '../database.ts';
import { dossierRows, groupingOf, narrowed, within, writtenBy } from './dossier-facts.ts';
import { unitKeys } from './unit-keys.ts';

type Sql = RawBuilder<unknown>;

/**
 * `judged`: a row for each component that must be digitised of each dossier `which` lets through (d = the dossier), with its
 * state. `states`: a row for each dossier. A component has the papers of its classes; of several components with the same
 * classes (the identity cards of two parents) the second needs a second paper. A paper of the result's class is the result
 * of a dossier that is resolved, so a component of that class needs one more. Papers taken from other dossiers stand in for those
 * that the dossier has not of its own.
 */
function judged(which: Sql, filter: ReportFilter): Sql {
  return sql`
    needs as (
      select d.code, d.received, d.due, c.name, c.component, c.required, c.place, c.classes,
        row_number() over (partition by d.code, c.classes order by c.required desc, c.place, c.component)
          + case when d.resolved is not null and c.classes ? p.result then 1 else 0 end as nth
      ${dossierRows(filter)} join written_codes wp on wp.id = d.procedure_id left join procedures p on p.code = wp.code
        join components c on c.procedure_code = wp.code and c.digitise
        and (c.valid_from is null or c.valid_from <= d.received) and (c.valid_to is null or c.valid_to >= d.received)
      where ${which}
    ),
    judged as (
      select n.*, case
          when elsewhere.reused then 'reused'
          when here.counted >= n.nth or elsewhere.named > 0 then 'digitised'
          when here.counted + reuses.taken >= n.nth then 'reused'
          when jsonb_array_length(n.classes) = 0 then 'untold'
          when here.held >= n.nth then 'review'
          else 'missing' end as state
      from needs n
      cross join lateral (
        select count(*) as held, count(*) filter (where doc.status = 'archived' or doc.decided_by is not null) as counted
        from documents doc where doc.dossier_code = n.code and n.classes ? doc.class
      ) here
      cross join lateral (
        select count(*) as named, coalesce(bool_or(op.reused), false) as reused from outside_papers op
        where op.dossier_code = n.code and op.part = 'component' and op.component = n.component
          and ${filter.evidence === 'here' ? sql`false` : sql`true`}
      ) elsewhere
      cross join lateral (
        select count(*) as taken from standing_reuses r
        where r.dossier_code = n.code and n.classes ? r.class and cardinality(r.faults) = 0
      ) reuses
    ),
    states as (
      select code, min(received) as received, min(due) as due,
        case when bool_or(required and state = 'missing') then 'missing'
          when bool_or(required and state = 'review') then 'review'
          when bool_or(required and state = 'untold') then 'untold' else 'complete' end as state
      from judged group by code
    )`;
}

function whichOf(filter: LackingFilter): Sql {
  const open = filter.open ? sql`d.resolved is null` : sql`true`;
  return sql`${within('d.received', filter)} and ${narrowed(filter)} and ${open}`;
}

/** Dossiers by what of their components lacks, by groups. */
export async function lackingGroups(
  db: Kysely<Database>,
  filter: LackingFilter,
  by: Dimension | null,
): Promise<LackingGroup[]> {
  const counts = LACKING_STATES.map((state) => sql`count(*) filter (where state = ${state}) as ${sql.ref(state)}`);
  const grouping = groupingOf(by, 'received', sql`c.key`);
  const written = writtenBy([grouping]);
  const { rows } = await sql<{ key: string; title: string; total: number } & Record<LackingState, number>>`
    with recursive ${unitKeys(filter.regroup ?? false)}, ${judged(whichOf(filter), filter)},
    counted as (
      select ${written.columns} one.state ${dossierRows(filter, [by])} join states one on one.code = d.code
      where ${filter.state === undefined ? sql`true` : sql`one.state = ${filter.state}`}
    ),
    c as (select ${grouping.key} as key, count(*) as total, ${sql.join(counts)} ${written.from} group by 1)
    select c.*, ${grouping.title} as title from c ${grouping.titleJoins} order by c.key collate "C"`.execute(db);
  return rows.map(({ key: group, title, total, ...byState }) => ({ key: group, title, total, byState }));
}

/** One piece of the dossiers with components that must be digitised. */
export async function lackingList(
  db: Kysely<Database>,
  filter: LackingFilter,
  { limit, offset }: Piece,
): Promise<ListPage<LackingRow>> {
  const { rows } = await sql<{ total: number } & LackingRow>`
    with recursive ${unitKeys(filter.regroup ?? false)}, ${judged(whichOf(filter), filter)},
    wanted as (select * from states where ${filter.state === undefined ? sql`true` : sql`state = ${filter.state}`}),
    page as (select * from wanted order by due nulls last, received, code limit ${limit} offset ${offset})
    select (select count(*) from wanted) as total, x.code, x.procedure_code as "procedureCode",
      coalesce(p.name, x.procedure_code) as "procedureName", x.unit, x.applicant, x.received, x.resolved, x.due, page.state,
      (select jsonb_agg(jsonb_build_object('name', j.name, 'required', j.required, 'state', j.state)
        order by j.place, j.component) from judged j where j.code = page.code) as components
    from (select 1) as one left join page on true left join dossiers x on x.code = page.code
      left join procedures p on p.code = x.procedure_code
    order by page.due nulls last, page.received, page.code`.execute(db);
  const total = rows[0]?.total ?? 0;
  // A page behind the last one is a row of nothing but the total.
  return { total, rows: rows.filter((row) => row.code !== null).map(({ total: _, ...row }) => row) };
}

/** What must be digitised of one dossier. */
export async function componentsOf(db: Kysely<Database>, code: string): Promise<ComponentOfDossier[]> {
  const { rows } = await sql<ComponentOfDossier>`
    with ${judged(sql`d.code = ${code}`, { from: null, to: null })}
    select name, required, state from judged order by place, component`.execute(db);
  return rows;
}
