import { types } from 'node:util';
import { SohoaError } from '../../core/errors.ts';
import type { ErrorCode } from '../../core/errors.ts';

const CODES: Record<string, ErrorCode> = {
  ENOSPC: 'STORE_FULL',
  EDQUOT: 'STORE_FULL',
  EFBIG: 'STORE_FULL',
  EACCES: 'STORE_REFUSED',
  EPERM: 'STORE_REFUSED',
  // A disk that fails is put into read-only mode by the system: that is a store that is down, like one that went away.
  ...Object.fromEntries(
    [
      'EROFS',
      'EIO',
      'ENOENT',
      'ENOTDIR',
      'ENXIO',
      'ENODEV',
      'ESTALE',
      'ETIMEDOUT',
      'EHOSTDOWN',
      'ENOTCONN',
      'EBUSY',
      'EMFILE',
      'ENFILE',
    ].map((code) => [code, 'STORE_UNAVAILABLE' as const]),
  ),
};

/** The system's error code, for example `ENOSPC`; an empty text for other errors. */
export function systemCode(error: unknown): string {
  return types.isNativeError(error) && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** A file system error as the store's own; errors that are already ours pass; anything unforeseen stays as it is. */
export function fileError(error: unknown): unknown {
  const code = CODES[systemCode(error)];
  return error instanceof SohoaError || code === undefined
    ? error
    : new SohoaError(code, { store: 'folder', system: systemCode(error) }, { cause: error });
}

/** Does the work; what the file system throws comes out as the store's own error. */
export async function mapped<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw fileError(error);
  }
}
