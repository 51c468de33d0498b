import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { UnitMeans, UnitProcedures } from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';

/** A row that was valid on the day. */
const validOn = (table: string, day: string) => {
  const [from, to] = [sql.ref(`${table}.valid_from`), sql.ref(`${table}.valid_to`)];
  return sql`((${from} is null or ${from} <= ${day}::date) and (${to} is null or ${to} >= ${day}::date))`;
};

/** People, signatures and equipment of each unit on the day, units in the order of their codes. */
export async function unitMeans(db: Kysely<Database>, day: string, unit?: string): Promise<UnitMeans[]> {
  const { rows } = await sql<UnitMeans>`
    with recursive below (code) as (
      select code from units where ${unit === undefined ? sql`parent is null or parent not in (select code from units)` : sql`code = ${unit}`}
      union
      select u.code from units u join below b on u.parent = b.code
    )
    select u.code, u.name, u.level,
      (select count(*) from staff s where s.unit = u.code and ${validOn('s', day)}) as staff,
      (select coalesce(jsonb_object_agg(kind, n), '{}'::jsonb) from (
        select coalesce(s.kind, 'unknown') as kind, count(*) as n from staff s
        where s.unit = u.code and ${validOn('s', day)} group by 1) as kinds) as "staffBy",
      (select count(*) from staff s where s.unit = u.code and s.signature and ${validOn('s', day)}) as signatures,
      (select coalesce(jsonb_object_agg(kind, n), '{}'::jsonb) from (
        select e.kind, sum(e.count) as n from equipment e
        where e.unit = u.code and ${validOn('e', day)} group by 1) as kinds) as equipment
    from units u join below b on b.code = u.code
    where ${validOn('u', day)}
    order by u.code`.execute(db);
  return rows;
}

/** How many procedures each unit takes in on the day, by mechanism. */
export async function unitProcedures(db: Kysely<Database>, day: string): Promise<UnitProcedures[]> {
  const { rows } = await sql<UnitProcedures>`
    select unit, count(*) filter (where mechanism = 'one_stop') as "oneStop",
      count(*) filter (where mechanism = 'interlinked') as interlinked
    from unit_procedures up where ${validOn('up', day)} group by unit order by unit`.execute(db);
  return rows;
}
