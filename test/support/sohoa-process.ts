import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface SohoaProcess {
  child: ChildProcess;
  /** Standard output and error so far. */
  output(): string;
  /** Exit code, or null when a signal ended it. */
  ended: Promise<number | null>;
}

/** Starts the program as a user would, with the launcher, in its own process. */
export function startSohoa(args: readonly string[], environment: Record<string, string> = {}): SohoaProcess {
  const child = spawn(process.execPath, [join(root, 'bin', 'sohoa.js'), ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', SOHOA_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, output: () => text, ended };
}

/** Runs a command to its end. */
export async function runSohoa(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const started = startSohoa(args, environment);
  const code = await started.ended;
  return { code, output: started.output() };
}
