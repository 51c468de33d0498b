import { appendFile, mkdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SohoaError } from '../../src/core/errors.ts';
import type { StableFile } from '../../src/core/scan.ts';
import { watchInbox } from '../../src/ingest/watch-inbox.ts';
import { watchOptions } from '../../src/ingest/watch-options.ts';
import { withFolder } from './support/temp-folder.ts';

const QUICK = { stableMs: 150, retryMs: 50, maxRetryMs: 100, pollMs: 50 };

interface Scene {
  root: string;
  outside: string;
  /** Files handed over, in order. */
  taken: StableFile[];
  problems: SohoaError[];
  drop: (relativePath: string, text?: string) => Promise<string>;
  start: (
    onStable?: (file: StableFile) => Promise<void>,
    options?: Record<string, unknown>,
  ) => ReturnType<typeof watchInbox>;
}

/** An inbox with a watch that is stopped at the end. A taken file leaves the inbox, as intake does it. */
function withInbox(use: (scene: Scene) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    const root = join(folder, 'inbox');
    await mkdir(root);
    const started: Awaited<ReturnType<typeof watchInbox>>[] = [];
    const scene: Scene = {
      root,
      outside: folder,
      taken: [],
      problems: [],
      async drop(relativePath, text = relativePath) {
        await mkdir(dirname(join(root, relativePath)), { recursive: true });
        await writeFile(join(root, relativePath), text);
        return join(root, relativePath);
      },
      async start(onStable = (file) => unlink(file.path), options = {}) {
        const take = async (file: StableFile) => {
          await onStable(file);
          scene.taken.push(file);
        };
        const watch = await watchInbox({ ...watchOptions.parse({ ...QUICK, ...options }), root }, take, (error) =>
          scene.problems.push(error),
        );
        started.push(watch);
        return watch;
      },
    };
    try {
      await use(scene);
    } finally {
      for (const watch of started) await watch.stop();
    }
  });
}

/** Waits until the condition holds; jest's time limit is the end of patience. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(10);
}

const paths = (scene: Scene) => scene.taken.map((file) => file.relativePath).sort();

describe('stillness', () => {
  test('a slow writer is waited for', () =>
    withInbox(async (scene) => {
      await scene.start();
      const path = await scene.drop('may-1/slow.pdf', 'x');
      for (let i = 0; i < 8; i += 1) {
        await sleep(60);
        await appendFile(path, 'x');
      }
      await until(() => scene.taken.length > 0);
      expect(scene.taken).toMatchObject([{ size: 9, station: 'may-1', relativePath: 'may-1/slow.pdf' }]);
    }));

  test('a file half copied at start-up is waited for, a whole one is taken', () =>
    withInbox(async (scene) => {
      const half = await scene.drop('may-1/half.pdf', 'x');
      await scene.drop('may-1/whole.pdf');
      await scene.start();
      for (let i = 0; i < 6; i += 1) {
        await appendFile(half, 'x');
        await sleep(60);
      }
      await until(() => scene.taken.length === 2);
      expect(scene.taken.find((file) => file.relativePath.endsWith('half.pdf'))?.size).toBe(7);
    }));

  test('one deleted before it was still is forgotten', () =>
    withInbox(async (scene) => {
      await scene.start();
      await unlink(await scene.drop('may-1/gone.pdf'));
      await scene.drop('may-1/stays.pdf');
      await until(() => scene.taken.length > 0);
      await sleep(QUICK.stableMs * 2);
      expect(paths(scene)).toEqual(['may-1/stays.pdf']);
      expect(scene.problems).toEqual([]);
    }));

  test('a temporary name that is renamed is taken under its last name', () =>
    withInbox(async (scene) => {
      await scene.start();
      const part = await scene.drop('may-1/a.pdf.part');
      await sleep(QUICK.stableMs * 2);
      expect(scene.taken).toEqual([]);
      await rename(part, join(scene.root, 'may-1/a.pdf'));
      await until(() => scene.taken.length > 0);
      expect(paths(scene)).toEqual(['may-1/a.pdf']);
    }));
});

describe('what is not a scan', () => {
  test('temporary, hidden, listed and linked files stay untouched', () =>
    withInbox(async (scene) => {
      await writeFile(
        join(scene.root, '.sohoaignore'),
        '# of the office\nnháp\n*.log\n/may-1/old/**\n'.normalize('NFC'),
      );
      for (const name of [
        '~$a.docx',
        'b.tmp',
        'c.crdownload',
        'd.filepart',
        '.e.pdf',
        'Thumbs.db',
        'desktop.ini',
        'f.log',
        'old/g.pdf',
      ]) {
        await scene.drop(`may-1/${name}`);
      }
      await scene.drop('nháp/h.pdf'.normalize('NFD'));
      await writeFile(join(scene.outside, 'secret.pdf'), 'secret');
      await mkdir(join(scene.outside, 'folder'));
      await writeFile(join(scene.outside, 'folder/secret.pdf'), 'secret');
      await symlink(join(scene.outside, 'secret.pdf'), join(scene.root, 'may-1/link.pdf'));
      await symlink(join(scene.outside, 'folder'), join(scene.root, 'linked'));
      await scene.drop('may-1/real.pdf');
      const watch = await scene.start();
      await scene.drop('may-1/old/later.pdf');
      await symlink(join(scene.outside, 'secret.pdf'), join(scene.root, 'may-1/later-link.pdf'));
      await until(() => scene.taken.length > 0);
      await watch.rescan();
      await sleep(QUICK.stableMs * 2);
      expect(paths(scene)).toEqual(['may-1/real.pdf']);
    }));

  test('files in the root belong to the default station; decomposed names arrive composed', () =>
    withInbox(async (scene) => {
      await scene.start();
      await scene.drop('đơn.pdf'.normalize('NFD'));
      await scene.drop('máy 2/sâu/hơn/đơn.pdf'.normalize('NFD'));
      await until(() => scene.taken.length === 2);
      expect(paths(scene)).toEqual(['máy 2/sâu/hơn/đơn.pdf', 'đơn.pdf'].map((path) => path.normalize('NFC')).sort());
      expect(scene.taken.map((file) => file.station).sort()).toEqual(['mac-dinh', 'máy 2'.normalize('NFC')]);
      expect(scene.taken.every((file) => file.path.endsWith('đơn.pdf'.normalize('NFD')))).toBe(true);
    }));
});

describe('failure', () => {
  test('a store that is down keeps the file and gets it when it is back', () =>
    withInbox(async (scene) => {
      let down = true;
      const watch = await scene.start(async (file) => {
        if (down) throw new SohoaError('STORE_UNAVAILABLE');
        await unlink(file.path);
      });
      await scene.drop('may-1/a.pdf');
      await until(() => scene.problems.length >= 3);
      expect(watch.stuck()).toEqual([{ relativePath: 'may-1/a.pdf', code: 'STORE_UNAVAILABLE' }]);
      down = false;
      await until(() => scene.taken.length > 0 && watch.stuck().length === 0);
      expect(scene.problems.every((problem) => problem.code === 'STORE_UNAVAILABLE')).toBe(true);
    }));

  test('a file overwritten after a failure is taken as it is now', () =>
    withInbox(async (scene) => {
      await scene.start(async (file) => {
        if (file.size === 3) throw new SohoaError('STORE_UNAVAILABLE');
        await unlink(file.path);
      });
      await scene.drop('may-1/a.pdf', 'old');
      await until(() => scene.problems.length > 0);
      await scene.drop('may-1/a.pdf', 'newer');
      await until(() => scene.taken.length > 0);
      expect(scene.taken[0]!.size).toBe(5);
    }));

  test('the same name dropped again after it was taken is taken again', () =>
    withInbox(async (scene) => {
      await scene.start();
      await scene.drop('may-1/SCAN_0001.pdf', 'first');
      await until(() => scene.taken.length === 1);
      await scene.drop('may-1/SCAN_0001.pdf', 'second');
      await until(() => scene.taken.length === 2);
      expect(scene.taken.map((file) => file.size)).toEqual([5, 6]);
    }));

  test('one replaced while it was being taken is taken again', () =>
    withInbox(async (scene) => {
      let calls = 0;
      await scene.start(async (file) => {
        calls += 1;
        if (calls > 1) return unlink(file.path);
        await writeFile(file.path, 'replaced meanwhile');
        throw new SohoaError('SCAN_CHANGED');
      });
      await scene.drop('may-1/a.pdf', 'first');
      await until(() => scene.taken.length === 1);
      expect(scene.taken[0]!.size).toBe('replaced meanwhile'.length);
      expect(scene.problems).toEqual([]);
    }));

  test('a station that hangs leaves the others room', () =>
    withInbox(async (scene) => {
      let release = () => {};
      const hanging = new Promise<void>((resolve) => {
        release = resolve;
      });
      await scene.start((file) => (file.station === 'bad' ? hanging : unlink(file.path)), {
        concurrency: 3,
        stationConcurrency: 2,
      });
      for (let i = 0; i < 5; i += 1) await scene.drop(`bad/${i}.pdf`);
      for (let i = 0; i < 5; i += 1) await scene.drop(`good/${i}.pdf`);
      await until(() => scene.taken.length >= 5);
      expect(scene.taken.every((file) => file.station === 'good')).toBe(true);
      release();
    }));

  test('never more at once than said', () =>
    withInbox(async (scene) => {
      let [now, most] = [0, 0];
      await scene.start(
        async (file) => {
          now += 1;
          most = Math.max(most, now);
          await sleep(30);
          await unlink(file.path);
          now -= 1;
        },
        { concurrency: 2, stationConcurrency: 2 },
      );
      for (let i = 0; i < 8; i += 1) await scene.drop(`may-${i % 3}/${i}.pdf`);
      await until(() => scene.taken.length === 8);
      expect(most).toBe(2);
    }));
});

describe('watching', () => {
  test('a rescan finds what events have missed', () =>
    withInbox(async (scene) => {
      // Polling so rarely that it never looks stands for a share that sends no events.
      const watch = await scene.start(undefined, { usePolling: true, pollMs: 1_000_000 });
      await scene.drop('may-1/missed.pdf');
      await sleep(QUICK.stableMs * 2);
      expect(scene.taken).toEqual([]);
      await watch.rescan();
      await until(() => scene.taken.length > 0);
      expect(paths(scene)).toEqual(['may-1/missed.pdf']);
    }));

  test('the rescan comes by itself', () =>
    withInbox(async (scene) => {
      await scene.start(undefined, { usePolling: true, pollMs: 1_000_000, rescanMs: 200 });
      await scene.drop('may-1/missed.pdf');
      await until(() => scene.taken.length > 0);
      expect(paths(scene)).toEqual(['may-1/missed.pdf']);
    }));

  test('polling sees new files by itself', () =>
    withInbox(async (scene) => {
      await scene.start(undefined, { usePolling: true, rescanMs: 1_000_000 });
      await scene.drop('may-1/a.pdf');
      await until(() => scene.taken.length > 0);
      expect(paths(scene)).toEqual(['may-1/a.pdf']);
    }));

  test('paused it hands over nothing, resumed it goes on', () =>
    withInbox(async (scene) => {
      const watch = await scene.start();
      watch.pause();
      await scene.drop('may-1/a.pdf');
      await sleep(QUICK.stableMs * 3);
      expect(scene.taken).toEqual([]);
      watch.resume();
      await until(() => scene.taken.length > 0);
      expect(paths(scene)).toEqual(['may-1/a.pdf']);
    }));

  test('stop waits for what is being taken and hands over nothing more', () =>
    withInbox(async (scene) => {
      let busy = false;
      const watch = await scene.start(async (file) => {
        busy = true;
        await sleep(100);
        await unlink(file.path);
      });
      await scene.drop('may-1/a.pdf');
      await until(() => busy);
      await watch.stop();
      expect(paths(scene)).toEqual(['may-1/a.pdf']);
      await scene.drop('may-1/b.pdf');
      await sleep(QUICK.stableMs * 2);
      expect(scene.taken).toHaveLength(1);
    }));

  test('an inbox that went away is told and found again', () =>
    withInbox(async (scene) => {
      const watch = await scene.start();
      await rm(scene.root, { recursive: true });
      await expect(watch.rescan()).rejects.toMatchObject({ code: 'SCAN_UNREADABLE' });
      await scene.drop('may-1/a.pdf');
      await watch.rescan();
      await until(() => scene.taken.length > 0);
      expect(paths(scene)).toEqual(['may-1/a.pdf']);
    }));
});
