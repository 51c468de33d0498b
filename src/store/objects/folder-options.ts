import { join, resolve } from 'node:path';
import { z } from 'zod';
import { fileError, systemCode } from './file-error.ts';
import { nodeFileSystem } from './file-system.ts';

export const folderStoreOptions = z.strictObject({
  dir: z.string().min(1).describe('Folder that holds the archived objects; made when missing'),
  staleTempHours: z
    .number()
    .positive()
    .default(24)
    .describe('Age in hours at which half-written files of a crashed run are removed at start'),
});
export type FolderStoreOptions = z.input<typeof folderStoreOptions>;

/** Half-written files lie here, in the store's own file system. No key can name it: parts never begin with a dot. */
export const INCOMING = '.incoming';
/** Where damaged bytes are kept when right ones take their place. */
export const DAMAGED = 'damaged';

/** The place a folder store tells. */
export function folderPlace(dir: string): string {
  return `folder:${resolve(dir)}`;
}

/** Whether a folder has been a store: one that has and is bare now is a disk or share that is not mounted. */
export async function isFolderStore(dir: string): Promise<boolean> {
  try {
    return (await nodeFileSystem.stat(join(dir, INCOMING))).isDirectory();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw fileError(error);
  }
}
