import { Kysely, PostgresDialect, type LogEvent } from 'kysely';
import type { Database } from '../../src/store/database.ts';
import { openPool } from '../../src/store/connect.ts';
import { createCoverageQueries } from '../../src/store/queries/coverage-queries.ts';
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
  const pool = openPool({ connectionString: url }, { max: 2, statementMs: STATEMENT_MS, onIdleError: () => undefined });
  let heard: LogEvent[] = [];
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), log: (event) => heard.push(event) });
  const queries: Queries = {
    coverage: createCoverageQueries(db),
    reports: createReportQueries(db),
    views: createViewQueries(db),
  };
  const timings: Timing[] = [];
  let worst: { question: string; event: LogEvent } | null = null;
  try {
    for (const question of questions) {
      tell(question.name);
      heard = [];
      timings.push(await timed(question, queries, repeats));
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

async function timed(question: Question, queries: Queries, repeats: number): Promise<Timing> {
  const { name, group } = question;
  const once = async (): Promise<number> => {
    const begun = performance.now();
    await question.ask(queries);
    return performance.now() - begun;
  };
  try {
    const cold = await once();
    const warm: number[] = [];
    // What takes minutes is not asked again and again.
    for (let n = 0; n < (cold > 10_000 ? 1 : repeats); n++) warm.push(await once());
    warm.sort((a, b) => a - b);
    return { name, group, cold, median: warm[Math.floor(warm.length / 2)]!, worst: warm.at(-1)!, error: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, group, cold: STATEMENT_MS, median: STATEMENT_MS, worst: STATEMENT_MS, error: message };
  }
}
