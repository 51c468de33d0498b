import { SohoaError } from '../../core/errors.ts';

/** Longest key: S3 takes 1024 bytes, a prefix needs room. */
const LONGEST = 512;
const PART = /^[a-z0-9_-][a-z0-9._-]*$/;

/**
 * Throws INTERNAL unless `key` is `a/b/c` of `[a-z0-9._-]` parts that do not begin with a dot: no way up, no absolute
 * path, no Unicode, nothing that two systems would read differently. The key itself is not put into the error.
 */
export function assertObjectKey(key: string): void {
  if (key.length > LONGEST || !key.split('/').every((part) => PART.test(part) && !part.endsWith('.'))) {
    throw new SohoaError('INTERNAL', { reason: 'not an object key', length: key.length });
  }
}
