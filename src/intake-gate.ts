import { asSohoaError, type SohoaError } from './core/errors.ts';

/**
 * Stops intake while a store is down or a disk is full, and opens it again by itself. Files wait in the inbox
 * meanwhile, so nothing is lost.
 */
export interface IntakeGate {
  /** Null while intake runs. */
  closedBecause(): SohoaError | null;
  /** `listener` is told when intake stops or goes on; at once when it is stopped already. */
  onChange(listener: (because: SohoaError | null) => void): void;
  /** Called by anyone who met a failure of a store: closes the gate at once. */
  trip(error: SohoaError): void;
  stop(): Promise<void>;
}

/** True for failures that stop intake as a whole rather than one scan. */
export function stopsIntake(error: SohoaError): boolean {
  return error.code.startsWith('STORE_') || error.code.startsWith('DATABASE_');
}

/** Watches `checks` every `everyMs` (ms). */
export function openIntakeGate(checks: readonly (() => Promise<void>)[], everyMs: number): IntakeGate {
  const listeners: ((because: SohoaError | null) => void)[] = [];
  let because: SohoaError | null = null;
  let running: Promise<void> | null = null;

  function set(next: SohoaError | null): void {
    const changed = because?.code !== next?.code;
    because = next;
    if (changed) for (const listener of listeners) listener(next);
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
    // A store that hangs makes a check long: the next ones must not line up behind it.
    running ??= check().finally(() => {
      running = null;
    });
  }, everyMs);
  return {
    closedBecause: () => because,
    onChange(listener) {
      listeners.push(listener);
      if (because) listener(because);
    },
    trip: (error) => set(error),
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
