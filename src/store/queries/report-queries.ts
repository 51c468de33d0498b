import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type {
  MeasureCount,
  MeasureDossier,
  MeasureSpec,
  ReportFilter,
  ReportQueries,
  ScopeCounts,
  Side,
} from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { caseload } from './caseload-query.ts';
import { allOf, DOSSIER_ROWS, factSql, keySql, narrowed, titleSql, UNIT_TABLES, within } from './dossier-facts.ts';
import { rejectedInScope } from './rejected-in-scope.ts';
import { targets } from './targets-query.ts';
import { unitMeans, unitProcedures } from './unit-means-query.ts';

/** Facts for measures, layouts and reconciliation. */
export function createReportQueries(db: Kysely<Database>): ReportQueries {
  return {
    async measureCounts(spec, filter, by) {
      const { evidence = 'any', regroup = false } = filter;
      const { rows } = await sql<MeasureCount>`
        with recursive ${UNIT_TABLES},
        counted as (
          select ${by ? keySql(by, spec.base, regroup) : sql`''`} as key, ${allOf(spec.due, evidence)} as is_due,
            ${allOf(spec.done, evidence)} as is_done
          ${DOSSIER_ROWS} where ${within(`d.${spec.base}`, filter)} and ${narrowed(filter)}
        ),
        c as (
          select key, count(*) as considered, count(*) filter (where is_due) as due,
            count(*) filter (where is_due and is_done) as done
          from counted group by key
        )
        select c.key, ${titleSql(by)} as title, considered, due, done from c order by c.key`.execute(db);
      return rows;
    },
    measureDossiers: (spec, side, filter, page) => measureDossiers(db, spec, side, filter, page),
    caseload: (filter, by) => caseload(db, filter, by),
    unitMeans: (day, unit) => unitMeans(db, day, unit),
    unitProcedures: (day) => unitProcedures(db, day),
    async declaredReports() {
      const rows = await db.selectFrom('declared_figures').select('report').distinct().orderBy('report').execute();
      return rows.map((row) => row.report);
    },
    async declaredFigures(report) {
      const rows = await db
        .selectFrom('declared_figures')
        .selectAll()
        .where('report', '=', report)
        .orderBy('place')
        .orderBy('key')
        .execute();
      return rows.map(({ valid_from, valid_to, ...row }) => ({
        ...row,
        // numeric comes as text
        value: Number(row.value),
        validFrom: valid_from,
        validTo: valid_to,
      }));
    },
    targets: (day, unit) => targets(db, day, unit),
    scope: (filter) => scope(db, filter),
    async snapshot() {
      const row = await db
        .selectFrom('register_imports')
        .select('snapshot')
        .where('kind', '=', 'dossiers')
        .orderBy('snapshot', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.snapshot ?? null;
    },
  };
}

function sideSql(spec: MeasureSpec, side: Side, filter: ReportFilter): RawBuilder<unknown> {
  const due = sql`(${allOf(spec.due, filter.evidence ?? 'any')})`;
  const done = sql`(${allOf(spec.done, filter.evidence ?? 'any')})`;
  switch (side) {
    case 'considered':
      return sql`true`;
    case 'due':
      return due;
    case 'done':
      return sql`(${due} and ${done})`;
    case 'missing':
      return sql`(${due} and not ${done})`;
    case 'excluded':
      return sql`(not ${due})`;
  }
}

async function measureDossiers(
  db: Kysely<Database>,
  spec: MeasureSpec,
  side: Side,
  filter: ReportFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; rows: MeasureDossier[] }> {
  const behind = sql`${DOSSIER_ROWS}
    where ${within(`d.${spec.base}`, filter)} and ${narrowed(filter)} and ${sideSql(spec, side, filter)}`;
  const total = await sql<{ n: number }>`with recursive ${UNIT_TABLES} select count(*) as n ${behind}`.execute(db);
  const { rows } = await sql<MeasureDossier>`
    with recursive ${UNIT_TABLES}
    select d.code, d.procedure_code as "procedureCode", coalesce(p.name, d.procedure_code) as "procedureName", d.unit,
      d.applicant, d.channel, d.received, d.due, d.resolved
    ${behind} order by ${sql.ref(`d.${spec.base}`)}, d.code limit ${limit} offset ${offset}`.execute(db);
  return { total: total.rows[0]?.n ?? 0, rows };
}

async function scope(db: Kysely<Database>, filter: ReportFilter): Promise<ScopeCounts> {
  const counted = sql`${DOSSIER_ROWS} where ${within('d.received', filter)} and ${narrowed(filter)}`;
  const { rows: ledgers } = await sql<{ ledger: string; received: number }>`
    with recursive ${UNIT_TABLES}
    select coalesce(d.ledger, '') as ledger, count(*) as received ${counted} group by 1 order by 1`.execute(db);
  const { rows } = await sql<{ duplicates: number; unknown: number }>`
    with recursive ${UNIT_TABLES},
    twins as (
      select count(*) - 1 as more ${counted}
      group by d.folded_name, d.citizen_id, d.procedure_code, d.unit, d.received having count(*) > 1
    )
    select (select coalesce(sum(more), 0)::bigint from twins) as duplicates,
      (select count(*) ${counted} and not ${factSql('known-procedure', 'any')}) as unknown`.execute(db);
  const row = rows[0]!;
  const rejectedRows = await rejectedInScope(db, filter);
  return { ledgers, duplicates: row.duplicates, unknownProcedure: row.unknown, rejectedRows };
}
