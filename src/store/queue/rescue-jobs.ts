import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { fromKysely } from 'pg-boss';
import type { PgBoss } from 'pg-boss';
import type { Database } from '../database.ts';
import { DEAD_JOBS, SCAN_JOBS } from './open-boss.ts';

/** A job claimed so recently may not have taken its lock yet. */
const GRACE_S = 2;

interface Claimed {
  id: string;
  name: string;
  retry_count: number;
  scan_id: string;
}

/**
 * Puts jobs of dead workers back at once: a running job whose scan nobody has locked has no worker. The lock is held
 * while the job is put back, so a worker that is only just starting finds its claim gone and steps aside.
 * Returns how many were put back.
 */
export async function rescueJobs(boss: PgBoss, db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<Claimed>`
    select id, name, retry_count, data ->> 'scanId' as scan_id from pgboss.job
    where name in (${SCAN_JOBS}, ${DEAD_JOBS}) and state = 'active'
      and started_on < now() - make_interval(secs => ${GRACE_S})`.execute(db);
  let rescued = 0;
  for (const job of rows) if (await rescue(boss, db, job)) rescued++;
  return rescued;
}

async function rescue(boss: PgBoss, db: Kysely<Database>, job: Claimed): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const lock = await sql<{ taken: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended('sohoa scan ' || ${job.scan_id}, 0)) as taken`.execute(trx);
    if (lock.rows[0]?.taken !== true) return false;
    const options = { db: fromKysely(trx) };
    const claim = { id: job.id, retryCount: job.retry_count };
    await boss.fail(job.name, claim, { code: 'WORKER_CRASHED', detail: {} }, options);
    const { updated } = await boss.update(job.name, undefined, { id: job.id, startAfter: new Date(), ...options });
    if (updated === 0) return false;
    await trx
      .insertInto('job_trials')
      .values({ scan_id: job.scan_id, lost: 1 })
      .onConflict((conflict) =>
        conflict.column('scan_id').doUpdateSet((row) => ({ lost: row('job_trials.lost', '+', 1) })),
      )
      .execute();
    return true;
  });
}
