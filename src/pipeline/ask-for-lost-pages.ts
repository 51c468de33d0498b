import type { ArchivedDocument, AttachedDocument, ReviewReason } from '../core/document.ts';
import { needsReview, type NoticeCode } from '../core/notices.ts';
import type { Finding } from '../core/page.ts';

/** Said of a whole scan: each of its documents may lack its backs, or have another order. */
const OF_EVERY_DOCUMENT = new Set<string>([
  'COLLATION_MISMATCH',
  'COLLATION_DOUBTED',
  'COLLATION_PARTED',
  'COLLATION_STOPPED',
  'BACKS_MISSING',
] satisfies NoticeCode[]);

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
    const own = lost.filter(({ code, sheet, scan }) => {
      if (OF_EVERY_DOCUMENT.has(code)) return true;
      const holder = documents.findIndex(({ pages }) =>
        pages.some((page) => page.sheet === sheet && page.scan === scan),
      );
      return index === (holder === -1 ? documents.length - 1 : holder);
    });
    const known = new Set(document.reviewReasons.map(({ code, detail }) => JSON.stringify([code, detail])));
    const added: ReviewReason[] = own
      .map(({ code, detail }) => ({ code, detail }))
      .filter(({ code, detail }) => !known.has(JSON.stringify([code, detail])));
    return added.length > 0 ? { ...document, reviewReasons: [...document.reviewReasons, ...added] } : document;
  });
}
