import pg from 'pg';
import { openStore } from '../../src/store/open-store.ts';
import { generate } from './generate.ts';
import { measure, type Slowest, type Timing } from './measure.ts';
import type { Plan } from './plan.ts';
import type { Question } from './questions.ts';
import type { BenchServer } from './servers.ts';

export interface Run {
  server: string;
  plan: Plan;
  /** s; null when the database was there from an earlier run. */
  loading: number | null;
  timings: Timing[];
  slowest: Slowest | null;
}

const DECLARED = ['received', 'online', 'resolved', 'late', 'open', 'results.due', 'results.done', 'results.rate'];

/** Fills the server's database unless it holds the plan already, and asks the questions. */
export async function runOn(
  server: BenchServer,
  plan: Plan,
  questions: readonly Question[],
  repeats: number,
  tell: (text: string) => void,
): Promise<Run> {
  const store = await openStore({ databaseUrl: server.url });
  await store.close();
  const loading = await load(server, plan, tell);
  await server.restart();
  const { timings, slowest } = await measure(server.url, questions, repeats, tell);
  return { server: server.what, plan, loading, timings, slowest };
}

async function load(server: BenchServer, plan: Plan, tell: (text: string) => void): Promise<number | null> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from dossiers');
    if (rows[0]!.n === plan.dossiers) return null;
    if (rows[0]!.n > 0) throw new Error(`the database holds ${rows[0]!.n} dossiers of something else`);
    const begun = performance.now();
    const settings = server.own ? ['fsync = off', "max_wal_size = '8GB'"] : [];
    for (const setting of settings) await client.query(`alter system set ${setting}`);
    await client.query('select pg_reload_conf()');
    await generate(client, plan, tell);
    await declare(client);
    for (const setting of settings) await client.query(`alter system reset ${setting.split(' ')[0]}`);
    await client.query('select pg_reload_conf()');
    return (performance.now() - begun) / 1000;
  } finally {
    await client.end();
  }
}

/** A report with figures that are all a little wrong, so that every one looks for causes. */
async function declare(client: pg.Client): Promise<void> {
  const names = [...DECLARED, 'components.done', 'in-time.missing'];
  for (const [place, held] of names.entries()) {
    await client.query(
      `insert into declared_figures (code, report, place, key, label, value, decimals, held, system, valid_from, valid_to)
       values ($1, 'Báo cáo mẫu', $2, $1, $1, 12345, 0, $1, 'Phần mềm một cửa', '2026-01-01', '2026-10-31')`,
      [held, place],
    );
  }
}
