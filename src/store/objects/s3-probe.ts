import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Client } from 'minio';
import type { LockMode, StoreAbilities } from '../../core/ports/archive-store.ts';
import { isNoSuchObject, s3Code } from './s3-error.ts';
import { isDown, readLock } from './s3-lock.ts';
import { checksumOf, md5Of, putObject } from './s3-put.ts';

/** Longer than the clocks of client and server may differ; what is locked by a probe is removed by a later one. */
const PROBE_LOCK_MS = 3_600_000;

/** Codes that refuse bytes for their checksum. */
const CHECKSUM_REFUSED = ['BadDigest', 'InvalidDigest', 'XAmzContentChecksumMismatch', 'XAmzContentSHA256Mismatch'];

/** One object that is written, overwritten, locked and deleted to see what the server really does. */
class Probe {
  private readonly client: Client;
  private readonly bucket: string;
  private readonly name: string;

  constructor(client: Client, bucket: string, name: string) {
    this.client = client;
    this.bucket = bucket;
    this.name = name;
  }

  /** The version's id; null without versions. */
  put(text: string, headers: Record<string, string>): Promise<string | null> {
    return putObject(this.client, this.bucket, this.name, Buffer.from(text), {
      'Content-Type': 'text/plain',
      ...headers,
    });
  }

  /** The code the server refuses the request with; null when it takes it. Throws while it cannot be asked. */
  async refusal(request: Promise<unknown>, expected: readonly string[]): Promise<string | null> {
    try {
      await request;
      return null;
    } catch (error) {
      if (!expected.includes(s3Code(error)) && isDown(error)) throw error;
      return s3Code(error);
    }
  }

  async conditionalPut(): Promise<boolean> {
    const codes = ['PreconditionFailed', 'ConditionalRequestConflict'];
    const code = await this.refusal(this.put('other', { 'If-None-Match': '*' }), codes);
    return code !== null && codes.includes(code);
  }

  async checksum(): Promise<StoreAbilities['checksum']> {
    const wrong = Buffer.from('not what is sent');
    if ((await this.refusal(this.put('sent', checksumOf(wrong)), CHECKSUM_REFUSED)) !== null) return 'sha256';
    return (await this.refusal(this.put('sent', md5Of(wrong)), CHECKSUM_REFUSED)) === null ? null : 'md5';
  }

  /** Whether an overwritten version is still there. */
  async versions(): Promise<{ kept: boolean; old: string | null }> {
    const old = await this.put('old', {});
    const fresh = await this.put('new', {});
    return { kept: old !== null && fresh !== null && old !== fresh && (await this.read(old)) === 'old', old };
  }

  async lock(mode: LockMode, unlocked: string | null): Promise<Pick<StoreAbilities, 'lock' | 'lockReason'>> {
    const headers = {
      'x-amz-object-lock-mode': mode.toUpperCase(),
      'x-amz-object-lock-retain-until-date': new Date(Date.now() + PROBE_LOCK_MS).toISOString(),
    };
    let version: string | null = null;
    const request = this.put('locked', headers).then((id) => (version = id));
    const refused = await this.refusal(request, []);
    if (refused !== null) return { lock: 'none', lockReason: refused };
    if (version === null || unlocked === null) return { lock: 'none', lockReason: 'no versions' };
    const held = await readLock(this.client, this.bucket, this.name, version);
    if (held === null || held.until.getTime() < Date.now())
      return { lock: 'ignored', lockReason: 'retention not read back' };
    // Without the right to delete at all, a refusal would say nothing about the lock.
    const mayNot = await this.refusal(this.remove(unlocked), []);
    if (mayNot !== null) return { lock: 'none', lockReason: `no right to delete below check/ (${mayNot})` };
    await this.refusal(this.remove(version), ['ObjectLocked']);
    if ((await this.read(version)) !== 'locked') return { lock: 'ignored', lockReason: 'deleted under retention' };
    return { lock: 'held', lockReason: '' };
  }

  /** What a version holds; null when it is gone. */
  private async read(versionId: string): Promise<string | null> {
    try {
      return (await buffer(await this.client.getObject(this.bucket, this.name, { versionId }))).toString();
    } catch (error) {
      if (isNoSuchObject(error)) return null;
      throw error;
    }
  }

  private remove(versionId: string): Promise<void> {
    return this.client.removeObject(this.bucket, this.name, { versionId });
  }
}

/**
 * Tries what the server really does with small objects named `prefix` and a random end; see StoreAbilities. They are
 * removed again, those under a lock by a later probe. Throws the client's errors while the server is unavailable.
 */
export async function probeS3(client: Client, bucket: string, prefix: string, mode: LockMode): Promise<StoreAbilities> {
  const name = prefix + randomUUID().slice(0, 8);
  const probe = new Probe(client, bucket, name);
  const { kept, old } = await probe.versions();
  const conditionalPut = await probe.conditionalPut();
  const checksum = await probe.checksum();
  const lock = await probe.lock(mode, old);
  // Not every server lists versions or lets them be removed; what was found out stands.
  await sweep(client, bucket, prefix, name).catch(() => undefined);
  return { conditionalPut, checksum, versions: kept, ...lock };
}

/**
 * Removes what this probe and earlier ones left; not what another process may be trying at this moment. What is still
 * locked stays for a later one.
 */
async function sweep(client: Client, bucket: string, prefix: string, own: string): Promise<void> {
  const old = new Date(Date.now() - 2 * PROBE_LOCK_MS);
  const listed = client.listObjects(bucket, prefix, true, { IncludeVersion: true }) as AsyncIterable<{
    name?: string;
    versionId?: string;
    lastModified?: Date;
  }>;
  for await (const { name, versionId, lastModified } of listed) {
    if (name === undefined || (name !== own && !(lastModified && lastModified < old))) continue;
    const version = versionId === undefined || versionId === 'null' ? {} : { versionId };
    await client.removeObject(bucket, name, version).catch((error: unknown) => {
      if (isDown(error)) throw error;
    });
  }
}
