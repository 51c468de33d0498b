import { lstat, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Stores } from '../../src/app.ts';
import type { ArchivedDocument } from '../../src/core/document.ts';
import { SohoaError } from '../../src/core/errors.ts';
import type { ScanDetail } from '../../src/core/ports/queries.ts';
import type { ScanRow } from '../../src/core/scan.ts';
import { createIntake } from '../../src/ingest/create-intake.ts';
import { NotAPair, type Feed } from '../../src/pipeline/feed.ts';
import type { Pipeline } from '../../src/pipeline.ts';
import { createScanHandler } from '../../src/process-scan.ts';
import { makeDocument } from '../store/make-document.ts';
import { makePlace, openBeside, type Place } from '../support/running-service.ts';

/** The real store and object store; only the pages are invented, and what goes wrong with them. */
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

const signal = new AbortController().signal;
let stations = 0;

/** Delivers fronts and backs to a station of their own. */
async function deliverPair(): Promise<{ fronts: ScanRow; backs: ScanRow }> {
  const { store, objects, folders } = stores;
  const station = `tram-${(stations += 1)}`;
  const collation = { mode: 'two_files', backs: 'reversed' } as const;
  await store.registers.upsertStations([{ name: station, title: station, unit: null, extra: {}, collation }]);
  const intake = createIntake({
    objects,
    records: { ...store.intake, ...store.scans },
    inspect: async () => ({ mediaType: 'application/pdf', sides: 1, error: null, findings: [] }),
    source: 'watch',
    processedDir: null,
    rejectedDir: null,
    backsWaitMs: 60_000,
  });
  const take = async (name: string, mtimeMs: number): Promise<ScanRow> => {
    const path = join(folders.inbox, station, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${station} ${name}`);
    await utimes(path, mtimeMs / 1000, mtimeMs / 1000);
    const { size } = await lstat(path);
    const file = { path, relativePath: `${station}/${name}`, station, size, mtimeMs };
    return (await intake.take(file)).scan;
  };
  return { fronts: await take('1.pdf', 1_700_000_000_000), backs: await take('2.pdf', 1_700_000_060_000) };
}

function documentOf(scan: ScanRow, feed: Feed | undefined): ArchivedDocument {
  const document = makeDocument(scan.sha256, feed?.mode === 'two_files' ? ['trước', 'sau'] : ['một mặt']);
  if (feed?.mode === 'two_files') document.pages[1] = { ...document.pages[1]!, scan: feed.behind.scan.id };
  return document;
}

/** `fault` may throw for a scan and the way it is fed. */
function handlerWith(fault: (scan: ScanRow, feed: Feed | undefined) => void) {
  const pipeline: Pipeline = {
    async process(scan, _path, _folder, run, feed) {
      fault(scan, feed);
      if (feed?.mode === 'as-scanned' && feed.reason) run.findings.push(feed.reason);
      return [documentOf(scan, feed)];
    },
  };
  return createScanHandler({
    records: stores.store.scans,
    collation: stores.store.collation,
    objects: stores.objects,
    pipeline,
    workFolder: stores.folders.work,
    reject: () => Promise.resolve(),
    repair: () => Promise.resolve(),
    trip: () => undefined,
  });
}

const detail = async (scan: ScanRow): Promise<ScanDetail> => (await stores.store.views.scan(scan.id))!;
async function expectAlone(scan: ScanRow, reason: string): Promise<void> {
  const { status, documents } = await detail(scan);
  expect(status).toBe('review');
  expect(documents.map(({ pages, reviewReasons }) => [pages.length, reviewReasons.map(({ code }) => code)])).toEqual([
    [1, [reason]],
  ]);
}

test('a pair is one scan’s document; the backs are archived with it and have no run of their own', async () => {
  const { fronts, backs } = await deliverPair();
  const handler = handlerWith(() => undefined);
  await handler.handle(backs.id, signal);
  expect((await detail(backs)).status).toBe('queued');
  await handler.handle(fronts.id, signal);
  expect((await detail(fronts)).documents.map(({ pages }) => pages.map((page) => page.scan?.id ?? null))).toEqual([
    [null, backs.id],
  ]);
  expect(await detail(backs)).toMatchObject({ status: 'archived', documents: [], collatedInto: { id: fronts.id } });
});

test('content that contradicts parts the pair, and each is processed by itself; also after a crash in between', async () => {
  const { fronts, backs } = await deliverPair();
  let crashed = false;
  const handler = handlerWith((_scan, feed) => {
    if (feed?.mode === 'two_files') throw new NotAPair({ code: 'COLLATION_DOUBTED', detail: {} });
    if (crashed) return;
    crashed = true;
    throw new SohoaError('DATABASE_UNAVAILABLE');
  });
  await expect(handler.handle(fronts.id, signal)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await handler.handle(fronts.id, signal);
  await handler.handle(backs.id, signal);
  await expectAlone(fronts, 'COLLATION_DOUBTED');
  await expectAlone(backs, 'COLLATION_DOUBTED');
});

test('backs whose original cannot be had are parted from their fronts', async () => {
  const { fronts, backs } = await deliverPair();
  await rm(join(stores.folders.objects, backs.originalKey));
  await handlerWith(() => undefined).handle(fronts.id, signal);
  await expectAlone(fronts, 'COLLATION_PARTED');
  expect(await stores.store.collation.feedOf(backs.id)).toMatchObject({ reason: { code: 'COLLATION_PARTED' } });
});

test.each(['refused', 'given up'])('backs of fronts that are %s are processed by themselves', async (how) => {
  const { fronts, backs } = await deliverPair();
  const handler = handlerWith((scan) => {
    if (scan.id === fronts.id) throw new SohoaError('SCAN_DAMAGED');
  });
  if (how === 'refused') await handler.handle(fronts.id, signal);
  else await handler.giveUp(fronts.id, new SohoaError('WORKER_CRASHED'));
  expect((await detail(fronts)).status).toBe('rejected');
  await handler.handle(backs.id, signal);
  await expectAlone(backs, 'COLLATION_PARTED');
});

test('fronts done again in vain keep what was archived, and their backs stay with them', async () => {
  const { fronts, backs } = await deliverPair();
  await handlerWith(() => undefined).handle(fronts.id, signal);
  const before = (await detail(fronts)).documents;
  await stores.store.scans.setStatus(fronts.id, 'queued'); // as asking for it does
  await handlerWith(() => {
    throw new SohoaError('SCAN_DAMAGED');
  }).handle(fronts.id, signal);
  expect((await detail(fronts)).documents).toEqual(before);
  expect(await detail(backs)).toMatchObject({ status: 'archived', documents: [], collatedInto: { id: fronts.id } });
});
