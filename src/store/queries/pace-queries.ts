import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { ReportFilter } from '../../core/ports/reports.ts';
import type { StationWork, StepQueue, UnitWeek } from '../../core/ports/work-lists.ts';
import type { Database } from '../database.ts';
import { dossierRows, factSql, groupingOf, narrowed, writtenBy } from './dossier-facts.ts';
import { unitKeys } from './unit-keys.ts';

const VIETNAM = 'Asia/Ho_Chi_Minh';

/**
 * Results digitised and become due by unit and week, in the weeks from `first` to the one of `last` (Mondays, `yyyy-mm-dd`). A
 * paper counts from the later of its delivery and its decision, so only dossiers with one of these since `first` are looked into.
 */
export async function unitWeeks(
  db: Kysely<Database>,
  filter: ReportFilter,
  first: string,
  last: string,
): Promise<UnitWeek[]> {
  const grouping = groupingOf('unit', 'resolved', sql`c.key`);
  const written = writtenBy([grouping]);
  const isDue = sql`${factSql('paper-result', 'any')} and d.resolved is not null and ${narrowed(filter)}`;
  const since = startOf(first);
  const elsewhere = (select: RawBuilder<unknown>) => (filter.evidence === 'here' ? sql`` : sql`union all ${select}`);
  const counts = sql`(doc.status = 'archived' or doc.decided_by is not null)`;
  // Each looked up by its index: the planner would read all papers there ever were.
  const papersOf = (scan: RawBuilder<unknown>) => sql`cross join lateral (
    select doc.dossier_code as code from documents doc
      join dossiers x on x.code = doc.dossier_code join procedures r on r.code = x.procedure_code and r.result = doc.class
    where ${scan} and ${counts} offset 0
  ) as paper`;
  const { rows } = await sql<UnitWeek>`
    with recursive ${unitKeys(filter.regroup ?? false)},
    recent (code) as materialized (
      select paper.code from scans s ${papersOf(sql`doc.scan_id = s.id`)} where s.received_at >= ${since}
      union select paper.code from decisions c ${papersOf(sql`doc.id = c.document_id`)} where c.decided_at >= ${since}
      ${elsewhere(sql`select op.dossier_code from outside_papers op where op.part = 'result' and op.digitised >= ${first}::date`)}
    ),
    -- A paper without a day was there before any week that can be told.
    firsts as (
      select recent.code, min(coalesce(paper.day, '-infinity'::date)) as day
      from (select distinct code from recent) as recent cross join lateral (
        select (greatest(s.received_at, c.decided_at) at time zone ${VIETNAM})::date as day
        from documents doc join scans s on s.id = doc.scan_id left join decisions c on c.document_id = doc.id
          join dossiers x on x.code = doc.dossier_code join procedures r on r.code = x.procedure_code
        where doc.dossier_code = recent.code and doc.class = r.result and ${counts}
        ${elsewhere(sql`select op.digitised from outside_papers op where op.part = 'result' and op.dossier_code = recent.code`)}
        offset 0
      ) as paper group by recent.code
    ),
    counted as (
      select ${written.columns} f.day, 1 as done, 0 as due ${dossierRows(filter)} join firsts f on f.code = d.code
      where ${isDue} and f.day >= ${first}::date and f.day < ${last}::date + 7
      union all
      select ${written.columns} d.resolved, 0, 1 ${dossierRows(filter)}
      where ${isDue} and d.resolved >= ${first}::date and d.resolved < ${last}::date + 7
    )
    select ${grouping.key} as key, date_trunc('week', day)::date as week, sum(done) as done, sum(due) as due
    ${written.from} group by 1, 2 order by 1, 2`.execute(db);
  return rows.map((row) => ({ ...row, done: Number(row.done), due: Number(row.due) }));
}

/** The first moment of a day at the desk. */
const startOf = (day: string): RawBuilder<unknown> => sql`${day}::date::timestamp at time zone ${VIETNAM}`;

/** Stations with their days from `from` on. */
export async function stationWork(db: Kysely<Database>, from: string): Promise<StationWork[]> {
  const day = sql`(s.received_at at time zone ${VIETNAM})::date`;
  const { rows } = await sql<StationWork>`
    with recent as (
      select s.id, s.station, ${day} as day, s.status, s.duplicate_of from scans s
      where s.received_at >= ${startOf(from)}
    ),
    sheets as (
      select coalesce(pg.scan_id, doc.scan_id) as scan_id, count(*) as pages
      from documents doc join pages pg on pg.document_id = doc.id
      where coalesce(pg.scan_id, doc.scan_id) in (select id from recent) group by 1
    ),
    days as (
      select r.station, r.day, count(*) as scans, coalesce(sum(sh.pages), 0)::bigint as pages,
        count(*) filter (where r.status = 'rejected') as rejected,
        count(*) filter (where exists (
          select 1 from documents doc where doc.scan_id = r.id and (doc.status = 'review' or doc.decided_by is not null)
        )) as review
      from recent r left join sheets sh on sh.scan_id = r.id
      where r.duplicate_of is null group by r.station, r.day
    ),
    seen as (
      select s.station, max(${day}) as last, count(*) filter (where s.status in ('queued', 'working', 'waiting')) as waiting
      from scans s group by s.station
    )
    select coalesce(t.name, seen.station) as name, coalesce(t.title, seen.station) as title, t.unit,
      coalesce(seen.waiting, 0) as waiting, seen.last as "lastDelivered",
      coalesce((
        select jsonb_agg(jsonb_build_object('day', d.day, 'scans', d.scans, 'pages', d.pages, 'rejected', d.rejected,
          'review', d.review) order by d.day) from days d where d.station = seen.station
      ), '[]'::jsonb) as days
    from seen full join stations t on t.name = seen.station order by 1`.execute(db);
  return rows;
}

/** What waits to be processed and what waits for a clerk. */
export async function stepQueues(
  db: Kysely<Database>,
  from: string,
): Promise<{ processing: StepQueue; review: StepQueue }> {
  const since = startOf(from);
  const { rows } = await sql<{ processing: RawQueue; review: RawQueue }>`
    select
      (select jsonb_build_object('waiting', count(*), 'oldest', min(received_at),
        'left', (select count(*) from scans where received_at >= ${since} and finished_at is not null))
      from scans where status in ('queued', 'working', 'waiting')) as processing,
      (select jsonb_build_object('waiting', count(*), 'oldest', min(s.received_at),
        'left', (select count(*) from decisions where decided_at >= ${since}))
      from documents doc join scans s on s.id = doc.scan_id where doc.status = 'review') as review`.execute(db);
  const { processing, review } = rows[0]!;
  return { processing: queueOf(processing), review: queueOf(review) };
}

interface RawQueue {
  waiting: number;
  oldest: string | null;
  left: number;
}

function queueOf({ oldest, ...counts }: RawQueue): StepQueue {
  return { ...counts, oldest: oldest === null ? null : new Date(oldest) };
}
