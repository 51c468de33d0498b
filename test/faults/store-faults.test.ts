import { join } from 'node:path';
import { startFaultProxy, type Fault, type FaultProxy } from '../support/fault-proxy.ts';
import { allFinished, drop, expectExactlyOnce, filesBelow, makePlace, openBeside } from '../support/running-service.ts';
import { runService, type Place, type RunningService } from '../support/running-service.ts';
import { S3_SERVER, startS3Server, type S3Server } from '../support/s3-server.ts';
import { describeWith } from '../support/test-tools.ts';

describeWith('an S3 server', S3_SERVER !== null)('an object store that', () => {
  let s3: S3Server;
  let proxy: FaultProxy;
  let place: Place;
  let service: RunningService;
  const delivered: string[] = [];

  beforeAll(async () => {
    s3 = await startS3Server();
    proxy = await startFaultProxy(s3.endpoint);
    const { bucket, accessKey, secretKey } = s3;
    place = await makePlace({
      objects: { kind: 's3', s3: { endpoint: proxy.endpoint, bucket, accessKey, secretKey, idleTimeoutMs: 5000 } },
    });
    service = await runService(place);
  });
  afterAll(async () => {
    await service?.end();
    await proxy.stop();
    await s3.stop();
    await place.remove();
  });

  test.each<[string, Fault, string, string]>([
    ['takes requests and never answers', 'stall', 'STORE_UNAVAILABLE', 'scanner/H08.27.35-261007-0008.tif'],
    ['is full', 'full', 'STORE_FULL', 'scanner/20261109_101512.pdf'],
    ['gives back other bytes than it took', 'flip-read', 'DEPOSIT_MISMATCH', 'scanner/H08.27.35-261105-0003.01.tif'],
    ['refuses because the clocks differ', 'skew', 'STORE_CLOCK_SKEWED', 'scanner/BC_SO_HOA.tif'],
  ])('%s is told, the file waits, and is taken when that is over', async (_, fault, code, sample) => {
    proxy.fault = fault;
    const file = await drop(place, sample, 'quay-1');
    const paused = await service.healthWhen(({ intake }) => intake === 'paused');
    expect(paused).toMatchObject({ http: 503, status: 'down', pausedBecause: code, objectStore: code, database: 'ok' });
    expect(await filesBelow(join(place.data, 'inbox'))).toEqual([file]);

    proxy.fault = 'none';
    delivered.push(file);
    while ((await filesBelow(join(place.data, 'inbox'))).length > 0) await new Promise((next) => setTimeout(next, 100));
    expect(await service.healthWhen(({ http }) => http === 200)).toMatchObject({ intake: 'running' });
  });

  test('leaves every file archived once, whole, and the program able to end in order', async () => {
    const stores = await openBeside(place);
    try {
      const scans = await allFinished(stores, delivered.length, service);
      expect(scans.map(({ errorCode }) => errorCode)).toEqual(delivered.map(() => null));
      await expectExactlyOnce(place, stores, scans, delivered);
    } finally {
      await stores.close();
    }
    expect(await service.stop()).toBe(0);
  });
});
