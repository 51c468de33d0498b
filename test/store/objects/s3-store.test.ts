import { randomBytes } from 'node:crypto';
import type { S3StoreOptions } from '../../../src/store/objects/s3-store.ts';
import { openS3Store } from '../../../src/store/objects/s3-store.ts';
import { codeOf, collect, objectStoreContract } from '../../contracts/object-store.ts';
import type { FaultProxy } from '../../support/fault-proxy.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
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
});
