import { types } from 'node:util';
import { SohoaError } from '../../core/errors.ts';
import type { ErrorCode } from '../../core/errors.ts';

/** S3 error codes that are an answer, not a failure of the way there. */
const ANSWERS: Record<string, ErrorCode> = {
  AccessDenied: 'STORE_REFUSED',
  AllAccessDisabled: 'STORE_REFUSED',
  AccountProblem: 'STORE_REFUSED',
  AuthorizationHeaderMalformed: 'STORE_REFUSED',
  InvalidAccessKeyId: 'STORE_REFUSED',
  InvalidBucketName: 'STORE_REFUSED',
  MethodNotAllowed: 'STORE_REFUSED',
  MovedPermanently: 'STORE_REFUSED',
  NoSuchBucket: 'STORE_REFUSED',
  PermanentRedirect: 'STORE_REFUSED',
  RequestTimeTooSkewed: 'STORE_CLOCK_SKEWED',
  SignatureDoesNotMatch: 'STORE_REFUSED',
  XAdminUserNotFound: 'STORE_REFUSED', // VersityGW's name for an unknown access key
  InsufficientStorage: 'STORE_FULL',
  QuotaExceeded: 'STORE_FULL',
  XMinioAdminBucketQuotaExceeded: 'STORE_FULL',
  XMinioStorageFull: 'STORE_FULL',
};

/** Errors no server causes: wrong code or wrong arguments. */
const PROGRAM_FAULTS = new Set([
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'InvalidArgumentError',
  'InvalidObjectNameError',
]);

/** The S3 code, or the system's (`ECONNREFUSED`), or an empty text. */
export function s3Code(error: unknown): string {
  return types.isNativeError(error) && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** True when the answer is that there is no such object. A missing bucket is another matter. */
export function isNoSuchObject(error: unknown): boolean {
  return ['NoSuchKey', 'NotFound', 'NoSuchVersion'].includes(s3Code(error));
}

/**
 * Any failure of a request as the store's own: a refusal (keys, rights, bucket), a full store, or, for everything else
 * that the network or the server did, a store that is unavailable. Faults of the program itself stay what they are.
 */
export function s3Error(error: unknown): unknown {
  if (error instanceof SohoaError || !types.isNativeError(error) || PROGRAM_FAULTS.has(error.name)) return error;
  const code = s3Code(error);
  return new SohoaError(
    ANSWERS[code] ?? 'STORE_UNAVAILABLE',
    code === '' ? { store: 's3' } : { store: 's3', answer: code.slice(0, 64) },
    {
      cause: error,
    },
  );
}
