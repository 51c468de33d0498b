import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.ts';
import { allFinished, drop, expectExactlyOnce, makePlace, openBeside, runService } from '../support/running-service.ts';
import type { Place, RunningService } from '../support/running-service.ts';
import { S3_SERVER, startS3Server, type S3Server } from '../support/s3-server.ts';
import { describeWith } from '../support/test-tools.ts';

describeWith('an S3 server', S3_SERVER !== null)('an object store that takes requests and never answers', () => {
  let s3: S3Server;
  let proxy: FaultProxy;
  let place: Place;
  let service: RunningService | null = null;

  beforeAll(async () => {
    s3 = await startS3Server();
    proxy = await startFaultProxy(s3.endpoint);
    const { bucket, accessKey, secretKey } = s3;
    place = await makePlace({
      objects: { kind: 's3', s3: { endpoint: proxy.endpoint, bucket, accessKey, secretKey, idleTimeoutMs: 5000 } },
    });
  });
  afterAll(async () => {
    await service?.end();
    await proxy.stop();
    await s3.stop();
    await place.remove();
  });

  test('is told as down within seconds, and the work goes on when it answers again', async () => {
    service = await runService(place);
    proxy.fault = 'stall';
    const delivered = [await drop(place, 'scanner/H08.27.35-261007-0008.tif', 'quay-1')];
    const down = await service.healthWhen(({ http }) => http === 503);
    expect(down).toMatchObject({ status: 'down', objectStore: 'STORE_UNAVAILABLE', database: 'ok' });
    await service.healthWhen(({ intake }) => intake === 'paused');

    proxy.fault = 'none';
    await service.healthWhen(({ http, intake }) => http === 200 && intake === 'running', 60);
    const stores = await openBeside(place);
    try {
      await expectExactlyOnce(place, stores, await allFinished(stores, 1, service), delivered);
    } finally {
      await stores.close();
    }
    expect(await service.stop()).toBe(0);
  });
});
