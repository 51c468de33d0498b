/** `changed` = something a live page shows is new; `trouble` = the counter cannot be asked now. */
export type FeedNews = 'changed' | 'trouble';

/**
 * Tells all live pages of a change by asking the change counter once every `pollMs` for all of them together.
 * Nothing is asked while nobody listens.
 */
export class ChangeFeed {
  readonly #ask: () => Promise<number>;
  readonly #pollMs: number;
  /** What each listener has seen of the counter; undefined until it is known where its counting starts. */
  readonly #listeners = new Map<(news: FeedNews) => void, number | undefined>();
  #timer: NodeJS.Timeout | undefined;
  #troubled = false;

  constructor(ask: () => Promise<number>, pollMs: number) {
    this.#ask = ask;
    this.#pollMs = pollMs;
  }

  /**
   * Calls `listener` on every change until the returned function is called. `since` is the counter when the listener's
   * page was made, so that nothing is missed between the page and its first news; without it counting starts now.
   */
  listen(listener: (news: FeedNews) => void, since?: number): () => void {
    this.#listeners.set(listener, since);
    this.#schedule();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearTimeout(this.#timer);
      this.#timer = undefined;
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
      const back = this.#troubled;
      this.#troubled = false;
      for (const [listener, seen] of this.#listeners) {
        this.#listeners.set(listener, counter);
        if (back || (seen !== undefined && seen !== counter)) listener('changed');
      }
    } catch {
      // The page says "no connection to the data"; the cause is logged by the page request that meets it too.
      if (!this.#troubled) for (const listener of this.#listeners.keys()) listener('trouble');
      this.#troubled = true;
    }
  }
}
