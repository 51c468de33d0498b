import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assertPackageName, Measured, type PackageFile, type PackageSink } from './package-sink.ts';

/** Packages hold personal data: for the account that writes them only. */
export const PRIVATE_FOLDER = 0o700;
export const PRIVATE_FILE = 0o600;

/**
 * A package as a folder; files of the same name are replaced. With `fresh` the folder must not exist, and `abort` removes it; with
 * `shared` other accounts may read it as the system's settings say. Throws the file system's error.
 */
export async function openFolderSink(
  folder: string,
  { fresh = false, shared = false }: { fresh?: boolean; shared?: boolean },
): Promise<PackageSink> {
  const mode = shared ? 0o777 : PRIVATE_FOLDER;
  await mkdir(dirname(folder), { recursive: true, mode });
  await mkdir(folder, { recursive: !fresh, mode });
  return {
    async add(name, content) {
      assertPackageName(name);
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true, mode });
      return { name, ...(await writeWhole(path, content, shared ? 0o666 : PRIVATE_FILE)) };
    },
    finish: () => Promise.resolve(folder),
    async abort() {
      if (fresh) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Writes and flushes a file; what it holds. A link that lies there is replaced, never followed. */
export async function writeWhole(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  mode: number,
): Promise<Omit<PackageFile, 'name'>> {
  await rm(path, { force: true });
  const file = await open(path, 'wx', mode);
  const measured = new Measured();
  try {
    for await (const chunk of measured.of(content)) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
  return measured.sum();
}
