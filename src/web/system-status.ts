import type { ErrorCode } from '../core/errors.ts';
import type { DamageCount } from '../core/ports/custody.ts';

/** `ok`, or the code of the error that keeps the service from working now. */
export type ServiceState = 'ok' | ErrorCode;

/** What the status banner and the health check tell. */
export interface SystemStatus {
  intake: 'running' | 'paused';
  /** Null while intake runs. `code` is a key of the error table. */
  pausedBecause: { code: ErrorCode; detail: Record<string, string | number | boolean> } | null;
  /** Files that stay in the inbox of this process because they could not be taken; they are tried again. */
  stuckFiles: { relativePath: string; code: ErrorCode }[];
  queue: { waiting: number; running: number };
  objectStore: ServiceState;
  /** Stored objects that are damaged or missing now; null when it cannot be told. */
  damage: DamageCount | null;
  database: ServiceState;
  version: string;
  startedAt: Date;
  /** Where files are dropped, as the operator sees it. */
  inbox: string;
}
