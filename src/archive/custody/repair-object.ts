import { checkObject } from './check-object.ts';
import { AGENTS, type Custody } from './custody.ts';
import { restoreObject } from './restore-object.ts';

/**
 * Looks at one object at once, because someone could not use it: its check is recorded, which raises the alarm, and it is
 * restored from the second store where that has it. True when it is sound now. Throws the STORE_ errors of a store that is
 * down.
 */
export async function repairObject(custody: Custody, key: string): Promise<boolean> {
  const object = await custody.records.keptObject(key);
  if (!object) return false;
  const found = await checkObject(custody.objects, object);
  await custody.records.recordCheck(key, found, AGENTS.verify);
  return found === 'same' || restoreObject(custody, object);
}
