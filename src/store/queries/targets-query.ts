import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';

/** Targets of measures in percent by the measure's name, as they stand on the day: the unit's own before those of all units. */
export async function targets(db: Kysely<Database>, day: string, unit: string | null): Promise<Map<string, number>> {
  const { rows } = await sql<{ measure: string; value: string }>`
    select distinct on (1) left(held, -length('.target')) as measure, value from declared_figures
    where held like '%.target' and (unit is null or unit = ${unit} or unit = ${unit} || '*')
      and (valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to >= ${day}::date)
    order by 1, unit nulls last, valid_from desc nulls last, code`.execute(db);
  return new Map(rows.map(({ measure, value }) => [measure, Number(value)]));
}
