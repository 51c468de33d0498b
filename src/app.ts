import { join } from 'node:path';
import PQueue from 'p-queue';
import type { Logger } from 'pino';
import { healingStore } from './archive/custody/healing-store.ts';
import { foldersOf, type Config } from './config.ts';
import type { ArchiveStore } from './core/ports/archive-store.ts';
import type { OcrEngine } from './core/ports/reading.ts';
import type { StageCost } from './core/run-stage.ts';
import { checkFreeSpace } from './ingest/check-free-space.ts';
import { repairerOf } from './custody-of.ts';
import { createIntake, type Intake } from './ingest/create-intake.ts';
import { checkSigning } from './check-signing.ts';
import { openClassLearner, type ClassLearner } from './class-learner.ts';
import { openIntakeGate, type IntakeGate } from './intake-gate.ts';
import { startTesseract } from './ocr/start-tesseract.ts';
import { packageRoot } from './package-root.ts';
import { startPageWorkers, type PageWorkers } from './page-workers.ts';
import { createPipeline } from './pipeline.ts';
import { createScanHandler } from './process-scan.ts';
import { lazyReplica, openObjects, type Replica } from './open-objects.ts';
import { openStore, type Store } from './store/open-store.ts';
import { sweepWorkFolders } from './sweep-work-folders.ts';
import { loadClassSeeds } from './understand/learnt/class-seeds.ts';
import { loadKnowledge, type Knowledge } from './understand/knowledge.ts';
import { CLASS_NAMES } from './web/words.ts';

/** What every command needs: where things are and the two stores. */
export interface Stores {
  config: Config;
  folders: ReturnType<typeof foldersOf>;
  store: Store;
  objects: ArchiveStore;
  /** The second store; null when none is configured. */
  replica: Replica | null;
  log: Logger;
  close(): Promise<void>;
}

/**
 * Opens database and object store. A `service` owns its data folder: a second one is refused, commands beside it are
 * not. Throws the DATABASE_ and STORE_ errors.
 */
export async function openStores(
  config: Config,
  log: Logger,
  role: 'service' | 'command' = 'command',
): Promise<Stores> {
  const folders = foldersOf(config);
  const database = { ...config.database, dataDir: config.database.dataDir ?? folders.postgres, role };
  const store = await openStore(database, (event, facts) => log.info(facts, event));
  let objects: ArchiveStore;
  try {
    objects = await openObjects(config, folders.objects);
  } catch (error) {
    await store.close();
    throw error;
  }
  const replica = lazyReplica(config, store.custody);
  return {
    config,
    folders,
    store,
    objects,
    replica,
    log,
    async close() {
      await replica?.close();
      await objects.close();
      await store.close();
    },
  };
}

/** The part that does the work: threads, recogniser, queue. */
export interface Workshop {
  workers: PageWorkers;
  ocr: OcrEngine;
  gate: IntakeGate;
  learner: ClassLearner;
  intake(source: 'watch' | 'one-shot'): Intake;
  close(): Promise<void>;
}

export interface WorkshopOptions {
  /** False for a process that only watches and hands the work to others. Default true. */
  takeJobs?: boolean;
  /** True for a service: it learns from clerks' corrections as they come. */
  learn?: boolean;
  onCost?: (cost: StageCost) => void;
  onFinished?: (scanId: string) => void;
  /** ms a running scan may take to end when the program stops; what is cut off goes on after the next start. */
  stopTimeoutMs?: number;
}

/** How often the stores and the disk are looked at, ms. */
const GATE_CHECK_MS = 5000;

/**
 * A one-shot run says itself when no more files come; only a run that was stopped and never taken up again leaves fronts
 * to this.
 */
const ONE_SHOT_WAIT_MS = 24 * 3_600_000;

/** Warms threads and recogniser and starts taking scans from the queue. */
export async function openWorkshop(stores: Stores, options: WorkshopOptions = {}): Promise<Workshop> {
  const { config, folders, store, log } = stores;
  const objects = healingStore(stores.objects, store.custody);
  await checkSigning(config, log);
  const knowledge: Knowledge = await loadKnowledge(join(packageRoot, 'config'));
  const workers = startPageWorkers(config.work.threads, () => log.warn('a worker thread was lost'));
  const ocr = await startTesseract(config.ocr, undefined, process.env);
  const learner = await openLearner(stores, workers, options.learn ?? false);
  const gate = openIntakeGate(
    [() => objects.check(), () => store.health(), () => checkFreeSpace(folders.data, config.minFreeBytes)],
    GATE_CHECK_MS,
  );
  gate.onChange((because) => {
    if (because) log.error({ code: because.code, ...because.detail }, 'intake stopped');
    else log.info('intake goes on');
  });
  const intake = (source: 'watch' | 'one-shot'): Intake => openIntake(stores, workers, source);
  const sides = new PQueue({ concurrency: config.work.sides });
  const pipeline = createPipeline({
    reader: {
      workers,
      ocr,
      knowledge,
      options: { decode: config.decode, clean: config.clean, minTurnConfidence: config.orient.minConfidence },
    },
    deposit: {
      workers,
      objects,
      records: store.scans,
      signedCopies: store.signedCopies,
      level: config.archive.level,
      trustedFolder: config.archive.trustedFolder ?? null,
      sign: config.archive.sign.keyFile === undefined ? null : config.archive.sign,
      titleOf: (name) => CLASS_NAMES[name],
    },
    knowledge,
    lookup: store.lookup,
    learnt: () => learner.model(),
    sheetDecisions: (scanId) => store.scans.sheetDecisions(scanId),
    options: { cut: {}, understand: config.understand, attach: config.attach },
    schedule: (work) => sides.add(work),
  });
  const rejecting = intake('watch');
  const handler = createScanHandler({
    records: store.scans,
    collation: store.collation,
    objects,
    pipeline,
    workFolder: folders.work,
    reject: (scan, error) => rejecting.reject(scan, error),
    repair: repairerOf(stores),
    trip: (error) => gate.trip(error),
    ...(options.onCost ? { onCost: options.onCost } : {}),
    ...(options.onFinished ? { onFinished: options.onFinished } : {}),
  });
  if (options.takeJobs !== false) {
    const swept = await sweepWorkFolders(store.scans, folders.work);
    if (swept > 0) log.info({ folders: swept }, 'work folders of finished scans removed');
    await store.queue.work((scanId, signal) => handler.handle(scanId, signal), {
      concurrency: config.work.scans,
      onDead: (scanId, error) => handler.giveUp(scanId, error),
    });
  }
  return {
    workers,
    ocr,
    gate,
    learner,
    intake,
    async close() {
      await learner.stop();
      await gate.stop();
      await store.queue.stop(options.stopTimeoutMs ?? 20_000);
      await ocr.close();
      await workers.close();
    },
  };
}

async function openLearner({ config, store, log }: Stores, workers: PageWorkers, goOn: boolean): Promise<ClassLearner> {
  return openClassLearner({
    learning: store.learning,
    learn: (task) => workers.learn(task),
    seeds: await loadClassSeeds(join(packageRoot, 'config')),
    mostExamples: config.learn.mostExamples,
    everyMs: goOn ? config.learn.everyMinutes * 60_000 : null,
    onError: (error) => log.warn({ code: error.code, ...error.detail }, 'learning from corrections failed'),
  });
}

function openIntake(
  { config, folders, store, objects }: Stores,
  workers: PageWorkers,
  source: 'watch' | 'one-shot',
): Intake {
  return createIntake({
    objects: healingStore(objects, store.custody),
    records: { ...store.intake, ...store.scans },
    inspect: (path) => workers.inspect({ path, decode: config.decode }),
    source,
    inboxDir: source === 'watch' ? folders.inbox : null,
    processedDir: source === 'watch' ? folders.processed : null,
    rejectedDir: source === 'watch' ? folders.rejected : null,
    backsWaitMs: source === 'watch' ? config.collation.backsWaitMinutes * 60_000 : ONE_SHOT_WAIT_MS,
    pairsFiles: (station) => store.collation.pairsFiles(station),
  });
}
