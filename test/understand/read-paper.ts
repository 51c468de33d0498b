import { join } from 'node:path';
import type { DraftDocument } from '../../src/core/document.ts';
import type { ReadPage } from '../../src/core/page.ts';
import { loadKnowledge } from '../../src/understand/knowledge.ts';
import { understandDocument } from '../../src/understand/understand-document.ts';
import { makePage } from './make-page.ts';

/** What the product knows from config/. */
export const knowledge = await loadKnowledge(join(import.meta.dirname, '../../config'));
const options = understandDocument.options.parse({});

/** A paper understood: lines of one page, or pages. */
export async function readPaper(pages: readonly ReadPage[] | readonly string[], fileName = 'SCAN_0001.pdf') {
  const all = typeof pages[0] === 'string' ? [makePage(pages as string[])] : (pages as ReadPage[]);
  const draft: DraftDocument = { ordinal: 0, pages: all, batchDossierCode: null };
  const { value } = await understandDocument.run({ draft, fileName, knowledge }, options, {});
  const of = (kind: string) => value.fields.filter((f) => f.kind === kind);
  return {
    ...value,
    of,
    values: (kind: string) => of(kind).map((f) => f.value),
    people: () => of('person_name').map((f) => [f.value, f.role]),
    reasons: value.reviewReasons.map((r) => r.code),
  };
}
