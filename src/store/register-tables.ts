import type { ColumnType, Generated } from 'kysely';
import type { BacksOrder, CollationMode } from '../core/collation.ts';
import type { DocumentClass } from '../core/document-class.ts';
import type { Channel, Outcome, Payment, UnitLevel } from '../core/dossier.ts';
import type { BookKind, Equipment, EquipmentKind, OutsidePaper, StaffKind, UnitProcedure } from '../core/office.ts';

/** A jsonb column: read as a value, written as JSON text (see clean.ts). */
type Json<Value> = ColumnType<Value, string, string>;
type Extra = Record<string, string>;

export interface DossiersTable {
  code: string;
  procedure_code: string;
  unit: string;
  applicant: string;
  citizen_id: string | null;
  received: string;
  resolved: string | null;
  channel: Channel;
  due: string | null;
  payment: Payment | null;
  outcome: Outcome | null;
  staff: string | null;
  ledger: string | null;
  extra: Json<Extra>;
  folded_name: string;
  compact_code: string;
  tokens: ColumnType<string, never, never>;
}

export interface ProceduresTable {
  code: string;
  name: string;
  field: string;
  result: DocumentClass | null;
  mode: 'full' | 'partial' | 'none';
  level: string | null;
  valid_from: string | null;
  valid_to: string | null;
  replaced_by: string | null;
  extra: Json<Extra>;
}

export interface UnitsTable {
  code: string;
  name: string;
  level: UnitLevel | null;
  parent: string | null;
  valid_from: string | null;
  valid_to: string | null;
  successors: Json<string[]> | null;
  extra: Json<Extra>;
}

interface Effective {
  valid_from: string | null;
  valid_to: string | null;
  extra: Json<Extra>;
}

export interface StaffTable extends Effective {
  code: string;
  unit: string;
  kind: StaffKind | null;
  signature: boolean | null;
}

export interface EquipmentTable extends Effective {
  code: string;
  unit: string;
  kind: EquipmentKind;
  count: number;
  status: Equipment['status'];
}

export interface UnitProceduresTable extends Effective {
  code: string;
  unit: string;
  procedure_code: string;
  mechanism: UnitProcedure['mechanism'];
}

/** Digitised papers another system holds. */
export interface OutsidePapersTable {
  code: string;
  dossier_code: string;
  part: OutsidePaper['part'];
  reference: string;
  reused: boolean;
  digitised: string | null;
  component: string | null;
  extra: Json<Extra>;
}

export interface ComponentsTable extends Effective {
  code: string;
  procedure_code: string;
  component: string;
  name: string;
  classes: Json<DocumentClass[]>;
  required: boolean;
  digitise: boolean;
  place: number;
}

export interface BooksTable {
  code: string;
  number: string;
  kind: BookKind;
  year: number;
  pages: number | null;
  unit: string | null;
  location: string | null;
  extra: Json<Extra>;
}

/** What the last import of a file refused, so far as a row could be read. */
export interface RejectedRowsTable {
  kind: string;
  file_sha256: string;
  row: number;
  key: string | null;
  unit: string | null;
  received: string | null;
}

export interface DeclaredFiguresTable extends Effective {
  code: string;
  report: string;
  place: number;
  key: string;
  label: string;
  value: number;
  decimals: number;
  equals: string | null;
  held: string | null;
  system: string | null;
  unit: string | null;
}

export interface RegisterImportsTable {
  id: Generated<number>;
  at: Generated<Date>;
  kind: string;
  file_sha256: string;
  snapshot: string;
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

export interface StationsTable {
  name: string;
  title: string;
  unit: string | null;
  extra: Json<Extra>;
  /** Null = never stated. */
  feeding: CollationMode | null;
  backs: BacksOrder | null;
}
