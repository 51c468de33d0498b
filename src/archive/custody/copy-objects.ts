import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { asSohoaError, SohoaError } from '../../core/errors.ts';
import type { ArchiveStore } from '../../core/ports/archive-store.ts';
import type { KeptObject } from '../../core/ports/custody.ts';
import { mediaTypeOfKey } from '../object-keys.ts';
import { checkObject, withTemporaryFile } from './check-object.ts';
import { AGENTS, type Custody } from './custody.ts';

/** Rows asked of the database at once. */
const AT_ONCE = 100;

/**
 * Copies to the second store whatever has no copy there: originals, archive copies and texts. Each object's state is its own, so
 * that nothing is forgotten while that store is away. A damaged object is not copied: its alarm is raised, and it waits until it
 * is sound. Throws the STORE_ error of whichever store is down; what was copied stays.
 */
export async function copyObjects(custody: Custody): Promise<{ copied: number; failed: number }> {
  const done = { copied: 0, failed: 0 };
  if (!custody.replica) return done;
  const replica = await custody.replica();
  for (;;) {
    const due = await custody.records.dueForCopy(AT_ONCE);
    let copied = 0;
    for (const object of due) {
      if (custody.stopped()) return done;
      if (await copyObject(custody, replica, object)) copied += 1;
      else done.failed += 1;
    }
    done.copied += copied;
    if (copied === 0) return done;
  }
}

async function copyObject(custody: Custody, replica: ArchiveStore, object: KeptObject): Promise<boolean> {
  const { records, objects, folder } = custody;
  const { key, sha256 } = object;
  return withTemporaryFile(join(folder, randomUUID()), async (path) => {
    const found = await checkObject(objects, object, path);
    if (found !== 'same') {
      await records.recordCheck(key, found, AGENTS.copy);
      return false;
    }
    try {
      await putOrReplace(replica, key, path, sha256);
    } catch (error) {
      // One object that store does not take must not keep the others from it: it is tried last the next time.
      await records.recordCopyFailure(key, asSohoaError(error).code);
      throw error;
    }
    await records.recordCopy(key, replica.place, AGENTS.copy);
    return true;
  });
}

/** A copy that is there with other bytes is a damaged one: the right bytes take its place, and it is kept beside. */
async function putOrReplace(replica: ArchiveStore, key: string, path: string, sha256: string): Promise<void> {
  try {
    await replica.put(key, { path }, mediaTypeOfKey(key), sha256);
  } catch (error) {
    if (!(error instanceof SohoaError) || error.code !== 'DEPOSIT_MISMATCH') throw error;
    await replica.replace(key, { path }, mediaTypeOfKey(key), sha256);
  }
}
