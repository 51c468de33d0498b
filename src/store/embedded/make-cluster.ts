import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SohoaError } from '../../core/errors.ts';
import type { Binaries } from './find-binaries.ts';
import { isAlive } from './process-state.ts';
import { runToEnd } from './run-program.ts';
import { SECRET_FILE, SERVER_USER } from './secret.ts';
import type { ServerAccount } from './server-account.ts';

/** Drafts this process is making now. */
const making = new Set<string>();

/**
 * Makes a new database folder: beside its place, then renamed into it, so that a crash at any moment leaves either
 * nothing or a whole one, and of two programs that start at once one wins. Throws DATABASE_UNAVAILABLE.
 */
export async function makeCluster(dataDir: string, binaries: Binaries, account: ServerAccount): Promise<void> {
  await removeLeftovers(dataDir);
  const draft = `${dataDir}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  making.add(basename(draft));
  await mkdir(draft, { mode: 0o700 });
  if (account !== null) await chown(draft, account.uid, account.gid);
  try {
    await initialise(draft, binaries, account);
    await rename(draft, dataDir).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
    await syncFolder(dirname(dataDir));
  } finally {
    await rm(draft, { recursive: true, force: true });
    making.delete(basename(draft));
  }
}

async function initialise(draft: string, binaries: Binaries, account: ServerAccount): Promise<void> {
  const password = randomBytes(24).toString('base64url');
  const passwordFile = `${draft}-password`;
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account !== null) await chown(passwordFile, account.uid, account.gid);
    const { code, output } = await runToEnd(
      binaries.initdb,
      [
        `--pgdata=${draft}`,
        `--username=${SERVER_USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--data-checksums',
      ],
      account,
      dirname(binaries.root),
    );
    if (code !== 0)
      throw new SohoaError('DATABASE_UNAVAILABLE', {
        reason: 'initdb failed',
        exit: code ?? -1,
        log: output.slice(-1500),
      });
  } finally {
    await rm(passwordFile, { force: true });
  }
  const secretFile = join(draft, SECRET_FILE);
  const file = await open(secretFile, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify({ password }));
    if (account !== null) await file.chown(account.uid, account.gid);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(draft);
}

/** Drafts of programs that were killed while making one. */
async function removeLeftovers(dataDir: string): Promise<void> {
  const prefix = `${basename(dataDir)}.new-`;
  for (const name of await readdir(dirname(dataDir))) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    // In a container the number of this process is often that of the killed one.
    if (making.has(name.replace(/-password$/, '')) || (pid !== process.pid && isAlive(pid))) continue;
    await rm(join(dirname(dataDir), name), { recursive: true, force: true });
  }
}

/** Makes a rename durable. Windows cannot open folders; its file system journals renames itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
