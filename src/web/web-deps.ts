import type { SohoaError } from '../core/errors.ts';
import type { CustodyRecords } from '../core/ports/custody.ts';
import type { ObjectStore } from '../core/ports/object-store.ts';
import type { AccountRecords, CoverageQueries, ViewQueries } from '../core/ports/queries.ts';
import type { CollationRecords, RegisterRecords, ReviewRecords } from '../core/ports/records.ts';
import type { ReportQueries } from '../core/ports/reports.ts';
import type { RetentionRecords } from '../core/ports/retention.ts';
import type { RetentionOptions } from '../core/retention.ts';
import type { OriginalsOptions } from '../core/retention-due.ts';
import type { ReuseQueries, ReuseRecords } from '../core/ports/reuse.ts';
import type { ApiTokens } from '../core/ports/tokens.ts';
import type { WorkQueries } from '../core/ports/work-lists.ts';
import type { SystemStatus } from './system-status.ts';
import type { WebOptions } from './web-options.ts';

/** What the web room needs from the rest of the house. */
export interface WebDeps {
  views: ViewQueries;
  review: ReviewRecords;
  collation: Pick<CollationRecords, 'startPairing' | 'withoutBacks' | 'setCollation'>;
  accounts: AccountRecords;
  coverage: CoverageQueries;
  reports: ReportQueries;
  existing: ReuseQueries;
  reuse: ReuseRecords;
  /** What other systems may do, and where the records they send go. */
  tokens: Pick<ApiTokens, 'token'>;
  registers: RegisterRecords;
  work: WorkQueries;
  retention: Omit<RetentionRecords, 'objectsOf' | 'recordRemoved' | 'recordObstacle' | 'complete'>;
  /** How long papers and scans are kept. */
  retentionRules: { retention: RetentionOptions; originals: OriginalsOptions };
  /** Carries out an approved decision; what kept it from being carried out, or null when it is done. */
  destroy: (decisionId: string) => Promise<SohoaError | null>;
  objects: ObjectStore;
  custody: Pick<CustodyRecords, 'acknowledge' | 'alarms' | 'damageCount' | 'figures' | 'findings'>;
  /** Where the second store is; null when none is configured. */
  replicaPlace: string | null;
  /** Asked by the station page and the health check; must answer even when the database or the object store does not. */
  status: () => Promise<SystemStatus>;
  /**
   * Puts an uploaded file into the inbox so that it appears there complete or not at all. `fileName` is already a bare,
   * safe file name. When `bytes` throws, nothing may be left behind and the error must be passed on.
   */
  upload: (station: string, fileName: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>;
  /** Has a finished scan processed again from its original; a scan that is at work already is left as it is. */
  redo: (scanId: string) => Promise<void>;
  options: WebOptions;
  /** Told of every error that is not the visitor's doing, for the program's log. */
  onError: (error: SohoaError, request: { method: string; route: string }) => void;
}
