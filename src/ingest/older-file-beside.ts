import { lstat, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StableFile } from '../core/scan.ts';
import { readIgnoreRules } from './ignore-rules.ts';
import { isFileError, readingFile } from './reading-file.ts';

/**
 * Whether a file older than `file` still lies in its folder of the inbox: one that could not be read, or is not still yet.
 * `file` has then overtaken it, and is perhaps not what comes next at its station. Throws SCAN_UNREADABLE.
 */
export async function olderFileBeside(inbox: string, file: StableFile): Promise<boolean> {
  const folder = dirname(file.path);
  const below = dirname(file.relativePath);
  const ignores = await readingFile(() => readIgnoreRules(inbox));
  for (const name of await readingFile(() => readdir(folder))) {
    const path = join(folder, name);
    const relativePath = (below === '.' ? name : `${below}/${name}`).normalize('NFC');
    if (path === file.path || ignores(relativePath)) continue;
    if (await isFileUntil(path, file.mtimeMs)) return true;
  }
  return false;
}

/** False for what is gone between the two looks: it was taken. */
async function isFileUntil(path: string, mtimeMs: number): Promise<boolean> {
  try {
    const stats = await lstat(path);
    return stats.isFile() && stats.mtimeMs <= mtimeMs;
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return false;
    // There, but it cannot be looked at: nobody knows how old it is.
    return true;
  }
}
