import { text } from 'node:stream/consumers';
import type { Client } from 'minio';
import { SohoaError } from '../../core/errors.ts';
import type { LockMode, ObjectLock } from '../../core/ports/archive-store.ts';
import { s3Code, s3Error } from './s3-error.ts';

/** A lock as the server tells it. */
export interface HeldLock {
  mode: LockMode;
  until: Date;
}

/** The client's types name modes and holds by constants it does not export. */
type RetentionMode = NonNullable<Parameters<Client['putObjectRetention']>[2]> & { versionId?: string };

/** The retention of a version, or null when it has none. Throws while the server is unavailable. */
export async function readLock(
  client: Client,
  bucket: string,
  name: string,
  versionId: string | null,
): Promise<HeldLock | null> {
  const xml = await ask(client, bucket, name, 'retention', versionId);
  const mode = /<Mode>(GOVERNANCE|COMPLIANCE)<\/Mode>/.exec(xml)?.[1];
  const until = new Date(/<RetainUntilDate>([^<]+)<\/RetainUntilDate>/.exec(xml)?.[1] ?? '');
  if (mode === undefined || Number.isNaN(until.getTime())) return null;
  return { mode: mode === 'COMPLIANCE' ? 'compliance' : 'governance', until };
}

/** Whether a legal hold lies on a version. Throws while the server is unavailable. */
export async function isHeld(client: Client, bucket: string, name: string, versionId: string | null): Promise<boolean> {
  return (await ask(client, bucket, name, 'legal-hold', versionId)).includes('<Status>ON</Status>');
}

/**
 * What the server tells of a version; an empty text when it says no. Read here and not by the client: servers name the
 * root of the answer differently (`Retention`, `ObjectLockRetention`), and the client breaks at the second.
 */
async function ask(
  client: Client,
  bucketName: string,
  objectName: string,
  what: string,
  versionId: string | null,
): Promise<string> {
  const query = versionId === null ? what : `${what}&versionId=${encodeURIComponent(versionId)}`;
  try {
    return await text(await client.makeRequestAsync({ method: 'GET', bucketName, objectName, query }));
  } catch (error) {
    if (isDown(error)) throw error;
    return '';
  }
}

/**
 * Sets retention and, where wanted, a legal hold on the present version by calls of their own, and reads both back. A lock is
 * never made weaker or shorter. Throws STORE_LOCK_REFUSED when the server refuses or does not hold it.
 */
export async function lockVersion(client: Client, bucket: string, name: string, lock: ObjectLock): Promise<void> {
  const stat = await client.statObject(bucket, name);
  const versionId = typeof stat.versionId === 'string' && stat.versionId !== 'null' ? stat.versionId : null;
  const version = versionId === null ? {} : { versionId };
  const before = await readLock(client, bucket, name, versionId);
  try {
    if (!covers(before, lock)) {
      const mode = before?.mode === 'compliance' ? 'compliance' : lock.mode;
      const until = before && before.until > lock.until ? before.until : lock.until;
      await client.putObjectRetention(bucket, name, {
        ...{ mode: mode.toUpperCase(), retainUntilDate: until.toISOString() },
        ...version,
      } as RetentionMode);
    }
    // The client's type says that it gives nothing; it answers later.
    if (lock.legalHold) await Promise.resolve(client.setObjectLegalHold(bucket, name, { status: 'ON', ...version }));
  } catch (error) {
    throw isDown(error) ? error : refused(s3Code(error), error);
  }
  if (!covers(await readLock(client, bucket, name, versionId), lock)) throw refused('retention not read back');
  if (lock.legalHold && !(await isHeld(client, bucket, name, versionId))) throw refused('legal hold not read back');
}

/** Servers keep whole seconds. */
function covers(held: HeldLock | null, wanted: ObjectLock): boolean {
  if (held === null || (wanted.mode === 'compliance' && held.mode === 'governance')) return false;
  return Math.floor(held.until.getTime() / 1000) >= Math.floor(wanted.until.getTime() / 1000);
}

function refused(answer: string, cause?: unknown): SohoaError {
  return new SohoaError('STORE_LOCK_REFUSED', { store: 's3', answer }, { cause });
}

/** Codes with which a server that is well says no to a lock; every other failure means that it cannot be asked now. */
const SAYS_NO = new Set([
  'AccessDenied',
  'InvalidArgument',
  'InvalidBucketState',
  'InvalidRequest',
  'InvalidRetentionPeriod',
  'MalformedXML',
  'MethodNotAllowed',
  'NoSuchObjectLockConfiguration',
  'NotImplemented',
  'ObjectLockConfigurationNotFoundError',
  'ObjectLocked',
]);

/** True when the server could not be asked, as opposed to one that answers no. */
export function isDown(error: unknown): boolean {
  const known = s3Error(error);
  return !SAYS_NO.has(s3Code(error)) && known instanceof SohoaError && known.code.startsWith('STORE_');
}
