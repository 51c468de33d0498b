import type { AttachFact, DossierScore } from '../core/attach-score.ts';
import type { UnderstoodDocument } from '../core/document.ts';
import type { DossierWithProcedure } from '../core/ports/records.ts';
import type { AttachOptions } from './attach-options.ts';
import { codeFacts } from './code-facts.ts';
import type { CodeEvidence } from './collect-codes.ts';
import { fitDossier } from './fit-dossier.ts';
import type { Fit } from './fit-dossier.ts';
import { judgePerson } from './judge-person.ts';
import type { PersonVerdict } from './judge-person.ts';
import { matchPerson } from './match-persons.ts';
import type { PersonMatch } from './match-persons.ts';
import type { Office } from './office.ts';
import { personFacts } from './person-facts.ts';
import { procedureFacts } from './procedure-facts.ts';
import { POINTS } from './points.ts';
import { unitFacts } from './unit-facts.ts';

/** A dossier that comes into question for a paper, with everything weighed. */
export interface ScoredDossier extends DossierScore {
  dossier: DossierWithProcedure;
  /** The codes that name it, most trusted first. */
  codes: CodeEvidence[];
  verdict: PersonVerdict;
  match: PersonMatch;
  fit: Fit;
}

export interface ScoreContext {
  document: UnderstoodDocument;
  office: Office;
  options: AttachOptions;
  /** The separator's own sheet was attached surely to its code's dossier. */
  batchProved: boolean;
}

/** Weighs one dossier: every fact that speaks for or against it, and their sum. */
export function scoreDossier(
  context: ScoreContext,
  dossier: DossierWithProcedure,
  codes: readonly CodeEvidence[],
): ScoredDossier {
  const { document, office, options } = context;
  const mine = codes.filter((e) => e.code === dossier.code);
  const verdict = judgePerson(document, dossier);
  const match = matchPerson(document, dossier);
  const fit = fitDossier(document, dossier, options);
  const facts: AttachFact[] = [
    ...codeFacts(document, mine, options),
    ...personFacts(match, verdict),
    ...procedureFacts(document, dossier, fit, office),
    ...unitFacts(dossier, fit, office),
    dateFact(dossier, fit),
    ...(context.batchProved && mine.some((e) => e.how === 'separator') ? (['batch-proved'] as const) : []),
  ];
  const parts = facts.map((fact) => ({ fact, points: POINTS[fact] }));
  return { dossier, codes: mine, verdict, match, fit, parts, points: parts.reduce((sum, p) => sum + p.points, 0) };
}

/** Whether a fact was found for a dossier. */
export function hasFact(scored: DossierScore, fact: AttachFact): boolean {
  return scored.parts.some((part) => part.fact === fact);
}

function dateFact(dossier: DossierWithProcedure, fit: Fit): AttachFact {
  if (fit.date === 'fits') return 'date-fits';
  if (fit.date === 'late') return 'date-late';
  if (fit.date === 'impossible') return 'date-impossible';
  if (fit.date === 'early' && fit.part !== 'component') return 'date-early';
  if (fit.part === 'result') return 'date-silent-result';
  return dossier.resolved === null ? 'date-silent-open' : 'date-silent-resolved';
}
