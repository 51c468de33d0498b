import { statfs } from 'node:fs/promises';
import { SohoaError } from '../core/errors.ts';
import { readingFile } from './reading-file.ts';

/**
 * Throws STORE_FULL when the disk of `dir` has less than `minBytes` left for ordinary users, SCAN_UNREADABLE when the
 * folder cannot be looked at.
 */
export async function checkFreeSpace(dir: string, minBytes: number): Promise<void> {
  const { bavail, bsize } = await readingFile(() => statfs(dir));
  const free = bavail * bsize;
  if (free < minBytes) throw new SohoaError('STORE_FULL', { free, needed: minBytes });
}
