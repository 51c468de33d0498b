import type { UnderstoodDocument } from '../core/document.ts';
import { foldedWords } from '../core/vietnamese.ts';

/** Numbers of notices, invitations and minutes (NĐ 30/2020, appendix III). */
const NUMBER = /\/(?:TB|GM|BB|TTr)(?:-|$)/;
/** Their headings, which stand on a line of their own in capitals. */
const HEADING = /^(?:thong bao|giay moi|giay trieu tap)\b/;
/** What an authority holds against somebody or calls him up by (NĐ 118/2021, NĐ 13/2016): nobody brings it along to apply for something. */
const AGAINST = /^(?:bien ban (?:vi pham|tam giu|cuong che)|quyet dinh (?:xu phat|cuong che)|giay trieu tap|lenh)\b/;
/** Lines of page 1 among which its heading stands. */
const HEADING_LINES = 20;

/**
 * What an office writes to somebody in the course of its work (a notice, an invitation, minutes), told by the type in its number: no paper
 * that a citizen brings along or that lies in a dossier because it names the applicant.
 */
export function isNumberedNotice({ fields }: UnderstoodDocument): boolean {
  return fields.some((f) => f.kind === 'document_no' && NUMBER.test(f.value));
}

/** The same, told by its heading where the number was not read. A notice about its subject (of insurance paid) is brought along. */
export function isHeadedNotice(document: UnderstoodDocument): boolean {
  return isHeaded(document, HEADING);
}

/** What is held against the person it is about, or calls him up, told by its heading. */
export function isAgainstSomebody(document: UnderstoodDocument): boolean {
  return isHeaded(document, AGAINST);
}

function isHeaded({ class: cls, pages }: UnderstoodDocument, heading: RegExp): boolean {
  if (cls !== 'other') return false;
  const lines = (pages[0]?.text ?? '').split('\n').slice(0, HEADING_LINES);
  return lines.some((line) => line === line.toUpperCase() && heading.test(foldedWords(line).join(' ')));
}
