/**
 * How the rules cut fed batches into papers, on the papers' own words: node bench/reading/words/measure-cuts.ts [--worn] [--list]
 * --worn: as a bad scan gives the words back. Of the third of the layouts that is aside figures alone are told: what is listed may
 * be learnt from.
 */
import { join } from 'node:path';
import { openPress } from '../../../samples/make/render.ts';
import { cutDocuments } from '../../../src/understand/cut-documents.ts';
import { loadKnowledge } from '../../../src/understand/knowledge.ts';
import { runAsLaunched } from '../../as-launched.ts';
import { percent, table } from '../../tables.ts';
import { pageFolder } from '../corpus.ts';
import { FONTS } from '../fonts.ts';
import { fedBatches } from './fed-batches.ts';
import { fedPages } from './fed-pages.ts';
import { judgeCuts, type JudgedPaper } from './judge-cuts.ts';

runAsLaunched();

const list = process.argv.includes('--list');
const worn = process.argv.includes('--worn');
const press = await openPress(FONTS, pageFolder());
const knowledge = await loadKnowledge(join(import.meta.dirname, '../../../config'));
const options = cutDocuments.options.parse({});
const judged: JudgedPaper[] = [];
try {
  for (const planned of fedBatches()) {
    for (const grouping of ['across', 'apart'] as const) {
      const { batch, pages } = await fedPages(press, planned, grouping, worn);
      const input = { pages: pages.map(({ page }) => page), fileName: `${batch.name}.pdf`, knowledge };
      const { value } = await cutDocuments.run(input, options, {});
      judged.push(...judgeCuts(batch, grouping, pages, value));
    }
  }
} finally {
  await press.close();
}

const share = (papers: readonly JudgedPaper[], is: (paper: JudgedPaper) => boolean): string =>
  percent(papers.length === 0 ? null : papers.filter(is).length / papers.length);
const row = (name: string, papers: readonly JudgedPaper[]): string[] => [
  name,
  String(papers.length),
  share(papers, (paper) => paper.right),
  String(papers.filter((paper) => paper.merged).length),
  String(papers.reduce((sum, paper) => sum + paper.pages - 1, 0)),
  String(papers.reduce((sum, paper) => sum + paper.cutOff.length, 0)),
];
for (const aside of [false, true]) {
  const papers = judged.filter((paper) => paper.aside === aside);
  const classes = [...new Set(papers.map((paper) => paper.class))].sort();
  const rows = classes.map((name) =>
    row(
      name,
      papers.filter((paper) => paper.class === name),
    ),
  );
  const head = ['class', 'papers', 'cut right', 'merged into the one before', 'further pages', 'cut off'];
  console.log(`${aside ? 'Aside' : 'Known'}\n${table(head, [...rows, row('all', papers)], false)}\n`);
}
if (list) {
  for (const paper of judged.filter((one) => !one.aside && (one.merged || one.cutOff.length > 0))) {
    const faults = [
      ...(paper.merged ? [`merged into ${paper.before}`] : []),
      ...paper.cutOff.map((p) => `page ${p} cut off`),
    ];
    console.log(`${paper.batch} ${paper.grouping} ${paper.class} ${paper.layout}: ${faults.join(', ')}`);
  }
}
