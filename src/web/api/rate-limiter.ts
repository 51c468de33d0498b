/** Bounds the memory that many keys can take. */
const MOST_KEYS = 10_000;
const MINUTE_MS = 60_000;

interface Bucket {
  left: number;
  /** ms since 1970 */
  at: number;
}

/** So many a minute for each key, in bursts up to as many: what was not used comes back evenly. */
export class RateLimiter {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** ms until `key` may again; 0 = now. Takes nothing. */
  wait(key: string): number {
    const left = this.#left(key);
    return left >= 1 ? 0 : Math.ceil(((1 - left) * MINUTE_MS) / this.#perMinute);
  }

  /** Takes one of `key`, and returns 0, or returns the ms to wait and takes nothing. */
  take(key: string): number {
    const wait = this.wait(key);
    if (wait > 0) return wait;
    const left = this.#left(key) - 1;
    this.#buckets.delete(key);
    this.#buckets.set(key, { left, at: this.#now() });
    const oldest = this.#buckets.keys().next().value;
    if (this.#buckets.size > MOST_KEYS && oldest !== undefined) this.#buckets.delete(oldest);
    return 0;
  }

  #left(key: string): number {
    const bucket = this.#buckets.get(key);
    if (!bucket) return this.#perMinute;
    const back = ((this.#now() - bucket.at) * this.#perMinute) / MINUTE_MS;
    return Math.min(this.#perMinute, bucket.left + Math.max(0, back));
  }
}
