import { lstat } from 'node:fs/promises';
import { openFolderSource } from './folder-source.ts';
import { invalid, type PackageSource } from './package-source.ts';
import { openZipSource } from './zip-source.ts';

/** Opens a bag: its folder, or a ZIP file with it. Throws PACKAGE_INVALID and the file system's error. */
export async function openPackage(path: string): Promise<PackageSource> {
  const found = await lstat(path);
  if (found.isDirectory()) return openFolderSource(path);
  if (found.isFile()) return openZipSource(path);
  throw invalid('neither a folder nor a file');
}
