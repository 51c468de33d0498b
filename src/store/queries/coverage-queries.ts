import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { BacklogRow, CoverageCounts, CoverageQueries } from '../../core/ports/queries.ts';
import type { Database } from '../database.ts';
import { COMPONENT_HERE, RESULT_HERE } from './dossier-facts.ts';

type By = Parameters<CoverageQueries['coverageCounts']>[0]['by'];

/** Facts for reports from the register and the archive. */
export function createCoverageQueries(db: Kysely<Database>): CoverageQueries {
  return {
    async coverageCounts({ from, to, by }) {
      const { rows } = await sql<CoverageCounts>`
        with counted as (
          select ${keyOf(by, 'received')} as key, true as is_received, ${COMPONENT_HERE} as paper, false as is_resolved, false as digitised
          from dossiers d left join procedures p on p.code = d.procedure_code
          where ${within('d.received', from, to)}
          union all
          select ${keyOf(by, 'resolved')}, false, false, true, ${RESULT_HERE}
          from dossiers d join procedures p on p.code = d.procedure_code
          where d.resolved is not null and p.result is not null and ${within('d.resolved', from, to)}
        )
        select c.key, ${titleOf(by)} as title,
          count(*) filter (where is_received) as received,
          count(*) filter (where is_received and paper) as "receivedWithPaper",
          count(*) filter (where is_resolved) as resolved,
          count(*) filter (where is_resolved and digitised) as "resolvedWithResult"
        from counted c
        left join procedures tp on tp.code = c.key left join units tu on tu.code = c.key
        group by c.key order by c.key`.execute(db);
      return rows;
    },
    async backlog({ from, to, procedure, limit, offset }) {
      const due = sql`
        from dossiers d join procedures p on p.code = d.procedure_code
        where d.resolved is not null and p.result is not null and ${within('d.resolved', from, to)}
          and ${procedure === undefined ? sql`true` : sql`d.procedure_code = ${procedure}`} and not ${RESULT_HERE}`;
      const total = await sql<{ n: number }>`select count(*) as n ${due}`.execute(db);
      const { rows } = await sql<BacklogRow>`
        select d.code, d.procedure_code as "procedureCode", p.name as "procedureName", d.unit, d.applicant, d.received, d.resolved,
          (now() at time zone 'Asia/Ho_Chi_Minh')::date - d.resolved as days
        ${due} order by d.resolved, d.code limit ${limit} offset ${offset}`.execute(db);
      return { total: total.rows[0]?.n ?? 0, rows };
    },
  };
}

function within(column: string, from: string | null, to: string | null): RawBuilder<unknown> {
  return sql`(${from}::date is null or ${sql.ref(column)} >= ${from}::date) and (${to}::date is null or ${sql.ref(column)} <= ${to}::date)`;
}

function keyOf(by: By, date: 'received' | 'resolved'): RawBuilder<unknown> {
  switch (by) {
    case 'procedure':
      return sql`d.procedure_code`;
    case 'unit':
      return sql`d.unit`;
    case 'field':
      return sql`coalesce(p.field, '')`;
    case 'month':
      return sql`to_char(${sql.ref(`d.${date}`)}, 'YYYY-MM')`;
  }
}

function titleOf(by: By): RawBuilder<unknown> {
  switch (by) {
    case 'procedure':
      return sql`coalesce(min(tp.name), c.key)`;
    case 'unit':
      return sql`coalesce(min(tu.name), c.key)`;
    case 'field':
    case 'month':
      return sql`c.key`;
  }
}
