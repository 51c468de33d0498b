import { setTimeout as wait } from 'node:timers/promises';
import type { JobWithMetadata } from 'pg-boss';
import { isErrorCode, SohoaError } from '../../core/errors.ts';
import type { JobQueue } from '../../core/ports/job-queue.ts';
import { translateError } from '../translate-errors.ts';
import type { QueueParts } from './job-queue.ts';
import { deadPayload } from './job-payload.ts';
import { DEAD_JOBS, SCAN_JOBS } from './open-boss.ts';
import { rescueJobs } from './rescue-jobs.ts';
import { runJob } from './run-job.ts';
import { takeScanLock } from './scan-lock.ts';

type Work = Parameters<JobQueue['work']>;

export interface Workers {
  stop(timeoutMs: number): Promise<void>;
}

/** How long a job that was told to stop may take to do so. */
const ABORT_MS = 2_000;

/** Takes jobs until stopped, and looks after those that other, dead programs left behind. */
export async function startWorkers(parts: QueueParts, handler: Work[0], options: Work[1]): Promise<Workers> {
  const { boss, db, address, settings, log } = parts;
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  const track = (work: Promise<void>): Promise<void> => {
    running.add(work);
    return work.finally(() => running.delete(work));
  };
  const common = {
    batchSize: 1,
    includeMetadata: true,
    pollingIntervalSeconds: settings.pollSeconds,
    heartbeatRefreshSeconds: settings.heartbeatSeconds / 4,
  } as const;
  const room = { boss, db, address, settings, stopping: stopping.signal };
  await look(parts);
  await boss.work(SCAN_JOBS, { ...common, localConcurrency: options.concurrency }, (jobs: JobWithMetadata[]) =>
    track(runJob(room, one(jobs), handler)),
  );
  await boss.work(DEAD_JOBS, common, (jobs: JobWithMetadata[]) => track(bury(parts, one(jobs), options.onDead)));
  const lookout = every(
    settings.rescueSeconds * 1000,
    () => look(parts),
    (error) => {
      const known = translateError(error);
      log('queue-error', { error: known instanceof SohoaError ? known.message : String(known) });
    },
  );
  return {
    async stop(timeoutMs) {
      await lookout();
      await Promise.all([boss.offWork(SCAN_JOBS, { wait: false }), boss.offWork(DEAD_JOBS, { wait: false })]);
      await settled(running, timeoutMs);
      stopping.abort(new Error('the program stops'));
      await settled(running, ABORT_MS);
      if (running.size > 0) log('queue-stopped-with-jobs', { running: running.size });
    },
  };
}

/** Jobs of dead workers, jobs of hung ones, old finished jobs. */
async function look({ boss, db, log }: QueueParts): Promise<void> {
  const rescued = await rescueJobs(boss, db);
  if (rescued > 0) log('queue-rescued', { jobs: rescued });
  await boss.supervise(SCAN_JOBS);
  await boss.supervise(DEAD_JOBS);
}

/** Tells that a scan was given up. When that itself fails it is tried again, as any job. */
async function bury({ address, boss }: QueueParts, job: JobWithMetadata, onDead: Work[1]['onDead']): Promise<void> {
  const { scanId, failure } = deadPayload.parse(job.data);
  const lock = await takeScanLock(address(), scanId);
  if (lock === null) throw new Error('the scan is being worked on');
  try {
    await onDead(scanId, new SohoaError(isErrorCode(failure.code) ? failure.code : 'INTERNAL', failure.detail));
    await boss.complete(DEAD_JOBS, { id: job.id, retryCount: job.retryCount });
  } finally {
    await lock.release();
  }
}

function one(jobs: JobWithMetadata[]): JobWithMetadata {
  const [job] = jobs;
  if (!job) throw new Error('a job was announced but none was given');
  return job;
}

async function settled(running: Set<Promise<void>>, timeoutMs: number): Promise<void> {
  const controller = new AbortController();
  const timeout = wait(timeoutMs, undefined, { signal: controller.signal }).catch(() => undefined); // Aborted: all settled.
  await Promise.race([Promise.allSettled([...running]), timeout]);
  controller.abort();
}

/** Runs `task` again and again, `ms` between two runs; the returned function ends that and waits for a run under way. */
function every(ms: number, task: () => Promise<void>, onError: (error: unknown) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let current = Promise.resolve();
  let ended = false;
  const next = (): void => {
    timer = setTimeout(() => {
      current = task()
        .catch(onError)
        .finally(() => {
          if (!ended) next();
        });
    }, ms);
  };
  next();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await current;
  };
}
