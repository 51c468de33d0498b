import { chmod, chown, lstat, readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SohoaError } from '../../core/errors.ts';

/** The system account the server runs under; null = the account of this program. */
export type ServerAccount = { uid: number; gid: number } | null;

const UNPRIVILEGED = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root. A program that runs as root therefore starts it as the owner of the data folder,
 * else as the account `postgres`, else as `nobody`. Throws DATABASE_UNAVAILABLE when none of them exists.
 */
export async function serverAccount(dataDir: string): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(dataDir).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of UNPRIVILEGED) {
    const entry = accounts.find((parts) => parts[0] === name);
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new SohoaError('DATABASE_UNAVAILABLE', {
    reason: 'running as root and there is no account "postgres" or "nobody" for the database; run as another user',
  });
}

/** Folders above `path` that the account may not enter, innermost first (mode bits; access lists are not looked at). */
export async function closedFolders(path: string, account: ServerAccount): Promise<string[]> {
  if (account === null) return [];
  const closed: string[] = [];
  let folder = await realpath(dirname(path));
  for (;;) {
    const { mode, uid, gid } = await lstat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) closed.push(folder);
    if (folder === dirname(folder)) return closed;
    folder = dirname(folder);
  }
}

/**
 * Lets the server's group pass through a private data folder of root (0700 becomes 0710 with that group): it may not
 * list it, and nobody else gets anything.
 */
export async function letServerThrough(folder: string, account: NonNullable<ServerAccount>): Promise<void> {
  const { mode } = await stat(folder);
  await chown(folder, 0, account.gid);
  await chmod(folder, (mode & 0o7707) | 0o010);
}
