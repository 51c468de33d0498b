import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Press } from '../../../samples/make/render.ts';
import type { ReadPage } from '../../../src/core/page.ts';
import { pageFolder } from '../corpus.ts';
import type { FedBatch, FedPaper } from './fed-batches.ts';
import { readWords, type PrintedWord } from './read-words.ts';
import { truePage, type Grouping } from './true-page.ts';
import { wornWords } from './worn-words.ts';

/** A page of a batch with the number of its paper in it. */
export interface FedPage {
  page: ReadPage;
  paper: number;
}

/** Pages of a paper; null where the words of another office leave it no room on its layout. */
type Laid = { page: ReadPage; sheet: number }[] | null;

/**
 * The papers of a batch that fit their layouts, and their pages in the order they lie in the file: spreads as the two halves of
 * their side.
 */
export async function fedPages(
  press: Press,
  batch: FedBatch,
  grouping: Grouping,
  worn: boolean,
): Promise<{ batch: FedBatch; pages: FedPage[] }> {
  const asked = remembering(press, worn ? batch.name : null);
  const papers: FedPaper[] = [];
  const pages: FedPage[] = [];
  let sheet = 0;
  for (const fed of batch.papers) {
    const laid = await layPaper(asked, fed, grouping, sheet);
    if (!laid) continue;
    sheet = laid.at(-1)?.sheet ?? sheet;
    pages.push(...laid.map(({ page }) => ({ page, paper: papers.length })));
    papers.push(fed);
  }
  return { batch: { ...batch, papers }, pages };
}

async function layPaper(
  press: Press,
  { template, paper, code }: FedPaper,
  grouping: Grouping,
  before: number,
): Promise<Laid> {
  const sides = template.spreads ?? paper.pages.map((_, p) => [p]);
  const laid: NonNullable<Laid> = [];
  for (const [s, side] of sides.entries()) {
    const sheet = before + s + 1;
    for (const [half, p] of side.entries()) {
      const part = side.length === 1 ? 'whole' : half === 0 ? 'left' : 'right';
      const page = await truePage(press, paper, p, grouping, { sheet, part }).catch((error: Error) => {
        if (/runs over|no room/.test(error.message)) return null;
        throw error;
      });
      if (!page) return null;
      if (code && p === 0) page.barcodes.push({ format: 'Code128', text: code, box: [150, 80, 400, 90] });
      laid.push({ page, sheet });
    }
  }
  return laid;
}

/** The words of a page are asked of the browser once, and kept; `worn` is what wears them for a batch. */
function remembering(press: Press, worn: string | null): Press {
  const ask: Press['ask'] = async (paper, page, what) => {
    if ((what as unknown) !== readWords) return press.ask(paper, page, what);
    const key = createHash('sha256')
      .update(JSON.stringify([paper.size, paper.font, paper.pages[page]]))
      .digest('hex')
      .slice(0, 24);
    const path = join(pageFolder(), `${key}.words.json`);
    if (!existsSync(path)) {
      const words = await press.ask(paper, page, what);
      await mkdir(pageFolder(), { recursive: true });
      await writeFile(path, JSON.stringify(words));
    }
    const words = JSON.parse(await readFile(path, 'utf8')) as PrintedWord[];
    return (worn === null ? words : wornWords(words, `${worn} ${key}`)) as ReturnType<typeof what>;
  };
  return { ...press, ask };
}
