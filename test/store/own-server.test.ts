import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from '../../src/store/embedded/find-binaries.ts';
import { readPostmasterFile } from '../../src/store/embedded/postmaster-file.ts';
import { isAlive } from '../../src/store/embedded/process-state.ts';
import { readPassword } from '../../src/store/embedded/secret.ts';
import { logTail, rotateLog } from '../../src/store/embedded/server-log.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { StoreOptions } from '../../src/store/store-options.ts';
import { makeDelivery } from './make-delivery.ts';
import { temporaryFolder } from './test-servers.ts';

const asRoot = process.getuid?.() === 0;

describe('the database that Sohoa owns', () => {
  let folder: string;
  let dataDir: string;
  const opened: Store[] = [];
  const events: string[] = [];

  beforeAll(async () => {
    folder = await temporaryFolder();
    dataDir = join(folder, 'dữ liệu, "mới"', 'postgres');
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    events.length = 0;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const open = async (more: StoreOptions = {}): Promise<Store> => {
    const store = await openStore(
      { dataDir, role: 'service', queue: { pollSeconds: 0.5, rescueSeconds: 0.5 }, ...more },
      (event) => events.push(event),
    );
    opened.push(store);
    return store;
  };
  const pidOf = async (): Promise<number> => (await readPostmasterFile(dataDir))!.pid;

  /** A killed program that held a job; its server runs on. */
  async function killedProgram(): Promise<{ scan: string; pid: number }> {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'holding-program.ts'), dataDir, 'service'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { holding } = JSON.parse(line) as { holding: string };
    const pid = await pidOf();
    child.kill('SIGKILL');
    await once(child, 'exit');
    return { scan: holding, pid };
  }

  test('is made at the first start with UTF-8, checksums and fsync, and stops with its last program', async () => {
    const store = await open();
    await store.health();
    const pid = await pidOf();
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
    expect((await stat(join(dataDir, 'sohoa-secret.json'))).mode & 0o777).toBe(0o600);
    const client = new pg.Client({
      host: dataDir,
      port: 5432,
      user: 'sohoa',
      password: await readPassword(dataDir),
      database: 'sohoa',
    });
    await client.connect();
    const { rows } = await client.query(
      `select current_setting('server_encoding') as e, current_setting('fsync') as f, current_setting('data_checksums') as c,
        current_setting('listen_addresses') as l, lower('ĐƯỜNG') is not null as ok`,
    );
    await client.end();
    expect(rows).toEqual([{ e: 'UTF8', f: 'on', c: 'on', l: '', ok: true }]);
    const stranger = new pg.Client({ host: dataDir, port: 5432, user: 'sohoa', password: 'wrong', database: 'sohoa' });
    await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' });
    await store.close();
    expect(isAlive(pid)).toBe(false);
    expect(events).toEqual(['database-started', 'database-stopped']);
  });

  test('a second service is refused; a command joins, and whoever is last stops the server', async () => {
    const service = await open();
    await expect(open()).rejects.toMatchObject({ code: 'DATABASE_NOT_OURS' });
    const command = await open({ role: 'command' });
    await service.close();
    await command.health();
    await command.close();
    expect(await readPostmasterFile(dataDir)).toBeNull();
  });

  test('programs that start at the same moment share one server', async () => {
    const fresh = join(folder, 'race', 'postgres');
    const stores = await Promise.all([1, 2, 3].map(() => open({ dataDir: fresh, role: 'command' })));
    for (const store of stores) await store.health();
    expect(events.filter((event) => event === 'database-started')).toHaveLength(1);
    expect((await readdir(dirname(fresh))).sort()).toEqual(['postgres', 'postgres.log']);
  });

  test('after kill -9 the running server is taken over and the job is resumed', async () => {
    const killed = await killedProgram();
    expect(isAlive(killed.pid)).toBe(true);
    const store = await open();
    expect(events).toEqual(['database-joined']);
    expect(await pidOf()).toBe(killed.pid);
    const resumed = new Promise<string>((resolve) => {
      void store.queue.work(async (id) => resolve(id), { concurrency: 1, onDead: () => Promise.resolve() });
    });
    expect(await resumed).toBe(killed.scan);
  });

  test('a pid file left by a power cut is no obstacle, also when its number now belongs to another program', async () => {
    const store = await open();
    const pidFile = await readFile(join(dataDir, 'postmaster.pid'), 'utf8');
    const { scan } = await store.intake.recordDelivery(makeDelivery());
    await store.close();
    const other = spawn('sleep', ['600'], asRoot ? { uid: (await stat(dataDir)).uid } : {});
    try {
      for (const pid of [4_194_000, other.pid!]) {
        await writeFile(join(dataDir, 'postmaster.pid'), pidFile.replace(/^\d+/, String(pid)));
        const again = await open();
        expect(await again.scans.scan(scan.id)).toEqual(scan);
        await again.close();
      }
      expect(isAlive(other.pid!)).toBe(true);
    } finally {
      other.kill();
    }
  });

  test('a server that dies under the program is started again', async () => {
    const store = await open();
    const { scan } = await store.intake.recordDelivery(makeDelivery());
    process.kill(await pidOf(), 'SIGKILL');
    while (!events.includes('database-lost')) await wait(20);
    await expect(store.health()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    while (!events.includes('database-back')) await wait(50);
    await store.health();
    expect(await store.scans.scan(scan.id)).toEqual(scan);
  });

  test('a folder of another major version is refused and left as it is', async () => {
    const old = join(folder, 'old');
    await mkdir(old);
    await writeFile(join(old, 'PG_VERSION'), '14\n');
    await expect(open({ dataDir: old })).rejects.toMatchObject({
      code: 'DATABASE_OTHER_VERSION',
      detail: { found: '14' },
    });
    expect(await readdir(old)).toEqual(['PG_VERSION']);
  });

  test('a folder with other things in it is refused and left as it is', async () => {
    const other = join(folder, 'other');
    await mkdir(other);
    await writeFile(join(other, 'thesis.doc'), 'x');
    await expect(open({ dataDir: other })).rejects.toMatchObject({ code: 'DATABASE_NOT_OURS' });
    expect(await readdir(other)).toEqual(['thesis.doc']);
  });

  test('a database written by a newer Sohoa is refused', async () => {
    const store = await open();
    const client = new pg.Client({
      host: dataDir,
      port: 5432,
      user: 'sohoa',
      password: await readPassword(dataDir),
      database: 'sohoa',
    });
    await client.connect();
    await client.query(`insert into sohoa_migration values ('9999-future', now()::text)`);
    await expect(open({ role: 'command' })).rejects.toMatchObject({ code: 'DATABASE_OTHER_VERSION' });
    await client.query(`delete from sohoa_migration where name = '9999-future'`);
    await client.end();
    await store.close();
  });

  test('a server that cannot start is told with the end of its log', async () => {
    const broken = join(folder, 'broken', 'postgres');
    await (await open({ dataDir: broken })).close();
    await unlink(join(broken, 'global', 'pg_control'));
    await expect(open({ dataDir: broken, startSeconds: 3 })).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      detail: { log: expect.stringContaining('pg_control') },
    });
  });

  test('missing links of the libraries are made', async () => {
    const { root } = await findBinaries();
    const link = join(root, 'lib', process.platform === 'linux' ? 'libpgtypes.so.3' : '');
    if (process.platform !== 'linux') return;
    await unlink(link);
    await findBinaries();
    expect((await stat(link)).isFile()).toBe(true);
  });

  (asRoot ? test : test.skip)('run by root, the server is let through a private data folder, and only it', async () => {
    const closed = await mkdtemp(join(folder, 'closed-'));
    await (await open({ dataDir: join(closed, 'postgres') })).health();
    expect((await stat(closed)).mode & 0o777).toBe(0o710);
    expect((await stat(closed)).gid).toBe((await stat(join(closed, 'postgres'))).gid);
  });

  (asRoot ? test : test.skip)(
    'run by root below a closed folder, the data gets a place the server may reach',
    async () => {
      const closed = join(await mkdtemp(join(folder, 'closed-')), 'data');
      const store = await open({ dataDir: join(closed, 'postgres') });
      await store.health();
      const place = (await readFile(join(closed, 'postgres.location'), 'utf8')).trim();
      expect(await readdir(place)).toContain('postgres');
      await store.close();
      const again = await open({ dataDir: join(closed, 'postgres') });
      await again.health();
      await again.close();
      await rm(place, { recursive: true });
      await expect(open({ dataDir: join(closed, 'postgres') })).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    },
  );

  test('the log is begun anew when it is large', async () => {
    const log = join(folder, 'x.log');
    await writeFile(log, 'a'.repeat(100));
    await rotateLog(log, 101);
    expect(await logTail(log, 5)).toBe('aaaaa');
    await rotateLog(log, 100);
    expect([await logTail(log), await logTail(`${log}.1`, 3)]).toEqual(['', 'aaa']);
  });
});
