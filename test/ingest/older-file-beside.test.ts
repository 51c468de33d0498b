import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StableFile } from '../../src/core/scan.ts';
import { olderFileBeside } from '../../src/ingest/older-file-beside.ts';
import { withFolder } from './support/temp-folder.ts';

/** Files of one station by name and age in seconds; `taken` is the one asked about. */
function beside(ages: Record<string, number>, taken = 'b.pdf'): Promise<boolean> {
  let answer = false;
  return withFolder(async (inbox) => {
    await mkdir(join(inbox, 'quay-1', 'hom-qua'), { recursive: true });
    await writeFile(join(inbox, '.sohoaignore'), 'huong-dan.*\n');
    const now = 1_800_000_000;
    for (const [name, age] of Object.entries(ages)) {
      await writeFile(join(inbox, 'quay-1', name), name);
      await utimes(join(inbox, 'quay-1', name), now - age, now - age);
    }
    const file: StableFile = {
      path: join(inbox, 'quay-1', taken),
      relativePath: `quay-1/${taken}`,
      station: 'quay-1',
      size: 5,
      mtimeMs: (now - ages[taken]!) * 1000,
    };
    answer = await olderFileBeside(inbox, file);
  }).then(() => answer);
}

test('an older file that still lies there has been overtaken; one of the same moment may have been', async () => {
  expect(await beside({ 'a.pdf': 60, 'b.pdf': 10 })).toBe(true);
  expect(await beside({ 'a.pdf': 10, 'b.pdf': 10 })).toBe(true);
});

test('a newer file, one that is no scan, and one of another folder have not', async () => {
  expect(await beside({ 'b.pdf': 10, 'c.pdf': 5 })).toBe(false);
  expect(await beside({ 'b.pdf': 10, '.b.pdf.part': 60, 'huong-dan.txt': 60 })).toBe(false);
  expect(await beside({ 'b.pdf': 10, 'hom-qua/a.pdf': 60 })).toBe(false);
});
