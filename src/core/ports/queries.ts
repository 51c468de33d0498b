import type { Collation } from '../collation.ts';
import type { ArchiveCopy, Attachment, Candidate, Deposit, Field, ReviewReason } from '../document.ts';
import type { DocumentClass } from '../document-class.ts';
import type { Turn } from '../geometry.ts';
import type { Finding } from '../page.ts';
import type { SheetPart } from '../page-image.ts';
import type { ScanRow, ScanStatus } from '../scan.ts';
import type { SheetDecision } from '../sheet-decision.ts';
import type { PdfSignature } from '../signature.ts';

/** Read side for pages and reports. Every method is bounded: lists take a limit. */
export interface ViewQueries {
  stations(): Promise<StationView[]>;
  scans(filter: { station?: string; status?: ScanStatus; limit: number; before?: Date }): Promise<ScanView[]>;
  scan(id: string): Promise<ScanDetail | null>;
  /** One result-file entry a scan, for `ingest --json`, in path order. */
  scanDetails(ids: string[]): Promise<ScanDetail[]>;
  document(id: string): Promise<DocumentDetail | null>;
  dossier(code: string): Promise<DossierView | null>;
  search(query: SearchQuery): Promise<SearchResult>;
  reviewQueue(filter: { limit: number; offset: number }): Promise<{ total: number; documents: DocumentHit[] }>;
  /** Rises whenever anything a live page shows has changed. */
  changeCounter(): Promise<number>;
}

export interface StationView {
  name: string;
  title: string;
  /** Scans in each status. */
  counts: Partial<Record<ScanStatus, number>>;
  lastReceivedAt: Date | null;
  /** The newest scan that was rejected within the last day, so that the operator sees it at once. */
  lastError: { scanId: string; relativePath: string; code: string; at: Date } | null;
  /** How two-sided papers are fed; left out = never stated. */
  collation?: Collation;
  /** Only of a station that feeds two files: fronts that wait, or since when pairing has stopped. */
  pairing?: { waiting: { scanId: string; relativePath: string; until: Date } | null; stoppedSince: Date | null };
}

export interface ScanView extends ScanRow {
  duplicateOfPath: string | null;
  documents: { id: string; class: DocumentClass; dossierCode: string | null; status: 'archived' | 'review' }[];
}

export interface ScanDetail extends ScanRow {
  /** The scan in whose documents the sides of this one stand, as backs. */
  collatedInto?: { id: string; path: string };
  /** These fronts wait so long for the file with their backs. */
  waitsForBacks?: Date;
  duplicateOfPath: string | null;
  errorDetail: Record<string, string | number | boolean>;
  findings: Finding[];
  documents: DocumentDetail[];
}

export interface PageView {
  /** 1-based in the document. */
  number: number;
  /** The scan that `sheet` belongs to when it is not the document's: backs that came in a file of their own. */
  scan?: { id: string; path: string };
  sheet: number;
  part: SheetPart;
  rotation: Turn;
  skewDegrees: number;
  blank: boolean;
  text: string;
  meanConfidence: number;
  /** Pixels of the kept image, so that field boxes can be drawn over the preview. */
  width: number;
  height: number;
  previewKey: string;
  /** What a clerk decided about the side the page comes from. */
  decided: SheetDecision | null;
}

export interface DocumentDetail {
  id: string;
  scanId: string;
  scanPath: string;
  station: string;
  status: 'archived' | 'review';
  class: DocumentClass;
  classConfidence: number;
  /** Set when a clerk changed class or dossier. */
  decidedBy: string | null;
  pages: PageView[];
  fields: Field[];
  dossier: Attachment | null;
  candidates: Candidate[];
  reviewReasons: ReviewReason[];
  archive: ArchiveCopy;
  /** Digital signatures of the archive copy; left out = none. */
  signatures?: PdfSignature[];
  /** The recognised text of a copy that was kept as it came. */
  sidecar?: Deposit;
  archivedAt: Date;
  /** Set when its bytes were destroyed by a decision; null or left out while it is kept. */
  destroyedAt?: Date | null;
}

export interface DossierView {
  code: string;
  procedureCode: string;
  procedureName: string;
  unit: string;
  applicant: string;
  received: string;
  resolved: string | null;
  documents: DocumentHit[];
  /** Papers that were destroyed by a decision: their record stays. Left out = none. */
  destroyed?: { documentId: string; class: DocumentClass; at: Date }[];
}

export interface SearchQuery {
  /** Free text as typed: names, words, codes, with or without diacritics; "in quotes" = exactly adjacent. */
  text: string;
  class?: DocumentClass;
  limit: number;
  offset: number;
}

export interface DocumentHit {
  documentId: string;
  scanPath: string;
  class: DocumentClass;
  status: 'archived' | 'review';
  dossierCode: string | null;
  procedureName: string | null;
  /** Best names and identifiers for the list. */
  fields: { kind: string; value: string }[];
  pageCount: number;
  /** The page that matched best. */
  page: number;
  previewKey: string;
  /** Text around the match, plain, with the match between \u0001 and \u0002. */
  snippet: string;
  /** Why a clerk must look; they stay when the clerk has decided. */
  reviewReasons: ReviewReason[];
  archivedAt: Date;
}

export interface SearchResult {
  hits: DocumentHit[];
  /** Counted up to 1000; `more` when there are more. */
  total: number;
  more: boolean;
}

/** Counting for reports: facts only, the formulas live in report/. */
export interface CoverageQueries {
  /**
   * Per group: dossiers received in the period, resolved in the period, resolved ones whose result paper is archived
   * and attached, received ones with at least one archived paper attached that is not the result. Period ends inclusive, `yyyy-mm-dd`.
   */
  coverageCounts(filter: {
    from: string | null;
    to: string | null;
    by: 'procedure' | 'unit' | 'field' | 'month';
  }): Promise<CoverageCounts[]>;
}

export interface CoverageCounts {
  key: string;
  title: string;
  received: number;
  receivedWithPaper: number;
  /** Resolved dossiers of procedures that have a paper result. */
  resolved: number;
  resolvedWithResult: number;
}

/** Accounts. */
export const ROLES = ['operator', 'clerk', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface AccountRecords {
  /** Throws when the name exists. `passwordHash` is opaque to the store. */
  addUser(user: { name: string; role: Role; passwordHash: string }): Promise<void>;
  user(name: string): Promise<{ name: string; role: Role; passwordHash: string; disabled: boolean } | null>;
  users(): Promise<{ name: string; role: Role; disabled: boolean; createdAt: Date }[]>;
  setDisabled(name: string, disabled: boolean): Promise<boolean>;
  /** Ends every session of the account. False when there is no such account. */
  setPassword(name: string, passwordHash: string): Promise<boolean>;
  /** Sessions survive a restart; the token is stored as a digest only. */
  openSession(session: { tokenSha256: string; user: string; expiresAt: Date }): Promise<void>;
  session(tokenSha256: string): Promise<{ user: string; role: Role } | null>;
  closeSession(tokenSha256: string): Promise<void>;
  /** Who viewed, downloaded or changed what. */
  audit(entry: { user: string; action: string; subject: string }): Promise<void>;
}
