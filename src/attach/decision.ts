import type { AttachHow } from '../core/document.ts';
import type { ScoredDossier } from './score-dossier.ts';

export type DecisionReason =
  | 'DOSSIER_UNKNOWN'
  | 'DOSSIER_CONFLICT'
  | 'DOSSIER_PERSON_MISMATCH'
  | 'DOSSIER_AMBIGUOUS'
  | 'DOSSIER_WEAK'
  | 'DOSSIER_NONE'
  | 'OFFICE_PAPER';

/** The dossier that a rule allows, or why it allows none. */
export interface Decision {
  attach: ScoredDossier | null;
  how: AttachHow | null;
  reason: DecisionReason | null;
}

export function accept(attach: ScoredDossier, how: AttachHow): Decision {
  return { attach, how, reason: null };
}

export function refuse(reason: DecisionReason): Decision {
  return { attach: null, how: null, reason };
}
