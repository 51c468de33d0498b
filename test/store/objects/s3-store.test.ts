import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { S3StoreOptions } from '../../../src/store/objects/s3-options.ts';
import { isHeld, readLock } from '../../../src/store/objects/s3-lock.ts';
import { openS3Store } from '../../../src/store/objects/s3-store.ts';
import { codeOf, collect, objectStoreContract } from '../../contracts/object-store.ts';
import type { FaultProxy } from '../../support/fault-proxy.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { startPretendingProxy } from '../../support/pretending-proxy.ts';
import { freePort } from '../../support/free-port.ts';
import type { S3Server } from '../../support/s3-server.ts';
import { S3_SERVER, startS3Server } from '../../support/s3-server.ts';
import { describeWith } from '../../support/test-tools.ts';

const MB = 1024 * 1024;

describeWith('an S3 server (versitygw)', S3_SERVER !== null)('the S3 store', () => {
  let server: S3Server;
  let proxy: FaultProxy;
  let counter = 0;

  beforeAll(async () => {
    server = await startS3Server();
    proxy = await startFaultProxy(server.endpoint);
  });
  afterAll(async () => {
    await proxy?.stop();
    await server?.stop();
  });

  /** Options of a store of its own (a prefix nobody else uses) through the proxy. */
  function options(changes: Partial<S3StoreOptions> = {}): S3StoreOptions {
    const { accessKey, secretKey, bucket } = server;
    counter += 1;
    return {
      ...{ endpoint: proxy.endpoint, accessKey, secretKey, bucket, prefix: `test-${counter}/` },
      ...{ partSizeMb: 5, idleTimeoutMs: 500, attempts: 2, retryDelayMs: 5 },
      ...changes,
    };
  }

  beforeEach(() => Object.assign(proxy, { fault: 'none', left: Number.POSITIVE_INFINITY, happened: 0 }));

  objectStoreContract('S3', () => openS3Store(options({ endpoint: server.endpoint, idleTimeoutMs: 30_000 })));

  describe('when the way to the server is bad', () => {
    test.each([
      ['cut-upload', 'STORE_UNAVAILABLE'],
      ['busy', 'STORE_UNAVAILABLE'],
      ['stall', 'STORE_UNAVAILABLE'],
      ['full', 'STORE_FULL'],
      ['skew', 'STORE_CLOCK_SKEWED'],
      ['flip-read', 'DEPOSIT_MISMATCH'],
      ['cut-read', 'STORE_UNAVAILABLE'],
    ] as const)('a deposit under "%s" is told as %s, never as done', async (fault, code) => {
      const store = await openS3Store(options());
      try {
        proxy.fault = fault;
        expect(await codeOf(store.put('a/b', randomBytes(100_000), 'application/pdf'))).toBe(code);
        expect(proxy.happened).toBeGreaterThan(0);
      } finally {
        await store.close();
      }
    });

    test('an upload that arrives changed is not accepted', async () => {
      const store = await openS3Store(options());
      proxy.fault = 'flip-write';
      const outcome = await codeOf(store.put('a/b', randomBytes(100_000), 'application/pdf'));
      expect(proxy.happened).toBeGreaterThan(0);
      expect(outcome).not.toBe('no error');
      await store.close();
    });

    test.each(['cut-upload', 'busy', 'lose-answer', 'cut-read', 'stall'] as const)(
      'one "%s" is overcome by trying again',
      async (fault) => {
        const store = await openS3Store(options({ attempts: 3 }));
        const bytes = randomBytes(100_000);
        Object.assign(proxy, { fault, left: 1 });
        const stored = await store.put('a/b', bytes, 'application/pdf');
        expect(proxy.happened).toBe(1);
        proxy.fault = 'none';
        expect(stored.bytes).toBe(bytes.length);
        expect(Buffer.compare(await store.get('a/b'), bytes)).toBe(0);
        await store.close();
      },
    );

    test('an upload in parts that is cut leaves no object, and works later', async () => {
      const bytes = randomBytes(12 * MB);
      const store = await openS3Store(options());
      proxy.fault = 'cut-upload';
      expect(await codeOf(store.put('a/large', bytes, 'application/pdf'))).toBe('STORE_UNAVAILABLE');
      expect(proxy.happened).toBeGreaterThan(0);
      proxy.fault = 'none';
      expect(await store.size('a/large')).toBeNull();
      expect(await collect(store.list(''))).toEqual([]);
      expect((await store.put('a/large', bytes, 'application/pdf')).bytes).toBe(bytes.length);
      await store.close();
    });

    test('a part whose answer is lost is sent again', async () => {
      const bytes = randomBytes(12 * MB);
      const store = await openS3Store(options({ attempts: 3 }));
      Object.assign(proxy, { fault: 'lose-answer', left: 1 });
      await store.put('a/large', bytes, 'application/pdf');
      expect(proxy.happened).toBe(1);
      expect(Buffer.compare(await store.get('a/large'), bytes)).toBe(0);
      await store.close();
    });

    test('a read that breaks off is an error, not a short object', async () => {
      const store = await openS3Store(options());
      await store.put('a/b', randomBytes(100_000), 'application/pdf');
      proxy.fault = 'cut-read';
      expect(await codeOf(store.get('a/b'))).toBe('STORE_UNAVAILABLE');
      await store.close();
    });

    test('check tells a server that is busy, full or gone', async () => {
      const store = await openS3Store(options());
      proxy.fault = 'busy';
      expect(await codeOf(store.check())).toBe('STORE_UNAVAILABLE');
      proxy.fault = 'full';
      expect(await codeOf(store.check())).toBe('STORE_FULL');
      await store.close();
      const gone = await openS3Store(options({ endpoint: `http://127.0.0.1:${await freePort()}` }));
      expect(await codeOf(gone.check())).toBe('STORE_UNAVAILABLE');
      expect(await codeOf(gone.get('a/b'))).toBe('STORE_UNAVAILABLE');
      expect(await codeOf(collect(gone.list('')))).toBe('STORE_UNAVAILABLE');
      await gone.close();
    });
  });

  test.each([
    ['a bucket that is not there', { bucket: 'no-such-bucket' }],
    ['a wrong secret', { secretKey: 'wrong-secret-key' }],
    ['an unknown key', { accessKey: 'nobody' }],
  ])('%s is told as a refusal, not as missing objects', async (_, changes) => {
    const store = await openS3Store(options(changes));
    expect(await codeOf(store.check())).toBe('STORE_REFUSED');
    expect(await codeOf(store.put('a/b', Buffer.from('x'), 'text/plain'))).toBe('STORE_REFUSED');
    expect(await codeOf(store.get('a/b'))).toBe('STORE_REFUSED');
    expect(await codeOf(store.size('a/b'))).toBe('STORE_REFUSED');
    await store.close();
  });

  test('a prefix keeps two stores of one bucket apart', async () => {
    const one = await openS3Store(options());
    const other = await openS3Store(options());
    await one.put('a/b', Buffer.from('one'), 'text/plain');
    expect(await other.size('a/b')).toBeNull();
    expect(await collect(other.list(''))).toEqual([]);
    await one.close();
    await other.close();
  });

  describe('with versions and object lock', () => {
    const bucket = 'locked-test';
    const until = new Date(Math.floor(Date.now() / 1000) * 1000 + 30 * 86_400_000);
    const lock = { mode: 'governance', until, legalHold: false } as const;
    beforeAll(() => server.makeBucket(bucket, { lock: true }));

    test('is found to hold locks by trying to delete what it locked', async () => {
      const store = await openS3Store(options({ bucket }));
      expect(await store.probe('governance')).toEqual({
        ...{ conditionalPut: true, checksum: 'sha256', versions: true, lock: 'held', lockReason: '' },
      });
      expect(await collect(store.list(''))).toEqual([]);
      await store.close();
    });

    test('a server that tells a lock and deletes all the same is found out', async () => {
      await server.makeBucket('pretending', { versions: true });
      const pretending = await startPretendingProxy(server);
      const store = await openS3Store(options({ bucket: 'pretending', endpoint: pretending.endpoint }));
      expect(await store.probe('governance')).toMatchObject({
        ...{ versions: true, lock: 'ignored', lockReason: 'deleted under retention' },
      });
      await store.close();
      await pretending.stop();
    });

    test('locks a version so that nobody deletes it, and never shortens the lock', async () => {
      const store = await openS3Store(options({ bucket }));
      await store.put('a/b', Buffer.from('kept'), 'text/plain');
      await store.lock('a/b', lock);
      const client = server.client();
      const name = `test-${counter}/a/b`;
      const { versionId } = await client.statObject(bucket, name);
      const version = { versionId: versionId! };
      await expect(client.removeObject(bucket, name, version)).rejects.toThrow();
      await store.lock('a/b', { ...lock, until: new Date(until.getTime() - 86_400_000) });
      expect(await readLock(client, bucket, name, version.versionId)).toEqual({ mode: 'governance', until });
      await store.lock('a/b', { ...lock, legalHold: true });
      expect(await isHeld(client, bucket, name, version.versionId)).toBe(true);
      await store.close();
    });

    test('a lock or hold wins over removing; without one every version goes', async () => {
      const store = await openS3Store(options({ bucket }));
      const client = server.client();
      const name = `test-${counter}/a/b`;
      const locked = { code: 'STORE_REFUSED', detail: { reason: 'locked' } };
      await store.put('a/locked', Buffer.from('kept'), 'text/plain');
      await store.lock('a/locked', lock);
      await expect(store.remove('a/locked')).rejects.toMatchObject(locked);
      expect(await store.size('a/locked')).toBe(4);
      await store.put('a/b', Buffer.from('damaged'), 'text/plain');
      const right = Buffer.from('right');
      await store.replace('a/b', right, 'text/plain', createHash('sha256').update(right).digest('hex'));
      await Promise.resolve(client.setObjectLegalHold(bucket, name, { status: 'ON' }));
      await expect(store.remove('a/b')).rejects.toMatchObject(locked);
      // The older version has no hold and is there all the same.
      const there = client.listObjects(bucket, name, true, { IncludeVersion: true });
      expect(await collect(there as AsyncIterable<unknown>)).toHaveLength(2);
      await Promise.resolve(client.setObjectLegalHold(bucket, name, { status: 'OFF' }));
      await store.remove('a/b');
      const versions = client.listObjects(bucket, name, true, { IncludeVersion: true });
      expect(await collect(versions as AsyncIterable<unknown>)).toEqual([]);
      await store.close();
    });

    test('a lock that the server tells and would ignore is kept by us', async () => {
      await server.makeBucket('pretending-too', { versions: true });
      const pretending = await startPretendingProxy(server);
      const store = await openS3Store(options({ bucket: 'pretending-too', endpoint: pretending.endpoint }));
      await store.probe('governance');
      await store.put('a/b', Buffer.from('kept'), 'text/plain');
      await expect(store.remove('a/b')).rejects.toMatchObject({ detail: { reason: 'locked' } });
      expect(await store.size('a/b')).toBe(4);
      await store.close();
      await pretending.stop();
    });

    test('damaged bytes stay as an older version when right ones take their place', async () => {
      const store = await openS3Store(options({ bucket }));
      await store.put('a/b', Buffer.from('damaged'), 'text/plain');
      const right = Buffer.from('right');
      const { kept } = await store.replace(
        'a/b',
        right,
        'text/plain',
        createHash('sha256').update(right).digest('hex'),
      );
      const versionId = kept!.replace('version ', '');
      const old = await buffer(await server.client().getObject(bucket, `test-${counter}/a/b`, { versionId }));
      expect(old.toString()).toBe('damaged');
      expect(Buffer.from(await store.get('a/b')).toString()).toBe('right');
      await store.close();
    });

    test('a bucket without locks refuses, and that is told', async () => {
      const store = await openS3Store(options());
      await store.put('a/b', Buffer.from('x'), 'text/plain');
      expect(await codeOf(store.lock('a/b', lock))).toBe('STORE_LOCK_REFUSED');
      expect(await codeOf(store.lock('a/none', lock))).toBe('OBJECT_MISSING');
      await store.close();
    });

    test('a bucket of our own is made with versions and locks when it is not there', async () => {
      const store = await openS3Store(options({ bucket: 'made-by-us', createBucket: true }));
      await store.check();
      expect(await store.probe('compliance')).toMatchObject({ versions: true, lock: 'held' });
      await store.close();
    });

    test('lock, checksum and encryption go as headers, never as metadata of the object', async () => {
      const store = await openS3Store(options({ bucket, sse: { kind: 'aws:kms', keyId: 'key-1' } }));
      proxy.requests.length = 0;
      const outcomes = [codeOf(store.put('a/b', Buffer.from('x'), 'text/plain'))];
      outcomes.push(codeOf(store.put('a/large', randomBytes(6 * MB), 'text/plain')), codeOf(store.probe('governance')));
      await Promise.all(outcomes);
      const sent = proxy.requests.map(({ headers }) => headers);
      const uploads = proxy.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/a/b'));
      expect(uploads[0]?.headers).toMatchObject({
        'x-amz-checksum-sha256': createHash('sha256').update('x').digest('base64'),
        'content-md5': createHash('md5').update('x').digest('base64'),
        'if-none-match': '*',
        'x-amz-server-side-encryption': 'aws:kms',
        'x-amz-server-side-encryption-aws-kms-key-id': 'key-1',
      });
      const begun = proxy.requests.find(({ method, path }) => method === 'POST' && path.includes('/a/large?uploads'));
      expect(begun?.headers['x-amz-server-side-encryption']).toBe('aws:kms');
      expect(sent.some((headers) => headers['x-amz-object-lock-mode'] === 'GOVERNANCE')).toBe(true);
      const metadata = sent.flatMap((headers) => Object.keys(headers).filter((name) => name.startsWith('x-amz-meta-')));
      expect(metadata).toEqual([]);
      await store.close();
    });
  });
});
