import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Caseload, ReportFilter } from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { DOSSIER_ROWS, ENDED_EARLY, keySql, narrowed, titleSql, UNIT_TABLES } from './dossier-facts.ts';

/**
 * Dossiers that came in, were resolved and are open, by the columns of form II.06a (TT 01/2020/TT-VPCP). What is open is
 * told as of the period's last day, or of today in Vietnam when it has none.
 */
export async function caseload(
  db: Kysely<Database>,
  filter: ReportFilter,
  by: 'field' | 'unit' | 'procedure' | null,
): Promise<Caseload[]> {
  const key = by ? keySql(by, 'received', filter.regroup ?? false) : sql`''`;
  const count = (condition: RawBuilder<unknown>) => sql`count(*) filter (where ${condition})`;
  const { rows } = await sql<Caseload>`
    with recursive ${UNIT_TABLES},
    period as (
      select coalesce(${filter.from}::date, '-infinity'::date) as first,
        coalesce(${filter.to}::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date) as last
    ),
    counted as (
      select ${key} as key, d.channel, p.mode, d.due, d.resolved,
        d.received >= period.first and d.received <= period.last as is_new,
        d.received < period.first and (d.resolved is null or d.resolved >= period.first) as is_carried,
        d.resolved is not null and d.resolved >= period.first and d.resolved <= period.last as is_resolved,
        d.received <= period.last and (d.resolved is null or d.resolved > period.last) as is_open,
        ${ENDED_EARLY} as ended_early, period.last
      ${DOSSIER_ROWS} cross join period
      where ${narrowed(filter)}
    ),
    c as (
      select key,
        ${count(sql`is_new and channel = 'online'`)} as online,
        ${count(sql`is_new and channel = 'online' and mode = 'full'`)} as "onlineFull",
        ${count(sql`is_new and channel = 'online' and mode = 'partial'`)} as "onlinePartial",
        ${count(sql`is_new and channel = 'direct'`)} as direct,
        ${count(sql`is_new and channel = 'postal'`)} as postal,
        ${count(sql`is_carried`)} as carried,
        ${count(sql`is_resolved and not ended_early and resolved < due`)} as early,
        ${count(sql`is_resolved and (ended_early or resolved = due)`)} as "onTime",
        ${count(sql`is_resolved and not ended_early and resolved > due`)} as late,
        ${count(sql`is_resolved and not ended_early and due is null`)} as untimed,
        ${count(sql`is_open and due >= last`)} as "openInTime",
        ${count(sql`is_open and due < last`)} as "openLate",
        ${count(sql`is_open and due is null`)} as "openUntimed"
      from counted where is_new or is_carried or is_resolved group by key
    )
    select c.*, ${titleSql(by)} as title from c order by c.key`.execute(db);
  return rows;
}
