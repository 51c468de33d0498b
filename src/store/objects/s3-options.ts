import { z } from 'zod';

export const s3StoreOptions = z.strictObject({
  endpoint: z
    .url({ protocol: /^https?$/ })
    .describe('Address of the S3 server, for example https://s3.example.vn or http://10.0.0.5:7070; https means TLS'),
  region: z.string().min(1).default('us-east-1').describe('Region the bucket lies in; most own servers take us-east-1'),
  bucket: z.string().min(3).max(63).describe('Bucket that holds the archived objects; must exist'),
  accessKey: z.string().min(1).describe('Access key'),
  secretKey: z.string().min(1).describe('Secret key'),
  pathStyle: z
    .boolean()
    .default(true)
    .describe('true: server/bucket/key; false: bucket.server/key, as public clouds want'),
  prefix: z
    .string()
    .regex(/^([a-z0-9_-][a-z0-9._-]*\/)*$/)
    .default('')
    .describe('Put before every key, ends with a slash; for a bucket shared with other programs'),
  createBucket: z
    .boolean()
    .default(false)
    .describe('Make the bucket when it is not there, with versions and object lock; for a server that is ours alone'),
  sse: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('AES256') }),
      z.strictObject({ kind: z.literal('aws:kms'), keyId: z.string().min(1).optional().describe('Key of the KMS') }),
    ])
    .optional()
    .describe('Encryption at rest asked of the server; left out: what the bucket is set to'),
  partSizeMb: z
    .number()
    .int()
    .min(5)
    .max(512)
    .default(16)
    .describe('Files larger than this are sent in parts of this size, MB'),
  idleTimeoutMs: z
    .number()
    .int()
    .min(100)
    .default(30_000)
    .describe('A connection on which nothing moves for this long is cut, ms'),
  attempts: z
    .number()
    .int()
    .min(1)
    .max(10)
    .default(3)
    .describe('How often a request is tried while the server is unavailable'),
  retryDelayMs: z.number().int().min(0).default(500).describe('Wait before the second attempt, ms; doubles after each'),
});
export type S3StoreOptions = z.input<typeof s3StoreOptions>;

/** The headers that ask for encryption at rest; none when it is not configured. */
export function encryptionHeaders(sse: z.output<typeof s3StoreOptions>['sse']): Record<string, string> {
  if (sse === undefined) return {};
  const header = 'x-amz-server-side-encryption';
  if (sse.kind === 'AES256' || sse.keyId === undefined) return { [header]: sse.kind };
  return { [header]: sse.kind, [`${header}-aws-kms-key-id`]: sse.keyId };
}

/** The place an S3 store tells: no keys. */
export function s3Place({
  endpoint,
  bucket,
  prefix,
}: Pick<z.output<typeof s3StoreOptions>, 'endpoint' | 'bucket' | 'prefix'>): string {
  return `s3:${endpoint}/${bucket}/${prefix}`;
}
