import type { Field, UnderstoodDocument } from '../core/document.ts';
import type { Dossier } from '../core/dossier.ts';
import { compareNames } from './compare-names.ts';
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
  /** Contradicted by the citizen id of a person the paper is about, certain enough to doubt even a barcode. */
  byId: boolean;
}

/** Recognised ids below this may be misread and prove nothing. */
const SURE_ID = 0.8;

/** Compares the people on the paper with the applicant of a dossier. */
export function judgePerson(document: UnderstoodDocument, dossier: Dossier): PersonVerdict {
  const ids = document.fields.filter((f) => f.kind === 'citizen_id' || f.kind === 'old_citizen_id');
  const names = document.fields.filter((f) => f.kind === 'person_name');
  if (dossier.citizenId && ids.some((f) => f.value === dossier.citizenId))
    return { verdict: 'confirmed', by: 'id', byId: false };
  const others = dossier.citizenId ? ids.filter((f) => isOtherPerson(f, dossier.citizenId!)) : [];
  const named = names.filter((f) => compareNames(f.value, dossier.applicant) === 'same');
  const inText = named.length > 0 || document.pages.some((page) => findNameInText(page.text, dossier.applicant));
  if (inText) {
    // Somebody of the same name with another citizen id is another person.
    const namesake = others.some(
      (id) => named.some((name) => name.role === id.role) || (named.length === 0 && isMain(id)),
    );
    if (!namesake) return { verdict: 'confirmed', by: 'name', byId: false };
  }
  if (ids.length === 0 && names.length === 0) return { verdict: 'silent', by: null, byId: false };
  return { verdict: 'contradicted', by: null, byId: others.some(isMain) };
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
