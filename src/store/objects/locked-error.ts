import { SohoaError } from '../../core/errors.ts';

/** The store keeps an object that it was asked to remove: a lock or legal hold stands on it. */
export function lockedError(store: string, cause: unknown): SohoaError {
  return new SohoaError('STORE_REFUSED', { store, reason: 'locked' }, { cause });
}
