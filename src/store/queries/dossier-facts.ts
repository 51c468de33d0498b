import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Dimension, DossierFact, Evidence, ReportFilter } from '../../core/ports/reports.ts';
import { spellingsOf } from './unit-keys.ts';

/** A condition or expression over d, a row of `dossier_facts` (migration 0007). */
type Sql = RawBuilder<unknown>;

/** Refused and withdrawn dossiers count as ended in time (form II.06a, TT 01/2020/TT-VPCP). */
export const ENDED_EARLY = sql`(coalesce(d.outcome, '') in ('refused', 'withdrawn'))`;

/** Of a procedure that ends with a paper. */
const PAPER_RESULT = sql`(d.procedure_code in (select code from procedures where result is not null))`;

/** The fact as a condition; never null. */
export function factSql(fact: DossierFact, evidence: Evidence): Sql {
  const result = evidence === 'here' ? sql`d.result_here` : sql`(d.result_here or d.result_elsewhere)`;
  switch (fact) {
    case 'known-procedure':
      return sql`(d.procedure_code in (select code from procedures))`;
    case 'paper-result':
      return PAPER_RESULT;
    case 'resolved':
      return sql`(d.resolved is not null)`;
    case 'component':
      return evidence === 'here' ? sql`d.component_here` : sql`(d.component_here or d.component_elsewhere)`;
    case 'result':
      return result;
    case 'result-if-due':
      return sql`(d.resolved is null or ${result} or not ${PAPER_RESULT})`;
    case 'reused':
      return sql`d.reused`;
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

/** `from …` over all dossiers; s is the staff member who took one in, where groups or the filter need it. */
export function dossierRows(filter: ReportFilter, by: readonly (Dimension | null)[] = []): Sql {
  if (filter.operator === undefined && !by.includes('operator')) return sql`from dossier_facts d`;
  return sql`from dossier_facts d left join staff s on s.code = d.staff
    and (s.valid_from is null or s.valid_from <= d.received) and (s.valid_to is null or s.valid_to >= d.received)`;
}

/**
 * A dimension in two steps. Dossiers are counted by `written`, which is at hand in their row; the few groups that come out are
 * then looked up in the registers and counted together by `key` ('' when not known). `joins` goes between, `title` is the key's
 * name in words. `name` tells the columns of several dimensions apart.
 */
export interface Grouping {
  written: Sql;
  joins: Sql;
  key: Sql;
  titleJoins: Sql;
  title: Sql;
}

export function groupingOf(by: Dimension | null, base: 'received' | 'resolved', name: string): Grouping {
  const written = sql.ref(`counted.${name}`);
  const key = sql.ref(`c.${name}`);
  const register = sql.ref(`${name}_register`);
  const title = sql.ref(`${name}_title.name`);
  const plain = { joins: sql``, key: written, titleJoins: sql``, title: key };
  const titled = (table: string): Pick<Grouping, 'titleJoins' | 'title'> => ({
    titleJoins: sql`left join ${sql.table(table)} ${sql.ref(`${name}_title`)} on ${sql.ref(`${name}_title.code`)} = ${key}`,
    title: sql`coalesce(${title}, ${key})`,
  });
  switch (by) {
    case null:
      return { ...plain, written: sql`''::text` };
    case 'procedure':
      return { ...plain, written: sql`d.procedure_code`, ...titled('procedures') };
    case 'unit':
      return {
        written: sql`d.unit`,
        joins: sql`left join unit_keys ${register} on ${sql.ref(`${name}_register.spelling`)} = ${written}`,
        key: sql`coalesce(${sql.ref(`${name}_register.key`)}, ${written})`,
        ...titled('units'),
      };
    case 'field':
      return {
        ...plain,
        written: sql`d.procedure_code`,
        joins: sql`left join procedures ${register} on ${sql.ref(`${name}_register.code`)} = ${written}`,
        key: sql`coalesce(${sql.ref(`${name}_register.field`)}, '')`,
      };
    case 'channel':
      return { ...plain, written: sql`d.channel` };
    case 'operator':
      return { ...plain, written: sql`coalesce(s.kind, 'unknown')` };
    case 'month': {
      const day = sql.ref(`d.${base}`);
      // The month's first day: cheaper for each row than its text.
      return {
        ...plain,
        written: sql`${day} - date_part('day', ${day})::int + 1`,
        key: sql`to_char(${written}, 'YYYY-MM')`,
      };
    }
  }
}

/** The filter's conditions besides its period. Goes together with unitKeys. */
export function narrowed(filter: ReportFilter): Sql {
  const { unit, under, procedure, field, channel, operator } = filter;
  const conditions: Sql[] = [];
  if (unit !== undefined) conditions.push(sql`d.unit in ${spellingsOf(sql`select ${unit}::text`)}`);
  if (under !== undefined) {
    const below = sql`with recursive below (code) as (
      select ${under}::text union select u.code from units u join below b on u.parent = b.code
    ) select code from below`;
    conditions.push(sql`d.unit in ${spellingsOf(below)}`);
  }
  if (procedure !== undefined) conditions.push(sql`d.procedure_code = ${procedure}`);
  if (field === '') conditions.push(sql`d.procedure_code not in (select code from procedures where field <> '')`);
  else if (field !== undefined)
    conditions.push(sql`d.procedure_code in (select code from procedures where field = ${field})`);
  if (channel !== undefined) conditions.push(sql`d.channel = ${channel}`);
  if (operator !== undefined) conditions.push(sql`coalesce(s.kind, 'unknown') = ${operator}`);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

/** The day lies in the period; a dossier without it does not. */
export function within(column: 'd.received' | 'd.resolved', { from, to }: Pick<ReportFilter, 'from' | 'to'>): Sql {
  const day = sql.ref(column);
  return sql`(${day} is not null and (${from}::date is null or ${day} >= ${from}::date)
    and (${to}::date is null or ${day} <= ${to}::date))`;
}
