import { asSohoaError, type SohoaError } from '../core/errors.ts';
import type { ObjectStore } from '../core/ports/object-store.ts';
import type { RetentionRecords } from '../core/ports/retention.ts';

export interface DestructionParts {
  records: Pick<RetentionRecords, 'objectsOf' | 'recordRemoved' | 'recordObstacle' | 'complete'>;
  objects: Pick<ObjectStore, 'remove'>;
  now: () => Date;
}

/**
 * Carries out one approved decision: removes its objects, the copy first, and completes the record. A store that refuses, because a lock
 * or legal hold stands on an object, or that is away leaves the decision open with the reason; what was removed is recorded, and
 * the next try goes on from there. Returns the obstacle, or null when it is done. Throws NOT_FOUND for a decision that is not
 * approved, and DATABASE_ errors.
 */
export async function carryOutDestruction(
  { records, objects, now }: DestructionParts,
  decisionId: string,
): Promise<SohoaError | null> {
  for (const object of await records.objectsOf(decisionId)) {
    try {
      await objects.remove(object.key);
    } catch (caught) {
      const error = asSohoaError(caught);
      if (!error.code.startsWith('STORE_')) throw error;
      const { code, detail } = error;
      await records.recordObstacle(decisionId, { code, detail, at: now().toISOString() });
      return error;
    }
    await records.recordRemoved(decisionId, object);
  }
  await records.complete(decisionId);
  return null;
}
