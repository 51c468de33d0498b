import { ERRORS, isErrorCode } from '../core/errors.ts';
import type { ScanRow } from '../core/scan.ts';

type Redoable = Pick<ScanRow, 'status' | 'errorCode' | 'originalGone'>;

/**
 * Whether processing a scan again can change its outcome: it waits for a clerk (the register may know more by now), or
 * it was given up for a fault that was not the file's.
 */
export function canRedo({ status, errorCode, originalGone }: Redoable): boolean {
  if (originalGone) return false;
  if (status === 'review') return true;
  if (status !== 'rejected' || errorCode === null || !isErrorCode(errorCode)) return false;
  return ERRORS[errorCode].actor !== 'operator';
}
