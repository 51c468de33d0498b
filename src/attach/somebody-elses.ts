import type { Field, UnderstoodDocument } from '../core/document.ts';
import type { Dossier } from '../core/dossier.ts';
import { compareNames } from './compare-names.ts';
import { findNameInText } from './find-name-in-text.ts';
import type { PersonMatch } from './match-persons.ts';

const [APPLICANT, TAKER] = ['applicant', 'taker'];
/** Who stands by on a paper of other people: they sign, receive and bear witness to many. */
const BYSTANDERS: ReadonlySet<string> = new Set(['witness', 'official', 'neighbour']);

/** Lines at the end of a form among which who wrote it signs. */
const SIGNED_LINES = 8;

/**
 * Whether a paper that states the dossier's applicant, as a wife, an owner, a party, is another's all the same: somebody else is who asks on
 * the form, and files it with his own dossier, which the register of this office need not have; or it is the certificate of land that was
 * made over to somebody else, who keeps it since (Luật Đất đai 2024, art. 133). Whoever alone signs a form for another filed it.
 */
export function isSomebodyElses(document: UnderstoodDocument, dossier: Dossier): boolean {
  const { class: cls, fields } = document;
  if (cls === 'land_use_certificate') return isOnlyOthers(fields, TAKER, dossier);
  // Extracts and certificates name who asked for them; the paper is of whom it certifies.
  if (cls !== 'application_form' && cls !== 'other') return false;
  return isOnlyOthers(fields, APPLICANT, dossier) && !isSignedFor(document, dossier);
}

/** The dossier's applicant signs it, and whoever asks on it does not. */
function isSignedFor({ fields, pages }: UnderstoodDocument, dossier: Dossier): boolean {
  const lines = (pages.at(-1)?.text ?? '').split('\n').filter((line) => line.trim() !== '');
  const end = lines.slice(-SIGNED_LINES).join('\n');
  const asking = fields.filter((f) => f.kind === 'person_name' && f.role === APPLICANT);
  return findNameInText(end, dossier.applicant) && !asking.some((f) => findNameInText(end, f.value));
}

/** Somebody stands in that role, and it is not the dossier's applicant, by name or by id. */
function isOnlyOthers(fields: readonly Field[], role: string, dossier: Dossier): boolean {
  const own = fields.filter((f) => f.role === role);
  const names = own.filter((f) => f.kind === 'person_name');
  if (names.length === 0 || own.some((f) => f.kind === 'citizen_id' && f.value === dossier.citizenId)) return false;
  return names.every((f) => compareNames(f.value, dossier.applicant) === 'different');
}

/** The applicant's name stands on the paper as that of somebody who only stands by, and the paper tells whom it is about. */
export function isBystander({ fields }: UnderstoodDocument, dossier: Dossier, match: PersonMatch): boolean {
  if (match.id !== null) return false;
  const [mine, others] = [true, false].map((is) =>
    fields.filter((f) => f.kind === 'person_name' && is === (compareNames(f.value, dossier.applicant) === 'same')),
  ) as [Field[], Field[]];
  const standsBy = ({ role }: Field): boolean => role !== undefined && BYSTANDERS.has(role);
  return mine.length > 0 && mine.every(standsBy) && !others.every(standsBy);
}
