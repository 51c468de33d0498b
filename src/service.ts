import { mkdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStores, openWorkshop, type Stores, type Workshop, type WorkshopOptions } from './app.ts';
import { carryOutDestruction } from './archive/carry-out-destruction.ts';
import type { Config } from './config.ts';
import { asSohoaError, type ErrorCode, type SohoaError } from './core/errors.ts';
import { watchInbox, type InboxWatch } from './ingest/watch-inbox.ts';
import { stopsIntake } from './intake-gate.ts';
import { keepArchive } from './keep-archive.ts';
import { packageRoot } from './package-root.ts';
import { removeEverywhere } from './remove-everywhere.ts';
import { createWeb } from './web/create-web.ts';
import { uploadToInbox } from './web/inbox-upload.ts';
import { serveWeb } from './web/serve-web.ts';
import type { ServiceState, SystemStatus } from './web/system-status.ts';
import type { Logger } from 'pino';

/** Which parts of the service this process runs: all on a small office's PC, one each when scaled out. */
export interface ServiceParts {
  watch: boolean;
  work: boolean;
  web: boolean;
}

export interface Service {
  stores: Stores;
  /** Null when this process serves no pages. */
  url: string | null;
  close(): Promise<void>;
}

/** Starts the service. Throws what opening the stores throws; later failures of a store only stop intake. */
export async function startService(
  config: Config,
  parts: ServiceParts,
  log: Logger,
  hooks: Pick<WorkshopOptions, 'onFinished'> = {},
): Promise<Service> {
  const stores = await openStores(config, log, 'service');
  const closers: (() => Promise<void>)[] = [() => stores.close()];
  const close = async (): Promise<void> => {
    for (const closer of closers.reverse()) await closer();
  };
  try {
    const workshop =
      parts.watch || parts.work
        ? await openWorkshop(stores, { ...hooks, takeJobs: parts.work, learn: parts.work })
        : null;
    if (workshop) closers.push(() => workshop.close());
    if (parts.work) closers.push(keepArchive(stores));
    const watch = workshop && parts.watch ? await startWatching(stores, workshop) : null;
    if (watch) closers.push(() => watch.stop());
    const web = parts.web ? await startWeb(stores, workshop, watch) : null;
    if (web) closers.push(() => web.close());
    return { stores, url: web?.url ?? null, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startWatching(stores: Stores, workshop: Workshop): Promise<InboxWatch> {
  const { config, folders, log } = stores;
  for (const folder of [folders.inbox, folders.processed, folders.rejected]) await mkdir(folder, { recursive: true });
  const intake = workshop.intake('watch');
  await intake.heal();
  const watch = await watchInbox(
    { ...config.watch, root: folders.inbox },
    async (file) => {
      await intake.take(file).catch((caught: unknown) => {
        const error = asSohoaError(caught);
        if (stopsIntake(error)) workshop.gate.trip(error);
        throw error;
      });
    },
    (error) => log.warn({ code: error.code, ...error.detail }, 'a file stays in the inbox'),
  );
  // While the gate is closed files wait; when it opens they are handed over at once instead of at their next try.
  const goOn = async (): Promise<void> => {
    try {
      // A file that had moved when the store went away, before that was recorded, is in no inbox: no watch sees it again.
      await intake.heal();
    } catch (caught) {
      const error = asSohoaError(caught);
      log.warn({ code: error.code, ...error.detail }, 'moves are not settled');
      if (stopsIntake(error)) workshop.gate.trip(error);
    }
    if (workshop.gate.closedBecause() === null) watch.resume();
  };
  workshop.gate.onChange((because) => (because ? watch.pause() : void goOn()));
  return watch;
}

async function startWeb(
  stores: Stores,
  workshop: Workshop | null,
  watch: InboxWatch | null,
): Promise<{ url: string; close(): Promise<void> }> {
  const { config, folders, store, objects, log } = stores;
  const status = statusOf(stores, workshop, watch, new Date());
  const app = createWeb({
    views: store.views,
    review: store.review,
    collation: store.collation,
    accounts: store.accounts,
    coverage: store.coverage,
    reports: store.reports,
    existing: store.existing,
    reuse: store.reuse,
    tokens: store.tokens,
    registers: store.registers,
    work: store.work,
    retention: store.retention,
    retentionRules: { retention: config.archive.retention, originals: config.archive.originals },
    destroy: (decisionId) =>
      carryOutDestruction(
        { records: store.retention, objects: removeEverywhere(stores), now: () => new Date() },
        decisionId,
      ),
    objects,
    custody: store.custody,
    replicaPlace: stores.replica?.place ?? null,
    status,
    upload: uploadToInbox(folders.inbox),
    redo: (scanId) => store.queue.processScan(scanId),
    options: config.web,
    // The cause's message could quote what was typed or read: its name is enough for the log.
    onError: (error: SohoaError, request) =>
      log.error({ code: error.code, ...request, cause: causeName(error) }, 'request failed'),
  });
  return serveWeb(app, config.web);
}

function causeName(error: SohoaError): string {
  return error.cause instanceof Error ? error.cause.name : typeof error.cause;
}

function statusOf(
  stores: Stores,
  workshop: Workshop | null,
  watch: InboxWatch | null,
  startedAt: Date,
): () => Promise<SystemStatus> {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  const objectStoreState = stateOf(() => stores.objects.check(), 'STORE_UNAVAILABLE');
  const databaseState = stateOf(() => stores.store.health(), 'DATABASE_UNAVAILABLE');
  return async () => {
    const [objectStore, database] = await Promise.all([objectStoreState(), databaseState()]);
    const because = workshop?.gate.closedBecause() ?? null;
    const queue = database === 'ok' ? await stores.store.queue.depth() : { waiting: 0, running: 0 };
    const damage = database === 'ok' ? await stores.store.custody.damageCount() : null;
    return {
      intake: because ? 'paused' : 'running',
      pausedBecause: because ? { code: because.code, detail: because.detail } : null,
      stuckFiles: watch?.stuck() ?? [],
      queue,
      objectStore,
      damage,
      database,
      version,
      startedAt,
      inbox: stores.folders.inbox,
    };
  };
}

/** A store that has not answered by then is told as away, ms: neither pages nor health checks wait for its time limits. */
const ANSWER_MS = 4000;

/** The state that `check` finds, `late` when it takes too long. A check still under way is waited for, not repeated. */
function stateOf(check: () => Promise<void>, late: ErrorCode): () => Promise<ServiceState> {
  let running: Promise<ServiceState> | null = null;
  return async () => {
    running ??= check()
      .then(
        () => 'ok' as const,
        (error: unknown) => asSohoaError(error).code,
      )
      .finally(() => {
        running = null;
      });
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<ServiceState>((resolve) => {
      timer = setTimeout(() => resolve(late), ANSWER_MS);
    });
    return Promise.race([running, timeout]).finally(() => clearTimeout(timer));
  };
}
