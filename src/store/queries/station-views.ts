import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { BacksOrder, CollationMode } from '../../core/collation.ts';
import type { StationView } from '../../core/ports/queries.ts';
import type { Database } from '../database.ts';

type Row = Omit<StationView, 'lastError' | 'collation' | 'pairing'> & {
  mode: CollationMode | null;
  backs: BacksOrder | null;
  waitingScan: string | null;
  waitingPath: string | null;
  waitingUntil: Date | null;
  stoppedSince: Date | null;
  errorScan: string | null;
  errorPath: string | null;
  errorCode: string | null;
  errorAt: Date | null;
};

/** Every station of the register and every one that delivered something, by name. */
export async function stationViews(db: Kysely<Database>): Promise<StationView[]> {
  const { rows } = await sql<Row>`
    with counted as (
      select station, status, count(*) as n, max(received_at) as last from scans group by station, status
    ), delivered as (
      select station, jsonb_object_agg(status, n) as counts, max(last) as last from counted group by station
    )
    select coalesce(d.station, s.name) as name, coalesce(s.title, d.station) as title, coalesce(d.counts, '{}') as counts,
      d.last as "lastReceivedAt", e.id as "errorScan", e.relative_path as "errorPath", e.error_code as "errorCode",
      e.received_at as "errorAt", s.feeding as mode, s.backs, w.scan_id as "waitingScan",
      w.relative_path as "waitingPath", w.due as "waitingUntil", p.since as "stoppedSince"
    from delivered d full join stations s on s.name = d.station
    left join lateral (
      select id, relative_path, error_code, received_at from scans
      where station = d.station and status = 'rejected' and received_at > now() - interval '1 day'
      order by received_at desc limit 1
    ) e on true
    left join lateral (
      select f.scan_id, f.due, c.relative_path from scan_feeds f join scans c on c.id = f.scan_id
      where f.source = 'watch' and f.station = d.station and f.state = 'waiting'
    ) w on true
    left join pairing_stops p on p.source = 'watch' and p.station = d.station
    order by 1`.execute(db);
  return rows.map((row) => ({
    name: row.name,
    title: row.title,
    counts: row.counts,
    lastReceivedAt: row.lastReceivedAt,
    lastError:
      row.errorScan === null || row.errorPath === null || row.errorAt === null
        ? null
        : { scanId: row.errorScan, relativePath: row.errorPath, code: row.errorCode ?? 'INTERNAL', at: row.errorAt },
    ...collationOf(row),
  }));
}

function collationOf({ mode, backs, ...row }: Row): Pick<StationView, 'collation' | 'pairing'> {
  if (mode === null) return {};
  const collation = { mode, backs: backs ?? 'reversed' };
  if (mode !== 'two_files') return { collation };
  const waiting =
    row.waitingScan === null || row.waitingPath === null || row.waitingUntil === null
      ? null
      : { scanId: row.waitingScan, relativePath: row.waitingPath, until: row.waitingUntil };
  return { collation, pairing: { waiting, stoppedSince: row.stoppedSince } };
}
