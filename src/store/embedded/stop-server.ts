import { setTimeout as wait } from 'node:timers/promises';
import type { Cluster } from './prepare-cluster.ts';
import { isAlive } from './process-state.ts';
import { runToEnd } from './run-program.ts';

const FAST_MS = 30_000;

/**
 * Stops the server in order (PostgreSQL's "fast" way: open transactions are rolled back, everything is written out).
 * One that hangs is ended at once after 30 s and repairs itself at the next start.
 */
export async function stopServer(
  cluster: Cluster,
  pid: number,
  log: (event: string, facts: object) => void,
): Promise<void> {
  if (process.platform === 'win32') {
    await runToEnd(
      cluster.binaries.pgCtl,
      ['stop', '-D', cluster.dataDir, '-m', 'fast', '-w'],
      cluster.account,
      cluster.dataDir,
    );
    return;
  }
  signal(pid, 'SIGINT');
  const deadline = Date.now() + FAST_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      log('database-stopped-hard', { pid });
      signal(pid, 'SIGQUIT');
      return;
    }
    await wait(20);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
