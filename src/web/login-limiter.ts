const LONGEST_WAIT_MS = 15 * 60_000;
/** One address may fail for this many names' worth of attempts before all of its logins wait. */
const NAMES_PER_ADDRESS = 6;
/** Bounds the memory an attacker with many names can take. */
const MOST_KEYS = 10_000;

interface Tally {
  failures: number;
  /** ms since 1970 */
  blockedUntil: number;
  lastAt: number;
}

/**
 * Slows down password guessing. Attempts are counted when they begin, so that many at once do not slip through; a
 * success takes its own attempt back.
 */
export class LoginLimiter {
  readonly #attempts: number;
  readonly #firstWaitMs: number;
  readonly #now: () => number;
  readonly #tallies = new Map<string, Tally>();

  constructor(options: { loginAttempts: number; loginWaitSeconds: number }, now: () => number = Date.now) {
    this.#attempts = options.loginAttempts;
    this.#firstWaitMs = options.loginWaitSeconds * 1000;
    this.#now = now;
  }

  /** Counts an attempt and returns 0, or returns the ms still to wait and counts nothing. */
  begin(name: string, address: string): number {
    const keys = this.#keys(name, address);
    const now = this.#now();
    const wait = Math.max(...keys.map(({ key }) => (this.#tallies.get(key)?.blockedUntil ?? 0) - now));
    if (wait > 0) return wait;
    for (const { key, limit } of keys) this.#count(key, limit, now);
    return 0;
  }

  /** The attempt was right: the name starts afresh from this address. */
  succeeded(name: string, address: string): void {
    const [both, addressOnly] = this.#keys(name, address);
    if (both) this.#tallies.delete(both.key);
    const tally = addressOnly && this.#tallies.get(addressOnly.key);
    if (tally) {
      tally.failures = Math.max(0, tally.failures - 1);
      tally.blockedUntil = 0;
    }
  }

  #keys(name: string, address: string): { key: string; limit: number }[] {
    return [
      { key: `both\u0000${name.toLowerCase()}\u0000${address}`, limit: this.#attempts },
      { key: `address\u0000${address}`, limit: this.#attempts * NAMES_PER_ADDRESS },
    ];
  }

  #count(key: string, limit: number, now: number): void {
    const old = this.#tallies.get(key);
    const fresh = !old || now - Math.max(old.lastAt, old.blockedUntil) > LONGEST_WAIT_MS;
    const failures = fresh ? 1 : old.failures + 1;
    const over = failures - limit;
    const wait = over < 0 ? 0 : Math.min(LONGEST_WAIT_MS, this.#firstWaitMs * 2 ** Math.min(over, 20));
    this.#tallies.delete(key);
    this.#tallies.set(key, { failures, blockedUntil: now + wait, lastAt: now });
    const oldest = this.#tallies.keys().next().value;
    if (this.#tallies.size > MOST_KEYS && oldest !== undefined) this.#tallies.delete(oldest);
  }
}
