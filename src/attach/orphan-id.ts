import type { UnderstoodDocument } from '../core/document.ts';
import type { Dossier } from '../core/dossier.ts';

/** Digits of a citizen id that tell century, sex and year of birth (TT 59/2021/TT-BCA). */
const BORN = [3, 6] as const;

/**
 * Whether a paper states the id of somebody who was born in the year of the dossier's applicant and is of the same sex, while nobody on it is
 * named in that id's role: it may well be of the one who is named, and then he is the applicant's namesake.
 */
export function hasOrphanId({ fields }: UnderstoodDocument, { citizenId }: Dossier): boolean {
  if (citizenId === null) return false;
  const named = new Set(fields.filter((f) => f.kind === 'person_name').map((f) => f.role));
  return fields.some(
    ({ kind, role, value }) =>
      kind === 'citizen_id' &&
      value.length === citizenId.length &&
      value !== citizenId &&
      !named.has(role) &&
      value.slice(...BORN) === citizenId.slice(...BORN),
  );
}
