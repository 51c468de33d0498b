import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of this program's config folder, found above the sources and above the built program alike. */
export function configFile(name: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'config', name);
    if (existsSync(file) || folder === dirname(folder)) return file;
  }
}
