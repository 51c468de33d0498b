import { existsSync, readFileSync } from 'node:fs';
import { Kysely, PostgresDialect, type LogEvent } from 'kysely';
import type pg from 'pg';
import type { Database } from '../../src/store/database.ts';
import { openPool } from '../../src/store/connect.ts';
import { createCoverageQueries } from '../../src/store/queries/coverage-queries.ts';
import { createWorkQueries } from '../../src/store/queries/work-queries.ts';
import { createReportQueries } from '../../src/store/queries/report-queries.ts';
import { createViewQueries } from '../../src/store/queries/view-queries.ts';
import type { Queries, Question } from './questions.ts';

export interface Timing {
  name: string;
  group: string;
  /** ms of the first time it was asked since the server was started. */
  cold: number;
  /** ms */
  median: number;
  worst: number;
  /** ms of processor time the server needed, median; null where it cannot be told. On an idle machine about the median. */
  cpu: number | null;
  /** Why there is no figure. */
  error: string | null;
}

/** The slowest single statement, and how the server runs it. */
export interface Slowest {
  question: string;
  /** ms */
  duration: number;
  sql: string;
  plan: string;
}

/** A statement runs at most so long, as in the product. */
const STATEMENT_MS = 60_000;

/** Asks every question once cold and `repeats` times warm. The pool is closed at the end. */
export async function measure(
  url: string,
  questions: readonly Question[],
  repeats: number,
  tell: (text: string) => void,
): Promise<{ timings: Timing[]; slowest: Slowest | null }> {
  const pool = openPool({ connectionString: url }, { max: 1, statementMs: STATEMENT_MS, onIdleError: () => undefined });
  let heard: LogEvent[] = [];
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), log: (event) => void heard.push(event) });
  const queries: Queries = {
    coverage: createCoverageQueries(db),
    work: createWorkQueries(db),
    reports: createReportQueries(db),
    views: createViewQueries(db),
  };
  const timings: Timing[] = [];
  let worst: { question: string; event: LogEvent } | null = null;
  try {
    for (const question of questions) {
      tell(question.name);
      heard = [];
      timings.push(await timed(question, queries, repeats, await processorTime(pool)));
      for (const event of heard) {
        if (!worst || event.queryDurationMillis > worst.event.queryDurationMillis)
          worst = { question: question.name, event };
      }
    }
    if (!worst) return { timings, slowest: null };
    const { sql, parameters } = worst.event.query;
    tell('plan of the slowest statement');
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${sql}`, [...parameters]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    const duration = worst.event.queryDurationMillis;
    return { timings, slowest: { question: worst.question, duration, sql: shown(sql, parameters), plan } };
  } finally {
    await db.destroy();
  }
}

function shown(sql: string, parameters: readonly unknown[]): string {
  return `${sql}\n-- ${JSON.stringify(parameters)}`;
}

type Clock = () => number | null;

/** ms of processor time of the pool's one server process so far. Linux tells it for processes of the same machine. */
async function processorTime(pool: pg.Pool): Promise<Clock> {
  const { rows } = await pool.query<{ pid: number; local: boolean }>(
    'select pg_backend_pid() as pid, inet_server_addr() is null as local',
  );
  const { pid, local } = rows[0]!;
  const file = `/proc/${pid}/schedstat`;
  if (!local || !existsSync(file)) return () => null;
  return () => Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
}

async function timed(question: Question, queries: Queries, repeats: number, clock: Clock): Promise<Timing> {
  const { name, group } = question;
  const once = async (): Promise<{ wall: number; cpu: number | null }> => {
    const [begun, before] = [performance.now(), clock()];
    await question.ask(queries);
    const after = clock();
    return { wall: performance.now() - begun, cpu: before === null || after === null ? null : after - before };
  };
  try {
    const cold = (await once()).wall;
    const warm = [];
    // What takes minutes is not asked again and again.
    for (let n = 0; n < (cold > 10_000 ? 1 : repeats); n++) warm.push(await once());
    const walls = sorted(warm.map(({ wall }) => wall));
    const cpus = sorted(warm.flatMap(({ cpu }) => cpu ?? []));
    return { name, group, cold, median: middle(walls)!, worst: walls.at(-1)!, cpu: middle(cpus), error: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, group, cold: STATEMENT_MS, median: STATEMENT_MS, worst: STATEMENT_MS, cpu: null, error: message };
  }
}

const sorted = (values: number[]): number[] => values.sort((a, b) => a - b);
const middle = (values: readonly number[]): number | null => values[Math.floor(values.length / 2)] ?? null;
