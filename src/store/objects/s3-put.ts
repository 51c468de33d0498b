import { createHash } from 'node:crypto';
import type { Client } from 'minio';

/** The header that lets the server refuse bytes damaged on the way. */
export function md5Of(bytes: Uint8Array): Record<string, string> {
  return { 'Content-MD5': createHash('md5').update(bytes).digest('base64') };
}

/** The S3 checksum header: the server compares it with what arrived and keeps it with the object. */
export function checksumOf(bytes: Uint8Array): Record<string, string> {
  return { 'x-amz-checksum-sha256': createHash('sha256').update(bytes).digest('base64') };
}

/**
 * Writes an object in one request, its `headers` sent as they are. The client's own putObject must not be used for that: it
 * turns lock and checksum headers it does not know into metadata of the object (`x-amz-meta-…`) and reports success.
 * Gives the version's id, null on a server or bucket without versions. Throws the client's errors.
 */
export async function putObject(
  client: Client,
  bucket: string,
  name: string,
  bytes: Buffer,
  headers: Record<string, string>,
): Promise<string | null> {
  const answer = await client.makeRequestAsyncOmit(
    { method: 'PUT', bucketName: bucket, objectName: name, headers: { ...md5Of(bytes), ...headers } },
    bytes,
  );
  const version = answer.headers['x-amz-version-id'];
  return typeof version === 'string' && version !== '' && version !== 'null' ? version : null;
}
