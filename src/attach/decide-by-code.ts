import type { UnderstoodDocument } from '../core/document.ts';
import type { DossierWithProcedure } from '../core/ports/records.ts';
import type { AttachOptions } from './attach-options.ts';
import { agreeTwice, isClearSeparator } from './code-facts.ts';
import type { CodeEvidence } from './collect-codes.ts';
import { accept, refuse } from './decision.ts';
import type { Decision } from './decision.ts';
import { isExpected } from './fit-dossier.ts';
import { isNamesake } from './is-namesake.ts';
import { codeDistance } from './near-codes.ts';
import { isProof } from './person-facts.ts';
import { hasFact } from './score-dossier.ts';
import type { ScoredDossier } from './score-dossier.ts';
import { isBystander, isSomebodyElses } from './somebody-elses.ts';
import { UNTOLD } from './untold.ts';

export interface CodeInput {
  document: UnderstoodDocument;
  evidence: readonly CodeEvidence[];
  /** The dossiers of those codes that are in the register. */
  known: ReadonlyMap<string, DossierWithProcedure>;
  /** All that come into question, best first. */
  ranked: readonly ScoredDossier[];
  options: AttachOptions;
}

/**
 * What the codes decide. A decoded code of the paper itself is doubted only when a citizen id on it says otherwise, or when
 * everything else does. A recognised code, a file name and an unclear separator need the applicant on the paper, or a second
 * source that cannot fail together with the first, because one misread digit leads to another citizen's dossier.
 */
export function decideByCode(input: CodeInput): Decision {
  const { evidence, known, ranked } = input;
  const decoded = evidence.filter((e) => e.how === 'barcode' || e.how === 'qr');
  if (known.size > 1) return refuse('DOSSIER_CONFLICT');
  if (decoded.some((e) => !known.has(e.code))) return refuse(known.size > 0 ? 'DOSSIER_CONFLICT' : 'DOSSIER_UNKNOWN');
  const [code] = known.keys();
  const named = ranked.find((scored) => scored.dossier.code === code);
  if (!named) return refuse('DOSSIER_UNKNOWN');
  // A code that is not in the register and no misreading of this one names another dossier.
  const strange = evidence.some((e) => e.code !== code && codeDistance(e.code, named.dossier.code) > 1);
  if (decoded.length === 0 && strange) return refuse('DOSSIER_UNKNOWN');
  const reason = objection(input, named);
  return reason ? refuse(reason) : accept(named, named.codes[0]!.how);
}

function objection(input: CodeInput, named: ScoredDossier): Decision['reason'] {
  const { document, ranked, options } = input;
  const { verdict, codes } = named;
  const best = codes[0]!;
  if (best.how === 'barcode' || best.how === 'qr') return verdict.byId ? 'DOSSIER_PERSON_MISMATCH' : null;
  if (verdict.verdict === 'contradicted' && !isFiledFor(named)) return 'DOSSIER_PERSON_MISMATCH';
  // A name left on the file, and a namesake of the chairman who signs the next citizen's paper.
  if (best.how === 'filename' && isBystander(document, named.dossier, named.match)) return 'DOSSIER_WEAK';
  const others = ranked.filter((scored) => scored !== named);
  // A file of the next citizen in the wrong pile: an agreeing applicant may still be a namesake.
  if (isClearSeparator(document, best, options) || hasFact(named, 'batch-proved')) {
    const unclear =
      verdict.by === 'name' && ((!verdict.exact && hasNamesake(named, others)) || hasProvedNamesake(named, others));
    return unclear ? 'DOSSIER_AMBIGUOUS' : null;
  }
  if (hasFact(named, 'birth-other')) return 'DOSSIER_PERSON_MISMATCH';
  if (contradicts(named) || (named.fit.date === 'early' && !isHolders(named, document))) return 'DOSSIER_WEAK';
  if (verdict.verdict === 'silent') return agreeTwice(document, codes) ? null : 'DOSSIER_WEAK';
  return hasTwin(named, others) || hasBetterRival(named, others) ? 'DOSSIER_AMBIGUOUS' : null;
}

/** The paper cannot be of this dossier whoever stands on it. */
function contradicts(named: ScoredDossier): boolean {
  return hasFact(named, 'date-impossible') || hasFact(named, 'other-result') || hasFact(named, 'procedure-other');
}

/** Who files for somebody else: parents for children (Luật Hộ tịch 2014, art. 6; forms of TT 31/2023/TT-BCA), guardians, representatives. */
const FILERS: ReadonlySet<string> = new Set(['father', 'mother', 'guardian', 'relative', 'declarant']);

/**
 * Another person is who asks on the paper, as it is worded, and the dossier's applicant stands there with id and name as who files for him:
 * a child's form bears the code of the parent's dossier. Code and id know nothing of one another.
 */
function isFiledFor({ match }: ScoredDossier): boolean {
  const { id, name } = match;
  return id !== null && isProof(id) && name === 'same' && id.role !== undefined && FILERS.has(id.role);
}

/**
 * A paper from before its dossier was brought along only where two sources that know nothing of one another say so: its code, and an id or
 * a whole name with its year of birth that prove it the applicant's. A code and a bare name are a file's name left over and a namesake.
 */
function isHolders({ dossier, match, verdict }: ScoredDossier, document: UnderstoodDocument): boolean {
  if ((!match.main && !match.untold) || isSomebodyElses(document, dossier)) return false;
  if (match.id && isProof(match.id)) return true;
  // The one birth date of all whom no label tells is beside one of them; a list has a year for every namesake.
  const born = document.fields.filter((f) => f.kind === 'birth_date' && f.role === UNTOLD);
  const isHis = match.main || new Set(born.map((f) => f.value)).size === 1;
  return isHis && match.name === 'same' && verdict.exact && (match.birth === 'date' || match.birth === 'year');
}

/**
 * Whether a misread code could have led here although the person agrees: another dossier of the same citizen with a code
 * two digits or less away, or, when only the name agrees, any dossier of a namesake.
 */
function hasTwin(named: ScoredDossier, others: readonly ScoredDossier[]): boolean {
  if (named.verdict.by === 'name' && hasNamesake(named, others)) return true;
  return others.some((o) => codeDistance(o.dossier.code, named.dossier.code) <= 2);
}

/**
 * A file's name may be left from the dossier before. The same citizen's other dossier that expects the paper as much or more
 * makes it the clerk's choice; a code read on the paper itself was not left over.
 */
function hasBetterRival(named: ScoredDossier, others: readonly ScoredDossier[]): boolean {
  if (named.codes.some((e) => e.how === 'text')) return false;
  const own = expectation(named);
  return others.some((o) => o.verdict.verdict === 'confirmed' && isExpected(o.fit) && expectation(o) >= own);
}

/** Points of what is expected of the paper, whoever it is of. */
function expectation(scored: ScoredDossier): number {
  const about = new Set<string>([
    'result',
    'form',
    'component',
    'unexpected',
    'other-result',
    'procedure-same',
    'date-late',
    'date-early',
    'date-impossible',
  ]);
  return scored.parts.reduce((sum, part) => sum + (about.has(part.fact) ? part.points : 0), 0);
}

/** A namesake among the register's applicants whose citizen id stands on the paper. */
function hasProvedNamesake(named: ScoredDossier, others: readonly ScoredDossier[]): boolean {
  return others.some((o) => o.match.id !== null && isNamesake(o.dossier, named.dossier));
}

/** A namesake of the applicant, give or take marks and a letter, has a dossier too. */
function hasNamesake(named: ScoredDossier, others: readonly ScoredDossier[]): boolean {
  return others.some((o) => isNamesake(o.dossier, named.dossier));
}
