import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pipeline as pipeStreams } from 'node:stream/promises';
import type { ArchivedDocument, ReviewReason } from './core/document.ts';
import { asSohoaError, SohoaError } from './core/errors.ts';
import { sha256OfFile } from './core/fixity.ts';
import { needsReview } from './core/notices.ts';
import type { ObjectStore } from './core/ports/object-store.ts';
import type { CollationRecords, ScanFeed, ScanRecords } from './core/ports/records.ts';
import { isFinished, type ScanRow } from './core/scan.ts';
import type { StageCost, StageRun } from './core/run-stage.ts';
import { stopsIntake } from './intake-gate.ts';
import { askForLostPages } from './pipeline/ask-for-lost-pages.ts';
import { NotAPair, type Feed } from './pipeline/feed.ts';
import type { Pipeline } from './pipeline.ts';

/** What the two files of a pair are told when one of them cannot be read. */
const PARTED: ReviewReason = { code: 'COLLATION_PARTED', detail: {} };

export interface ScanHandlerParts {
  records: ScanRecords;
  collation: Pick<CollationRecords, 'feedOf' | 'part'>;
  objects: ObjectStore;
  pipeline: Pipeline;
  /** Folder for the work folders of scans. */
  workFolder: string;
  /** Moves the delivered file to the rejected folder with a note; nothing to do in a one-shot run. */
  reject: (scan: ScanRow, error: SohoaError) => Promise<void>;
  /** Told about a stored object that is missing or changed, so that it is looked at and restored where it can be. */
  repair: (key: string) => Promise<void>;
  /** Told about failures of a store, so that intake stops. */
  trip: (error: SohoaError) => void;
  onCost?: (cost: StageCost) => void;
  onFinished?: (scanId: string) => void;
}

export interface ScanHandler {
  /** Takes one scan from the queue to its end. Throws only what a later try may cure. */
  handle(scanId: string, signal: AbortSignal): Promise<void>;
  /** The last try failed: the scan ends as rejected with its reason, the original stays in the object store. */
  giveUp(scanId: string, error: unknown): Promise<void>;
}

export function createScanHandler(parts: ScanHandlerParts): ScanHandler {
  const { records } = parts;

  async function end(scan: ScanRow, error: SohoaError, run: StageRun): Promise<void> {
    const feed = await parts.collation.feedOf(scan.id);
    // Its backs must not be lost with it. Those archived with an earlier run's documents stay with them.
    if (feed.mode === 'two_files' && !isFinished(feed.behind.status)) await parts.collation.part(scan.id, PARTED);
    // The note and the move come first: a crash in between repeats them, while a finished row would hide them.
    await parts.reject(scan, error);
    await records.finish(scan.id, {
      status: 'rejected',
      error: { code: error.code, detail: error.detail },
      documents: [],
      findings: run.findings,
    });
    await records.recordEvents(run.events);
    await rm(workFolderOf(parts, scan), { recursive: true, force: true });
    parts.onFinished?.(scan.id);
  }

  return {
    async handle(scanId, signal) {
      const scan = await records.scan(scanId);
      if (!scan || isFinished(scan.status)) return;
      const run = startRun(parts, scanId, signal);
      try {
        const feed = await parts.collation.feedOf(scanId);
        if (feed.mode === 'behind') return;
        await records.setStatus(scanId, 'working');
        const { path, folder } = await openFolder(parts, scan);
        if (feed.mode === 'two_files') await processPair(parts, scan, { path, folder }, feed, run);
        else await processOne(parts, scan, { path, folder }, feed, run);
        await rm(folder, { recursive: true, force: true });
        parts.onFinished?.(scanId);
      } catch (caught) {
        if (signal.aborted) throw caught;
        const error = asSohoaError(caught);
        if (!error.retry) return end(scan, error, run);
        if (stopsIntake(error)) parts.trip(error);
        if (!error.code.startsWith('DATABASE_')) {
          await records.setStatus(scanId, 'waiting', { code: error.code, detail: error.detail });
        }
        const { key } = error.detail;
        if (error.code.startsWith('OBJECT_') && typeof key === 'string') await parts.repair(key);
        throw error;
      }
    },
    async giveUp(scanId, caught) {
      const scan = await records.scan(scanId);
      if (!scan || isFinished(scan.status)) return;
      await end(scan, asSohoaError(caught), { scanId, findings: [], events: [] });
    },
  };
}

interface Opened {
  path: string;
  folder: string;
}

function startRun({ onCost }: ScanHandlerParts, scanId: string, signal: AbortSignal | undefined): StageRun {
  return { scanId, findings: [], events: [], ...(signal ? { signal } : {}), ...(onCost ? { onCost } : {}) };
}

async function openFolder(parts: ScanHandlerParts, scan: ScanRow): Promise<Opened> {
  const folder = workFolderOf(parts, scan);
  await mkdir(folder, { recursive: true });
  return { path: await fetchOriginal(parts.objects, scan, folder), folder };
}

async function processOne(
  { records, pipeline }: ScanHandlerParts,
  scan: ScanRow,
  { path, folder }: Opened,
  feed: Feed,
  run: StageRun,
): Promise<void> {
  const documents = askForLostPages(await pipeline.process(scan, path, folder, run, feed), run.findings);
  await records.finish(scan.id, { status: statusOf(documents), error: null, documents, findings: run.findings });
  await records.recordEvents(run.events);
}

/** Fronts and their backs become one scan's documents; two that do not belong together are processed each by itself. */
async function processPair(
  parts: ScanHandlerParts,
  scan: ScanRow,
  opened: Opened,
  { backs, behind }: Extract<ScanFeed, { mode: 'two_files' }>,
  run: StageRun,
): Promise<void> {
  const { records, pipeline } = parts;
  const own = startRun(parts, behind.id, run.signal);
  try {
    const beside = await openFolder(parts, behind).catch((caught: unknown) => {
      const { code, retry } = asSohoaError(caught);
      // Backs that are lost or damaged in the store wait by themselves: their fronts are not to wait with them.
      throw retry && !code.startsWith('OBJECT_') ? caught : new NotAPair(PARTED, { cause: caught });
    });
    const feed: Feed = { mode: 'two_files', backs, behind: { scan: behind, ...beside, run: own } };
    const made = await pipeline.process(scan, opened.path, opened.folder, run, feed);
    const ofBacks = [...own.findings, ...run.findings.filter((finding) => finding.scan === behind.id)];
    const findings = run.findings.filter((finding) => finding.scan !== behind.id);
    const documents = askForLostPages(made, [...findings, ...ofBacks.map((one) => ({ ...one, scan: behind.id }))]);
    await records.finish(scan.id, {
      status: statusOf(documents),
      error: null,
      documents,
      findings,
      behind: { scanId: behind.id, findings: ofBacks.map(({ scan: _, ...finding }) => finding) },
    });
    await records.recordEvents([...run.events, ...own.events]);
    await rm(workFolderOf(parts, behind), { recursive: true, force: true });
    parts.onFinished?.(behind.id);
  } catch (caught) {
    if (!(caught instanceof NotAPair)) throw caught;
    await parts.collation.part(scan.id, caught.reason);
    await records.recordEvents(run.events);
    const alone = startRun(parts, scan.id, run.signal);
    await processOne(parts, scan, opened, { mode: 'as-scanned', reason: caught.reason }, alone);
  }
}

function statusOf(documents: readonly ArchivedDocument[]): 'archived' | 'review' {
  return documents.some((document) => needsReview(document.reviewReasons)) ? 'review' : 'archived';
}

function workFolderOf(parts: ScanHandlerParts, scan: ScanRow): string {
  return join(parts.workFolder, scan.id);
}

/**
 * The scan as delivered, from the object store into the work folder, compared with the digest taken at intake.
 * Throws OBJECT_MISSING, OBJECT_CORRUPT and the STORE_ errors.
 */
async function fetchOriginal(objects: ObjectStore, scan: ScanRow, folder: string): Promise<string> {
  const path = join(folder, `scan${extname(scan.originalKey)}`);
  const kept = await sha256OfFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (kept === scan.sha256) return path;
  const temporary = `${path}.tmp`;
  await pipeStreams(await objects.stream(scan.originalKey), createWriteStream(temporary));
  if ((await sha256OfFile(temporary)) !== scan.sha256)
    throw new SohoaError('OBJECT_CORRUPT', { key: scan.originalKey });
  await rename(temporary, path);
  return path;
}
