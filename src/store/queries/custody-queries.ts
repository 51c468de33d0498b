import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { CustodyFigures, DamageCount, DamagedObject } from '../../core/ports/custody.ts';
import type { Database } from '../database.ts';

type AlarmRow = Omit<DamagedObject, 'seen'> & {
  seenAt: Date | null;
  seenBy: string | null;
  seenNote: string | null;
};

/** Stored objects that are damaged now, those nobody has seen first, with the scan they belong to and why they were not restored. */
export async function alarms(db: Kysely<Database>, limit: number): Promise<DamagedObject[]> {
  // Pages have no index by their preview: all previews in question are looked for in one pass.
  const { rows } = await sql<AlarmRow>`
    with shown as materialized (
      select distinct on (p.preview_key) p.preview_key, d.scan_id from pages p join documents d on d.id = p.document_id
      where p.preview_key in (select key from objects where outcome in ('missing', 'changed', 'unreadable') and kind = 'preview')
    )
    select o.key, o.kind, o.outcome, o.checked_at as "foundAt", owner.id as "scanId",
      coalesce(original.outcome, 'same') = 'same' and original.key is not null and o.kind <> 'original' as "originalSound",
      (select e.detail ->> 'reason' from object_events e
        where e.key = o.key and e.type = 'recovery' and e.outcome = 'failure' order by e.id desc limit 1) as "notRestored",
      o.seen_at as "seenAt", o.seen_by as "seenBy", o.seen_note as "seenNote"
    from objects o
    left join lateral (
      select s.id, s.original_key from (
        select d.scan_id from documents d where o.kind = 'archive' and d.archive_sha256 = o.sha256
        union all
        select d.scan_id from documents d
          where o.kind = 'text' and d.sidecar is not null and d.sidecar ->> 'sha256' = o.sha256
        union all
        select of.id from scans of where o.kind = 'original' and of.sha256 = o.sha256
        union all
        select shown.scan_id from shown where o.kind = 'preview' and shown.preview_key = o.key
      ) of join scans s on s.id = of.scan_id limit 1
    ) owner on true
    left join objects original on original.key = owner.original_key
    where o.outcome in ('missing', 'changed', 'unreadable')
    order by o.seen_at is not null, o.checked_at desc, o.key limit ${limit}`.execute(db);
  return rows.map(({ seenAt, seenBy, seenNote, ...alarm }) => ({
    ...alarm,
    seen: seenAt && seenBy !== null && seenNote !== null ? { at: seenAt, by: seenBy, note: seenNote } : null,
  }));
}

export async function damageCount(db: Kysely<Database>): Promise<DamageCount> {
  const { rows } = await sql<DamageCount>`
    select count(*)::int as damaged, count(seen_at)::int as seen
    from objects where outcome in ('missing', 'changed', 'unreadable')`.execute(db);
  return rows[0]!;
}

/** Counts for the administrator's page. */
export async function figures(db: Kysely<Database>): Promise<CustodyFigures> {
  const { rows } = await sql<Omit<CustodyFigures, 'lastRun'>>`
    select count(*)::int as objects, coalesce(sum(bytes), 0)::float8 as bytes, min(checked_at) as "oldestCheck",
      count(*) filter (where checked_at is null)::int as "neverChecked",
      count(*) filter (where copied_to is null and kind <> 'preview')::int as "toCopy",
      count(*) filter (where locked_until > now() or legal_hold)::int as locked from objects`.execute(db);
  const run = await db.selectFrom('fixity_runs').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst();
  return {
    ...rows[0]!,
    lastRun: run ? { startedAt: run.started_at, finishedAt: run.finished_at, sum: run.sum } : null,
  };
}
