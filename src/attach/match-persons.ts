import { birthYearOf } from '../core/birth-year.ts';
import type { Field, UnderstoodDocument } from '../core/document.ts';
import type { DossierLookup, DossierWithProcedure } from '../core/ports/records.ts';
import { foldedWords } from '../core/vietnamese.ts';
import { compareNames, resembles, sameLetters } from './compare-names.ts';
import type { NameMatch } from './compare-names.ts';
import { findNameInText } from './find-name-in-text.ts';
import { MAIN_ROLES, UNTOLD } from './main-roles.ts';
import { codeDistance } from './near-codes.ts';

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
  /** The person is the one the paper is about, not a parent or witness. */
  main: boolean;
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
  const agreeing = namesOf(document).map((f) => ({ field: f, match: compareNames(f.value, dossier.applicant) }));
  const best = agreeing.find((a) => a.match === 'same') ?? agreeing.find((a) => a.match === 'near');
  // A number that no label gives to anybody is whose name stands there; a father's stays the father's.
  const untold = id?.role === undefined || id.role === UNTOLD;
  const role = id && !(untold && best?.match === 'same') ? id.role : best?.field.role;
  // Beside the id the name may stand anywhere: not every name is found as a field.
  const inText = id !== null && document.pages.some((page) => findNameInText(page.text, dossier.applicant));
  return {
    id,
    nearId: id === null && best?.match === 'same' && hasNearId(document, dossier, best.field.role),
    name: inText ? 'same' : (best?.match ?? 'different'),
    birth: best ? compareBirth(document, dossier, best.field.role) : null,
    letters: inText || (best !== undefined && sameLetters(best.field.value, dossier.applicant)),
    damaged: id !== null && hasDamagedName(document, dossier, role),
    main: isMain(role) || (isListed(id) && agreeing.some((a) => a.match === 'same' && isMain(a.field.role))),
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

function isMain(role: string | undefined): boolean {
  return role !== undefined && MAIN_ROLES.has(role);
}

/** In a table of a household, which lists its head among the members: the head's id stands there, the head's name above it. */
function isListed(id: Field | null): boolean {
  return id?.role === 'relative';
}

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
