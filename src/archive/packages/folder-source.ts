import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { invalid, LIMITS, take, type PackageSource } from './package-source.ts';

/** A bag as a folder. Links are never followed. Throws PACKAGE_INVALID and the file system's error. */
export async function openFolderSource(root: string): Promise<PackageSource> {
  const files = new Map<string, number>();
  const seen = new Set<string>();
  let bytes = 0;
  const walk = async (folder: string, depth: number): Promise<void> => {
    if (depth > 6) throw invalid('folders within folders');
    for (const { name } of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const found = await lstat(join(root, path));
      // A link could lead anywhere; a pipe never ends.
      if (found.isDirectory()) await walk(path, depth + 1);
      else if (!found.isFile()) throw invalid('a link or special file');
      else {
        take(files, seen, path, found.size);
        bytes += found.size;
        if (bytes > LIMITS.bytes) throw invalid('too large');
      }
    }
  };
  await walk('', 0);
  return {
    files,
    async open(name) {
      if (!files.has(name)) throw invalid('no such file');
      const file = await open(join(root, name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      return file.createReadStream();
    },
    close: () => Promise.resolve(),
  };
}
