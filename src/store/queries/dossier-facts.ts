import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Dimension, DossierFact, Evidence, ReportFilter } from '../../core/ports/reports.ts';
import { SOURCE_HOLDS, SOURCE_TABLES, STANDS } from './reused-papers.ts';

/** A condition or expression over the rows of `dossierRows`: d = dossier, p = its procedure or nulls. */
type Sql = RawBuilder<unknown>;

/** A paper counts when nothing about it is open: it is archived, or a clerk decided it. */
const PAPER_COUNTS = sql`(doc.status = 'archived' or doc.decided_by is not null)`;

const PAPER_HERE = (which: Sql): Sql =>
  sql`exists (select 1 from documents doc where doc.dossier_code = d.code and ${PAPER_COUNTS} and ${which})`;
const PAPER_ELSEWHERE = (which: Sql): Sql =>
  sql`exists (select 1 from outside_papers op where op.dossier_code = d.code and ${which})`;

/**
 * A paper was taken into the dossier, and its source is as it was then; `which` says where the paper lies. Not `exists`: there are
 * few reuses and many dossiers, so all of them are looked at once instead of the index for each dossier.
 */
const REUSED = (which: Sql): Sql => sql`d.code in (select e.dossier_code from reuse_events e ${SOURCE_TABLES}
  where ${STANDS} and ${SOURCE_HOLDS} and ${which})`;
const REUSED_HERE = REUSED(sql`e.document_id is not null`);
const REUSED_ELSEWHERE = REUSED(sql`e.document_id is null`);

/** A result that is archived here; the procedure says of which class it is. */
export const RESULT_HERE = PAPER_HERE(sql`doc.class = p.result`);
/** A paper of the dossier that is archived here and is not its result: its own, or one taken into it. */
export const COMPONENT_HERE = sql`(${PAPER_HERE(sql`doc.class is distinct from p.result`)} or ${REUSED_HERE})`;
const COMPONENT_ELSEWHERE = sql`(${PAPER_ELSEWHERE(sql`op.part = 'component'`)} or ${REUSED_ELSEWHERE})`;

/** Refused and withdrawn dossiers count as ended in time (form II.06a, TT 01/2020/TT-VPCP). */
export const ENDED_EARLY = sql`(coalesce(d.outcome, '') in ('refused', 'withdrawn'))`;

function digitised(here: Sql, elsewhere: Sql, evidence: Evidence): Sql {
  return evidence === 'here' ? here : sql`(${here} or ${elsewhere})`;
}

/** The fact as a condition; never null. */
export function factSql(fact: DossierFact, evidence: Evidence): Sql {
  const result = digitised(RESULT_HERE, PAPER_ELSEWHERE(sql`op.part = 'result'`), evidence);
  switch (fact) {
    case 'known-procedure':
      return sql`(p.code is not null)`;
    case 'paper-result':
      return sql`(p.result is not null)`;
    case 'resolved':
      return sql`(d.resolved is not null)`;
    case 'component':
      return digitised(COMPONENT_HERE, COMPONENT_ELSEWHERE, evidence);
    case 'result':
      return result;
    case 'result-if-due':
      return sql`(p.result is null or d.resolved is null or ${result})`;
    case 'reused':
      return digitised(
        REUSED_HERE,
        sql`(${REUSED_ELSEWHERE} or ${PAPER_ELSEWHERE(sql`op.reused and op.part = 'component'`)})`,
        evidence,
      );
    case 'online':
      return sql`(d.channel = 'online')`;
    case 'fee-owed':
      return sql`(coalesce(d.payment, 'free') <> 'free')`;
    case 'paid-online':
      return sql`(coalesce(d.payment, '') = 'online')`;
    case 'timed':
      return sql`(d.resolved is not null and (d.due is not null or ${ENDED_EARLY}))`;
    case 'in-time':
      return sql`(${ENDED_EARLY} or coalesce(d.resolved <= d.due, false))`;
  }
}

/** All of the facts hold. */
export function allOf(facts: readonly DossierFact[], evidence: Evidence): Sql {
  return facts.length === 0
    ? sql`true`
    : sql.join(
        facts.map((fact) => factSql(fact, evidence)),
        sql` and `,
      );
}

/**
 * Common table expressions, to stand behind `with recursive`: `heirs` tells for each unit the one that it is counted
 * under (itself unless every way of succession ends in the same other one), `unit_names` the names that only one unit has.
 */
export const UNIT_TABLES = sql`
  unit_names as (select name, min(code) as code from units group by name having count(*) = 1),
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

/** Code of the unit a dossier counts under: registers write codes or names, and a name several units had stays as it is. */
function unitKey(regroup: boolean): Sql {
  const own = sql`coalesce(uc.code, un.code, d.unit)`;
  return regroup ? sql`coalesce(h.heir, ${own})` : own;
}

/** `from …` over all dossiers with what keys and filters need; goes together with UNIT_TABLES. */
export const DOSSIER_ROWS = sql`
  from dossiers d
    left join procedures p on p.code = d.procedure_code
    left join units uc on uc.code = d.unit
    left join unit_names un on uc.code is null and un.name = d.unit
    left join heirs h on h.origin = coalesce(uc.code, un.code)
    left join staff s on s.code = d.staff
      and (s.valid_from is null or s.valid_from <= d.received) and (s.valid_to is null or s.valid_to >= d.received)`;

/** The dimension's value of a dossier, '' when not known. */
export function keySql(by: Dimension, base: 'received' | 'resolved', regroup: boolean): Sql {
  switch (by) {
    case 'procedure':
      return sql`d.procedure_code`;
    case 'unit':
      return unitKey(regroup);
    case 'field':
      return sql`coalesce(p.field, '')`;
    case 'channel':
      return sql`d.channel`;
    case 'operator':
      return sql`coalesce(s.kind, 'unknown')`;
    case 'month':
      return sql`to_char(${sql.ref(`d.${base}`)}, 'YYYY-MM')`;
  }
}

/** A key's name in words, from the registers; the key itself where they have none. Needs `key` as c.key. */
export function titleSql(by: Dimension | null): Sql {
  if (by === 'procedure') return sql`coalesce((select name from procedures where code = c.key), c.key)`;
  if (by === 'unit') return sql`coalesce((select name from units where code = c.key), c.key)`;
  return sql`c.key`;
}

/** The filter's conditions besides its period. */
export function narrowed(filter: ReportFilter): Sql {
  const regroup = filter.regroup ?? false;
  const wanted: [Dimension, string | undefined][] = [
    ['unit', filter.unit],
    ['procedure', filter.procedure],
    ['field', filter.field],
    ['channel', filter.channel],
    ['operator', filter.operator],
  ];
  const conditions = wanted.flatMap(([by, value]) =>
    value === undefined ? [] : [sql`${keySql(by, 'received', regroup)} = ${value}`],
  );
  if (filter.under !== undefined) {
    conditions.push(sql`${unitKey(regroup)} in (
      with recursive below (code) as (
        select ${filter.under}::text union select u.code from units u join below b on u.parent = b.code
      ) select code from below)`);
  }
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

/** The day lies in the period; a dossier without it does not. */
export function within(column: 'd.received' | 'd.resolved', { from, to }: Pick<ReportFilter, 'from' | 'to'>): Sql {
  const day = sql.ref(column);
  return sql`(${day} is not null and (${from}::date is null or ${day} >= ${from}::date)
    and (${to}::date is null or ${day} <= ${to}::date))`;
}
