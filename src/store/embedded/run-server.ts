import type { ChildProcess } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { SohoaError } from '../../core/errors.ts';
import { clientConfig } from '../connect.ts';
import type { Address } from '../connect.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import type { PostmasterFile } from './postmaster-file.ts';
import type { Cluster } from './prepare-cluster.ts';
import { isAlive, isServerOf } from './process-state.ts';
import { startDetached } from './run-program.ts';
import { SERVER_USER } from './secret.ts';
import { logPath, logTail } from './server-log.ts';

export interface RunningServer {
  pid: number;
  /** Address of the maintenance database. */
  address: Extract<Address, { host: string }>;
  /** True when it was running already: another program's, or left behind by one that was killed. */
  found: boolean;
}

/** A server whose folder is still held by dying children refuses to start; it is asked again so often, 500 ms apart. */
const STARTS = 20;
const SOCKET_PATH_MAX = 100;

/**
 * A server of this folder that lets us in: the one that runs, else a new one. Throws DATABASE_NOT_OURS when a running
 * one does not know our password, DATABASE_UNAVAILABLE with the end of its log when none comes up within `startMs`.
 */
export async function runServer(cluster: Cluster, startMs: number): Promise<RunningServer> {
  const deadline = Date.now() + startMs;
  let child: ChildProcess | null = null;
  let starts = 0;
  for (;;) {
    const file = await readPostmasterFile(cluster.dataDir);
    if (file !== null && (await isServerOf(file.pid, cluster.dataDir))) {
      const address = addressOf(file, cluster);
      if (await letsUsIn(address, cluster.dataDir)) return { pid: file.pid, address, found: file.pid !== child?.pid };
    } else if (child === null || child.exitCode !== null || child.signalCode !== null) {
      if (starts >= STARTS) throw await notStarted(cluster, 'the server ends at once');
      if (starts > 0) await wait(500);
      child = await startServer(cluster, file);
      starts++;
    }
    if (Date.now() > deadline) throw await notStarted(cluster, `the server is not ready after ${startMs} ms`);
    await wait(20);
  }
}

async function startServer(cluster: Cluster, stale: PostmasterFile | null): Promise<ChildProcess> {
  const { dataDir, binaries, account } = cluster;
  const socket = process.platform !== 'win32' && `${dataDir}/.s.PGSQL.5432.lock`.length <= SOCKET_PATH_MAX;
  const settings: Record<string, string> = {
    listen_addresses: socket ? '' : '127.0.0.1',
    unix_socket_directories: socket ? `"${dataDir.replaceAll('"', '""')}"` : '',
    unix_socket_permissions: '0700',
    shared_buffers: '64MB',
    jit: 'off',
    // The groups of a report (procedure × unit) stay in memory.
    work_mem: '16MB',
    // Parallel queries need more of /dev/shm than containers give, and our machines have few cores.
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
    // A failed statement's text and values may name persons: its caller gets them, the log does not.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    logging_collector: 'off',
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const port = socket ? 5432 : await freePort();
  // The folder's lock names a process that is alive but no server of this folder: a number that came round. This is
  // how PostgreSQL is told so; its second check, whether the old server's memory is still in use, stays in force.
  const env: Record<string, string> =
    stale !== null && isAlive(stale.pid) ? { PG_GRANDPARENT_PID: String(stale.pid) } : {};
  return startDetached(binaries.postgres, ['-D', dataDir, '-p', String(port), ...flags], account, {
    cwd: dataDir,
    logFile: logPath(dataDir),
    env,
  });
}

function addressOf(file: PostmasterFile, cluster: Cluster): RunningServer['address'] {
  // A socket lies in the folder itself, wherever that is mounted for us.
  const host = file.host.startsWith('/') ? cluster.dataDir : file.host;
  return { host, port: file.port, user: SERVER_USER, password: cluster.password, database: 'postgres' };
}

async function letsUsIn(address: Address, dataDir: string): Promise<boolean> {
  const client = new pg.Client({ ...clientConfig(address, 'sohoa start'), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // The same loss is told by the query below.
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    if (rows[0] && (await realpath(rows[0].data_directory)) === (await realpath(dataDir))) return true;
    throw new SohoaError('DATABASE_NOT_OURS', { folder: dataDir, reason: 'the server belongs to another folder' });
  } catch (error) {
    if (error instanceof SohoaError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code.startsWith('28')) {
      throw new SohoaError(
        'DATABASE_NOT_OURS',
        { folder: dataDir, reason: 'the running server refuses our password' },
        { cause: error },
      );
    }
    return false; // Starting or stopping: the caller asks again until its deadline.
  } finally {
    await client.end().catch(() => undefined); // Already gone.
  }
}

async function notStarted(cluster: Cluster, reason: string): Promise<SohoaError> {
  const log = logPath(cluster.dataDir);
  return new SohoaError('DATABASE_UNAVAILABLE', { reason, logFile: log, log: await logTail(log) });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string')
    throw new SohoaError('DATABASE_UNAVAILABLE', { reason: 'no free port' });
  return address.port;
}
