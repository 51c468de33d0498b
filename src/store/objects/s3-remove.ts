import type { Client } from 'minio';
import { lockedError } from './locked-error.ts';
import { isNoSuchObject, s3Code } from './s3-error.ts';
import { isHeld, readLock } from './s3-lock.ts';

/**
 * Removes every version of an object and every mark that it was deleted: in a bucket with versions a plain delete only hides it. No
 * version is touched while retention or a legal hold is read back of any, whatever the server would do: nothing is bypassed, and a
 * server that ignores its own locks is not obeyed. Throws STORE_REFUSED with `reason: 'locked'`, and the client's errors.
 */
export async function removeEveryVersion(client: Client, bucket: string, name: string): Promise<void> {
  const versions = await versionsOf(client, bucket, name);
  for (const versionId of versions) await assertUnlocked(client, bucket, name, versionId);
  for (const versionId of versions) {
    try {
      await client.removeObject(bucket, name, versionId === null ? {} : { versionId });
    } catch (error) {
      if (s3Code(error) === 'ObjectLocked') throw lockedError('s3', error);
      if (!isNoSuchObject(error)) throw error;
    }
  }
}

async function assertUnlocked(client: Client, bucket: string, name: string, versionId: string | null): Promise<void> {
  try {
    const held = await readLock(client, bucket, name, versionId);
    const locked =
      (held !== null && held.until.getTime() > Date.now()) || (await isHeld(client, bucket, name, versionId));
    if (locked) throw lockedError('s3', undefined);
  } catch (error) {
    if (!isNoSuchObject(error)) throw error;
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
    for await (const item of listed) {
      if (item.name === name) found.push(item.versionId === 'null' ? null : (item.versionId ?? null));
    }
  } catch (error) {
    if (s3Code(error) !== 'NotImplemented' && s3Code(error) !== 'MethodNotAllowed') throw error;
    return [null];
  }
  return found.length === 0 ? [null] : found;
}
