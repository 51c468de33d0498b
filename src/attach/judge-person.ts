import type { Field, UnderstoodDocument } from '../core/document.ts';
import type { Dossier } from '../core/dossier.ts';
import { compareNames, exactName } from './compare-names.ts';
import { findNameInText } from './find-name-in-text.ts';
import { MAIN_ROLES } from './main-roles.ts';

/** What the people on a paper say about a dossier's applicant. */
export interface PersonVerdict {
  /**
   * - confirmed: the applicant's citizen id, or their whole name without a different id, stands on the paper
   * - silent: the paper names nobody
   * - contradicted: it names people, and the applicant is not among them
   */
  verdict: 'confirmed' | 'silent' | 'contradicted';
  by: 'id' | 'name' | null;
  /** The name stands there with all its marks; "Hoa" may be a "Hòa" whose mark was not read. */
  exact: boolean;
  /** Contradicted by the citizen id of a person the paper is about, certain enough to doubt even a barcode. */
  byId: boolean;
}

/** Recognised ids below this may be misread and prove nothing. */
const SURE_ID = 0.5;

/** Compares the people on the paper with the applicant of a dossier. */
export function judgePerson(document: UnderstoodDocument, dossier: Dossier): PersonVerdict {
  const ids = document.fields.filter((f) => f.kind === 'citizen_id' || f.kind === 'old_citizen_id');
  const names = document.fields.filter((f) => f.kind === 'person_name');
  const others = dossier.citizenId ? ids.filter((f) => isOtherPerson(f, dossier.citizenId!)) : [];
  const contradicted = { verdict: 'contradicted', by: null, exact: false, byId: others.some(isMain) } as const;
  const mine = dossier.citizenId ? ids.filter((f) => f.value === dossier.citizenId) : [];
  const named = names.filter((f) => compareNames(f.value, dossier.applicant) === 'same');
  if (otherApplicant([...mine, ...named], names, others)) return contradicted;
  if (mine.length > 0) return { verdict: 'confirmed', by: 'id', exact: true, byId: false };
  if (named.length > 0 || document.pages.some((page) => findNameInText(page.text, dossier.applicant))) {
    // Somebody of the same name with another citizen id is another person.
    const namesake = others.some(
      (id) => named.some((name) => name.role === id.role) || (named.length === 0 && isMain(id)),
    );
    const exact =
      named.some((f) => exactName(f.value, dossier.applicant)) ||
      document.pages.some((page) => findNameInText(page.text, dossier.applicant, true));
    if (!namesake) return { verdict: 'confirmed', by: 'name', exact, byId: false };
  }
  if (ids.length === 0 && names.length === 0) return { verdict: 'silent', by: null, exact: false, byId: false };
  return contradicted;
}

/** The paper says who applies, it is somebody else, and the dossier's applicant stands on it only as a relative. */
function otherApplicant(agreeing: Field[], names: Field[], others: Field[]): boolean {
  if (agreeing.length === 0 || agreeing.some((f) => f.role === undefined || isMain(f))) return false;
  return [...names, ...others].some((f) => f.role === 'applicant');
}

function isMain(field: Field): boolean {
  return field.role !== undefined && MAIN_ROLES.has(field.role);
}

/** A certain citizen id that is not the applicant's: decoded, or recognised well and more than one digit away. */
function isOtherPerson(field: Field, citizenId: string): boolean {
  if (field.kind !== 'citizen_id' || citizenId.length !== field.value.length) return false;
  if (field.source !== 'ocr') return true;
  const apart = [...field.value].filter((digit, i) => digit !== citizenId[i]).length;
  return field.confidence >= SURE_ID && apart > 1;
}
