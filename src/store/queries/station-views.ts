import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { StationView } from '../../core/ports/queries.ts';
import type { Database } from '../database.ts';

type Row = Omit<StationView, 'lastError'> & {
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
      e.received_at as "errorAt"
    from delivered d full join stations s on s.name = d.station
    left join lateral (
      select id, relative_path, error_code, received_at from scans
      where station = d.station and status = 'rejected' and received_at > now() - interval '1 day'
      order by received_at desc limit 1
    ) e on true
    order by 1`.execute(db);
  return rows.map(({ errorScan, errorPath, errorCode, errorAt, ...station }) => ({
    ...station,
    lastError:
      errorScan === null || errorPath === null || errorAt === null
        ? null
        : { scanId: errorScan, relativePath: errorPath, code: errorCode ?? 'INTERNAL', at: errorAt },
  }));
}
