import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openStores } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { sha256 } from '../../src/core/fixity.ts';
import { runOneShot } from '../../src/one-shot.ts';
import { readAgain } from '../support/running-service.ts';
import { asSigner, makeHolder, makePkcs12 } from '../support/pki.ts';
import { signedDelivery } from '../support/signed-delivery.ts';
import { startTimeStampServer } from '../support/time-stamp-server.ts';
import { textPdf } from '../support/text-pdf.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-signed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SECRET = 'một-mật-khẩu-thử';

test('a signed PDF is archived byte for byte, an unsigned one is signed, twice the same deposit', async () => {
  const root = makeHolder({ name: 'CA thử', isAuthority: true });
  const agency = makeHolder({ name: 'Cơ quan thử', issuer: root });
  const operator = makeHolder({ name: 'Trần Thị Thử', organisation: 'UBND xã Thử', issuer: root, key: 'ec' });
  const server = await startTimeStampServer(root);
  const scans = join(folder, 'scans', 'may-1');
  await mkdir(scans, { recursive: true });
  const delivered = await signedDelivery(asSigner(agency, [root]), ['alpha', 'beta']);
  await writeFile(join(scans, 'a-signed.pdf'), delivered);
  const altered = Buffer.from(delivered);
  altered.write('x', delivered.indexOf('/Producer') + 20, 'latin1');
  await writeFile(join(scans, 'b-altered.pdf'), altered);
  await writeFile(join(scans, 'c-plain.pdf'), await textPdf(['gamma']));
  const trusted = join(folder, 'trusted');
  await mkdir(trusted);
  await writeFile(join(trusted, 'root.der'), root.certificate);
  await writeFile(join(folder, 'key.p12'), makePkcs12([operator, root], SECRET));
  await writeFile(join(folder, 'secret'), `${SECRET}\n`);
  const config = {
    'archive.trustedFolder': trusted,
    'archive.sign.keyFile': join(folder, 'key.p12'),
    'archive.sign.secretFile': join(folder, 'secret'),
    'archive.sign.timestampUrl': server.url,
  };
  const dataDir = join(folder, 'data');
  const log = pino({ level: 'silent' });
  const { result } = await runOneShot({ dir: join(folder, 'scans'), dataDir, log, config });
  const [signed, bad, plain] = result.scans;

  expect(signed).toMatchObject({ sha256: sha256(delivered), error: null });
  expect(signed!.documents).toHaveLength(1);
  const [paper] = signed!.documents;
  expect(paper).toMatchObject({
    archive: { sha256: sha256(delivered), bytes: delivered.length, conformance: 'as-signed' },
    signatures: [{ signer: { name: 'Cơ quan thử' }, issuer: 'trusted', coverage: 'whole', notices: [] }],
  });
  expect(paper!.pages.map(({ text }) => text)).toEqual([
    expect.stringContaining('alpha'),
    expect.stringContaining('beta'),
  ]);

  expect(bad).toMatchObject({
    status: 'review',
    documents: [{ status: 'review', archive: { sha256: sha256(altered) } }],
  });
  expect(bad!.documents[0]!.reviewReasons.map(({ code }) => code)).toContain('SIGNATURE_ALTERED');

  const [copy] = plain!.documents;
  expect(copy).toMatchObject({
    archive: { conformance: 'PDF/A-2u' },
    signatures: [{ signer: { name: 'Trần Thị Thử' }, algorithm: 'ECDSA, SHA-256', time: { source: 'time-stamp' } }],
  });
  expect(server.asked).toBe(1);

  const stores = await openStores(loadConfig({}, { data: dataDir }), log);
  try {
    expect(Buffer.compare(await stores.objects.get(paper!.archive.key), delivered)).toBe(0);
    const text = JSON.parse(Buffer.from(await stores.objects.get(paper!.sidecar!.key)).toString()) as { of: string };
    expect(text.of).toBe(sha256(delivered));
    expect(await readAgain(stores)).toMatchObject({
      missing: 0,
      changed: 0,
    });
    const found = await stores.store.views.search({ text: 'beta', limit: 5, offset: 0 });
    expect(found.hits.map(({ scanPath }) => scanPath)).toContain('may-1/a-signed.pdf');
    for (const scan of await stores.store.views.scans({ limit: 10 })) await stores.store.queue.processScan(scan.id);
  } finally {
    await stores.close();
  }
  const again = await runOneShot({ dir: join(folder, 'scans'), dataDir, log, config });
  const archives = (run: typeof again) =>
    run.result.scans.map(({ documents }) => documents.map(({ archive }) => archive));
  expect(archives(again)).toEqual(archives({ ...again, result }));
  expect(server.asked).toBe(1);
  await server.close();
}, 300_000);
