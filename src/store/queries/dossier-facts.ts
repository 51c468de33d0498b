import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Dimension, DossierFact, Evidence, ReportFilter } from '../../core/ports/reports.ts';
import { spellingsOf } from './unit-keys.ts';

/** A condition or expression over d, a row of `dossier_facts` (migration 0008). */
type Sql = RawBuilder<unknown>;

/** Refused and withdrawn dossiers count as ended in time (form II.06a, TT 01/2020/TT-VPCP). */
export const ENDED_EARLY = sql`(coalesce(d.outcome, '') in ('refused', 'withdrawn'))`;

/** Numbers of these codes, `codes` being a query of one column. */
const numbersOf = (codes: Sql): Sql => sql`(select id from written_codes where code in (${codes}))`;
/** The dossier's procedure is one of the catalogue's for which this holds. */
export const procedureWhere = (condition: Sql): Sql =>
  sql`(d.procedure_id in ${numbersOf(sql`select code from procedures where ${condition}`)})`;

/** Facts that a dossier shares with all of its procedure, as conditions on the register of procedures. */
const OF_PROCEDURE = { 'known-procedure': sql`true`, 'paper-result': sql`result is not null` };
type SharedFact = keyof typeof OF_PROCEDURE;
const isShared = (fact: DossierFact): fact is SharedFact => fact in OF_PROCEDURE;

/** Of a procedure that ends with a paper. */
const PAPER_RESULT = procedureWhere(OF_PROCEDURE['paper-result']);

/** The fact as a condition; never null. */
export function factSql(fact: DossierFact, evidence: Evidence): Sql {
  const result = evidence === 'here' ? sql`d.result_here` : sql`(d.result_here or d.result_elsewhere)`;
  switch (fact) {
    case 'known-procedure':
      return procedureWhere(OF_PROCEDURE[fact]);
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
      return evidence === 'here' ? sql`d.reused_here` : sql`(d.reused_here or d.reused_elsewhere)`;
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

/** The facts that each dossier has of its own, and those it shares with all of its procedure: asked once a group of procedures. */
export function splitFacts(facts: readonly DossierFact[]): { own: DossierFact[]; shared: SharedFact[] } {
  return { own: facts.filter((fact) => !isShared(fact)), shared: facts.filter(isShared) };
}

/** Numbers of the procedures that have all of the facts, a query of one column. */
export function proceduresWith(facts: readonly SharedFact[]): Sql {
  const conditions = facts.map((fact) => OF_PROCEDURE[fact]);
  return numbersOf(sql`select code from procedures where ${sql.join([sql`true`, ...conditions], sql` and `)}`);
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
 * A dimension in two steps. Dossiers are counted by `written`, a column of their row under a name of its own (none = all
 * together); the few rows that come out (`counted`) are then looked up in the
 * registers (`joins`) and counted together by `key`, '' when not known. `titleJoins` and `title` give the key `named` in words.
 */
export interface Grouping {
  written: { name: string; value: Sql } | null;
  joins: Sql;
  key: Sql;
  titleJoins: Sql;
  title: Sql;
}

const PROCEDURE = { name: 'procedure_id', value: sql`d.procedure_id` };
const UNIT = { name: 'unit_id', value: sql`d.unit_id` };
const PROCEDURE_CODE = sql`join written_codes wp on wp.id = counted.procedure_id`;

export function groupingOf(by: Dimension | null, base: 'received' | 'resolved', named: Sql): Grouping {
  const plain = (name: string, value: Sql): Grouping => ({
    ...{ written: { name, value }, joins: sql``, key: sql.ref(`counted.${name}`), titleJoins: sql``, title: named },
  });
  switch (by) {
    case null:
      return { written: null, joins: sql``, key: sql`''::text`, titleJoins: sql``, title: named };
    case 'procedure':
      return {
        ...{ written: PROCEDURE, joins: PROCEDURE_CODE, key: sql`wp.code` },
        titleJoins: sql`left join procedures on procedures.code = ${named}`,
        title: sql`coalesce(procedures.name, ${named})`,
      };
    case 'unit':
      return {
        written: UNIT,
        joins: sql`join written_codes wu on wu.id = counted.unit_id left join unit_keys on unit_keys.spelling = wu.code`,
        key: sql`coalesce(unit_keys.key, wu.code)`,
        titleJoins: sql`left join units on units.code = ${named}`,
        title: sql`coalesce(units.name, ${named})`,
      };
    case 'field':
      return {
        written: PROCEDURE,
        joins: sql`${PROCEDURE_CODE} left join procedures fields on fields.code = wp.code`,
        key: sql`coalesce(fields.field, '')`,
        titleJoins: sql``,
        title: named,
      };
    case 'channel':
      return plain('channel', sql`d.channel`);
    case 'operator':
      return plain('operator', sql`coalesce(s.kind, 'unknown')`);
    case 'month': {
      const day = sql.ref(`d.${base}`);
      // The month's first day: cheaper for each row than its text.
      const month = plain('month', sql`${day} - date_part('day', ${day})::int + 1`);
      return { ...month, key: sql`to_char(counted.month, 'YYYY-MM')` };
    }
  }
}

/** What dossiers are counted by, each column once, and the clauses made of them; empty without any. */
export function writtenBy(groupings: readonly Grouping[]): { columns: Sql; groupBy: Sql; from: Sql } {
  const written = new Map(groupings.flatMap((one) => (one.written ? [[one.written.name, one.written.value]] : [])));
  const columns = [...written].map(([name, value]) => sql`${value} as ${sql.ref(name)}, `);
  const places = columns.map((_, at) => sql.raw(String(at + 1)));
  return {
    columns: sql.join(columns, sql``),
    groupBy: places.length === 0 ? sql`` : sql`group by ${sql.join(places)}`,
    from: sql`from counted ${sql.join(
      groupings.map(({ joins }) => joins),
      sql` `,
    )}`,
  };
}

/** A query of one column: the codes of the unit and of all below it. */
export function unitsBelow(unit: string): Sql {
  return sql`with recursive below (code) as (
    select ${unit}::text union select u.code from units u join below b on u.parent = b.code
  ) select code from below`;
}

/** The filter's conditions besides its period. Goes together with unitKeys. */
export function narrowed(filter: ReportFilter): Sql {
  const { unit, under, procedure, field, channel, operator } = filter;
  const conditions: Sql[] = [];
  const unitIn = (codes: Sql): Sql => sql`d.unit_id in ${numbersOf(spellingsOf(codes))}`;
  if (unit !== undefined) conditions.push(unitIn(sql`select ${unit}::text`));
  if (under !== undefined) conditions.push(unitIn(unitsBelow(under)));
  if (procedure !== undefined) conditions.push(sql`d.procedure_id in ${numbersOf(sql`select ${procedure}::text`)}`);
  if (field === '') conditions.push(sql`not ${procedureWhere(sql`field <> ''`)}`);
  else if (field !== undefined) conditions.push(procedureWhere(sql`field = ${field}`));
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
