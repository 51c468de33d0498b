/** Draws sides with known truth, runs them through decode, orient and clean, and prints how well they came out. See --help. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runAsLaunched } from '../as-launched.ts';
import { measureCost } from './cost.ts';
import { examplesOf, startContactSheet } from './contact-sheet.ts';
import { drawAll, drawingFolder } from './drawings.ts';
import { measureMemory } from './memory.ts';
import { HELP, readOptions } from './options.ts';
import { allPlans, morePlans } from './plans.ts';
import { misses, table } from './report.ts';
import { readAll } from './run.ts';
import { figuresOf } from './score/figures.ts';

runAsLaunched();

const options = readOptions(process.argv.slice(2));
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

/** Progress, where somebody watches. */
const tell = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};
const all = options.more > 0 ? morePlans(options.more) : allPlans();
const chosen = all.filter((plan) => options.wants(plan));
const perKind = new Map<string, number>();
const limited = chosen.filter((plan) => {
  const group = `${plan.kind} ${plan.half}`;
  const number = (perKind.get(group) ?? 0) + 1;
  perKind.set(group, number);
  return number <= options.limit;
});

// A contact sheet is drawn of its examples alone.
const plans = options.contactSheet ? examplesOf(limited) : limited;

const work = options.keep ? resolve(options.keep) : await mkdtemp(join(tmpdir(), 'sohoa-bench-'));
await mkdir(work, { recursive: true });
try {
  const drawings = await drawAll(plans, (done, all) => tell(`${done}/${all} drawn`));
  const threads = availableParallelism();
  const contacts = startContactSheet(plans, join(drawingFolder(), 'fonts'));
  const look = options.contactSheet ? contacts.add : async () => {};
  const told = (done: number, all: number): void => tell(`${done}/${all} read`);
  const outcomes = await readAll(drawings, work, threads, options.keep !== null, told, look);
  if (options.contactSheet) await contacts.save(resolve(options.contactSheet));
  const cost = options.measures('cost') ? await measureCost(drawings, work, tell) : { figures: [], sides: [] };
  const memory = options.measures('memory') ? await measureMemory(work, tell) : { figures: [], files: [] };
  tell('');
  const figures = [...figuresOf(outcomes, null), ...cost.figures, ...memory.figures];
  const heldOut = figuresOf(outcomes, 'held-out');
  console.log(`${outcomes.length} sides\n\n${table(figures, heldOut, options.markdown)}`);
  if (options.list) console.log(`\n${misses(outcomes)}`);
  if (options.json) {
    const path = resolve(options.json);
    await mkdir(dirname(path), { recursive: true });
    const missed = outcomes.filter((outcome) => outcome.verdict !== 'right' || outcome.wrongTurn !== null);
    const result = {
      figures: { all: figures, heldOut, tuned: figuresOf(outcomes, 'tuned') },
      missed,
      cost: cost.sides,
      memory: memory.files,
      outcomes,
    };
    await writeFile(path, `${JSON.stringify(result, null, 2)}\n`);
  }
} finally {
  if (!options.keep) await rm(work, { recursive: true, force: true });
}
