import type { UnderstoodDocument } from '../core/document.ts';
import type { DossierWithProcedure } from '../core/ports/records.ts';
import type { AttachOptions } from './attach-options.ts';
import { TRUST } from './collect-codes.ts';
import type { CodeEvidence } from './collect-codes.ts';
import { isNamesake } from './is-namesake.ts';
import { judgePerson } from './judge-person.ts';
import type { PersonMatch } from './match-persons.ts';
import { codeDistance } from './near-codes.ts';

export type CodeReason =
  'DOSSIER_UNKNOWN' | 'DOSSIER_CONFLICT' | 'DOSSIER_PERSON_MISMATCH' | 'DOSSIER_AMBIGUOUS' | 'DOSSIER_WEAK';

export interface CodeDecision {
  attach: { code: string; how: CodeEvidence['how']; confidence: number } | null;
  reason: CodeReason | null;
}

/**
 * What the codes decide. `known` holds the dossiers of those codes that are in the register; `persons` the dossiers of
 * people on the paper. A decoded code of the paper itself is doubted only when a citizen id on it says otherwise. A
 * recognised code, a file name and an unclear separator need the applicant's id or name on the paper besides, because one
 * misread digit leads to another citizen's dossier.
 */
export function decideByCode(
  document: UnderstoodDocument,
  evidence: readonly CodeEvidence[],
  known: ReadonlyMap<string, DossierWithProcedure>,
  persons: readonly PersonMatch[],
  options: AttachOptions,
): CodeDecision {
  const valid = [...known.values()];
  const decoded = evidence.filter((e) => e.how === 'barcode' || e.how === 'qr');
  if (valid.length > 1) return refuse('DOSSIER_CONFLICT');
  if (decoded.some((e) => !known.has(e.code))) return refuse(valid.length > 0 ? 'DOSSIER_CONFLICT' : 'DOSSIER_UNKNOWN');
  const [dossier] = valid;
  if (!dossier) return refuse('DOSSIER_UNKNOWN');
  const mine = evidence.filter((e) => e.code === dossier.code);
  // A code that is not in the register and no misreading of this one names another dossier.
  const strange = evidence.some((e) => e.code !== dossier.code && codeDistance(e.code, dossier.code) > 1);
  if (decoded.length === 0 && strange) return refuse('DOSSIER_UNKNOWN');
  return judge(document, dossier, mine, persons, options);
}

function judge(
  document: UnderstoodDocument,
  dossier: DossierWithProcedure,
  mine: readonly CodeEvidence[],
  persons: readonly PersonMatch[],
  options: AttachOptions,
): CodeDecision {
  const how = TRUST.find((t) => mine.some((e) => e.how === t))!;
  const best = mine.find((e) => e.how === how)!;
  const person = judgePerson(document, dossier);
  if (how === 'barcode' || how === 'qr') {
    return person.byId ? refuse('DOSSIER_PERSON_MISMATCH') : accept(dossier.code, how, how === 'barcode' ? 1 : 0.99);
  }
  if (person.verdict === 'contradicted') return refuse('DOSSIER_PERSON_MISMATCH');
  const clearSeparator = isClearSeparator(document, best, options);
  if (clearSeparator && person.verdict === 'silent') return accept(dossier.code, how, 0.92);
  if (clearSeparator) {
    const unclear =
      person.by === 'name' && ((!person.exact && hasNamesake(dossier, persons)) || isOther(dossier, persons));
    return unclear ? refuse('DOSSIER_AMBIGUOUS') : accept(dossier.code, how, 0.98);
  }
  if (person.verdict === 'silent') return refuse('DOSSIER_WEAK');
  return hasTwin(dossier, persons, person.by) ? refuse('DOSSIER_AMBIGUOUS') : accept(dossier.code, how, 0.95);
}

function isClearSeparator(document: UnderstoodDocument, best: CodeEvidence, options: AttachOptions): boolean {
  const source = document.batchDossierCode?.source;
  return best.how === 'separator' && source !== 'ocr' && best.confidence >= options.separatorConfidence;
}

/**
 * Whether a misread code could have led here although the person agrees: another dossier of the same citizen with a code
 * two digits or less away, or, when only the name agrees, any dossier of a namesake.
 */
function hasTwin(dossier: DossierWithProcedure, persons: readonly PersonMatch[], by: 'id' | 'name' | null): boolean {
  if (by === 'name' && hasNamesake(dossier, persons)) return true;
  const others = persons.filter((p) => p.dossier.code !== dossier.code);
  return others.some((p) => codeDistance(p.dossier.code, dossier.code) <= 2);
}

/** A namesake among the register's applicants whose citizen id stands on the paper. */
function isOther(dossier: DossierWithProcedure, persons: readonly PersonMatch[]): boolean {
  return persons.some((p) => p.id !== null && isNamesake(p.dossier, dossier));
}

/** A namesake of the applicant, give or take marks and a letter, has a dossier too. */
function hasNamesake(dossier: DossierWithProcedure, persons: readonly PersonMatch[]): boolean {
  return persons.some((p) => isNamesake(p.dossier, dossier));
}

function accept(code: string, how: CodeEvidence['how'], confidence: number): CodeDecision {
  return { attach: { code, how, confidence }, reason: null };
}

function refuse(reason: CodeReason): CodeDecision {
  return { attach: null, reason };
}
