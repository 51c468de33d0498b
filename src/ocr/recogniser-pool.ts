import PQueue from 'p-queue';
import { SohoaError } from '../core/errors.ts';
import type { Answer, Question, RecogniserThread } from './recogniser-thread.ts';

export interface PoolOptions {
  /** Starts a fresh thread. */
  start(): Promise<RecogniserThread>;
  /** Threads at most, and questions asked at the same time. */
  size: number;
  /** Time limit of one question, ms. */
  timeoutMs: number;
  /** A thread is replaced after this many questions of a whole image. */
  recycleAfter: number;
}

interface Seat {
  thread: RecogniserThread;
  asked: number;
}

type Attempt = { ok: true; answer: Answer } | { ok: false; code: 'PAGE_TIMEOUT' | 'PAGE_CRASHED'; cause: unknown };

/**
 * Threads that are started once and asked through a queue. A question that fails or runs out of time costs its thread
 * and is asked once more in a fresh one; other questions go on meanwhile.
 */
export class RecogniserPool {
  readonly #options: PoolOptions;
  readonly #queue: PQueue;
  readonly #idle: Seat[] = [];
  readonly #all = new Set<RecogniserThread>();
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#queue = new PQueue({ concurrency: options.size });
  }

  /** Starts all threads now. Throws WORKER_CRASHED when one cannot be started; those that started are stopped. */
  async warm(): Promise<void> {
    const seats = await Promise.allSettled(Array.from({ length: this.#options.size }, () => this.#startSeat()));
    for (const seat of seats) if (seat.status === 'fulfilled') this.#idle.push(seat.value);
    const failed = seats.find((seat) => seat.status === 'rejected');
    if (!failed) return;
    await this.close();
    throw failed.reason;
  }

  /**
   * Asks as soon as a thread is free; parts of images come before whole ones. Throws PAGE_TIMEOUT or PAGE_CRASHED when both tries failed (what the second try
   * met), WORKER_CRASHED when no thread could be started or the pool was closed: then the page is not to blame.
   */
  ask(question: Question): Promise<Answer> {
    // A page that was begun comes before the next one.
    return this.#queue.add(() => this.#askTwice(question), { priority: question.part ? 1 : 0 });
  }

  /** Stops all threads at once; questions under way or waiting are rejected with WORKER_CRASHED. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((thread) => thread.stop()));
    await this.#queue.onIdle();
    await Promise.all([...this.#all].map((thread) => thread.stop()));
    this.#all.clear();
    this.#idle.length = 0;
  }

  async #askTwice(question: Question): Promise<Answer> {
    const first = await this.#attempt(question);
    if (first.ok) return first.answer;
    const second = await this.#attempt(question, 'fresh');
    if (second.ok) return second.answer;
    throw new SohoaError(second.code, { attempts: 2, timeoutMs: this.#options.timeoutMs }, { cause: second.cause });
  }

  async #attempt(question: Question, which: 'any' | 'fresh' = 'any'): Promise<Attempt> {
    this.#mustBeOpen();
    const seat = (which === 'any' ? this.#idle.pop() : undefined) ?? (await this.#startSeat());
    // A part of a page takes a hundredth of its memory.
    if (!question.part) seat.asked += 1;
    const attempt = await this.#timed(seat.thread, question);
    if (!attempt.ok || seat.asked >= this.#options.recycleAfter) await this.#discard(seat.thread);
    else this.#idle.push(seat);
    if (!attempt.ok) this.#mustBeOpen();
    return attempt;
  }

  async #timed(thread: RecogniserThread, question: Question): Promise<Attempt> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<Attempt>((resolve) => {
      timer = setTimeout(() => resolve({ ok: false, code: 'PAGE_TIMEOUT', cause: undefined }), this.#options.timeoutMs);
    });
    const asked = thread.ask(question).then(
      (answer): Attempt => ({ ok: true, answer }),
      (cause: unknown): Attempt => ({ ok: false, code: 'PAGE_CRASHED', cause }),
    );
    try {
      return await Promise.race([asked, timeout]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #startSeat(): Promise<Seat> {
    try {
      const thread = await this.#options.start();
      this.#all.add(thread);
      this.#mustBeOpen();
      return { thread, asked: 0 };
    } catch (cause) {
      if (cause instanceof SohoaError) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new SohoaError('WORKER_CRASHED', { part: 'recogniser', reason }, { cause });
    }
  }

  async #discard(thread: RecogniserThread): Promise<void> {
    this.#all.delete(thread);
    await thread.stop();
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new SohoaError('WORKER_CRASHED', { part: 'recogniser', reason: 'closed' });
  }
}
