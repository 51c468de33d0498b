import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { truthSchema } from '../../../samples/make/truth-schema.ts';
import type { ClassExample } from '../../../src/core/class-model.ts';
import { planCorpus, planMore, type CorpusScan } from '../plan/corpus-plan.ts';
import { MORE, type MoreSet } from '../templates/all.ts';

/** Characters of an example's text: what is further down tells little about its kind. */
const MOST = 1800;

/**
 * Texts of drawn papers with their class, for the classifier to start from: of the samples and of every layout that rules may be
 * written on, one draw each; what is held out goes on telling how it does on papers it has not seen. Each text once.
 */
export async function classExamples(): Promise<ClassExample[]> {
  const sets = Object.keys(MORE) as MoreSet[];
  const scans = [...planCorpus().scans, ...sets.flatMap((set) => planMore(set).scans)];
  const once = new Map<string, ClassExample>();
  for (const example of [...(await ofSamples()), ...ofLayouts(scans)]) {
    const cut = shortened(example);
    if (cut.pages.length > 0) once.set(cut.pages.join('\n'), cut);
  }
  return [...once.values()];
}

async function ofSamples(): Promise<ClassExample[]> {
  const path = join(import.meta.dirname, '../../../samples/truth.json');
  const truth = truthSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  return truth.scans
    .filter((scan) => !scan.heldOut && scan.duplicateOf === null)
    .flatMap((scan) => scan.documents)
    .map((document) => ({ class: document.class, pages: document.pages.map((page) => page.text) }));
}

function ofLayouts(scans: readonly CorpusScan[]): ClassExample[] {
  const drawn = new Set<string>();
  return scans.flatMap((scan) => {
    if (scan.heldOut || scan.condition === 'batch' || drawn.has(scan.template)) return [];
    drawn.add(scan.template);
    return scan.documents.map(({ paper }) => ({
      class: paper.class as ClassExample['class'],
      pages: paper.pages.map(textOf),
    }));
  });
}

/** The lines of a page as HTML, without what is only drawn. */
function textOf(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>|<span data-untrue>[\s\S]*?<\/span>/g, ' ')
    .replace(/<(?:div|p|br|tr|td|th|table)[^>]*>/g, '\n')
    .replace(/<[^>]+>|&\w+;/g, (found) => (found.startsWith('&') ? ' ' : ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function shortened({ class: name, pages }: ClassExample): ClassExample {
  let room = MOST;
  const kept = pages.map((text) => {
    const part = text.slice(0, Math.max(0, room));
    room -= part.length;
    return part;
  });
  return { class: name, pages: kept.filter((text) => text !== '') };
}
