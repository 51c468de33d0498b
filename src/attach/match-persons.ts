import { birthYearOf } from '../core/birth-year.ts';
import type { Field, UnderstoodDocument } from '../core/document.ts';
import type { DossierLookup, DossierWithProcedure } from '../core/ports/records.ts';
import { foldedWords } from '../core/vietnamese.ts';
import { compareNames, exactName, lacksMiddleWord, resembles, sameLetters } from './compare-names.ts';
import type { NameMatch } from './compare-names.ts';
import { findNameInText } from './find-name-in-text.ts';
import { mainRolesOf } from './main-roles.ts';
import { codeDistance } from './near-codes.ts';
import { UNTOLD } from './untold.ts';

export interface PersonMatch {
  /** The citizen id on the paper that is the applicant's; null when only the name agrees, or nothing. */
  id: Field | null;
  /** Beside the applicant's name, instead of the applicant's id, stands one that a single digit makes it: nearly always that id misread. */
  nearId: boolean;
  /** Best agreement of a name on the paper with the applicant's name; beside the id, also of a name in the plain text. */
  name: NameMatch;
  /**
   * The birth date beside that name, against what the register says of the applicant: the date itself where the register
   * states it, else the century and year in the citizen id (digits 4 to 6, TT 59/2021/TT-BCA).
   */
  birth: 'date' | 'year' | 'other' | null;
  /** The name differs in marks or spaces at most: what recognition gets wrong. */
  letters: boolean;
  /** Beside the id stands the name as a bad reading shows it (see `resembles`), with the applicant's day or year of birth. */
  damaged: boolean;
  /** Where the id stands, the name lacks a middle word. */
  partly: boolean;
  /** The person is the one the paper is about, not a parent or witness. */
  main: boolean;
  /** The paper does not tell who the person is on it. */
  untold: boolean;
}

/** Ids read worse than this are not looked up. */
const READABLE = 0.4;
/** Most people of one paper that are looked up. */
const MOST = 20;

/** Dossiers whose applicant stands on the paper, by exact citizen id or by folded name, each once. */
export async function findPersons(
  document: UnderstoodDocument,
  lookup: DossierLookup,
): Promise<DossierWithProcedure[]> {
  const folded = [...new Set(namesOf(document).map((f) => foldedWords(f.value).join(' ')))];
  const values = [...new Set(idsOf(document).map((f) => f.value))].slice(0, MOST);
  const found = [
    ...(values.length > 0 ? await lookup.byCitizenId(values) : []),
    ...(folded.length > 0 ? await lookup.byFoldedName(folded) : []),
  ];
  return [...new Map(found.map((dossier) => [dossier.code, dossier])).values()];
}

/** How a dossier's applicant stands on the paper. */
export function matchPerson(document: UnderstoodDocument, dossier: DossierWithProcedure): PersonMatch {
  const id =
    idsOf(document)
      .filter((f) => f.value === dossier.citizenId)
      .sort((a, b) => b.confidence - a.confidence)[0] ?? null;
  const main = mainRolesOf(document);
  const isMain = (role: string | undefined): boolean => role !== undefined && main.has(role);
  const names = namesOf(document).map((f) => ({ field: f, match: compareNames(f.value, dossier.applicant) }));
  const same = names.filter((a) => a.match === 'same');
  const best = same[0] ?? names.find((a) => a.match === 'near');
  // A number that no label gives to anybody is whose name stands there; a father's stays the father's.
  const untold = id?.role === undefined || id.role === UNTOLD;
  const role = id && !(untold && best?.match === 'same') ? id.role : best?.field.role;
  // Beside the id the name may stand anywhere: not every name is found as a field.
  const inText = id !== null && document.pages.some((page) => findNameInText(page.text, dossier.applicant));
  const own = same.find((a) => isMain(a.field.role) && exactName(a.field.value, dossier.applicant));
  const aside = id !== null && isMain(id.role) && isNamedAside({ id, names, isMain });
  return {
    id,
    nearId: id === null && best?.match === 'same' && hasNearId(document, dossier, best.field.role),
    name: inText ? 'same' : (best?.match ?? 'different'),
    birth: best ? compareBirth(document, dossier, best.field.role) : null,
    letters: inText || (best !== undefined && sameLetters(best.field.value, dossier.applicant)),
    damaged: id !== null && hasDamagedName(document, dossier, role),
    partly:
      id !== null && names.some((a) => a.field.role === id.role && lacksMiddleWord(a.field.value, dossier.applicant)),
    untold: role === undefined || role === UNTOLD,
    main:
      (isMain(role) && !aside) ||
      (isListed(id) && same.some((a) => isMain(a.field.role))) ||
      (id !== null && own !== undefined && isGivenWrongly({ document, dossier, id, own: own.field, names })),
  };
}

/**
 * Somebody in this role bears the applicant's name as a bad reading shows it, nobody in another role does (two brothers on one paper are
 * no damaged name), and the day or year of birth beside it is the applicant's.
 */
function hasDamagedName(
  document: UnderstoodDocument,
  dossier: DossierWithProcedure,
  role: string | undefined,
): boolean {
  const alike = namesOf(document).filter((f) => resembles(f.value, dossier.applicant));
  const born = compareBirth(document, dossier, role);
  return alike.length > 0 && alike.every((f) => f.role === role) && (born === 'date' || born === 'year');
}

/** In a table of a household, which lists its head among the members: the head's id stands there, the head's name above it. */
function isListed(id: Field | null): boolean {
  return id?.role === 'relative';
}

type NameOnPaper = { field: Field; match: NameMatch };

/**
 * Whether an id that stands in the place of a parent or declarant is after all of whom the paper is about: the whole name of its holder
 * in the register stands there as that person's, and in the parent's place another name. A child named like its father has
 * another year of birth.
 */
function isGivenWrongly(on: {
  document: UnderstoodDocument;
  dossier: DossierWithProcedure;
  id: Field;
  own: Field;
  names: readonly NameOnPaper[];
}): boolean {
  const beside = on.names.filter(({ field }) => field.role === on.id.role);
  if (beside.length === 0 || beside.some(({ match }) => match !== 'different')) return false;
  return compareBirth(on.document, on.dossier, on.own.role) !== 'other';
}

/**
 * Whether an id that seems to be of whom the paper is about is of somebody else on it (a mother's in the line behind hers): its holder's
 * name stands there as a parent's, witness's or declarant's only, and another name where the id is.
 */
function isNamedAside({ id, names, isMain }: { id: Field; names: readonly NameOnPaper[]; isMain: IsMain }): boolean {
  const same = names.filter(({ match }) => match === 'same');
  const isAside = ({ role }: Field): boolean => role !== undefined && role !== UNTOLD && !isMain(role);
  return (
    same.length > 0 &&
    same.every(({ field }) => isAside(field)) &&
    names.some(({ field, match }) => field.role === id.role && match === 'different')
  );
}

type IsMain = (role: string | undefined) => boolean;

function hasNearId(document: UnderstoodDocument, dossier: DossierWithProcedure, role: string | undefined): boolean {
  const { citizenId } = dossier;
  return idsOf(document).some(
    (f) =>
      f.source === 'ocr' &&
      (f.role === role || f.role === UNTOLD) &&
      citizenId !== null &&
      f.value.length === citizenId.length &&
      codeDistance(f.value, citizenId) === 1,
  );
}

function idsOf(document: UnderstoodDocument): Field[] {
  return document.fields.filter(
    (f) => (f.kind === 'citizen_id' || f.kind === 'old_citizen_id') && f.confidence >= READABLE,
  );
}

function namesOf(document: UnderstoodDocument): Field[] {
  return document.fields.filter((f) => f.kind === 'person_name').slice(0, MOST);
}

function compareBirth(
  document: UnderstoodDocument,
  dossier: DossierWithProcedure,
  role: string | undefined,
): PersonMatch['birth'] {
  const dates = document.fields.filter((f) => f.kind === 'birth_date' && f.role === role).map((f) => f.value);
  if (dates.length === 0) return null;
  const born = dossier.extra['birth_date'] ?? dossier.extra['ngay_sinh'];
  if (born !== undefined && dates.includes(born)) return 'date';
  const year = birthYearOf(dossier.citizenId);
  if (year === null) return null;
  return dates.some((date) => date.startsWith(`${year}-`)) ? 'year' : 'other';
}
