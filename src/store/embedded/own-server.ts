import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { SohoaError } from '../../core/errors.ts';
import { clientConfig } from '../connect.ts';
import type { Address } from '../connect.ts';
import type { StoreSettings } from '../store-options.ts';
import { translateError } from '../translate-errors.ts';
import { openGuard } from './guard.ts';
import type { Guard } from './guard.ts';
import { prepareCluster } from './prepare-cluster.ts';
import type { Cluster } from './prepare-cluster.ts';
import { runServer } from './run-server.ts';
import type { RunningServer } from './run-server.ts';
import { logPath, rotateLog } from './server-log.ts';
import { stopServer } from './stop-server.ts';

const DATABASE = 'sohoa';
const DATA_DIR = './data/postgres';
const ROTATE_EVERY_MS = 600_000;
type Log = (event: string, facts: object) => void;

/** The database server that Sohoa owns, seen from one of the programs that use it. */
export interface OwnServer {
  address: Extract<Address, { host: string }>;
  /** Throws the reason while the server is away and being brought back. */
  check(): void;
  /** Leaves; the last program to leave stops the server. */
  close(): Promise<void>;
}

interface Entered {
  server: RunningServer;
  guard: Guard;
}

/**
 * Starts the server of the data folder, or joins the running one, and keeps it running: when it dies it is started
 * again. `onMoved` is told when it then listens elsewhere. Throws DATABASE_OTHER_VERSION, DATABASE_NOT_OURS,
 * DATABASE_UNAVAILABLE.
 */
export async function openOwnServer(
  settings: StoreSettings,
  log: Log,
  onMoved: (port: number) => void,
): Promise<OwnServer> {
  const cluster = await prepareCluster(settings.dataDir ?? DATA_DIR);
  const enterOnce = (): Promise<Entered> => enter(cluster, settings, log);
  let entered = await enterOnce();
  let trouble: SohoaError | null = null;
  let closing = false;
  const watch = (): void => {
    void entered.guard.lost.then(async () => {
      while (!closing) {
        trouble ??= new SohoaError('DATABASE_UNAVAILABLE', { reason: 'the server went away and is started again' });
        log('database-lost', { folder: cluster.dataDir });
        try {
          entered = await enterOnce();
          onMoved(entered.server.address.port);
          trouble = null;
          log('database-back', { pid: entered.server.pid });
          return watch();
        } catch (error) {
          trouble = error instanceof SohoaError ? error : new SohoaError('DATABASE_UNAVAILABLE', {}, { cause: error });
          await wait(1000, undefined, { ref: false });
        }
      }
    });
  };
  watch();
  const rotation = setInterval(() => {
    rotateLog(logPath(cluster.dataDir), settings.logBytes).catch((error: unknown) =>
      log('database-log', { error: String(error) }),
    );
  }, ROTATE_EVERY_MS).unref();
  return {
    address: { ...entered.server.address, database: DATABASE },
    check: () => {
      if (trouble !== null) throw trouble;
    },
    async close() {
      closing = true;
      clearInterval(rotation);
      await leave(cluster, entered, log);
    },
  };
}

/** Starts or joins until the locks are held; a server that is just being stopped by its last user is waited for. */
async function enter(cluster: Cluster, settings: StoreSettings, log: Log): Promise<Entered> {
  const deadline = Date.now() + settings.startSeconds * 1000;
  await rotateLog(logPath(cluster.dataDir), settings.logBytes);
  for (;;) {
    const server = await runServer(cluster, settings.startSeconds * 1000);
    try {
      await makeDatabase(server.address);
      const guard = await openGuard({ ...server.address, database: DATABASE }, settings.role);
      log(server.found ? 'database-joined' : 'database-started', { pid: server.pid, folder: cluster.dataDir });
      return { server, guard };
    } catch (error) {
      const known = translateError(error);
      const passing = known instanceof SohoaError && known.code === 'DATABASE_UNAVAILABLE';
      if (!passing || Date.now() > deadline) throw known;
      await wait(100);
    }
  }
}

async function makeDatabase(maintenance: Address): Promise<void> {
  const client = new pg.Client(clientConfig(maintenance, 'sohoa start'));
  client.on('error', () => undefined); // The same loss is told by the query that is running.
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} template template0 encoding 'UTF8'`);
  } catch (error) {
    // 42P04, 23505: a program that starts at the same moment made it.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}

async function leave(cluster: Cluster, { server, guard }: Entered, log: Log): Promise<void> {
  try {
    if (await guard.leave()) {
      await guard.end();
      await stopServer(cluster, server.pid, log);
      log('database-stopped', { pid: server.pid });
      return;
    }
  } catch (error) {
    // The server is gone already: nothing is left to stop.
    const known = translateError(error);
    if (!(known instanceof SohoaError) || known.code !== 'DATABASE_UNAVAILABLE') throw known;
  }
  await guard.end();
}
