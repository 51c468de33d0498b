import { mkdir, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stores } from '../../src/app.ts';
import type { ErrorCode } from '../../src/core/errors.ts';
import type { ScanView } from '../../src/core/ports/queries.ts';
import { adminPassword, logInAsAdmin, tellsWaiting } from '../support/admin-fetch.ts';
import { makeHolder, makePkcs12, newKey } from '../support/pki.ts';
import {
  allFinished,
  expectExactlyOnce,
  filesBelow,
  makePlace,
  openBeside,
  runService,
  type Place,
  type RunningService,
} from '../support/running-service.ts';
import { textPdf } from '../support/text-pdf.ts';
import { startTimeStampServer, type TimeStampServer } from '../support/time-stamp-server.ts';

let place: Place;
let server: TimeStampServer;
let service: RunningService | null = null;
let stores: Stores | null = null;
let page: (path: string) => Promise<string>;
const SECRET = 'mật khẩu thử';

const write = (name: string, bytes: Uint8Array | string) => writeFile(join(place.data, '..', name), bytes);

beforeAll(async () => {
  server = await startTimeStampServer();
  place = await makePlace();
  const inPlace = (name: string) => join(place.data, '..', name);
  const sign = {
    ...{ keyFile: inPlace('key.p12'), secretFile: inPlace('secret') },
    ...{ timestampUrl: server.url, timestampTimeoutMs: 700 },
  };
  await write(
    'sohoa.json',
    JSON.stringify({
      watch: { stableMs: 300, rescanMs: 2000 },
      database: { queue: { retryDelaySeconds: 0, retryDelayMaxSeconds: 1, pollSeconds: 0.5 } },
      archive: { sign },
    }),
  );
});
afterAll(async () => {
  await stores?.close();
  await service?.end();
  await server.close();
  await place.remove();
});

/** The only scan once it waits for this reason and its page says so; nothing of it is in the archive then. */
async function waitsFor(code: ErrorCode): Promise<ScanView> {
  for (;;) {
    if (service?.child.exitCode !== null) throw new Error(service?.output());
    const [scan] = await stores!.store.views.scans({ limit: 2 });
    if (scan?.status === 'waiting' && scan.errorCode === code) {
      expect(await filesBelow(join(place.data, 'objects', 'archive'))).toEqual([]);
      expect(scan.documents).toEqual([]);
      await tellsWaiting(page, scan.id, code);
      return scan;
    }
    await sleep(100);
  }
}

test('a key that is missing, locked, wrong, expired or not valid yet and a time-stamp server that is away, slow or wrong: the scan waits with the reason and goes on by itself', async () => {
  service = await runService(place);
  expect(service.output()).toContain('SIGN_KEY_MISSING');
  const password = adminPassword(service);
  page = await logInAsAdmin(service);
  stores = await openBeside(place);
  const inbox = join(place.data, 'inbox', 'may-1');
  await mkdir(inbox, { recursive: true });
  await writeFile(join(inbox, 'a.part'), await textPdf(['alpha']));
  await rename(join(inbox, 'a.part'), join(inbox, 'a.pdf'));
  await waitsFor('SIGN_KEY_MISSING');
  // Other papers are still taken in.
  expect(await service.health()).toMatchObject({ intake: 'running' });

  await write('key.p12', 'không phải PKCS#12');
  await waitsFor('SIGN_KEY_LOCKED');
  await write('secret', 'sai\n');
  await waitsFor('SIGN_KEY_INVALID');
  const holder = makeHolder({ name: 'Trần Thị Thử', key: 'ec' });
  await write('key.p12', makePkcs12([holder], SECRET, 'old'));
  await waitsFor('SIGN_KEY_LOCKED');
  await write('secret', `${SECRET}\n`);
  // A key that belongs to another certificate, one that is valid from 2090 on, none at all any more.
  await write('key.p12', makePkcs12([{ ...holder, key: newKey('ec') }], SECRET));
  await waitsFor('SIGN_KEY_INVALID');
  await write('key.p12', makePkcs12([makeHolder({ name: 'Trần Thị Thử', notBefore: new Date('2090-01-01') })], SECRET));
  await waitsFor('SIGN_KEY_EXPIRED');
  await unlink(join(place.data, '..', 'key.p12'));
  await waitsFor('SIGN_KEY_MISSING');
  const expired = makeHolder({ name: 'Trần Thị Thử', notAfter: new Date('2024-01-01') });
  await write('key.p12', makePkcs12([expired], SECRET));
  await waitsFor('SIGN_KEY_EXPIRED');

  server.manner = 'silent';
  await write('key.p12', makePkcs12([holder], SECRET, 'old'));
  await waitsFor('SIGN_TIMESTAMP_UNAVAILABLE');
  service.child.kill('SIGKILL');
  await service.ended;
  await stores.close();
  service = await runService(place);
  page = await logInAsAdmin(service, password);
  stores = await openBeside(place);
  for (const [manner, code] of [
    ['garbage', 'SIGN_TIMESTAMP_INVALID'],
    ['drip', 'SIGN_TIMESTAMP_UNAVAILABLE'],
    ['empty', 'SIGN_TIMESTAMP_INVALID'],
    ['refuse', 'SIGN_TIMESTAMP_UNAVAILABLE'],
    ['spoiled', 'SIGN_TIMESTAMP_INVALID'],
    ['error', 'SIGN_TIMESTAMP_UNAVAILABLE'],
    ['wrong-digest', 'SIGN_TIMESTAMP_INVALID'],
    ['silent', 'SIGN_TIMESTAMP_UNAVAILABLE'],
    ['other-nonce', 'SIGN_TIMESTAMP_INVALID'],
    ['endless', 'SIGN_TIMESTAMP_INVALID'],
  ] as const) {
    server.manner = manner;
    const asked = server.asked;
    await waitsFor(code);
    expect(server.asked).toBeGreaterThanOrEqual(asked);
  }
  server.manner = 'good';
  const scans = await allFinished(stores, 1, service);
  expect(scans[0]!.documents).toMatchObject([
    {
      archive: { conformance: 'PDF/A-2u' },
      signatures: [{ time: { source: 'time-stamp' }, algorithm: 'ECDSA, SHA-256' }],
    },
  ]);
  expect(await filesBelow(join(place.data, 'objects', 'archive'))).toHaveLength(1);
  await expectExactlyOnce(place, stores, scans, ['may-1/a.pdf']);
  const output = service.output();
  expect(output).not.toContain(SECRET);
  expect(output).not.toContain('Trần Thị Thử');
}, 300_000);
