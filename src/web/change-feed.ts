/** `changed` = something a live page shows is new; `trouble` = the counter cannot be asked now. */
export type FeedNews = 'changed' | 'trouble';

/**
 * Tells all live pages of a change by asking the change counter once every `pollMs` for all of them together.
 * Nothing is asked while nobody listens.
 */
export class ChangeFeed {
  readonly #ask: () => Promise<number>;
  readonly #pollMs: number;
  readonly #listeners = new Set<(news: FeedNews) => void>();
  #timer: NodeJS.Timeout | undefined;
  #last: number | undefined;
  #troubled = false;

  constructor(ask: () => Promise<number>, pollMs: number) {
    this.#ask = ask;
    this.#pollMs = pollMs;
  }

  /** Calls `listener` on every change until the returned function is called. */
  listen(listener: (news: FeedNews) => void): () => void {
    this.#listeners.add(listener);
    this.#schedule();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#last = undefined;
    };
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#listeners.size === 0) return;
    this.#timer = setTimeout(() => {
      void this.#poll().finally(() => {
        this.#timer = undefined;
        this.#schedule();
      });
    }, this.#pollMs);
    this.#timer.unref();
  }

  async #poll(): Promise<void> {
    try {
      const counter = await this.#ask();
      const changed = this.#troubled || (this.#last !== undefined && counter !== this.#last);
      this.#last = counter;
      this.#troubled = false;
      if (changed) this.#tell('changed');
    } catch {
      // The page says "no connection to the data"; the cause is logged by the page request that meets it too.
      if (!this.#troubled) this.#tell('trouble');
      this.#troubled = true;
    }
  }

  #tell(news: FeedNews): void {
    for (const listener of this.#listeners) listener(news);
  }
}
