import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type {
  AskedMeasure,
  CrossCount,
  Dimension,
  MeasureCount,
  MeasureSpec,
  ReportFilter,
} from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import { allOf, dossierRows, groupingOf, narrowed, within, writtenBy, type Grouping } from './dossier-facts.ts';
import { unitKeys } from './unit-keys.ts';

type Counted = Record<string, number | string>;

/** Counts of each measure asked for, in their order, by one dimension; all measures of one base in one statement. */
export async function measureCounts(
  db: Kysely<Database>,
  asked: readonly AskedMeasure[],
  filter: ReportFilter,
  by: Dimension | null,
): Promise<MeasureCount[][]> {
  const counts: MeasureCount[][] = asked.map(() => []);
  for (const base of ['received', 'resolved'] as const) {
    const places = asked.flatMap((one, place) => (one.spec.base === base ? [place] : []));
    if (places.length === 0) continue;
    const together = places.map((place) => asked[place]!);
    const rows = await counted(db, together, filter, base, [by]);
    for (const [at, place] of places.entries()) counts[place] = rows.map((row) => countOf(row, at));
  }
  return counts;
}

/** One measure by two dimensions at once, ordered by both keys. */
export async function crossCounts(
  db: Kysely<Database>,
  spec: MeasureSpec,
  filter: ReportFilter,
  by: readonly [Dimension, Dimension],
): Promise<CrossCount[]> {
  const rows = await counted(db, [{ spec, evidence: filter.evidence ?? 'any' }], filter, spec.base, by);
  return rows.map((row) => ({ ...countOf(row, 0), andKey: row.key1 as string, andTitle: row.title1 as string }));
}

function countOf(row: Counted, at: number): MeasureCount {
  return {
    key: row.key0 as string,
    title: row.title0 as string,
    considered: row.considered as number,
    due: row[`due${at}`] as number,
    done: row[`done${at}`] as number,
  };
}

async function counted(
  db: Kysely<Database>,
  asked: readonly AskedMeasure[],
  filter: ReportFilter,
  base: 'received' | 'resolved',
  by: readonly (Dimension | null)[],
): Promise<Counted[]> {
  const groupings = by.map((one, at) => groupingOf(one, base, sql.ref(`c.key${at}`)));
  const written = writtenBy(groupings);
  const names = ['considered', ...asked.flatMap((_, at) => [`due${at}`, `done${at}`])];
  const each = (part: (grouping: Grouping, at: number) => RawBuilder<unknown>) => sql.join(groupings.map(part));
  const { rows } = await sql<Counted>`
    with recursive ${unitKeys(filter.regroup ?? false)},
    counted as (
      select ${written.columns} count(*) as considered, ${sql.join(asked.flatMap(countsOf))}
      ${dossierRows(filter, by)}
      where ${within(`d.${base}`, filter)} and ${narrowed(filter)}
      ${written.groupBy}
    ),
    c as (
      select ${each(({ key }, at) => sql`${key} as ${sql.ref(`key${at}`)}`)},
        ${sql.join(names.map((name) => sql`sum(${sql.ref(name)})::bigint as ${sql.ref(name)}`))}
      ${written.from} where considered > 0
      group by ${each((_, at) => sql.raw(String(at + 1)))}
    )
    select c.*, ${each(({ title }, at) => sql`${title} as ${sql.ref(`title${at}`)}`)}
    from c ${sql.join(
      groupings.map(({ titleJoins }) => titleJoins),
      sql` `,
    )}
    order by ${each((_, at) => sql`${sql.ref(`c.key${at}`)} collate "C"`)}`.execute(db);
  return rows;
}

function countsOf({ spec, evidence }: AskedMeasure, at: number): RawBuilder<unknown>[] {
  const due = allOf(spec.due, evidence);
  const done = allOf(spec.done, evidence);
  const all = spec.due.length === 0;
  return [
    sql`${all ? sql`count(*)` : sql`count(*) filter (where ${due})`} as ${sql.ref(`due${at}`)}`,
    // What is done is told by the row itself; whether it was due may be asked of the registers, so it is asked last.
    sql`count(*) filter (where ${all ? done : sql`${done} and ${due}`}) as ${sql.ref(`done${at}`)}`,
  ];
}
