import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type {
  AskedMeasure,
  CrossCount,
  Dimension,
  DossierFact,
  MeasureCount,
  MeasureSpec,
  ReportFilter,
} from '../../core/ports/reports.ts';
import type { Database } from '../database.ts';
import {
  allOf,
  dossierRows,
  groupingOf,
  narrowed,
  proceduresWith,
  splitFacts,
  within,
  writtenBy,
  type Grouping,
} from './dossier-facts.ts';
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
  const columns = asked.flatMap((one, at) =>
    columnsOf(
      one,
      at,
      groupings.some(({ written: by }) => by?.name === 'procedure_id'),
    ),
  );
  const each = (part: (grouping: Grouping, at: number) => RawBuilder<unknown>) => sql.join(groupings.map(part));
  const { rows } = await sql<Counted>`
    with recursive ${unitKeys(filter.regroup ?? false)},
    counted as (
      select ${written.columns} count(*) as considered, ${sql.join(columns.map(({ name, of }) => sql`${of} as ${sql.ref(name)}`))}
      ${dossierRows(filter, by)}
      where ${within(`d.${base}`, filter)} and ${narrowed(filter)}
      ${written.groupBy}
    ),
    c as (
      select ${each(({ key }, at) => sql`${key} as ${sql.ref(`key${at}`)}`)},
        sum(considered)::bigint as considered,
        ${sql.join(columns.map(({ name, where }) => sql`coalesce(sum(${sql.ref(name)}) ${where}, 0)::bigint as ${sql.ref(name)}`))}
      ${written.from} where considered > 0
      group by ${each((_, at) => sql.raw(String(at + 1)))}
    )
    select * from c order by ${each((_, at) => sql`${sql.ref(`key${at}`)} collate "C"`)}`.execute(db);
  const titles = await Promise.all(
    by.map((one, at) => titlesOf(db, one, [...new Set(rows.map((row) => row[`key${at}`] as string))])),
  );
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(titles.map((of, at) => [`title${at}`, of(row[`key${at}`] as string)])),
  }));
}

/** A number that is counted `of` dossiers, and of which groups `where` takes it into the sum. */
interface Column {
  name: string;
  of: RawBuilder<unknown>;
  where: RawBuilder<unknown>;
}

/** With `byProcedure` what procedures share is asked of each group, otherwise of each dossier: there are fewer groups. */
function columnsOf({ spec, evidence }: AskedMeasure, at: number, byProcedure: boolean): Column[] {
  const column = (name: string, facts: readonly DossierFact[]): Column => {
    const { own, shared } = byProcedure ? splitFacts(facts) : { own: facts, shared: [] };
    return {
      name: `${name}${at}`,
      of: own.length === 0 ? sql`count(*)` : sql`count(*) filter (where ${allOf(own, evidence)})`,
      where: shared.length === 0 ? sql`` : sql`filter (where counted.procedure_id in ${proceduresWith(shared)})`,
    };
  };
  // What is done is told by the row itself; whether it was due may be asked of the registers, so it is asked last.
  return [column('due', spec.due), column('done', [...spec.done, ...spec.due])];
}

/** What the groups of a dimension are called, looked up once each, not with every row of two dimensions. */
async function titlesOf(
  db: Kysely<Database>,
  by: Dimension | null,
  keys: readonly string[],
): Promise<(key: string) => string> {
  const { title, titleJoins } = groupingOf(by, 'received', sql`c.key`);
  const { rows } = await sql<{ key: string; title: string }>`
    select c.key, ${title} as title from unnest(${keys}::text[]) as c (key) ${titleJoins}`.execute(db);
  const titles = new Map(rows.map((row) => [row.key, row.title]));
  return (key) => titles.get(key)!;
}
