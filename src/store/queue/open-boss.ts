import { PgBoss } from 'pg-boss';
import type pg from 'pg';
import type { QueueSettings } from '../store-options.ts';

export const SCAN_JOBS = 'process-scan';
export const DEAD_JOBS = 'process-scan-dead';
/** No limit of its own: when to give up is decided by the reason of the failure (run-job.ts). */
const RETRIES = 1_000_000;
const TEN_YEARS_S = 315_360_000;

/**
 * The queue's tables and a started pg-boss on our own pool. It does no housekeeping by itself: only programs that work
 * on jobs do (work-loop.ts). One job a scan, waiting or running.
 */
export async function openBoss(
  pool: pg.Pool,
  settings: QueueSettings,
  log: (event: string, facts: object) => void,
): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) },
    supervise: false,
    schedule: false,
    monitorIntervalSeconds: 1,
  });
  boss.on('error', (error) => log('queue-error', { error: error.message }));
  boss.on('warning', (warning) => log('queue-warning', { warning: warning.message }));
  await boss.start();
  const common = {
    retryLimit: RETRIES,
    retryDelay: settings.retryDelaySeconds,
    retryBackoff: true,
    retryDelayMax: settings.retryDelayMaxSeconds,
    heartbeatSeconds: settings.heartbeatSeconds,
    expireInSeconds: settings.expireHours * 3600,
    retentionSeconds: TEN_YEARS_S,
  };
  await boss.createQueue(DEAD_JOBS, { policy: 'exclusive', ...common });
  await boss.updateQueue(DEAD_JOBS, common);
  await boss.createQueue(SCAN_JOBS, { policy: 'exclusive', ...common });
  await boss.updateQueue(SCAN_JOBS, common);
  return boss;
}
