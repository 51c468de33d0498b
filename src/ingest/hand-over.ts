import { asSohoaError, type ErrorCode, type SohoaError } from '../core/errors.ts';
import type { StableFile } from '../core/scan.ts';
import { fileProblem, isFileError } from './reading-file.ts';
import type { WatchOptions } from './watch-options.ts';

interface Waiting {
  file: StableFile;
  attempts: number;
  state: 'settling' | 'ready' | 'busy' | 'done';
  timer: NodeJS.Timeout | null;
  /** Why the last try failed; null before one did. */
  problem: SohoaError | null;
  /** What was seen of the file while it was being taken. */
  newer: StableFile | null;
}

/** A file that stays in the inbox because it could not be taken, and is tried again. */
export interface StuckFile {
  /** Below the inbox. */
  relativePath: string;
  code: ErrorCode;
}

export interface HandOverParts {
  options: WatchOptions;
  /** The file as it is now; null when it is gone or no file of the inbox. */
  look: (file: StableFile) => Promise<StableFile | null>;
  take: (file: StableFile) => Promise<void>;
  onProblem: (error: SohoaError) => void;
}

/**
 * Hands files over when they have been still for `stableMs`, a few at a time within the limits of the options, and
 * again later when that fails.
 */
export class HandOver {
  readonly #parts: HandOverParts;
  readonly #files = new Map<string, Waiting>();
  /** Files being taken, by station. */
  readonly #running = new Map<string, number>();
  readonly #tasks = new Set<Promise<void>>();
  #paused = false;
  #stopped = false;

  constructor(parts: HandOverParts) {
    this.#parts = parts;
  }

  /** A file was seen as it is now. Anything but its known size and time starts the wait anew. */
  seen(file: StableFile): void {
    const entry = this.#files.get(file.path);
    if (!entry) {
      const fresh: Waiting = { file, attempts: 0, state: 'settling', timer: null, problem: null, newer: null };
      this.#files.set(file.path, fresh);
      this.#settle(fresh, this.#parts.options.stableMs);
    } else if (!same(file, entry.file)) {
      if (entry.state === 'busy') entry.newer = file;
      else this.#renew(entry, file);
    }
  }

  /** The file is gone. One that is being taken is looked at afterwards. */
  gone(path: string): void {
    const entry = this.#files.get(path);
    if (entry && entry.state !== 'busy') this.#forget(entry);
  }

  /** Paths known, waiting or taken and still there. */
  paths(): string[] {
    return [...this.#files.keys()];
  }

  /** Files that could not be taken so far, each with the reason; one that only grew meanwhile is none of them. */
  stuck(): StuckFile[] {
    return [...this.#files.values()].flatMap(({ file, state, problem }) =>
      problem && state !== 'done' ? [{ relativePath: file.relativePath, code: problem.code }] : [],
    );
  }

  pause(): void {
    this.#paused = true;
  }

  /** What failed while intake was down need not wait out its back-off. */
  resume(): void {
    this.#paused = false;
    for (const entry of this.#files.values()) {
      if (entry.state === 'settling' && entry.attempts > 0) this.#settle(entry, 0);
    }
    this.#pump();
  }

  /** Hands over nothing more and waits for what is being taken. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const entry of this.#files.values()) if (entry.timer) clearTimeout(entry.timer);
    while (this.#tasks.size > 0) await Promise.all(this.#tasks);
  }

  #settle(entry: Waiting, delayMs: number): void {
    if (entry.timer) clearTimeout(entry.timer);
    entry.state = 'settling';
    entry.timer = this.#stopped ? null : setTimeout(() => this.#start(this.#check(entry)), delayMs);
  }

  #renew(entry: Waiting, file: StableFile): void {
    entry.file = file;
    entry.attempts = 0;
    entry.problem = null;
    this.#settle(entry, this.#parts.options.stableMs);
  }

  #forget(entry: Waiting): void {
    if (entry.timer) clearTimeout(entry.timer);
    if (this.#files.get(entry.file.path) === entry) this.#files.delete(entry.file.path);
  }

  #retryLater(entry: Waiting, error: unknown): void {
    const { maxRetryMs, retryMs } = this.#parts.options;
    entry.attempts += 1;
    const problem = asProblem(error);
    entry.problem = problem.code === 'SCAN_CHANGED' ? null : problem;
    this.#tell(error);
    this.#settle(entry, Math.min(maxRetryMs, retryMs * 2 ** (entry.attempts - 1)));
  }

  /** After the wait: ready when the file is as it was, else wait again. */
  async #check(entry: Waiting): Promise<void> {
    let now: StableFile | null;
    try {
      now = await this.#parts.look(entry.file);
    } catch (error) {
      return this.#retryLater(entry, error);
    }
    if (this.#files.get(entry.file.path) !== entry || entry.state !== 'settling') return;
    if (!now) return this.#forget(entry);
    if (!same(now, entry.file)) return this.#renew(entry, now);
    entry.state = 'ready';
    this.#pump();
  }

  #pump(): void {
    const { concurrency, stationConcurrency } = this.#parts.options;
    for (const entry of this.#files.values()) {
      const busy = [...this.#running.values()].reduce((sum, n) => sum + n, 0);
      if (this.#paused || this.#stopped || busy >= concurrency) return;
      const { station } = entry.file;
      const ofStation = this.#running.get(station) ?? 0;
      if (entry.state !== 'ready' || ofStation >= stationConcurrency) continue;
      entry.state = 'busy';
      this.#running.set(station, ofStation + 1);
      this.#start(this.#handOver(entry));
    }
  }

  async #handOver(entry: Waiting): Promise<void> {
    const { station } = entry.file;
    try {
      await this.#parts.take(entry.file);
      entry.state = 'done';
      await this.#afterwards(entry);
    } catch (error) {
      if (entry.newer) this.#renew(entry, entry.newer);
      else this.#retryLater(entry, error);
    } finally {
      entry.newer = null;
      this.#running.set(station, (this.#running.get(station) ?? 1) - 1);
      this.#pump();
    }
  }

  /** A taken file has left the inbox, or stays and is remembered, or was replaced meanwhile. */
  async #afterwards(entry: Waiting): Promise<void> {
    const now = await this.#parts.look(entry.file);
    if (!now) this.#forget(entry);
    else if (!same(now, entry.file)) this.#renew(entry, now);
  }

  #tell(error: unknown): void {
    const problem = asProblem(error);
    // A file that grows while it is taken is no trouble: it is waited for again.
    if (problem.code !== 'SCAN_CHANGED') this.#parts.onProblem(problem);
  }

  #start(task: Promise<void>): void {
    const guarded: Promise<void> = task
      .catch((error: unknown) => this.#tell(error))
      .finally(() => this.#tasks.delete(guarded));
    this.#tasks.add(guarded);
  }
}

function same(a: StableFile, b: StableFile): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs;
}

/** The error without the path, which may hold a person's name. */
export function asProblem(error: unknown): SohoaError {
  return isFileError(error) ? fileProblem(error) : asSohoaError(error);
}
