import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ScanRecords } from './core/ports/records.ts';
import { isFinished } from './core/scan.ts';

const scanId = z.uuid();

/**
 * Removes the work folders of scans that are finished. A program killed between the end of a scan and the removal of
 * its folder leaves one behind that no later job would touch; pixels of citizens' papers must not stay there.
 * What is no scan of this store is left alone. Returns how many folders were removed. Throws the DATABASE_ errors and
 * file system errors other than a missing `workFolder`.
 */
export async function sweepWorkFolders(records: Pick<ScanRecords, 'scan'>, workFolder: string): Promise<number> {
  const names = await readdir(workFolder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  let removed = 0;
  for (const name of names) {
    if (!scanId.safeParse(name).success) continue;
    const scan = await records.scan(name);
    if (!scan || !isFinished(scan.status)) continue;
    await rm(join(workFolder, name), { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}
