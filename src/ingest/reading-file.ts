import { isNativeError } from 'node:util/types';
import { SohoaError, asSohoaError } from '../core/errors.ts';

/** Runs `read`; an error of the file system becomes STORE_FULL or SCAN_UNREADABLE with its code, any other passes. */
export async function readingFile<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    throw isFileError(error) ? fileProblem(error) : error;
  }
}

/** The system's error without its path, which may hold a person's name. A full disk is not the file's fault. */
export function fileProblem(error: NodeJS.ErrnoException & { code: string }): SohoaError {
  const known = asSohoaError(error);
  if (known.code === 'STORE_FULL') return known;
  return new SohoaError('SCAN_UNREADABLE', { reason: error.code }, { cause: error });
}

/** True for an error of the file system, for example ENOENT or EACCES. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return isNativeError(error) && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
