import type { Client } from 'minio';
import { removeEveryVersion } from '../../../src/store/objects/s3-remove.ts';

const coded = (code: string) => Object.assign(new Error(code), { code });

/** A bucket with versions; `refuse` tells why one is kept, `held` what is read back of it. */
function bucket(refuse: (versionId: string | undefined) => Error | null = () => null, held: object | null = null) {
  const removed: (string | undefined)[] = [];
  const client = {
    listObjects: () =>
      (async function* () {
        yield { name: 'a/one', versionId: 'v2' };
        yield { name: 'a/one', versionId: 'v1' };
        yield { name: 'a/one.more', versionId: 'other' };
      })(),
    removeObject: async (_bucket: string, _name: string, { versionId }: { versionId?: string }) => {
      const error = refuse(versionId);
      if (error) throw error;
      removed.push(versionId);
    },
    getObjectRetention: async () => {
      if (held === null) throw coded('NoSuchObjectLockConfiguration');
      return held;
    },
    getObjectLegalHold: async () => 'OFF',
  };
  return { client: client as unknown as Client, removed };
}

test('every version goes, and nothing of another name', async () => {
  const { client, removed } = bucket();
  await removeEveryVersion(client, 'b', 'a/one');
  expect(removed).toEqual(['v2', 'v1']);
});

const LATER = { mode: 'COMPLIANCE', retainUntilDate: '2999-01-01T00:00:00Z' };
test.each([
  ['says so', coded('ObjectLocked'), null, { code: 'STORE_REFUSED', detail: { reason: 'locked' } }],
  [
    'denies access and tells the lock',
    coded('AccessDenied'),
    LATER,
    { code: 'STORE_REFUSED', detail: { reason: 'locked' } },
  ],
  ['denies access for want of a right', coded('AccessDenied'), null, { code: 'AccessDenied' }],
  [
    'tells a lock that is over',
    coded('AccessDenied'),
    { ...LATER, retainUntilDate: '2000-01-01' },
    { code: 'AccessDenied' },
  ],
  ['is away', coded('ECONNRESET'), null, { code: 'ECONNRESET' }],
])('a version is kept when the server %s', async (_, error, held, expected) => {
  const { client, removed } = bucket((versionId) => (versionId === 'v1' ? error : null), held);
  await expect(removeEveryVersion(client, 'b', 'a/one')).rejects.toMatchObject(expected);
  expect(removed).toEqual(['v2']);
});

test('a server that lists no versions removes what it has', async () => {
  const { client, removed } = bucket();
  client.listObjects = (() =>
    (async function* () {
      yield* [];
      throw coded('NotImplemented');
    })()) as never;
  await removeEveryVersion(client, 'b', 'a/one');
  expect(removed).toEqual([undefined]);
});
