import { mkdir, readFile, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { SohoaError } from '../../core/errors.ts';
import { findBinaries } from './find-binaries.ts';
import type { Binaries } from './find-binaries.ts';
import { makeCluster } from './make-cluster.ts';
import { placeForBinaries, placeForData } from './place-for-account.ts';
import { readPassword } from './secret.ts';
import { serverAccount } from './server-account.ts';
import type { ServerAccount } from './server-account.ts';

/** A database folder that can be started. */
export interface Cluster {
  dataDir: string;
  binaries: Binaries;
  account: ServerAccount;
  password: string;
}

/**
 * Finds or makes the database folder. Throws DATABASE_OTHER_VERSION (folder of another major version),
 * DATABASE_NOT_OURS (a folder with other things in it), DATABASE_UNAVAILABLE; in each case the folder is untouched.
 */
export async function prepareCluster(folder: string): Promise<Cluster> {
  const asked = resolve(folder);
  await mkdir(dirname(asked), { recursive: true });
  const found = await findBinaries();
  const account = await serverAccount(asked);
  const dataDir = await placeForData(asked, account);
  const binaries = await placeForBinaries(found, account);
  const version = await versionOf(dataDir);
  if (version === null) await makeCluster(dataDir, binaries, account);
  else if (version !== String(binaries.major)) {
    throw new SohoaError('DATABASE_OTHER_VERSION', { folder: dataDir, found: version, needed: binaries.major });
  }
  return { dataDir, binaries, account, password: await readPassword(dataDir) };
}

/** Major version that wrote the folder; null when there is none yet. */
async function versionOf(dataDir: string): Promise<string | null> {
  const text = await readFile(join(dataDir, 'PG_VERSION'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new SohoaError(
      'DATABASE_NOT_OURS',
      { folder: dataDir, reason: error.code ?? error.message },
      { cause: error },
    );
  });
  if (text !== null) return text.trim();
  const content = await readdir(dataDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new SohoaError(
      'DATABASE_NOT_OURS',
      { folder: dataDir, reason: error.code ?? error.message },
      { cause: error },
    );
  });
  if (content.length > 0)
    throw new SohoaError('DATABASE_NOT_OURS', { folder: dataDir, reason: 'the folder holds other files' });
  return null;
}
