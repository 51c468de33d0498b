import { classifyDocument } from './classify-document.ts';
import { CERTIFICATION_STAMP } from '../core/certification-stamp.ts';
import { editDistance } from '../core/edit-distance.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { opensPaper } from './opens-paper.ts';
import type { PageProfile } from './page-profile.ts';

/** Words below which a page says too little to be a document of its own: a seal, a note on the back. */
const SPARSE = 12;

/**
 * Whether a page goes on with the document that `before` began. Evidence for going on (the next page number, an appendix
 * heading) is asked first, so that the forms inside a decision's appendix stay in the decision.
 */
export function continuesDocument(page: PageProfile, before: readonly PageProfile[], knowledge: Knowledge): boolean {
  const written = before.filter((p) => !p.view.page.blank);
  const first = written[0];
  if (!first) return true;
  if (page.card || first.card) return cardGoesOn(page, first, written);
  const last = written.at(-1)!;
  if (numberGoesOn(page, last, written.length)) return true;
  if (page.title === 'receipt') return false;
  if (page.continues && (!page.motto || last.pageNumber !== null || isAttestation(page)))
    return isSupplementOf(page, first, knowledge);
  if (page.title !== null) return repeatsBookletHead(page, first, knowledge);
  if (page.motto && page.heading) return false;
  if (isOtherHalf(page, last) || isBackOfCopy(page)) return true;
  const known = knowledge.documents.classes.find((c) => c.class === (first.title ?? undefined));
  if (page.view.page.words.length <= SPARSE) return true;
  if (opensPaper(page, written, knowledge)) return false;
  if (first.separator && !sameClass(page, first, knowledge)) return false;
  return known?.continuation !== 'evidence' || sameClass(page, first, knowledge);
}

/**
 * The number printed on the page is the one that must follow. A page with motto and title needs more: that the one before it was
 * numbered, too, as pages of a decision with forms are; a digit of a seal alone makes no second page of a certificate.
 */
function numberGoesOn(page: PageProfile, last: PageProfile, count: number): boolean {
  if (page.pageNumber === null || page.pageNumber < 2) return false;
  if (last.pageNumber !== null && page.pageNumber === last.pageNumber + 1) return true;
  return page.pageNumber === count + 1 && !(page.motto && page.title !== null);
}

/** "TRANG BỔ SUNG GIẤY CHỨNG NHẬN" and the like name the kind of paper that they belong to; most appendices do not. */
function isSupplementOf(page: PageProfile, first: PageProfile, knowledge: Knowledge): boolean {
  if (page.title === null || page.title === 'other' || page.title === first.title) return true;
  return classifyDocument([first.view], knowledge).class === page.title;
}

/** What certifies a contract or a signature stands behind it, at times under a motto of its own (TT 01/2020/TT-BTP, appendix). */
function isAttestation({ view, title }: PageProfile): boolean {
  return title === null && view.segments.some(({ top, folded }) => top < 0.35 && /^\W{0,2}loi chung/.test(folded));
}

/** Words of a stamp with number, book, day, office and signature. */
const STAMPED = 60;

/** A page with the stamp that certifies a copy and little else: it is pressed on the back where the front has no room. */
function isBackOfCopy({ view }: PageProfile): boolean {
  return view.page.words.length <= STAMPED && view.lines.some(({ folded }) => CERTIFICATION_STAMP.test(folded));
}

/** The right half of a side whose left half is the page before. */
function isOtherHalf({ view: { page } }: PageProfile, { view: { page: last } }: PageProfile): boolean {
  return page.part === 'right' && last.part === 'left' && page.sheet === last.sheet && page.scan === last.scan;
}

/** Inner pages of certificates and books may repeat the title of their cover. */
function repeatsBookletHead(page: PageProfile, first: PageProfile, knowledge: Knowledge): boolean {
  const booklet = knowledge.documents.classes.some((c) => c.booklet && c.class === page.title);
  return booklet && page.title === first.title && !page.motto && !isOtherBook(page, first);
}

/** Every register is a book of its own (TT 04/2020/TT-BTP, art. 28): births and marriages do not stand in one. */
function isOtherBook({ titleText: own }: PageProfile, { titleText: other }: PageProfile): boolean {
  return own !== other && [own, other].every((text) => text?.startsWith('SỔ '));
}

function sameClass(page: PageProfile, first: PageProfile, knowledge: Knowledge): boolean {
  const guess = classifyDocument([page.view], knowledge);
  return first.title !== null && guess.class === first.title;
}

/** Front and back of one card belong together, whichever was scanned first; another person's card does not. */
function cardGoesOn(page: PageProfile, first: PageProfile, written: readonly PageProfile[]): boolean {
  if (!first.card) return false;
  if (!page.card) return page.title === null && !page.motto && page.view.page.words.length <= SPARSE;
  if (written.length > 1) return false;
  const whole = (p: PageProfile) => p.card!.front && p.card!.back;
  if (whole(page) || whole(first) || page.card.front === first.card.front) return false;
  const [a, b] = [page.card.id, first.card.id];
  return a === null || b === null || editDistance(a, b) <= MISREAD_DIGITS;
}

/** More digits than these are another citizen's: the last six of an id are random (TT 59/2021/TT-BCA). */
const MISREAD_DIGITS = 2;
