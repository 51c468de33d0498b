import type { DraftDocument } from '../../../src/core/document.ts';
import type { FedBatch } from './fed-batches.ts';
import type { FedPage } from './fed-pages.ts';
import type { Grouping } from './true-page.ts';

/** What became of one paper of a batch. */
export interface JudgedPaper {
  batch: string;
  aside: boolean;
  grouping: Grouping;
  class: string;
  layout: string;
  /** The layout before it; null for the first of a batch. */
  before: string | null;
  pages: number;
  /** One document has all its pages and no other. */
  right: boolean;
  /** Its first page was taken for a continuation of the paper before. */
  merged: boolean;
  /** Pages, from 2, that were taken for the first of another paper. */
  cutOff: number[];
}

/** Each paper as it was cut, by the pages in the order of the file. */
export function judgeCuts(
  batch: FedBatch,
  grouping: Grouping,
  fed: readonly FedPage[],
  documents: readonly DraftDocument[],
): JudgedPaper[] {
  const owner = new Map(documents.flatMap((document, d) => document.pages.map((page) => [page, d] as const)));
  const cuts = fed.map(({ page }, i) => i === 0 || owner.get(page) !== owner.get(fed[i - 1]!.page));
  return batch.papers.map(({ template }, number) => {
    const first = fed.findIndex(({ paper }) => paper === number);
    const count = fed.filter(({ paper }) => paper === number).length;
    const own = documents[owner.get(fed[first]!.page)!]!;
    const cutOff = Array.from({ length: count - 1 }, (_, i) => i + 2).filter((p) => cuts[first + p - 1]);
    return {
      batch: batch.name,
      aside: batch.aside,
      grouping,
      class: template.class,
      layout: template.id,
      before: batch.papers[number - 1]?.template.id ?? null,
      pages: count,
      right: cutOff.length === 0 && own.pages.length === count,
      merged: !cuts[first],
      cutOff,
    };
  });
}
