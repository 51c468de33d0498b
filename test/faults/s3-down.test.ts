import { join } from 'node:path';
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
import { S3_SERVER, startS3Server, type S3Server } from '../support/s3-server.ts';
import { describeWith } from '../support/test-tools.ts';

describeWith('an S3 server', S3_SERVER !== null)('an object store that goes down', () => {
  let s3: S3Server;
  let place: Place;
  let service: RunningService | null = null;

  beforeAll(async () => {
    s3 = await startS3Server();
    place = await makePlace(
      {},
      {
        SOHOA_S3_ENDPOINT: s3.endpoint,
        SOHOA_S3_BUCKET: s3.bucket,
        SOHOA_S3_ACCESS_KEY: s3.accessKey,
        SOHOA_S3_SECRET_KEY: s3.secretKey,
      },
    );
  });
  afterAll(async () => {
    await service?.end();
    await s3.stop();
    await place.remove();
  });

  test('stops intake with a clear status, and everything is archived once when it is back', async () => {
    service = await runService(place);
    expect(await service.health()).toMatchObject({ http: 200, status: 'ok', intake: 'running' });
    // One scan is being worked on while the store goes, the others come while it is away.
    const delivered = [await drop(place, 'scanner/BC_SO_HOA.tif', 'quay-1')];
    while ((await filesBelow(join(place.data, 'inbox'))).length > 0) await new Promise((next) => setTimeout(next, 20));
    await s3.crash();
    delivered.push(await drop(place, 'scanner/H08.27.35-261007-0008.tif', 'quay-1'));
    delivered.push(await drop(place, 'scanner/20261109_101512.pdf', 'quay-2'));
    const down = await service.healthWhen(({ intake }) => intake === 'paused');
    expect(down).toMatchObject({ http: 503, status: 'down', objectStore: 'STORE_UNAVAILABLE', database: 'ok' });
    // Long enough for the files to have been tried, and the scan to have met the store.
    await new Promise((next) => setTimeout(next, 6000));
    expect(await service.health()).toMatchObject({ http: 503, intake: 'paused', objectStore: 'STORE_UNAVAILABLE' });
    expect((await filesBelow(join(place.data, 'inbox'))).sort()).toEqual(delivered.slice(1).sort());

    await s3.restart();
    await service.healthWhen(({ http, intake }) => http === 200 && intake === 'running');
    const stores = await openBeside(place);
    try {
      const scans = await allFinished(stores, delivered.length, service);
      expect(scans.map((scan) => scan.errorCode)).toEqual([null, null, null]);
      await expectExactlyOnce(place, stores, scans, delivered);
    } finally {
      await stores.close();
    }
    expect(await service.stop()).toBe(0);
  });

  test('a program stopped while the store is down ends in order and takes the files at its next start', async () => {
    service = await runService(place);
    await s3.crash();
    const delivered = await drop(place, 'scanner/H08.27.35-261105-0003.01.tif', 'quay-2');
    await service.healthWhen(({ intake }) => intake === 'paused');
    expect(await service.stop()).toBe(0);
    expect(await filesBelow(join(place.data, 'inbox'))).toEqual([delivered]);

    await s3.restart();
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
