import type { ColumnType, Generated } from 'kysely';
import type { FindingPlace, FixityOutcome, FixitySum, ObjectEvent, ObjectKind } from '../core/ports/custody.ts';

type Json<Value> = ColumnType<Value, string, string>;
type Facts = Record<string, string | number | boolean>;

/** Every stored object: its digest, and how it fares. */
export interface ObjectsTable {
  key: string;
  sha256: string;
  bytes: number;
  kind: ObjectKind;
  recorded_at: Generated<Date>;
  checked_at: Date | null;
  outcome: FixityOutcome | null;
  copied_to: string | null;
  copied_at: Date | null;
  copy_error: string | null;
  copy_tried_at: Date | null;
  lock_due: Generated<boolean>;
  locked_until: Date | null;
  lock_mode: string | null;
  legal_hold: Generated<boolean>;
  seen_at: Date | null;
  seen_by: string | null;
  seen_note: string | null;
}

/** PREMIS events of stored objects. */
export interface ObjectEventsTable {
  id: Generated<string>;
  at: Generated<Date>;
  key: string;
  type: ObjectEvent['type'];
  outcome: ObjectEvent['outcome'];
  agent: string;
  detail: Json<Facts>;
}

export interface FixityRunsTable {
  id: Generated<string>;
  night: string | null;
  agent: string;
  started_at: Generated<Date>;
  finished_at: Date | null;
  sum: Json<FixitySum> | null;
}

export interface StoreFindingsTable {
  place: FindingPlace;
  code: string;
  detail: Json<Facts>;
  at: Generated<Date>;
}
