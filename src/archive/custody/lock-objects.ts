import { SohoaError } from '../../core/errors.ts';
import type { LockMode, ObjectLock } from '../../core/ports/archive-store.ts';
import type { LockDue } from '../../core/ports/custody.ts';
import { retainedUntil, retentionOf, type RetentionOptions } from '../../core/retention.ts';
import { AGENTS, type Custody } from './custody.ts';
import type { LockOptions } from './custody-options.ts';

/** S3 wants a date also for what is kept for good: this long, and anew when less than the second is left, years. */
const PERMANENT_YEARS = 99;
const RENEW_YEARS = 94;
/** Rows asked of the database at once. */
const AT_ONCE = 200;

/**
 * Locks what is due: until the end of the longest retention of the papers that rest on the object. A lock is never
 * shortened. An object the store does not lock stays due and is told by its answer; one that is missing raises its alarm.
 * @param after key the pass goes on after
 * @returns the key to go on after (`''`: from the start) and the last refusal
 */
export async function lockObjects(
  custody: Custody,
  options: { lock: LockOptions & { mode: LockMode }; retention: RetentionOptions },
  after: string,
): Promise<{ after: string; locked: number; refused: string | null }> {
  const { records } = custody;
  const due = await records.dueForLock(after, AT_ONCE, options.lock.originals);
  const pass = { after: '', locked: 0, refused: null as string | null };
  for (const object of due) {
    if (custody.stopped()) return pass;
    pass.after = object.key;
    const wanted = wantedLock(object, options, new Date());
    if (wanted === null) {
      await records.recordLock(object.key, null, AGENTS.lock);
      continue;
    }
    const answer = await lockObject(custody, object.key, wanted);
    if (answer === null) pass.locked += 1;
    else pass.refused = answer;
  }
  return due.length < AT_ONCE ? { ...pass, after: '' } : pass;
}

/** The store's answer when it does not lock, else null. */
async function lockObject({ records, objects }: Custody, key: string, lock: ObjectLock): Promise<string | null> {
  try {
    await objects.lock(key, lock);
  } catch (error) {
    if (!(error instanceof SohoaError)) throw error;
    if (error.code === 'STORE_LOCK_REFUSED') return String(error.detail.answer ?? error.code);
    if (error.code !== 'OBJECT_MISSING') throw error;
    await records.recordCheck(key, 'missing', AGENTS.lock);
    return error.code;
  }
  await records.recordLock(key, lock, AGENTS.lock);
  return null;
}

/** The lock an object is to have now; null when it has that, or a longer one. Ends are whole seconds. */
function wantedLock(
  object: LockDue,
  { lock, retention }: { lock: LockOptions & { mode: LockMode }; retention: RetentionOptions },
  now: Date,
): ObjectLock | null {
  const ends = object.documents.map((one) => retainedUntil(retentionOf(retention, one.class).term, one.archivedAt));
  const permanent = ends.includes(null);
  const legalHold = lock.legalHold && permanent;
  const until = permanent
    ? inYears(PERMANENT_YEARS, now)
    : new Date(Math.max(...ends.map((end) => end?.getTime() ?? 0)));
  const enough = permanent ? inYears(RENEW_YEARS, now) : until;
  const held = object.lockedUntil !== null && object.lockedUntil.getTime() >= enough.getTime() - 1000;
  if (until.getTime() <= now.getTime() || (held && (object.legalHold || !legalHold))) return null;
  return { mode: lock.mode, until: new Date(Math.floor(until.getTime() / 1000) * 1000), legalHold };
}

function inYears(years: number, now: Date): Date {
  return retainedUntil(years, now) ?? now;
}
