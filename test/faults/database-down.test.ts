import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readPostmasterFile } from '../../src/store/embedded/postmaster-file.ts';
import { externalServer, hasExternalServer, type TestServer } from '../store/test-servers.ts';
import {
  allFinished,
  drop,
  expectExactlyOnce,
  filesBelow,
  makePlace,
  openBeside,
  runService,
} from '../support/running-service.ts';
import type { Place, RunningService } from '../support/running-service.ts';
import { describeWith } from '../support/test-tools.ts';

/** Two files taken and being worked on, one dropped while the database is away. */
async function someTaken(place: Place): Promise<string[]> {
  const delivered = [
    await drop(place, 'scanner/BC_SO_HOA.tif', 'quay-1'),
    await drop(place, 'scanner/20261109_101512.pdf', 'quay-2'),
  ];
  while ((await filesBelow(join(place.data, 'inbox'))).length > 0) await sleep(20);
  return delivered;
}

async function expectAllArchived(place: Place, service: RunningService, delivered: string[]): Promise<void> {
  const stores = await openBeside(place);
  try {
    const scans = await allFinished(stores, delivered.length, service);
    expect(scans.map((scan) => scan.errorCode)).toEqual(delivered.map(() => null));
    await expectExactlyOnce(place, stores, scans, delivered);
  } finally {
    await stores.close();
  }
}

const ours = hasExternalServer() && process.env['SOHOA_TEST_DATABASE_URL'] === undefined;
describeWith('a PostgreSQL server to kill', ours)('a database server that is not ours', () => {
  let server: TestServer;
  let place: Place;
  let service: RunningService | null = null;

  beforeAll(async () => {
    server = await externalServer();
    place = await makePlace({}, { DATABASE_URL: server.options.databaseUrl ?? '' });
  });
  afterAll(async () => {
    await service?.end();
    await server.remove();
    await place.remove();
  });

  test('killed in mid-run: the program waits, says so, and does everything once when it is back', async () => {
    service = await runService(place);
    const delivered = await someTaken(place);
    await server.crash?.();
    delivered.push(await drop(place, 'scanner/H08.27.35-261007-0008.tif', 'quay-1'));
    const down = await service.healthWhen(({ intake }) => intake === 'paused');
    expect(down).toMatchObject({ http: 503, status: 'down', database: 'DATABASE_UNAVAILABLE', objectStore: 'ok' });
    await sleep(5000);
    expect(await service.health()).toMatchObject({ http: 503, intake: 'paused', database: 'DATABASE_UNAVAILABLE' });
    expect(await filesBelow(join(place.data, 'inbox'))).toEqual(delivered.slice(2));

    await server.restart?.();
    await service.healthWhen(({ http, intake }) => http === 200 && intake === 'running');
    await expectAllArchived(place, service, delivered);
    expect(await service.stop()).toBe(0);
  });

  test('a program stopped while the database is down ends in order and takes the files at its next start', async () => {
    service = await runService(place);
    await server.crash?.();
    const delivered = await drop(place, 'scanner/H08.27.35-261105-0003.01.tif', 'quay-2');
    await service.healthWhen(({ intake }) => intake === 'paused');
    expect(await service.stop()).toBe(0);
    expect(await filesBelow(join(place.data, 'inbox'))).toEqual([delivered]);

    await server.restart?.();
    service = await runService(place);
    const stores = await openBeside(place);
    try {
      const scans = await allFinished(stores, 4, service);
      expect(scans.map((scan) => scan.errorCode)).toEqual([null, null, null, null]);
      expect(await filesBelow(join(place.data, 'inbox'))).toEqual([]);
    } finally {
      await stores.close();
    }
    expect(await service.stop()).toBe(0);
  });
});

describe('the database server that Sohoa starts itself', () => {
  let place: Place;
  let service: RunningService | null = null;

  beforeAll(async () => {
    place = await makePlace();
  });
  afterAll(async () => {
    await service?.end();
    await place.remove();
  });

  test('killed in mid-run: it is started again by itself, and everything is done once', async () => {
    service = await runService(place);
    const delivered = await someTaken(place);
    const folder = join(place.data, 'postgres');
    const before = await readPostmasterFile(folder);
    if (before === null) throw new Error('the database server is not where it should be');
    process.kill(before.pid, 'SIGKILL');
    delivered.push(await drop(place, 'scanner/H08.27.35-261007-0008.tif', 'quay-1'));

    await service.healthWhen(() => service?.output().includes('database-back') ?? false);
    await service.healthWhen(({ http, intake }) => http === 200 && intake === 'running');
    expect((await readPostmasterFile(folder))?.pid).not.toBe(before.pid);
    await expectAllArchived(place, service, delivered);
    expect(await service.stop()).toBe(0);
  });
});
