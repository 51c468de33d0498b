import { SohoaError } from '../../core/errors.ts';
import type { ArchiveStore } from '../../core/ports/archive-store.ts';
import type { FixityOutcome, FixitySum, KeptObject } from '../../core/ports/custody.ts';
import { checkObject } from './check-object.ts';
import { AGENTS, type Custody } from './custody.ts';
import { restoreObject } from './restore-object.ts';

export interface FixityProblem {
  key: string;
  kind: string;
  outcome: Exclude<FixityOutcome, 'same'>;
  restored: boolean;
}

/** Rows asked of the database at once. */
const AT_ONCE = 500;

/**
 * Re-reads stored objects until `budgetBytes` are read (null: all of them): first those known to be damaged, then those never
 * read, then those read longest ago. Compares each with what was recorded, records the outcome as the object's fixity check,
 * restores what is damaged from the second store where that has it, and looks at the copy there, too. A store that is down
 * ends the run with its STORE_ error, and nothing is recorded for the object at hand.
 * @param night the office's day, `yyyy-mm-dd`, of the nightly run; null by hand
 * @returns null when another process has begun that night's run
 */
export async function verifyObjects(
  custody: Custody,
  options: { budgetBytes: number | null; night: string | null },
  onProblem: (problem: FixityProblem) => void,
): Promise<FixitySum | null> {
  const { records } = custody;
  const started = new Date();
  const run = await records.startRun(options.night, AGENTS.verify);
  if (run === null) return null;
  const sum: FixitySum = { checked: 0, bytes: 0, same: 0, missing: 0, changed: 0, unreadable: 0, restored: 0 };
  const replica = await openQuietly(custody);
  for await (const object of inOrder(custody, started)) {
    if (custody.stopped() || (options.budgetBytes !== null && sum.bytes >= options.budgetBytes)) break;
    sum.checked += 1;
    sum.bytes += object.bytes;
    const outcome = await checkObject(custody.objects, object);
    await records.recordCheck(object.key, outcome, AGENTS.verify);
    sum[outcome] += 1;
    if (outcome !== 'same') {
      const restored = await restoreObject(custody, object);
      if (restored) sum.restored += 1;
      onProblem({ key: object.key, kind: object.kind, outcome, restored });
    } else if (replica && object.copiedTo === replica.place) {
      sum.bytes += object.bytes;
      await checkCopy(custody, replica, object);
    }
  }
  await records.finishRun(run, sum);
  return sum;
}

async function* inOrder({ records }: Custody, started: Date): AsyncGenerator<KeptObject> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const damaged: KeptObject[] = await records.damagedObjects(after, AT_ONCE);
    yield* damaged;
    after = damaged.at(-1)?.key;
  }
  // What was read is no longer due; each row of a batch is read once, or the run ends.
  for (;;) {
    const due = await records.dueForCheck(started, AT_ONCE);
    if (due.length === 0) return;
    yield* due;
  }
}

/** A copy that is damaged is made anew by the next pass that copies. A second store that went away is no damage. */
async function checkCopy({ records }: Custody, replica: ArchiveStore, object: KeptObject): Promise<void> {
  try {
    const found = await checkObject(replica, object);
    if (found !== 'same') await records.forgetCopy(object.key, found, AGENTS.verify);
  } catch (error) {
    if (!isStoreError(error)) throw error;
  }
}

/** The second store; null when there is none or it is away: the main store is verified all the same. */
async function openQuietly({ replica }: Custody): Promise<ArchiveStore | null> {
  try {
    return replica ? await replica() : null;
  } catch (error) {
    if (!isStoreError(error)) throw error;
    return null;
  }
}

function isStoreError(error: unknown): boolean {
  return error instanceof SohoaError && error.code.startsWith('STORE_');
}
