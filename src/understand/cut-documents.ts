import { z } from 'zod';
import type { DraftDocument } from '../core/document.ts';
import type { Finding, ReadPage } from '../core/page.ts';
import { defineStage } from '../core/stage.ts';
import { continuesDocument } from './continues-document.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { orderBooklet } from './order-booklet.ts';
import { profilePage } from './page-profile.ts';
import type { PageProfile } from './page-profile.ts';

export const cutOptionsSchema = z.object({
  separators: z
    .boolean()
    .default(true)
    .describe('Receipts and cover sheets with a dossier code open that dossier for the pages after them.'),
  booklets: z.boolean().default(true).describe('Put the four halves of a folded A3 booklet in reading order.'),
});

export interface CutInput {
  /** Pages of one scan in scan order. */
  pages: ReadPage[];
  /** Name of the scan's file. */
  fileName: string;
  knowledge: Knowledge;
}

type Batch = DraftDocument['batchDossierCode'];

/**
 * Cuts the pages of a scan into documents. A separator opens a dossier's batch; inside it a page opens a document when it
 * carries a first-page title or other proof of a paper of its own (see opensPaper), otherwise it continues the one before. Blank pages go with the page before (leading ones
 * with the page after); none is dropped.
 */
export const cutDocuments = defineStage({
  name: 'cut-documents',
  version: 3,
  options: cutOptionsSchema,
  run(input: CutInput, options) {
    const findings: Finding[] = [];
    let pages = input.pages;
    if (options.booklets) {
      const booklet = orderBooklet(pages, input.knowledge);
      pages = booklet.pages;
      for (const { sheet, scan } of booklet.firsts) {
        findings.push({ code: 'BOOKLET_ORDERED', detail: {}, sheet, ...(scan === undefined ? {} : { scan }) });
      }
    }
    const profiles = pages.map((page) => profilePage(page, input.knowledge));
    return { value: cut(profiles, input.knowledge, options.separators), findings };
  },
});

function cut(profiles: PageProfile[], knowledge: Knowledge, separators: boolean): DraftDocument[] {
  const documents: { profiles: PageProfile[]; batch: Batch }[] = [];
  const trust = separators && !separatorsCloseBatches(profiles);
  let batch: Batch = null;
  let leading: PageProfile[] = [];
  for (const profile of profiles) {
    const current = documents.at(-1);
    if (profile.view.page.blank && profile.barcodeCodes.length === 0) {
      (current?.profiles ?? leading).push(profile);
      continue;
    }
    if (separators && profile.separator) batch = weaken(profile.separator.code, trust);
    if (current && !profile.separator && continuesDocument(profile, current.profiles, knowledge))
      current.profiles.push(profile);
    else {
      documents.push({ profiles: [...leading, profile], batch });
      leading = [];
    }
    // A sheet with another dossier's barcode shows that the batch is mixed: what follows inherits nothing.
    if (!profile.separator && batch && profile.barcodeCodes.some((code) => code !== batch?.code)) batch = null;
  }
  if (leading.length > 0) documents.push({ profiles: leading, batch: null });
  return documents.map((d, ordinal) => ({
    ordinal,
    pages: d.profiles.map((p) => p.view.page),
    batchDossierCode: d.batch,
  }));
}

/**
 * Some desks lay the receipt behind its papers. Then a scan ends with a separator and does not begin with one, and the
 * papers after a separator belong to the next: its code must not be trusted.
 */
function separatorsCloseBatches(profiles: PageProfile[]): boolean {
  const written = profiles.filter((p) => !p.view.page.blank);
  return written.length > 1 && written.at(-1)!.separator !== null && written[0]!.separator === null;
}

function weaken(code: Batch, trust: boolean): Batch {
  return code && !trust ? { ...code, confidence: Math.min(code.confidence, 0.5) } : code;
}
