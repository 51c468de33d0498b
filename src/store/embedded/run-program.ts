import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import type { ServerAccount } from './server-account.ts';

/** Environment of the server's programs: nothing of ours but what a system needs, and messages in English. */
function plainEnvironment(extra: Record<string, string>): NodeJS.ProcessEnv {
  const windows = process.platform === 'win32' ? { SystemRoot: 'C:\\Windows' } : {};
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...windows, ...extra } as unknown as NodeJS.ProcessEnv;
}

function spawnOptions(account: ServerAccount, cwd: string, extra: Record<string, string>): SpawnOptions {
  const as = account === null ? {} : { uid: account.uid, gid: account.gid };
  return { ...as, cwd, env: plainEnvironment(extra) };
}

/** Runs a program to its end; resolves with its exit code and everything it said. */
export async function runToEnd(
  program: string,
  args: string[],
  account: ServerAccount,
  cwd: string,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...spawnOptions(account, cwd, {}), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const gather = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-4000);
    };
    child.stdout?.on('data', gather);
    child.stderr?.on('data', gather);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Starts a program that outlives us: its own session (a terminal's Ctrl-C reaches us only, so that we stop it in
 * order), output appended to a file, not waited for at exit.
 */
export function startDetached(
  program: string,
  args: string[],
  account: ServerAccount,
  options: { cwd: string; logFile: string; env: Record<string, string> },
): ChildProcess {
  const log = openSync(options.logFile, 'a', 0o600);
  try {
    const child = spawn(program, args, {
      ...spawnOptions(account, options.cwd, options.env),
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}
