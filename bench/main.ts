/**
 * Runs the product on samples/ and prints speed, memory and accuracy; JSON beside it.
 * Options: --dir DIR, --registers DIR, --truth FILE (default samples/), --json FILE, --markdown,
 * --result FILE (score a result file of `ingest --json` instead of running), --partial (only scans that were delivered).
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { resultFileSchema } from '../src/core/result-file.ts';
import { runOneShot } from '../src/one-shot.ts';
import { truthSchema } from '../samples/make/truth-schema.ts';
import { score } from './score.ts';
import { report, type Cost } from './tables.ts';
import { runAsLaunched } from './as-launched.ts';

runAsLaunched();

const SAMPLES = join(import.meta.dirname, '../samples');

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: SAMPLES },
    registers: { type: 'string', default: join(SAMPLES, 'registers') },
    truth: { type: 'string', default: join(SAMPLES, 'truth.json') },
    json: { type: 'string', default: join(import.meta.dirname, 'results/latest.json') },
    result: { type: 'string' },
    partial: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
});

const NO_COST: Cost = { wallMs: 0, pages: 0, peakRssBytes: 0, stages: [] };

/** One thing at a time: only then does the process's CPU time belong to the stage that is running. */
const SERIAL = { 'work.scans': 1, 'work.sides': 1, 'work.threads': 1, 'ocr.workers': 1 };

/** Speed and memory as the product runs, then CPU by stage from a second, serial run. */
async function run() {
  if (options.result) {
    const result = resultFileSchema.parse(JSON.parse(await readFile(options.result, 'utf8')));
    return { result, cost: NO_COST };
  }
  const { result, ...cost } = await runOnce({});
  const { stages } = await runOnce(SERIAL);
  return { result, cost: { ...cost, stages } };
}

async function runOnce(config: Record<string, unknown>) {
  const dataDir = await mkdtemp(join(tmpdir(), 'sohoa-bench-'));
  try {
    return await runOneShot({
      config,
      dir: resolve(options.dir),
      dataDir,
      registers: resolve(options.registers),
      log: pino({ level: 'warn' }, pino.destination(2)),
      onFinished: (_, finished, total) => process.stderr.write(`\r${finished}/${total} scans`),
    });
  } finally {
    process.stderr.write('\n');
    await rm(dataDir, { recursive: true, force: true });
  }
}

const whole = truthSchema.parse(JSON.parse(await readFile(options.truth, 'utf8')));
const { result, cost } = await run();
const delivered = new Set(result.scans.map((scan) => scan.scan));
const truth = options.partial ? { scans: whole.scans.filter((scan) => delivered.has(scan.path)) } : whole;
const figures = score(result, truth);
const json = resolve(options.json);
await mkdir(dirname(json), { recursive: true });
await writeFile(json, `${JSON.stringify({ cost, ...figures, result }, null, 2)}\n`);
console.log(report(figures, cost, options.markdown));
