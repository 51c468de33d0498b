import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTesseract } from '../../src/ocr/start-tesseract.ts';
import { drawnPage } from '../contracts/ocr-engine.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-native-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A program in the place of tesseract: lists its languages, and does `onPage` (shell) with a page. */
async function program(onPage: string, languages = 'vie'): Promise<string> {
  const path = join(folder, 'tesseract');
  const script = `#!/bin/sh\ncase "$*" in *--list-langs*) echo "List"; echo "${languages}"; exit 0;; esac\necho $$ >> "${folder}/pids"\n${onPage}\n`;
  await writeFile(path, script);
  await chmod(path, 0o755);
  return path;
}

const page = () => drawnPage(600, 200, [{ x: 50, y: 120, text: 'Hồ sơ' }]);
const start = (command: string, more: object = {}) =>
  startTesseract({ engine: 'native', command, workers: 1, ...more });

test('a program that is not there is a fault of the configuration, not a reason to read with something else', async () => {
  await expect(start(join(folder, 'nowhere'))).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    detail: { key: 'ocr.command' },
  });
});

test('so is one without Vietnamese data', async () => {
  await expect(start(await program('exit 0', 'eng'))).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    detail: { key: 'ocr.tessdataDir' },
  });
});

test.each([
  ['dies', 'kill -9 $$'],
  ['fails with output already written', 'printf "level\\tpage_num\\tx\\n"; exit 1'],
  ['says nothing', 'cat > /dev/null; exit 0'],
  ['says something else', 'cat > /dev/null; echo "Hồ sơ"; exit 0'],
])('a program that %s costs the page after one more try, never reads as a blank page', async (_, onPage) => {
  const engine = await start(await program(onPage));
  try {
    await expect(engine.recognise(await page())).rejects.toMatchObject({ code: 'PAGE_CRASHED' });
    expect((await readFile(join(folder, 'pids'), 'utf8')).trim().split('\n')).toHaveLength(2);
  } finally {
    await engine.close();
  }
});

test('a program that never ends is ended at the time limit and leaves no process behind', async () => {
  const engine = await start(await program('exec sleep 600'), { pageTimeoutMs: 300 });
  try {
    await expect(engine.recognise(await page())).rejects.toMatchObject({ code: 'PAGE_TIMEOUT' });
  } finally {
    await engine.close();
  }
  const pids = (await readFile(join(folder, 'pids'), 'utf8')).trim().split('\n').map(Number);
  expect(pids).toHaveLength(2);
  for (const pid of pids) await gone(pid);
});

/** Waits until no process of that number runs; the runner's own time limit ends the wait. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe('ESRCH');
      return;
    }
    await sleep(20);
  }
}
