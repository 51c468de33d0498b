import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { openStores, type Stores } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { isFinished } from '../../src/core/scan.ts';
import { walkFolder } from '../../src/ingest/walk-folder.ts';
import { readAgain } from '../support/running-service.ts';
import { startSohoa } from '../support/sohoa-process.ts';

/** Seeded, so that a failure can be repeated: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const RESTARTS = 10;
const samples = join(import.meta.dirname, '..', '..', 'samples');
let folder: string;
let stores: Stores | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-kill-'));
});
afterAll(async () => {
  await stores?.close();
  await rm(folder, { recursive: true, force: true });
});

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

test('ten times kill -9 while the samples are taken in: every scan ends exactly once', async () => {
  const inbox = join(folder, 'inbox');
  const config = loadConfig({}, { data: folder, 'watch.stableMs': 500 });
  const delivered: string[] = [];
  for await (const file of walkFolder(samples, config.watch)) {
    const target = join(inbox, file.relativePath);
    await mkdir(dirname(target), { recursive: true });
    await cp(file.path, target);
    delivered.push(file.relativePath);
  }
  expect(delivered.length).toBeGreaterThanOrEqual(24);

  const settings = join(folder, 'sohoa.json');
  await writeFile(settings, JSON.stringify({ watch: { stableMs: 500, rescanMs: 5000 } }));
  const environment = { SOHOA_DATA: folder, SOHOA_CONFIG: settings };
  const next = random(20260101);
  for (let restart = 0; restart < RESTARTS; restart += 1) {
    const service = startSohoa(['all'], environment);
    await sleep(2000 + next() * 12_000);
    expect(service.child.exitCode).toBeNull();
    service.child.kill('SIGKILL');
    await service.ended;
  }

  const last = startSohoa(['all'], environment);
  stores = await openStores(config, pino({ level: 'silent' }));
  const { views } = stores.store;
  for (;;) {
    expect(last.child.exitCode).toBeNull();
    const scans = await views.scans({ limit: 500 });
    if (scans.length >= delivered.length && scans.every((scan) => isFinished(scan.status) && scan.movedTo !== null))
      break;
    await sleep(500);
  }
  last.child.kill('SIGTERM');
  expect(await last.ended).toBe(0);

  const scans = await views.scans({ limit: 500 });
  expect(scans.map((scan) => scan.relativePath).sort()).toEqual([...delivered].sort());
  const details = await views.scanDetails(scans.map((scan) => scan.id));
  const failed = details.filter(({ errorCode }) => errorCode !== null && !errorCode.startsWith('SCAN_'));
  expect(failed.map(({ relativePath, errorCode, errorDetail }) => ({ relativePath, errorCode, errorDetail }))).toEqual(
    [],
  );

  for (const scan of details) {
    const sides = scan.documents.flatMap((document) => document.pages.map((page) => `${page.sheet}${page.part}`));
    expect(new Set(sides).size).toBe(sides.length);
    if (scan.status === 'archived' || scan.status === 'review') expect(sides.length).toBeGreaterThan(0);
    else expect(scan.documents).toEqual([]);
  }
  expect(await filesBelow(inbox)).toEqual([]);
  const kept = [...(await filesBelow(join(folder, 'processed'))), ...(await filesBelow(join(folder, 'rejected')))];
  const rejected = scans.filter((scan) => scan.status === 'rejected').length;
  expect(kept).toHaveLength(delivered.length + rejected);

  const fixity = await readAgain(stores);
  expect(fixity).toMatchObject({ missing: 0, changed: 0 });
  expect(fixity.checked).toBeGreaterThan(delivered.length);
  expect(await readdir(join(folder, 'work'))).toEqual([]);
}, 900_000);
