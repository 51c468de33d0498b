import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { openStores, type Stores } from '../src/app.ts';
import { archiveKey } from '../src/archive/object-keys.ts';
import { configSchema } from '../src/config.ts';
import { sha256 } from '../src/core/fixity.ts';
import { keepArchive } from '../src/keep-archive.ts';
import { isHeld, readLock } from '../src/store/objects/s3-lock.ts';
import { makeDelivery } from './store/make-delivery.ts';
import { makeDocument } from './store/make-document.ts';
import { temporaryFolder } from './store/test-servers.ts';
import { readAgain } from './support/running-service.ts';
import { S3_SERVER, startS3Server, type S3Server } from './support/s3-server.ts';
import { describeWith } from './support/test-tools.ts';

describeWith('an S3 server', S3_SERVER !== null)('the archive of a running service', () => {
  let s3: S3Server;
  let folder: string;
  let stores: Stores;
  const bucket = 'sohoa-kept';
  const copy = Buffer.from('a copy as it was composed');
  const key = archiveKey(sha256(copy));

  beforeAll(async () => {
    s3 = await startS3Server();
    folder = await temporaryFolder();
    const { endpoint, accessKey, secretKey } = s3;
    const config = configSchema.parse({
      data: folder,
      objects: { kind: 's3', s3: { endpoint, accessKey, secretKey, bucket, createBucket: true } },
      storage: {
        replica: { kind: 'folder', folder: { dir: join(folder, 'second') } },
        lock: { mode: 'governance', legalHold: true },
        fixity: { atHour: 0 },
        everySeconds: 0.1,
      },
    });
    stores = await openStores(config, pino({ level: 'silent' }));
    await stores.objects.check();
  });
  afterAll(async () => {
    await stores.close();
    await s3.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function until(well: () => Promise<boolean>): Promise<void> {
    while (!(await well())) await wait(50);
  }

  test('is copied, locked and read again without anyone asking, and what is overwritten is restored', async () => {
    const { custody, intake, scans } = stores.store;
    const { scan } = await intake.recordDelivery(makeDelivery());
    await stores.objects.put(key, copy, 'application/pdf', sha256(copy));
    const archive = { key, sha256: sha256(copy), bytes: copy.length, conformance: 'PDF/A-2u' as const };
    const document = makeDocument(scan.sha256, ['trang'], { archive, class: 'civil_register' });
    await scans.finish(scan.id, { status: 'archived', error: null, documents: [document], findings: [] });

    const stop = keepArchive(stores);
    await until(async () => {
      const { toCopy, locked, neverChecked } = await custody.figures();
      return toCopy === 0 && locked === 1 && neverChecked === 0;
    });
    await stop();
    // Everything the server was asked for it holds: nothing is to be told.
    expect(await custody.findings()).toEqual([]);
    const client = s3.client();
    const versionId = (await client.statObject(bucket, key)).versionId!;
    const lock = await readLock(client, bucket, key, versionId);
    expect(lock).toMatchObject({ mode: 'governance' });
    expect(lock!.until.getUTCFullYear()).toBe(new Date().getUTCFullYear() + 99);
    expect(await isHeld(client, bucket, key, versionId)).toBe(true);
    await expect(client.removeObject(bucket, key, { versionId })).rejects.toThrow();

    await client.putObject(bucket, key, Buffer.from('written over by a stranger'));
    expect(await readAgain(stores)).toMatchObject({ checked: 1, changed: 1, restored: 1 });
    expect(await custody.figures()).toMatchObject({ locked: 0 });
    expect(Buffer.compare(await stores.objects.get(key), copy)).toBe(0);
    expect(await custody.damageCount()).toEqual({ damaged: 0, seen: 0 });
    // The version that was put in its place is a new one, and is locked like the first.
    const stopAgain = keepArchive(stores);
    await until(async () => (await custody.figures()).locked === 1);
    await stopAgain();
    const restored = (await client.statObject(bucket, key)).versionId!;
    expect(restored).not.toBe(versionId);
    expect(await readLock(client, bucket, key, restored)).toMatchObject({ mode: 'governance' });
    expect((await custody.objectEvents(key)).map(({ type, outcome }) => `${type}: ${outcome}`)).toEqual(
      expect.arrayContaining(['replication: success', 'policy assignment: success', 'recovery: success']),
    );
  });
});
