import type { PackageRecords } from '../core/ports/packages.ts';
import type { RetentionRecords } from '../core/ports/retention.ts';
import type { CustodyRecords } from '../core/ports/custody.ts';
import type { JobQueue } from '../core/ports/job-queue.ts';
import type { AccountRecords, CoverageQueries, ViewQueries } from '../core/ports/queries.ts';
import type { ReportQueries } from '../core/ports/reports.ts';
import type { ReuseQueries, ReuseRecords } from '../core/ports/reuse.ts';
import type { ApiTokens } from '../core/ports/tokens.ts';
import type { WorkQueries } from '../core/ports/work-lists.ts';
import type { ClassLearning } from '../core/ports/learning.ts';
import type {
  CollationRecords,
  DossierLookup,
  IntakeRecords,
  RegisterRecords,
  ReviewRecords,
  ScanRecords,
  SignedCopyRecords,
} from '../core/ports/records.ts';

/** Everything the program keeps in the database, one port each. */
export interface Store {
  intake: IntakeRecords;
  collation: CollationRecords;
  scans: ScanRecords;
  signedCopies: SignedCopyRecords;
  /** How stored objects fare. */
  custody: CustodyRecords;
  registers: RegisterRecords;
  lookup: DossierLookup;
  review: ReviewRecords;
  learning: ClassLearning;
  views: ViewQueries;
  coverage: CoverageQueries;
  reports: ReportQueries;
  /** What exists and was decided about it. */
  existing: ReuseQueries;
  reuse: ReuseRecords;
  tokens: ApiTokens;
  work: WorkQueries;
  packages: PackageRecords;
  retention: RetentionRecords;
  accounts: AccountRecords;
  queue: JobQueue;
  /** Throws DATABASE_UNAVAILABLE (or DATABASE_NOT_OURS) when the database cannot be used now. */
  health(): Promise<void>;
  /** Stops the queue and leaves; the last program to leave an owned server stops it. */
  close(): Promise<void>;
}
