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
import { dossierRows, factSql, groupingOf, narrowed, within, writtenBy } from './dossier-facts.ts';
import { unitKeys } from './unit-keys.ts';

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
    ...BANDS.map((band) => count(band, bandSql(band, ageSql(filter)))),
    ...DEADLINES.map((deadline) => count(deadline, deadlineSql(deadline, sql`d.due`, filter.today))),
  ];
  const names = ['total', ...BANDS, ...DEADLINES].map((name) => sql.ref(name));
  const grouping = groupingOf(by, base, sql`c.key`);
  const written = writtenBy([grouping]);
  const { rows } = await sql<{ key: string; title: string; total: number } & Record<AgeBand | Deadline, number>>`
    with recursive ${unitKeys(filter.regroup ?? false)},
    counted as (
      select ${written.columns} count(*) as total, ${sql.join(counts)} ${backlogRows(filter, [by])} ${written.groupBy}
    ),
    c as (
      select ${grouping.key} as key, ${sql.join(names.map((name) => sql`sum(${name})::bigint as ${name}`))}
      ${written.from} where total > 0 group by 1
    )
    select c.*, ${grouping.title} as title from c ${grouping.titleJoins} order by c.key collate "C"`.execute(db);
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
  const keys = sql`with recursive ${unitKeys(filter.regroup ?? false)}`;
  const late = backlogRows(filter);
  const day = sql.ref(`d.${baseOf(filter)}`);
  const total = await sql<{ n: number }>`${keys} select count(*) as n ${late}`.execute(db);
  // The page is chosen among the facts; only its dossiers are read.
  const { rows } = await sql<BacklogRow>`
    ${keys}, page as (
      select d.code, d.due, ${day} as day, ${ageSql(filter)} as days ${late}
      order by d.due nulls last, ${day}, d.code limit ${limit} offset ${offset}
    )
    select x.code, x.procedure_code as "procedureCode", coalesce(p.name, x.procedure_code) as "procedureName", x.unit,
      x.applicant, x.received, x.resolved, x.due, page.days
    from page join dossiers x on x.code = page.code left join procedures p on p.code = x.procedure_code
    order by page.due nulls last, page.day, page.code`.execute(db);
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

function backlogRows(filter: BacklogFilter, by: readonly (Dimension | null)[] = []): Sql {
  const { evidence = 'any' } = filter;
  const open =
    filter.part === 'result'
      ? sql`${factSql('resolved', evidence)} and ${factSql('paper-result', evidence)} and not ${factSql('result', evidence)}`
      : sql`not ${factSql('component', evidence)}`;
  const band = filter.band === undefined ? sql`true` : bandSql(filter.band, ageSql(filter));
  const deadline = filter.deadline === undefined ? sql`true` : deadlineSql(filter.deadline, sql`d.due`, filter.today);
  return sql`${dossierRows(filter, by)}
    where ${within(`d.${baseOf(filter)}`, filter)} and ${narrowed(filter)} and ${open} and ${band} and ${deadline}`;
}
