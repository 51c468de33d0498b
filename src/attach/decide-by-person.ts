import type { UnderstoodDocument } from '../core/document.ts';
import { isNamesake } from './is-namesake.ts';
import type { PersonMatch } from './match-persons.ts';

export interface PersonDecision {
  /** The one dossier the paper certainly belongs to; null when a clerk must say. */
  attach: PersonMatch | null;
  /** Why a clerk must say; null when `attach` is set or when nobody on the paper is known. */
  reason: 'DOSSIER_AMBIGUOUS' | 'DOSSIER_WEAK' | null;
}

/**
 * Without any code a paper goes to a dossier by itself only when everything agrees: one dossier in the whole register has
 * a person of the paper, proved by a decoded id, or a recognised id and the name, or name and birth date; the class belongs
 * in it; the date lies in its time; the class is sure. Two dossiers of one person are always the clerk's choice.
 */
export function decideByPerson(document: UnderstoodDocument, matches: readonly PersonMatch[]): PersonDecision {
  const proved = matches.filter((m) => isProved(m, matches, document));
  const byId = matches.filter((m) => m.id !== null);
  if (byId.length > 1 || proved.length > 1) return { attach: null, reason: 'DOSSIER_AMBIGUOUS' };
  const [only] = proved;
  if (only && fits(document, only)) return { attach: only, reason: null };
  return { attach: null, reason: matches.length > 0 ? 'DOSSIER_WEAK' : null };
}

function isProved(match: PersonMatch, all: readonly PersonMatch[], document: UnderstoodDocument): boolean {
  const decoded = match.id !== null && match.id.source !== 'ocr';
  // A misread digit of an id may lead to a namesake of the register.
  if (match.id && match.name === 'same')
    return decoded || (match.id.confidence >= 0.7 && !all.some((m) => isNamesake(m.dossier, match.dossier)));
  if (decoded) return !document.fields.some((f) => f.kind === 'person_name');
  // A namesake in the register, even one letter away, takes the proof from a name.
  return match.name === 'same' && match.birth && all.length === 1;
}

function fits(document: UnderstoodDocument, match: PersonMatch): boolean {
  if (document.reviewReasons.some((r) => r.code === 'CLASS_UNSURE' || r.code === 'IDENTIFIERS_DISAGREE')) return false;
  // A parent's own dossier is not the child's: only the person a paper is about leads to a dossier.
  return match.main && match.fit.date === 'fits' && match.fit.part !== 'none';
}
