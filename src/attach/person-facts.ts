import type { AttachFact } from '../core/attach-score.ts';
import type { PersonVerdict } from './judge-person.ts';
import type { PersonMatch } from './match-persons.ts';

/** Recognised ids from here on passed their checks or were read well. */
const SURE_ID = 0.7;

/** What the people on a paper say for or against a dossier's applicant. */
export function personFacts(match: PersonMatch, verdict: PersonVerdict): AttachFact[] {
  const facts: AttachFact[] = [];
  if (match.id) facts.push(idFact(match.id));
  const named = match.name === 'same' || verdict.by === 'name';
  // An id that may be misread proves nothing the name would only confirm: each counts by itself.
  if (named && match.id && isProof(match.id)) facts.push('name-confirms');
  else if (named) facts.push(verdict.exact ? 'name-exact' : 'name-unmarked');
  else if (match.name === 'near') facts.push('name-near');
  // The id tells the year already.
  if (match.birth === 'other' && named && !match.id) facts.push('birth-other');
  if (named && !match.id && match.birth === 'date') facts.push('birth-date');
  if (named && match.nearId) facts.push('id-near');
  else if (named && !match.id && match.birth === 'year') facts.push('birth-year');
  if (verdict.verdict === 'contradicted') facts.push(verdict.byId ? 'id-other' : 'person-other');
  else if (verdict.verdict === 'confirmed' && !match.main) facts.push('person-aside');
  return facts;
}

/** An id that is no misreading of another one: decoded, or read well. */
export function isProof(id: NonNullable<PersonMatch['id']>): boolean {
  return id.source !== 'ocr' || id.confidence >= SURE_ID;
}

function idFact(id: NonNullable<PersonMatch['id']>): AttachFact {
  if (id.source !== 'ocr') return 'id-decoded';
  return isProof(id) ? 'id-read' : 'id-unsure';
}
