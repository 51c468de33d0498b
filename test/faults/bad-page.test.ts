import { PDFiumLibrary } from '@hyzyla/pdfium';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStores, type Stores } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { SohoaError } from '../../src/core/errors.ts';
import { sha256OfFile } from '../../src/core/fixity.ts';
import { isFinished } from '../../src/core/scan.ts';
import { createIntake } from '../../src/ingest/create-intake.ts';
import { walkFolder } from '../../src/ingest/walk-folder.ts';
import { startTesseract } from '../../src/ocr/start-tesseract.ts';
import { packageRoot } from '../../src/package-root.ts';
import { startPageWorkers, type PageWorkers } from '../../src/page-workers.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { createScanHandler, type ScanHandler } from '../../src/process-scan.ts';
import { loadKnowledge } from '../../src/understand/knowledge.ts';
import { pino } from 'pino';
import {
  allFinished,
  drop,
  expectExactlyOnce,
  filesBelow,
  makePlace,
  openBeside,
  runService,
} from '../support/running-service.ts';
import type { Place, RunningService } from '../support/running-service.ts';

/** Pictures and characters of each page of a PDF. */
async function pagesOf(pdf: Uint8Array): Promise<{ pictures: number; text: string }[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = [...document.pages()].map((page) => ({
    pictures: [...page.objects()].filter((object) => object.type === 'image').length,
    text: page.getText().trim(),
  }));
  document.destroy();
  library.destroy();
  return pages;
}

describe('a recogniser that runs out of time on every page', () => {
  let place: Place;
  let service: RunningService | null = null;
  beforeAll(async () => {
    place = await makePlace({ ocr: { pageTimeoutMs: 1 } });
  });
  afterAll(async () => {
    await service?.end();
    await place.remove();
  });

  test('sends the papers to review with their pictures archived', async () => {
    service = await runService(place);
    const delivered = [
      await drop(place, 'scanner/BC_SO_HOA.tif', 'quay-1'),
      await drop(place, 'scanner/H08.27.35-261007-0008.tif', 'quay-2'),
    ];
    const stores = await openBeside(place);
    try {
      const scans = await allFinished(stores, delivered.length, service);
      await expectExactlyOnce(place, stores, scans, delivered);
      for (const scan of scans) {
        expect([scan.relativePath, scan.status, scan.errorCode]).toEqual([scan.relativePath, 'review', null]);
        for (const document of scan.documents) {
          expect(document.status).toBe('review');
          expect(document.reviewReasons.map(({ code }) => code)).toContain('PAGE_UNREAD');
          const pages = await pagesOf(await stores.objects.get(document.archive.key));
          // A page of print is a mask over its paper.
          expect(pages.map(({ pictures, text }) => [pictures > 0, text])).toEqual(document.pages.map(() => [true, '']));
        }
      }
    } finally {
      await stores.close();
    }
    expect(await service.stop()).toBe(0);
  });
});

describe('an image worker that dies on one scan', () => {
  const good = 'scanner/BC_SO_HOA.tif';
  const bad = 'scanner/H08.27.35-261007-0008.tif';
  let place: Place;
  let stores: Stores;
  const closers: (() => Promise<void>)[] = [];
  let attempts = 0;

  /** The real threads, but whatever decodes the bad scan's side loses its thread. */
  function dyingOn(workers: PageWorkers, badPath: (path: string) => Promise<boolean>): PageWorkers {
    return {
      ...workers,
      async decode(task) {
        if (!(await badPath(task.path))) return workers.decode(task);
        attempts += 1;
        throw new SohoaError('WORKER_CRASHED', { task: 'decode', reason: 'the thread ended' });
      },
    };
  }

  async function openHandler(workers: PageWorkers): Promise<ScanHandler> {
    const { config, folders, store, objects } = stores;
    const ocr = await startTesseract(config.ocr);
    closers.push(() => ocr.close());
    const knowledge = await loadKnowledge(join(packageRoot, 'config'));
    const pipeline = createPipeline({
      reader: {
        workers,
        ocr,
        knowledge,
        options: { decode: config.decode, clean: config.clean, minTurnConfidence: 0.5 },
      },
      deposit: {
        ...{ workers, objects, records: store.scans, signedCopies: store.signedCopies },
        ...{ level: config.archive.level, sign: null, trustedFolder: null, titleOf: (name) => name },
      },
      knowledge,
      lookup: store.lookup,
      learnt: () => null,
      sheetDecisions: async () => [],
      options: { cut: {}, understand: config.understand, attach: config.attach },
      schedule: (work) => work(),
    });
    const trip = (error: SohoaError): void => {
      throw error;
    };
    return createScanHandler({
      records: store.scans,
      collation: store.collation,
      objects,
      pipeline,
      workFolder: folders.work,
      reject: () => Promise.resolve(),
      repair: () => Promise.resolve(),
      trip,
    });
  }

  beforeAll(async () => {
    place = await makePlace({ database: { queue: { retryDelaySeconds: 0, pollSeconds: 0.5 } } });
    stores = await openStores(loadConfig(place.environment), pino({ level: 'silent' }));
  });
  afterAll(async () => {
    for (const closer of closers.reverse()) await closer();
    await stores.close();
    await place.remove();
  });

  test('costs that scan after its attempts and no other; its original is kept', async () => {
    const { config, store, objects } = stores;
    for (const sample of [bad, good]) await drop(place, sample, 'quay-1');
    const inbox = join(place.data, 'inbox', 'quay-1');
    const badDigest = await sha256OfFile(join(inbox, basename(bad)));
    const real = startPageWorkers(2, () => undefined);
    closers.push(() => real.close());
    const workers = dyingOn(real, async (path) => (await sha256OfFile(path)) === badDigest);
    const handler = await openHandler(workers);
    const intake = createIntake({
      objects,
      records: { ...store.intake, ...store.scans },
      inspect: (path) => workers.inspect({ path, decode: config.decode }),
      source: 'one-shot',
      processedDir: null,
      rejectedDir: null,
    });
    const ids: string[] = [];
    for await (const file of walkFolder(inbox, config.watch)) {
      ids.push((await intake.take(file)).scan.id);
    }
    await store.queue.work((scanId, signal) => handler.handle(scanId, signal), {
      concurrency: 2,
      onDead: (scanId, error) => handler.giveUp(scanId, error),
    });
    closers.push(() => store.queue.stop(5000));
    for (;;) {
      const scans = await store.views.scans({ limit: 10 });
      if (scans.every(({ status }) => isFinished(status))) break;
      await sleep(100);
    }
    const scans = await store.views.scanDetails(ids);
    const lost = scans.find(({ sha256 }) => sha256 === badDigest);
    expect(attempts).toBe(3);
    expect([lost?.status, lost?.errorCode, lost?.documents]).toEqual(['rejected', 'WORKER_CRASHED', []]);
    expect(await objects.size(lost?.originalKey ?? '')).toBe(lost?.bytes);
    const other = scans.find(({ sha256 }) => sha256 !== badDigest);
    expect(other?.errorCode).toBeNull();
    expect(other?.documents.length).toBeGreaterThan(0);
    // The work folder goes right after the scan is finished: what still runs is waited for.
    await store.queue.stop(60_000);
    expect(await filesBelow(stores.folders.work)).toEqual([]);
  });
});
