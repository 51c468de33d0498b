import type { Field, UnderstoodDocument } from '../core/document.ts';
import type { DossierLookup } from '../core/ports/records.ts';
import { compareNames } from './compare-names.ts';
import { codeDistance, MISREAD_DIGITS } from './near-codes.ts';

/** What a reading that the register proves is worth: as much as one that passed its checks and was read twice. */
const PROVED = 0.95;

/**
 * Two readings of one citizen id differ, and one of them is the id of an applicant whose very name stands on the paper in the same
 * role: the register is a third source that cannot fail with the picture, so that reading is the id and the other goes. Both stay where
 * both are applicants' ids or neither is. The reason goes with the last pair of its kind.
 */
export async function settleByRegister(
  document: UnderstoodDocument,
  lookup: Pick<DossierLookup, 'byCitizenId'>,
): Promise<UnderstoodDocument> {
  const pairs = pairsOf(document.fields);
  if (pairs.length === 0) return document;
  const known = await lookup.byCitizenId([...new Set(pairs.flat().map((f) => f.value))]);
  const names = document.fields.filter((f) => f.kind === 'person_name');
  const isProved = (field: Field) =>
    known.some(
      (dossier) =>
        dossier.citizenId === field.value &&
        names.some((name) => name.role === field.role && compareNames(name.value, dossier.applicant) === 'same'),
    );
  const isKnown = (field: Field) => known.some((dossier) => dossier.citizenId === field.value);
  const settled = pairs.flatMap(([a, b]) => {
    if (isProved(a) && !isKnown(b)) return [{ right: a, wrong: b }];
    return isProved(b) && !isKnown(a) ? [{ right: b, wrong: a }] : [];
  });
  if (settled.length === 0) return document;
  const fields = document.fields
    .filter((field) => !settled.some(({ wrong }) => wrong === field))
    .map((field) => (settled.some(({ right }) => right === field) ? proved(field) : field));
  const isOpen = pairs.length > settled.length;
  return {
    ...document,
    fields,
    reviewReasons: document.reviewReasons.filter(
      (r) => isOpen || r.code !== 'IDENTIFIERS_DISAGREE' || r.detail['kind'] !== 'citizen_id',
    ),
  };
}

/**
 * Readings of one person's id that differ in a digit or two, none of them decoded: of one place of the page, or of a role that one name
 * alone has. Brothers in a list may have ids as near.
 */
function pairsOf(fields: readonly Field[]): [Field, Field][] {
  const isOneName = (role: string | undefined) =>
    new Set(fields.filter((f) => f.kind === 'person_name' && f.role === role).map((f) => f.value)).size === 1;
  const isOneNumber = (a: Field, b: Field) => (a.box !== null && a.box === b.box) || isOneName(a.role);
  const ids = fields.filter((f) => f.kind === 'citizen_id' && f.source === 'ocr');
  return ids.flatMap((a, i) =>
    ids
      .slice(i + 1)
      .filter((b) => a.role === b.role && isOneNumber(a, b) && codeDistance(a.value, b.value) <= MISREAD_DIGITS)
      .map((b): [Field, Field] => [a, b]),
  );
}

function proved(field: Field): Field {
  const checks = field.checks.filter((check) => check !== 'readings-differ' && check !== 'second-reading');
  return { ...field, confidence: PROVED, checks: [...checks, 'agrees-with-register'] };
}
