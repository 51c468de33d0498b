import type { DocumentClass } from '../document-class.ts';
import type { PackageFacts } from '../package-facts.ts';

/**
 * Why a package is not taken. `dossier-unknown`: the register has no such dossier; `dossier-differs`: another procedure, day or
 * person; `document-differs`, `scan-differs`: known here with other facts; `place-taken`: another document stands in its place of
 * the scan; `destroyed`: destroyed here by a decision.
 */
export type ConflictReason =
  'dossier-unknown' | 'dossier-differs' | 'document-differs' | 'scan-differs' | 'place-taken' | 'destroyed';

export interface PackageConflict {
  reason: ConflictReason;
  /** Id of the document or scan; null when it is about the dossier. */
  about: string | null;
  /** Names of the facts that differ; never their values. */
  facts: string[];
}

export interface PackageComparison {
  /** Ids of documents that are not here, and of those that are here with the same facts. */
  fresh: string[];
  known: string[];
  conflicts: PackageConflict[];
}

/** A component of a procedure by its code, and the classes of papers that satisfy it. */
export interface ComponentCode {
  component: string;
  classes: DocumentClass[];
}

/** What packages of dossiers are made of, and taking them in. */
export interface PackageRecords {
  /** Everything recorded of the dossier's own papers that are still kept; null when the register has no such dossier. */
  facts(dossierCode: string): Promise<PackageFacts | null>;
  componentCodes(procedureCode: string): Promise<ComponentCode[]>;
  compare(facts: PackageFacts): Promise<PackageComparison>;
  /**
   * Records the fresh documents in one transaction, compared again in it: with a conflict nothing is recorded. Their objects must
   * have been deposited. Nothing that is known is changed.
   */
  take(facts: PackageFacts, origin: { sha256: string; user: string }): Promise<PackageComparison>;
}
