import { isNativeError } from 'node:util/types';
import { SohoaError } from '../core/errors.ts';

/** Runs `read`; an error of the file system becomes SCAN_UNREADABLE with its code, any other passes. */
export async function readingFile<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (isFileError(error)) throw new SohoaError('SCAN_UNREADABLE', { reason: error.code }, { cause: error });
    throw error;
  }
}

/** True for an error of the file system, for example ENOENT or EACCES. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return isNativeError(error) && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
