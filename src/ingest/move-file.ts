import { constants } from 'node:fs';
import type { Stats } from 'node:fs';
import { copyFile, link, lstat, mkdir, open, rename, rm, stat, unlink, utimes } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { SohoaError } from '../core/errors.ts';
import { sha256OfFile } from '../core/fixity.ts';
import { isFileError } from './reading-file.ts';

/** Most bytes of a file name on the usual file systems, less room for ` (99)` and `.txt`. */
const LONGEST_NAME_BYTES = 255 - 12;
/** Numbers tried before giving up on a name. */
const MOST_COPIES = 9999;
/** The file system has no hard links, or not here. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES', 'UNKNOWN', 'EISDIR'];

/**
 * Moves a file to `wanted`, or `wanted (2)` and so on when that name is taken: nothing is ever overwritten. To another
 * device it is copied, flushed and compared with `sha256` before the source goes. Returns where it lies now. Throws
 * the file system's error and DEPOSIT_MISMATCH; the source then is where it was.
 */
export async function moveFile(source: string, wanted: string, sha256: string): Promise<string> {
  await mkdir(dirname(wanted), { recursive: true });
  for (const target of namesFor(wanted)) {
    if (await moveTo(source, target, sha256)) return target;
  }
  throw new SohoaError('STORE_UNAVAILABLE', { reason: 'no free name' });
}

/** The file with these bytes at `wanted` or one of its numbered names; null when there is none. */
export async function findMoved(wanted: string, sha256: string, bytes: number): Promise<string | null> {
  for (const target of namesFor(wanted)) {
    const size = await sizeOf(target);
    if (size === null) return null;
    if (size === bytes && (await sha256OfFile(target)) === sha256) return target;
  }
  return null;
}

/** Size of a file in bytes, or null when there is none. */
export async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** `a.pdf`, `a (2).pdf`, `a (3).pdf` … with the stem cut where the file system would refuse its length. */
export function* namesFor(wanted: string): Generator<string> {
  const folder = dirname(wanted);
  const extension = Buffer.byteLength(extname(wanted)) > 20 ? '' : extname(wanted);
  const name = wanted.slice(folder.length).replace(/^[/\\]/, '');
  const stem = shorten(
    name.slice(0, name.length - extension.length),
    LONGEST_NAME_BYTES - Buffer.byteLength(extension),
  );
  yield join(folder, `${stem}${extension}`);
  for (let n = 2; n <= MOST_COPIES; n += 1) yield join(folder, `${stem} (${n})${extension}`);
}

function shorten(stem: string, bytes: number): string {
  const letters = [...stem];
  while (Buffer.byteLength(letters.join('')) > bytes) letters.pop();
  return letters.join('');
}

/** False when the name is taken. */
async function moveTo(source: string, target: string, sha256: string): Promise<boolean> {
  try {
    // A link fails where a rename would overwrite.
    await link(source, target);
  } catch (error) {
    if (!isFileError(error)) throw error;
    if (error.code === 'EEXIST') return false;
    if (error.code === 'EXDEV') return copyAcross(source, target, sha256);
    if (NO_LINKS.includes(error.code)) return renameReserved(source, target);
    throw error;
  }
  await dropSource(source, await lstat(target));
  return true;
}

/** Removes the source unless another file has taken its name since `taken` was seen. */
async function dropSource(source: string, taken: Stats): Promise<void> {
  const there = await lstat(source);
  // Not by inode number: some network shares make one up for each name.
  if (there.mtimeMs === taken.mtimeMs && there.size === taken.size) await unlink(source);
}

/** Without links the name is reserved by an empty file, which the rename replaces. */
async function renameReserved(source: string, target: string): Promise<boolean> {
  if (!(await reserve(target))) return false;
  try {
    await rename(source, target);
    return true;
  } catch (error) {
    await rm(target, { force: true });
    if (isFileError(error) && error.code === 'EXDEV') throw new SohoaError('STORE_UNAVAILABLE', { reason: error.code });
    throw error;
  }
}

async function reserve(target: string): Promise<boolean> {
  try {
    await (await open(target, 'wx')).close();
    return true;
  } catch (error) {
    if (isFileError(error) && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Copies under a temporary name, flushes, compares, and only then lets the source go. */
async function copyAcross(source: string, target: string, sha256: string): Promise<boolean> {
  const temporary = join(dirname(target), `.${sha256.slice(0, 16)}-${process.pid}.part`);
  try {
    await rm(temporary, { force: true });
    const taken = await lstat(source);
    await copyFile(source, temporary, constants.COPYFILE_EXCL);
    const file = await open(temporary, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await utimes(temporary, taken.atime, taken.mtime);
    if ((await sha256OfFile(temporary)) !== sha256) throw new SohoaError('SCAN_CHANGED');
    if (!(await moveTo(temporary, target, sha256))) return false;
    await dropSource(source, taken);
    return true;
  } finally {
    await rm(temporary, { force: true });
  }
}
