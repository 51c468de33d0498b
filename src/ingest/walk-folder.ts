import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StableFile } from '../core/scan.ts';
import { readIgnoreRules } from './ignore-rules.ts';
import type { Ignores } from './ignore-rules.ts';
import { isFileError, readingFile } from './reading-file.ts';

export interface WalkOptions {
  /** Station of files directly in the root. */
  defaultStation: string;
  /** Told of a sub-folder or file that cannot be read, so that the rest is still walked. Without it the error is thrown. */
  onUnreadable?: (error: unknown) => void;
}

/**
 * All scans below a folder, sorted by path, with the inbox's ignore rules. Links are not followed. Throws
 * SCAN_UNREADABLE when the root, or without `onUnreadable` anything below it, cannot be read.
 */
export async function* walkFolder(root: string, options: WalkOptions): AsyncGenerator<StableFile> {
  const ignores = await readingFile(() => readIgnoreRules(root));
  await readingFile(() => lstat(root));
  yield* walk(root, '', ignores, options);
}

/** First folder of a path below the inbox; files in no folder belong to `defaultStation`. */
export function stationOf(relativePath: string, defaultStation: string): string {
  const slash = relativePath.indexOf('/');
  return slash < 0 ? defaultStation : relativePath.slice(0, slash);
}

async function* walk(root: string, below: string, ignores: Ignores, options: WalkOptions): AsyncGenerator<StableFile> {
  const names = (await orTell(() => readdir(join(root, below)), options)) ?? [];
  for (const name of names.sort(byName)) {
    const onDisk = below === '' ? name : `${below}/${name}`;
    const relativePath = onDisk.normalize('NFC');
    if (ignores(relativePath)) continue;
    const path = join(root, onDisk);
    const stats = await orTell(() => lstat(path), options, name);
    if (stats?.isDirectory()) yield* walk(root, onDisk, ignores, options);
    if (!stats?.isFile()) continue;
    const station = stationOf(relativePath, options.defaultStation);
    yield { path, relativePath, station, size: stats.size, mtimeMs: stats.mtimeMs };
  }
}

/**
 * What `read` gives; null for something that has gone meanwhile. A name that is not UTF-8 cannot be found again under
 * what Node makes of it, which is told instead of being taken for gone.
 */
async function orTell<Value>(
  read: () => Promise<Value>,
  { onUnreadable }: WalkOptions,
  name = '',
): Promise<Value | null> {
  try {
    return await readingFile(read);
  } catch (error) {
    const gone = error instanceof Error && isFileError(error.cause) && error.cause.code === 'ENOENT';
    if (gone && !name.includes('\uFFFD')) return null;
    if (!onUnreadable) throw error;
    onUnreadable(error);
    return null;
  }
}

/** Numbers in names by value, so that `SCAN_2` comes before `SCAN_10`; the same whatever the machine's locale. */
const collator = new Intl.Collator('vi', { numeric: true });
function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1);
}
