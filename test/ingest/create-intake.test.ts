import { appendFile, copyFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SohoaError } from '../../src/core/errors.ts';
import { sha256 } from '../../src/core/fixity.ts';
import type { StableFile } from '../../src/core/scan.ts';
import { createIntake } from '../../src/ingest/create-intake.ts';
import { decodeOptions } from '../../src/ingest/decode-options.ts';
import { inspectScan } from '../../src/ingest/inspect-scan.ts';
import { page } from './support/make-images.ts';
import { fakeStore } from './support/fake-store.ts';
import { withFolder } from './support/temp-folder.ts';

const DAY = '2026-11-22';
const jpeg = (bars = 1) => page(100, 140, { bars }).jpeg().toBuffer();

/** An inbox, an intake on real files, and a store in memory. */
function withIntake(use: (desk: Desk) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    const fake = fakeStore();
    const dirs = {
      inboxDir: join(folder, 'inbox'),
      processedDir: join(folder, 'processed'),
      rejectedDir: join(folder, 'rejected'),
    };
    const intake = createIntake({
      objects: fake.store,
      records: fake.records,
      inspect: (path) => inspectScan(path, decodeOptions.parse({ maxBytes: 50_000 })),
      source: 'watch',
      ...dirs,
      now: () => new Date(2026, 10, 22, 9),
    });
    const drop = async (relativePath: string, bytes: Uint8Array): Promise<StableFile> => {
      const path = join(dirs.inboxDir, relativePath);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      const { size, mtimeMs } = await stat(path);
      const normal = relativePath.normalize('NFC');
      return { path, relativePath: normal, station: normal.split('/')[0]!, size, mtimeMs };
    };
    await use({ ...fake, ...dirs, folder, intake, drop });
  });
}

type Desk = ReturnType<typeof fakeStore> & {
  folder: string;
  inboxDir: string;
  processedDir: string;
  rejectedDir: string;
  intake: ReturnType<typeof createIntake>;
  drop: (relativePath: string, bytes: Uint8Array) => Promise<StableFile>;
};

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('taking a file', () => {
  test('the original is stored and the delivery recorded before the file moves', () =>
    withIntake(async ({ intake, drop, objects, steps, fault, processedDir }) => {
      const bytes = await jpeg();
      const file = await drop('may-1/sâu/a.pdf', bytes);
      const there: Record<string, boolean> = {};
      fault.before = async (step) => {
        there[step] = await exists(file.path);
      };
      const { scan, known } = await intake.take(file);
      expect(known).toBe(false);
      expect(steps.filter((step) => step !== 'recordEvents')).toEqual([
        'put',
        'recordObject',
        'recordDelivery',
        'markMoved',
      ]);
      expect(there).toMatchObject({ put: true, recordDelivery: true, markMoved: false });
      const digest = sha256(bytes);
      expect(objects.get(`originals/${digest.slice(0, 2)}/${digest}.jpg`)).toEqual(bytes);
      expect(scan.movedTo).toBe(join(processedDir, DAY, 'may-1/sâu/a.pdf'));
      expect(await readFile(scan.movedTo!)).toEqual(bytes);
    }));

  test.each(['recordDelivery', 'recordEvents'])(
    'another paper laid under the same name after %s began is not moved away unread',
    (moment) =>
      withIntake(async ({ intake, drop, fault, inboxDir, rows }) => {
        const file = await drop('may-1/scan.jpg', await jpeg(1));
        fault.before = async (step) => {
          if (step !== moment) return;
          fault.before = () => undefined;
          await writeFile(join(inboxDir, 'may-1/.next'), await jpeg(2));
          await rename(join(inboxDir, 'may-1/.next'), file.path);
        };
        await expect(intake.take(file)).rejects.toMatchObject({ code: 'SCAN_CHANGED' });
        expect(await readFile(file.path)).toEqual(await jpeg(2));
        const { size, mtimeMs } = await stat(file.path);
        const { scan } = await intake.take({ ...file, size, mtimeMs });
        expect(await readFile(scan.movedTo!)).toEqual(await jpeg(2));
        expect(rows.map((row) => row.sha256)).toEqual([sha256(await jpeg(1)), sha256(await jpeg(2))]);
      }),
  );

  test('a decomposed Vietnamese name arrives composed', () =>
    withIntake(async ({ intake, drop, processedDir }) => {
      const { scan } = await intake.take(await drop('máy-1/giấy khai sinh.jpg'.normalize('NFD'), await jpeg()));
      expect(scan.relativePath).toBe('máy-1/giấy khai sinh.jpg'.normalize('NFC'));
      expect(await exists(join(processedDir, DAY, scan.relativePath))).toBe(true);
    }));

  test('nothing at the target is overwritten', () =>
    withIntake(async ({ intake, drop, processedDir }) => {
      for (const bars of [1, 2, 3]) await intake.take(await drop('may-1/a.jpg', await jpeg(bars)));
      expect((await readdir(join(processedDir, DAY, 'may-1'))).sort()).toEqual(['a (2).jpg', 'a (3).jpg', 'a.jpg']);
      expect(await readFile(join(processedDir, DAY, 'may-1/a (2).jpg'))).toEqual(await jpeg(2));
    }));

  test('a name as long as the disk allows still finds room for a number', () =>
    withIntake(async ({ intake, drop }) => {
      const name = `may-1/${'ệ'.repeat(83)}.jpg`;
      for (const bars of [1, 2]) {
        const { scan } = await intake.take(await drop(name, await jpeg(bars)));
        expect(await readFile(scan.movedTo!)).toEqual(await jpeg(bars));
      }
    }));

  test('an exact copy is linked and moved too', () =>
    withIntake(async ({ intake, drop, processedDir }) => {
      const first = await intake.take(await drop('may-1/a.jpg', await jpeg()));
      const second = await intake.take(await drop('may-2/b.jpg', await jpeg()));
      expect(second.scan).toMatchObject({
        status: 'duplicate',
        duplicateOf: first.scan.id,
        movedTo: join(processedDir, DAY, 'may-2/b.jpg'),
      });
    }));

  test.each([
    ['zero bytes', Buffer.alloc(0), 'SCAN_EMPTY', 'bin'],
    ['not a scan', Buffer.from('hello'), 'SCAN_UNSUPPORTED', 'bin'],
    ['too large', Buffer.concat([Buffer.from('%PDF-1.4'), Buffer.alloc(60_000)]), 'SCAN_TOO_LARGE', 'pdf'],
  ])('%s is kept, recorded and put beside a note', (_, bytes, code, extension) =>
    withIntake(async ({ intake, drop, objects, rejectedDir }) => {
      const { scan } = await intake.take(await drop('may-1/a.pdf', bytes));
      expect(scan).toMatchObject({
        status: 'rejected',
        errorCode: code,
        movedTo: join(rejectedDir, DAY, 'may-1/a.pdf'),
      });
      expect([...objects.keys()][0]).toMatch(new RegExp(`\\.${extension}$`));
      const note = await readFile(`${scan.movedTo}.txt`, 'utf8');
      expect(note).toContain(code);
      expect(note).toContain('Tệp: a.pdf');
      expect(note).toContain('Không có gì bị xóa');
    }),
  );

  test('a run once moves nothing', () =>
    withFolder(async (folder) => {
      const { store, records } = fakeStore();
      const inspect = (path: string) => inspectScan(path, decodeOptions.parse({}));
      const intake = createIntake({
        objects: store,
        records,
        inspect,
        source: 'one-shot',
        processedDir: null,
        rejectedDir: null,
      });
      const path = join(folder, 'a.jpg');
      await writeFile(path, await jpeg());
      const { size, mtimeMs } = await stat(path);
      const { scan } = await intake.take({ path, relativePath: 'a.jpg', station: 'x', size, mtimeMs });
      await intake.heal();
      expect(scan.movedTo).toBeNull();
      expect(await readdir(folder)).toEqual(['a.jpg']);
    }));
});

describe('when something fails', () => {
  test.each(['put', 'recordObject', 'recordDelivery'])('a failing %s leaves the file and can be done again', (step) =>
    withIntake(async ({ intake, drop, fault, rows }) => {
      const file = await drop('may-1/a.jpg', await jpeg());
      fault.before = (name) => {
        if (name === step) throw new SohoaError('STORE_FULL');
      };
      await expect(intake.take(file)).rejects.toMatchObject({ code: 'STORE_FULL' });
      expect(await exists(file.path)).toBe(true);
      fault.before = () => undefined;
      await intake.take(file);
      expect(rows).toHaveLength(1);
      expect(await exists(file.path)).toBe(false);
    }),
  );

  test('a file that grows while it is looked at is not taken', () =>
    withIntake(async ({ drop, store, records, rows, objects, processedDir }) => {
      const file = await drop('may-1/a.jpg', await jpeg());
      const inspect = async (path: string) => {
        await appendFile(path, 'more');
        return { mediaType: 'image/jpeg' as const, sides: 1, error: null, findings: [] };
      };
      const intake = createIntake({
        objects: store,
        records,
        inspect,
        source: 'watch',
        processedDir,
        rejectedDir: null,
      });
      await expect(intake.take(file)).rejects.toMatchObject({ code: 'SCAN_CHANGED' });
      expect([rows.length, objects.size]).toEqual([0, 0]);
    }));

  test('a crash after recording: the file is taken again as the same delivery and moved', () =>
    withIntake(async ({ intake, drop, rows, records, store, inboxDir, processedDir, rejectedDir }) => {
      const file = await drop('may-1/a.jpg', await jpeg());
      // A processed folder that cannot be made stands for the crash between record and move.
      await writeFile(processedDir, 'in the way');
      await expect(intake.take(file)).rejects.toBeInstanceOf(Error);
      await rm(processedDir);
      const inspect = (path: string) => inspectScan(path, decodeOptions.parse({}));
      const next = createIntake({
        objects: store,
        records,
        inspect,
        source: 'watch',
        inboxDir,
        processedDir,
        rejectedDir,
      });
      await next.heal();
      expect(rows[0]!.movedTo).toBeNull();
      const { known, scan } = await next.take(file);
      expect([known, rows.length, scan.movedTo]).toEqual([true, 1, join(processedDir, DAY, 'may-1/a.jpg')]);
    }));

  test('a crash after the move: heal finds the file and says so', () =>
    withIntake(async ({ intake, drop, fault, rows, processedDir }) => {
      const [good, bad] = [await drop('may-1/a.jpg', await jpeg()), await drop('may-1/b.jpg', Buffer.from('x'))];
      fault.before = (name) => {
        if (name === 'markMoved') throw new SohoaError('DATABASE_UNAVAILABLE');
      };
      await expect(intake.take(good)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      await expect(intake.take(bad)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      fault.before = () => undefined;
      await intake.heal();
      expect(rows.map((row) => row.movedTo !== null)).toEqual([true, true]);
      expect(rows[0]!.movedTo).toBe(join(processedDir, DAY, 'may-1/a.jpg'));
      expect(await exists(`${rows[1]!.movedTo}.txt`)).toBe(true);
    }));

  test('a crash between copying to another disk and deleting leaves one file', () =>
    withIntake(async ({ intake, drop, rows, processedDir }) => {
      const file = await drop('may-1/a.jpg', await jpeg());
      const { scan } = await intake.take(file);
      await copyFile(scan.movedTo!, file.path);
      rows[0]!.movedTo = null;
      await intake.heal();
      expect(rows[0]!.movedTo).toBeNull();
      const { size, mtimeMs } = await stat(file.path);
      const again = await intake.take({ ...file, size, mtimeMs });
      expect([again.known, again.scan.movedTo, rows.length]).toEqual([true, scan.movedTo, 1]);
      expect([await exists(file.path), (await readdir(join(processedDir, DAY, 'may-1'))).length]).toEqual([false, 1]);
    }));
});

describe('a scan found damaged later', () => {
  const damaged = { code: 'SCAN_DAMAGED' as const, detail: {} };

  test('moves from processed to rejected, once', () =>
    withIntake(async ({ intake, drop, rows, rejectedDir }) => {
      const { scan } = await intake.take(await drop('may-1/a.jpg', await jpeg()));
      await intake.reject(scan, damaged);
      await intake.reject(scan, damaged);
      const target = join(rejectedDir, DAY, 'may-1/a.jpg');
      expect(rows[0]!.movedTo).toBe(target);
      expect(await exists(scan.movedTo!)).toBe(false);
      expect((await readdir(dirname(target))).sort()).toEqual(['a.jpg', 'a.jpg.txt']);
    }));

  test('a clerk who took the file away stops nothing', () =>
    withIntake(async ({ intake, drop, folder, rows }) => {
      const { scan } = await intake.take(await drop('may-1/a.jpg', await jpeg()));
      await rename(scan.movedTo!, join(folder, 'elsewhere.jpg'));
      await intake.reject(scan, damaged);
      expect(rows[0]!.movedTo).toBe(scan.movedTo);
    }));

  test('rejected by a job before its file has moved', () =>
    withIntake(async ({ intake, drop, fault, rows, rejectedDir }) => {
      const rejecting: Promise<void>[] = [];
      fault.before = async (step) => {
        if (step !== 'recordEvents') return;
        await sleep(1);
        rejecting.push(intake.reject({ ...rows[0]! }, damaged));
      };
      await intake.take(await drop('may-1/a.jpg', await jpeg()));
      await Promise.all(rejecting);
      expect(rows[0]!.movedTo).toBe(join(rejectedDir, DAY, 'may-1/a.jpg'));
    }));
});
