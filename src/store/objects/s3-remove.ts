import type { Client } from 'minio';
import { lockedError } from './locked-error.ts';
import { isNoSuchObject, s3Code, s3Error } from './s3-error.ts';

/** How servers say that a lock stands on a version; AWS says no more than that access is denied. */
const LOCKED = new Set(['ObjectLocked', 'AccessDenied', 'InvalidRequest', 'MethodNotAllowed']);

/**
 * Removes every version of an object and every mark that it was deleted: in a bucket with versions a plain delete only hides it. Retention
 * in governance mode is not bypassed. Throws STORE_REFUSED with `reason: 'locked'` where a lock or hold is read back or told, and
 * the client's errors.
 */
export async function removeEveryVersion(client: Client, bucket: string, name: string): Promise<void> {
  for (const versionId of await versionsOf(client, bucket, name)) {
    const version = versionId === null ? {} : { versionId };
    try {
      await client.removeObject(bucket, name, version);
    } catch (error) {
      if (isNoSuchObject(error)) continue;
      if (
        s3Code(error) === 'ObjectLocked' ||
        (LOCKED.has(s3Code(error)) && (await isHeld(client, bucket, name, version)))
      )
        throw lockedError('s3', error);
      throw error;
    }
  }
}

/** Ids of the versions; one null where the server keeps none, or cannot list them. */
async function versionsOf(client: Client, bucket: string, name: string): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  const listed = client.listObjects(bucket, name, true, { IncludeVersion: true }) as AsyncIterable<{
    name?: string;
    versionId?: string;
  }>;
  try {
    for await (const item of listed) if (item.name === name) found.push(item.versionId ?? null);
  } catch (error) {
    if (s3Code(error) !== 'NotImplemented' && s3Code(error) !== 'MethodNotAllowed') throw error;
    return [null];
  }
  return found.length === 0 ? [null] : found;
}

/** Whether retention or a legal hold stands on the version now. Throws while the server cannot be asked. */
async function isHeld(client: Client, bucket: string, name: string, version: { versionId?: string }): Promise<boolean> {
  const asked = [
    async () => {
      const found: unknown = await client.getObjectRetention(bucket, name, version as { versionId: string });
      const until = new Date(String((found as { retainUntilDate?: unknown } | null)?.retainUntilDate));
      return until.getTime() > Date.now();
    },
    // The client's types hide that it answers later.
    async () => (await (client.getObjectLegalHold(bucket, name, version as { versionId: string }) as unknown)) === 'ON',
  ];
  for (const ask of asked) {
    try {
      if (await ask()) return true;
    } catch (error) {
      const known = s3Error(error);
      // A server without locks says so; one that is away is told as away.
      if (known instanceof Error && 'code' in known && known.code === 'STORE_UNAVAILABLE' && isNetwork(error))
        throw error;
    }
  }
  return false;
}

function isNetwork(error: unknown): boolean {
  return /^E[A-Z]+$/.test(s3Code(error));
}
