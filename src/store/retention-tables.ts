import type { ColumnType, Generated } from 'kysely';
import type { DecisionState, DestructionObstacle, RetentionKind, RetentionSubject } from '../core/ports/retention.ts';

type Json<Value> = ColumnType<Value, string, string>;

/** What was decided about papers and scans whose time has come. */
export interface RetentionDecisionsTable {
  id: Generated<string>;
  kind: RetentionKind;
  subject: RetentionSubject;
  document_id: string | null;
  original_key: string | null;
  state: DecisionState;
  reason: string;
  /** `yyyy-mm-dd`; only of what is kept longer. */
  until: string | null;
  proposed_by: string;
  proposed_at: Generated<Date>;
  approved_by: string | null;
  approved_at: Date | null;
  closed_by: string | null;
  closed_at: Date | null;
  /** Why it could not be carried out when it was last tried. */
  obstacle: Json<DestructionObstacle> | null;
}

/** Objects that were removed by a decision. */
export interface DestroyedObjectsTable {
  key: string;
  sha256: string;
  bytes: number;
  kind: string;
  decision_id: string;
  at: Generated<Date>;
}

export interface PackageImportsTable {
  id: Generated<number>;
  at: Generated<Date>;
  user_name: string;
  sha256: string;
  dossier_code: string;
  documents: number;
}
