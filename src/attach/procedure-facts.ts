import type { AttachFact } from '../core/attach-score.ts';
import type { UnderstoodDocument } from '../core/document.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Fit } from './fit-dossier.ts';
import type { Office } from './office.ts';
import { PROCEDURE_KEY } from './office.ts';

const PART_FACTS = {
  result: 'result',
  form: 'form',
  component: 'component',
  office: 'unexpected',
  'other-result': 'other-result',
} as const satisfies Record<Fit['part'], AttachFact>;

/** Whether the procedure expects the paper's class, and whether a procedure code printed on it is the dossier's. */
export function procedureFacts(document: UnderstoodDocument, dossier: Dossier, fit: Fit, office: Office): AttachFact[] {
  const unsure = document.reviewReasons.some((r) => r.code === 'CLASS_UNSURE');
  const facts: AttachFact[] = [unsure ? 'class-unsure' : PART_FACTS[fit.part]];
  const own = dossier.procedureCode.slice(0, PROCEDURE_KEY);
  const [only, ...others] = office.procedures;
  if (office.procedures.has(own)) facts.push('procedure-same');
  // Several codes are a list: it speaks for those on it and against none.
  else if (only && others.length === 0) facts.push(only[1] ? 'procedure-other' : 'procedure-unknown');
  return facts;
}
