/**
 * Runs the product on samples/ and prints speed, memory and accuracy; JSON beside it.
 * Options: --dir DIR, --registers DIR, --truth FILE (default samples/), --json FILE, --markdown,
 * --result FILE (score a result file of `ingest --json` instead of running), --partial (only scans that were delivered).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { resultFileSchema } from '../src/core/result-file.ts';
import { truthSchema } from '../samples/make/truth-schema.ts';
import { runProduct, SERIAL } from './run-product.ts';
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

/** Speed and memory as the product runs, then CPU by stage from a second, serial run. */
async function run() {
  if (options.result) {
    const result = resultFileSchema.parse(JSON.parse(await readFile(options.result, 'utf8')));
    return { result, cost: NO_COST };
  }
  const { result, ...cost } = await runProduct(options.dir, options.registers);
  const { stages } = await runProduct(options.dir, options.registers, SERIAL);
  return { result, cost: { ...cost, stages } };
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
