import { asSohoaError, type SohoaError } from './core/errors.ts';

/**
 * Stops intake while a store is down or a disk is full, and opens it again by itself. Files wait in the inbox
 * meanwhile, so nothing is lost.
 */
export interface IntakeGate {
  /** Null while intake runs. */
  closedBecause(): SohoaError | null;
  /** Called by anyone who met a failure of a store: closes the gate at once. */
  trip(error: SohoaError): void;
  stop(): Promise<void>;
}

/** True for failures that stop intake as a whole rather than one scan. */
export function stopsIntake(error: SohoaError): boolean {
  return error.code.startsWith('STORE_') || error.code.startsWith('DATABASE_');
}

/**
 * Watches `checks` every `everyMs` (ms); `onChange` is told when intake stops or goes on.
 */
export function openIntakeGate(
  checks: readonly (() => Promise<void>)[],
  everyMs: number,
  onChange: (because: SohoaError | null) => void,
): IntakeGate {
  let because: SohoaError | null = null;
  let running: Promise<void> = Promise.resolve();

  function set(next: SohoaError | null): void {
    const changed = because?.code !== next?.code;
    because = next;
    if (changed) onChange(next);
  }

  async function check(): Promise<void> {
    try {
      for (const one of checks) await one();
      set(null);
    } catch (error) {
      set(asSohoaError(error));
    }
  }

  const timer = setInterval(() => {
    running = running.then(check);
  }, everyMs);
  return {
    closedBecause: () => because,
    trip: (error) => set(error),
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
