import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a program that is installed; null where it is not. */
export function findOnPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
