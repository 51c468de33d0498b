import { randomUUID } from 'node:crypto';
import { access, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebDeps } from './web-deps.ts';

const NO_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * The upload of WebDeps for an inbox folder: written under a dot name (which intake ignores), flushed to the disk, then
 * given its real name in one step. An existing file is never replaced: the new one gets ` (2)`, ` (3)` … Throws what
 * the file system or `bytes` throws and leaves nothing behind.
 */
export function uploadToInbox(inbox: string): WebDeps['upload'] {
  return async (station, fileName, bytes) => {
    const folder = join(inbox, station);
    await mkdir(folder, { recursive: true });
    const draft = join(folder, `.${randomUUID()}.part`);
    try {
      await writeWhole(draft, bytes);
      await giveName(draft, folder, fileName);
    } finally {
      await rm(draft, { force: true });
    }
  };
}

/** Opened before the first byte is asked for: a stream that opens late could make the file after it was removed. */
async function writeWhole(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives the draft the first free name. */
async function giveName(draft: string, folder: string, fileName: string): Promise<void> {
  const dot = fileName.lastIndexOf('.');
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? fileName : `${fileName.slice(0, dot)} (${copy})${fileName.slice(dot)}`;
    if (await moveWithoutReplacing(draft, join(folder, name))) return;
  }
}

/**
 * False when `target` exists. A hard link fails on a taken name, where a rename would silently replace the other file;
 * shares that know no hard links get look-then-rename.
 */
async function moveWithoutReplacing(draft: string, target: string): Promise<boolean> {
  try {
    await link(draft, target);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!code || !NO_HARD_LINKS.has(code)) throw error;
  }
  const taken = await access(target).then(
    () => true,
    () => false,
  );
  if (!taken) await rename(draft, target);
  return !taken;
}
