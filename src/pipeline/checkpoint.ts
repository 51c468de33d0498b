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
  /** Start of the names of the side's pictures: theirs alone, so that other options never replace them. */
  prefix: string;
  /** Null when there is none, or when a power cut or a failing disk left it or its pictures incomplete. */
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

function parsePages(text: string): ReadPage[] | null {
  try {
    return z.array(readPageSchema).min(1).parse(JSON.parse(text));
  } catch {
    return null; // not whole: the side is done again
  }
}

/** `facts` is anything serialisable that decides the result. */
export function checkpointFor(folder: string, sheet: number, facts: unknown): Checkpoint {
  const digest = sha256(JSON.stringify(facts)).slice(0, 16);
  const prefix = `side-${String(sheet).padStart(4, '0')}-${digest}`;
  const path = join(folder, `${prefix}.json`);
  return {
    prefix,
    async load() {
      let text: string;
      try {
        text = await readFile(path, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
      const pages = parsePages(text);
      if (!pages) return null;
      const pictures = pages.flatMap((page) => [page.files.keep.path, page.files.preview.path]);
      return (await allExist(pictures)) ? pages : null;
    },
    async save(pages) {
      const temporary = `${path}.tmp`;
      await writeFile(temporary, JSON.stringify(pages), { flush: true });
      await rename(temporary, path);
    },
  };
}
