import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stores } from '../../src/app.ts';
import { ERRORS, type ErrorCode } from '../../src/core/errors.ts';
import type { ScanDetail } from '../../src/core/ports/queries.ts';
import { collect } from '../contracts/object-store.ts';
import { logInAsAdmin, tellsWaiting } from '../support/admin-fetch.ts';
import { startFaultProxy, type Fault, type FaultProxy } from '../support/fault-proxy.ts';
import { asSigner, makeHolder } from '../support/pki.ts';
import { allFinished, expectExactlyOnce, filesBelow, makePlace, openBeside } from '../support/running-service.ts';
import { runService, type Place, type RunningService } from '../support/running-service.ts';
import { S3_SERVER, startS3Server, type S3Server } from '../support/s3-server.ts';
import { signedDelivery } from '../support/signed-delivery.ts';
import { describeWith } from '../support/test-tools.ts';
import { textPdf } from '../support/text-pdf.ts';

const MB = 1024 * 1024;
const COPIES = /\/archive\//;
const SECOND_PART = /\/archive\/.*partNumber=2/;
const COMPLETION = /\/archive\/.*\?uploadId=/;

/** Whole service, real server, faults between them. Faults that a store has while an archive copy is sent to it: the scan was taken in, the service as a whole is well. */
describeWith('an S3 server', S3_SERVER !== null)('while an archive copy is deposited', () => {
  let s3: S3Server;
  let proxy: FaultProxy;
  let place: Place;
  let service: RunningService;
  let stores: Stores;
  let page: (path: string) => Promise<string>;
  const delivered: string[] = [];

  beforeAll(async () => {
    s3 = await startS3Server();
    proxy = await startFaultProxy(s3.endpoint, s3);
    const { bucket, accessKey, secretKey } = s3;
    const reached = { endpoint: proxy.endpoint, bucket, accessKey, secretKey };
    place = await makePlace({
      watch: { stableMs: 100, rescanMs: 2000, retryMs: 500 },
      objects: { kind: 's3', s3: { ...reached, attempts: 2, retryDelayMs: 20, partSizeMb: 5, idleTimeoutMs: 1000 } },
      database: { queue: { retryDelaySeconds: 0, retryDelayMaxSeconds: 1, pollSeconds: 0.5 } },
    });
    service = await runService(place);
    stores = await openBeside(place);
    page = await logInAsAdmin(service);
  });
  afterAll(async () => {
    await stores?.close();
    await service?.end();
    await proxy?.stop();
    await s3?.stop();
    await place?.remove();
  });

  async function deliver(name: string, bytes: Uint8Array): Promise<string> {
    const relativePath = `quay-1/${name}.pdf`;
    const target = join(place.data, 'inbox', relativePath);
    await mkdir(join(place.data, 'inbox', 'quay-1'), { recursive: true });
    await writeFile(`${target}.part`, bytes);
    await rename(`${target}.part`, target);
    delivered.push(relativePath);
    return relativePath;
  }

  /** The scan of a file once it is as wanted. */
  async function scanWhen(relativePath: string, wanted: (scan: ScanDetail) => boolean): Promise<ScanDetail> {
    for (; ; await sleep(50)) {
      if (service.child.exitCode !== null) throw new Error(service.output());
      const scans = await stores.store.views.scans({ limit: 50 });
      const found = scans.find((scan) => scan.relativePath === relativePath);
      const [scan] = found ? await stores.store.views.scanDetails([found.id]) : [];
      if (scan && wanted(scan)) return scan;
    }
  }

  /** Every copy that any record names is in the store, whole: there is no half of a deposit. */
  async function expectNoHalves(): Promise<void> {
    const scans = await stores.store.views.scans({ limit: 50 });
    const details = await stores.store.views.scanDetails(scans.map(({ id }) => id));
    for (const { archive, pages } of details.flatMap(({ documents }) => documents)) {
      expect([archive.key, await stores.objects.size(archive.key)]).toEqual([archive.key, archive.bytes]);
      expect(pages.length).toBeGreaterThan(0);
    }
    for await (const key of stores.objects.list('archive/'))
      expect([key, (await stores.store.custody.keptObject(key))?.key]).toEqual([key, key]);
  }

  async function waitsAndGoesOn(relativePath: string, code: ErrorCode): Promise<void> {
    const waiting = await scanWhen(relativePath, (scan) => scan.status === 'waiting');
    const happened = proxy.happened;
    expect(happened).toBeGreaterThan(0);
    expect(waiting).toMatchObject({ errorCode: code, documents: [] });
    await tellsWaiting(page, waiting.id, code);
    // It is tried again and again, and stays as it is as long as the fault lasts.
    await scanWhen(relativePath, () => proxy.happened > happened);
    expect(await scanWhen(relativePath, ({ status }) => status !== 'working')).toMatchObject({
      ...{ status: 'waiting', errorCode: code, documents: [] },
    });

    proxy.fault = 'none';
    const ended = await scanWhen(relativePath, ({ status }) => status === 'archived' || status === 'review');
    expect(ended).toMatchObject({ errorCode: null, documents: [{ archive: { bytes: expect.any(Number) } }] });
    await expectNoHalves();
  }

  function begin(fault: Fault, where: RegExp): void {
    Object.assign(proxy, { fault, where, left: Number.POSITIVE_INFINITY, happened: 0 });
  }

  test.each<[string, Fault, ErrorCode]>([
    ['the store answers 503', 'busy', 'STORE_UNAVAILABLE'],
    ['the store answers 500', 'error', 'STORE_UNAVAILABLE'],
    ['the upload is cut', 'cut-upload', 'STORE_UNAVAILABLE'],
    ['bytes change on their way', 'flip-write', 'STORE_UNAVAILABLE'],
    ['other bytes are stored and confirmed', 'store-other', 'DEPOSIT_MISMATCH'],
    ['nothing is stored and that is confirmed', 'store-nothing', 'DEPOSIT_MISMATCH'],
    ['what comes back breaks off', 'cut-read', 'STORE_UNAVAILABLE'],
  ])('%s: the scan waits with the reason, then is archived once by itself', async (_, fault, code) => {
    begin(fault, COPIES);
    await waitsAndGoesOn(await deliver(fault, await textPdf([fault])), code);
  });

  test.each<[string, Fault, RegExp, ErrorCode]>([
    ['a part is cut', 'cut-upload', SECOND_PART, 'STORE_UNAVAILABLE'],
    ['a part is confirmed with a wrong ETag', 'wrong-etag', SECOND_PART, 'STORE_UNAVAILABLE'],
    ['a part is stored with other bytes', 'store-other', SECOND_PART, 'DEPOSIT_MISMATCH'],
    ['the completion is answered 503', 'busy', COMPLETION, 'STORE_UNAVAILABLE'],
  ])('%s of a large copy: likewise', async (name, fault, where, code) => {
    const signer = asSigner(makeHolder({ name: 'Cơ quan thử' }));
    begin(fault, where);
    const file = await signedDelivery(signer, [fault], { ballast: randomBytes(6 * MB) });
    await waitsAndGoesOn(await deliver(name.replaceAll(' ', '-'), file), code);
  });

  test('a lost answer and a wrong ETag do no harm where reading back shows the right bytes', async () => {
    const signer = asSigner(makeHolder({ name: 'Cơ quan thử' }));
    begin('lose-answer', COMPLETION);
    proxy.left = 1;
    const large = await deliver('lost', await signedDelivery(signer, ['lost'], { ballast: randomBytes(6 * MB) }));
    await scanWhen(large, ({ status }) => status === 'archived' || status === 'review');
    expect(proxy.happened).toBe(1);
    begin('wrong-etag', COPIES);
    const small = await deliver('etag', await textPdf(['etag']));
    await scanWhen(small, ({ status }) => status === 'archived' || status === 'review');
    expect(proxy.happened).toBeGreaterThan(0);
    proxy.fault = 'none';
    await expectNoHalves();
  });

  test.each<[string, Fault]>([
    ['stores other bytes', 'store-other'],
    ['answers 500', 'error'],
  ])('a store that %s for originals only: the file stays in the inbox, and the page says why', async (_, fault) => {
    begin(fault, /\/originals\//);
    const file = await deliver(`original-${fault}`, await textPdf([`original ${fault}`]));
    const code = fault === 'error' ? 'STORE_UNAVAILABLE' : 'DEPOSIT_MISMATCH';
    let shown = '';
    while (!shown.includes(ERRORS[code].vi)) {
      await sleep(100);
      shown = await page('/');
    }
    expect(await filesBelow(join(place.data, 'inbox'))).toEqual([file]);
    expect((await stores.store.views.scans({ limit: 50 })).map((scan) => scan.relativePath)).not.toContain(file);
    proxy.fault = 'none';
    await scanWhen(file, ({ status }) => status === 'archived' || status === 'review');
  });

  test('in the end every file is archived once, every object reads back, and no upload is left open', async () => {
    const scans = await allFinished(stores, delivered.length, service);
    expect(scans.map(({ errorCode }) => errorCode)).toEqual(delivered.map(() => null));
    await expectExactlyOnce(place, stores, scans, delivered);
    expect(await stores.store.custody.damageCount()).toEqual({ damaged: 0, seen: 0 });
    const unfinished = s3.client().listIncompleteUploads(s3.bucket, '', true) as AsyncIterable<{ key: string }>;
    expect(await collect(unfinished)).toEqual([]);
    expect(await service.stop()).toBe(0);
  });
});
