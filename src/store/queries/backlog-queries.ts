import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Dimension } from '../../core/ports/reports.ts';
import {
  AGE_BANDS,
  type AgeBand,
  type BacklogFilter,
  type BacklogGroup,
  type BacklogRow,
  type Deadline,
  DEADLINES,
  type ListPage,
  type Piece,
} from '../../core/ports/work-lists.ts';
import type { Database } from '../database.ts';
import { DOSSIER_ROWS, factSql, keySql, narrowed, titleSql, UNIT_TABLES, within } from './dossier-facts.ts';

type Sql = RawBuilder<unknown>;
const BANDS = Object.keys(AGE_BANDS) as AgeBand[];

/** Dossiers due and not digitised, by groups. */
export async function backlogGroups(
  db: Kysely<Database>,
  filter: BacklogFilter,
  by: Dimension | null,
): Promise<BacklogGroup[]> {
  const base = baseOf(filter);
  const count = (name: string, condition: Sql) => sql`count(*) filter (where ${condition}) as ${sql.ref(name)}`;
  const counts = [
    ...BANDS.map((band) => count(band, bandSql(band, sql`age`))),
    ...DEADLINES.map((deadline) => count(deadline, deadlineSql(deadline, sql`due`, filter.today))),
  ];
  const { rows } = await sql<{ key: string; title: string; total: number } & Record<AgeBand | Deadline, number>>`
    with recursive ${UNIT_TABLES},
    late as (
      select ${by ? keySql(by, base, filter.regroup ?? false) : sql`''`} as key, d.due, ${ageSql(filter)} as age
      ${backlogRows(filter)}
    ),
    c as (select key, count(*) as total, ${sql.join(counts)} from late group by key)
    select c.*, ${titleSql(by)} as title from c order by c.key`.execute(db);
  const pick = <Key extends string>(row: Record<Key, number>, keys: readonly Key[]) =>
    Object.fromEntries(keys.map((key) => [key, row[key]])) as Record<Key, number>;
  return rows.map((row) => ({
    key: row.key,
    title: row.title,
    total: row.total,
    byAge: pick(row, BANDS),
    byDeadline: pick(row, DEADLINES),
  }));
}

/** One piece of the dossiers due and not digitised. */
export async function backlogList(
  db: Kysely<Database>,
  filter: BacklogFilter,
  { limit, offset }: Piece,
): Promise<ListPage<BacklogRow>> {
  const late = backlogRows(filter);
  const total = await sql<{ n: number }>`with recursive ${UNIT_TABLES} select count(*) as n ${late}`.execute(db);
  const { rows } = await sql<BacklogRow>`
    with recursive ${UNIT_TABLES}
    select d.code, d.procedure_code as "procedureCode", coalesce(p.name, d.procedure_code) as "procedureName", d.unit,
      d.applicant, d.received, d.resolved, d.due, ${ageSql(filter)} as days
    ${late} order by d.due nulls last, ${sql.ref(`d.${baseOf(filter)}`)}, d.code limit ${limit} offset ${offset}`.execute(
    db,
  );
  return { total: total.rows[0]?.n ?? 0, rows };
}

function baseOf({ part }: BacklogFilter): 'received' | 'resolved' {
  return part === 'result' ? 'resolved' : 'received';
}

/** Whole days between the paper's day and today; 0 for one that a register dates later than today. */
function ageSql(filter: BacklogFilter): Sql {
  return sql`greatest(0, ${filter.today}::date - ${sql.ref(`d.${baseOf(filter)}`)})`;
}

function bandSql(band: AgeBand, age: Sql): Sql {
  const [least, most] = AGE_BANDS[band];
  return most === null ? sql`${age} >= ${least}` : sql`${age} between ${least} and ${most}`;
}

/** Null-safe: a dossier without a day promised is in `none` alone. */
function deadlineSql(deadline: Deadline, due: Sql, today: string): Sql {
  switch (deadline) {
    case 'overdue':
      return sql`coalesce(${due} < ${today}::date, false)`;
    case 'week':
      return sql`coalesce(${due} between ${today}::date and ${today}::date + 7, false)`;
    case 'later':
      return sql`coalesce(${due} > ${today}::date + 7, false)`;
    case 'none':
      return sql`${due} is null`;
  }
}

function backlogRows(filter: BacklogFilter): Sql {
  const { evidence = 'any' } = filter;
  const open =
    filter.part === 'result'
      ? sql`${factSql('resolved', evidence)} and ${factSql('paper-result', evidence)} and not ${factSql('result', evidence)}`
      : sql`not ${factSql('component', evidence)}`;
  const band = filter.band === undefined ? sql`true` : bandSql(filter.band, ageSql(filter));
  const deadline = filter.deadline === undefined ? sql`true` : deadlineSql(filter.deadline, sql`d.due`, filter.today);
  return sql`${DOSSIER_ROWS}
    where ${within(`d.${baseOf(filter)}`, filter)} and ${narrowed(filter)} and ${open} and ${band} and ${deadline}`;
}
