import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * Every code by itself and every name that only one unit has: registers write either. A name several units had is none of them.
 */
const OWN = sql`
  select code as spelling, code as key from units
  union all
  select name, min(code) from units group by name having count(*) = 1 and name not in (select code from units)`;

/**
 * `heirs` tells for each unit the one that it is counted under: itself unless every way of succession ends in the same other
 * one.
 */
const HEIRS = sql`
  steps (origin, at, depth) as (
    select code, code, 0 from units
    union
    select s.origin, next.code, s.depth + 1
    from steps s join units u on u.code = s.at
      cross join lateral jsonb_array_elements_text(coalesce(u.successors, '[]'::jsonb)) as next (code)
    where s.depth < 10
  ),
  heirs as (
    select s.origin, case when count(distinct s.at) = 1 then min(s.at) else s.origin end as heir
    from steps s left join units u on u.code = s.at
    where coalesce(jsonb_array_length(u.successors), 0) = 0
    group by s.origin
  )`;

/**
 * `unit_keys (spelling, key)`, a common table expression to stand behind `with recursive`: the code a dossier counts under by
 * what its register wrote. What is not in it stays as it is written.
 */
export function unitKeys(regroup: boolean): RawBuilder<unknown> {
  if (!regroup) return sql`unit_keys as (${OWN})`;
  return sql`${HEIRS},
  unit_keys as (
    select own.spelling, coalesce(h.heir, own.key) as key from (${OWN}) as own left join heirs h on h.origin = own.key
  )`;
}

/** What registers write for these units; `codes` is a query of one column. A code that no unit has is written as it is. */
export function spellingsOf(codes: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select spelling from unit_keys where key in (${codes})
    union all
    select code from (${codes}) as wanted (code) where code not in (select spelling from unit_keys)
  )`;
}
