import type { Field, UnderstoodDocument } from '../core/document.ts';
import { foldedWords } from '../core/vietnamese.ts';
import { UNTOLD } from './untold.ts';

/**
 * Acts of civil status and of courts between people, by the words of their headings (forms of TT 04/2020/TT-BTP and TT 10/2020/TT-BTP,
 * the older TP/HT and TP/CN ones, judgments), with the roles of those they are between.
 */
const ACTS: { heading: RegExp; parties: readonly string[] }[] = [
  { heading: /^(?:viec )?(?:dang ky )?(?:cham dut |thay doi )?(?:viec )?giam ho\b/, parties: ['guardian', 'ward'] },
  {
    heading: /^(?:viec )?(?:dang ky )?(?:viec )?(?:nhan (?:cha|me|con)|(?:nhan )?nuoi con nuoi)\b/,
    parties: ['father', 'mother', 'subject'],
  },
  {
    heading: /^(?:viec )?(?:xin |thuan tinh )?(?:ly hon|huy (?:viec )?ket hon)\b/,
    parties: ['wife', 'husband', 'spouse'],
  },
];

/** What stands before the name of the act in a heading. */
const LEAD =
  /^(?:to khai |don |giay de nghi |de nghi |ban sao |trich luc |giay chung nhan |quyet dinh |ban an |ve viec |v v |cong nhan |ghi vao so (?:ho tich )?|ghi chu |dang ky |su )+/;
/** Lines of page 1 among which its headings stand, and most words of one. */
const HEADING_LINES = 25;
const MOST_WORDS = 16;

/** Headings of what people agree on or promise one another, of no known class (a line between two plots, a wife's own property). */
const AGREEMENT =
  /^(?:giay |don |van ban |bien ban |ban |to )*(?:thoa thuan|cam ket|thong nhat|giao keo|hop dong|phan chia)\b/;
/** "Chúng tôi gồm", "Chúng tôi là": people who write together. */
const TOGETHER = /^chung toi\b/;

/** Two sides of a lawsuit between citizens. */
const LITIGANTS = ['plaintiff', 'defendant'] as const;

/**
 * Roles of the people whom an act on this paper is between (guardian and ward, parent and child, a divorced couple, the sides of a
 * judgment); null for a paper that is no such act. Only papers without a class of their own, decisions, and forms that ask for an act and
 * name no other applicant: a birth certificate names parents, too, and is the child's alone.
 */
export function partiesOf({ class: cls, fields, pages }: UnderstoodDocument): readonly string[] | null {
  if (cls !== 'other' && cls !== 'decision' && cls !== 'application_form') return null;
  const named = (role: string): boolean => fields.some((f) => f.kind === 'person_name' && f.role === role);
  if (cls === 'application_form' && named('applicant')) return null;
  if (LITIGANTS.some(named)) return LITIGANTS;
  const lines = (pages[0]?.text ?? '')
    .split('\n')
    .slice(0, HEADING_LINES)
    .map((line) => foldedWords(line));
  for (const words of lines) {
    if (words.length > MOST_WORDS) continue;
    const heading = words.join(' ').replace(LEAD, '');
    const act = ACTS.find((one) => one.heading.test(heading));
    if (act && act.parties.filter(named).length >= 2) return act.parties;
  }
  return cls === 'other' && isAgreement(fields, lines) ? [UNTOLD] : null;
}

/**
 * Two people wrote it together, each with name and id, and no label tells who is who: neither is only mentioned. Neighbours and witnesses
 * of one person's paper are named without an id; with a third id it is a list.
 */
function isAgreement(fields: readonly Field[], lines: readonly (readonly string[])[]): boolean {
  const ids = fields.filter((f) => f.kind === 'citizen_id');
  const names = fields.filter((f) => f.kind === 'person_name' && f.role === UNTOLD);
  if (ids.length !== 2 || ids.some((f) => f.role !== UNTOLD) || names.length < 2) return false;
  const texts = lines.map((words) => words.join(' '));
  return texts.some((text) => AGREEMENT.test(text)) && texts.some((text) => TOGETHER.test(text));
}
