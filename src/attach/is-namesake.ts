import type { Dossier } from '../core/dossier.ts';
import { compareNames } from './compare-names.ts';

/** Whether two dossiers are of different citizens whose names a reading could mix up: equal, or one mark or letter apart. */
export function isNamesake(a: Dossier, b: Dossier): boolean {
  if (a.code === b.code || (a.citizenId !== null && a.citizenId === b.citizenId)) return false;
  return compareNames(a.applicant, b.applicant) !== 'different';
}
