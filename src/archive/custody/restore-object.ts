import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { asSohoaError, SohoaError } from '../../core/errors.ts';
import type { KeptObject } from '../../core/ports/custody.ts';
import { mediaTypeOfKey } from '../object-keys.ts';
import { checkObject, withTemporaryFile } from './check-object.ts';
import { AGENTS, type Custody } from './custody.ts';

/**
 * Puts the second store's bytes in the place of a damaged or lost object, when they have the recorded digest; what lay there is
 * kept beside and named in the event. True when the object reads back sound afterwards: its alarm then ends. Whatever
 * prevents it is recorded as the event's reason; only the DATABASE_ errors are thrown.
 */
export async function restoreObject(custody: Custody, object: KeptObject): Promise<boolean> {
  const { records, objects, folder } = custody;
  const { key, sha256 } = object;
  try {
    if (!custody.replica) throw new Unrestorable('REPLICA_NONE');
    if (object.copiedTo === null) throw new Unrestorable('NO_COPY');
    const replica = await custody.replica();
    if (object.copiedTo !== replica.place) throw new Unrestorable('NO_COPY');
    const kept = await withTemporaryFile(join(folder, randomUUID()), async (path) => {
      const found = await checkObject(replica, object, path);
      if (found !== 'same') {
        await records.forgetCopy(key, found, AGENTS.restore);
        throw new Unrestorable('COPY_DAMAGED');
      }
      return (await objects.replace(key, { path }, mediaTypeOfKey(key), sha256)).kept;
    });
    await records.recordRecovery(key, { from: replica.place, ...(kept === null ? {} : { kept }) }, AGENTS.restore);
    const now = await checkObject(objects, object);
    await records.recordCheck(key, now, AGENTS.restore);
    return now === 'same';
  } catch (error) {
    const reason = error instanceof Unrestorable ? error.reason : asSohoaError(error).code;
    if (reason.startsWith('DATABASE_')) throw error;
    const detail = { ...detailOf(error), reason };
    await records.recordObjectEvent({ key, type: 'recovery', outcome: 'failure', agent: AGENTS.restore, detail });
    return false;
  }
}

function detailOf(error: unknown): SohoaError['detail'] {
  return error instanceof SohoaError ? error.detail : {};
}

/** There is nothing to restore from; `reason` is shown with the alarm. */
class Unrestorable extends Error {
  readonly reason: 'REPLICA_NONE' | 'NO_COPY' | 'COPY_DAMAGED';

  constructor(reason: Unrestorable['reason']) {
    super(reason);
    this.reason = reason;
  }
}
