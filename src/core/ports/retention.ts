import type { DocumentClass } from '../document-class.ts';
import type { ListPage, Piece } from './work-lists.ts';

/** What is decided about: an archived document, or a scan as delivered. */
export const RETENTION_SUBJECTS = ['document', 'original'] as const;
export type RetentionSubject = (typeof RETENTION_SUBJECTS)[number];
export type RetentionKind = 'keep' | 'destroy';

/**
 * `standing`: kept longer until a day. `proposed`: one administrator wants it destroyed. `approved`: another agreed, it is not carried
 * out yet. `done`: destroyed. `closed`: taken back, or followed by a later decision.
 */
export const DECISION_STATES = ['standing', 'proposed', 'approved', 'done', 'closed'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** Why a decision could not be carried out. */
export interface DestructionObstacle {
  code: string;
  detail: Record<string, string | number | boolean>;
  /** ISO 8601 */
  at: string;
}

/** Documents of a class whose time counts from this day (`yyyy-mm-dd`) or earlier are due. */
export interface DueRule {
  class: DocumentClass;
  counted: string;
}

export interface DueFilter {
  subject: RetentionSubject;
  /** One rule a class that is ever due. Not of originals. */
  rules: readonly DueRule[];
  /** Originals of scans finished on this day (`yyyy-mm-dd`) or earlier; null: originals are never due. */
  originalsFinished: string | null;
  /** `yyyy-mm-dd`: what is kept until a later day is not due. */
  today: string;
}

export interface DueRow {
  /** Id of the document, or object key of the original. */
  id: string;
  /** Null for an original. */
  class: DocumentClass | null;
  dossier: string | null;
  /** Path of the scan below its inbox. */
  scanPath: string;
  /** Day from which its time counts: its dossier was resolved, or it was archived; of an original: its scan was done. */
  counted: string;
  pages: number;
  bytes: number;
  /** Until when and why it was kept longer before; null = this is its first review. */
  kept: { until: string; reason: string; by: string } | null;
}

export interface DueGroup {
  class: DocumentClass | null;
  total: number;
  /** Oldest day from which time counts. */
  oldest: string;
}

export interface RetentionDecision {
  id: string;
  kind: RetentionKind;
  subject: RetentionSubject;
  state: DecisionState;
  documentId: string | null;
  originalKey: string | null;
  class: DocumentClass | null;
  dossier: string | null;
  scanPath: string | null;
  sha256: string | null;
  reason: string;
  until: string | null;
  proposedBy: string;
  proposedAt: Date;
  approvedBy: string | null;
  approvedAt: Date | null;
  closedAt: Date | null;
  obstacle: DestructionObstacle | null;
}

/** How many of the ids were decided about; the rest were no longer due, or somebody else was first. */
export interface Decided {
  decided: number;
  left: number;
}

export interface RetainedObject {
  key: string;
  sha256: string;
  bytes: number;
  kind: string;
}

/**
 * The retention schedule. Nothing here deletes by time alone: what is due is listed, one administrator proposes, another approves, and
 * only an approved decision names objects to remove. Each decision stands in the audit trail in its own transaction.
 */
export interface RetentionRecords {
  due(filter: DueFilter & { class?: DocumentClass }, piece: Piece): Promise<ListPage<DueRow>>;
  /** By class, the largest first; classes without a due document are left out. */
  dueGroups(filter: DueFilter): Promise<DueGroup[]>;
  decisions(filter: { states: readonly DecisionState[] }, piece: Piece): Promise<ListPage<RetentionDecision>>;
  /** Ids that are not due by the filter, in review, taken into another dossier, or decided about already are left. */
  keep(filter: DueFilter, ids: string[], decision: { until: string; reason: string; user: string }): Promise<Decided>;
  propose(filter: DueFilter, ids: string[], decision: { reason: string; user: string }): Promise<Decided>;
  /** Ids of decisions. Throws RETENTION_SAME_PERSON when the user proposed one of them; then none is approved. */
  approve(ids: string[], user: string): Promise<string[]>;
  /** Takes back what is not carried out yet and keeps the paper; the reason is kept. */
  withdraw(ids: string[], user: string): Promise<number>;
  /** Approved decisions that are not carried out. */
  approved(limit: number): Promise<string[]>;
  /** What an approved decision removes and no other document or scan needs: copies first. Throws NOT_FOUND. */
  objectsOf(decisionId: string): Promise<RetainedObject[]>;
  recordRemoved(decisionId: string, object: RetainedObject): Promise<void>;
  recordObstacle(decisionId: string, obstacle: DestructionObstacle): Promise<void>;
  /** The objects are gone: what search and pages show goes, the record stays. */
  complete(decisionId: string): Promise<void>;
  /** How a document ended; null while it is kept. */
  endOf(documentId: string): Promise<RetentionDecision | null>;
}
