/** Times reports over registers of real size, and the importer. See --help. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { HELP, readOptions } from './options.ts';
import { planOf } from './plan.ts';
import { questions } from './questions.ts';
import { importAll, type ImportRun } from './import-runs.ts';
import { groupTable, headline, importTable, questionTable } from './report.ts';
import { runOn, type Run } from './run.ts';
import { makeEnterable, openBigServer, openEmbedded } from './servers.ts';

const options = readOptions(process.argv.slice(2));
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

/** Progress, where somebody watches. */
const tell = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text.slice(0, 100)}`);
};
const work = options.keep ? resolve(options.keep) : await mkdtemp(join(tmpdir(), 'sohoa-bench-'));
await makeEnterable(work);
const asked = questions().filter(({ name }) => name.includes(options.question));
const runs: Run[] = [];
try {
  for (const part of ['big', 'embedded'] as const) {
    if (!options.wants(part)) continue;
    const folder = join(work, part);
    const server = await (part === 'big' ? openBigServer(folder) : openEmbedded(folder));
    try {
      const plan = planOf(part === 'big' ? options.dossiers : options.embedded);
      const run = await runOn(server, plan, asked, options.repeats, tell);
      runs.push(run);
      tell('');
      console.log(`\n${headline(run)}\n\n${groupTable(run, options.markdown)}`);
      if (!options.markdown) console.log(`\n${questionTable(run)}`);
      if (run.slowest) console.log(`\nslowest statement: ${run.slowest.question}\n${run.slowest.plan}`);
    } finally {
      await server.close();
    }
  }
  let imports: ImportRun[] = [];
  if (options.wants('import')) {
    const folder = await mkdtemp(join(tmpdir(), 'sohoa-bench-import-'));
    const server = await openEmbedded(folder);
    try {
      imports = await importAll(server, folder, options, tell);
    } finally {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
    tell('');
    console.log(`\nimport into ${server.what}\n\n${importTable(imports, options.markdown)}`);
  }
  if (options.json) {
    const path = resolve(options.json);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify({ runs, imports }, null, 2)}\n`);
  }
} finally {
  if (!options.keep) await rm(work, { recursive: true, force: true });
}
