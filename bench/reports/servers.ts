import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCluster } from '../../src/store/embedded/make-cluster.ts';
import { prepareCluster, type Cluster } from '../../src/store/embedded/prepare-cluster.ts';
import { runServer } from '../../src/store/embedded/run-server.ts';
import { readPassword } from '../../src/store/embedded/secret.ts';
import { serverAccount } from '../../src/store/embedded/server-account.ts';
import { stopServer } from '../../src/store/embedded/stop-server.ts';

/** A server to measure on. */
export interface BenchServer {
  /** What it is, for the reader of the figures. */
  what: string;
  url: string;
  /** The server is the bench's own: it may be started again, and load without waiting for the disk. */
  own: boolean;
  /** Ends the server and starts it again: its own cache is empty then. Nothing where the server is not the bench's. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';
const START_MS = 60_000;

/** The server at DATABASE_URL, else the oldest one of Debian's that the product supports, else the product's own, in `folder`. */
export async function openBigServer(folder: string): Promise<BenchServer> {
  const url = process.env['DATABASE_URL'];
  const nothing = () => Promise.resolve();
  if (url) return { what: 'PostgreSQL at DATABASE_URL', url, own: false, restart: nothing, close: nothing };
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const [oldest] = versions.filter((version) => version >= 15).sort((a, b) => a - b);
  if (oldest === undefined) return openEmbedded(folder);
  return serverOf(await debianCluster(folder, oldest), `PostgreSQL ${oldest} of Debian, settings of the product's own`);
}

/** The server that the product brings along, in `folder`. */
export async function openEmbedded(folder: string): Promise<BenchServer> {
  await makeEnterable(folder);
  const cluster = await prepareCluster(join(folder, 'postgres'));
  return serverOf(cluster, `embedded PostgreSQL ${cluster.binaries.major}`);
}

/** Makes `folder`, and lets every account into it: the server's may be another one than ours. */
export async function makeEnterable(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
}

async function debianCluster(folder: string, major: number): Promise<Cluster> {
  await makeEnterable(folder);
  const dataDir = join(folder, 'postgres');
  const account = await serverAccount(dataDir);
  const root = join(DEBIAN, String(major));
  const program = (name: string): string => join(root, 'bin', name);
  const programs = { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
  const binaries = { ...programs, root, major, version: String(major) };
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await makeCluster(dataDir, binaries, account);
  return { dataDir, binaries, account, password: await readPassword(dataDir) };
}

async function serverOf(cluster: Cluster, what: string): Promise<BenchServer> {
  let server = await runServer(cluster, START_MS);
  const { user, password, host, port } = server.address;
  const place = host.startsWith('/') ? `/postgres?host=${encodeURIComponent(host)}` : `${host}:${port}/postgres`;
  const stop = () => stopServer(cluster, server.pid, () => undefined);
  return {
    what,
    url: `postgresql://${user}:${password}@${place}`,
    own: true,
    async restart() {
      await stop();
      server = await runServer(cluster, START_MS);
    },
    close: stop,
  };
}
