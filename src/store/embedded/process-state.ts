import { execFile } from 'node:child_process';
import { readFile, readlink, realpath } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Whether a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether the living process is a PostgreSQL server of this folder, and not another program that was given the number
 * of a dead one (numbers come round, in containers at every start).
 */
export async function isServerOf(pid: number, dataDir: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  const folder = await realpath(dataDir);
  // A server stands in its data folder. The link cannot be read when the process belongs to someone else.
  const standsIn = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  if (standsIn !== null) return standsIn === folder;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => commandOf(pid));
  return command.includes('postgres') && command.includes(folder);
}

async function commandOf(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout;
}
