import type { ArchivedDocument, AttachedDocument, ReviewReason } from '../core/document.ts';
import { needsReview } from '../core/notices.ts';
import type { Finding } from '../core/page.ts';

/**
 * A scan that lost a page or part of one must not look complete: such findings become review reasons of the document
 * the sheet went to, or of the last document when the missing sheet is none of those read.
 */
export function askForLostPages<Document extends AttachedDocument | ArchivedDocument>(
  documents: readonly Document[],
  findings: readonly Finding[],
): Document[] {
  const lost = findings.filter((finding) => needsReview([finding]));
  return documents.map((document, index) => {
    const own = lost.filter(({ sheet }) => {
      const holder = documents.findIndex(({ pages }) => pages.some((page) => page.sheet === sheet));
      return index === (holder === -1 ? documents.length - 1 : holder);
    });
    const known = new Set(document.reviewReasons.map(({ code, detail }) => JSON.stringify([code, detail])));
    const added: ReviewReason[] = own
      .map(({ code, detail }) => ({ code, detail }))
      .filter(({ code, detail }) => !known.has(JSON.stringify([code, detail])));
    return added.length > 0 ? { ...document, reviewReasons: [...document.reviewReasons, ...added] } : document;
  });
}
