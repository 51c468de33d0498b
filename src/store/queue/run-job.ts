import type { Kysely } from 'kysely';
import { fromKysely } from 'pg-boss';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { asSohoaError, SohoaError } from '../../core/errors.ts';
import type { Address } from '../connect.ts';
import type { Database } from '../database.ts';
import type { QueueSettings } from '../store-options.ts';
import { DEAD_JOBS, SCAN_JOBS } from './open-boss.ts';
import { jobPayload } from './job-payload.ts';
import type { JobFailure } from './job-payload.ts';
import { takeScanLock } from './scan-lock.ts';
import type { ScanLock } from './scan-lock.ts';

export interface JobRoom {
  boss: PgBoss;
  db: Kysely<Database>;
  address: () => Address;
  settings: QueueSettings;
  /** Aborted when the program stops. */
  stopping: AbortSignal;
}

/** Seconds until a scan that somebody else has is looked at again. */
const BUSY_DELAY_S = 3;

/** What pg-boss answers when a job is settled; 0 when this worker's claim is gone. */
const settlement = z.object({ affected: z.number() });

/**
 * Runs one claimed job to an outcome, and settles it before the lock is let go. The scan's lock is taken first and the claim checked under it: whoever else
 * holds the lock, or took the job over in the meantime, is left alone, so two workers are never on one scan.
 */
export async function runJob(
  room: JobRoom,
  job: JobWithMetadata,
  handler: (scanId: string, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { scanId } = jobPayload.parse(job.data);
  const lock = await takeScanLock(room.address(), scanId);
  if (lock === null) return giveBack(room, job, BUSY_DELAY_S, { code: 'BUSY', detail: {} });
  try {
    return await underLock(room, job, scanId, lock, handler);
  } finally {
    await lock.release();
  }
}

async function underLock(
  room: JobRoom,
  job: JobWithMetadata,
  scanId: string,
  lock: ScanLock,
  handler: (scanId: string, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const [now] = await room.boss.findJobs(SCAN_JOBS, { id: job.id });
  // Taken over or finished by another worker: what is answered here no longer counts for the queue.
  if (now?.state !== 'active' || now.retryCount !== job.retryCount) return;
  const trials = await room.db.selectFrom('job_trials').select('lost').where('scan_id', '=', scanId).executeTakeFirst();
  if ((trials?.lost ?? 0) >= room.settings.lostAttempts) {
    return giveUp(room, job, scanId, new SohoaError('WORKER_CRASHED', { times: trials?.lost ?? 0 }));
  }
  const signal = AbortSignal.any([job.signal, lock.lost, room.stopping]);
  try {
    await handler(scanId, signal);
  } catch (error) {
    if (room.stopping.aborted) return giveBack(room, job, 0, { code: 'STOPPED', detail: {} });
    const reason: unknown = signal.aborted ? (signal.reason ?? error) : error;
    return failed(room, job, scanId, asSohoaError(error instanceof SohoaError ? error : reason));
  }
  await room.boss.complete(SCAN_JOBS, claimOf(job));
  await room.db.deleteFrom('job_trials').where('scan_id', '=', scanId).execute();
}

async function failed(room: JobRoom, job: JobWithMetadata, scanId: string, error: SohoaError): Promise<void> {
  const failure = failureOf(error);
  // A store that is away or gives back other bytes, a database, a key or a time-stamp server that is away is not the scan's
  // fault: it is waited for as long as it takes.
  if (/^(STORE|DEPOSIT|OBJECT|DATABASE|SIGN)_/.test(error.code) && error.retry)
    return giveBack(room, job, delay(room, job.retryCount + 1), failure);
  if (!error.retry) return giveUp(room, job, scanId, error);
  const { failed: times } = await room.db
    .insertInto('job_trials')
    .values({ scan_id: scanId, failed: 1 })
    .onConflict((conflict) =>
      conflict.column('scan_id').doUpdateSet((row) => ({ failed: row('job_trials.failed', '+', 1) })),
    )
    .returning('failed')
    .executeTakeFirstOrThrow();
  if (times >= room.settings.attempts) return giveUp(room, job, scanId, error);
  return giveBack(room, job, delay(room, times), failure);
}

/** Seconds before the next attempt, after `times` failed ones: doubling, never above the limit. */
function delay(room: JobRoom, times: number): number {
  const { retryDelaySeconds, retryDelayMaxSeconds } = room.settings;
  return Math.min(retryDelayMaxSeconds, retryDelaySeconds * 2 ** Math.min(20, times - 1));
}

/** Puts the job back to be taken after `seconds`; that the handler then returns meets a job that is settled already. */
async function giveBack(room: JobRoom, job: JobWithMetadata, seconds: number, failure: JobFailure): Promise<void> {
  await room.boss.fail(SCAN_JOBS, claimOf(job), failure);
  const startAfter = new Date(Date.now() + seconds * 1000);
  await room.boss.update(SCAN_JOBS, undefined, { id: job.id, startAfter });
}

/** Ends the job and hands the scan to the queue of given-up ones, both or neither. */
async function giveUp(room: JobRoom, job: JobWithMetadata, scanId: string, error: SohoaError): Promise<void> {
  const failure = failureOf(error);
  await room.db.transaction().execute(async (trx) => {
    const db = fromKysely(trx);
    const { affected } = settlement.parse(await room.boss.complete(SCAN_JOBS, claimOf(job), failure, { db }));
    if (affected === 0) return;
    await room.boss.send(DEAD_JOBS, { scanId, failure }, { singletonKey: scanId, db });
    await trx.deleteFrom('job_trials').where('scan_id', '=', scanId).execute();
  });
}

function claimOf(job: JobWithMetadata): { id: string; retryCount: number } {
  return { id: job.id, retryCount: job.retryCount };
}

function failureOf(error: SohoaError): JobFailure {
  return { code: error.code, detail: error.detail };
}
