import type { BacksOrder } from '../core/collation.ts';
import type { ReviewReason } from '../core/document.ts';
import type { StageRun } from '../core/run-stage.ts';
import type { ScanRow } from '../core/scan.ts';

/** How the sides of a scan come to their order. */
export type Feed =
  | { mode: 'as-scanned'; reason: ReviewReason | null }
  | { mode: 'one_file'; backs: BacksOrder }
  /** `behind`: the scan with the backs; its findings and events are collected in its own `run`. */
  | { mode: 'two_files'; backs: BacksOrder; behind: { scan: ScanRow; path: string; folder: string; run: StageRun } };

/** Two scans of a station that were taken for fronts and their backs are not, or the backs cannot be read. */
export class NotAPair extends Error {
  readonly reason: ReviewReason;

  constructor(reason: ReviewReason, options?: ErrorOptions) {
    super(reason.code, options);
    this.reason = reason;
  }
}
