import { existsSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { openStores, openWorkshop, type Stores, type Workshop } from './app.ts';
import { toResultFile } from './commands/result-file.ts';
import { loadConfig } from './config.ts';
import { asSohoaError } from './core/errors.ts';
import type { ResultFile } from './core/result-file.ts';
import type { StageCost } from './core/run-stage.ts';
import { isFinished, type StableFile } from './core/scan.ts';
import type { Intake } from './ingest/create-intake.ts';
import { readingFile } from './ingest/reading-file.ts';
import { walkFolder } from './ingest/walk-folder.ts';
import { stopsIntake } from './intake-gate.ts';
import { importRegister, REGISTER_KINDS } from './registry/import-register.ts';

export interface OneShotOptions {
  /** Folder with the scans; sub-folder = station. Nothing in it is moved or changed. */
  dir: string;
  dataDir: string;
  log: Logger;
  /** All scans belong to this station instead of their sub-folder's. */
  station?: string;
  /** Folder with procedures.csv, units.csv, stations.csv, dossiers.csv to import first. */
  registers?: string;
  /** Configuration keys (dotted) that override file and environment. */
  config?: Record<string, unknown>;
  onFinished?: (scanId: string, finished: number, total: number) => void;
  /** Ends the run early with everything closed; the next run on the same data goes on where it stopped. */
  signal?: AbortSignal;
}

export interface OneShotResult {
  result: ResultFile;
  /** Cost by stage; CPU is exact only when one thing ran at a time. */
  stages: { stage: string; cpuMs: number; wallMs: number; count: number }[];
  /** ms from the first scan taken to the last one finished. */
  wallMs: number;
  pages: number;
  /** bytes, highest resident set of this process with all its threads */
  peakRssBytes: number;
}

/** How often a scan is offered again when a store does not answer, before the run itself fails. */
const TAKE_ATTEMPTS = 5;

/**
 * Reads every scan below a folder, waits until all are done, and tells the outcome of each. A bad scan is a row, not a
 * failure. Throws when the run itself cannot go on (configuration, database, object store).
 */
export async function runOneShot(options: OneShotOptions): Promise<OneShotResult> {
  const config = loadConfig(process.env, { data: options.dataDir, ...options.config });
  const stores = await openStores(config, options.log);
  const costs = new Map<string, { cpuMs: number; wallMs: number; count: number }>();
  const addCost = ({ stage, cpuMs, wallMs }: StageCost): void => {
    const sum = costs.get(stage) ?? { cpuMs: 0, wallMs: 0, count: 0 };
    costs.set(stage, { cpuMs: sum.cpuMs + cpuMs, wallMs: sum.wallMs + wallMs, count: sum.count + 1 });
  };
  let workshop: Workshop | null = null;
  try {
    if (options.registers) await importAll(stores, options.registers);
    workshop = await openWorkshop(stores, { onCost: addCost });
    const startedAt = performance.now();
    const ids = await takeAll(stores, workshop, options);
    await waitForAll(stores, ids, options);
    const wallMs = performance.now() - startedAt;
    const result = toResultFile(await stores.store.views.scanDetails(ids));
    const pages = result.scans.flatMap((scan) => scan.documents.flatMap((document) => document.pages)).length;
    const stages = [...costs].map(([stage, cost]) => ({ stage, ...cost }));
    return { result, stages, wallMs, pages, peakRssBytes: process.resourceUsage().maxRSS * 1024 };
  } finally {
    await workshop?.close();
    await stores.close();
  }
}

async function importAll(stores: Stores, folder: string): Promise<void> {
  for (const kind of REGISTER_KINDS) {
    const file = join(folder, `${kind}.csv`);
    if (!existsSync(file)) continue;
    const sum = await importRegister(kind, file, stores.store.registers);
    for (const { row } of sum.rejected) stores.log.warn({ kind, row }, 'register row rejected');
  }
}

async function takeAll(stores: Stores, workshop: Workshop, options: OneShotOptions): Promise<string[]> {
  const intake = workshop.intake('one-shot');
  const ids: string[] = [];
  const lastOf = new Map<string, string>();
  for await (const found of walkFolder(options.dir, stores.config.watch)) {
    options.signal?.throwIfAborted();
    const station = options.station ?? found.station;
    const file = { ...found, station, follows: lastOf.get(station) ?? null };
    lastOf.set(station, file.path);
    ids.push(await takePatiently(intake, file));
  }
  await stores.store.collation.endRun();
  return ids;
}

/** Takes a file, again later when a store was away or when it was still being written. Throws the last failure. */
export async function takePatiently(intake: Pick<Intake, 'take'>, found: StableFile): Promise<string> {
  for (let attempt = 1, file = found; ; attempt += 1) {
    try {
      return (await intake.take(file)).scan.id;
    } catch (caught) {
      const error = asSohoaError(caught);
      if (attempt >= TAKE_ATTEMPTS || !(stopsIntake(error) || error.code === 'SCAN_CHANGED')) {
        throw Object.assign(error, { scanPath: file.relativePath });
      }
      await sleep(attempt * 1000);
      const { size, mtimeMs } = await readingFile(() => lstat(file.path));
      file = { ...file, size, mtimeMs };
    }
  }
}

async function waitForAll(stores: Stores, ids: readonly string[], options: OneShotOptions): Promise<void> {
  const waiting = new Set(ids);
  while (waiting.size > 0) {
    options.signal?.throwIfAborted();
    for (const id of [...waiting]) {
      const scan = await stores.store.scans.scan(id);
      if (!scan || isFinished(scan.status)) {
        waiting.delete(id);
        options.onFinished?.(id, ids.length - waiting.size, ids.length);
      }
    }
    if (waiting.size > 0) await sleep(200);
  }
}
