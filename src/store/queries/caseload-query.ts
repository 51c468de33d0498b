import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Caseload, ReportFilter } from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { dossierRows, ENDED_EARLY, groupingOf, narrowed, procedureWhere, writtenBy } from './dossier-facts.ts';
import { unitKeys } from './unit-keys.ts';

const COUNTS = [
  ...['online', 'onlineFull', 'onlinePartial', 'direct', 'postal', 'carried', 'early', 'onTime', 'late', 'untimed'],
  ...['openInTime', 'openLate', 'openUntimed'],
];

/**
 * Dossiers that came in, were resolved and are open, by the columns of form II.06a (TT 01/2020/TT-VPCP). What is open is
 * told as of the period's last day, or of today in Vietnam when it has none.
 */
export async function caseload(
  db: Kysely<Database>,
  filter: ReportFilter,
  by: 'field' | 'unit' | 'procedure' | null,
): Promise<Caseload[]> {
  const group = groupingOf(by, 'received', sql.ref('c.key'));
  const written = writtenBy([group]);
  const count = (condition: RawBuilder<unknown>) => sql`count(*) filter (where ${condition})`;
  // As queries of their own, so that they are found once and not for each row.
  const first = sql`(select coalesce(${filter.from}::date, '-infinity'::date))`;
  const last = sql`(select coalesce(${filter.to}::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date))`;
  const inMode = (mode: string) => procedureWhere(sql`mode = ${mode}`);
  const { rows } = await sql<Caseload>`
    with recursive ${unitKeys(filter.regroup ?? false)},
    d as (
      select d.*, d.received >= ${first} as is_new, coalesce(d.resolved between ${first} and ${last}, false) as is_resolved,
        coalesce(d.resolved > ${last}, true) as is_open, ${ENDED_EARLY} as ended_early, ${last} as last
      ${dossierRows(filter)}
      where d.received <= ${last} and (d.received >= ${first} or d.resolved is null or d.resolved >= ${first})
        and ${narrowed(filter)}
      offset 0 -- each of these is asked once a row, not once a column
    ),
    counted as (
      select ${written.columns} count(*) as considered,
        ${count(sql`is_new and channel = 'online'`)} as online,
        ${count(sql`is_new and channel = 'online' and ${inMode('full')}`)} as "onlineFull",
        ${count(sql`is_new and channel = 'online' and ${inMode('partial')}`)} as "onlinePartial",
        ${count(sql`is_new and channel = 'direct'`)} as direct,
        ${count(sql`is_new and channel = 'postal'`)} as postal,
        ${count(sql`not is_new`)} as carried,
        ${count(sql`is_resolved and not ended_early and resolved < due`)} as early,
        ${count(sql`is_resolved and (ended_early or resolved = due)`)} as "onTime",
        ${count(sql`is_resolved and not ended_early and resolved > due`)} as late,
        ${count(sql`is_resolved and not ended_early and due is null`)} as untimed,
        ${count(sql`is_open and due >= last`)} as "openInTime",
        ${count(sql`is_open and due < last`)} as "openLate",
        ${count(sql`is_open and due is null`)} as "openUntimed"
      from d ${written.groupBy}
    ),
    c as (
      select ${group.key} as key, ${sql.join(COUNTS.map((name) => sql`sum(${sql.ref(name)})::bigint as ${sql.ref(name)}`))}
      ${written.from} where considered > 0 group by 1
    )
    select c.*, ${group.title} as title from c ${group.titleJoins} order by c.key collate "C"`.execute(db);
  return rows;
}
