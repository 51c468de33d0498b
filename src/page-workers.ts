import { extname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { asSohoaError, isErrorCode, SohoaError, type ErrorCode } from './core/errors.ts';
import type { ClassModel } from './core/class-model.ts';
import type { Finding } from './core/page.ts';
import type { PageGeometry, RawImage, ReadingImage, SheetSide } from './core/page-image.ts';
import type { Barcode } from './core/word.ts';
import type { ReadPage } from './core/page.ts';
import type { Difference } from './archive/hand-off/compare-signed.ts';
import type { DepositedConformance } from './core/document.ts';
import type { PdfSignature } from './core/signature.ts';
import type { TurnSeen } from './pipeline/decide-turn.ts';
import type { MediaType } from './core/scan.ts';
import { memoryOf } from '../workers/transfer.ts';
import type {
  CleanTask,
  ComposeTask,
  DecodeTask,
  CompareSignedTask,
  InspectTask,
  LearnTask,
  SignaturesTask,
  SignTask,
} from '../workers/page-tasks.ts';

export interface DecodedSide {
  side: SheetSide;
  /** Its pixels made small, which the cleaner measures on. */
  small: RawImage;
  /** Which way is up, as the lines of writing show it. */
  lines: TurnSeen;
  /** Patches of ink that can be letters, roughly counted. */
  letters: number;
  /** Grey PGM at 150 dpi for the recogniser to tell which way is up; null where it need not be asked. */
  thumbnail: Uint8Array | null;
  /** Boxes in pixels of the side as decoded. */
  barcodes: Barcode[];
  findings: Finding[];
}

/** A clean page whose pictures have been written to the work folder; only what the recogniser needs stays in memory. */
export interface WrittenPage {
  geometry: PageGeometry;
  dpi: number;
  blank: boolean;
  ink: number;
  /** See CleanPage. */
  whole: string | null;
  files: ReadPage['files'];
  reading: ReadingImage | null;
  barcodes: Barcode[];
}

export interface Inspected {
  mediaType: MediaType | null;
  sides: number;
  error: { code: ErrorCode; detail: Record<string, string | number | boolean> } | null;
  findings: Finding[];
}

/** What a delivered PDF says of itself as an archive object. */
export interface SignedFileFacts {
  /** Empty: it is not signed. */
  signatures: PdfSignature[];
  conformance: DepositedConformance;
}

export interface ComposedFile {
  path: string;
  sha256: string;
  bytes: number;
}

export interface SignedOutput extends ComposedFile {
  signatures: PdfSignature[];
}

export interface ComparedCopy extends SignedFileFacts {
  /** Null when it shows what the unsigned copy shows. */
  difference: Difference | null;
}

/** Worker threads stay warm; a task's failure is an answer, a thread's death is WORKER_CRASHED. */
export interface PageWorkers {
  inspect(task: InspectTask): Promise<Inspected>;
  decode(task: DecodeTask): Promise<DecodedSide>;
  clean(task: CleanTask): Promise<{ pages: WrittenPage[]; findings: Finding[] }>;
  compose(task: ComposeTask): Promise<ComposedFile>;
  signatures(task: SignaturesTask): Promise<SignedFileFacts>;
  /** Throws the SIGN_ errors. */
  sign(task: SignTask): Promise<SignedOutput>;
  compareSigned(task: CompareSignedTask): Promise<ComparedCopy>;
  /** What clerks' corrections teach about classes: seconds of work. */
  learn(task: LearnTask): Promise<ClassModel>;
  close(): Promise<void>;
}

export type Answer<Value> =
  | { ok: true; value: Value }
  | { ok: false; error: { code: string; detail: Record<string, string | number | boolean> } };

/**
 * ms one side may take to be opened, decoded or cleaned: an A0 drawing takes 20 s on a slow machine. What takes longer
 * was made to (forms within forms, codes that never end).
 */
const LONGEST_MS = 180_000;

/**
 * Per cent of what lives by which a heap of this program may grow before the collector marks it again. Without it V8 marks the
 * 30 MB of a page worker five times a side, in further threads, for a fifth of the CPU time of a side; the pixels that hang
 * on what is found dead are given back by hand.
 */
const HEAP_GROWTH = 200;

/**
 * Starts `threads` worker threads for everything that touches pixels or PDF bytes. `onThreadLost` is told of a thread
 * that died between tasks; the pool replaces it. A task on one side that takes longer than `longestMs` is SCAN_TIMEOUT
 * and its thread is replaced; to inspect such a file is answered, so that it is rejected and not tried again.
 */
export function startPageWorkers(
  threads: number,
  onThreadLost: (error: unknown) => void,
  longestMs = LONGEST_MS,
): PageWorkers {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const entry = new URL(`../workers/page-worker${extname(new URL(import.meta.url).pathname)}`, import.meta.url);
  const pool = new Piscina({
    filename: entry.href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    // MB of one thread. Pixels live outside of the old space, so that bounds leaks, not pages; the young one is small so that
    // pixels done with are soon found and given back.
    resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 8 },
  });

  // Without a listener such an error would end the program.
  pool.on('error', onThreadLost);

  // A task's time is counted from its start: what waits, waits here and not in the pool.
  const waiting = new PQueue({ concurrency: threads });

  async function ask<Value>(name: string, task: unknown, given: readonly Uint8Array[]): Promise<Value> {
    let answer: Answer<Value>;
    const transferList = memoryOf(given);
    // Copies are written as long as the document is, learning takes as long as there are examples, signing has its own limit.
    const limit = name === 'compose' || name === 'learn' || name === 'sign' ? null : longestMs;
    try {
      const run = () => pool.run(task, { name, transferList, ...(limit && { signal: AbortSignal.timeout(limit) }) });
      answer = (await waiting.add(run)) as Answer<Value>;
    } catch (error) {
      if (limit && error instanceof Error && error.name === 'AbortError') {
        throw new SohoaError('SCAN_TIMEOUT', { task: name, limit }, { cause: error });
      }
      throw new SohoaError('WORKER_CRASHED', { task: name, ...asSohoaError(error).detail }, { cause: error });
    }
    if (answer.ok) return answer.value;
    const { code, detail } = answer.error;
    throw new SohoaError(isErrorCode(code) ? code : 'INTERNAL', detail);
  }

  return {
    inspect: (task) => ask<Inspected>('inspect', task, []).catch(tooLong),
    decode: (task) => ask('decode', task, []),
    clean: (task) =>
      ask('clean', task, [
        task.side.raw.data,
        ...(task.small ? [task.small.data] : []),
        ...(task.side.original ? [task.side.original.bytes] : []),
      ]),
    compose: (task) => ask('compose', task, []),
    signatures: (task) => ask<SignedFileFacts>('signatures', task, []).catch(notChecked),
    sign: (task) => ask('sign', task, []),
    compareSigned: (task) => ask('compareSigned', task, []),
    learn: (task) => ask('learn', task, []),
    close: () => pool.destroy(),
  };
}

/** A file that cannot be looked at in time is what it is: an answer like any other damage. */
function tooLong(error: unknown): Inspected {
  if (!(error instanceof SohoaError) || error.code !== 'SCAN_TIMEOUT') throw error;
  return { mediaType: null, sides: 0, error: { code: error.code, detail: error.detail }, findings: [] };
}

/** Signatures made to keep a machine busy for ever are signatures all the same: the file is kept as it is, and somebody looks. */
function notChecked(error: unknown): SignedFileFacts {
  if (!(error instanceof SohoaError) || error.code !== 'SCAN_TIMEOUT') throw error;
  return { signatures: [UNREADABLE], conformance: 'as-signed' };
}

const UNREADABLE: PdfSignature = {
  ...{ kind: 'approval', signer: null, time: null, algorithm: null, format: '', coverage: 'part', issuer: 'unchecked' },
  notices: ['SIGNATURE_UNREADABLE'],
};
