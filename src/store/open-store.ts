import type pg from 'pg';
import { openKysely, openPool } from './connect.ts';
import type { Address } from './connect.ts';
import { openOwnServer } from './embedded/own-server.ts';
import type { OwnServer } from './embedded/own-server.ts';
import { migrate } from './migrate.ts';
import { createCoverageQueries } from './queries/coverage-queries.ts';
import { createReportQueries } from './queries/report-queries.ts';
import { createReuseQueries } from './queries/reuse-queries.ts';
import { createViewQueries } from './queries/view-queries.ts';
import { createWorkQueries } from './queries/work-queries.ts';
import { createJobQueue, enqueueScan, hurryScan } from './queue/job-queue.ts';
import { openBoss } from './queue/open-boss.ts';
import { createAccountRecords } from './records/account-records.ts';
import { createClassLearning } from './records/class-learning.ts';
import { createCollationRecords } from './records/collation-records.ts';
import { createCustodyRecords } from './records/custody-records.ts';
import { createDossierLookup } from './records/dossier-lookup.ts';
import { createIntakeRecords } from './records/intake-records.ts';
import type { ScanJobs } from './records/pairing.ts';
import { createPackageRecords } from './records/package-records.ts';
import { createRetentionRecords } from './records/retention-records.ts';
import { createRegisterRecords } from './records/register-records.ts';
import { createReuseRecords } from './records/reuse-records.ts';
import { createReviewRecords } from './records/review-records.ts';
import { createScanRecords } from './records/scan-records.ts';
import { createSignedCopyRecords } from './records/signed-copies.ts';
import { createApiTokens } from './records/token-records.ts';
import { storeOptions } from './store-options.ts';
import type { StoreOptions, StoreSettings } from './store-options.ts';
import type { Store } from './store.ts';
import { translateError, withTranslatedErrors } from './translate-errors.ts';
import { withSetupLock } from './with-setup-lock.ts';

export type { Store } from './store.ts';
type Log = (event: string, facts: object) => void;

/** Time a closing program gives its jobs when nobody stopped the queue before. */
const CLOSE_MS = 1_000;

/**
 * Opens the database: the one at `databaseUrl`, else the one Sohoa owns in `dataDir`, started when it does not run.
 * Brings its tables up to date. Throws DATABASE_UNAVAILABLE, DATABASE_OTHER_VERSION or DATABASE_NOT_OURS.
 */
export async function openStore(options: StoreOptions, log: Log = () => undefined): Promise<Store> {
  const settings = storeOptions.parse(options);
  if (settings.databaseUrl !== undefined) {
    return openOn({ connectionString: settings.databaseUrl }, settings, log, null);
  }
  // Only a loopback port can change when the server is started again; a socket stays in its folder.
  const moved: { to: (port: number) => void } = { to: () => undefined };
  const server = await openOwnServer(settings, log, (port) => moved.to(port));
  const address = server.address;
  return openOn(address, settings, log, server, (pool) => {
    moved.to = (port) => {
      address.port = port;
      pool.options.port = port;
    };
  });
}

async function openOn(
  address: Address,
  settings: StoreSettings,
  log: Log,
  server: OwnServer | null,
  onPool: (pool: pg.Pool) => void = () => undefined,
): Promise<Store> {
  const pool = openPool(address, {
    max: settings.poolMax,
    statementMs: settings.statementSeconds * 1000,
    onIdleError: (error) => log('database-connection-lost', { error: error.message }),
  });
  onPool(pool);
  try {
    return await assemble(pool, address, settings, log, server);
  } catch (error) {
    await pool.end();
    await server?.close();
    throw translateError(error);
  }
}

async function assemble(
  pool: pg.Pool,
  address: Address,
  settings: StoreSettings,
  log: Log,
  server: OwnServer | null,
): Promise<Store> {
  const db = openKysely(pool);
  const boss = await withSetupLock(address, async () => {
    await migrate(db);
    return openBoss(pool, settings.queue, log);
  });
  const jobs: ScanJobs = {
    enqueue: (scanId, trx, startAfter) => enqueueScan(boss, scanId, trx, startAfter),
    hurry: (scanId, trx) => hurryScan(boss, scanId, trx),
  };
  const queue = createJobQueue({ boss, db, address: () => address, settings: settings.queue, log });
  let closed: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    await queue.stop(CLOSE_MS);
    await boss.stop({ graceful: false, close: false });
    await pool.end();
    await server?.close();
  };
  return {
    intake: withTranslatedErrors(createIntakeRecords(db, jobs)),
    collation: withTranslatedErrors(createCollationRecords(db, jobs)),
    scans: withTranslatedErrors(createScanRecords(db)),
    signedCopies: withTranslatedErrors(createSignedCopyRecords(db)),
    custody: withTranslatedErrors(createCustodyRecords(db)),
    registers: withTranslatedErrors(createRegisterRecords(db)),
    lookup: withTranslatedErrors(createDossierLookup(db)),
    review: withTranslatedErrors(createReviewRecords(db)),
    learning: withTranslatedErrors(createClassLearning(db)),
    views: withTranslatedErrors(createViewQueries(db)),
    coverage: withTranslatedErrors(createCoverageQueries(db)),
    reports: withTranslatedErrors(createReportQueries(db)),
    existing: withTranslatedErrors(createReuseQueries(db)),
    reuse: withTranslatedErrors(createReuseRecords(db)),
    tokens: withTranslatedErrors(createApiTokens(db)),
    work: withTranslatedErrors(createWorkQueries(db)),
    packages: withTranslatedErrors(createPackageRecords(db)),
    retention: withTranslatedErrors(createRetentionRecords(db)),
    accounts: withTranslatedErrors(createAccountRecords(db)),
    queue: withTranslatedErrors(queue),
    async health() {
      server?.check();
      await pool.query('select 1').catch((error: unknown) => {
        throw translateError(error);
      });
    },
    close: () => (closed ??= close()),
  };
}
