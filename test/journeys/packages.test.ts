import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { pino } from 'pino';
import { openStores, type Stores } from '../../src/app.ts';
import { archiveKey, originalKey, previewKey, textKey } from '../../src/archive/object-keys.ts';
import { importPackage } from '../../src/archive/packages/import-package.ts';
import { carryOutDestruction } from '../../src/archive/carry-out-destruction.ts';
import { exportDossiers } from '../../src/commands/export.ts';
import { createProgram } from '../../src/commands/program.ts';
import { loadConfig } from '../../src/config.ts';
import { SohoaError } from '../../src/core/errors.ts';
import { sha256 } from '../../src/core/fixity.ts';
import type { DueFilter } from '../../src/core/ports/retention.ts';
import { dossier, procedure } from '../contracts/records-parts/register-rows.ts';
import { makeDelivery } from '../store/make-delivery.ts';
import { makeDocument, makeField } from '../store/make-document.ts';

const CODE = 'H99.27.35-240218-0011';
const log = pino({ level: 'silent' });
let folder: string;
let first: Stores;
let second: Stores;

beforeAll(async () => {
  for (const name of ['log', 'error'] as const) jest.spyOn(console, name).mockImplementation(() => undefined);
  folder = await mkdtemp(join(tmpdir(), 'sohoa-round-trip-'));
  await mkdir(join(folder, 'work'));
  [first, second] = [await open('first'), await open('second')];
  for (const { store } of [first, second]) await store.registers.upsertProcedures([procedure()]);
  await first.store.registers.upsertDossiers([dossier(CODE), dossier('H99.27.35-240218-0012')]);
}, 120_000);
afterAll(async () => {
  await first?.close();
  await second?.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (name: string) => openStores(loadConfig({}, { data: join(folder, name) }), log);

async function put({ store, objects }: Stores, text: string, kind: 'archive' | 'original' | 'preview' | 'text') {
  const digest = sha256(text);
  const keys = {
    archive: archiveKey,
    preview: previewKey,
    text: textKey,
    original: (d: string) => originalKey(d, 'pdf'),
  };
  const key = keys[kind](digest);
  const { bytes } = await objects.put(key, Buffer.from(text), 'x/y', digest);
  await store.scans.recordObject({ key, sha256: digest, bytes, kind });
  return { key, sha256: digest, bytes };
}

/** Archives a scan with one document for each of the dossiers, as the pipeline does. */
async function archived(stores: Stores, name: string, dossiers: string[]): Promise<string[]> {
  const original = await put(stores, `%PDF scan ${name}`, 'original');
  const { scan } = await stores.store.intake.recordDelivery(
    makeDelivery({ sha256: original.sha256, originalKey: original.key }, { size: original.bytes }),
  );
  const documents = [];
  for (const [ordinal, code] of dossiers.entries()) {
    const preview = await put(stores, `jpeg ${name} ${ordinal}`, 'preview');
    const made = makeDocument(scan.sha256, [`giấy ${name} số ${ordinal}`], {
      ...{ ordinal, previewKeys: [preview.key], dossier: { code, how: 'barcode', confidence: 1 } },
      archive: { ...(await put(stores, `%PDF copy ${name} ${ordinal}`, 'archive')), conformance: 'PDF/A-2u' },
      sidecar: await put(stores, `{"${name}":${ordinal}}`, 'text'),
      fields: [makeField('person_name', 'Trần Thị Đậu'), makeField('document_no', '12/2024', { role: 'subject' })],
      candidates: [{ code: 'H99.27.35-240218-0012', score: 0.4, why: 'Họ tên gần giống.' }],
    });
    documents.push(made);
  }
  const findings = [{ code: 'PAGE_BLANK', detail: {}, sheet: 2 }];
  await stores.store.scans.finish(scan.id, { status: 'archived', error: null, documents, findings });
  const event = { scanId: scan.id, agent: 'clean@7', outcome: 'success' as const, inputDigest: 'ab', durationMs: 1.5 };
  await stores.store.scans.recordEvents([
    { ...event, documentId: null, type: 'normalization', detail: { pages: 1 } },
    ...documents.map(({ id }) => ({ ...event, documentId: id, type: 'deposit', detail: {} })),
  ]);
  return documents.map(({ id }) => id);
}

/** Exports by the command's own code, which opens stores of its own beside. */
async function exported(name: string, output: string, flags: { zip?: boolean } = {}): Promise<string> {
  const target = join(folder, output);
  expect(await exportDossiers([CODE], { data: join(folder, name), output: target, bag: true, ...flags }, log)).toBe(0);
  return join(target, flags.zip ? `${CODE}.zip` : CODE);
}

/** What a command writes. */
async function sohoa(...words: string[]): Promise<string> {
  let text = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    text += String(piece);
    return true;
  });
  try {
    await createProgram(log, () => undefined).parseAsync([...words, '--data', join(folder, 'second')], {
      from: 'user',
    });
  } finally {
    write.mockRestore();
  }
  return text;
}

const taken = (path: string) =>
  importPackage({ records: second.store.packages, objects: second.objects, user: 'test' }, path);
const rowsOf = async ({ store }: Stores) => store.packages.facts(CODE);

test('a bag taken into another archive gives the same bag again; twice changes nothing', async () => {
  const [one] = await archived(first, 'một', [CODE]);
  // A scan with a paper of another dossier: the file of it stays here.
  const [two] = await archived(first, 'hai', [CODE, 'H99.27.35-240218-0012']);
  await first.store.review.setClass(one!, 'decision', 'cb.an');
  const bag = await exported('first', 'out-1');
  const files = (await readdir(join(bag, 'data'), { recursive: true })).sort();
  expect(files).toContain('originals/001.pdf');
  expect(files).not.toContain('originals/002.pdf');

  expect(await taken(bag)).toEqual({
    ...{ state: 'conflicts', dossier: CODE },
    conflicts: [{ reason: 'dossier-unknown', about: null, facts: [] }],
  });
  for await (const key of second.objects.list('')) throw new Error(`nothing may be written: ${key}`);
  await second.store.registers.upsertDossiers([dossier(CODE, { citizenId: '099300000999' })]);
  expect(await taken(bag)).toMatchObject({ conflicts: [{ reason: 'dossier-differs', facts: ['applicant'] }] });
  await second.store.registers.upsertDossiers([dossier(CODE)]);
  expect(await taken(bag)).toEqual({ state: 'taken', dossier: CODE, taken: 2, known: 0 });

  expect(await rowsOf(second)).toEqual(await rowsOf(first));
  const again = await exported('second', 'out-2');
  for (const name of ['manifest-sha256.txt', 'data/manifest.json', 'data/metadata/premis.xml', 'data/METS.xml'])
    expect([name, await readFile(join(again, name), 'utf8')]).toEqual([name, await readFile(join(bag, name), 'utf8')]);
  expect((await second.store.views.search({ text: 'giấy hai số', limit: 9, offset: 0 })).hits).toMatchObject([
    { documentId: two, dossierCode: CODE },
  ]);
  expect(await second.store.views.document(one!)).toMatchObject({
    class: 'decision',
    decidedBy: 'cb.an',
    candidates: [],
  });
  await expect(second.store.queue.processScan((await second.store.views.document(two!))!.scanId)).rejects.toMatchObject(
    {
      code: 'ORIGINAL_GONE',
    },
  );

  const zip = await exported('first', 'out-3', { zip: true });
  expect(await taken(zip)).toEqual({ state: 'taken', dossier: CODE, taken: 0, known: 2 });
  expect(await rowsOf(second)).toEqual(await rowsOf(first));

  // Known with other facts: told, never overwritten, and the new paper of the package is not taken either.
  await second.store.review.setClass(two!, 'diploma', 'cb.binh');
  await archived(first, 'ba', [CODE]);
  const later = await exported('first', 'out-4');
  const before = await rowsOf(second);
  expect(await taken(later)).toMatchObject({
    ...{ state: 'conflicts' },
    conflicts: [{ reason: 'document-differs', about: two }],
  });
  expect(await rowsOf(second)).toEqual(before);
}, 120_000);

test('a lock of the store wins: the decision stays open with the reason, and is carried out when the lock is gone', async () => {
  const { store, objects } = second;
  const { id, archive } = (await store.views
    .dossier(CODE)
    .then((one) => store.views.document(one!.documents[0]!.documentId)))!;
  const filter: DueFilter = {
    ...{ subject: 'document', originalsFinished: null, today: '2100-01-01' },
    rules: (['decision', 'diploma', 'birth_certificate'] as const).map((name) => ({
      class: name,
      counted: '2099-01-01',
    })),
  };
  const due = await sohoa('retention', '--on', '2100-01-01', '--format', 'csv');
  expect(due.split('\r\n').filter((line) => line.includes(CODE))).toHaveLength(2);
  expect(due).toContain('70 năm (mã 02)');
  expect(await store.retention.propose(filter, [id], { reason: 'Hết hạn', user: 'qt.an' })).toMatchObject({
    decided: 1,
  });
  const proposed = await store.retention.decisions({ states: ['proposed'] }, { limit: 9, offset: 0 });
  const decision = proposed.rows[0]!.id;
  const carryOut = (remove: (key: string) => Promise<void>) =>
    carryOutDestruction({ records: store.retention, objects: { remove }, now: () => new Date() }, decision);
  // Nothing is removed without the second administrator.
  await expect(carryOut((key) => objects.remove(key))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await store.retention.approve([decision], 'qt.binh');
  const refused = await carryOut(() => Promise.reject(new SohoaError('STORE_REFUSED', { reason: 'locked' })));
  expect(refused?.detail).toEqual({ reason: 'locked' });
  expect(await objects.size(archive.key)).toBe(archive.bytes);
  expect((await store.views.document(id))!.destroyedAt).toBeUndefined();
  const open = (await store.retention.decisions({ states: ['approved'] }, { limit: 9, offset: 0 })).rows;
  expect(open).toMatchObject([{ obstacle: { code: 'STORE_REFUSED', detail: { reason: 'locked' } } }]);

  const removed: string[] = [];
  expect(await carryOut((key) => (removed.push(key), objects.remove(key)))).toBeNull();
  expect(removed[0]).toBe(archive.key);
  for (const key of removed) expect(await objects.size(key)).toBeNull();
  expect((await store.views.document(id))!.destroyedAt).toBeInstanceOf(Date);
  // A package brings nothing back that was destroyed.
  expect(await taken(join(folder, 'out-1', CODE))).toMatchObject({
    conflicts: expect.arrayContaining([{ reason: 'destroyed', about: id, facts: [] }]),
  });
}, 120_000);
