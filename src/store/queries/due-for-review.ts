import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { DocumentClass } from '../../core/document-class.ts';
import type { DueFilter, DueGroup, DueRow } from '../../core/ports/retention.ts';
import type { ListPage, Piece } from '../../core/ports/work-lists.ts';
import type { Database } from '../database.ts';

type Sql = RawBuilder<unknown>;

const ZONE = sql.lit('Asia/Ho_Chi_Minh');

/** A decision `k` of `what` that keeps it from being decided about now. */
function undecided(what: Sql, today: string): Sql {
  return sql`not exists (select 1 from retention_decisions k where ${what}
    and (k.state in ('proposed', 'approved') or (k.state = 'standing' and k.until > ${today}::date)))`;
}

/**
 * Documents that are due: archived, nothing open about them, in no other dossier as a reused paper, not decided about. Time counts from
 * the day their dossier was resolved (one that is open has not begun), or from archiving where the register knows no dossier.
 */
function dueDocuments({ rules, today }: DueFilter): Sql {
  return sql`
    select d.id::text as id, d.class, d.dossier_code as dossier, s.relative_path as scan_path, d.page_count as pages,
      d.archive_bytes as bytes, c.counted
    from documents d
      join unnest(${rules.map((rule) => rule.class)}::text[], ${rules.map((rule) => rule.counted)}::date[]) as t(class, counted)
        on t.class = d.class
      join scans s on s.id = d.scan_id
      left join dossiers r on r.code = d.dossier_code
      cross join lateral (select case when r.code is null then (d.archived_at at time zone ${ZONE})::date else r.resolved end as counted) c
    where d.destroyed_at is null and d.status = 'archived' and s.status in ('archived', 'review') and c.counted <= t.counted
      and not exists (select 1 from reuse_events e where e.document_id = d.id and e.answer = 'taken' and e.ended_at is null)
      and ${undecided(sql`k.document_id = d.id`, today)}`;
}

/**
 * Originals that are due: every scan of theirs is done, none of their papers waits for a clerk. Two deliveries of the same bytes share one
 * original; backs wait for the papers of their fronts. The papers in review are few and looked up once: pages have no index by scan.
 */
function dueOriginals({ originalsFinished, today }: DueFilter): Sql {
  return sql`
    select s.original_key as id, null::text as class, min(own.dossier_code) as dossier, min(s.relative_path) as scan_path,
      coalesce(sum(own.pages), 0)::int as pages, max(s.bytes) as bytes, max(s.finished_at at time zone ${ZONE})::date as counted
    from scans s left join (
      select scan_id, min(dossier_code) as dossier_code, sum(page_count) as pages from documents group by scan_id) own on own.scan_id = s.id
      left join (select distinct p.scan_id from documents d join pages p on p.document_id = d.id
        where d.status = 'review' and p.scan_id is not null) waiting on waiting.scan_id = s.id
    where s.original_held = 'here'
    group by s.original_key
    having ${originalsFinished}::date is not null and bool_and(s.status in ('archived', 'duplicate', 'rejected'))
      and bool_or(s.status = 'archived') and max(s.finished_at at time zone ${ZONE})::date <= ${originalsFinished}::date
      and count(waiting.scan_id) = 0
      and ${undecided(sql`k.original_key = s.original_key`, today)}`;
}

/** What is due, as `due(id, class, dossier, scan_path, pages, bytes, counted)`. */
export function dueNow(filter: DueFilter): Sql {
  return filter.subject === 'document' ? dueDocuments(filter) : dueOriginals(filter);
}

/** One piece of what is due, oldest first. */
export async function dueList(
  db: Kysely<Database>,
  filter: DueFilter & { class?: DocumentClass },
  { limit, offset }: Piece,
): Promise<ListPage<DueRow>> {
  const ofClass = filter.class === undefined ? sql`true` : sql`due.class = ${filter.class}`;
  const { rows } = await sql<Omit<DueRow, 'scanPath'> & { scan_path: string; total: number }>`
    with due as (${dueNow(filter)}),
      chosen as (select *, count(*) over () as total from due where ${ofClass} order by counted, id limit ${limit} offset ${offset})
    select chosen.*, case when k.until is not null
      then jsonb_build_object('until', k.until, 'reason', k.reason, 'by', k.proposed_by) end as kept
    from chosen left join lateral (
      select until, reason, proposed_by from retention_decisions
      where kind = 'keep' and (document_id::text = chosen.id or original_key = chosen.id)
      order by proposed_at desc limit 1) k on true
    order by counted, id`.execute(db);
  const total = rows[0]?.total ?? (offset === 0 ? 0 : (await dueList(db, filter, { limit: 1, offset: 0 })).total);
  return {
    total,
    rows: rows.map(({ scan_path, total: _, ...row }) => ({ ...row, scanPath: scan_path })),
  };
}

/** How many are due by class, the largest first. */
export async function dueGroups(db: Kysely<Database>, filter: DueFilter): Promise<DueGroup[]> {
  const { rows } = await sql<DueGroup>`
    select class, count(*)::int as total, min(counted) as oldest from (${dueNow(filter)}) as due
    group by class order by total desc, class`.execute(db);
  return rows;
}
