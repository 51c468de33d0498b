import { openPress } from '../../../samples/make/render.ts';
import { pageFolder } from '../corpus.ts';
import { FONTS } from '../fonts.ts';
import { planMore, planCorpus } from '../plan/corpus-plan.ts';
import { truePage } from './true-page.ts';
import { loadKnowledge } from '../../../src/understand/knowledge.ts';
import { understandDocument } from '../../../src/understand/understand-document.ts';
const [set, only, grouping] = process.argv.slice(2) as [any, string, any];
const plan = set === 'tuned' ? { scans: planCorpus().scans.filter((s) => !s.heldOut) } : planMore(set);
const scan = plan.scans.find((s) => s.template === only)!;
const press = await openPress(FONTS, pageFolder());
const knowledge = await loadKnowledge('config');
const pages = [];
for (const [p] of scan.documents[0]!.paper.pages.entries()) pages.push(await truePage(press, scan.documents[0]!.paper, p, grouping ?? 'across', { sheet: p + 1, part: 'whole' }));
await press.close();
for (const page of pages) {
  let line = -1; let out = '';
  for (const w of page.words) { if (w.line !== line) { out += `\n${String(w.box[0]).padStart(5)} ${String(w.box[1]).padStart(5)} h${w.box[3]} | `; line = w.line; } out += w.text + ' '; }
  console.log(out);
}
const { value } = await understandDocument.run({ draft: { ordinal: 0, pages, batchDossierCode: null }, fileName: 'x.pdf', knowledge }, understandDocument.options.parse({}), {});
for (const f of value.fields) console.log(f.kind, '|', f.value, '|', f.role ?? '', '|', f.confidence, f.checks.join());
