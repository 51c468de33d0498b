/** Work that survives a crash: kept in the database, taken again when its worker dies. */
export interface JobQueue {
  /**
   * Starts taking `process-scan` jobs, at most `concurrency` at once. A handler that throws a SohoaError with
   * `retry` is tried again later with growing delay, without end for STORE_, DATABASE_ and SIGN_ errors, `attempts` times for the others;
   * after that `onDead` is called once.
   */
  work(
    handler: (scanId: string, signal: AbortSignal) => Promise<void>,
    options: { concurrency: number; onDead: (scanId: string, error: unknown) => Promise<void> },
  ): Promise<void>;
  /** Enqueue outside of a record transaction, for example a clerk asking to redo a scan. */
  processScan(scanId: string): Promise<void>;
  /** Jobs waiting and running. */
  depth(): Promise<{ waiting: number; running: number }>;
  /** Stops taking work and waits for the running jobs (at most `timeoutMs`). */
  stop(timeoutMs: number): Promise<void>;
}
