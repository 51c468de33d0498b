import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pipeline as pipeStreams } from 'node:stream/promises';
import { asSohoaError, SohoaError } from './core/errors.ts';
import { sha256OfFile } from './core/fixity.ts';
import { needsReview } from './core/notices.ts';
import type { ObjectStore } from './core/ports/object-store.ts';
import type { ScanRecords } from './core/ports/records.ts';
import { isFinished, type ScanRow } from './core/scan.ts';
import type { StageCost, StageRun } from './core/run-stage.ts';
import { stopsIntake } from './intake-gate.ts';
import { askForLostPages } from './pipeline/ask-for-lost-pages.ts';
import type { Pipeline } from './pipeline.ts';

export interface ScanHandlerParts {
  records: ScanRecords;
  objects: ObjectStore;
  pipeline: Pipeline;
  /** Folder for the work folders of scans. */
  workFolder: string;
  /** Moves the delivered file to the rejected folder with a note; nothing to do in a one-shot run. */
  reject: (scan: ScanRow, error: SohoaError) => Promise<void>;
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
  const { records, pipeline } = parts;

  async function end(scan: ScanRow, error: SohoaError, run: StageRun): Promise<void> {
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
      const run: StageRun = {
        scanId,
        signal,
        findings: [],
        events: [],
        ...(parts.onCost ? { onCost: parts.onCost } : {}),
      };
      try {
        await records.setStatus(scanId, 'working');
        const folder = workFolderOf(parts, scan);
        await mkdir(folder, { recursive: true });
        const path = await fetchOriginal(parts.objects, scan, folder);
        const documents = askForLostPages(await pipeline.process(scan, path, folder, run), run.findings);
        const status = documents.some((document) => needsReview(document.reviewReasons)) ? 'review' : 'archived';
        await records.finish(scanId, { status, error: null, documents, findings: run.findings });
        await records.recordEvents(run.events);
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
