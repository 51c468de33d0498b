import { randomUUID } from 'node:crypto';
import { access, cp, link, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SohoaError } from '../../core/errors.ts';
import type { Binaries } from './find-binaries.ts';
import { closedFolders, letServerThrough } from './server-account.ts';
import type { ServerAccount } from './server-account.ts';

/** Where things go that the server's account cannot reach, for example in a checkout below /root. */
const SYSTEM_FOLDER = '/var/lib/sohoa';

/**
 * The folder to keep the database in. It is `dataDir`, unless the program runs as root and the server's account may
 * not enter the folders above. When only the folder around `dataDir` is closed, the account's group is let through it.
 * Else the database gets a folder of its own below /var/lib/sohoa (a temporary one stays in the system's temporary
 * folder), noted in `<dataDir>.location`, so that deleting the data folder also lets go of that database.
 * Throws DATABASE_UNAVAILABLE when the noted place is gone: a lost database is never replaced by an empty one.
 */
export async function placeForData(dataDir: string, account: ServerAccount): Promise<string> {
  const note = `${dataDir}.location`;
  if (account === null) return dataDir;
  const noted = await readNote(note);
  if (noted !== null) return noted;
  const parent = await realpath(dirname(dataDir));
  const closed = await closedFolders(dataDir, account);
  if (closed.length === 1 && closed[0] === parent && (await stat(parent)).uid === 0) {
    await letServerThrough(parent, account);
    return dataDir;
  }
  if (closed.length === 0) return dataDir;
  const temporary = await realpath(tmpdir());
  const folder = join(parent.startsWith(`${temporary}/`) ? temporary : SYSTEM_FOLDER, `sohoa-${randomUUID()}`);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const draft = `${note}.${randomUUID()}`;
  await writeFile(draft, `${folder}\n`, { mode: 0o600, flush: true });
  try {
    await link(draft, note);
  } catch (error) {
    // Another program that starts now was first: its place holds.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await rm(folder, { recursive: true });
  } finally {
    await rm(draft);
  }
  return (await readNote(note)) ?? dataDir;
}

async function readNote(note: string): Promise<string | null> {
  const text = await readFile(note, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const folder = text.trim();
  await access(folder).catch((error: unknown) => {
    throw new SohoaError(
      'DATABASE_UNAVAILABLE',
      { reason: `the database folder noted in ${note} is missing`, folder },
      { cause: error },
    );
  });
  return join(folder, 'postgres');
}

/** The binaries at a place the server's account may reach; copied once per version when they lie below /root. */
export async function placeForBinaries(binaries: Binaries, account: ServerAccount): Promise<Binaries> {
  if ((await closedFolders(binaries.root, account)).length === 0) return binaries;
  const root = join(SYSTEM_FOLDER, `postgresql-${binaries.version}`);
  const there = await access(root).then(
    () => true,
    () => false,
  );
  if (!there) {
    await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
    const draft = `${root}.${randomUUID()}`;
    await cp(binaries.root, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, root).catch(async (error: NodeJS.ErrnoException) => {
      await rm(draft, { recursive: true });
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  }
  const moved = (path: string): string => root + path.slice(binaries.root.length);
  return {
    ...binaries,
    root,
    postgres: moved(binaries.postgres),
    initdb: moved(binaries.initdb),
    pgCtl: moved(binaries.pgCtl),
  };
}
