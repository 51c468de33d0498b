/** The file as delivered, never altered. */
export type MediaType = 'application/pdf' | 'image/tiff' | 'image/jpeg' | 'image/png';

/** Contract status of a scan once it is done; `queued` and `working` before that. */
export const SCAN_STATUSES = ['queued', 'working', 'waiting', 'archived', 'review', 'rejected', 'duplicate'] as const;
export type ScanStatus = (typeof SCAN_STATUSES)[number];

/** True when nothing more will happen to the scan by itself. */
export function isFinished(status: ScanStatus): boolean {
  return status === 'archived' || status === 'review' || status === 'rejected' || status === 'duplicate';
}

/** A file that has been still long enough to be taken. */
export interface StableFile {
  /** Absolute path. */
  path: string;
  /** Path below the inbox, `/` as separator, NFC: the contract's `scan`. */
  relativePath: string;
  /** First folder below the inbox, or the default station's name. */
  station: string;
  /** bytes */
  size: number;
  /** ms since 1970 */
  mtimeMs: number;
  /** Absolute path of the station's file before it, in a folder walked once; null for its first one. */
  follows?: string | null;
}

export interface ScanRow {
  id: string;
  station: string;
  relativePath: string;
  sha256: string;
  bytes: number;
  mediaType: MediaType | null;
  status: ScanStatus;
  errorCode: string | null;
  /** The scan this one is an exact copy of. */
  duplicateOf: string | null;
  /** Object key of the scan as delivered. */
  originalKey: string;
  /** Why the scan as delivered is not here; left out = it is. */
  originalGone?: 'withheld' | 'destroyed';
  /** Where the file was moved after it was taken, absolute; null for a one-shot run that moves nothing. */
  movedTo: string | null;
  receivedAt: Date;
  finishedAt: Date | null;
}
