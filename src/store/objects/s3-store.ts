import type { Agent } from 'node:http';
import { Client } from 'minio';
import type { z } from 'zod';
import { SohoaError } from '../../core/errors.ts';
import { digestOf } from '../../core/fixity.ts';
import type { ArchiveStore, LockMode, ObjectLock, StoreAbilities } from '../../core/ports/archive-store.ts';
import type { StoredObject } from '../../core/ports/object-store.ts';
import { assertObjectKey } from './object-key.ts';
import { retrying } from './retrying.ts';
import { mappedChunks, wholeBody } from './s3-body.ts';
import { isNoSuchObject, s3Code, s3Error } from './s3-error.ts';
import { removeEveryVersion } from './s3-remove.ts';
import { lockVersion } from './s3-lock.ts';
import { encryptionHeaders, s3Place, s3StoreOptions } from './s3-options.ts';
import type { S3StoreOptions } from './s3-options.ts';
import { probeS3 } from './s3-probe.ts';
import { S3Upload } from './s3-upload.ts';
import type { Body } from './source-body.ts';
import { readBody } from './source-body.ts';
import { timedTransport } from './timed-transport.ts';

const MB = 1024 * 1024;

/** Objects that only try the store; never listed. */
const CHECKS = 'check/';
const CHECK_KEY = `${CHECKS}last`;
/** Where damaged bytes are kept when the server keeps no versions. */
const DAMAGED = 'damaged/';

/**
 * Opens a bucket as an object store. Opening asks nothing of the server: a server that is down shows in the first call
 * (`check`). Every `put` is read back and compared.
 */
export async function openS3Store(options: S3StoreOptions): Promise<ArchiveStore> {
  const parsed = s3StoreOptions.parse(options);
  const address = new URL(parsed.endpoint);
  const useSSL = address.protocol === 'https:';
  const { transport, agent } = timedTransport(useSSL, parsed.idleTimeoutMs);
  const client = new Client({
    endPoint: address.hostname,
    port: address.port === '' ? (useSSL ? 443 : 80) : Number(address.port),
    useSSL,
    accessKey: parsed.accessKey,
    secretKey: parsed.secretKey,
    region: parsed.region,
    pathStyle: parsed.pathStyle,
    transport,
    // Retries are ours: the library's print to the console and hide the server's answer.
    retryOptions: { disableRetry: true },
  });
  return new S3Store(client, parsed, agent);
}

class S3Store implements ArchiveStore {
  readonly name = 's3';
  readonly place: string;
  private readonly client: Client;
  private readonly options: z.output<typeof s3StoreOptions>;
  private readonly agent: Agent;
  private readonly upload: S3Upload;

  constructor(client: Client, options: z.output<typeof s3StoreOptions>, agent: Agent) {
    this.client = client;
    this.options = options;
    this.agent = agent;
    this.place = s3Place(options);
    this.upload = new S3Upload(
      client,
      { bucket: options.bucket, partSize: options.partSizeMb * MB, headers: encryptionHeaders(options.sse) },
      (work) => this.request(work),
    );
  }

  async put(key: string, body: Body, mediaType: string, sha256?: string): Promise<StoredObject> {
    assertObjectKey(key);
    const wanted = await digestOf(readBody(body));
    if (sha256 !== undefined && wanted.sha256 !== sha256) throw mismatch('the file changed before it was sent');
    const existing = await this.digestOrNull(key);
    if (existing === null) {
      await this.upload.send(this.nameOf(key), body, wanted, mediaType);
      // What the server now holds, whoever wrote it, decides; sending without an error proves nothing.
      let found = await this.digestOrNull(key);
      if (found === null) {
        // Some take the mark of a deletion for an object, refuse to write over it, and yet hold nothing.
        await this.upload.send(this.nameOf(key), body, wanted, mediaType, { replace: true });
        found = await this.digestOrNull(key);
      }
      if (found?.sha256 !== wanted.sha256) throw mismatch('read back differs');
    } else if (existing.sha256 !== wanted.sha256) throw mismatch('the key holds other bytes');
    return { key, ...wanted };
  }

  async get(key: string): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await this.stream(key)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  async stream(key: string): Promise<AsyncIterable<Uint8Array>> {
    assertObjectKey(key);
    try {
      return await this.open(key);
    } catch (error) {
      if (isNoSuchObject(error)) throw new SohoaError('OBJECT_MISSING', { key }, { cause: error });
      throw s3Error(error);
    }
  }

  async size(key: string): Promise<number | null> {
    assertObjectKey(key);
    try {
      return (await this.request(() => this.client.statObject(this.options.bucket, this.nameOf(key)))).size;
    } catch (error) {
      if (!isNoSuchObject(error)) throw s3Error(error);
      await this.assertBucket();
      return null;
    }
  }

  async *list(prefix: string): AsyncIterable<string> {
    const { bucket, prefix: own } = this.options;
    const listed = this.client.listObjectsV2(bucket, own + prefix, true);
    try {
      for await (const item of listed as AsyncIterable<{ name?: string }>) {
        const key = item.name?.slice(own.length);
        if (key !== undefined && !key.startsWith(CHECKS)) yield key;
      }
    } catch (error) {
      throw s3Error(error);
    }
  }

  async remove(key: string): Promise<void> {
    assertObjectKey(key);
    const { bucket } = this.options;
    try {
      await this.request(() => removeEveryVersion(this.client, bucket, this.nameOf(key)));
    } catch (error) {
      throw s3Error(error);
    }
    // What the server still gives out, whatever it answered, is not removed.
    if ((await this.size(key)) !== null) throw new SohoaError('STORE_REFUSED', { store: 's3', reason: 'still there' });
  }

  async check(): Promise<void> {
    await this.withBucket(async () => {
      const bytes = Buffer.from('sohoa');
      const wanted = await digestOf(readBody(bytes));
      await this.upload.send(this.nameOf(CHECK_KEY), bytes, wanted, 'text/plain', { replace: true });
      const found = await this.digestOrNull(CHECK_KEY);
      if (found?.sha256 !== wanted.sha256) throw mismatch('read back differs');
    });
  }

  async probe(mode: LockMode): Promise<StoreAbilities> {
    const { bucket } = this.options;
    try {
      return await this.withBucket(() => probeS3(this.client, bucket, this.nameOf(`${CHECKS}probe-`), mode));
    } catch (error) {
      throw s3Error(error);
    }
  }

  async lock(key: string, lock: ObjectLock): Promise<void> {
    assertObjectKey(key);
    const { bucket } = this.options;
    try {
      await this.request(() => lockVersion(this.client, bucket, this.nameOf(key), lock));
    } catch (error) {
      if (isNoSuchObject(error)) throw new SohoaError('OBJECT_MISSING', { key }, { cause: error });
      throw s3Error(error);
    }
  }

  async replace(key: string, body: Body, mediaType: string, sha256: string): Promise<{ kept: string | null }> {
    assertObjectKey(key);
    const wanted = await digestOf(readBody(body));
    if (wanted.sha256 !== sha256) throw mismatch('not the bytes that belong there');
    const kept = await this.keepDamaged(key);
    await this.upload.send(this.nameOf(key), body, wanted, mediaType, { replace: true });
    const found = await this.digestOrNull(key);
    if (found?.sha256 !== sha256) throw mismatch('read back differs');
    return { kept };
  }

  async close(): Promise<void> {
    this.agent.destroy();
  }

  /** Where what lies under the key stays when it is written over: its version, or a copy that the server makes. */
  private async keepDamaged(key: string): Promise<string | null> {
    const { bucket, prefix } = this.options;
    const name = this.nameOf(key);
    if ((await this.size(key)) === null) return null;
    try {
      const found = await this.request(() => this.client.statObject(bucket, name));
      if (typeof found.versionId === 'string' && found.versionId !== 'null') return `version ${found.versionId}`;
      const kept = `${DAMAGED}${Date.now()}/${key}`;
      const headers = { 'x-amz-copy-source': `/${bucket}/${encodeURI(name)}` };
      await this.request(() =>
        this.client.makeRequestAsyncOmit({ method: 'PUT', bucketName: bucket, objectName: prefix + kept, headers }),
      );
      if ((await this.size(kept)) !== found.size) throw mismatch('the damaged object could not be kept');
      return kept;
    } catch (error) {
      throw s3Error(error);
    }
  }

  /** Makes a bucket that is not there, when that is wanted, and does the work again. */
  private async withBucket<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (caught) {
      const error = s3Error(caught);
      const gone = error instanceof SohoaError && error.detail.answer === 'NoSuchBucket';
      if (!gone || !this.options.createBucket) throw error;
    }
    const { bucket } = this.options;
    try {
      await this.client.makeBucket(bucket, '', { ObjectLocking: true });
      await this.client.setBucketVersioning(bucket, { Status: 'Enabled' });
    } catch (error) {
      // Another process of ours was first.
      if (!['BucketAlreadyOwnedByYou', 'BucketAlreadyExists'].includes(s3Code(error))) throw s3Error(error);
    }
    return work();
  }

  private nameOf(key: string): string {
    return this.options.prefix + key;
  }

  /** The object's digest as read from the server now, or null when there is none. A read that breaks off is repeated. */
  private async digestOrNull(key: string): Promise<{ sha256: string; bytes: number } | null> {
    try {
      return await this.request(async () => digestOf(await this.openOnce(key)));
    } catch (error) {
      if (!isNoSuchObject(error)) throw s3Error(error);
      await this.assertBucket();
      return null;
    }
  }

  /** Some servers answer a plain "not found" for a bucket that is gone: that must not read as a lost object. */
  private async assertBucket(): Promise<void> {
    const there = await this.request(() => this.client.bucketExists(this.options.bucket)).catch((error: unknown) => {
      throw s3Error(error);
    });
    if (!there) throw new SohoaError('STORE_REFUSED', { store: 's3', answer: 'NoSuchBucket' });
  }

  private async open(key: string): Promise<AsyncIterable<Uint8Array>> {
    const body = await this.request(() => this.openOnce(key)).catch(async (error: unknown) => {
      if (isNoSuchObject(error)) await this.assertBucket();
      throw error;
    });
    return mappedChunks(body);
  }

  /** The body, which must be as long as the server said: a connection cut early must not read as a short object. */
  private async openOnce(key: string): Promise<AsyncIterable<Uint8Array>> {
    const body = await this.client.getObject(this.options.bucket, this.nameOf(key));
    const stated = Number(
      (body as unknown as { headers?: Record<string, string> }).headers?.['content-length'] ?? Number.NaN,
    );
    return wholeBody(body as AsyncIterable<Uint8Array>, stated);
  }

  /** One request, repeated with growing waits while the server is unavailable; other errors pass as they are. */
  private request<Value>(work: () => Promise<Value>): Promise<Value> {
    const { attempts, retryDelayMs } = this.options;
    return retrying(work, { attempts, delayMs: retryDelayMs, again: isPassing });
  }
}

function isPassing(error: unknown): boolean {
  if (isNoSuchObject(error) || s3Code(error) === 'PreconditionFailed' || s3Code(error) === 'NotImplemented')
    return false;
  const known = s3Error(error);
  return known instanceof SohoaError && known.code === 'STORE_UNAVAILABLE';
}

function mismatch(reason: string): SohoaError {
  return new SohoaError('DEPOSIT_MISMATCH', { store: 's3', reason });
}
