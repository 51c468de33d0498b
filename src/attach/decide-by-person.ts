import type { Field, UnderstoodDocument } from '../core/document.ts';
import type { DocumentClass } from '../core/document-class.ts';
import type { Dossier } from '../core/dossier.ts';
import type { DossierLookup } from '../core/ports/records.ts';
import { foldedWords } from '../core/vietnamese.ts';
import { compareNames } from './compare-names.ts';
import { accept, refuse } from './decision.ts';
import type { Decision } from './decision.ts';
import { examinedCitizen } from './examined-citizen.ts';
import { isExpected } from './fit-dossier.ts';
import { hasNamesakeInRegister } from './namesakes-in-register.ts';
import { isNamesake } from './is-namesake.ts';
import { codeDistance, MISREAD_DIGITS } from './near-codes.ts';
import { isOfExamined, isOfOnlyOneNamed, MAIN_ROLES } from './main-roles.ts';
import { hasOrphanId } from './orphan-id.ts';
import { partiesOf } from './parties-of-act.ts';
import { isProof } from './person-facts.ts';
import type { ScoredDossier } from './score-dossier.ts';
import { isSomebodyElses } from './somebody-elses.ts';
import { UNTOLD } from './untold.ts';

/**
 * Without any code a paper goes to a dossier by itself only when everything agrees: the person it is about is proved to be
 * the applicant, the procedure expects its class, which is sure, and its time is the dossier's. Two dossiers of people on
 * the paper that expect it are the clerk's choice, unless two grounds at least speak against the other (decideByScore).
 */
export async function decideByPerson(
  document: UnderstoodDocument,
  ranked: readonly ScoredDossier[],
  lookup: DossierLookup,
): Promise<Decision> {
  const [best, ...others] = ranked;
  if (!best) return refuse('DOSSIER_NONE');
  const people = ranked.filter((scored) => isPerson(scored, ranked, document));
  const holds = canHold(best) || isOnlyRegistration(best, document, others) || isOnlyForm(best, others);
  const rivals = people.filter((scored) => scored !== best && canHold(scored));
  if (people.includes(best) && holds && rivals.length > 0) return refuse('DOSSIER_AMBIGUOUS');
  if (people.filter((scored) => scored.match.id !== null).length > 1 && !people.includes(best))
    return refuse('DOSSIER_AMBIGUOUS');
  if (people.includes(best) && hasOtherParty(document, best, others)) return refuse('DOSSIER_AMBIGUOUS');
  if (isUnsure(document, best, others) || !people.includes(best) || !holds) return refuse('DOSSIER_WEAK');
  // It tells of a request, but not of which, where the citizen has made more than one.
  if ((isOfExamined(document) || isOfOnlyOneNamed(document)) && !isProvedAlone(best, others))
    return refuse('DOSSIER_AMBIGUOUS');
  if (best.fit.date === 'early' && (isForm(document) || !isAboutApplicant(document, best)))
    return refuse('DOSSIER_WEAK');
  // What rests on a name alone is worth nothing beside another applicant whose name is read like it.
  if (!hasProof(best)) {
    if (best.fit.date === 'early' || partiesOf(document)) return refuse('DOSSIER_WEAK');
    if (others.some((o) => isNamesake(o.dossier, best.dossier))) return refuse('DOSSIER_AMBIGUOUS');
    // An id read without a label, or badly, that is the applicant's to the last digit tells more than a year of birth.
    const { birth, id, nearId } = best.match;
    if (birth !== 'date' && birth !== 'year' && id === null && !nearId) return refuse('DOSSIER_WEAK');
    if (birth === 'year' && id === null && !nearId && isOfAnybody(document)) return refuse('DOSSIER_WEAK');
    if (id === null && !nearId && hasOrphanId(document, best.dossier)) return refuse('DOSSIER_WEAK');
    // A card always states its holder's id: where none was read, a namesake of the same year may be the holder.
    if (document.class === 'citizen_id_card' && !document.fields.some(isIdNumber)) return refuse('DOSSIER_WEAK');
    // The id as it was read is another applicant's.
    if (nearId && others.some((other) => other.match.id !== null)) return refuse('DOSSIER_AMBIGUOUS');
    if (await hasNamesakeInRegister(best.dossier, lookup)) return refuse('DOSSIER_AMBIGUOUS');
  }
  // An id and a name that was read with another mark: a brother's name differs no more, and his id may be read for this one. With the
  // year of birth beside it only a brother counts whose id differs in a digit or two.
  if (best.match.name !== 'same' && best.match.id?.source === 'ocr') {
    const counts = best.match.damaged ? isMixableId : () => true;
    if (await hasNamesakeInRegister(best.dossier, lookup, counts)) return refuse('DOSSIER_AMBIGUOUS');
  }
  return accept(best, 'person');
}

/** The paper is about the dossier's applicant, as far as ids and names can tell. */
function isPerson(scored: ScoredDossier, all: readonly ScoredDossier[], document: UnderstoodDocument): boolean {
  const { match, verdict } = scored;
  // A parent's own dossier is not the child's: only the person a paper is about leads to a dossier.
  if (!match.main || verdict.verdict !== 'confirmed' || isSomebodyElses(document, scored.dossier)) return false;
  // Whose request a letter is about, not whose id it states.
  const examined = isOfExamined(document) ? examinedCitizen(document) : null;
  if (examined !== null && compareNames(examined, scored.dossier.applicant) === 'different') return false;
  if (!match.id || !isProof(match.id)) return match.name === 'same' && verdict.exact && match.birth !== 'other';
  const decoded = match.id.source !== 'ocr';
  const mixable = all.some((other) => isMixable(other, scored));
  if (match.name !== 'same' && (match.damaged || (match.name === 'near' && match.letters))) return !mixable;
  if (match.name !== 'same' && match.partly)
    return !mixable && !all.some((other) => other !== scored && other.match.name === 'same');
  if (match.name !== 'same') return decoded && !document.fields.some((f) => f.kind === 'person_name');
  return decoded || !mixable;
}

function isIdNumber({ kind }: Field): boolean {
  return kind === 'citizen_id' || kind === 'old_citizen_id';
}

function hasProof({ match }: ScoredDossier): boolean {
  return match.id !== null && isProof(match.id);
}

/** A namesake whose id a reading could take for this one. */
function isMixable(other: ScoredDossier, scored: ScoredDossier): boolean {
  return isNamesake(other.dossier, scored.dossier) && isMixableId(other.dossier, scored.dossier);
}

/** A reading could take one applicant's id for the other's; an id that the register does not state could be any. */
function isMixableId({ citizenId: a }: Dossier, { citizenId: b }: Dossier): boolean {
  return a === null || b === null || codeDistance(a, b) <= MISREAD_DIGITS;
}

/**
 * The class is unsure, or two sources differ on a number of the applicant's. Of somebody else's number it does not matter, where the id
 * that was read surely proves the applicant, unless a code of the paper itself is one of the sources: then it is two people's paper.
 */
function isUnsure(
  { reviewReasons, fields }: UnderstoodDocument,
  best: ScoredDossier,
  others: readonly ScoredDossier[],
): boolean {
  const differs = reviewReasons.some((r) => r.code === 'IDENTIFIERS_DISAGREE');
  const decoded = fields.some((f) => f.kind === 'citizen_id' && f.source !== 'ocr');
  if (differs && (decoded || !hasProof(best))) return true;
  return reviewReasons.some((r) => r.code === 'CLASS_UNSURE') && !isWhateverClass(best, others);
}

/**
 * Whatever kind of paper it is, it would lie there: what the applicant, proved by id and name, brought or filled in, while the only
 * dossier that the register has of the citizen is open. A clerk is asked for the class all the same. A result of unsure class is not
 * told from one of another procedure.
 */
function isWhateverClass(best: ScoredDossier, others: readonly ScoredDossier[]): boolean {
  const isBrought = best.fit.part === 'component' || best.fit.part === 'form';
  return isBrought && best.dossier.resolved === null && isProvedAlone(best, others);
}

/** The applicant's id and whole name stand on the paper, and the register has no other dossier of the citizen, open or not. */
function isProvedAlone(best: ScoredDossier, others: readonly ScoredDossier[]): boolean {
  const { match, dossier } = best;
  return hasProof(best) && match.name === 'same' && !others.some((o) => o.dossier.citizenId === dossier.citizenId);
}

/** Written for a dossier of its own: one of years before is of an older file, which the register need not know. */
function isForm({ class: cls }: UnderstoodDocument): boolean {
  return cls === 'application_form';
}

/**
 * The procedure expects such a paper in the dossier's time. A paper brought along (a card, an older certificate) may be
 * older than any dossier and may be brought again to a later one: its own date proves nothing, an open dossier does.
 */
function canHold({ fit, dossier }: ScoredDossier): boolean {
  if (fit.part === 'component' && dossier.resolved !== null) return false;
  if (fit.part === 'component') return fit.date === 'fits' || fit.date === 'silent' || fit.date === 'early';
  return isExpected(fit) && fit.date === 'fits';
}

/**
 * Somebody else on an act between people has a dossier, whichever it is: it may have been brought to that one as well. Whoever bears the
 * applicant's own name is no second one on the paper.
 */
function hasOtherParty(document: UnderstoodDocument, best: ScoredDossier, others: readonly ScoredDossier[]): boolean {
  if (!partiesOf(document)) return false;
  return others.some(
    ({ dossier, match }) =>
      dossier.citizenId !== best.dossier.citizenId && (match.id !== null || !isNamesake(dossier, best.dossier)),
  );
}

/**
 * A decision of long ago that is about its applicant alone, or between him and somebody else: one for a list of people was brought
 * along by any of them.
 */
function isAboutApplicant(document: UnderstoodDocument, { dossier }: ScoredDossier): boolean {
  if (partiesOf(document)) return true;
  return document.fields.every(({ kind, role, value }) => {
    const main = role !== undefined && MAIN_ROLES.has(role);
    if (kind === 'citizen_id' && (main || role === UNTOLD)) return value === dossier.citizenId;
    return !main || kind !== 'person_name' || compareNames(value, dossier.applicant) !== 'different';
  });
}

/**
 * A paper whose holder a name and a year of birth do not tell, however rare the name is in the register: one of no known class, which lies
 * in no procedure's time, and one of temporary residents, who are not of the place whose names the register holds.
 */
function isOfAnybody({ class: cls, pages }: UnderstoodDocument): boolean {
  return cls === 'other' || pages.some((page) => /tam tru/.test(foldedWords(page.text).join(' ').replace(EITHER, ' ')));
}

/** "Nơi thường trú/tạm trú:" on the forms of civil status asks for the one or the other. */
const EITHER = /thuong tru (?:hoac |va )?tam tru/g;

/** What a citizen is registered for once (Luật Hộ tịch 2014, art. 3): no second such paper of the same person is about. */
const ONCE: ReadonlySet<DocumentClass> = new Set(['birth_certificate', 'marriage_certificate', 'death_extract']);

/**
 * A result without a date that was read: the applicant's id on it proves the dossier where the register has one dossier of the
 * citizen only, and such a thing is registered once.
 */
function isOnlyRegistration(
  best: ScoredDossier,
  document: UnderstoodDocument,
  others: readonly ScoredDossier[],
): boolean {
  const { fit } = best;
  if (fit.part !== 'result' || fit.date !== 'silent' || !ONCE.has(document.class)) return false;
  return isProvedAlone(best, others);
}

/**
 * A form whose date was not read, or not yet written, by the applicant with the id: a desk keeps forms of dossiers that are open, and the
 * register has one dossier of the citizen, open or not.
 */
function isOnlyForm(best: ScoredDossier, others: readonly ScoredDossier[]): boolean {
  const { fit, dossier } = best;
  return fit.part === 'form' && fit.date === 'silent' && dossier.resolved === null && isProvedAlone(best, others);
}
