import { access, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../core/fixity.ts';
import { readPageSchema, type ReadPage } from '../core/page.ts';

/**
 * A side's result kept in the work folder, named by everything that decides it: digest of the scan, side, options and
 * stage versions. A restart picks it up; a changed option or version does not find it and does the work again.
 * Losing the folder costs time, never a paper: the scan as delivered is in the object store.
 */
export interface Checkpoint {
  load(): Promise<ReadPage[] | null>;
  save(pages: ReadPage[]): Promise<void>;
}

async function allExist(paths: string[]): Promise<boolean> {
  const found = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}

/** `facts` is anything serialisable that decides the result. */
export function checkpointFor(folder: string, sheet: number, facts: unknown): Checkpoint {
  const digest = sha256(JSON.stringify(facts)).slice(0, 16);
  const path = join(folder, `side-${String(sheet).padStart(4, '0')}-${digest}.json`);
  return {
    async load() {
      let text: string;
      try {
        text = await readFile(path, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
      const pages = z.array(readPageSchema).parse(JSON.parse(text));
      const pictures = pages.flatMap((page) => [page.files.keep.path, page.files.preview.path]);
      return (await allExist(pictures)) ? pages : null;
    },
    async save(pages) {
      const temporary = `${path}.tmp`;
      await writeFile(temporary, JSON.stringify(pages));
      await rename(temporary, path);
    },
  };
}
