import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { readOptions } from '../../bench/reports/options.ts';
import { planOf } from '../../bench/reports/plan.ts';
import { questions } from '../../bench/reports/questions.ts';
import { registerRow, writeCsv, writeXlsx } from '../../bench/reports/register-files.ts';
import { groupTable, importTable } from '../../bench/reports/report.ts';
import { runOn } from '../../bench/reports/run.ts';
import { openEmbedded, type BenchServer } from '../../bench/reports/servers.ts';
import { importRegister } from '../../src/registry/import-register.ts';
import { openStore } from '../../src/store/open-store.ts';

let folder: string;
let server: BenchServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-bench-'));
  await chmod(folder, 0o755);
  server = await openEmbedded(folder);
}, 60_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test('options: parts and numbers that do not exist are refused', () => {
  expect(readOptions(['--only', 'big,import', '--csv', '50']).wants('embedded')).toBe(false);
  expect(readOptions([]).dossiers).toBe(1_000_000);
  expect(() => readOptions(['--only', 'small'])).toThrow(RangeError);
  expect(() => readOptions(['--xlsx', '0'])).toThrow(RangeError);
  expect(() => planOf(10)).toThrow(RangeError);
  expect(planOf(1_000_000).documents).toBe(5_000_000);
});

test('a small plan is drawn, counted, asked about and answered; what was drawn is used again', async () => {
  const plan = planOf(300);
  const run = await runOn(server, plan, questions(), 1, () => undefined);
  expect(run.timings.filter((timing) => timing.error !== null)).toEqual([]);
  expect(run.timings.length).toBeGreaterThan(40);
  expect(run.slowest?.plan).toContain('Execution Time');
  expect(groupTable(run, true)).toContain('coverage by procedure × unit');
  const again = await runOn(server, plan, questions().slice(0, 1), 1, () => undefined);
  expect([run.loading === null, again.loading]).toEqual([false, null]);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query(`select
    (select count(*)::int from documents) as papers,
    (select count(*)::int from documents where status = 'review') > 0 as waiting,
    (select count(*)::int from dossiers where resolved is null) > 0 as open,
    (select count(*)::int from dossiers where resolved > due) > 0 as late,
    (select count(*)::int from dossier_facts f join dossier_facts_now n using (code) where row(f.*) is distinct from row(n.*)) as astray,
    (select count(*)::int from dossier_facts where component_here and not result_here) > 0 as components`);
  await client.end();
  expect(rows).toEqual([{ papers: 1500, waiting: true, open: true, late: true, astray: 0, components: true }]);
}, 120_000);

test('registers to import are the same each time, and every row of either format is taken', async () => {
  expect(registerRow(7)).toEqual(registerRow(7));
  expect(registerRow(7)).not.toEqual(registerRow(8));
  const store = await openStore({ databaseUrl: server.url });
  try {
    const [csv, xlsx] = [join(folder, 'a.csv'), join(folder, 'a.xlsx')];
    await writeCsv(csv, 300);
    await writeXlsx(xlsx, 300);
    const first = await importRegister('dossiers', csv, store.registers);
    expect([first.inserted, first.rejected]).toEqual([300, []]);
    const second = await importRegister('dossiers', xlsx, store.registers);
    expect([second.inserted, second.updated, second.unchanged, second.rejected]).toEqual([0, 0, 300, []]);
  } finally {
    await store.close();
  }
  const run = { inserted: 1, updated: 0, unchanged: 0, rejected: 0, seconds: 2, cpuSeconds: 1, peakMb: 100 };
  expect(importTable([{ what: 'CSV', rows: 1000, fileMb: 1, ...run }], false)).toContain('500 rows/s');
}, 60_000);
