import { lstat, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SohoaError, isErrorCode } from '../core/errors.ts';
import { sha256OfFile } from '../core/fixity.ts';
import type { ObjectStore } from '../core/ports/object-store.ts';
import type { IntakeRecords, PairingFacts, ScanRecords } from '../core/ports/records.ts';
import type { ScanRow, StableFile } from '../core/scan.ts';
import type { Inspection } from './inspect-scan.ts';
import { extensionOf } from './media-type.ts';
import { findMoved, moveFile, sizeOf } from './move-file.ts';
import { olderFileBeside } from './older-file-beside.ts';
import { isFileError, readingFile } from './reading-file.ts';
import { takeTurns } from './take-turns.ts';
import { rejectionNote } from './rejection-note.ts';
import type { Rejection } from './rejection-note.ts';

export interface IntakeDeps {
  objects: ObjectStore;
  records: IntakeRecords & Pick<ScanRecords, 'scan' | 'recordObject' | 'recordEvents'>;
  /** Looks at a file in a worker thread. */
  inspect: (path: string) => Promise<Inspection>;
  source: 'watch' | 'one-shot' | 'upload';
  /** The inbox, so that `heal` can see whether a file still lies there. */
  inboxDir?: string | null;
  /** Where taken files go, `<yyyy-mm-dd>/<station>/…` below it; null = files stay where they are. */
  processedDir: string | null;
  /** Where rejected files go, each beside a note. */
  rejectedDir: string | null;
  /** How long fronts wait for a file with their backs, ms; left out = files are never paired. */
  backsWaitMs?: number;
  /** Whether a station's files belong in pairs: they are then taken one by one, in the order in which they come. */
  pairsFiles?: (station: string) => Promise<boolean>;
  now?: () => Date;
}

export interface Intake {
  /**
   * Takes a file: digest, look, original deposited and read back, delivery recorded, and only then moved. Throws
   * SCAN_CHANGED, SCAN_UNREADABLE, and what the stores throw; the file then lies where it was and may be taken again.
   */
  take(file: StableFile): Promise<{ scan: ScanRow; known: boolean }>;
  /** At start-up: finishes the moves a crash has interrupted. Files still in the inbox are left to the watch. */
  heal(): Promise<void>;
  /** Later, when processing finds a scan damaged: moves its file from processed to rejected and writes the note. */
  reject(scan: ScanRow, rejection: Rejection): Promise<void>;
}

/** Moves of this process that are under way, by scan: a job may want to reject a scan before its file has moved. */
const underWay = new Map<string, Promise<unknown>>();

/** Makes the intake of one source. */
export function createIntake(deps: IntakeDeps): Intake {
  const inTurn = takeTurns(deps.pairsFiles ?? (() => Promise.resolve(false)));
  return {
    take: (file) => inTurn(file.station, () => takeFile(file, deps)),
    async heal() {
      if (deps.processedDir === null) return;
      for (const scan of await deps.records.unmoved()) await healOne(scan, deps);
    },
    async reject(scan, rejection) {
      // When the move fails, `take` is tried again and then finds the scan rejected.
      await Promise.allSettled([underWay.get(scan.id)]);
      const row = (await deps.records.scan(scan.id)) ?? scan;
      if (row.movedTo !== null) await moveToRejected(row, row.movedTo, rejection, deps);
    },
  };
}

async function takeFile(file: StableFile, deps: IntakeDeps): Promise<{ scan: ScanRow; known: boolean }> {
  const startedAt = performance.now();
  const { sha256, inspection } = await examine(file, deps);
  const originalKey = await deposit(file, sha256, inspection, deps);
  const { mediaType, error, findings, sides } = inspection;
  const { source, records } = deps;
  const pairing = await pairingOf(file, sides, deps);
  const { scan, known } = await records.recordDelivery({
    source,
    file,
    sha256,
    mediaType,
    originalKey,
    error,
    findings,
    ...(pairing && { pairing }),
  });
  const leave = async () => {
    if (!known) await records.recordEvents([eventOf(scan, inspection, performance.now() - startedAt)]);
    return moveAway(file, scan, known, error, deps);
  };
  const leaving = leave();
  underWay.set(scan.id, leaving);
  try {
    return { scan: { ...scan, movedTo: await leaving }, known };
  } finally {
    underWay.delete(scan.id);
  }
}

/** What pairing asks of a file; null where files are never paired. */
async function pairingOf(file: StableFile, sides: number, deps: IntakeDeps): Promise<PairingFacts | null> {
  const { backsWaitMs, pairsFiles, inboxDir } = deps;
  if (backsWaitMs === undefined) return null;
  const facts = { sides, waitMs: backsWaitMs };
  if (file.follows !== undefined) return { ...facts, follows: file.follows };
  if (!inboxDir || !(await pairsFiles?.(file.station))) return facts;
  return { ...facts, overtakes: await olderFileBeside(inboxDir, file) };
}

/** Digest and look, with the file checked to be the same before and after. */
async function examine(file: StableFile, { inspect }: IntakeDeps): Promise<{ sha256: string; inspection: Inspection }> {
  await assertUnchanged(file);
  const sha256 = await readingFile(() => sha256OfFile(file.path));
  const inspection = await inspect(file.path);
  await assertUnchanged(file);
  return { sha256, inspection };
}

async function assertUnchanged(file: StableFile): Promise<void> {
  const { size, mtimeMs } = await readingFile(() => lstat(file.path));
  if (size !== file.size || mtimeMs !== file.mtimeMs)
    throw new SohoaError('SCAN_CHANGED', { size, expected: file.size });
}

async function deposit(
  file: StableFile,
  sha256: string,
  { mediaType }: Inspection,
  { objects, records }: IntakeDeps,
): Promise<string> {
  const key = `originals/${sha256.slice(0, 2)}/${sha256}.${extensionOf(mediaType)}`;
  const type = mediaType ?? 'application/octet-stream';
  const stored = await objects.put(key, { path: file.path }, type, sha256).catch(async (error: unknown) => {
    // Other bytes than those hashed: the file's doing when it is no longer as it was, else the store's.
    if (error instanceof SohoaError && error.code === 'DEPOSIT_MISMATCH') await assertUnchanged(file);
    throw error;
  });
  if (stored.sha256 !== sha256) throw new SohoaError('SCAN_CHANGED', { stage: 'deposit' });
  await records.recordObject({ key, sha256, bytes: stored.bytes, kind: 'original' });
  return key;
}

function eventOf(scan: ScanRow, { sides, error }: Inspection, durationMs: number) {
  return {
    scanId: scan.id,
    documentId: null,
    type: 'ingestion',
    agent: 'intake@1',
    outcome: error === null ? ('success' as const) : ('failure' as const),
    inputDigest: scan.sha256,
    durationMs,
    detail: { sides, bytes: scan.bytes, ...(error && { code: error.code }) },
  };
}

/** Moves a recorded file out of the inbox; null in a run that moves nothing. */
async function moveAway(
  file: StableFile,
  scan: ScanRow,
  known: boolean,
  error: Rejection | null,
  deps: IntakeDeps,
): Promise<string | null> {
  if (deps.processedDir === null || scan.movedTo !== null) return scan.movedTo;
  const rejection = error ?? rejectionOf(scan);
  const folder = rejection === null ? deps.processedDir : (deps.rejectedDir ?? deps.processedDir);
  const wanted = targetOf(folder, scan);
  // A crash after copying to another device leaves the file in both places: then only the inbox's goes.
  const copied = known ? await findMoved(wanted, scan.sha256, scan.bytes) : null;
  // A scanner that counts its names anew may have laid the next paper here: that one has not been taken.
  await assertUnchanged(file);
  const movedTo = await readingFile(() => moveOrDrop(file.path, wanted, copied, scan));
  if (rejection !== null) await writeNote(movedTo, scan, rejection, deps);
  await deps.records.markMoved(scan.id, movedTo);
  return rejection === null ? followRejection(scan, movedTo, deps) : movedTo;
}

async function moveOrDrop(source: string, wanted: string, copied: string | null, scan: ScanRow): Promise<string> {
  if (copied === null) return moveFile(source, wanted, scan.sha256);
  await rm(source, { force: true });
  return copied;
}

/** A job in another process may have rejected the scan before its file was known to have moved. */
async function followRejection(scan: ScanRow, movedTo: string, deps: IntakeDeps): Promise<string> {
  const row = await deps.records.scan(scan.id);
  const rejection = row && rejectionOf(row);
  return row && rejection ? moveToRejected(row, movedTo, rejection, deps) : movedTo;
}

async function moveToRejected(scan: ScanRow, from: string, rejection: Rejection, deps: IntakeDeps): Promise<string> {
  if (deps.rejectedDir === null) return from;
  const wanted = targetOf(deps.rejectedDir, scan);
  const movedTo = (await findMoved(wanted, scan.sha256, scan.bytes)) ?? (await moveIfThere(from, wanted, scan.sha256));
  // A clerk may have taken the file out of the folder; the original in the store is what counts.
  if (movedTo === null) return from;
  await writeNote(movedTo, scan, rejection, deps);
  await deps.records.markMoved(scan.id, movedTo);
  return movedTo;
}

async function moveIfThere(from: string, wanted: string, sha256: string): Promise<string | null> {
  return (await sizeOf(from)) === null ? null : moveFile(from, wanted, sha256);
}

async function healOne(scan: ScanRow, deps: IntakeDeps): Promise<void> {
  if (deps.inboxDir && (await liesIn(deps.inboxDir, scan.relativePath))) return;
  for (const folder of [deps.rejectedDir, deps.processedDir]) {
    const movedTo = folder === null ? null : await findMoved(targetOf(folder, scan), scan.sha256, scan.bytes);
    if (movedTo === null) continue;
    const rejection = folder === deps.rejectedDir ? rejectionOf(scan) : null;
    if (rejection) await writeNote(movedTo, scan, rejection, deps);
    await deps.records.markMoved(scan.id, movedTo);
    return;
  }
}

/** Whether the delivered file is still in the inbox, under either Unicode form of its name. */
async function liesIn(inbox: string, relativePath: string): Promise<boolean> {
  const forms = [relativePath, relativePath.normalize('NFD')].map((form) => sizeOf(join(inbox, form)));
  return (await Promise.all(forms)).some((size) => size !== null);
}

/** `<folder>/<yyyy-mm-dd>/<station>/…`: the day the scan was received, local time. The same after a restart. */
function targetOf(folder: string, { relativePath, station, receivedAt }: ScanRow): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${receivedAt.getFullYear()}-${two(receivedAt.getMonth() + 1)}-${two(receivedAt.getDate())}`;
  const parts = relativePath.startsWith(`${station}/`)
    ? relativePath.split('/')
    : [station, ...relativePath.split('/')];
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    throw new SohoaError('INTERNAL', { reason: 'path' });
  return join(folder, day, ...parts);
}

/** Why a recorded scan was rejected; null when it was not. */
function rejectionOf({ status, errorCode }: ScanRow): Rejection | null {
  if (status !== 'rejected' || errorCode === null || !isErrorCode(errorCode)) return null;
  return { code: errorCode, detail: {} };
}

/** Writes `<name>.txt` beside the file; one that is there already was written before a crash and stays. */
async function writeNote(
  movedTo: string,
  scan: ScanRow,
  rejection: Rejection,
  { now = () => new Date() }: IntakeDeps,
): Promise<void> {
  const text = rejectionNote(basename(movedTo), scan.station, rejection, now());
  try {
    await writeFile(`${movedTo}.txt`, text, { flag: 'wx' });
  } catch (error) {
    if (!isFileError(error) || error.code !== 'EEXIST') throw error;
  }
}
