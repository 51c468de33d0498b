import type { BacksOrder, Collation } from '../collation.ts';
import type { ArchivedDocument, ReviewReason, SignedCopy } from '../document.ts';
import type { DocumentClass } from '../document-class.ts';
import type { Dossier, Procedure, Station, Unit } from '../dossier.ts';
import type { ErrorCode } from '../errors.ts';
import type { OfficeKind, OfficeRows } from '../office.ts';
import type { Finding } from '../page.ts';
import type { ObjectKind } from './custody.ts';
import type { ProvenanceEvent } from '../provenance.ts';
import type { MediaType, ScanRow, ScanStatus, StableFile } from '../scan.ts';
import type { SheetChange, SheetDecision } from '../sheet-decision.ts';

/** Intake: what happened to each delivered file. */
export interface IntakeRecords {
  /**
   * Records a delivery and, in the same transaction, enqueues its job when it is neither a duplicate nor rejected.
   * The same delivery seen again (same `source` and relative path, same digest, not yet moved, or a one-shot run that
   * moves nothing) returns the existing row with `known: true` and changes nothing: that is how a crash between
   * recording and moving is healed. A digest seen before under another delivery gives a `duplicate` row linked to the
   * scan of that digest that is in work or archived. When processing rejected all of them the new delivery is `queued`,
   * linked to the first: calling it a duplicate would claim a paper that is archived nowhere.
   */
  recordDelivery(delivery: {
    source: 'watch' | 'one-shot' | 'upload';
    file: StableFile;
    sha256: string;
    mediaType: MediaType | null;
    originalKey: string;
    error: { code: ErrorCode; detail: Record<string, string | number | boolean> } | null;
    findings: Finding[];
    /** What pairing fronts with their backs asks of a file; left out = the file is paired with none. */
    pairing?: PairingFacts;
  }): Promise<{ scan: ScanRow; known: boolean }>;
  /** The file has left the inbox. */
  markMoved(scanId: string, movedTo: string): Promise<void>;
  /** Deliveries of the watch folder that were recorded but not yet moved. */
  unmoved(): Promise<ScanRow[]>;
}

export interface PairingFacts {
  /** As counted at intake. */
  sides: number;
  /**
   * Absolute path of the file before it, where files come in a known order (a folder walked once); null there for the
   * first one. Left out where they come as they are scanned: then the times of the files tell their order.
   */
  follows?: string | null;
  /** An older file of the same folder has not been taken: this one is perhaps not the station's next. */
  overtakes?: boolean;
  /** ms that fronts wait for their backs. */
  waitMs: number;
}

/**
 * Stations that feed two-sided papers in two passes. Files are paired when they are recorded, one station and source at a
 * time: fronts wait, the station's next file is their backs when it has as many sides, lies in the same folder and came
 * after them within the limit. On any doubt nothing is paired, and pairing at that station stops until a person says
 * that the next file holds fronts: who goes on pairing after a missed file pairs every later one with the wrong papers.
 */
export interface CollationRecords {
  /**
   * How the sides of a scan that is about to be processed come to their order. Fronts that still wait are told to wait no
   * longer. Throws NOT_FOUND.
   */
  feedOf(scanId: string): Promise<ScanFeed>;
  /** A pair turned out to be none: both scans are processed by themselves, each for `reason`, and pairing stops. */
  part(frontsId: string, reason: ReviewReason): Promise<void>;
  /** Whether the station's files belong in pairs. */
  pairsFiles(station: string): Promise<boolean>;
  setCollation(station: string, collation: Collation, user: string): Promise<void>;
  /** The next file of the watched station holds fronts. */
  startPairing(station: string, user: string): Promise<void>;
  /** The fronts waiting at the watched station have no backs; false when none wait. */
  withoutBacks(station: string, user: string): Promise<boolean>;
  /** A one-shot run has no more files: fronts wait no longer, and the next run starts pairing anew. */
  endRun(): Promise<void>;
}

export type ScanFeed =
  | { mode: 'as-scanned'; reason: ReviewReason | null }
  | { mode: 'one_file'; backs: BacksOrder }
  | { mode: 'two_files'; backs: BacksOrder; behind: ScanRow }
  /** These are backs: they are processed with their fronts. */
  | { mode: 'behind'; fronts: string };

/** Processing: one scan from queue to archive. */
export interface ScanRecords {
  scan(id: string): Promise<ScanRow | null>;
  setStatus(
    id: string,
    status: ScanStatus,
    error?: { code: ErrorCode; detail: Record<string, string | number | boolean> },
  ): Promise<void>;
  /**
   * Writes all documents of a scan with pages, fields, candidates, search index, objects and the scan's final status in
   * one transaction, replacing what an earlier run wrote. What a clerk set (class, dossier) survives the replacement. A
   * rejection takes no document away: the scan then keeps the status of its documents, with the error.
   */
  finish(
    scanId: string,
    result: {
      status: 'archived' | 'review' | 'rejected';
      error: { code: ErrorCode; detail: Record<string, string | number | boolean> } | null;
      documents: ArchivedDocument[];
      findings: Finding[];
      /** The scan whose sides went into these documents as backs: archived with them, without documents of its own. */
      behind?: { scanId: string; findings: Finding[] };
    },
  ): Promise<void>;
  /** What clerks decided about the sides of a scan. */
  sheetDecisions(scanId: string): Promise<SheetDecision[]>;
  recordEvents(events: ProvenanceEvent[]): Promise<void>;
  /** Every deposited object (original, archive copy, preview, text), so that its custody begins. */
  recordObject(object: { key: string; sha256: string; bytes: number; kind: ObjectKind }): Promise<void>;
}

/** Signed forms of archive copies, each under the SHA-256 of the copy before it was signed. */
export interface SignedCopyRecords {
  signedCopy(contentSha256: string): Promise<SignedCopy | null>;
  /**
   * Records the signed form before it is deposited, when none is recorded or the one of digest `instead` is. Returns the one
   * that is recorded now, which may be another worker's.
   */
  recordSignedCopy(contentSha256: string, copy: SignedCopy, instead: string | null): Promise<SignedCopy>;
  /** The documents whose archive copy has this digest. */
  documentsOfCopy(sha256: string): Promise<string[]>;
  /** Documents whose copy is one of ours without signature, oldest first. */
  unsignedDocuments(limit: number): Promise<string[]>;
  /** Whether a signed form of this digest is recorded. */
  isSignedCopy(sha256: string): Promise<boolean>;
  /**
   * A deposited signed form came from outside: it becomes the archive copy of every document that has the unsigned one, whose
   * object stays. Throws NOT_FOUND when no document has it.
   */
  adoptSignedCopy(contentSha256: string, copy: SignedCopy): Promise<void>;
}

/** Is told the key of a row that was written, and whether it was new; of a row that changed nothing it is told nothing. */
export type TellRow = (key: string, outcome: 'inserted' | 'updated') => void;

/** Registers. Imports are idempotent: the same rows again change nothing. All rows of a call are written or none. */
export interface RegisterRecords {
  upsertDossiers(rows: Dossier[], tell?: TellRow): Promise<UpsertCounts>;
  upsertProcedures(rows: Procedure[], tell?: TellRow): Promise<UpsertCounts>;
  upsertUnits(rows: Unit[], tell?: TellRow): Promise<UpsertCounts>;
  upsertStations(rows: Station[], tell?: TellRow): Promise<UpsertCounts>;
  upsertOffice<Kind extends OfficeKind>(kind: Kind, rows: OfficeRows[Kind][], tell?: TellRow): Promise<UpsertCounts>;
  /**
   * A file was imported that tells the state of `snapshot` (`yyyy-mm-dd`). What it refused takes the place of what its last
   * import refused.
   */
  recordImport(done: RegisterImport): Promise<void>;
  procedureCodes(): Promise<Set<string>>;
  unitCodes(): Promise<Set<string>>;
  /** Compares what reports count of each dossier with its papers, and counts anew where they differ (they never should). */
  recountDossiers(): Promise<{ checked: number; corrected: number }>;
}

export interface UpsertCounts {
  inserted: number;
  updated: number;
  unchanged: number;
}

export interface RegisterImport {
  kind: string;
  fileSha256: string;
  snapshot: string;
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** Of dossiers: the rows refused, so far as they could be read. */
  rejectedRows?: RejectedRow[];
}

export interface RejectedRow {
  row: number;
  /** Dossier code and unit as written; null = not readable. */
  key: string | null;
  unit: string | null;
  /** `yyyy-mm-dd`; null = not readable. */
  received: string | null;
}

/** What attaching needs to know of the register. */
export interface DossierLookup {
  byCode(code: string): Promise<DossierWithProcedure | null>;
  /** Dossiers whose applicant has one of these ids. */
  byCitizenId(ids: string[]): Promise<DossierWithProcedure[]>;
  /** Dossiers whose applicant's folded name (foldVietnamese, single spaces) is one of these; at most 50. */
  byFoldedName(names: string[]): Promise<DossierWithProcedure[]>;
  /**
   * How many dossiers the register has, and of how many the applicant's folded name has this first word, these words in between
   * (empty: none) and this last word.
   */
  countNameParts(parts: NameParts): Promise<Record<keyof NameParts | 'dossiers', number>>;
  /** Whether the catalogue has a procedure whose code begins with these 8 characters. */
  hasProcedure(key: string): Promise<boolean>;
  units(): Promise<Pick<Unit, 'code' | 'name'>[]>;
  /** Code of the unit that owns the station; null when the register does not say. */
  unitOfStation(station: string): Promise<string | null>;
}

/** Words of a folded name: family name, middle names, given name. */
export interface NameParts {
  first: string;
  middle: string;
  last: string;
}

export interface DossierWithProcedure extends Dossier {
  procedure: Procedure | null;
}

/** Clerk's decisions. Each is written to the audit trail with the user's name. */
export interface ReviewRecords {
  attach(documentId: string, dossierCode: string, user: string): Promise<void>;
  setClass(documentId: string, documentClass: DocumentClass, user: string): Promise<void>;
  /** The clerk says the document belongs to no dossier. */
  leaveUnattached(documentId: string, user: string): Promise<void>;
  /**
   * Turns, splits or joins a side of a finished scan, or (`null`) takes back what was decided about it. It shows when the
   * scan is processed again, which is the caller's to ask for. Throws NOT_FOUND for a scan or side that has no page and
   * SCAN_AT_WORK while the scan is being processed: that run would not see it.
   */
  decideSheet(scanId: string, sheet: number, change: SheetChange | null, user: string): Promise<void>;
}
