import type { ColumnType, Generated } from 'kysely';
import type { AttachScore } from '../core/attach-score.ts';
import type { BacksOrder } from '../core/collation.ts';
import type {
  AttachHow,
  Candidate,
  Deposit,
  DepositedConformance,
  ReviewReason,
  SignedCopy,
} from '../core/document.ts';
import type { ClassModel } from '../core/class-model.ts';
import type { DocumentClass } from '../core/document-class.ts';
import type { FieldKind, FieldSource } from '../core/field-kind.ts';
import type { Box, Turn } from '../core/geometry.ts';
import type { Finding } from '../core/page.ts';
import type { SheetCorner, SheetPart } from '../core/page-image.ts';
import type { MediaType, ScanStatus } from '../core/scan.ts';
import type { SheetDecision } from '../core/sheet-decision.ts';
import type { PdfSignature } from '../core/signature.ts';
import type { FixityRunsTable, ObjectEventsTable, ObjectsTable, StoreFindingsTable } from './custody-tables.ts';
import type {
  BooksTable,
  ComponentsTable,
  DeclaredFiguresTable,
  DossiersTable,
  EquipmentTable,
  OutsidePapersTable,
  ProceduresTable,
  RegisterImportsTable,
  RejectedRowsTable,
  StaffTable,
  StationsTable,
  UnitProceduresTable,
  UnitsTable,
} from './register-tables.ts';
import type { DestroyedObjectsTable, PackageImportsTable, RetentionDecisionsTable } from './retention-tables.ts';
import type { ApiTokensTable, ReuseEventsTable } from './reuse-tables.ts';

/** A jsonb column: read as a value, written as JSON text (see clean.ts). */
type Json<Value> = ColumnType<Value, string, string>;
type JsonDefault<Value> = ColumnType<Value, string | undefined, string>;
type Facts = Record<string, string | number | boolean>;

/** How a scan came here: delivered, or with a package of another archive. */
export type ScanSource = 'watch' | 'one-shot' | 'upload' | 'package';

export interface ScansTable {
  id: Generated<string>;
  source: ScanSource;
  station: string;
  relative_path: string;
  sha256: string;
  bytes: number;
  media_type: MediaType | null;
  status: ScanStatus;
  error_code: string | null;
  error_detail: JsonDefault<Facts>;
  /** Told at intake; kept when the scan is done again. */
  intake_findings: JsonDefault<Finding[]>;
  findings: JsonDefault<Finding[]>;
  duplicate_of: string | null;
  original_key: string;
  /** `withheld`: never came here with its package; `destroyed` by a decision. */
  original_held: Generated<'here' | 'withheld' | 'destroyed'>;
  moved_to: string | null;
  received_at: Generated<Date>;
  finished_at: Date | null;
}

export interface DocumentsTable {
  id: string;
  scan_id: string;
  ordinal: number;
  status: 'archived' | 'review';
  class: DocumentClass;
  class_confidence: number;
  dossier_code: string | null;
  dossier_how: AttachHow | null;
  dossier_confidence: number | null;
  /** What the machine's own attachment rests on, whatever a clerk decided since. */
  attach_score: Json<AttachScore> | null;
  candidates: Json<Candidate[]>;
  review_reasons: Json<ReviewReason[]>;
  archive_key: string;
  archive_sha256: string;
  archive_bytes: number;
  conformance: DepositedConformance;
  signatures: JsonDefault<PdfSignature[]>;
  sidecar: Json<Deposit> | null;
  page_count: number;
  decided_by: string | null;
  archived_at: Generated<Date>;
  /** Set when its bytes were destroyed by a decision; the row stays. */
  destroyed_at: Date | null;
}

/** Signed forms of archive copies, by the digest of the copy before it was signed. */
export interface SignedCopiesTable {
  content_sha256: string;
  copy: Json<SignedCopy>;
  recorded_at: Generated<Date>;
}

/** What clerks decided; kept apart from documents so that it survives their replacement. */
export interface DecisionsTable {
  document_id: string;
  class: DocumentClass | null;
  dossier_decided: Generated<boolean>;
  dossier_code: string | null;
  decided_by: string;
  decided_at: Generated<Date>;
}

/** What clerks decided about sides of scans. */
export interface SheetDecisionsTable {
  scan_id: string;
  sheet: number;
  decision: Json<SheetDecision>;
  decided_by: string;
  decided_at: Generated<Date>;
}

export interface PagesTable {
  document_id: string;
  number: number;
  sheet: number;
  part: SheetPart;
  rotation: Turn;
  skew_degrees: number;
  blank: boolean;
  text: string;
  mean_confidence: number;
  width: number;
  height: number;
  preview_key: string;
  /** How the page came out of its side; null for pages written before this was kept. */
  dpi: number | null;
  crop: Json<Box> | null;
  /** Null unless a photograph's perspective was taken out. */
  corners: Json<SheetCorner[]> | null;
  deskewed: boolean | null;
  /** The scan the page was delivered in when it is not its document's. */
  scan_id: string | null;
}

/** A delivery of a station that feeds fronts in one file and their backs in the next. */
export interface ScanFeedsTable {
  scan_id: string;
  source: ScanSource;
  station: string;
  /** `waiting`: fronts without backs so far. `alone`: put together with nothing, for `reason` when there is one. */
  state: 'waiting' | 'fronts' | 'backs' | 'alone';
  backs: BacksOrder;
  sides: number;
  /** Where the file lay, absolute. */
  path: string;
  /** ms since 1970 */
  modified_ms: number;
  /** The other file of the pair. */
  other: string | null;
  reason: JsonDefault<ReviewReason | null>;
  /** When the wait for backs ends. */
  due: Date;
}

/** Stations whose pairing waits for a person's word. */
export interface PairingStopsTable {
  source: ScanSource;
  station: string;
  since: Generated<Date>;
}

export interface FieldsTable {
  document_id: string;
  ordinal: number;
  kind: FieldKind;
  value: string;
  verbatim: string;
  page: number;
  box: Json<Box | null>;
  source: FieldSource;
  confidence: number;
  checks: Json<string[]>;
  role: string | null;
  compact: string;
}

export interface PageSearchTable {
  document_id: string;
  number: number;
  archived_at: Date;
  folded: string;
  tokens: ColumnType<string, never, never>;
}

export interface EventsTable {
  id: Generated<number>;
  at: Generated<Date>;
  scan_id: string;
  document_id: string | null;
  type: string;
  agent: string;
  outcome: string;
  input_digest: string | null;
  duration_ms: number;
  detail: Json<Facts>;
}

export interface UsersTable {
  name: string;
  role: 'operator' | 'clerk' | 'admin';
  password_hash: string;
  disabled: Generated<boolean>;
  created_at: Generated<Date>;
}

export interface SessionsTable {
  token_sha256: string;
  user_name: string;
  expires_at: Date;
}

export interface AuditTable {
  id: Generated<number>;
  at: Generated<Date>;
  user_name: string;
  action: string;
  subject: string;
}

/** How often a job failed by itself and how often its worker died under it, while it is not done. */
export interface JobTrialsTable {
  scan_id: string;
  failed: Generated<number>;
  lost: Generated<number>;
}

/** Models of document classes; see core/class-model.ts. */
export interface ClassModelsTable {
  version: Generated<string>;
  trained_at: Generated<Date>;
  basis: string;
  model: Json<ClassModel>;
}

export interface Database {
  class_models: ClassModelsTable;
  scans: ScansTable;
  documents: DocumentsTable;
  decisions: DecisionsTable;
  signed_copies: SignedCopiesTable;
  sheet_decisions: SheetDecisionsTable;
  scan_feeds: ScanFeedsTable;
  pairing_stops: PairingStopsTable;
  pages: PagesTable;
  fields: FieldsTable;
  page_search: PageSearchTable;
  dossiers: DossiersTable;
  procedures: ProceduresTable;
  units: UnitsTable;
  staff: StaffTable;
  equipment: EquipmentTable;
  unit_procedures: UnitProceduresTable;
  outside_papers: OutsidePapersTable;
  declared_figures: DeclaredFiguresTable;
  components: ComponentsTable;
  books: BooksTable;
  register_imports: RegisterImportsTable;
  reuse_events: ReuseEventsTable;
  retention_decisions: RetentionDecisionsTable;
  destroyed_objects: DestroyedObjectsTable;
  package_imports: PackageImportsTable;
  api_tokens: ApiTokensTable;
  rejected_rows: RejectedRowsTable;
  stations: StationsTable;
  events: EventsTable;
  objects: ObjectsTable;
  object_events: ObjectEventsTable;
  fixity_runs: FixityRunsTable;
  store_findings: StoreFindingsTable;
  users: UsersTable;
  sessions: SessionsTable;
  audit: AuditTable;
  job_trials: JobTrialsTable;
  changes: { slot: number; n: number };
}
