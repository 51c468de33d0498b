/** Draws papers with known truth, runs the whole product on them and prints how well and how fast it read. See --help. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runAsLaunched } from '../as-launched.ts';
import { runProduct, SERIAL } from '../run-product.ts';
import { CORPUS_FOLDER, drawCorpus } from './corpus.ts';
import { planFonts } from './fonts/plan-fonts.ts';
import { chooseScans, HELP, readOptions } from './options.ts';
import { comparePeers, peerTable } from './peers/compare.ts';
import { planCorpus, planMore } from './plan/corpus-plan.ts';
import { registerFiles } from './plan/registers.ts';
import { costTables, faultList, fieldTables, qualityTables } from './report.ts';
import { calibration } from './score/calibration.ts';
import { wrongFields } from './score/faults.ts';
import { figuresOf, gapsOf } from './score/figures.ts';
import { judgeAll, type Outcome } from './score/outcome.ts';
import { layOut } from './lay-out.ts';
import { runRules } from './words/run-rules.ts';

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

/** Held-out scans are told of only where they are asked for. */
const shown = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  options.half === 'held-out' ? outcomes : outcomes.filter((outcome) => !outcome.plan.heldOut);

const plan = options.fonts ? planFonts(options.fonts) : options.more ? planMore(options.more) : planCorpus();
const other = options.fonts ? 'fonts' : options.more;
const chosen = chooseScans(plan.scans, options);
if (chosen.length === 0) throw new RangeError('no scan is asked for: see --help');
if (options.words) {
  const rules = await runRules(plan, chosen);
  const outcomes = judgeAll(rules.drawn, rules.result);
  console.log(`${chosen.length} scans, rules on their own words\n\n${fieldTables(outcomes, options.markdown)}`);
  if (options.list) console.log(`\n${faultList(shown(outcomes))}`);
  process.exit(0);
}
const drawn = await drawCorpus(chosen, other, (done, all) => tell(`${done}/${all} drawn`));
tell('');
if (options.draw) {
  console.log(`${drawn.length} scans in ${CORPUS_FOLDER}`);
  process.exit(0);
}

const work = await mkdtemp(join(tmpdir(), 'sohoa-bench-'));
try {
  const folder = await layOut(join(work, 'corpus'), drawn, registerFiles(plan.dossiers));
  if (options.keep) await cp(folder.root, resolve(options.keep), { recursive: true });
  const config = { 'ocr.systemTessdata': options.data === 'system' };
  const { result, ...cost } = await runProduct(folder.scans, folder.registers, config);
  const outcomes = judgeAll(drawn, result);
  const serial = options.cost ? await runProduct(folder.scans, folder.registers, { ...config, ...SERIAL }) : null;
  const shownOutcomes = shown(outcomes);
  console.log(
    `${outcomes.length} scans, language data: ${options.data}\n\n${qualityTables(outcomes, options.markdown)}\n\n${costTables(cost, serial, options.markdown)}`,
  );
  if (options.list) console.log(`\n${faultList(shownOutcomes)}`);
  const peers = options.peers
    ? await comparePeers(drawn, registerFiles(plan.dossiers), { pages: options.peerPages, config, work, tell })
    : null;
  if (peers) console.log(`\n${'missing' in peers ? `No peers: ${peers.missing}` : peerTable(peers, options.markdown)}`);
  const figures = figuresOf(outcomes);
  const report = {
    data: options.data,
    figures: [...figures, ...gapsOf(figures)],
    calibration: calibration(outcomes),
    cost,
    serialStages: serial?.stages ?? null,
    peers,
    wrongFields: wrongFields(shownOutcomes),
    result,
  };
  const json = resolve(options.json);
  await mkdir(dirname(json), { recursive: true });
  await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await rm(work, { recursive: true, force: true });
}
