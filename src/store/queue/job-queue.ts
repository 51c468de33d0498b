import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { fromKysely } from 'pg-boss';
import type { PgBoss } from 'pg-boss';
import { SohoaError } from '../../core/errors.ts';
import type { JobQueue } from '../../core/ports/job-queue.ts';
import type { Address } from '../connect.ts';
import type { Database } from '../database.ts';
import { inChange } from '../in-change.ts';
import type { QueueSettings } from '../store-options.ts';
import { assertOriginal } from '../records/assert-original.ts';
import { SCAN_JOBS } from './open-boss.ts';
import { startWorkers } from './work-loop.ts';
import type { Workers } from './work-loop.ts';

export interface QueueParts {
  boss: PgBoss;
  db: Kysely<Database>;
  address: () => Address;
  settings: QueueSettings;
  log: (event: string, facts: object) => void;
}

/** Enqueues in the caller's transaction; a scan that is waiting or running already is left as it is. */
export function enqueueScan(
  boss: PgBoss,
  scanId: string,
  trx: Transaction<Database>,
  startAfter?: Date,
): Promise<string | null> {
  const when = startAfter ? { startAfter } : {};
  return boss.send(SCAN_JOBS, { scanId }, { singletonKey: scanId, db: fromKysely(trx), ...when });
}

/** Has a scan's job that waits for its time taken at once; one that runs, or none, is left as it is. */
export async function hurryScan(boss: PgBoss, scanId: string, trx: Transaction<Database>): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from pgboss.job where name = ${SCAN_JOBS} and singleton_key = ${scanId} and state < 'active'`.execute(
    trx,
  );
  for (const { id } of rows)
    await boss.update(SCAN_JOBS, undefined, { id, startAfter: new Date(), db: fromKysely(trx) });
}

/** The job queue port on pg-boss. */
export function createJobQueue(parts: QueueParts): JobQueue {
  const { boss, db } = parts;
  let workers: Workers | null = null;
  return {
    async work(handler, options) {
      if (workers !== null) throw new Error('this queue is being worked on already');
      workers = await startWorkers(parts, handler, options);
    },
    async processScan(asked) {
      await inChange(db, async (trx) => {
        // Backs are processed with their fronts.
        const pair = await trx
          .selectFrom('scan_feeds')
          .select('other')
          .where('scan_id', '=', asked)
          .where('state', '=', 'backs')
          .executeTakeFirst();
        const scanId = pair?.other ?? asked;
        const scan = await trx
          .selectFrom('scans')
          .select('status')
          .where('id', '=', scanId)
          .forUpdate()
          .executeTakeFirst();
        if (!scan || scan.status === 'duplicate') throw new SohoaError('NOT_FOUND', { what: 'scan to process' });
        await assertOriginal(trx, scanId);
        const job = await enqueueScan(boss, scanId, trx);
        if (job === null) return;
        await trx
          .updateTable('scans')
          .set({ status: 'queued', error_code: null, error_detail: '{}', finished_at: null })
          .where('id', '=', scanId)
          .execute();
      });
    },
    async depth() {
      const { rows } = await sql<{ running: number; waiting: number }>`
        select count(*) filter (where state = 'active') as running, count(*) filter (where state < 'active') as waiting
        from pgboss.job where name = ${SCAN_JOBS} and state < 'completed'`.execute(db);
      return { waiting: rows[0]?.waiting ?? 0, running: rows[0]?.running ?? 0 };
    },
    async stop(timeoutMs) {
      const stopped = workers;
      workers = null;
      await stopped?.stop(timeoutMs);
    },
  };
}
