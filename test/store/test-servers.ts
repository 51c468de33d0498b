import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeCluster } from '../../src/store/embedded/make-cluster.ts';
import type { Cluster } from '../../src/store/embedded/prepare-cluster.ts';
import { isAlive } from '../../src/store/embedded/process-state.ts';
import { runServer } from '../../src/store/embedded/run-server.ts';
import { readPassword } from '../../src/store/embedded/secret.ts';
import { serverAccount } from '../../src/store/embedded/server-account.ts';
import { stopServer } from '../../src/store/embedded/stop-server.ts';
import type { StoreOptions } from '../../src/store/store-options.ts';

/** A database for tests: options to open it with, and how to remove it. */
export interface TestServer {
  options: StoreOptions;
  /** Ends the server at once, as a power cut does; only where the server is the test's own. */
  crash?: () => Promise<void>;
  /** Starts it again at the same address. */
  restart?: () => Promise<void>;
  remove(): Promise<void>;
}

/** A folder under the system's temporary one that the server's account may enter. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sohoa-store-'));
  await chmod(folder, 0o755);
  return folder;
}

/** The database that Sohoa starts itself. */
export async function ownServer(): Promise<TestServer> {
  const folder = await temporaryFolder();
  return {
    options: {
      dataDir: join(folder, 'postgres'),
      poolMax: 6,
      queue: { pollSeconds: 0.5, rescueSeconds: 0.5, retryDelaySeconds: 0 },
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const DEBIAN = '/usr/lib/postgresql';

/** The oldest server version that Debian installed and Sohoa supports. */
function installedVersion(): number | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const versions = readdirSync(DEBIAN).map(Number);
  return versions.filter((version) => version >= 15).sort((a, b) => a - b)[0];
}

/** Whether there is a server besides our own to test with. */
export function hasExternalServer(): boolean {
  return process.env['SOHOA_TEST_DATABASE_URL'] !== undefined || installedVersion() !== undefined;
}

/**
 * A server that is not ours: SOHOA_TEST_DATABASE_URL (an empty database for each run), else the oldest one that Debian
 * installed, run from a temporary folder.
 */
export async function externalServer(): Promise<TestServer> {
  const url = process.env['SOHOA_TEST_DATABASE_URL'];
  const queue = { pollSeconds: 0.5, rescueSeconds: 0.5, retryDelaySeconds: 0 };
  if (url) return { options: { databaseUrl: url, queue }, remove: () => Promise.resolve() };
  const oldest = installedVersion();
  if (oldest === undefined) throw new Error('no server: set SOHOA_TEST_DATABASE_URL or install PostgreSQL 15 or later');
  const root = `${DEBIAN}/${oldest}`;
  const program = (name: string): string => `${root}/bin/${name}`;
  const folder = await temporaryFolder();
  const dataDir = join(folder, 'postgres');
  const account = await serverAccount(dataDir);
  const binaries = {
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    root,
    major: oldest,
    version: `${oldest}`,
  };
  await makeCluster(dataDir, binaries, account);
  const cluster: Cluster = { dataDir, binaries, account, password: await readPassword(dataDir) };
  const first = await runServer(cluster, 30_000);
  let { pid } = first;
  const { address } = first;
  const databaseUrl = `postgresql://${address.user}:${address.password}@/postgres?host=${encodeURIComponent(address.host)}&port=${address.port}`;
  return {
    options: { databaseUrl, poolMax: 6, queue },
    async crash() {
      process.kill(pid, 'SIGKILL');
      while (isAlive(pid)) await wait(20);
    },
    async restart() {
      ({ pid } = await runServer(cluster, 30_000));
    },
    async remove() {
      await stopServer(cluster, pid, () => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
