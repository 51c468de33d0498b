import type { ReviewReason } from '../../core/document.ts';
import type { DocumentClass } from '../../core/document-class.ts';
import { needsReview } from '../../core/notices.ts';
import type { Database } from '../database.ts';
import type { Selectable } from 'kysely';

type Decision = Pick<Selectable<Database['decisions']>, 'class' | 'dossier_decided' | 'dossier_code' | 'decided_by'>;

/** The columns of a document that a clerk's decision can change. */
export interface Decidable {
  class: DocumentClass;
  class_confidence: number;
  dossier_code: string | null;
  dossier_how: Selectable<Database['documents']>['dossier_how'];
  dossier_confidence: number | null;
  status: 'archived' | 'review';
  decided_by: string | null;
}

/**
 * A document with the clerk's word over the machine's. A decision about the dossier closes the review, whatever its
 * reasons were: the clerk has seen the paper. A decision about the class alone answers the reasons about the class.
 */
export function applyDecision(machine: Decidable, reasons: ReviewReason[], decision: Decision | undefined): Decidable {
  if (!decision) return machine;
  const decided = { ...machine, decided_by: decision.decided_by };
  if (decision.class !== null) {
    decided.class = decision.class;
    decided.class_confidence = 1;
    if (!needsReview(reasons.filter((reason) => !reason.code.startsWith('CLASS_')))) decided.status = 'archived';
  }
  if (decision.dossier_decided) {
    decided.dossier_code = decision.dossier_code;
    decided.dossier_how = decision.dossier_code === null ? null : 'manual';
    decided.dossier_confidence = decision.dossier_code === null ? null : 1;
    decided.status = 'archived';
  }
  return decided;
}
