import { lstat, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkshop, type Stores } from '../src/app.ts';
import { createIntake } from '../src/ingest/create-intake.ts';
import { sweepWorkFolders } from '../src/sweep-work-folders.ts';
import { makePlace, openBeside, type Place } from './support/running-service.ts';

let place: Place;
let stores: Stores;
beforeAll(async () => {
  place = await makePlace();
  stores = await openBeside(place);
});
afterAll(async () => {
  await stores.close();
  await place.remove();
});

/** A scan whose program was killed after it ended and before its folder was removed; or in the middle of the work. */
async function leaveFolder(name: string, finished: boolean): Promise<string> {
  const { store, objects, folders } = stores;
  const intake = createIntake({
    objects,
    records: { ...store.intake, ...store.scans },
    inspect: async () => ({ mediaType: 'application/pdf', sides: 1, error: null, findings: [] }),
    source: 'watch',
    processedDir: null,
    rejectedDir: null,
    backsWaitMs: 60_000,
  });
  const path = join(folders.inbox, name);
  await mkdir(folders.inbox, { recursive: true });
  await writeFile(path, name);
  const { size, mtimeMs } = await lstat(path);
  const file = { path, relativePath: name, station: 'tram-1', size, mtimeMs };
  const { scan } = await intake.take(file);
  if (finished)
    await store.scans.finish(scan.id, {
      status: 'rejected',
      error: { code: 'SCAN_EMPTY', detail: {} },
      documents: [],
      findings: [],
    });
  await mkdir(join(folders.work, scan.id), { recursive: true });
  await writeFile(join(folders.work, scan.id, 'scan.pdf'), 'a page');
  return scan.id;
}

test('only the folders of finished scans go', async () => {
  await leaveFolder('ended.pdf', true);
  const inWork = await leaveFolder('in-work.pdf', false);
  const unknown = '11111111-1111-4111-8111-111111111111';
  for (const other of [unknown, 'notes']) await mkdir(join(stores.folders.work, other));

  expect(await sweepWorkFolders(stores.store.scans, stores.folders.work)).toBe(1);
  expect((await readdir(stores.folders.work)).sort()).toEqual([inWork, unknown, 'notes'].sort());
});

test('a folder that is not there yet is an empty one', async () => {
  expect(await sweepWorkFolders(stores.store.scans, join(stores.folders.work, 'never'))).toBe(0);
});

test('a program that starts to take jobs sweeps first', async () => {
  const ended = await leaveFolder('ended-too.pdf', true);
  const workshop = await openWorkshop(stores);
  await workshop.close();
  expect(await readdir(stores.folders.work)).not.toContain(ended);
});
