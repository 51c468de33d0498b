import type { ObjectStore } from './object-store.ts';

/** What a store was found to do when it was tried, not what it says it does. */
export interface StoreAbilities {
  /** A second write under a taken key is refused by the store itself. */
  conditionalPut: boolean;
  /** Which wrong checksum makes the store refuse an upload; null: none does. */
  checksum: 'sha256' | 'md5' | null;
  /** What was overwritten or deleted can still be had. */
  versions: boolean;
  /**
   * `held`: a version under retention could be read back with it and not be deleted. `ignored`: the store took the
   * retention and deleted all the same. `none`: it does not take one.
   */
  lock: 'held' | 'ignored' | 'none';
  /** Why there is no lock: the store's answer; empty with `held`. */
  lockReason: string;
}

/** `governance`: who has the right to may lift it. `compliance`: nobody may before it ends. */
export type LockMode = 'governance' | 'compliance';

export interface ObjectLock {
  mode: LockMode;
  until: Date;
  /** A hold without end, lifted by an administrator only. */
  legalHold: boolean;
}

/** An object store that papers are kept in for decades: it can be tried, locks, and takes right bytes for damaged ones. */
export interface ArchiveStore extends ObjectStore {
  /** Where it is, the same at every start: `folder:/srv/objects`, `s3:https://host/bucket/prefix`. Holds no secret. */
  readonly place: string;
  /** Tries what the store really does with a small object. Throws the STORE_ errors when it cannot be asked now. */
  probe(mode: LockMode): Promise<StoreAbilities>;
  /**
   * Locks the present version and reads the lock back; one that is longer already stays. Throws STORE_LOCK_REFUSED when
   * the store does not hold it then, OBJECT_MISSING, and the STORE_ errors.
   */
  lock(key: string, lock: ObjectLock): Promise<void>;
  /**
   * Puts the right bytes in the place of damaged or lost ones and reads them back. What lay there is never thrown away:
   * `kept` tells where it is now (an older version, or a key below `damaged/`), null when nothing lay there. Throws
   * DEPOSIT_MISMATCH when the bytes are not those of `sha256`, and the STORE_ errors.
   */
  replace(
    key: string,
    body: Uint8Array | { path: string },
    mediaType: string,
    sha256: string,
  ): Promise<{ kept: string | null }>;
}
