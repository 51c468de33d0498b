import { mkdir, readdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { copyObjects } from '../../../src/archive/custody/copy-objects.ts';
import type { Custody } from '../../../src/archive/custody/custody.ts';
import { healingStore } from '../../../src/archive/custody/healing-store.ts';
import { lockObjects } from '../../../src/archive/custody/lock-objects.ts';
import { verifyObjects } from '../../../src/archive/custody/verify-objects.ts';
import { archiveKey } from '../../../src/archive/object-keys.ts';
import { configSchema } from '../../../src/config.ts';
import { SohoaError } from '../../../src/core/errors.ts';
import { sha256 } from '../../../src/core/fixity.ts';
import type { ArchiveStore, ObjectLock } from '../../../src/core/ports/archive-store.ts';
import { lazyReplica, type Replica } from '../../../src/open-objects.ts';
import { openFolderStore } from '../../../src/store/objects/folder-store.ts';
import { readPassword } from '../../../src/store/embedded/secret.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { makeDelivery } from '../../store/make-delivery.ts';
import { makeDocument } from '../../store/make-document.ts';
import { ownServer, temporaryFolder, type TestServer } from '../../store/test-servers.ts';

describe('custody of stored objects', () => {
  let server: TestServer;
  let store: Store;
  let folder: string;
  let objects: ArchiveStore;
  let custody: Custody;
  let database: pg.Client;

  beforeAll(async () => {
    server = await ownServer();
    store = await openStore(server.options);
    const dataDir = server.options.dataDir!;
    const login = { user: 'sohoa', database: 'sohoa', password: await readPassword(dataDir) };
    database = new pg.Client({ host: dataDir, port: 5432, ...login });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await store.close();
    await server.remove();
  });
  beforeEach(async () => {
    folder = await temporaryFolder();
    objects = await openFolderStore({ dir: join(folder, 'objects') });
    const replica = second('second');
    custody = {
      records: store.custody,
      objects,
      replica: () => replica.open(),
      folder: join(folder, 'work'),
      stopped: () => false,
    };
  });
  afterEach(async () => {
    await database.query('truncate objects, object_events, fixity_runs, store_findings');
    await rm(folder, { recursive: true, force: true });
  });

  /** A second store in that folder, as a program that was just started has it. */
  function second(name: string): Replica {
    const dir = join(folder, name);
    return lazyReplica(
      configSchema.parse({ storage: { replica: { kind: 'folder', folder: { dir } } } }),
      store.custody,
    )!;
  }

  /** Deposits texts as archive copies; their keys. */
  async function deposit(...texts: string[]): Promise<string[]> {
    const keys: string[] = [];
    for (const text of texts) {
      const stored = await objects.put(archiveKey(sha256(text)), Buffer.from(text), 'application/pdf');
      await store.scans.recordObject({ ...stored, kind: 'archive' });
      keys.push(stored.key);
    }
    return keys;
  }

  const pathOf = (key: string, where = 'objects'): string => join(folder, where, key);
  const verify = async (budgetBytes: number | null = null, more: Partial<Custody> = {}) => {
    const problems: unknown[] = [];
    const sum = await verifyObjects({ ...custody, ...more }, { budgetBytes, night: null }, (one) => problems.push(one));
    return { sum: sum!, problems };
  };
  const events = async (key: string): Promise<string[]> =>
    (await store.custody.objectEvents(key)).map(({ type, outcome, detail }) =>
      `${type} ${outcome} ${detail.found ?? detail.reason ?? ''}`.trim(),
    );

  test('a share is read within its budget, longest unread first, and each check is an event', async () => {
    const keys = await deposit('one', 'two', 'three');
    const first = await verify(4);
    expect(first.sum).toMatchObject({ checked: 2, bytes: 6, same: 2 });
    const second = await verify(1);
    expect(second.sum).toMatchObject({ checked: 1, same: 1 });
    expect(await Promise.all(keys.map(events))).toEqual(Array(3).fill(['fixity check success same']));
    expect((await verify(3)).sum.checked).toBe(1);
    expect((await verify()).sum).toMatchObject({ checked: 3, same: 3 });
    const figures = await store.custody.figures();
    expect(figures).toMatchObject({ objects: 3, bytes: 11, neverChecked: 0, lastRun: { sum: { checked: 3 } } });
  });

  test('what is changed or missing is restored from the second store; the bad bytes are kept and named', async () => {
    const [changed, missing, sound] = (await deposit('one', 'two', 'three')) as [string, string, string];
    expect(await copyObjects(custody)).toEqual({ copied: 3, failed: 0 });
    await writeFile(pathOf(changed), 'onE');
    await unlink(pathOf(missing));
    const { sum, problems } = await verify();
    expect(sum).toMatchObject({ checked: 3, same: 1, changed: 1, missing: 1, restored: 2 });
    expect(problems).toContainEqual({ key: changed, kind: 'archive', outcome: 'changed', restored: true });
    expect(Buffer.from(await objects.get(changed)).toString()).toBe('one');
    expect(Buffer.from(await objects.get(missing)).toString()).toBe('two');
    expect(await events(sound)).toEqual(['replication success', 'fixity check success same']);
    const told = await store.custody.objectEvents(changed);
    expect(told.map(({ type, outcome }) => `${type} ${outcome}`)).toEqual([
      ...['replication success', 'fixity check failure', 'recovery success', 'fixity check success'],
    ]);
    expect(Buffer.from(await objects.get(String(told[2]?.detail.kept))).toString()).toBe('onE');
    expect(await store.custody.damageCount()).toEqual({ damaged: 0, seen: 0 });
  });

  test('without a copy the alarm says why, is looked at first, and ends when the object reads back sound', async () => {
    const original = Buffer.from(`scan ${folder}`);
    const { scan } = await store.intake.recordDelivery(makeDelivery({ sha256: sha256(original) }));
    const stored = await objects.put(scan.originalKey, original, 'application/pdf');
    await store.scans.recordObject({ ...stored, kind: 'original' });
    const copy = Buffer.from(`copy ${folder}`);
    const key = archiveKey(sha256(copy));
    const archive = { key, sha256: sha256(copy), bytes: copy.length, conformance: 'PDF/A-2u' as const };
    const document = makeDocument(scan.sha256, ['trang'], { archive });
    await store.scans.finish(scan.id, { status: 'archived', error: null, documents: [document], findings: [] });

    expect((await verify(null, { replica: null })).sum).toMatchObject({ same: 1, missing: 1, restored: 0 });
    expect(await store.custody.alarms(9)).toMatchObject([
      { key, kind: 'archive', outcome: 'missing', scanId: scan.id, originalSound: true, notRestored: 'REPLICA_NONE' },
    ]);
    await deposit('younger');
    await objects.put(key, copy, 'application/pdf');
    expect((await verify(1, { replica: null })).sum).toMatchObject({ checked: 1, same: 1 });
    expect(await store.custody.damageCount()).toEqual({ damaged: 0, seen: 0 });
  });

  test('a second store that is away forgets nothing and is not written beneath; it catches up by itself', async () => {
    const [first] = (await deposit('one')) as [string];
    await copyObjects(custody);
    await rename(join(folder, 'second'), join(folder, 'away'));
    const again = second('second');
    const restarted = { ...custody, replica: () => again.open() };
    await mkdir(join(folder, 'second'));
    const [later] = (await deposit('two')) as [string];
    await expect(copyObjects(restarted)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await unlink(pathOf(first));
    expect((await verify(null, restarted)).sum).toMatchObject({ missing: 1, restored: 0 });
    expect(await store.custody.alarms(9)).toMatchObject([{ key: first, notRestored: 'STORE_UNAVAILABLE' }]);
    expect(await readdir(join(folder, 'second'))).toEqual([]);

    await rm(join(folder, 'second'), { recursive: true });
    await rename(join(folder, 'away'), join(folder, 'second'));
    expect(await copyObjects(restarted)).toEqual({ copied: 1, failed: 0 });
    expect(await (await again.open()).size(later)).toBe(3);
    expect((await verify(null, restarted)).sum).toMatchObject({ missing: 1, restored: 1 });
  });

  test('a damaged copy is found and made anew; a damaged object is not copied but raises its alarm', async () => {
    const [kept] = (await deposit('one')) as [string];
    await copyObjects(custody);
    await writeFile(pathOf(kept, 'second'), 'onE');
    expect((await verify()).sum).toMatchObject({ same: 1 });
    expect(await events(kept)).toContain('fixity check failure changed');
    const [bad] = (await deposit('two')) as [string];
    await writeFile(pathOf(bad), 'twO');
    expect(await copyObjects(custody)).toEqual({ copied: 1, failed: 1 });
    expect(await copyObjects(custody)).toEqual({ copied: 0, failed: 0 });
    expect(Buffer.from(await (await custody.replica!()).get(kept)).toString()).toBe('one');
    expect(await store.custody.alarms(9)).toMatchObject([{ key: bad, outcome: 'changed' }]);
    expect(await (await custody.replica!()).size(bad)).toBeNull();
  });

  test('another second store is filled anew', async () => {
    await deposit('one');
    await copyObjects(custody);
    const other = second('third');
    expect(await copyObjects({ ...custody, replica: () => other.open() })).toEqual({ copied: 1, failed: 0 });
  });

  test('a store that is down is no damage; one object it cannot give back is', async () => {
    const [bad] = (await deposit('one', 'two')) as [string];
    await copyObjects(custody);
    const refuse = () => Promise.reject(new SohoaError('STORE_UNAVAILABLE'));
    const down = Object.assign(Object.create(objects) as ArchiveStore, { stream: refuse, check: refuse });
    await expect(verify(null, { objects: down })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await store.custody.damageCount()).toEqual({ damaged: 0, seen: 0 });
    let sick = true;
    const sector = Object.assign(Object.create(objects) as ArchiveStore, {
      stream: (key: string) => (key === bad && sick ? refuse() : objects.stream(key)),
      replace: (...args: Parameters<ArchiveStore['replace']>) => {
        sick = false;
        return objects.replace(...args);
      },
    });
    expect((await verify(null, { objects: sector })).sum).toMatchObject({ same: 1, unreadable: 1, restored: 1 });
  });

  test('right bytes deposited again take the place of damaged ones; other bytes under a sound key stay refused', async () => {
    const [bad, lost, sound] = (await deposit('one', 'two', 'three')) as [string, string, string];
    await writeFile(pathOf(bad), 'onE');
    await unlink(pathOf(lost));
    await verify(null, { replica: null });
    expect(await store.custody.damageCount()).toEqual({ damaged: 2, seen: 0 });
    const healing = healingStore(objects, store.custody);
    const put = (key: string, text: string) => healing.put(key, Buffer.from(text), 'application/pdf', sha256(text));
    expect(await put(bad, 'one')).toMatchObject({ sha256: sha256('one'), bytes: 3 });
    await put(lost, 'two');
    expect(await store.custody.damageCount()).toEqual({ damaged: 0, seen: 0 });
    const [, , recovery] = await store.custody.objectEvents(bad);
    expect(Buffer.from(await objects.get(String(recovery?.detail.kept))).toString()).toBe('onE');
    await expect(put(sound, 'six')).rejects.toMatchObject({ code: 'DEPOSIT_MISMATCH' });
    expect(Buffer.from(await objects.get(sound)).toString()).toBe('three');
  });

  test('an acknowledged alarm stays until the object is sound, and another damage of it is raised anew', async () => {
    const [bad, other] = (await deposit('one', 'two')) as [string, string];
    await writeFile(pathOf(bad), 'onE');
    await verify(null, { replica: null });
    expect(await store.custody.acknowledge([bad, other], 'qt.an', 'đang chép lại')).toBe(1);
    expect(await store.custody.acknowledge([bad], 'qt.binh', 'lần nữa')).toBe(0);
    const seen = { at: expect.any(Date), by: 'qt.an', note: 'đang chép lại' };
    await verify(null, { replica: null });
    expect(await store.custody.alarms(9)).toMatchObject([{ key: bad, outcome: 'changed', seen }]);
    expect(await store.custody.damageCount()).toEqual({ damaged: 1, seen: 1 });
    expect((await store.custody.objectEvents(bad)).filter(({ type }) => type === 'acknowledgement')).toMatchObject([
      { agent: 'person:qt.an', outcome: 'success', detail: { found: 'changed', note: 'đang chép lại' } },
    ]);
    await unlink(pathOf(bad));
    await verify(null, { replica: null });
    expect(await store.custody.alarms(9)).toMatchObject([{ key: bad, outcome: 'missing', seen: null }]);
    await store.custody.acknowledge([bad], 'qt.an', 'quét lại giấy');
    await writeFile(pathOf(bad), 'one');
    await verify(null, { replica: null });
    expect(await store.custody.damageCount()).toEqual({ damaged: 0, seen: 0 });
    await writeFile(pathOf(bad), 'onE');
    await verify(null, { replica: null });
    expect(await store.custody.alarms(9)).toMatchObject([{ key: bad, seen: null }]);
  });

  test('a night’s share is read once, whoever comes first', async () => {
    await deposit('one');
    const night = '2026-11-30';
    const runs = await Promise.all(
      [1, 2].map(() => verifyObjects(custody, { budgetBytes: 10, night }, () => undefined)),
    );
    expect(runs.filter((sum) => sum !== null)).toHaveLength(1);
  });

  test('locks last as long as the longest retention of the settled papers, and grow when a clerk corrects the class', async () => {
    const { archive, storage } = configSchema.parse({ storage: { lock: { mode: 'compliance', legalHold: true } } });
    const options = { lock: { ...storage.lock, mode: 'compliance' as const }, retention: archive.retention };
    const locked = new Map<string, ObjectLock>();
    let refuses = true;
    const locking = Object.assign(Object.create(objects) as ArchiveStore, {
      lock: async (key: string, lock: ObjectLock) => {
        if (refuses) throw new SohoaError('STORE_LOCK_REFUSED', { answer: 'AccessDenied' });
        locked.set(key, lock);
      },
    });
    const paper = async (more: Parameters<typeof makeDocument>[2]) => {
      const { scan } = await store.intake.recordDelivery(makeDelivery());
      const document = makeDocument(scan.sha256, ['trang'], more);
      const status = document.reviewReasons.length > 0 ? 'review' : 'archived';
      await store.scans.finish(scan.id, { status, error: null, documents: [document], findings: [] });
      return document;
    };
    const form = await paper({ class: 'application_form' });
    const birth = await paper({ class: 'birth_certificate' });
    const waiting = await paper({ reviewReasons: [{ code: 'CLASS_UNSURE', detail: {} }] });
    const pass = () => lockObjects({ ...custody, objects: locking }, options, '');
    expect(await pass()).toEqual({ after: '', locked: 0, refused: 'AccessDenied' });
    refuses = false;
    expect(await pass()).toEqual({ after: '', locked: 2, refused: null });
    const years = (key: string): number => (locked.get(key)?.until.getUTCFullYear() ?? 0) - new Date().getUTCFullYear();
    expect([years(form.archive.key), years(birth.archive.key)]).toEqual([70, 99]);
    expect(locked.get(birth.archive.key)).toMatchObject({ mode: 'compliance', legalHold: true });
    expect(locked.get(form.archive.key)?.legalHold).toBe(false);
    expect(locked.has(waiting.archive.key)).toBe(false);
    locked.clear();
    expect(await pass()).toMatchObject({ locked: 0 });

    await store.review.setClass(form.id, 'civil_register', 'cb.binh');
    await store.custody.recordCheck(form.archive.key, 'same', 'test@1');
    expect(await pass()).toMatchObject({ locked: 1 });
    expect(years(form.archive.key)).toBe(99);
    expect(
      (await store.custody.objectEvents(form.archive.key)).filter(({ type }) => type === 'policy assignment'),
    ).toHaveLength(2);
  });
});
