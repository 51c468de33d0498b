import { createHash } from 'node:crypto';
import { SohoaError } from '../core/errors.ts';
import type { ObjectStore } from '../core/ports/object-store.ts';
import type { ScanRecords } from '../core/ports/records.ts';

export interface FixityProblem {
  key: string;
  kind: string;
  outcome: 'missing' | 'changed';
}

export interface FixitySum {
  checked: number;
  same: number;
  missing: number;
  changed: number;
}

/**
 * Re-reads every deposited object, streamed, and compares size and SHA-256 with what was recorded. Each outcome is
 * recorded as the object's fixity check; a problem also goes to `onProblem`. A store that is down is not a lost
 * object: its STORE_ error ends the run and nothing is recorded for the object at hand.
 */
export async function verifyObjects(
  records: Pick<ScanRecords, 'objects' | 'recordFixity'>,
  objects: ObjectStore,
  onProblem: (problem: FixityProblem) => void,
): Promise<FixitySum> {
  const sum: FixitySum = { checked: 0, same: 0, missing: 0, changed: 0 };
  for await (const object of records.objects()) {
    const outcome = await compare(objects, object);
    await records.recordFixity(object.key, outcome);
    sum.checked += 1;
    sum[outcome] += 1;
    if (outcome !== 'same') onProblem({ key: object.key, kind: object.kind, outcome });
  }
  return sum;
}

async function compare(
  objects: ObjectStore,
  expected: { key: string; sha256: string; bytes: number },
): Promise<'same' | 'missing' | 'changed'> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of await objects.stream(expected.key)) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    if (error instanceof SohoaError && error.code === 'OBJECT_MISSING') return 'missing';
    throw error;
  }
  return bytes === expected.bytes && hash.digest('hex') === expected.sha256 ? 'same' : 'changed';
}
